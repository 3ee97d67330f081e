"""From a parsed mail to what is asked of the desk: the work of a reading child."""

import json
from dataclasses import dataclass
from datetime import datetime

from intake.commands import commands_of
from intake.holds import HoldReason
from intake.known import known_from
from intake.mail import Mail
from intake.reading.copies import topic_of
from intake.reading.interpret import interpret
from intake.reading.json import reading_json
from intake.sender import Trust
from tracker.domain.commands import Command, HoldMail
from tracker.domain.decision import Candidates, Likeness
from tracker.domain.firm import Firm
from tracker.domain.task import FileRef


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail as it reached the desk. `files`: its attachments as they are kept; `whole` False: too large to fetch."""

    mail: Mail
    files: tuple[FileRef, ...]
    received: datetime
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Understood:
    """`record`: the Reading as JSON text, for `trace`. `likeness`: what later mails are compared with."""

    commands: tuple[Command, ...]
    record: str
    likeness: Likeness


def understand(arrival: Arrival, found: Candidates, firm: Firm, trust: Trust) -> Understood:
    """Read against what the desk has; nothing is changed, nothing is looked up."""
    mail, files = arrival.mail, arrival.files
    known = known_from(found, firm, mail.sender.address)
    reading = interpret(mail, known, firm, trust, arrival.received)
    commands = commands_of(reading, mail, files, known, firm)
    if not arrival.whole:
        commands = (HoldMail(HoldReason.TOO_LARGE, mail.sender.address, tell=True),)
    record = json.dumps({"reading": reading_json(reading)}, separators=(",", ":"))
    like = Likeness(reading.text, topic_of(mail.subject), tuple((one.name, one.sha256) for one in files))
    return Understood(commands, record, like)
