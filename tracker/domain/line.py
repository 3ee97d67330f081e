"""A task as counting needs it: columns of its row, not its body. A digest of a large desk reads tens of thousands.

`line_of` is the only way from a task to a line; the store keeps what it yields beside the task.
"""

from dataclasses import dataclass
from datetime import datetime

from tracker.domain.firm import Firm, Person
from tracker.domain.task import State, Task
from tracker.domain.views import SEALED

DONE = (State.APPROVED, State.CLOSED)


@dataclass(frozen=True, slots=True)
class Line:
    """`first_at`, `last_at`: the first and the last complete version came in. `agreed_at`: by the scope of work that
    was in force when it was asked (`scope` is its version). `dues`: (since, due) where the due date was ever moved.
    """

    number: int
    state: State
    matter: str | None
    title: str
    task_type: str
    requester: str
    submitted_by: str
    assignee: str | None
    reviewer: str | None
    confidentiality: str
    excluded: tuple[str, ...]
    opened_at: datetime
    due_at: datetime
    finished_at: datetime | None
    first_at: datetime | None
    last_at: datetime | None
    agreed_at: datetime | None
    scope: str
    rounds: int
    hours_left: float
    hours_logged: float
    hours_cap: float | None
    dues: tuple[tuple[datetime, datetime], ...]

    @property
    def label(self) -> str:
        return f"T-{self.number}"

    @property
    def is_done(self) -> bool:
        return self.state in DONE and self.finished_at is not None


@dataclass(frozen=True, slots=True)
class TimeEntry:
    """Hours that somebody logged. `rate`: dollars an hour as agreed at that time; None where nothing was."""

    task: int
    person: str
    at: datetime
    hours: float
    rate: float | None = None


def line_of(task: Task) -> Line:
    whole = [version.at for version in task.versions if not version.partial]
    moved = task.due_history if len(task.due_history) > 1 else ()
    return Line(
        number=task.number,
        state=task.state,
        matter=task.matter,
        title=task.title,
        task_type=task.task_type,
        requester=task.requester,
        submitted_by=task.submitted_by,
        assignee=task.assignee,
        reviewer=task.reviewer,
        confidentiality=task.confidentiality,
        excluded=task.excluded,
        opened_at=task.opened_at,
        due_at=task.due.at,
        finished_at=None if task.state.is_open else task.closed_at,
        first_at=whole[0] if whole else None,
        last_at=whole[-1] if whole else None,
        agreed_at=task.agreed,
        scope=task.scope,
        rounds=task.rounds,
        hours_left=max(0.0, task.hours - task.hours_logged),
        hours_logged=task.hours_logged,
        hours_cap=task.hours_cap,
        dues=tuple((change.at, change.due.at) for change in moved),
    )


def may_count(line: Line, reader: Person) -> bool:
    """A wall holds for counts too."""
    return line.matter not in reader.walled_from and reader.address not in line.excluded


def is_hidden(line: Line, firm: Firm) -> bool:
    """Sealed: a page and its tables say its number and when it is due, no more, whoever reads them."""
    matter = firm.matter(line.matter)
    return SEALED in (line.confidentiality, matter.confidentiality if matter else "")


def late(state: State, due_at: datetime, now: datetime) -> bool:
    """Past its due instant with nothing complete handed in."""
    return state.is_open and state not in (State.IN_REVIEW, State.ON_HOLD) and due_at < now


def is_late(task: Task, now: datetime) -> bool:
    return late(task.state, task.due.at, now)


def was_late(line: Line, then: datetime) -> bool:
    """The same at an earlier instant, as far as a line still tells."""
    due = [due for since, due in line.dues if since < then][-1] if line.dues else line.due_at
    return due < then and not (line.first_at and line.first_at < then)


def on_time(line: Line) -> bool:
    """The last complete version came by the due instant that stands."""
    return line.last_at is not None and line.last_at <= line.due_at


def within_scope(line: Line) -> bool:
    """The first complete version came within the agreed turnaround."""
    return line.first_at is not None and line.agreed_at is not None and line.first_at <= line.agreed_at
