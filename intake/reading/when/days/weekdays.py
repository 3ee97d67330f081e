# ruff: noqa: E501  a pattern reads best on one line
"""Weekdays: "Friday", "next Friday", "Friday week", "the Friday after next"."""

from datetime import date, timedelta

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.values import Days
from intake.reading.when.words import WEEKDAYS, count_of

WEEK = timedelta(days=7)


def number_of(word: str) -> int:
    return WEEKDAYS[word[:3]]


def ahead_of(today: date, weekday: int) -> date:
    """The nearest such weekday from `today` on, `today` itself included."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def plain_weekday(atom: Atom, today: date) -> Days:
    number, mod = number_of(atom.values["wd"]), " ".join(atom.values.get("mod", "").split())
    if mod in ("last", "this past", "past", "the past"):
        return Days(((ahead_of(today - WEEK, number), "past"),), "past", True)
    near = ahead_of(today, number)
    if mod in ("next week", "of next week"):
        return _in_next_week(number, today)
    if mod in ("next", "the following", "following"):
        return _next_weekday(number, today, near)
    if near == today:
        return Days(((today, "today"), (today + WEEK, "a week from today")), "ambiguous", True)
    return Days(((near, "the coming one"),), named=True)


def _in_next_week(number: int, today: date) -> Days:
    """ "Monday of next week"; said on a Sunday, the week that begins tomorrow may be "this" one or the next."""
    day = today - timedelta(days=today.weekday()) + WEEK + timedelta(days=number)
    if today.weekday() == 6:
        return Days(((day, "the coming one"), (day + WEEK, "the one after")), "ambiguous", True)
    return Days(((day, "next week"),), named=True)


def _next_weekday(number: int, today: date, near: date) -> Days:
    """ "next Friday": this week's may still be ahead, then nobody can know which (a week starts on Sunday or on Monday)."""
    ahead_this_week = today.weekday() == 6 or number > today.weekday()
    if near == today:
        return Days(((today + WEEK, "next week"),), named=True)
    if ahead_this_week and not (today.weekday() == 6 and number == 6):
        return Days(((near, "the coming one"), (near + WEEK, "the one of next week")), "ambiguous", True)
    return Days(((near, "next week's"),), named=True)


def week_from(atom: Atom, today: date) -> Days:
    weeks = int(count_of(atom.values.get("n", "one")) or 1)
    if day := atom.values.get("nths"):  # "three Fridays from now" counts the coming one
        coming = ahead_of(today + timedelta(days=1), number_of(day))
        return Days(((coming + (weeks - 1) * WEEK, "counted from the coming one"),), named=True)
    number = number_of(atom.values["wd"])
    near = ahead_of(today, number)
    if near == today or (atom.values.get("mod", "").strip() == "next" and number > today.weekday()):
        first = near + weeks * WEEK
        return Days(((first, "from the first"), (first + WEEK, "from the one after")), "ambiguous", True)
    return Days(((near + weeks * WEEK, "counted from the coming one"),), named=True)


def after_next(atom: Atom, today: date) -> Days:
    base = ahead_of(today + timedelta(days=1), number_of(atom.values["wd"]))
    first, second = base + WEEK, base + 2 * WEEK
    return Days(((first, "the one after the coming one"), (second, "the one after next week's")), "ambiguous", True)


def weekday_of_week(number: int, period: Atom, today: date) -> Days:
    monday = today - timedelta(days=today.weekday())
    if period.values.get("wk") in ("next", "the following"):
        return _in_next_week(number, today)
    return Days(((monday + timedelta(days=number), "this week"),), named=True)
