"""Longer stretches: ends of weeks, months and years, parts of a week, weekends."""

import calendar
from datetime import date, timedelta

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.months import nth_of_month
from intake.reading.when.days.values import Days
from intake.reading.when.days.weekdays import WEEK
from intake.reading.when.words import MONTHS
from tracker.domain.calendars import add_business_days, business_day_before, is_business_day
from tracker.domain.firm import Firm


def _last_business_day(day: date, firm: Firm) -> date:
    return day if is_business_day(day, firm) else business_day_before(day, firm)


def _month_end(today: date, ahead: int = 0, month: int = 0) -> date:
    year, number = today.year, month or today.month
    if month and month < today.month:
        year += 1
    year, number = year + (number - 1 + ahead) // 12, (number - 1 + ahead) % 12 + 1
    return date(year, number, calendar.monthrange(year, number)[1])


def _in_year(today: date, values: dict[str, str]) -> date:
    """Where the month is looked for: from today on, or in the year that is named."""
    return date(int(values["y"]), 1, 1) if values.get("y") else today


def period(atom: Atom, today: date, firm: Firm) -> Days:
    values = atom.values
    friday = today + timedelta(days=4 - today.weekday())
    if today.weekday() > 4:
        friday += WEEK
    if values.get("eow"):
        return Days(((_last_business_day(friday, firm), "last business day of the week"),))
    if values.get("eonw"):
        ends = (_last_business_day(friday + WEEK, firm), "last business day of next week")
        if today.weekday() == 6:  # written on a Sunday: the week that begins tomorrow, or the one after it
            return Days(((_last_business_day(friday, firm), "the coming week"), ends), "ambiguous")
        return Days((ends,))
    if nth := values.get("nth"):
        return _nth(nth, values, today, firm)
    if end := _end_of(values, today):
        return Days((end,), named=True)
    if values.get("wk") or values.get("midweek"):
        return _part_of_week(values, today, friday, firm)
    if values.get("wkend", "").lower().startswith("before"):
        return Days(((_last_business_day(friday, firm), "before the weekend"),))
    return _weekend(today, friday, firm) if values.get("wkend") else Days((), "vague")


def _end_of(values: dict[str, str], today: date) -> tuple[date, str] | None:
    """The last day of a month or year."""
    if values.get("eom"):
        return _month_end(today), "last day of the month"
    if values.get("eonm"):
        return _month_end(today, 1), "last day of next month"
    if values.get("eomon"):
        return _month_end(_in_year(today, values), 0, MONTHS[values["endmon"][:3]]), "last day of the month"
    return (date(today.year, 12, 31), "last day of the year") if values.get("eoy") else None


def _nth(nth: str, values: dict[str, str], today: date, firm: Firm) -> Days:
    """ "the last business day of November", "the first Monday of next month"; one already behind is past."""
    near = today.replace(day=1)
    if values.get("nthnext"):
        near = _month_end(today) + timedelta(days=1)
    elif name := values.get("nthmon"):
        near = _month_end(_in_year(today, values), 0, MONTHS[name[:3]]).replace(day=1)
    day = nth_of_month(near, nth, values["nthunit"], firm)
    return Days(((day, "counted in the month"),), "past" if day < today else "") if day else Days(())


def _weekend(today: date, friday: date, firm: Firm) -> Days:
    sunday = today + timedelta(days=(5 - today.weekday()) % 7 + 1)
    return Days(((_last_business_day(friday, firm), "before the weekend"), (sunday, "by the end of it")), "vague", True)


def _part_of_week(values: dict[str, str], today: date, friday: date, firm: Firm) -> Days:
    following = values.get("wk") in ("next", "the following")
    monday = friday - timedelta(days=4) + (WEEK if following else timedelta())
    part = values.get("part", "")
    end = _last_business_day(monday + timedelta(days=4), firm)
    start = add_business_days(monday - timedelta(days=1), 1, firm)
    if part in ("sometime", "some time", "anytime", "any time", "late", "later", "toward the end of"):
        return Days(((end, "by the end of that week"),))
    if values.get("midweek") or part in ("mid", "middle of", "the middle of"):
        middle = _last_business_day(monday + timedelta(days=2), firm)
        return Days(((middle if middle >= today else middle + WEEK, "Wednesday"),))
    if part:
        second = add_business_days(start, 1, firm)
        return Days(((start, "the first day"), (second, "the second day")), "ambiguous")
    if following:
        return Days(((start, "the start of next week"), (end, "the end of next week")), "ambiguous")
    return Days(((end, "by the end of this week"),))
