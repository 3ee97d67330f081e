"""All that is kept of one matter, for exports and the library. Reads, never locks, changes nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, select

from tracker.domain.decision import Fate
from tracker.domain.task import Task
from tracker.store import codec
from tracker.store.engine import Database
from tracker.store.tables import event, inbound, letter, outcome, question, task

MOST = 500  # values in one IN
MOVES = ("Opened", "MatterSet")  # the events that say which matter a task belongs to
IMPORTED = "import "  # how the keys of orders begin that came out of a file

OF_MAILS = ("mail", "release")  # sources whose keys name a mail

Key = tuple[str, str]  # source and key of something incoming


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as it stands in the chain. `body`: its JSON."""

    seq: int
    task: int
    at: datetime
    kind: str
    body: Mapping[str, Any]
    source: str
    key: str
    prev: str
    hash: str


@dataclass(frozen=True, slots=True)
class Cause:
    """What came in, and what became of it. `record`: JSON text kept beside it."""

    source: str
    key: str
    at: datetime
    fate: Fate
    reason: str
    record: str


@dataclass(frozen=True, slots=True)
class KeptMail:
    """`key` is that of its raw bytes. `settled`: of a held one, released | rejected | ""."""

    key: str
    received: datetime
    whole: bool
    sender: str
    subject: str
    message_id: str
    settled: str
    tasks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """`rendered`: key of its final bytes. `tasks`: all that it is about, of other matters too."""

    id: str
    message_id: str
    kind: str
    reader: str
    subject: str
    task: int | None
    version: int | None
    question: int | None
    tasks: tuple[int, ...]
    queued_at: datetime
    stage: str
    attempts: int
    ambiguous: bool
    rendered: str | None
    rendered_at: datetime | None
    ended_at: datetime | None
    detail: str
    source: str
    key: str


@dataclass(frozen=True, slots=True)
class MatterRows:
    """Tasks by number, events in the order of the chain, mails and letters in theirs. `questions`: JSON of each."""

    tasks: tuple[Task, ...]
    events: tuple[EventLine, ...]
    causes: tuple[Cause, ...]
    mails: tuple[KeptMail, ...]
    letters: tuple[KeptLetter, ...]
    questions: tuple[Mapping[str, Any], ...]


def mail_of(source: str, key: str) -> str:
    """The key of the mail; of a release, the key says the mail and which time."""
    return key.partition(" ")[0] if source == "release" else key


