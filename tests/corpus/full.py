"""The whole of reading on strangers' mail: its writer stands in the roster as an attorney and is believed."""

import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from intake.commands import commands_of
from intake.known import Known
from intake.mail import Mail
from intake.message import parse
from intake.reading.interpret import interpret
from intake.reading.shape import Reading
from tests.corpus.rows import rows
from tests.intake.reading.desk import BELIEVED, firm
from tracker.domain.commands import Command, HoldMail, IgnoreMail, NoteAbsence, NoteBounce
from tracker.domain.firm import Person, Role

_QUIET = (IgnoreMail, NoteAbsence, NoteBounce, HoldMail)  # a task is not touched, and the writer gets no letter


def read(mail: Mail) -> tuple[Reading, tuple[Command, ...]]:
    """What the desk would be asked to do."""
    address = mail.sender.address or "nobody@stranger.example"
    writer = Person(address, mail.sender.name or address, Role.ATTORNEY)
    listed = replace(firm(), people={**firm().people, address: writer})
    reading = interpret(mail, Known(), listed, BELIEVED, mail.date or datetime(2001, 5, 1, tzinfo=UTC))
    return reading, commands_of(reading, mail, (), Known(), listed)


def is_quiet(commands: tuple[Command, ...]) -> bool:
    return all(isinstance(one, _QUIET) and not getattr(one, "ask_registered", None) for one in commands)


@dataclass
class Ordeal:
    """How reading went over a folder: mails, what raised, the slowest in seconds of CPU."""

    mails: int = 0
    raised: list[str] = field(default_factory=list)
    defects: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0


def odd(folder: Path) -> Ordeal:
    """Every file of odd/ that is a mail, from its bytes to the commands."""
    result = Ordeal()
    for path in sorted((folder / "odd").rglob("*")):
        if not path.is_file() or path.suffix in (".json", ".jsonl", ".png", ".wav"):
            continue
        began = time.process_time()
        try:
            mail = parse(path.read_bytes())
            result.defects.update(mail.defects)
            read(mail)
        except Exception as error:
            result.raised.append(f"{path.name}: {error!r}")
        result.slowest = max(result.slowest, time.process_time() - began)
        result.mails += 1
    return result


def delegation(folder: Path, step: int = 1) -> Counter[tuple[str, str]]:
    """Mails of lawyers to their paralegals, by their cue: how many become tasks, questions, nothing. Every `step`th is read."""
    result: Counter[tuple[str, str]] = Counter()
    for row in islice(rows(folder / "delegation/index.jsonl"), 0, None, step):
        reading, _ = read(parse(_eml(folder / "delegation", row["file"]).read_bytes()))
        result[row["cue"], became(reading)] += 1
    return result


def became(reading: Reading) -> str:
    """One word for what a mail became."""
    if reading.tasks:
        return "a task with a question" if reading.questions else "a task"
    if reading.questions:
        return "a question"
    return {"not_a_task_hold": "nothing to do", "automatic": "a machine's"}.get(reading.outcome, reading.outcome.value)


def _eml(folder: Path, name: str) -> Path:
    return folder / name if (folder / name).is_file() else next(folder.rglob(name))
