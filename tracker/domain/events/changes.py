"""Dates, priority, stop and go, the end and a new beginning."""

from dataclasses import dataclass
from datetime import datetime

from tracker.domain.task import CourtDate, Due, FileRef, Priority


@dataclass(frozen=True, slots=True)
class DueProposed:
    by: str
    due: Due
    words: str = ""


@dataclass(frozen=True, slots=True)
class DueChanged:
    by: str
    due: Due
    words: str = ""


@dataclass(frozen=True, slots=True)
class DueConfirmed:
    """The provisional due date stands."""

    by: str


@dataclass(frozen=True, slots=True)
class CourtDateCounted:
    """By the rules that are known now. `due`: the work is due by then; `hard_stop` what it must not pass; `reason`: why
    another that was confirmed counts no more."""

    by: str
    court: CourtDate
    due: Due | None = None
    hard_stop: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CourtDateConfirmed:
    """An attorney confirmed it."""

    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class CourtDateMoved:
    """An attorney let the work run past a court date that was confirmed, and said why: that date counts no more."""

    by: str
    due: Due
    reason: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class CourtDateDropped:
    """It is not the date; the due date stays, provisional, until she gives another."""

    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class PriorityChanged:
    by: str
    priority: Priority


@dataclass(frozen=True, slots=True)
class ConfidentialitySet:
    """`level`: normal | restricted | sealed. A letter that is sealed when it is written says no more than its number,
    whenever it was queued."""

    by: str
    level: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class PutOnHold:
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Resumed:
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Cancelled:
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Closed:
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Reopened:
    by: str
    words: str = ""
    files: tuple[FileRef, ...] = ()
    due: Due | None = None
