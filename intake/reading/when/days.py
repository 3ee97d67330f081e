# ruff: noqa: E501  a pattern reads best on one line
"""What the words of a day mean, seen from the day of writing: dates, the earlier first where two readers differ."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from intake.reading.when.atoms import Atom
from intake.reading.when.words import FEASTS, MONTHS, NUMBERS, VAGUE_NUMBERS, WEEKDAYS
from tracker.domain.calendars import add_business_days, business_day_before, is_business_day
from tracker.domain.firm import Firm

_WEEK = timedelta(days=7)
_ROLL = 180  # days ahead within which a date without a year may mean next year's


@dataclass(frozen=True, slots=True)
class Days:
    """Readings of one day. `problem`: "" sure, else ambiguous | conflict | past | swapped | vague. `named_weekday`: a
    weekday or "tomorrow" was written, so that a weekend is meant."""

    dates: tuple[tuple[date, str], ...]  # (date, why)
    problem: str = ""
    named: bool = False

    @property
    def first(self) -> date:
        return self.dates[0][0]


def _weekday(word: str) -> int:
    return WEEKDAYS[word[:3]]


def _ahead(today: date, weekday: int) -> date:
    """The nearest such weekday from `today` on, `today` itself included."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def days_of(group: tuple[Atom, ...], today: date, firm: Firm, early: bool = False) -> Days:
    """The readings of the atoms of one day. `early`: it was written between midnight and five."""
    by_kind = {one.kind: one for one in group}
    weekday = by_kind.get("weekday")
    others = [one for one in group if one is not weekday]
    if weekday and others:
        return _with_weekday(weekday, others, today, firm, early)
    return _single(group[0], today, firm, early)


def _with_weekday(weekday: Atom, others: list[Atom], today: date, firm: Firm, early: bool) -> Days:
    number = _weekday(weekday.values["wd"])
    if others[0].kind == "period":
        return _weekday_of_week(number, others[0], today)
    base = _single(others[0], today, firm, early=False)
    fitting = [one for one in base.dates if one[0].weekday() == number]
    if fitting:
        return Days((fitting[0],), named=True)
    if not base.dates:
        return base
    near = base.first
    options = [
        near + timedelta(days=step) for step in range(-6, 7) if (near + timedelta(days=step)).weekday() == number
    ]
    ahead = [one for one in options if one >= today] or [_ahead(today, number)]
    other = min(ahead, key=lambda one: abs((one - near).days))
    both = [(near, "the date"), (other, "the weekday")] if near >= today else [(other, "the weekday")]
    return Days(tuple(sorted(both)), "conflict", named=True)


def _weekday_of_week(number: int, period: Atom, today: date) -> Days:
    monday = today - timedelta(days=today.weekday())
    if period.values.get("wk") in ("next", "the following"):
        return Days(((monday + _WEEK + timedelta(days=number), "next week"),), named=True)
    return Days(((monday + timedelta(days=number), "this week"),), named=True)


def _single(atom: Atom, today: date, firm: Firm, early: bool) -> Days:  # noqa: C901  one row a kind
    match atom.kind:
        case "weekday":
            return _plain_weekday(atom, today)
        case "weekfrom":
            return _week_from(atom, today)
        case "afternext":
            base = _ahead(today + timedelta(days=1), _weekday(atom.values["wd"]))
            return Days(
                ((base + _WEEK, "the one after the coming one"), (base + 2 * _WEEK, "the one after next week's")),
                "ambiguous",
                True,
            )
        case "wdafter":
            return _beside_feast(atom, today)
        case "relday":
            return _relative(atom, today, early)
        case "iso":
            return _exact(atom, today)
        case "numeric":
            return _numeric(atom, today)
        case "monthday":
            return _month_day(atom, today)
        case "ordinal":
            return _ordinal(atom, today)
        case "feast":
            return Days(((_feast(atom.values["feast"], today), atom.words),), named=True)
        case "period":
            return _period(atom, today, firm)
    raise ValueError(f"no rule for {atom.kind}")


