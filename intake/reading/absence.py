# ruff: noqa: E501  a pattern reads best on one line
"""From when until when somebody is away, out of her own words or an auto-reply."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.when.atoms.plain import plain
from intake.reading.when.days import days_of
from intake.reading.when.days.values import Days
from intake.reading.when.phrase import Phrase
from intake.reading.when.phrases import phrases
from intake.reading.when.standpoint import Standpoint
from tracker.domain.calendars import business_day_before

_BACK = re.compile(r"\b(?:back|return(?:ing|s)?|in (?:the )?office again|available again)\b(?:[^.;\n]{0,20})$", re.I)
_UNTIL = re.compile(r"\b(?:until|till|through|thru|to|up to|-)\s*(?:and including\s*)?(?:the\s*)?$", re.I)
# "next week, Monday to Friday", "the 18th-20th": as the days are read elsewhere
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_WEEK = re.compile(rf"\b(?:(?:the )?whole (?:of )?|all (?:of )?)?(?P<w>(?:next|this) week),? \(?(?P<a>{_DAY}) ?(?:to|through|thru|until|till|-|–) ?(?P<b>{_DAY})\b", re.I)  # fmt: skip
_RANGE = re.compile(
    r"\b(?:the )?(?P<a>\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|to|through|thru|and|&) ?(?:the )?(?P<b>\d{1,2})(?:st|nd|rd|th)\b",
    re.I,
)


def _both(found: re.Match[str]) -> str:
    return f"the {_nth(found['a'])} to the {_nth(found['b'])}"


def _nth(day: str) -> str:
    return day + ("th" if 10 < int(day) < 14 else {"1": "st", "2": "nd", "3": "rd"}.get(day[-1], "th"))


def absence_of(text: str, here: Standpoint) -> tuple[date | None, date | None] | None:
    """First and last day away; None where no day is named. "Back Monday" means away until the business day before."""
    long = _FOR_SO_LONG.search(text)
    text = _FOR_SO_LONG.sub(r"from \g<day>", text)
    text = _RANGE.sub(_both, _WEEK.sub(r"\g<a> to \g<b> \g<w>", plain(text)[:3000]))
    today = here.sent.astimezone(ZoneInfo(here.zone)).date()
    first, last = _first_and_last(text, here, today)
    if first is None and last is None:
        return None
    if long and first and first == (last or first):
        return first, first + timedelta(days=_count(long["n"]) * (7 if long["unit"].lower() == "week" else 1) - 1)
    return first or today, last or first


def _first_and_last(text: str, here: Standpoint, today: date) -> tuple[date | None, date | None]:
    """As far as the words name them."""
    first: date | None = None
    last: date | None = None
    for one in phrases(text):
        left = text[max(0, one.start - 40) : one.start]
        days = [day for group in one.days if (day := days_of(group, today, here.firm)).dates]
        if not days:
            continue
        if _BACK.search(left):
            last = last or business_day_before(days[-1].first, here.firm)
        elif _UNTIL.search(left):
            last = days[-1].first
        elif first is None:
            first, last = _span(one, days, today, last)
    return first, last


def _span(one: Phrase, days: list[Days], today: date, last: date | None) -> tuple[date, date | None]:
    """Where it begins, and where it ends if one phrase says both: "February 15 to 19", "next week"."""
    first, atom = days[0].first, one.day[0]
    if atom.values.get("wk") and len(one.days) == len(one.days[0]) == 1:
        return _of_week(atom.values["wk"], today)
    if atom.kind == "monthday" and atom.values.get("d2"):
        return date(first.year, first.month, int(atom.values["d"])), first
    return first, days[-1].first if len(days) > 1 else last


def _of_week(which: str, today: date) -> tuple[date, date]:
    """ "Away next week": all of its five days, from tomorrow on in this one."""
    monday = today - timedelta(days=today.weekday()) + timedelta(days=0 if which == "this" else 7)
    return max(monday, today), monday + timedelta(days=4)


# "off for two weeks from Monday", "from the 16th for three days"
_SO_LONG = r"(?:for )?(?P<n>an?|one|two|three|four|five|six|\d{1,2}) (?:whole |full |solid |working |business )?(?P<unit>day|week)s?"
_FOR_SO_LONG = re.compile(rf"\b{_SO_LONG},? (?:from|starting|beginning|as of|on) (?P<day>(?:(?:this|next) )?{_DAY}|tomorrow|the \d{{1,2}}(?:st|nd|rd|th))\b", re.I)  # fmt: skip
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def _count(word: str) -> int:
    return _COUNTS.get(word.lower()) or int(word)
