"""What the store hands out that the domain does not know: kept mails, outcomes, and the views that people look at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from tracker.domain.commands import Command
from tracker.domain.decision import Fate, Likeness
from tracker.domain.events import Event
from tracker.domain.letters import Stage
from tracker.domain.task import Origin, Slice


class Incoming(Protocol):
    """What is kept of an incoming mail, tick or order (tracker/service.py has the class)."""

    @property
    def source(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def commands(self) -> tuple[Command, ...]: ...
    @property
    def mail(self) -> Origin | None: ...
    @property
    def files(self) -> Mapping[str, Slice | bytes]: ...
    @property
    def record(self) -> str: ...
    @property
    def likeness(self) -> Likeness | None: ...


@dataclass(frozen=True, slots=True)
class Inbound:
    """A claimed mail. `attempts` counts this one; `whole` False where it was too large to fetch; `raw` None where the
    bytes are not what was stored. `releases`: how often it was released after it had been held, the last time by
    `read_by`; `vouched` said that it is hers."""

    desk: str
    key: str
    received: datetime
    raw: bytes | None
    whole: bool
    attempts: int
    uid: int
    uid_validity: int
    number: int = 0  # in order of receipt
    releases: int = 0
    read_by: str = ""
    vouched: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """What became of something incoming."""

    fate: Fate
    reason: str
    tasks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class InboundRow:
    """A kept mail for people and scripts. `receipt` counts from 1 in order of arrival. `fate` None: not done yet."""

    key: str
    receipt: int
    received: datetime
    attempts: int
    sender: str
    subject: str
    message_id: str
    fate: Fate | None
    reason: str
    tasks: tuple[int, ...]
    settled: str = ""  # of a held one: released | rejected


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event of a task, and whose outcome it was part of."""

    seq: int
    task: int
    revision: int
    at: datetime
    event: Event
    source: str
    key: str
    hash: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter for people and scripts. `detail` is the server's own words. `ambiguous`: it may have left twice."""

    id: str
    message_id: str
    kind: str
    to: str
    subject: str
    task: int | None
    tasks: tuple[int, ...]
    queued_at: datetime
    stage: Stage
    next_try: datetime | None
    attempts: int
    ambiguous: bool
    ended_at: datetime | None
    detail: str


RECENT = timedelta(days=7)  # a letter that failed before is no news any more


@dataclass(frozen=True, slots=True)
class StatusView:
    """One screen. Counts are of now; `late` are open tasks past their due instant. `stages`: name -> (since, words).

    Of the letters that wait, `letters_due` are those that may leave, or that a server would not take; the others keep
    their readers' hours. `oldest_waiting`: since when the first of them might have left. `letters_failed` in the last
    days (RECENT), `letters_failed_before` that.
    """

    tasks_open: int
    tasks_late: int
    unassigned: int
    mails_kept: int
    mails_waiting: int
    held: int
    parked: int
    last_received: datetime | None
    letters_waiting: int
    letters_failed: int
    oldest_waiting: datetime | None
    last_sent: datetime | None
    next_wake: datetime | None
    next_digest: datetime | None
    events: int
    head: str
    stages: Mapping[str, tuple[datetime, str]] = field(default_factory=dict)
    letters_due: int = 0
    letters_failed_before: int = 0


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One step of what happened to a mail or a task. `what`: received | outcome | event | letter | sent | waiting."""

    at: datetime
    what: str
    words: str
    reasons: tuple[str, ...] = ()
    task: int | None = None
    source: str = ""
    key: str = ""
