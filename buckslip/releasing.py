"""A held mail that was released is read again like any other; only its identity and its last word are its own."""

from tracker.domain.commands import Command, EndRelease, HoldMail, ParkMail
from tracker.domain.decide.held import UNREADABLE
from tracker.store import Inbound


def identity(inbound: Inbound) -> tuple[str, str]:
    """(source, key): the mail itself has its one outcome already, each release gets one more."""
    if not inbound.releases:
        return "mail", inbound.key
    return "release", f"{inbound.key} {inbound.releases}"


def commands_after(inbound: Inbound, commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """What it asks for, and the word to whoever released it. Held again, it asks for nothing: nobody is told twice."""
    if not inbound.releases:
        return commands
    held = next((_why(one) for one in commands if isinstance(one, HoldMail | ParkMail)), "")
    end = EndRelease(inbound.read_by, inbound.number, inbound.key, held)
    return (end,) if held else (*commands, end)


def _why(held: HoldMail | ParkMail) -> str:
    return held.reason if isinstance(held, HoldMail) else UNREADABLE
