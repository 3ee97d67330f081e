"""`buckslip digest --preview`: the partner's week as it would be written now. Sends nothing, changes nothing."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from buckslip.commands.opening import looking, now, settings_of
from buckslip.commands.showing import say
from buckslip.commands.stopping import CannotGoOn, Code
from buckslip.commands.tasks import addresses
from tracker.domain.commands import SendDigest
from tracker.domain.decide import decide
from tracker.domain.decision import Facts
from tracker.domain.firm import Firm, Person, Role
from tracker.domain.letters import Letter


def digest(config: Path, to: str) -> int:
    """One partner's, or every partner's. Made by the code that makes the real one."""
    from outbound.compose import compose

    settings = settings_of(config)
    firm, at = settings.desk.firm, now()
    readers = partners(firm, to)
    with looking(settings) as store:
        board = tuple(store.tasks(firm.desk, open_only=False))
    for number, reader in enumerate(readers):
        decision = decide((SendDigest(reader.address),), Facts(firm, board=board), at)
        for notice in decision.notices:
            letter = Letter("preview0", firm.desk, "<preview@buckslip>", notice, at)
            mail = message_from_bytes(compose(letter, firm, at, _no_files), _class=EmailMessage, policy=policy.default)
            body = mail.get_body(("plain",))
            say(("" if number == 0 else "\n" + "-" * 72 + "\n\n") + f"To: {mail['To']}\nSubject: {mail['Subject']}\n")
            say(body.get_content() if body else "")
    return Code.FINE


def partners(firm: Firm, to: str) -> list[Person]:
    wanted = addresses(to, firm) if to else set(firm.people)
    found = [person for person in firm.people.values() if person.address in wanted and person.role is Role.PARTNER]
    if not found:
        who = f'"{to}" is no partner' if to else "nobody in the people list is a partner"
        raise CannotGoOn(Code.DATA, f"The digest goes to partners; {who}.")
    return found


def _no_files(blob: str) -> bytes:
    raise KeyError(blob)  # a digest carries none
