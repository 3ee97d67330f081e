"""Holidays as rules: which day of a year, since when, and where it moves when it falls on a weekend."""

from calendar import SATURDAY, SUNDAY, monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import holidays

from tracker.domain.courts.values import Closing

Rule = Callable[[int], date]
_FOREVER = 9999
_LAST_LUNAR = 2099  # the lunar tables end
_DAY = timedelta(days=1)


def fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def nth(month: int, weekday: int, number: int, plus: int = 0) -> Rule:
    """The `number`th weekday of the month (-1 the last), `plus` days later."""

    def on(year: int) -> date:
        if number < 0:
            end = date(year, month, monthrange(year, month)[1])
            return end - timedelta(days=(end.weekday() - weekday) % 7) + plus * _DAY
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1) + plus)

    return on


def good_friday(year: int) -> date:
    """Two days before Easter by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1) - 2 * _DAY


def lunar_new_year(year: int) -> date:
    """Of the lunar calendar; after its tables end, a day that no one works anyway."""
    if year > _LAST_LUNAR:
        return nth(2, SUNDAY, 1)(year)
    days = holidays.country_holidays("SG", years=year, observed=False, language="en_SG")
    return min(day for day, name in days.items() if "Chinese New Year" in name and day.year == year)


@dataclass(frozen=True, slots=True)
class Holiday:
    """`doubt`: why it may not count."""

    name: str
    on: Rule
    since: int = 0
    until: int = _FOREVER
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Moves:
    """What happens to a holiday on a weekend day: nothing, or another day is kept, beyond doubt or not."""

    days: int = 0
    doubt: str = ""


STAYS = Moves()
TO_FRIDAY, TO_MONDAY = Moves(-1), Moves(1)


@dataclass(frozen=True, slots=True)
class Table:
    """The holidays of one law."""

    rule: str
    holidays: tuple[Holiday, ...]
    saturday: Moves = TO_FRIDAY
    sunday: Moves = TO_MONDAY

    def observed(self, one: Holiday, year: int) -> Closing:
        """The day on which the holiday of that year is kept."""
        day = one.on(year)
        moves = {SATURDAY: self.saturday, SUNDAY: self.sunday}.get(day.weekday(), STAYS)
        name = f"{one.name} (observed)" if moves.days else one.name
        return Closing(day + moves.days * _DAY, name, self.rule, one.doubt or moves.doubt)


@lru_cache(maxsize=512)
def closings(table: Table, year: int) -> Mapping[date, Closing]:
    """The weekdays of one year on which something of the table is kept; New Year's Day may be kept in December."""
    found: dict[date, Closing] = {}
    for one in table.holidays:
        for closing in (table.observed(one, y) for y in (year, year + 1) if one.since <= y <= one.until):
            known = found.get(closing.day)
            if closing.day.year == year and not closing.is_weekend and (known is None or known.doubt):
                found[closing.day] = closing
    return found
