"""How a task comes again: weekly or monthly, every so many weeks or months, on a weekday, a day, a business day."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.calendars import business_day_after, business_day_before
from tracker.domain.firm import Firm


class Unit(StrEnum):
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`weekday` from Monday 0. `day` of the month: in a shorter month its last one. `business`: 1 the first business
    day of the month, -1 the last. Where none is given, it is as the first due date was.
    """

    unit: Unit
    every: int = 1
    weekday: int | None = None
    day: int | None = None
    business: int | None = None
    words: str = ""


_ONE_DAY, _MOST = timedelta(days=1), 60  # weeks or months
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_COUNTS = {"other": 2, "second": 2, "two": 2, "third": 3, "three": 3, "four": 4, "fourth": 4, "six": 6}
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
_EVERY = re.compile(r"\b(?:every|each) (\d{1,2}|[a-z]+)\b", re.IGNORECASE)
_NTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b|\b(first|last)\b", re.IGNORECASE)
_TWICE = re.compile(r"\bbi-?weekly\b|\bfortnight", re.IGNORECASE)
_WEEKLY = re.compile(r"\bweek", re.IGNORECASE)
_QUARTERLY = re.compile(r"\bquarter", re.IGNORECASE)
_MONTHLY = re.compile(r"\bmonth", re.IGNORECASE)
_BUSINESS = re.compile(r"\b(?:business|working|work) day", re.IGNORECASE)


def rhythm_of(words: str) -> Rhythm | None:
    """The rhythm that words name: "every other Tuesday", "the 15th of each month", "last business day of every month",
    "quarterly"; None where they name none that the desk keeps ("daily").
    """
    said = " ".join(words.split())
    if _QUARTERLY.search(said) or _MONTHLY.search(said):
        return _monthly(said)
    weekday = _WEEKDAY.search(said)
    if weekday is None and not (_WEEKLY.search(said) or _TWICE.search(said)):
        return None
    found = _EVERY.search(said)
    every = 2 if _TWICE.search(said) else _count(found[1]) if found else 1
    on = _WEEKDAYS.index(weekday[1].lower()) if weekday else None
    return Rhythm(Unit.WEEK, every, weekday=on, words=said)


def _monthly(said: str) -> Rhythm:
    found, nth = _EVERY.search(said), _NTH.search(said)
    every = 3 if _QUARTERLY.search(said) else _count(found[1]) if found else 1
    monthly = Rhythm(Unit.MONTH, every, words=said)
    if nth is None:
        return monthly
    if nth[1]:
        return replace(monthly, day=min(31, max(1, int(nth[1]))))
    last = nth[2].lower() == "last"
    if _BUSINESS.search(said):
        return replace(monthly, business=-1 if last else 1)
    return replace(monthly, day=31 if last else 1)


def _count(word: str) -> int:
    return min(_MOST, max(1, int(word))) if word.isdigit() else _COUNTS.get(word.lower(), 1)


def settled(rhythm: Rhythm, due: date) -> Rhythm:
    """With the day that the words left open, taken from the first due date."""
    if rhythm.unit is Unit.WEEK:
        return rhythm if rhythm.weekday is not None else replace(rhythm, weekday=due.weekday())
    return rhythm if rhythm.day or rhythm.business else replace(rhythm, day=due.day)


def day_of_first(rhythm: Rhythm, due: date, firm: Firm) -> date:
    """The rhythm's day to which the first due date belongs: that day, the one just after it that a holiday moved, or
    the last one before. `rhythm` is a settled one.
    """
    day = due
    while not _is_day(rhythm, day, firm):
        day += _ONE_DAY
        if day >= business_day_after(due, firm):
            return _last_before(rhythm, due, firm)
    return day


def _last_before(rhythm: Rhythm, due: date, firm: Firm) -> date:
    day = due
    while not _is_day(rhythm, day, firm):
        day -= _ONE_DAY
    return day


def _is_day(rhythm: Rhythm, day: date, firm: Firm) -> bool:
    if rhythm.unit is Unit.WEEK:
        return day.weekday() == rhythm.weekday
    return day == _in_month(rhythm, day.year, day.month, firm)


def day_after(rhythm: Rhythm, day: date, firm: Firm) -> date:
    """The rhythm's next day after one of its own. OverflowError at the end of the calendar."""
    if rhythm.unit is Unit.WEEK:
        return day + timedelta(weeks=rhythm.every)
    months = day.year * 12 + day.month - 1 + rhythm.every
    return _in_month(rhythm, months // 12, months % 12 + 1, firm)


def _in_month(rhythm: Rhythm, year: int, month: int, firm: Firm) -> date:
    first, length = date(year, month, 1), monthrange(year, month)[1]
    if rhythm.business == 1:
        return business_day_after(first - _ONE_DAY, firm)
    if rhythm.business == -1:
        return business_day_before(first + timedelta(days=length), firm)
    return first.replace(day=min(rhythm.day or 1, length))
