"""Days counted in a month: the first business day, the third Tuesday, the 15th, the last."""

import calendar
from datetime import date

from intake import patterns as re
from intake.reading.when.words import WEEKDAYS
from tracker.domain.calendars import is_business_day
from tracker.domain.firm import Firm

_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "last": -1,
    "end": -1,
    "start": 1,
    "beginning": 1,
    "month": -1,
}


def nth_of_month(near: date, nth: str, unit: str, firm: Firm) -> date | None:
    """The 15th, the last day, the first business day or the third Tuesday of the month of `near`."""
    number = _ORDINALS.get(nth) or (int(digits[0]) if (digits := re.match(r"\d+", nth)) else None)
    if number is None:
        return None
    length = calendar.monthrange(near.year, near.month)[1]
    days = [near.replace(day=one) for one in range(1, length + 1)]
    if unit[:3] in WEEKDAYS:
        days = [one for one in days if one.weekday() == WEEKDAYS[unit[:3]]]
    elif unit or nth in ("start", "beginning"):
        days = [one for one in days if is_business_day(one, firm)]
    place = number - 1 if number > 0 else number
    return days[place] if place < len(days) else None
