"""Hours and days as they are written in England, in the army and in tables."""

import re
from collections.abc import Callable

from tests.cases.rewordings.forms import CLOCK, MONTHS
from tests.cases.rewordings.shape import Rewording

_MONTH_OF = {name: str(number) for number, name in enumerate(MONTHS, 1)}
_WITH_YEAR = re.compile(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}}), (\d{{4}})\b")
_WITH_DAY = re.compile(rf"\b((?:Mon|Tues|Wednes|Thurs|Fri)day), ({'|'.join(MONTHS)}) (\d{{1,2}})\b(?!, \d{{4}})")
_PLAIN = re.compile(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}})\b(?!st|nd|rd|th|,? \d{{4}}|-|–)")


def clock(form: Callable[[int, str, str], str]) -> Rewording:
    """`form` of the hour, the minutes or "00", "a" or "p"."""
    return lambda text: CLOCK.sub(lambda found: form(int(found[1]), (found[2] or ":00")[1:], found[3].lower()), text)


def _of_24(hour: int, minutes: str, half: str) -> str:
    return f"{hour % 12 + 12 * (half == 'p')}:{minutes}"


BRITISH: dict[str, Rewording] = {
    "17:00": clock(_of_24),
    "17:00 hrs": clock(lambda *parts: f"{_of_24(*parts)} hrs"),
    "5.30pm": clock(lambda hour, minutes, half: f"{hour}.{minutes}{half}m"),
    "5:00 PM": clock(lambda hour, minutes, half: f"{hour}:{minutes} {half.upper()}M"),
    "12 noon": lambda text: re.sub(r"(?<!\d )(?<!\d)\bnoon\b", "12 noon", text),
    "5 March 2027": lambda text: _WITH_YEAR.sub(r"\2 \1 \3", text),
    "Friday 5 March": lambda text: _WITH_DAY.sub(r"\1 \3 \2", text),
    "3/5": lambda text: _PLAIN.sub(lambda found: f"{_MONTH_OF[found[1]]}/{found[2]}", text),
}
