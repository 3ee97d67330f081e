"""What time asks."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class SendAccessReview:
    """Who has access to what, for one coordinator, once a quarter."""

    to: str


@dataclass(frozen=True, slots=True)
class RemindStatement:
    """Whoever has left still owes her statement, `weeks` after she was asked."""

    person: str
    weeks: int


@dataclass(frozen=True, slots=True)
class ExpireOffer:
    task: int
    offer: int


@dataclass(frozen=True, slots=True)
class RemindDueSoon:
    task: int


@dataclass(frozen=True, slots=True)
class RemindLate:
    task: int


@dataclass(frozen=True, slots=True)
class EscalateLate:
    task: int


@dataclass(frozen=True, slots=True)
class EscalatePartner:
    """Late still, some time after the coordinator was told."""

    task: int


@dataclass(frozen=True, slots=True)
class RemindReview:
    task: int
    version: int


@dataclass(frozen=True, slots=True)
class RemindQuestion:
    question: int


@dataclass(frozen=True, slots=True)
class OpenNext:
    """The next of a series, after `task`; `day` is the rhythm's."""

    task: int
    day: date


@dataclass(frozen=True, slots=True)
class SendDigest:
    """The week up to `now` for one partner. `day`: of her wall, for which it was planned; moot where she has since
    chosen another.
    """

    to: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SendMorningList:
    """What one paralegal has before her on `day` of her own wall; on any other day it is moot."""

    to: str
    day: date


@dataclass(frozen=True, slots=True)
class SendHeldList:
    """What was held since her last list, and that she was not told of, for one who keeps the desk. `day`: of her wall,
    for which it was planned; `since`: when the last one was made, and `shown`, what that one had seen by then."""

    to: str
    day: date
    since: datetime
    shown: tuple[int, ...] = ()


ClockCommand = (
    SendAccessReview
    | RemindStatement
    | ExpireOffer
    | RemindDueSoon
    | RemindLate
    | EscalateLate
    | EscalatePartner
    | RemindReview
    | RemindQuestion
    | OpenNext
    | SendDigest
    | SendMorningList
    | SendHeldList
)
