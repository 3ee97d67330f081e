"""So many of a unit, and the day or the hours that it comes to."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.domain.calendars import add_business_days
from tracker.domain.firm import Firm

BACK = ("before", "prior to", "ahead of", "in advance of", "in advance", "beforehand", "earlier", "ahead", "prior")


@dataclass(frozen=True, slots=True)
class Count:
    """So many of a unit; `kind` of day or hour, `rel` to what."""

    number: float
    unit: str
    kind: str = ""
    rel: str = ""

    @property
    def back(self) -> bool:
        return self.rel in BACK

    @property
    def in_hours(self) -> bool:
        return self.unit in ("minute", "min", "hour", "hr", "h")

    @property
    def of_business(self) -> bool:
        return self.kind in ("business", "working", "work", "biz", "bus", "bus.")

    @property
    def in_business_days(self) -> bool:
        return self.of_business or self.kind == "court" or self.unit == "bd"

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.number) if self.unit.startswith("min") else timedelta(hours=self.number)

    def from_day(self, day: date, firm: Firm, sign: int = 1) -> date:
        if self.in_business_days:
            return add_business_days(day, sign * int(self.number), firm)
        return _step(day, sign * self.number, self.unit)


def _step(day: date, count: float, unit: str) -> date:
    """So many days, weeks or months on, or back where `count` is below zero."""
    if unit.startswith("fortnight"):
        return day + timedelta(weeks=2 * count)
    if unit.startswith(("week", "wk")):
        return day + timedelta(weeks=count)
    if unit.startswith("month"):
        return _month_on(day, int(count)) if count > 0 else day - timedelta(days=30 * -count)
    return day + timedelta(days=count)


def _month_on(day: date, count: int) -> date:
    """The same day of the month, or the last one that the month has."""
    month = day.month - 1 + count
    year, number = day.year + month // 12, month % 12 + 1
    return date(year, number, min(day.day, calendar.monthrange(year, number)[1]))
