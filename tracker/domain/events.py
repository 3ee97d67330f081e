"""What happened: past participles. A task is the sum of its events (evolve.py); all stand in the desk's chain."""

from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.task import After, CourtDate, Due, FileRef, Offer, Origin, Priority, Series, Terms, Version


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
class Offered:
    """`reasons`: why this person, one line per candidate looked at (`buckslip trace` prints them)."""

    offer: Offer
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NobodyFits:
    """No candidate is left; the coordinator is asked."""

    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Declined:
    by: str
    conflict: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class OfferExpired:
    to: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The assignee asked the requester."""

    by: str
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """The requester's answer or further instructions and files."""

    by: str
    words: str
    files: tuple[FileRef, ...] = ()


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
class Delivered:
    version: Version


@dataclass(frozen=True, slots=True)
class TimeLogged:
    """`rate`: dollars an hour as agreed then; None where nothing was."""

    by: str
    hours: float
    words: str = ""
    billing_codes: tuple[str, ...] = ()
    rate: float | None = None


@dataclass(frozen=True, slots=True)
class CapReached:
    """All agreed hours are used: the requester is asked whether work goes on. `key` as in Reminded."""

    hours: float
    cap: float
    key: str


@dataclass(frozen=True, slots=True)
class CapSet:
    by: str
    hours: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class CapKept:
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Approved:
    """`digests`: SHA-256 of each file that was approved (likewise below)."""

    by: str
    version: int
    words: str
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ApprovedAhead:
    """The next version counts as approved when it comes; `version` is the one that went back."""

    by: str
    version: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class AheadEnded:
    """The next version lies in review first after all: somebody said so, or `words` says what ended it."""

    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class FilingAuthorised:
    by: str
    version: int
    words: str
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceAuthorised:
    by: str
    version: int
    words: str
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilingHeld:
    """What was authorized to be filed or served no longer is. `service_only`: it may still be filed."""

    by: str
    words: str = ""
    service_only: bool = False


@dataclass(frozen=True, slots=True)
class ChangesRequested:
    by: str
    version: int
    words: str
    files: tuple[FileRef, ...] = ()
    due: Due | None = None
    approved_with_changes: bool = False
    approved: tuple[int, ...] = ()  # items of the version that are fine as they are


@dataclass(frozen=True, slots=True)
class Reassigned:
    """The work is taken from whoever has it; an offer follows."""

    by: str
    to: str | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class WatchersAdded:
    by: str
    watchers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Commented:
    by: str
    words: str


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


@dataclass(frozen=True, slots=True)
class Reminded:
    """A reminder went out. `kind` is the notice's kind; `key` the identity of the wake, never acted on twice."""

    kind: str
    to: tuple[str, ...]
    key: str = ""


Event = (
    Opened
    | ScopeWidened
    | Released
    | Waits
    | Followed
    | SeriesBegun
    | SeriesStopped
    | MatterSet
    | Unblocked
    | Offered
    | NobodyFits
    | Accepted
    | Declined
    | OfferExpired
    | Asked
    | Told
    | DueProposed
    | DueChanged
    | DueConfirmed
    | CourtDateCounted
    | CourtDateConfirmed
    | CourtDateDropped
    | CourtDateMoved
    | PriorityChanged
    | Delivered
    | TimeLogged
    | CapReached
    | CapSet
    | CapKept
    | Approved
    | ApprovedAhead
    | AheadEnded
    | FilingAuthorised
    | ServiceAuthorised
    | FilingHeld
    | ChangesRequested
    | Reassigned
    | WatchersAdded
    | Commented
    | PutOnHold
    | Resumed
    | Cancelled
    | Closed
    | Reopened
    | Reminded
)
