"""The figures' own tables: every task and every logged hour behind a digest, as CSV that Excel opens as it is.

UTF-8 with a byte order mark, CRLF (RFC 4180). A cell that a spreadsheet would take for a formula is made text by a
leading apostrophe: titles and captions come from anybody's mail.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from heapq import nlargest, nsmallest
from zoneinfo import ZoneInfo

from tracker.domain.deadlines import task_type
from tracker.domain.digest import WEEK, Week
from tracker.domain.line import Line, is_hidden, late, on_time, within_scope
from tracker.domain.money import cents_of, rate_of
from tracker.domain.notices import Made
from tracker.domain.words import name_of

_TASKS = (
    *("Task", "Title", "Matter", "Type", "State", "Requester", "Assigned to", "Reviewer", "Asked", "Due", "Late now"),
    *("Needs you", "First complete version", "Last complete version", "Finished", "Finished in week of", "On time"),
    *("Due by scope of work", "Scope of work", "Within scope of work", "Rounds", "Hours cap", "Hours logged"),
    "Hours left",
)
_HOURS = ("Date", "Week of", "Task", "Title", "Matter", "Person", "Hours", "Rate", "Cost")
MOST = 10_000  # rows of a table: a mail has to carry it
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # and their wide forms
Cell = str | int | float | None


def tables(week: Week) -> tuple[Made, ...]:
    """Both, of what this reader may see and of nothing else."""
    ends = (week.today - WEEK).isoformat()
    files = ((f"week of {ends}, tasks.csv", _TASKS, _tasks(week)), (f"week of {ends}, hours.csv", _HOURS, _hours(week)))
    return tuple(table(*file) for file in files)


def table(name: str, head: Iterable[str], rows: Iterable[tuple[Cell, ...]]) -> Made:
    """A file of these rows; words of a cell are `plain`."""
    out = _Written(["\ufeff"])
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    return Made(name, "text/csv", "".join(out))


class _Written(list[str]):
    """What the csv module writes into."""

    def write(self, text: str) -> None:
        self.append(text)


def plain(text: str | None) -> str:
    """One line that no spreadsheet computes."""
    words = " ".join((text or "").split())
    return f"'{words}" if words.startswith(_FORMULA) else words


class _Names:
    """What many rows say again and again, written once. `when` is the reader's own wall clock."""

    def __init__(self, week: Week) -> None:
        firm, zone = week.firm, ZoneInfo(week.reader.zone)
        self.person = lru_cache(None)(lambda who: plain(name_of(who, firm)) if who else "")
        self.kind = lru_cache(None)(lambda code: plain(task_type(code, firm).name))
        self.matter = lru_cache(None)(lambda number: _matter(number, week))
        self.starts = [(week.starts(back), week.today - back * WEEK) for back in range(9)]
        self.zone = zone

    def when(self, at: datetime | None) -> str:
        return at.astimezone(self.zone).isoformat(" ", "minutes")[:16] if at else ""

    def week(self, at: datetime | None) -> str:
        """The first day of the digest week that an instant falls into; "" of what is older or newer."""
        if at is None or at >= self.starts[0][0]:
            return ""
        return next((day.isoformat() for start, day in self.starts[1:] if at >= start), "")


def _matter(number: str | None, week: Week) -> str:
    matter = week.firm.matter(number)
    return plain(matter.label if matter else number)


def left_out(week: Week) -> int:
    """How many tasks the table has no room for."""
    return max(0, len(week.lines) - MOST)


def _chosen(week: Week) -> Sequence[Line]:
    """All; of a very large desk the open ones first, the next due before others, then what was finished last."""
    if not left_out(week):
        return week.lines
    going = nsmallest(MOST, (line for line in week.lines if line.state.is_open), key=_by_due)
    over = (line for line in week.lines if not line.state.is_open)
    return [*going, *nlargest(MOST - len(going), over, key=_over)]


def _by_due(line: Line) -> tuple[datetime, int]:
    return line.due_at, line.number


def _over(line: Line) -> tuple[datetime, int]:
    return line.finished_at or line.opened_at, line.number


def _tasks(week: Week) -> Iterator[tuple[Cell, ...]]:
    names = _Names(week)
    needing = {line.number for line, _ in week.needing}
    for line in _chosen(week):
        if is_hidden(line, week.firm):
            sealed = (line.label, "Sealed task", *[""] * 7, names.when(line.due_at))
            yield (*sealed, *[""] * (len(_TASKS) - len(sealed)))
        else:
            yield _task(line, week, names, _yes(line.number in needing))


def _task(line: Line, week: Week, names: _Names, needs: str) -> tuple[Cell, ...]:
    done = line.is_done
    return (
        line.label,
        plain(line.title),
        names.matter(line.matter),
        names.kind(line.task_type),
        line.state.value.replace("_", " "),
        names.person(line.requester),
        names.person(line.assignee),
        names.person(line.reviewer),
        names.when(line.opened_at),
        names.when(line.due_at),
        _yes(late(line.state, line.due_at, week.now)),
        needs,
        names.when(line.first_at),
        names.when(line.last_at),
        names.when(line.finished_at),
        names.week(line.finished_at) if done else "",
        _yes(on_time(line)) if done else "",
        names.when(line.agreed_at),
        plain(line.scope),
        _yes(within_scope(line)) if done and line.agreed_at else "",
        line.rounds,
        line.hours_cap,
        round(line.hours_logged, 2),
        round(line.hours_left, 2),
    )


def _hours(week: Week) -> Iterator[tuple[Cell, ...]]:
    names = _Names(week)
    lines = {line.number: line for line in week.lines if not is_hidden(line, week.firm)}
    for entry in week.entries[-MOST:]:
        if line := lines.get(entry.task):
            cents = cents_of(entry, week.firm)
            yield (
                names.when(entry.at),
                names.week(entry.at),
                line.label,
                plain(line.title),
                names.matter(line.matter),
                names.person(entry.person),
                round(entry.hours, 2),
                rate_of(entry, week.firm),
                None if cents is None else cents / 100,
            )


def _yes(so: bool) -> str:
    return "yes" if so else "no"
