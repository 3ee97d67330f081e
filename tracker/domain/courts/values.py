"""What is asked of the court calendar, and what it proposes. Values only."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum


class Unit(StrEnum):
    """What a period is stated in. The three kinds of days are three calendars (domain.md, rule 9)."""

    HOUR = "hour"
    DAY = "day"  # calendar days
    COURT_DAY = "court day"  # days on which the court sits
    BUSINESS_DAY = "business day"  # a contract's days: no court's holidays, but the firm's closures
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Direction(StrEnum):
    """Whether a period runs forward from an event or backward from one."""

    AFTER = "after"
    BEFORE = "before"

    @property
    def sign(self) -> int:
        return 1 if self is Direction.AFTER else -1


class Service(StrEnum):
    """How the paper was, or is to be, served."""

    PERSONAL = "personal"  # by hand: never adds anything
    MAIL = "mail"  # within the state
    MAIL_OUT_OF_STATE = "mail out of state"  # to or from another state
    MAIL_ABROAD = "mail abroad"
    OVERNIGHT = "overnight"  # express mail, courier
    FAX = "fax"
    ELECTRONIC = "electronic"
    CLERK = "left with the clerk"  # the address is not known
    CONSENTED = "consented means"  # other means that were consented to in writing


class Filing(StrEnum):
    """How the paper will reach the court: it decides when the last day ends."""

    ELECTRONIC = "electronic"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Period:
    count: int
    unit: Unit
    direction: Direction

    @property
    def words(self) -> str:
        return f"{self.count} {self.unit}{'' if self.count == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class Question:
    """A period and what it runs from. `period` is None for a date that a court has set: such a date is not computed.

    `clock` and `zone` are the event's time of day, for periods in hours; `zone` "" is the court's. `inaccessible`:
    days on which the clerk's office could not be reached. `closures`: days on which the firm does not work.
    """

    trigger: date
    period: Period | None
    service: Service | None = None
    clock: time | None = None
    zone: str = ""
    inaccessible: frozenset[date] = frozenset()
    filing: Filing = Filing.ELECTRONIC
    closures: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Closing:
    """Why a day is no court day. `doubt` says why it may be one after all; `listed`: known from a general list only."""

    day: date
    name: str
    rule: str
    doubt: str = ""
    listed: bool = False

    @property
    def is_weekend(self) -> bool:
        return self.day.weekday() > 4


@dataclass(frozen=True, slots=True)
class Extension:
    """Days that a method of service adds: `unit` is DAY or COURT_DAY."""

    days: int
    unit: Unit
    rule: str

    @property
    def words(self) -> str:
        return f"{self.days} {self.unit}{'' if self.days == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the arithmetic: the day it speaks of, the words, the rule."""

    day: date
    words: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A computed court date. It is never more than a proposal: an attorney confirms it (domain.md, rule 8).

    `counted` is where the bare count ended, before it was moved off a closed day; `at` the last instant of the time,
    in UTC; `zone` the one whose wall decides it. `flags` say what somebody should check.
    """

    question: Question
    court: str
    rules: str
    day: date
    counted: date
    at: datetime
    zone: str
    steps: tuple[Step, ...]
    holidays: tuple[Closing, ...]
    flags: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """What could not be read, and what would be understood."""

    words: str


def said(day: date) -> str:
    """ "Thu Feb 12, 2026"."""
    return f"{day:%a %b} {day.day}, {day.year}"


def listed(words: tuple[str, ...], joint: str = "or") -> str:
    """ "a, b or c"."""
    return f" {joint} ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)
