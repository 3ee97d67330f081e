"""Feasts, and the weekdays beside them."""

import calendar
from datetime import date, timedelta

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.values import Days
from intake.reading.when.days.weekdays import WEEK, ahead_of, number_of
from intake.reading.when.words import FEASTS


def feast_day(name: str, today: date) -> date:
    for year in (today.year, today.year + 1):
        rule = FEASTS[name]
        if len(rule) == 2:
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


def beside_feast(atom: Atom, today: date) -> Days:
    """ "the Friday after Thanksgiving", "the Monday before Christmas"."""
    number, base = number_of(atom.values["wd"]), feast_day(atom.values["feast"], today)
    one = timedelta(days=1)
    day = ahead_of(base + one, number) if atom.values["side"] != "before" else ahead_of(base - WEEK, number)
    return Days(((day, atom.words),), "past" if day < today else "", True)
