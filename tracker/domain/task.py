"""A task and what it is made of. A task changes only by `evolve` (evolve.py)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tracker.domain.firm import Turnaround
from tracker.domain.looks import Look
from tracker.domain.rhythm import Rhythm


class State(StrEnum):
    """Where a task stands (domain.md, "Life of a task")."""

    NEEDS_ANSWER = "needs_answer"  # blocked until its matter is known or its writer proven
    WAITS_FOR_TASK = "waits_for_task"  # offered when another task is approved or delivered
    UNASSIGNED = "unassigned"  # nobody holds it or is being asked
    OFFERED = "offered"  # one paralegal is being asked
    IN_PROGRESS = "in_progress"  # accepted
    WAITING_ON_ATTORNEY = "waiting_on_attorney"  # the assignee has asked something
    IN_REVIEW = "in_review"  # a version lies with the reviewer
    REVISIONS_REQUESTED = "revisions_requested"  # the reviewer wants another version
    APPROVED = "approved"  # the current version was approved; delivered to the requester
    CLOSED = "closed"
    CANCELLED = "cancelled"
    ON_HOLD = "on_hold"  # stopped by an attorney; `resume_to` says where it goes on

    @property
    def is_open(self) -> bool:
        return self not in (State.APPROVED, State.CLOSED, State.CANCELLED)

    @property
    def is_with_assignee(self) -> bool:
        return self in (State.IN_PROGRESS, State.WAITING_ON_ATTORNEY, State.REVISIONS_REQUESTED)


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Due:
    """A due instant and where it came from. `at` aware UTC; `zone` the zone it was meant in (IANA)."""

    at: datetime
    zone: str
    words: str = ""  # the writer's own words, "" where the scope of work gave it
    basis: str = "agreed"  # written | inferred | agreed | counted | unclear, finer words after a colon
    provisional: bool = False  # a question about it is open


@dataclass(frozen=True, slots=True)
class CourtCount:
    """What a court's rules are to count. `phrase` as `buckslip deadline` reads it ("30 days after 2026-11-10
    service by mail"), `words` the writer's own. `sets_due`: no other date was given, so the work is due by then.
    """

    phrase: str
    words: str = ""
    sets_due: bool = True


@dataclass(frozen=True, slots=True)
class CourtDate:
    """A date counted by a court's rules: a proposal, until an attorney confirms it (rule 8).

    `at` is the last instant, aware UTC; `zone` the one whose wall decides it. `rules` is "" where it is not known which
    rules count: `at` is then the earliest that any of them gives. `steps` and `flags` show the arithmetic.
    """

    count: CourtCount
    at: datetime
    zone: str
    rules: str = ""
    steps: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    confirmed_by: str = ""  # the attorney's address


@dataclass(frozen=True, slots=True)
class DueChange:
    """One line of the due history. `why` in words; the first line has the opening due."""

    due: Due
    by: str  # address, or "desk"
    at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class FileRef:
    """A kept file. `blob` is the key in the blob store; `sha256` hex of the plain bytes; `size` bytes."""

    name: str
    size: int
    media_type: str
    blob: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Slice:
    """Where a file stands in the raw mail that it came in: bytes from `start` to `end`, in the transfer encoding
    `coding` (RFC 2045 6.1): base64, quoted-printable or "". `size` and `sha256` are of the plain bytes."""

    start: int
    end: int
    coding: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Version:
    """One delivery of the work. `number` from 1; approval is bound to it and to the digests of its files.

    `files` are items, numbered from 1; a whole version has those of earlier ones that go on standing (rounds.py).
    `approved`: items that the reviewer has approved by themselves; `comparison`: with the last version, as a file.
    """

    number: int
    at: datetime
    by: str
    files: tuple[FileRef, ...]
    note: str = ""
    partial: bool = False
    looks: tuple[Look, ...] = ()
    comparison: FileRef | None = None
    approved: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """One paralegal was asked to take the task."""

    number: int
    to: str
    at: datetime
    expires: datetime
    answer: str = ""  # accepted | declined_capacity | declined_conflict | expired | withdrawn


class Until(StrEnum):
    """What must have become of a task before the one that waits for it is offered."""

    APPROVED = "approved"
    DELIVERED = "delivered"  # a complete version was handed in


@dataclass(frozen=True, slots=True)
class After:
    """Another task comes first. `place` (from 1), where the same mail opens that task: its number is not known yet."""

    task: int
    until: Until = Until.APPROVED
    words: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """A task that comes again: how, and what each occurrence starts with. `next` None: this is the newest one."""

    root: int  # number of the first one
    rhythm: Rhythm
    day: date  # the rhythm's own day of this occurrence, wherever a holiday moved its due date
    first: Due  # the wall-clock time and zone are those of every one
    offset: int = 0  # days from the rhythm's day to the due day
    lead: int = 7  # days before it is due that the next one is opened, at most
    instructions: str = ""
    files: tuple[FileRef, ...] = ()
    hours_cap: float | None = None
    priority: Priority | None = None  # None of a series from before it was kept: as the last one's is
    next: int | None = None
    stopped: bool = False

    @property
    def goes_on(self) -> bool:
        return self.next is None and not self.stopped


@dataclass(frozen=True, slots=True)
class Origin:
    """The mail that a task came from: what letters need to answer inside its conversation (RFC 5322 3.6.4)."""

    inbound: str  # key of the kept mail
    sender: str
    message_id: str = ""  # with its angle brackets
    references: tuple[str, ...] = ()
    subject: str = ""
    thread_topic: str = ""
    thread_index: str = ""
    number: int = 0  # of the mail, in order of receipt


@dataclass(frozen=True, slots=True)
class Terms:
    """What counted for the task beside the version and turnaround of the scope of work: as it was in force when the
    work was asked for. `outside`: the type is not part of it, and nobody has agreed to take it all the same."""

    revision_round: Turnaround
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Last:
    """What was last done to the task, reminders aside: the event's name, and who did it or whom it was about."""

    what: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Before:
    """What stood before the last change, made at `at`, that a word can take back: what of these it changed."""

    at: datetime
    due: Due | None = None
    priority: Priority | None = None
    state: State | None = None  # it was canceled or put on hold in that state


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked, of whom, by when, and how far it is. `revision` counts its events."""

    number: int
    revision: int
    state: State
    opened_at: datetime
    title: str
    instructions: str  # the requester's words in full
    requester: str
    due: Due
    origin: Origin
    matter: str | None = None
    task_type: str = "general"
    deliverable: str = ""
    priority: Priority = Priority.NORMAL
    confidentiality: str = "normal"
    submitted_by: str = ""  # the delegate, where one wrote
    reviewer: str | None = None
    assignee: str | None = None  # who holds it, or is being asked
    asked_for: str | None = None  # the paralegal the requester named
    excluded: tuple[str, ...] = ()
    watchers: tuple[str, ...] = ()
    due_history: tuple[DueChange, ...] = ()
    hard_stop: datetime | None = None
    court: CourtDate | None = None
    hours: float = 4.0  # estimated effort
    hours_cap: float | None = None
    hours_logged: float = 0.0
    cap_open: bool = False  # the cap is used up, and whether work goes on is asked
    billing_codes: tuple[str, ...] = ()
    files: tuple[FileRef, ...] = ()  # material from the requester
    versions: tuple[Version, ...] = ()
    approved_version: int | None = None
    filing_authorised: int | None = None  # the version, where an attorney said so in explicit words
    service_authorised: int | None = None  # likewise; neither follows from the other
    ahead: str = ""  # the reviewer who wants the next version to count as approved when it comes
    offers: tuple[Offer, ...] = ()
    rounds: int = 0  # how often work came back
    resume_to: State | None = None
    closed_at: datetime | None = None  # approved, closed or cancelled at
    after: After | None = None  # what it still waits for
    on_word: bool = False  # nobody begins before the requester says so
    series: Series | None = None
    last: Last | None = None
    before: Before | None = None
    terms: Terms | None = None  # None of a task opened before they were kept
    reminded: tuple[str, ...] = ()  # keys of the reminders that went out
    scope: str = ""  # version of the scope of work in force when it was asked
    agreed: datetime | None = None  # when it was due by that

    @property
    def label(self) -> str:
        return f"T-{self.number}"

    @property
    def court_unconfirmed(self) -> bool:
        """A court date stands and no attorney has confirmed it."""
        return self.court is not None and not self.court.confirmed_by

    @property
    def due_unconfirmed(self) -> bool:
        """The work is due by a court date that no attorney has confirmed."""
        return self.court_unconfirmed and self.due.basis.startswith("counted")

    @property
    def current_version(self) -> Version | None:
        return self.versions[-1] if self.versions else None

    @property
    def open_offer(self) -> Offer | None:
        return self.offers[-1] if self.offers and not self.offers[-1].answer else None