def _plain_weekday(atom: Atom, today: date) -> Days:
    number, mod = _weekday(atom.values["wd"]), " ".join(atom.values.get("mod", "").split())
    if mod in ("last", "this past", "past", "the past"):
        return Days(((_ahead(today - _WEEK, number), "past"),), "past", True)
    near = _ahead(today, number)
    monday = today - timedelta(days=today.weekday())
    if mod in ("next week", "of next week"):
        return Days(((monday + _WEEK + timedelta(days=number), "next week"),), named=True)
    if mod in ("next", "the following", "following"):
        return _next_weekday(number, today, near)
    if near == today:
        return Days(((today, "today"), (today + _WEEK, "a week from today")), "ambiguous", True)
    return Days(((near, "the coming one"),), named=True)


def _next_weekday(number: int, today: date, near: date) -> Days:
    """ "next Friday": this week's may still be ahead, then nobody can know which (a week starts on Sunday or on Monday)."""
    ahead_this_week = today.weekday() == 6 or number > today.weekday()
    if near == today:
        return Days(((today + _WEEK, "next week"),), named=True)
    if ahead_this_week and not (today.weekday() == 6 and number == 6):
        return Days(((near, "the coming one"), (near + _WEEK, "the one of next week")), "ambiguous", True)
    return Days(((near, "next week's"),), named=True)


def _week_from(atom: Atom, today: date) -> Days:
    number = _weekday(atom.values["wd"])
    weeks = int(count_of(atom.values.get("n", "one")) or 1)
    near = _ahead(today, number)
    if near == today or (atom.values.get("mod", "").strip() == "next" and number > today.weekday()):
        first = near + weeks * _WEEK
        return Days(((first, "from the first"), (first + _WEEK, "from the one after")), "ambiguous", True)
    return Days(((near + weeks * _WEEK, "counted from the coming one"),), named=True)


def _relative(atom: Atom, today: date, early: bool) -> Days:
    word = " ".join(atom.values.get("w", "").split())
    one = timedelta(days=1)
    if word in ("yesterday", "day before yesterday") or atom.values.get("last"):
        return Days(((today - one, "past"),), "past", True)
    if word == "day after tomorrow":
        days = ((today + one, "counted from the day before"),) if early else ()
        return Days((*days, (today + 2 * one, "by the calendar")), "ambiguous" if early else "", True)
    if atom.values.get("over"):
        return Days(((today if early else today + one, "the next morning"),), "vague", True)
    if word in ("today", "tonight", "tonite") or atom.values.get("half"):
        return Days(((today, "today"),), named=True)
    if early:
        return Days(
            ((today, "tomorrow as felt before sleeping"), (today + one, "tomorrow by the calendar")), "ambiguous", True
        )
    return Days(((today + one, "tomorrow"),), named=True)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _exact(atom: Atom, today: date) -> Days:
    found = _safe(int(atom.values["y"]), int(atom.values["m"]), int(atom.values["d"]))
    return Days(()) if not found else Days(((found, "the date"),), "past" if found < today else "")


def _year(values: dict[str, str]) -> int | None:
    if not (year := values.get("y")):
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


def _numeric(atom: Atom, today: date) -> Days:
    """Month first, always; where that is past or no date, the other order is offered and the desk asks."""
    month, day, year = int(atom.values["m"]), int(atom.values["d"]), _year(atom.values)
    first = _placed(month, day, year, today, roll=75) if month <= 12 else Days((), "past")
    if first.dates and first.problem != "past":
        return first
    swapped = _placed(day, month, year, today, roll=75) if day <= 12 else Days((), "past")
    if swapped.dates and swapped.problem != "past":
        written = _placed(month, day, year, today, roll=400) if month <= 12 else Days(())
        return Days((*swapped.dates, *(one for one in written.dates if one[0] >= today)), "swapped")
    return first if first.dates else Days(swapped.dates, "past" if swapped.dates else "unclear")


def _month_day(atom: Atom, today: date) -> Days:
    month = MONTHS[atom.values["mon"][:3]]
    last = int(atom.values.get("d2") or atom.values["d"])
    return _placed(month, last, _year(atom.values), today, _ROLL)


