"""When the next of a series is due and when it is opened. Pure: the same task always has the same next one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from tracker.domain.calendars import instant, local_day, next_opening
from tracker.domain.deadlines import moved_earlier
from tracker.domain.firm import Firm, Hours
from tracker.domain.rhythm import Rhythm, day_after, day_of_first, settled
from tracker.domain.task import Due, FileRef, Priority, Series

_NAMED = 5  # missed ones that are named
_AHEAD = timedelta(days=7)  # the next one is opened so long before it is due, where its first had no longer


def begun(
    root: int,
    rhythm: Rhythm,
    due: Due,
    at: datetime,
    firm: Firm,
    *,
    instructions: str,
    files: tuple[FileRef, ...],
    hours_cap: float | None,
    priority: Priority | None = None,
) -> Series:
    """The series of which a task opened at `at` is the first. Each one is due on the same day of the rhythm and at the
    same time of the wall as this one, and comes with what this one came with.
    """
    day = local_day(due.at, due.zone)
    whole = settled(rhythm, day)
    own = day_of_first(whole, day, firm)
    offset = max(0, (day - own).days)  # below: a holiday moved the first one earlier
    lead = max(_AHEAD, due.at - at).days
    return Series(root, whole, own, due, offset, lead, instructions, files, hours_cap, priority)


def due_on(series: Series, day: date, firm: Firm) -> Due:
    """The due date of the occurrence of that day of the rhythm; on a day off, the business day before (rule 7)."""
    zone = series.first.zone
    wall = series.first.at.astimezone(ZoneInfo(zone)).time()
    at = instant(day + timedelta(days=series.offset), wall, zone)
    return replace(series.first, at=moved_earlier(at, firm, zone) or at, provisional=False)


def next_days(series: Series, firm: Firm) -> Iterator[date]:
    """The rhythm's days after the one of this occurrence, without end."""
    day = series.day
    while True:
        day = day_after(series.rhythm, day, firm)
        yield day


def coming(series: Series, firm: Firm, now: datetime) -> tuple[date, tuple[date, ...]]:
    """The next day of the rhythm whose due date is still ahead, and the last few days that passed before it."""
    missed: list[date] = []
    days = next_days(series, firm)
    day = next(days)
    while due_on(series, day, firm).at <= now:
        missed.append(day)
        day = next(days)
    return day, tuple(missed[-_NAMED:])


def opens_at(series: Series, firm: Firm, zone: str, hours: Hours) -> datetime:
    """When this one is due, but not sooner than its lead before the next one is; within the requester's hours.

    The lead is days on the wall: a week before noon is noon, though the clocks changed in between.
    """
    after = due_on(series, next(next_days(series, firm)), firm)
    this = due_on(series, series.day, firm).at
    lead = after.at.astimezone(ZoneInfo(after.zone)) - timedelta(days=series.lead)
    at = max(this, lead.astimezone(UTC))
    return min(next_opening(at, firm, zone, hours), after.at)
