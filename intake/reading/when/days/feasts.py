"""Feasts, and the weekdays beside them."""

import calendar
from datetime import date, timedelta

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.values import Days
from intake.reading.when.days.weekdays import WEEK, ahead_of, number_of
from intake.reading.when.feasts import FEASTS, easter
from intake.reading.when.words import count_of
from tracker.domain.calendars import is_business_day
from tracker.domain.firm import Firm


def feast_day(name: str, today: date) -> date:
    for year in (today.year, today.year + 1):
        rule = FEASTS[name]
        if len(rule) == 1:
            found = date(year, *easter(year)) + timedelta(days=rule[0])
        elif len(rule) == 2:
            found = date(year, rule[0], rule[1])
        else:
            month, weekday, nth = rule
            days = [
                d
                for d in range(1, calendar.monthrange(year, month)[1] + 1)
                if date(year, month, d).weekday() == weekday
            ]
            found = date(year, month, days[nth - 1 if nth > 0 else nth])
        if found >= today:
            return found
    return today


def on_feast(atom: Atom, today: date) -> Days:
    return Days(((feast_day(atom.values["feast"], today), atom.words),), named=True)


_NEAR = 14  # days ahead within which "the long weekend" is known to the reader


def long_weekend(today: date, firm: Firm) -> date | None:
    """The next day off that is no Saturday or Sunday, where it is near."""
    days = (today + timedelta(days=step) for step in range(_NEAR))
    return next((day for day in days if day.weekday() < 5 and not is_business_day(day, firm)), None)


def beside_feast(atom: Atom, today: date, firm: Firm) -> Days:
    """ "the Friday after Thanksgiving", "the Monday before Christmas", "Tuesday after the long weekend", "the day after
    Presidents' Day"."""
    if not atom.values.get("wd"):
        return _days_beside(atom, today)
    number = number_of(atom.values["wd"])
    base = long_weekend(today, firm) if atom.values.get("long") else feast_day(atom.values["feast"], today)
    if base is None:
        return Days(())
    one = timedelta(days=1)
    day = ahead_of(base + one, number) if atom.values["side"] != "before" else ahead_of(base - WEEK, number)
    return Days(((day, atom.words),), "past" if day < today else "", True)


def _days_beside(atom: Atom, today: date) -> Days:
    """ "the day after Presidents' Day", "two days before Christmas"."""
    count = int(count_of(atom.values.get("n") or "one") or 1)
    sign = -1 if atom.values["side"] == "before" else 1
    day = feast_day(atom.values["feast"], today) + timedelta(days=sign * count)
    return Days(((day, atom.words),), "past" if day < today else "", True)
