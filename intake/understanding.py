"""From the raw bytes of a mail to what is asked of the desk: the work of a reading child, done in one visit."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from intake.clues import Clues, clues
from intake.commands import commands_of
from intake.commands.denied import denied
from intake.farewell import farewell_of
from intake.holds import HoldReason
from intake.known import known_from
from intake.mail import Mail
from intake.message import parse
from intake.practice import is_practice, rehearsed
from intake.reading.interpret import interpret
from intake.reading.json import reading_json
from intake.reading.scene import topic_of
from intake.reading.shape import Reading
from intake.sender import Trust
from tracker.domain.commands import Command, HoldMail
from tracker.domain.decision import Candidates, Likeness
from tracker.domain.firm import Firm
from tracker.domain.naming import Named
from tracker.domain.task import FileRef, Origin, Slice

LookUp = Callable[[Clues], Candidates]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A kept mail as it reached the desk. `key` names it, `number` is its place in the order of receipt; `whole` False:
    too large to fetch. `vouched`: the listed person who confirmed at the registered address that she sent it, once it
    was released."""

    key: str
    raw: bytes
    received: datetime
    whole: bool = True
    vouched: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Understood:
    """`record`: the Reading as JSON text, for `trace`. `likeness`: what later mails are compared with.

    `files`, by the names that the commands know them by: where each stands in the raw mail, or, where it stands there
    in no form that the store can read, its plain bytes."""

    commands: tuple[Command, ...]
    record: str
    likeness: Likeness
    origin: Origin
    files: Mapping[str, Slice | bytes] = field(default_factory=dict)


def understand(arrival: Arrival, look_up: LookUp, firm: Firm, trust: Trust) -> Understood:
    """Parsed, and read against what the desk has, which `look_up` finds; nothing is changed. Pictures that the mail
    shows inside its text become no files."""
    mail = parse(arrival.raw)
    looked = clues(mail, firm.address)
    found = look_up(replace(looked, sender=arrival.vouched) if arrival.vouched else looked)
    kept = {f"{arrival.key}.{n}": one for n, one in enumerate(mail.attachments, 1) if not one.inline}
    files = tuple(FileRef(one.name, one.size, one.media_type, key, one.sha256) for key, one in kept.items())
    known = known_from(found, firm, arrival.vouched or mail.sender.address)
    practised = is_practice(looked)
    if practised:
        known = replace(known, earlier=())  # what was practised is no copy of what was sent
    reading = interpret(mail, known, firm, trust, arrival.received, arrival.vouched)
    commands = (*commands_of(reading, mail, files, known, firm), *denied(reading, looked, found, firm))
    if practised:
        commands = rehearsed(reading, commands)
    elif farewell := farewell_of(mail, looked, known, firm, trust):
        commands = (farewell,)
    if not arrival.whole:  # work of a colleague waits in it, as it seems; a stranger's can wait for the list of the day
        known_sender = firm.person(mail.sender.address) is not None
        commands = (HoldMail(HoldReason.TOO_LARGE, mail.sender.address, tell=known_sender),)
    return Understood(
        about_work(commands, reading, looked, found),
        record=json.dumps({"reading": reading_json(reading)}, separators=(",", ":")),
        likeness=Likeness(reading.text, topic_of(mail.subject), tuple((one.name, one.sha256) for one in files)),
        origin=_origin(arrival, mail),
        files={key: one.place or one.data for key, one in kept.items()},
    )


def about_work(commands: Sequence[Command], reading: Reading, said: Clues, found: Candidates) -> tuple[Command, ...]:
    """A mail that is held names the work that it seems to be about, whoever wrote it: who may not know of that work is
    told nothing of the mail."""
    letters = [found.tokens.get(token) for token in said.tokens] + [
        found.message_ids.get(one) for one in said.message_ids
    ]
    answered = {number for one in letters if one for number in (one.task, *one.tasks) if number}
    there = {task.number for task in found.tasks}
    about = Named(tuple(sorted((there & set(said.numbers)) | answered | set(reading.about.tasks))))
    return tuple(replace(one, named=about) if isinstance(one, HoldMail) else one for one in commands)


def _origin(arrival: Arrival, mail: Mail) -> Origin:
    return Origin(
        arrival.key,
        arrival.vouched or mail.sender.address,
        mail.message_id,
        mail.references or mail.in_reply_to,
        mail.subject,
        mail.thread_topic,
        mail.thread_index,
        arrival.number,
    )
