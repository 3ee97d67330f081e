"""Which days and hours the desk works: weekdays without federal and state holidays (as observed) and firm closures.

Days are `date`s on the wall of the zone in question; instants are aware UTC. Working hours are wall-clock times, so
that
a day on which the clocks change still opens at nine. Court days are another calendar and not this one's business.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

from tracker.domain.firm import Firm, Hours

_DAY = timedelta(days=1)
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
    return day.weekday() < 5 and day not in firm.closures and day not in holidays_of(day.year, firm.states)


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


def next_opening(at: datetime, firm: Firm, zone: str, hours: Hours | None = None) -> datetime:
    """The first instant at or after `at` that lies within working hours; `hours` are the firm's unless a person's are
    given.
    """
    kept = hours or firm.hours
    day = local_day(at, zone)
    if not is_business_day(day, firm) or at >= instant(day, kept.end, zone):
        day = business_day_after(day, firm)
    return max(at, instant(day, kept.start, zone)).astimezone(UTC)


def add_working_time(at: datetime, length: timedelta, firm: Firm, zone: str, hours: Hours | None = None) -> datetime:
    """The instant at which `length` of working time has passed since `at`: 4 h from Friday 15:30 is Monday 11:30."""
    kept = hours or firm.hours
    at = next_opening(at, firm, zone, kept)
    while length > (left := instant(local_day(at, zone), kept.end, zone) - at):
        length -= left
        at = next_opening(at + left, firm, zone, kept)
    return at + length


def working_time(start: datetime, end: datetime, firm: Firm, zone: str, hours: Hours | None = None) -> timedelta:
    """How much working time lies between two instants; none where `end` is not after `start`."""
    kept = hours or firm.hours
    total, at = timedelta(0), next_opening(start, firm, zone, kept)
    while at < end:
        close = instant(local_day(at, zone), kept.end, zone)
        total += min(close, end) - at
        at = next_opening(close, firm, zone, kept)
    return total