def _ordinal(atom: Atom, today: date) -> Days:
    """ "the 12th": the next one ahead; "of next month" says which."""
    day, which = int(atom.values["d"]), atom.values.get("which")
    year, month = today.year, today.month
    skip = 1 if which == "next" else 0
    for step in range(skip, 13):
        found = _safe(year + (month - 1 + step) // 12, (month - 1 + step) % 12 + 1, day)
        if found and (found >= today or which):
            return Days(((found, "the day of the month"),), "past" if found < today else "")
    return Days(())


def _feast(name: str, today: date) -> date:
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


def _beside_feast(atom: Atom, today: date) -> Days:
    """ "the Friday after Thanksgiving", "the Monday before Christmas"."""
    number, base = _weekday(atom.values["wd"]), _feast(atom.values["feast"], today)
    one = timedelta(days=1)
    day = _ahead(base + one, number) if atom.values["side"] != "before" else _ahead(base - _WEEK, number)
    return Days(((day, atom.words),), "past" if day < today else "", True)


def _last_business_day(day: date, firm: Firm) -> date:
    return day if is_business_day(day, firm) else business_day_before(day, firm)


def _month_end(today: date, ahead: int = 0, month: int = 0) -> date:
    year, number = today.year, month or today.month
    if month and month < today.month:
        year += 1
    year, number = year + (number - 1 + ahead) // 12, (number - 1 + ahead) % 12 + 1
    return date(year, number, calendar.monthrange(year, number)[1])


def _period(atom: Atom, today: date, firm: Firm) -> Days:
    values = atom.values
    friday = today + timedelta(days=4 - today.weekday())
    if today.weekday() > 4:
        friday += _WEEK
    if values.get("eow"):
        return Days(((_last_business_day(friday, firm), "last business day of the week"),))
    if values.get("eonw"):
        return Days(((_last_business_day(friday + _WEEK, firm), "last business day of next week"),))
    if values.get("eom"):
        return Days(((_month_end(today), "last day of the month"),), named=True)
    if values.get("eonm"):
        return Days(((_month_end(today, 1), "last day of next month"),), named=True)
    if values.get("eomon"):
        return Days(((_month_end(today, 0, MONTHS[values["endmon"][:3]]), "last day of the month"),), named=True)
    if values.get("eoy"):
        return Days(((date(today.year, 12, 31), "last day of the year"),), named=True)
    if values.get("wk") or values.get("midweek"):
        return _part_of_week(values, today, friday, firm)
    if values.get("wkend"):
        saturday = today + timedelta(days=(5 - today.weekday()) % 7)
        return Days(
            (
                (_last_business_day(friday, firm), "before the weekend"),
                (saturday + timedelta(days=1), "by the end of it"),
            ),
            "vague",
            True,
        )
    return Days((), "vague")


def _part_of_week(values: dict[str, str], today: date, friday: date, firm: Firm) -> Days:
    following = values.get("wk") in ("next", "the following")
    monday = friday - timedelta(days=4) + (_WEEK if following else timedelta())
    part = values.get("part", "")
    end = _last_business_day(monday + timedelta(days=4), firm)
    start = add_business_days(monday - timedelta(days=1), 1, firm)
    if part in ("sometime", "some time", "anytime", "any time", "late", "later", "toward the end of"):
        return Days(((end, "by the end of that week"),))
    if values.get("midweek") or part in ("mid", "middle of", "the middle of"):
        middle = _last_business_day(monday + timedelta(days=2), firm)
        return Days(((middle if middle >= today else middle + _WEEK, "Wednesday"),))
    if part:
        second = add_business_days(start, 1, firm)
        return Days(((start, "the first day"), (second, "the second day")), "ambiguous")
    if following:
        return Days(((start, "the start of next week"), (end, "the end of next week")), "ambiguous")
    return Days(((end, "by the end of this week"),))


def count_of(word: str) -> float | None:
    """The number that a word stands for; None for "a few"."""
    if word in VAGUE_NUMBERS:
        return None
    return float(NUMBERS[word]) if word in NUMBERS else float(word)