class Records:
    """Reached as `Store.records`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def matter(self, desk: str, number: str, *, whole: bool = True) -> MatterRows:
        """Everything about the tasks that are in the matter now; where not `whole`, them and their events alone."""
        with self._db.reading() as connection:
            return _Matter(connection, desk).rows(number, whole=whole)

    def since(self, desk: str, seq: int, limit: int = 5000) -> tuple[int, set[str]]:
        """(last event looked at, matters of the tasks that events after `seq` were about and that ever were approved:
        those they are in, and those they were in)."""
        wanted = select(event.c.seq, event.c.task).where(event.c.desk == desk, event.c.seq > seq)
        with self._db.reading() as connection:
            rows = connection.execute(wanted.order_by(event.c.seq).limit(limit)).all()
            found: set[str] = set()
            for numbers in chunks(sorted({row.task for row in rows})):
                found |= _matters(connection, desk, _approved(connection, desk, numbers))
        return (rows[-1].seq if rows else seq), found

    def count(self, desk: str) -> int:
        """Events of the desk so far."""
        newest = select(event.c.seq).where(event.c.desk == desk).order_by(event.c.seq.desc()).limit(1)
        with self._db.reading() as connection:
            return connection.execute(newest).scalar_one_or_none() or 0

    def imported(self, desk: str) -> dict[str, tuple[tuple[int, ...], Mapping[str, Any]]]:
        """Orders that came out of a file, by key: the tasks of each, and what was kept beside it."""
        wanted = select(outcome.c.key, outcome.c.tasks, outcome.c.record).where(
            outcome.c.desk == desk,
            outcome.c.source == "order",
            outcome.c.key.startswith(IMPORTED, autoescape=True),
        )
        with self._db.reading() as connection:
            rows = connection.execute(wanted).all()
        return {row.key: (tuple(codec.from_plain(row.tasks)), codec.from_plain(row.record)) for row in rows}


def chunks(values: Sequence[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(values), MOST):
        yield list(values[start : start + MOST])


def _approved(connection: Connection, desk: str, numbers: list[int]) -> list[int]:
    said = event.c.desk == desk, event.c.task.in_(numbers), event.c.kind == "Approved"
    return [row[0] for row in connection.execute(select(event.c.task).where(*said).distinct())]


def _matters(connection: Connection, desk: str, numbers: list[int]) -> set[str]:
    """Where these tasks are, and where they were: what was laid out there must go."""
    now = select(task.c.matter).where(task.c.desk == desk, task.c.number.in_(numbers))
    moved = select(event.c.body).where(event.c.desk == desk, event.c.task.in_(numbers), event.c.kind.in_(MOVES))
    before = (codec.from_plain(row[0]).get("matter") for row in connection.execute(moved))
    return {one for one in (*(row[0] for row in connection.execute(now)), *before) if one}


class _Matter:
    """One reading of one matter, in one snapshot."""

    def __init__(self, connection: Connection, desk: str) -> None:
        self._connection = connection
        self._desk = desk

    def rows(self, number: str, *, whole: bool) -> MatterRows:
        wanted = select(task.c.body).where(task.c.desk == self._desk, task.c.matter == number)
        found = (codec.task_of(row[0]) for row in self._connection.execute(wanted))
        tasks = tuple(sorted(found, key=lambda one: one.number))  # sorted here: SQL would go by number, through all
        numbers = [one.number for one in tasks]
        events = sorted(self._events(numbers), key=lambda one: one.seq)
        if not whole:
            return MatterRows(tasks, tuple(events), (), (), (), ())
        letters = self._letters(numbers, {(one.source, one.key) for one in events})
        keys = {(one.source, one.key) for one in events} | {(one.source, one.key) for one in letters}
        mails = self._mails({mail_of(*key) for key in keys if key[0] in OF_MAILS})
        keys |= {("mail", one.key) for one in mails}  # a released one was held first
        return MatterRows(tasks, tuple(events), self._causes(keys), mails, letters, tuple(self._questions(numbers)))

    def _of(self, wanted: Select[Any], column: Any, values: Iterable[Any]) -> Iterator[Any]:
        table = column.table
        for some in chunks(sorted(set(values))):
            yield from self._connection.execute(wanted.where(table.c.desk == self._desk, column.in_(some)))

    def _events(self, numbers: Sequence[int]) -> Iterator[EventLine]:
        for row in self._of(select(event), event.c.task, numbers):
            body = codec.from_plain(row.body)
            yield EventLine(row.seq, row.task, row.at, row.kind, body, row.source, row.key, row.prev, row.hash)

    def _letters(self, numbers: Sequence[int], causes: set[Key]) -> tuple[KeptLetter, ...]:
        """Those about one of the tasks, and those about several of which it is one."""
        ours = set(numbers)
        found = {row.n: row for row in self._of(select(letter), letter.c.task, numbers)}
        for source in {source for source, _ in causes}:
            wanted = select(letter).where(letter.c.source == source)
            for row in self._of(wanted, letter.c.key, (key for of, key in causes if of == source)):
                if ours & set(codec.from_plain(row.tasks)):
                    found[row.n] = row
        return tuple(_letter(found[n]) for n in sorted(found))

    def _causes(self, keys: set[Key]) -> tuple[Cause, ...]:
        found = []
        for source in sorted({source for source, _ in keys}):
            wanted = select(outcome).where(outcome.c.source == source)
            for row in self._of(wanted, outcome.c.key, (key for of, key in keys if of == source)):
                found.append(Cause(row.source, row.key, row.at, Fate(row.fate), row.reason, row.record))
        return tuple(found)

    def _mails(self, keys: set[str]) -> tuple[KeptMail, ...]:
        rows = sorted(self._of(select(inbound), inbound.c.key, keys), key=lambda row: row.receipt)
        return tuple(
            KeptMail(
                row.key,
                row.received,
                row.whole,
                row.sender or "",
                row.subject or "",
                row.message_id or "",
                row.settled or "",
                tuple(codec.from_plain(row.tasks or "[]")),
            )
            for row in rows
        )

    def _questions(self, numbers: Sequence[int]) -> list[Mapping[str, Any]]:
        rows = self._of(select(question.c.number, question.c.body), question.c.task, numbers)
        return [codec.from_plain(row.body) for row in sorted(rows, key=lambda row: row.number)]


def _letter(row: Any) -> KeptLetter:
    return KeptLetter(
        id=row.id,
        message_id=row.message_id,
        kind=row.kind,
        reader=row.reader,
        subject=row.subject,
        task=row.task,
        version=row.version,
        question=row.question,
        tasks=tuple(codec.from_plain(row.tasks)),
        queued_at=row.queued_at,
        stage=row.stage,
        attempts=row.attempts,
        ambiguous=row.ambiguous,
        rendered=row.rendered,
        rendered_at=row.rendered_at,
        ended_at=row.ended_at,
        detail=row.detail,
        source=row.source,
        key=row.key,
    )
