"""Lengths of time, times of day and sizes as an office manager writes them."""

import re
from datetime import time, timedelta
from typing import Final

from config.problems import Wrong, did_you_mean
from tracker.domain.firm import Hours, Turnaround

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_LENGTH = re.compile(
    r"(?P<number>\d{1,5}(?:\.\d{1,5})?|an?|one|half a)\s*(?P<business>business\s+|working\s+)?(?P<unit>[a-z]+)", re.I
)
_UNITS: Final = {
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), "minute"),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), "hour"),
    **dict.fromkeys(("d", "day", "days"), "day"),
}
_NUMBERS: Final = {"a": 1.0, "an": 1.0, "one": 1.0, "half a": 0.5}
_LENGTH_WORDS: Final = 'must be a length of time such as "30 minutes", "2 hours" or "2 business days"'
_TURNAROUND_WORDS: Final = 'must be a length of business time such as "5 business days" or "4 business hours"'


def _length(value: object, words: str, unit: str = "hours") -> tuple[float, bool, str]:
    """(number, said to be business time, minute | hour | day)."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        raise Wrong(words, f'If you meant {unit}, write "{value:g} {unit}".')
    found = _LENGTH.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found:
        raise Wrong(words)
    name = found["unit"].lower()
    if name not in _UNITS:
        raise Wrong(words, did_you_mean(name, ("minutes", "hours", "days")))
    number = found["number"].lower()
    return _NUMBERS.get(number) or float(number), bool(found["business"]), _UNITS[name]


def business_time(value: object, day: timedelta) -> timedelta:
    """A length of business time; `day` is how long a business day is, so "2 business days" of 8 hours are 16 hours."""
    number, business, unit = _length(value, _LENGTH_WORDS)
    if unit == "day" and not business:
        raise Wrong(_LENGTH_WORDS, f'The desk counts business time here: write "{_counted(number, "business day")}".')
    return _positive(
        number * {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": day}[unit], _LENGTH_WORDS
    )


def clock_time(value: object) -> timedelta:
    """A length of time by the clock, nights and weekends included."""
    words = 'must be a length of time such as "30 minutes" or "2 hours"'
    number, business, unit = _length(value, words, "minutes")
    if business:
        raise Wrong(words, "Urgent work does not wait for business hours; this counts by the clock.")
    return _positive(timedelta(**{f"{unit}s": number}), words)


def turnaround(value: object) -> Turnaround:
    """A scope-of-work turnaround: business days or business hours."""
    number, business, unit = _length(value, _TURNAROUND_WORDS, "business days")
    if not business:
        raise Wrong(_TURNAROUND_WORDS, f'If you meant business time, write "{_counted(number, f"business {unit}")}".')
    if number <= 0:
        raise Wrong(_TURNAROUND_WORDS)
    match unit:
        case "day":
            return Turnaround(business_days=number)
        case "hour":
            return Turnaround(business_hours=number)
        case _:
            return Turnaround(business_hours=number / 60)


def _counted(number: float, unit: str) -> str:
    return f"{number:g} {unit}{'' if number == 1 else 's'}"


def _positive(length: timedelta, words: str) -> timedelta:
    if not timedelta() < length <= timedelta(days=365):
        raise Wrong(words)
    return length


_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?", re.I)


def time_of_day(value: object) -> time:
    """ "9:00", "17:30", "5:30 pm", "noon", or TOML's own 09:00:00."""
    words = 'must be a time of day such as "9:00", "17:30" or "5:30 pm"'
    if isinstance(value, time):
        return value
    if not isinstance(value, str):
        raise Wrong(words)
    if value.strip().lower() == "noon":
        return time(12)
    found = _TIME.fullmatch(value.strip())
    if not found:
        raise Wrong(words)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise Wrong(words)
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        raise Wrong(words)
    return time(hour, minute)


def working_hours(text: str) -> Hours:
    """ "9:00-17:00", "8:30 am to 5 pm"; "9-5" is nine to five."""
    words = 'must be working hours such as "9:00-17:00"'
    ends = re.split(r"\s*(?:-|–|\bto\b)\s*", text.strip(), maxsplit=1)
    if len(ends) != 2:
        raise Wrong(words)
    start, end = map(time_of_day, ends)
    if end < start and start.hour <= 12 and end.hour < 12 and "m" not in ends[1].lower():
        end = end.replace(hour=end.hour + 12)
    if end <= start:
        raise Wrong(words, "The end must come after the start.")
    return Hours(start, end)


def weekday_and_time(value: object) -> tuple[int, time]:
    """ "Monday 7:30" -> (0, 07:30)."""
    words = 'must be a weekday and a time such as "Monday 7:30"'
    if not isinstance(value, str) or len(parts := value.split(maxsplit=1)) != 2:
        raise Wrong(words)
    day, at = parts
    whole = [number for number, name in enumerate(WEEKDAYS) if len(day) >= 3 and name.lower().startswith(day.lower())]
    if not whole:
        raise Wrong(words, did_you_mean(day, WEEKDAYS))
    return whole[0], time_of_day(at)


_SIZE = re.compile(r"(\d{1,5}(?:\.\d{1,5})?)\s*([KMG])i?B", re.I)


def size(value: object) -> int:
    """ "35 MB" -> bytes, counted in steps of 1,024."""
    words = 'must be a size such as "35 MB"'
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        raise Wrong(words, f'If you meant megabytes, write "{value:g} MB".')
    found = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found or float(found[1]) <= 0:
        raise Wrong(words)
    return int(float(found[1]) * 1024 ** {"K": 1, "M": 2, "G": 3}[found[2].upper()])


_RATE = re.compile(r"\$?\s*(\d{1,3}(?:,\d{3})*|\d{1,6})(\.\d{1,2})?\s*(?:(?:/|an?|per)\s*h(?:ou)?r?)?", re.I)


def rate(text: str) -> float:
    """ "65", "$72.50 an hour" -> dollars an hour."""
    found = _RATE.fullmatch(text.strip())
    if not found:
        raise Wrong('must be dollars an hour such as "65" or "$72.50"')
    return float(found[1].replace(",", "") + (found[2] or ""))
