"""Which days and hours the desk works: weekdays without federal and state holidays (as observed) and firm closures.

Days are `date`s on the wall of the zone in question; instants are aware UTC. Working hours are wall-clock times, so
that
a day on which the clocks change still opens at nine. Court days are another calendar and not this one's business.
"""

from bisect import bisect_left, bisect_right
from calendar import isleap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate
from zoneinfo import ZoneInfo

import holidays

from tracker.domain.firm import Firm, Hours

_DAY = timedelta(days=1)
_NONE = timedelta(0)
_LAST_YEAR = 2200  # nobody has declared later holidays; weekends still count


@lru_cache(maxsize=4096)
def holidays_of(year: int, states: tuple[str, ...] = ()) -> frozenset[date]:
    """Holidays of one year on the days they are observed (5 U.S.C. 6103), those of the states beside the federal ones.

    A state that drops a federal holiday (Columbus Day in California) does not make it a working day of the desk.
    """
    if year > _LAST_YEAR:
        return frozenset()
    federal = holidays.country_holidays("US", years=year)
    return frozenset(federal).union(*(holidays.country_holidays("US", subdiv=state, years=year) for state in states))


def is_business_day(day: date, firm: Firm) -> bool:
    """True if the desk works on that day."""
    return _is_worked(day, firm.closures, firm.states)


def _is_worked(day: date, closures: frozenset[date], states: tuple[str, ...]) -> bool:
    return day.weekday() < 5 and day not in closures and day not in holidays_of(day.year, states)


def business_day_before(day: date, firm: Firm) -> date:
    """The last business day before `day`, never `day` itself."""
    day -= _DAY
    while not is_business_day(day, firm):
        day -= _DAY
    return day


def business_day_after(day: date, firm: Firm) -> date:
    """The first business day after `day`, never `day` itself."""
    day += _DAY
    while not is_business_day(day, firm):
        day += _DAY
    return day


def add_business_days(day: date, count: int, firm: Firm) -> date:
    """The `count`th business day after `day`, or before it where `count` is negative; `day` itself is day 0."""
    for _ in range(abs(count)):
        day = business_day_after(day, firm) if count > 0 else business_day_before(day, firm)
    return day


def local_day(at: datetime, zone: str) -> date:
    """The date on the wall of `zone` at that instant."""
    return at.astimezone(ZoneInfo(zone)).date()


def instant(day: date, clock: time, zone: str) -> datetime:
    """Wall-clock time of a zone as UTC. A time that occurs twice means the first; one that is skipped, as if the
    clocks had not changed (PEP 495).
    """
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)


def closing(day: date, firm: Firm, zone: str) -> datetime:
    """Close of business on that day: 17:00 unless the firm keeps other hours."""
    return instant(day, firm.hours.end, zone)


@dataclass(frozen=True, slots=True)
class _Year:
    """The working hours of one year on the wall of one zone, in order. `before`: working time of the year that lies
    before each opening. Counting day by day is what would make choosing somebody slow: a firm's year of work for each
    candidate. A table also holds days on which the clocks change, which have another length.
    """

    opens: tuple[datetime, ...]
    closes: tuple[datetime, ...]
    before: tuple[timedelta, ...]
    total: timedelta

    def passed(self, at: datetime) -> timedelta:
        """Working time of the year that lies before `at`."""
        day = bisect_right(self.closes, at)
        return self.before[day] + max(_NONE, at - self.opens[day]) if day < len(self.opens) else self.total


@lru_cache(maxsize=128)
def _year(year: int, closures: frozenset[date], states: tuple[str, ...], zone: str, hours: Hours) -> _Year:
    days = (date(year, 1, 1) + n * _DAY for n in range(366 if isleap(year) else 365))
    worked = [day for day in days if _is_worked(day, closures, states)]
    opens = tuple(instant(day, hours.start, zone) for day in worked)
    closes = tuple(instant(day, hours.end, zone) for day in worked)
    lengths = [close - start for start, close in zip(opens, closes, strict=True)]
    before = tuple(accumulate(lengths, initial=_NONE))
    return _Year(opens, closes, before[:-1], before[-1])


def _years(at: datetime, firm: Firm, zone: str, hours: Hours | None) -> Iterator[_Year]:
    """From the year of `at` on."""
    for year in range(local_day(at, zone).year, MAXYEAR):
        yield _year(year, firm.closures, firm.states, zone, hours or firm.hours)
    raise OverflowError("no more working time before the calendar ends")


def next_opening(at: datetime, firm: Firm, zone: str, hours: Hours | None = None) -> datetime:
    """The first instant at or after `at` that lies within working hours; `hours` are the firm's unless a person's are
    given.
    """
    found = next(year for year in _years(at, firm, zone, hours) if year.closes and at < year.closes[-1])
    return max(at, found.opens[bisect_right(found.closes, at)]).astimezone(UTC)


def add_working_time(at: datetime, length: timedelta, firm: Firm, zone: str, hours: Hours | None = None) -> datetime:
    """The instant at which `length` of working time has passed since `at`: 4 h from Friday 15:30 is Monday 11:30."""
    if length <= _NONE:
        return next_opening(at, firm, zone, hours) + length
    for year in _years(at, firm, zone, hours):
        length += year.passed(at)
        if length <= year.total:
            day = bisect_left(year.before, length) - 1
            return year.opens[day] + (length - year.before[day])
        length -= year.total
    raise AssertionError("the years end with an error")  # pragma: no cover - as _years does


def working_time(start: datetime, end: datetime, firm: Firm, zone: str, hours: Hours | None = None) -> timedelta:
    """How much working time lies between two instants; none where `end` is not after `start`."""
    total, last = _NONE, local_day(end, zone).year
    if end <= start:
        return total
    for number, year in enumerate(_years(start, firm, zone, hours), local_day(start, zone).year):
        total += year.passed(end) - year.passed(start)
        if number >= last:
            return total
    raise AssertionError("the years end with an error")  # pragma: no cover - as _years does
