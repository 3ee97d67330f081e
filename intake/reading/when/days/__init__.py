"""What the words of a day mean, seen from the day of writing. One row a kind of word; a new kind gets its row here."""

from collections.abc import Callable
from datetime import date, timedelta

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.dates import exact, month_day, numeric, ordinal
from intake.reading.when.days.feasts import beside_feast, on_feast
from intake.reading.when.days.periods import period
from intake.reading.when.days.relative import relative
from intake.reading.when.days.values import Days
from intake.reading.when.days.weekdays import after_next, ahead_of, number_of, plain_weekday, week_from, weekday_of_week
from tracker.domain.firm import Firm

Row = Callable[[Atom, date, Firm, bool], Days]
_ROWS: dict[str, Row] = {
    "weekday": lambda atom, today, firm, early: plain_weekday(atom, today),
    "weekfrom": lambda atom, today, firm, early: week_from(atom, today),
    "afternext": lambda atom, today, firm, early: after_next(atom, today),
    "wdafter": lambda atom, today, firm, early: beside_feast(atom, today, firm),
    "relday": lambda atom, today, firm, early: relative(atom, today, firm, early),
    "iso": lambda atom, today, firm, early: exact(atom, today),
    "numeric": lambda atom, today, firm, early: numeric(atom, today),
    "monthday": lambda atom, today, firm, early: month_day(atom, today),
    "ordinal": lambda atom, today, firm, early: ordinal(atom, today),
    "feast": lambda atom, today, firm, early: on_feast(atom, today),
    "period": lambda atom, today, firm, early: period(atom, today, firm),
}


def days_of(group: tuple[Atom, ...], today: date, firm: Firm, early: bool = False) -> Days:
    """The readings of the atoms of one day. `early`: it was written between midnight and five."""
    by_kind = {one.kind: one for one in group}
    weekday = by_kind.get("weekday")
    others = [one for one in group if one is not weekday]
    if weekday and others:
        return _with_weekday(weekday, others[0], today, firm)
    reads = [_ROWS[one.kind](one, today, firm, early) for one in group]
    return _agreed(reads) if len(reads) > 1 else reads[0]


def _agreed(reads: list[Days]) -> Days:
    """ "Tomorrow, December 9", said on the first: both days where they differ."""
    days = [one.first for one in reads if one.dates]
    if len(set(days)) < 2:
        return reads[0]
    return Days(tuple((day, "as written") for day in sorted(set(days))), "conflict", named=True)


def _with_weekday(weekday: Atom, other: Atom, today: date, firm: Firm) -> Days:
    """ "Friday, December 4": the date where both agree, else both."""
    number = number_of(weekday.values["wd"])
    if other.kind == "period":
        return weekday_of_week(number, other, today)
    base = _ROWS[other.kind](other, today, firm, False)
    fitting = [one for one in base.dates if one[0].weekday() == number]
    if fitting:
        return Days((fitting[0],), named=True)
    return _beside(base.first, number, today) if base.dates else base


def _beside(near: date, number: int, today: date) -> Days:
    """A date that is no such weekday, and the nearest such weekday."""
    around = [near + timedelta(days=step) for step in range(-6, 7)]
    ahead = [one for one in around if one.weekday() == number and one >= today] or [ahead_of(today, number)]
    other = min(ahead, key=lambda one: abs((one - near).days))
    both = [(near, "the date"), (other, "the weekday")] if near >= today else [(other, "the weekday")]
    return Days(tuple(sorted(both)), "conflict", named=True)
