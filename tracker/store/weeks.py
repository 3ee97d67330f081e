"""What a digest is counted from: lines of tasks, logged hours, questions put to its reader; and when she wants it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, time, timedelta
from operator import attrgetter
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, or_, select

from tracker.domain.commands import AskDigest, Command, MoveDigest, SendDigest, StartDigest, StopDigest
from tracker.domain.decision import Happened, Weekly
from tracker.domain.digest import shown, week_of
from tracker.domain.events import TimeLogged
from tracker.domain.firm import Firm, Person
from tracker.domain.line import Line, TimeEntry
from tracker.domain.questions import Question
from tracker.domain.task import State
from tracker.store import codec
from tracker.store.rows import Place, write
from tracker.store.statements import ask
from tracker.store.tables import line, logged, question, weekly

BOARD = timedelta(weeks=8)  # how long a finished task stays on the board
TWO_WEEKS = timedelta(days=16)  # and the days of a reader whose wall is ahead of ours

_desk: BindParameter[str] = bindparam("desk")
_fields = [line.c[one.name] for one in fields(Line)]
LINES = select(*_fields).where(line.c.desk == _desk, or_(line.c.is_open, line.c.finished_at > bindparam("since")))
HOURS = (
    select(logged.c.task, logged.c.person, logged.c.at, logged.c.hours, logged.c.rate)
    .where(logged.c.desk == _desk, logged.c.at > bindparam("since"))
    .order_by(logged.c.at, logged.c.seq)
)
PUT_TO = select(question.c.body).where(
    question.c.desk == _desk, question.c.reader == bindparam("reader"), question.c.is_open
)
WEEKLIES = select(weekly).where(weekly.c.desk == _desk)


def write_lines(place: Place, found: Iterable[Line]) -> None:
    """Beside the rows of their tasks."""
    write(place, line, [_row(place.desk, one) for one in found], "replace")


def _row(desk: str, one: Line) -> dict[str, Any]:
    values = {name: getattr(one, name) for name in _NAMES}
    dues = [[since.isoformat(), due.isoformat()] for since, due in one.dues]
    return values | {
        "desk": desk,
        "state": one.state.value,
        "is_open": one.state.is_open,
        "excluded": codec.plain(one.excluded) if one.excluded else "",
        "dues": codec.plain(dues) if dues else "",
    }


def lines(connection: Connection, name: str, now: datetime) -> tuple[Line, ...]:
    """Open tasks and those finished within eight weeks, by number."""
    return tuple(sorted(ask(connection, LINES, {"desk": name, "since": now - BOARD}, _line), key=_number))


_NAMES = [one.name for one in fields(Line)]
_STATE, _EXCLUDED, _DUES = map(_NAMES.index, ("state", "excluded", "dues"))
_STATES = {state.value: state for state in State}
_number = attrgetter("number")
_at = datetime.fromisoformat


def _line(values: Any) -> Line:
    """Of a row in the order of the fields."""
    values[_STATE] = _STATES[values[_STATE]]
    values[_EXCLUDED] = tuple(codec.from_plain(values[_EXCLUDED])) if values[_EXCLUDED] else ()
    dues = codec.from_plain(values[_DUES]) if values[_DUES] else ()
    values[_DUES] = tuple((_at(since), _at(due)) for since, due in dues)
    return Line(*values)


def hours(connection: Connection, name: str, now: datetime) -> tuple[TimeEntry, ...]:
    """Of two digests' weeks, oldest first."""
    made = ask(connection, HOURS, {"desk": name, "since": now - TWO_WEEKS}, lambda row: TimeEntry(*row))
    return tuple(made)


def write_hours(place: Place, rows: Sequence[Mapping[str, Any]], happened: Sequence[Happened]) -> None:
    """`rows` are those of the events, in their order."""
    found = [
        {
            "desk": place.desk,
            "task": row["task"],
            "seq": row["seq"],
            "person": one.event.by,
            "at": row["at"],
            "hours": one.event.hours,
            "rate": one.event.rate,
        }
        for row, one in zip(rows, happened, strict=True)
        if isinstance(one.event, TimeLogged)
    ]
    write(place, logged, found)


def put_to(connection: Connection, name: str, reader: str) -> list[Question]:
    """Open questions that this person was asked."""
    return [codec.question_of(row[0]) for row in ask(connection, PUT_TO, {"desk": name, "reader": reader})]


def weeklies(connection: Connection, name: str) -> dict[str, Weekly]:
    return {row.person: _weekly(row) for row in ask(connection, WEEKLIES, {"desk": name})}


def _weekly(row: Any) -> Weekly:
    at = time.fromisoformat(row.at) if row.at else None
    return Weekly(row.person, row.weekday, at, row.stopped, row.sent_at, tuple(codec.from_plain(row.needed)))


def write_weeklies(place: Place, found: Iterable[Weekly]) -> None:
    rows = [
        {
            "desk": place.desk,
            "person": one.person,
            "weekday": one.weekday,
            "at": one.at.isoformat() if one.at else None,
            "stopped": one.stopped,
            "sent_at": one.sent_at,
            "needed": codec.plain(one.needed),
        }
        for one in found
    ]
    write(place, weekly, rows, "replace")


DIGESTS = (SendDigest, AskDigest, MoveDigest, StopDigest, StartDigest)


@dataclass(frozen=True, slots=True)
class Pages:
    """What digests are made of: what is counted, and the numbers of the tasks that they show by name."""

    lines: tuple[Line, ...] = ()
    entries: tuple[TimeEntry, ...] = ()
    questions: tuple[Question, ...] = ()
    shown: tuple[int, ...] = ()


def pages_of(connection: Connection, commands: Iterable[Command], firm: Firm, now: datetime) -> Pages:
    wanted = [
        one.to if isinstance(one, SendDigest) else one.by for one in commands if isinstance(one, SendDigest | AskDigest)
    ]
    readers = [person for address in dict.fromkeys(wanted) if (person := firm.person(address))]
    return pages(connection, firm, readers, now) if readers else Pages()


def pages(connection: Connection, firm: Firm, readers: Iterable[Person], now: datetime) -> Pages:
    counted, entries = lines(connection, firm.desk, now), hours(connection, firm.desk, now)
    asked: list[Question] = []
    numbers: list[int] = []
    for reader in readers:
        hers = put_to(connection, firm.desk, reader.address)
        asked += hers
        numbers += shown(week_of(firm, reader, counted, (), hers, now))
    return Pages(counted, entries, tuple(asked), tuple(numbers))
