"""A Reading becomes commands: each outcome has its row here, each intent in `rows`. Every mail gets at least one."""

from intake.commands.absences import absence_of
from intake.commands.acts import Acts, first_task
from intake.commands.believed import believed
from intake.holds import HoldReason, IgnoreReason
from intake.known import Known
from intake.mail import Mail
from intake.reading.shape import Outcome, Reading
from tracker.domain import commands as c
from tracker.domain.firm import Firm
from tracker.domain.task import FileRef

_VERDICTS = {"unknown": HoldReason.UNKNOWN, "unverified": HoldReason.UNVERIFIED, "spoofed": HoldReason.SPOOFED}


def commands_of(
    reading: Reading, mail: Mail, files: tuple[FileRef, ...], known: Known, firm: Firm
) -> tuple[c.Command, ...]:
    """What the desk is asked to do. `files` are the mail's kept attachments."""
    match reading.outcome:
        case Outcome.QUARANTINE:
            found: tuple[c.Command, ...] = (_held(reading, mail),)
        case Outcome.AUTOMATIC | Outcome.IGNORED:
            found = (_from_machine(reading, firm),)
        case Outcome.MERGE_DUPLICATE:
            found = (c.IgnoreMail(IgnoreReason.DUPLICATE, reading.duplicate_of),)
        case Outcome.NOT_A_TASK_HOLD:
            found = (c.HoldMail(HoldReason.NO_TASK, reading.sender.address, tell=True),)
        case Outcome.HOLD_FOR_CONFIRMATION:
            found = (_to_confirm(reading),)
        case _:
            found = believed(Acts(reading, files, known, firm))
    return found or (c.HoldMail(HoldReason.NO_TASK, reading.sender.address, tell=True),)


def _held(reading: Reading, mail: Mail) -> c.HoldMail:
    """A stranger's mail waits for the list of the day, unless it is about work of the desk. One in a colleague's name,
    unproven or from another address, waits too: she herself is asked at once, and her answer is told at once."""
    reason = _VERDICTS.get(reading.sender.verdict, HoldReason.UNKNOWN)
    asked = reading.asked_registered
    waits = bool(asked) or (reason is HoldReason.UNKNOWN and not reading.about.tasks)
    tell = reason is HoldReason.SPOOFED or not waits
    return c.HoldMail(reason, mail.sender.address or mail.from_raw[:200], tell=tell, ask_registered=asked)


def _to_confirm(reading: Reading) -> c.HoldMail:
    reason = HoldReason.RISKY if reading.reason == HoldReason.RISKY else HoldReason.NOT_LISTED_TO_SEND
    to = next((one.to for one in reading.questions if "@" in one.to), None)
    return c.HoldMail(reason, reading.sender.address, tell=True, ask_registered=to)


def _from_machine(reading: Reading, firm: Firm) -> c.Command:
    if reading.bounce:
        letter, permanent, detail = reading.bounce
        return c.NoteBounce(letter, permanent, detail)
    for intent in reading.intents:
        if intent.absence:
            return absence_of(reading.sender.address, intent, firm)
    return c.IgnoreMail(
        f"{IgnoreReason.MACHINE}:{reading.reason}" if reading.reason else IgnoreReason.EMPTY, first_task(reading)
    )
