"""Dates of the calendar, with or without their year: "12/4", "December 4", "the 4th"."""

from datetime import date

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.values import Days
from intake.reading.when.words import MONTHS

_JUST_PAST = (
    45  # days behind us within which "4/9" is a slip of the pen or a stale date, not the ninth month's fourth day
)
_FAR = 120  # days ahead beyond which nobody is thought to have written the day first
_ROLL = 180  # days ahead within which a date without a year may mean next year's


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def exact(atom: Atom, today: date) -> Days:
    found = _safe(int(atom.values["y"]), int(atom.values["m"]), int(atom.values["d"]))
    return Days(()) if not found else Days(((found, "the date"),), "past" if found < today else "")


def _year(values: dict[str, str]) -> int | None:
    if not (year := values.get("y", "").lstrip("'")):
        return None
    return int(year) + (2000 if len(year) == 2 else 0)


def _placed(month: int, day: int, year: int | None, today: date, roll: int) -> Days:
    """A date with or without its year: without one, this year's if ahead, next year's if that is near."""
    if year:
        found = _safe(year, month, day)
        return Days(()) if not found else Days(((found, "the date"),), "past" if found < today else "")
    this, following = _safe(today.year, month, day), _safe(today.year + 1, month, day)
    if this and this >= today:
        return Days(((this, "the date"),))
    if following and (following - today).days <= roll:
        return Days(((following, "next year's date"),))
    if this:
        return Days(((this, "the date"),), "past")
    return Days(((following, "next year's date"),)) if following else Days(())


def numeric(atom: Atom, today: date) -> Days:
    """Month first, always; where that is past or no date, the other order is offered and the desk asks."""
    month, day, year = int(atom.values["m"]), int(atom.values["d"]), _year(atom.values)
    first = _placed(month, day, year, today, roll=75) if month <= 12 else Days((), "past")
    if first.dates and first.problem != "past":
        return first
    just_past = bool(first.dates) and (today - first.dates[0][0]).days <= _JUST_PAST
    if not year and just_past:
        return first
    swapped = _placed(day, month, year, today, roll=75) if day <= 12 else Days((), "past")
    if just_past and swapped.dates and (swapped.dates[0][0] - today).days > _FAR:
        return first  # "by 1/12/27" on January 21: nobody means December
    if swapped.dates and swapped.problem != "past":
        written = _placed(month, day, year, today, roll=400) if month <= 12 else Days(())
        return Days((*swapped.dates, *(one for one in written.dates if one[0] >= today)), "swapped")
    return first if first.dates else Days(swapped.dates, "past" if swapped.dates else "unclear")


def month_day(atom: Atom, today: date) -> Days:
    month = MONTHS[atom.values["mon"][:3]]
    last = int(atom.values.get("d2") or atom.values["d"])
    return _placed(month, last, _year(atom.values), today, _ROLL)


def ordinal(atom: Atom, today: date) -> Days:
    """ "the 12th": the next one ahead; "of next month" says which."""
    day, which = int(atom.values["d"]), atom.values.get("which")
    year, month = today.year, today.month
    skip = 1 if which in ("next", "following", "coming") else 0
    for step in range(skip, 13):
        found = _safe(year + (month - 1 + step) // 12, (month - 1 + step) % 12 + 1, day)
        if found and (found >= today or which):
            return Days(((found, "the day of the month"),), "past" if found < today else "")
    return Days(())
