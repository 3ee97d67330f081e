"""The words of a deadline phrase: numbers, dates, times of day, ways of service. Each gives its value and its span."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from tracker.domain.courts.values import Service, said

FIRST_YEAR, LAST_YEAR = 1990, 2099  # the tables of holidays hold for these

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS = dict(zip((*_ONES, *_TEENS), range(1, 20), strict=True))
_NUMBERS: Final[Mapping[str, int]] = (
    _UNITS
    | {"a": 1, "an": 1}
    | {
        f"{ten}{joint}{one}": number * 10 + (_UNITS[one] if one else 0)
        for number, ten in enumerate(_TENS, 2)
        for one in ("", *_ONES)
        for joint in (("-", " ") if one else ("",))
    }
)
NUMBER: Final = r"\d+|" + "|".join(sorted(_NUMBERS, key=lambda word: -len(word)))

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_DATE: Final = re.compile(
    rf"(?:\b(?P<weekday>{WEEKDAY})\b\.?,? ?)?(?:\b(?P<y>\d{{4}})-(?P<m>\d\d?)-(?P<d>\d\d?)\b"
    r"|(?<![\d/])(?P<m2>\d\d?)/(?P<d2>\d\d?)(?:/(?P<y2>\d{4}|\d\d))?(?![\d/])"
    rf"|\b(?P<m3>{_MONTH})\b\.? (?P<d3>\d\d?)(?:st|nd|rd|th)?\b(?:,? (?P<y3>\d{{4}})\b)?"
    rf"|\b(?P<d4>\d\d?)(?:st|nd|rd|th)? (?P<m4>{_MONTH})\b\.?(?:,? (?P<y4>\d{{4}})\b)?)",
    re.I,
)
_NEAR_DAYS: Final[Mapping[str, int]] = {"yesterday": -1, "today": 0, "tomorrow": 1}
_NEAR: Final = re.compile(rf"\b(?:{'|'.join(_NEAR_DAYS)})\b", re.I)
_CLOCK: Final = re.compile(
    r"(?:\bat )?(?:\b(?P<noon>noon)\b|\b(?P<h>\d\d?)(?::(?P<min>\d\d))? ?(?P<half>[ap])\.?m\b\.?"
    r"|\b(?P<h2>\d\d?):(?P<min2>\d\d)\b)"
    r"(?:,? (?P<zone>(?:AK|H|[ECMP])[SD]?T|eastern|central|mountain|pacific|alaska|hawaii)\b(?: time)?)?",
    re.I,
)
_ZONES: Final[Mapping[str, str]] = {
    "e": "America/New_York",
    "c": "America/Chicago",
    "m": "America/Denver",
    "p": "America/Los_Angeles",
    "a": "America/Anchorage",
    "h": "Pacific/Honolulu",
}
_STATE = r"(?:the state|state|ca|cal(?:if)?(?:ornia)?|tex(?:as)?|tx|fl(?:a|orida)?|ny|new york)"
_SERVICES: Final = tuple(
    (service, re.compile(rf"\b(?:{pattern})(?![\w-])\.?", re.I))
    for service, pattern in (
        (
            Service.MAIL_ABROAD,
            r"mail(?:ed|ing)?,? (?:to )?(?:abroad|outside (?:of )?(?:the )?(?:u\.?s|united states|country))"
            r"|international mail|(?:mail(?:ed)? )?(?:to |from )?another country",
        ),
        (
            Service.MAIL_OUT_OF_STATE,
            rf"mail(?:ed|ing)?,? (?:from |to )?(?:an? )?(?:out[- ]of[- ]state|another state|outside (?:of )?{_STATE})"
            r"|out[- ]of[- ]state mail(?:ing)?",
        ),
        (
            Service.OVERNIGHT,
            r"overnight(?:/fax)?(?: delivery| mail| courier)?|express(?: mail)?|fedex|federal express|ups|courier",
        ),
        (Service.ELECTRONIC, r"e-?mail(?:ed)?|e-?serv(?:ice|ed)|electronic(?:ally)?(?: service| means)?|(?:cm/)?ecf"),
        (Service.FAX, r"fax(?:ed)?|facsimile"),
        (Service.CLERK, r"(?:leaving|left)(?: it)? with the clerk"),
        (Service.CONSENTED, r"(?:other )?consent(?:ed)?(?: to)?(?: means)?"),
        (
            Service.PERSONAL,
            r"personal(?:ly)?(?: delivery| service)?|hand(?:[- ]?(?:delivery|delivered|service|served))?|in person",
        ),
        (
            Service.MAIL,
            rf"(?:first[- ]class |(?:u\.?s\.?|regular) )?mail(?:ed|ing)?(?:,? (?:in|within) {_STATE})?",
        ),
    )
)


class Unread(Exception):
    """What cannot be read, in words; never leaves the reading of a phrase."""


@dataclass(slots=True)
class Words:
    """What of the phrase is not read yet. What was taken leaves a bar, so that words on its two sides do not join."""

    left: str

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.search(self.left)
        if found:
            self.left = f"{self.left[: found.start()]} | {self.left[found.end() :]}"
        return found


def number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def take_dates(words: Words, today: date) -> list[tuple[date, bool]]:
    """Every date of the words; True beside those whose year was not written: the nearest such day to `today`."""
    found = []
    while match := words.take(_NEAR):
        found.append((today + timedelta(days=_NEAR_DAYS[match[0].lower()]), False))
    while match := words.take(_DATE):
        day = _day(match, today)
        if (weekday := match["weekday"]) and day.weekday() != _WEEKDAYS.index(weekday[:3].lower()):
            raise Unread(f"{said(day)} is not the weekday that is written: {match[0].strip()}")
        found.append((day, not any(match[name] for name in ("y", "y2", "y3", "y4"))))
    return found


def _day(match: re.Match[str], today: date) -> date:
    year, month, day = (
        next((match[name] for name in (letter, *(f"{letter}{n}" for n in (2, 3, 4))) if match[name]), "")
        for letter in ("y", "m", "d")
    )
    number_of_month = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    years = [int(year) + (2000 if len(year) == 2 else 0)] if year else [today.year + n for n in (-1, 0, 1)]
    days = []
    for one in years:
        try:
            days.append(date(one, number_of_month, int(day)))
        except ValueError:
            continue
    if not days or not all(FIRST_YEAR <= one.year <= LAST_YEAR for one in days):
        raise Unread(f'"{match[0].strip()}" is no date between {FIRST_YEAR} and {LAST_YEAR}')
    return min(days, key=lambda one: abs(one - today))


def take_clock(words: Words) -> tuple[time | None, str]:
    """Time of day and zone ("" where none is written); None where there is no time."""
    match = words.take(_CLOCK)
    if match is None:
        return None, ""
    zone = _ZONES[match["zone"][0].lower()] if match["zone"] else ""
    if match["noon"]:
        return time(12), zone
    hour, minute = int(match["h"] or match["h2"]), int(match["min"] or match["min2"] or 0)
    half = (match["half"] or "").lower()
    if minute > 59 or hour > 23 or (half and not 1 <= hour <= 12):
        raise Unread(f'"{match[0].strip()}" is no time of day')
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute), zone


def take_services(words: Words) -> set[Service]:
    """Every way of service that is named; "mailed" says nothing more where it is said how."""
    found = set()
    for service, pattern in _SERVICES:
        while words.take(pattern):
            found.add(service)
    return found - {Service.MAIL} if found & {Service.MAIL_OUT_OF_STATE, Service.MAIL_ABROAD} else found


def weekday_on(word: str, after: date) -> date:
    """The first such weekday on or after a day."""
    return after + timedelta(days=(_WEEKDAYS.index(word[:3].lower()) - after.weekday()) % 7)
