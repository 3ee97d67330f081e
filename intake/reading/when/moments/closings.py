"""Days off: a date that falls on one is asked about, a weekend that was named is meant."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from intake.reading.when.moments.values import Moment, Option
from intake.reading.when.standpoint import Standpoint
from tracker.domain.calendars import business_day_after, business_day_before, instant, is_business_day


def on_business_days(found: Moment, here: Standpoint, named: bool = False) -> Moment:
    """A day off: the business day before counts meanwhile. A weekend that was named is meant."""
    one = found.options[0]
    firm = here.firm
    if is_business_day(one.day, firm) or (one.day.weekday() > 4 and named):
        return found
    wall = one.at.astimezone(ZoneInfo(one.zone)).time()
    before, after = business_day_before(one.day, firm), business_day_after(one.day, firm)
    options = [
        Option(instant(before, wall, one.zone), one.zone, "the business day before"),
        Option(one.at, one.zone, "as written"),
        Option(instant(after, wall, one.zone), one.zone, "the business day after"),
    ]
    ahead = tuple(option for option in options if option.at > here.sent)
    return replace(found, options=ahead, problem="closed")
