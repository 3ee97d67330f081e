"""`buckslip release 3`, `buckslip reject 3`: a held or parked mail is read again, or done with, by the same door."""

from pathlib import Path

from buckslip.commands.opening import looking, now, settings_of
from buckslip.commands.showing import plain, say
from buckslip.commands.stopping import CannotGoOn, Code
from tracker.domain.commands import RejectMail, ReleaseMail
from tracker.domain.decide.held import KEEPER
from tracker.domain.decision import Fate
from tracker.service import Incoming, Outcome, handle

_WHY = {
    "no_such_mail": "there is no held or parked mail of that number. The numbers: buckslip status",
    "already": "it was released or rejected before",
}


def release(config: Path, number: int) -> int:
    """Ends with 5 where it stays held, in words that say why."""
    _order(config, ReleaseMail(KEEPER, number), f"release {number}")
    say(f"Mail {number} is read again as soon as the desk runs. What came of it: buckslip trace {number}")
    return Code.FINE


def reject(config: Path, number: int) -> int:
    _order(config, RejectMail(KEEPER, number), f"reject {number}")
    say(f"Mail {number} is rejected: nothing was done with it, and its sender was told nothing.")
    return Code.FINE


def _order(config: Path, command: ReleaseMail | RejectMail, what: str) -> None:
    settings, at = settings_of(config), now()
    with looking(settings) as store:
        incoming = Incoming("order", f"{what} {at.isoformat()}", at, (command,))
        outcome = handle(incoming, store, settings.desk.firm)
    if outcome.fate is not Fate.DONE:
        raise CannotGoOn(Code.DATA, f"Mail {command.number} stays as it is: {plain(_why(outcome))}.")


def _why(outcome: Outcome) -> str:
    return _WHY.get(outcome.reason, outcome.reason.removeprefix("it stays held: "))
