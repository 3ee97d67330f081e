"""Rows of a list of tasks, as case management systems export them, each read into a command or into what is wrong."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final, TypeVar

from config import amounts
from config.problems import Problem, Wrong, did_you_mean, found_words
from config.table import Row, Table
from tracker.domain.calendars import instant
from tracker.domain.commands import OpenTask
from tracker.domain.deadlines import scope_due
from tracker.domain.firm import Firm, Person
from tracker.domain.task import Due, Priority, State

COLUMNS: Final[Mapping[str, Sequence[str]]] = {
    "id": ("external id", "reference", "task id", "uid", "unique id"),
    "task": ("number", "task number", "task no", "task no."),
    "title": ("task name", "name", "subject", "summary"),
    "instructions": ("description", "notes", "details", "task description"),
    "requester": ("requested by", "attorney", "assigned by", "responsible attorney", "created by"),
    "due": ("due date", "due at", "deadline", "due on"),
    "matter": ("matter number", "matter no", "matter no.", "matter id", "case number", "file number", "file no"),
    "type": ("task type", "type of work"),
    "priority": ("importance",),
    "assignee": ("assigned to", "paralegal", "owner"),
    "reviewer": ("reviewed by", "reviewing attorney"),
    "hard_stop": ("hard stop", "hearing", "hearing date", "filing date"),
    "hours_cap": ("hours cap", "budgeted hours", "budget"),
    "billing_codes": ("billing codes", "billing code", "utbms"),
    "deliverable": ("work product",),
    "state": ("status", "task status"),
}
IDENTITY: Final = ("requester", "matter", "title")  # of a row without an id
ASKED: Final = frozenset(COLUMNS) - {"id", "task", "state", "assignee"}
_OVER: Final = frozenset(
    {"approved", "closed", "cancelled", "canceled", "complete", "completed", "done", "finished", "deleted"}
)
_PRIORITIES: Final = {
    **{one.value: one for one in Priority},
    **dict.fromkeys(("medium", "standard", ""), Priority.NORMAL),
    **dict.fromkeys(("rush", "critical", "asap"), Priority.URGENT),
}
_US_DATE: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:,?\s+(.+))?")
_DATE: Final = 'must be a date such as "2026-12-04", "12/4/2026" or "2026-12-04T15:00-05:00"'
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found:
    """A row: what it asks, or what is wrong with it. `over`: it is finished, there or here."""

    file: str
    row: Row
    command: OpenTask | None
    problems: tuple[Problem, ...] = ()
    over: bool = False
    asked: frozenset[str] = ASKED

    def problem(self, words: str, hint: str = "") -> Problem:
        return Problem(self.file, self.row.number, words, hint=hint, unit="row", who=self.row.get("title"))


def read_tasks(table: Table, firm: Firm, now: datetime) -> Iterator[Found]:
    for row in table.rows:
        state = row.get("state").lower().replace("_", " ")
        if state in _OVER or state in (one.value for one in State if not one.is_open):
            yield Found(table.file, row, None, over=True)
        else:
            yield _Reader(table.file, row, firm, now).found()


class _Reader:
    """One row, read cell by cell; every wrong cell is noted."""

    def __init__(self, file: str, row: Row, firm: Firm, now: datetime) -> None:
        self.file, self.row, self.firm, self.now = file, row, firm, now
        self.problems: list[Problem] = []

    def found(self) -> Found:
        requester = self.cell("requester", self.attorney)
        title = self.cell("title", _filled)
        kind = self.cell("type", self.type_of_work) or "general"
        matter = self.cell("matter", lambda text: self.matter(text, requester))
        priority = self.cell("priority", _priority) or Priority.NORMAL
        assignee, reviewer = (self.cell(name, self.person) for name in ("assignee", "reviewer"))
        zone = requester.zone if requester else self.firm.zone
        due = self.cell("due", lambda text: self.due(text, zone)) if self.row.get("due") else None
        stop = self.cell("hard_stop", lambda text: self.due(text, zone)) if self.row.get("hard_stop") else None
        cap = self.cell("hours_cap", _hours)
        if self.problems or requester is None or title is None:
            return Found(self.file, self.row, None, tuple(self.problems))
        known = self.firm.matter(matter)
        command = OpenTask(
            by=requester.address,
            title=title,
            instructions=self.row.get("instructions") or title,
            due=due or scope_due(kind, self.now, self.firm, zone),
            matter=matter or None,
            task_type=kind,
            deliverable=self.row.get("deliverable"),
            priority=priority,
            confidentiality=known.confidentiality if known else "normal",
            reviewer=reviewer.address if reviewer else None,
            assignee=assignee.address if assignee else None,
            hard_stop=stop.at if stop else None,
            hours_cap=cap,
            billing_codes=self.row.list("billing_codes", ";|,"),
        )
        return Found(self.file, self.row, command)

    def cell(self, column: str, read: Callable[[str], T]) -> T | None:
        text = self.row.get(column)
        try:
            return read(text)
        except Wrong as wrong:
            found = found_words(text) if text else ""
            who = self.row.get("title")
            words = f"{column} {wrong.words}"
            self.problems.append(Problem(self.file, self.row.number, words, found, wrong.hint, unit="row", who=who))
            return None

    def person(self, text: str) -> Person | None:
        if not text:
            return None
        if found := self.firm.person(text):
            return found
        fit = [
            one
            for one in self.firm.people.values()
            if text.lower() in (one.name.lower(), *map(str.lower, one.nicknames))
        ]
        if len(fit) == 1:
            return fit[0]
        names = [one.name for one in self.firm.people.values()] + list(self.firm.people)
        hint = "Give the address." if fit else did_you_mean(text, names) or "The list: buckslip people list"
        raise Wrong("is more than one person" if fit else "is nobody in the people list", hint)

    def attorney(self, text: str) -> Person:
        person = self.person(text)
        if person is None:
            raise Wrong("is empty", "Each task needs the attorney it is for.")
        if not person.role.is_attorney:
            raise Wrong(f"is {person.role}, and only attorneys send tasks")
        return person

    def matter(self, text: str, requester: Person | None) -> str:
        if not text:
            return ""
        if self.firm.matter(text) is None:
            raise Wrong("is not in the matter list", did_you_mean(text, self.firm.matters))
        if requester and self.firm.walled(requester.address, text):
            raise Wrong("is walled off from the requester")
        return text

    def type_of_work(self, text: str) -> str:
        types = self.firm.scope.types
        if not text or text in types:
            return text
        by_name = {one.name.lower(): code for code, one in types.items()}
        if code := by_name.get(text.lower()):
            return code
        raise Wrong("is no type of work here", did_you_mean(text, [*types, *by_name]))

    def due(self, text: str, zone: str) -> Due:
        """A day alone means the close of business, as in a mail."""
        day, at = _when(text)
        when = day if isinstance(day, datetime) else instant(day, at or self.firm.hours.end, zone)
        if when <= self.now:
            raise Wrong("is past", "Give the new date, or leave the cell empty for the agreed turnaround.")
        if when.year > 2190:
            raise Wrong(_DATE)
        return Due(when.astimezone(UTC), zone, text, "written")


def _when(text: str) -> tuple[date | datetime, time | None]:
    """An instant, or a day with the time on its wall."""
    try:
        if us := _US_DATE.fullmatch(text):
            day = date(int(us[3]), int(us[1]), int(us[2]))
            return day, amounts.time_of_day(us[4]) if us[4] else None
        if len(text) <= 10:
            return date.fromisoformat(text), None
        at = datetime.fromisoformat(text)
    except (ValueError, OverflowError):  # Wrong is a ValueError
        raise Wrong(_DATE) from None
    return (at, None) if at.tzinfo else (at.date(), at.time())


def _filled(text: str) -> str:
    if not text:
        raise Wrong("is empty")
    return text


def _priority(text: str) -> Priority:
    if (found := _PRIORITIES.get(text.lower())) is None:
        raise Wrong("must be low, normal, high or urgent", did_you_mean(text, _PRIORITIES))
    return found


def _hours(text: str) -> float | None:
    if not text:
        return None
    if not re.fullmatch(r"\d{1,4}(\.\d{1,2})?", text) or not float(text):
        raise Wrong("must be hours such as 12 or 7.5")
    return float(text)
