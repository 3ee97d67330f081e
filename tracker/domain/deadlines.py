"""When work is due by the agreed scope of work. Instants in and out are aware UTC; `zone` is the one they are meant in.

What was received after close of business or on a day off counts as received on the next business day (day 0); days end
at close of business of the nth business day, hours are counted in working time (domain.md, rules 4 and 5).
"""

from datetime import date, datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from tracker.domain.calendars import (
    add_business_days,
    add_working_time,
    business_day_after,
    business_day_before,
    closing,
    instant,
    is_business_day,
    local_day,
)
from tracker.domain.firm import Firm, TaskType, Turnaround
from tracker.domain.task import Due


def received_day(at: datetime, firm: Firm, zone: str) -> date:
    """Day 0 of any counting in business days."""
    day = local_day(at, zone)
    if is_business_day(day, firm) and at < closing(day, firm, zone):
        return day
    return business_day_after(day, firm)


def add_business(at: datetime, turnaround: Turnaround, firm: Firm, zone: str) -> datetime:
    """`at` plus the agreed time. Business hours where they are given, else business days, part of a day being a whole
    one.
    """
    if turnaround.business_hours:
        return add_working_time(at, timedelta(hours=turnaround.business_hours), firm, zone)
    day = add_business_days(received_day(at, firm, zone), ceil(turnaround.business_days), firm)
    return closing(day, firm, zone)


def rush_due(at: datetime, firm: Firm, zone: str) -> datetime:
    """The rush rule: received on a business day before 13:00, due at its close; later, at noon of the next one."""
    day = local_day(at, zone)
    if is_business_day(day, firm) and at < instant(day, firm.scope.rush_before, zone):
        return closing(day, firm, zone)
    return instant(business_day_after(day, firm), firm.scope.rush_next, zone)


def task_type(code: str, firm: Firm) -> TaskType:
    """The row of the scope of work; `general` where the code is not agreed, two business days where that is not
    either.
    """
    return firm.scope.types.get(code) or firm.scope.types.get("general") or TaskType("general", "General")


def scope_due(code: str, at: datetime, firm: Firm, zone: str) -> Due:
    """The due instant of work that came without one."""
    return Due(add_business(at, task_type(code, firm).turnaround, firm, zone), zone, basis="agreed:scope_of_work")


def revision_due(at: datetime, firm: Firm, zone: str) -> Due:
    """When the next version is due after changes were asked for without a date."""
    return Due(add_business(at, firm.scope.revision_round, firm, zone), zone, basis="agreed:revision_round")


def due_before_event(event: datetime, firm: Firm, zone: str) -> datetime:
    """ "Before the hearing": close of business on the business day before (rule 6); the event itself is the hard
    stop.
    """
    return closing(business_day_before(local_day(event, zone), firm), firm, zone)


def moved_earlier(due: datetime, firm: Firm, zone: str) -> datetime | None:
    """The same time on the business day before, where `due` falls on a day off (rule 7); None where nothing is to be
    moved.
    """
    wall = due.astimezone(ZoneInfo(zone))
    if is_business_day(wall.date(), firm):
        return None
    return instant(business_day_before(wall.date(), firm), wall.time(), zone)
