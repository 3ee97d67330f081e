"""How a task begins, what it waits for and how it comes again."""

from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.task import After, CourtDate, Due, FileRef, Origin, Priority, Series, Terms


@dataclass(frozen=True, slots=True)
class Opened:
    """`blocked`: it waits for an answer before anything starts."""

    by: str
    title: str
    instructions: str
    requester: str
    due: Due
    origin: Origin
    blocked: bool = False
    on_word: bool = False  # nobody begins before the requester says so
    submitted_by: str = ""
    matter: str | None = None
    task_type: str = "general"
    deliverable: str = ""
    priority: Priority = Priority.NORMAL
    confidentiality: str = "normal"
    reviewer: str | None = None
    asked_for: str | None = None
    excluded: tuple[str, ...] = ()
    watchers: tuple[str, ...] = ()
    hard_stop: datetime | None = None
    hours: float = 4.0
    hours_cap: float | None = None
    billing_codes: tuple[str, ...] = ()
    files: tuple[FileRef, ...] = ()
    after: After | None = None
    series: Series | None = None
    court: CourtDate | None = None
    scope: str = ""  # version of the scope of work in force
    agreed: datetime | None = None  # when it is due by that
    terms: Terms | None = None


@dataclass(frozen=True, slots=True)
class ScopeWidened:
    """It is outside the scope of work, and is taken all the same."""

    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class MatterSet:
    by: str
    matter: str
    reviewer: str | None


@dataclass(frozen=True, slots=True)
class Unblocked:
    """Nothing blocks it any more; it may be offered."""

    by: str


@dataclass(frozen=True, slots=True)
class Released:
    """It waits for no other task any more: `other` is done, or somebody said so."""

    by: str
    other: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Waits:
    """Another task comes first from now on. An open offer is withdrawn; whoever has the work stops."""

    by: str
    after: After
    words: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """The next of its series was opened; `missed` are days of the rhythm that had passed by then."""

    next: int
    day: date
    missed: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesBegun:
    by: str
    series: Series


@dataclass(frozen=True, slots=True)
class SeriesStopped:
    by: str
    words: str = ""
