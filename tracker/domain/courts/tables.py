"""The holidays of the courts, law by law. What is not certain carries its doubt: the earlier date is then proposed.

Federal: 5 U.S.C. 6103, FRCP 6(a)(6)(A). California: Gov. Code 6700-6701, CCP 135, CRC 1.11. Texas: Gov't Code
662.003, 662.021. Florida: Stat. 110.117, 683.01. New York: Gen. Constr. Law 24. Other states: the package `holidays`.
"""

from calendar import FRIDAY, MONDAY, SATURDAY, THURSDAY
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Final

import holidays

from tracker.domain.courts.dates import (
    STAYS,
    Holiday,
    Moves,
    Table,
    fixed,
    good_friday,
    lunar_new_year,
    nth,
)
from tracker.domain.courts.values import Closing

NEW_YEAR = Holiday("New Year's Day", fixed(1, 1))
KING = Holiday("Birthday of Martin Luther King, Jr.", nth(1, MONDAY, 3), since=1986)
WASHINGTON = Holiday("Washington's Birthday", nth(2, MONDAY, 3))
MEMORIAL = Holiday("Memorial Day", nth(5, MONDAY, -1))
JUNETEENTH = Holiday("Juneteenth", fixed(6, 19), since=2021)
INDEPENDENCE = Holiday("Independence Day", fixed(7, 4))
LABOR = Holiday("Labor Day", nth(9, MONDAY, 1))
COLUMBUS = Holiday("Columbus Day", nth(10, MONDAY, 2))
VETERANS = Holiday("Veterans Day", fixed(11, 11))
THANKSGIVING = Holiday("Thanksgiving Day", nth(11, THURSDAY, 4))
FRIDAY_AFTER = nth(11, THURSDAY, 4, plus=1)
CHRISTMAS = Holiday("Christmas Day", fixed(12, 25))
LINCOLN = fixed(2, 12)

FEDERAL: Final = Table(
    "5 U.S.C. 6103",
    (
        NEW_YEAR,
        KING,
        WASHINGTON,
        MEMORIAL,
        JUNETEENTH,
        INDEPENDENCE,
        LABOR,
        COLUMBUS,
        VETERANS,
        THANKSGIVING,
        CHRISTMAS,
    ),
)

# Executive orders that close the departments make no legal holiday under 6103(a), as they say themselves; courts differ
# (Latham v. Dominick's, 7th Cir. 1998, leaves out days on which the court was officially closed).
_ORDERED = (
    date(2007, 12, 24), date(2008, 12, 26), date(2012, 12, 24), date(2014, 12, 26), date(2018, 12, 5),
    date(2018, 12, 24), date(2019, 12, 24), date(2020, 12, 24), date(2024, 12, 24), date(2025, 1, 9),
    date(2025, 12, 24), date(2025, 12, 26),
)  # fmt: skip
_ORDER_DOUBT = "an executive order closed the federal departments, which courts do not all take for a legal holiday"
BY_ORDER: Final = {day: Closing(day, "closed by executive order", "FRCP 6(a)(6)(B)", _ORDER_DOUBT) for day in _ORDERED}

_NOT_COURTS = "a holiday of the state on which its own courts sit (CCP 135)"
_SATURDAY = "the state's law moves it from Saturday to Friday for its offices only"
CALIFORNIA_STATE: Final = Table(
    "Cal. Gov. Code 6700",
    (
        Holiday("Lincoln Day", LINCOLN),
        Holiday("Cesar Chavez Day", fixed(3, 31), since=2001),
        Holiday("Native American Day", nth(9, FRIDAY, 4)),
        Holiday("Lunar New Year", lunar_new_year, since=2023, doubt=_NOT_COURTS),
        Holiday("Genocide Remembrance Day", fixed(4, 24), since=2023, doubt=_NOT_COURTS),
        Holiday("Admission Day", fixed(9, 9), doubt=_NOT_COURTS),
        Holiday("Good Friday", good_friday, doubt="a holiday of the state from noon until 3 p.m. only"),
        Holiday("Day after Thanksgiving", FRIDAY_AFTER, doubt="a holiday of the state's courts, not in Gov. Code 6700"),
    ),
    saturday=Moves(-1, _SATURDAY),
)
CALIFORNIA_COURTS: Final = Table(
    "CCP 135, CRC 1.11",
    (
        NEW_YEAR,
        KING,
        Holiday("Lincoln Day", LINCOLN),
        Holiday("Presidents' Day", nth(2, MONDAY, 3)),
        Holiday("Cesar Chavez Day", fixed(3, 31), since=2001),
        MEMORIAL,
        Holiday("Juneteenth", fixed(6, 19), since=2022),
        INDEPENDENCE,
        LABOR,
        Holiday("Native American Day", nth(9, FRIDAY, 4), since=2022),
        Holiday("Columbus Day", nth(10, MONDAY, 2), until=2021),  # the Native American Day took its place
        VETERANS,
        THANKSGIVING,
        Holiday("Day after Thanksgiving", FRIDAY_AFTER),
        CHRISTMAS,
    ),
)

_TEXAS_OWN = (
    Holiday("Confederate Heroes Day", fixed(1, 19)),
    Holiday("Texas Independence Day", fixed(3, 2)),
    Holiday("San Jacinto Day", fixed(4, 21)),
    Holiday("Emancipation Day", fixed(6, 19)),
    Holiday("Lyndon Baines Johnson Day", fixed(8, 27)),
    Holiday("Friday after Thanksgiving", FRIDAY_AFTER),
)
_NOT_LEGAL = "a state holiday (Gov't Code 662.003) that 662.021 leaves out of the legal holidays; many courts close"
_TEXAS_DOUBTS = (
    Holiday("Christmas Eve", fixed(12, 24), doubt=_NOT_LEGAL),
    Holiday("Day after Christmas", fixed(12, 26), doubt=_NOT_LEGAL),
    Holiday("Good Friday", good_friday, doubt="an optional holiday (Gov't Code 662.003(c)); many counties close"),
)
TEXAS_STATE: Final = Table("Tex. Gov't Code 662.021", (*_TEXAS_OWN, *_TEXAS_DOUBTS), saturday=STAYS, sunday=STAYS)
_COUNTY = "the state keeps it on its own date; a county may keep another day (Miller Brewing v. Villarreal, Tex. 1992)"
TEXAS_COURTS: Final = Table(
    "Tex. Gov't Code 662.021",
    (
        NEW_YEAR,
        KING,
        Holiday("Presidents' Day", nth(2, MONDAY, 3)),
        MEMORIAL,
        INDEPENDENCE,
        LABOR,
        VETERANS,
        THANKSGIVING,
        CHRISTMAS,
        *_TEXAS_OWN,
        *_TEXAS_DOUBTS,
        Holiday("Columbus Day", nth(10, MONDAY, 2), doubt="no holiday of the state; some counties close"),
    ),
    saturday=Moves(-1, _COUNTY),
    sunday=Moves(1, _COUNTY),
)

_FLORIDA_683 = "a legal holiday by Stat. 683.01 on which public offices and courts mostly stay open"
FLORIDA_STATE: Final = Table(
    "Fla. Stat. 683.01",
    tuple(
        Holiday(name, on, doubt=_FLORIDA_683)
        for name, on in (
            ("Birthday of Robert E. Lee", fixed(1, 19)),
            ("Lincoln's Birthday", LINCOLN),
            ("Susan B. Anthony's Birthday", fixed(2, 15)),
            ("Good Friday", good_friday),
            ("Pascua Florida Day", fixed(4, 2)),
            ("Confederate Memorial Day", fixed(4, 26)),
            ("Birthday of Jefferson Davis", fixed(6, 3)),
            ("Flag Day", fixed(6, 14)),
            ("Friday after Thanksgiving", FRIDAY_AFTER),
        )
    ),
    saturday=STAYS,
)
_CLERK = "a holiday only where the clerk's office keeps it or the chief judge says so (2.514(a)(6)(B))"
FLORIDA_COURTS: Final = Table(
    "Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6), Stat. 110.117",
    (
        NEW_YEAR,
        KING,
        MEMORIAL,
        INDEPENDENCE,
        LABOR,
        VETERANS,
        THANKSGIVING,
        Holiday("Friday after Thanksgiving", FRIDAY_AFTER),
        CHRISTMAS,
        Holiday("Presidents' Day", nth(2, MONDAY, 3), doubt=_CLERK),
        Holiday("Good Friday", good_friday, doubt=_CLERK),
        Holiday("Juneteenth", fixed(6, 19), since=2021, doubt=_CLERK),
        Holiday("Columbus Day", nth(10, MONDAY, 2), doubt=_CLERK),
    ),
)

_ELECTION = nth(11, MONDAY, 1, plus=1)  # "the Tuesday after the first Monday in November"
NEW_YORK_STATE: Final = Table(
    "N.Y. Gen. Constr. Law 24",
    (*FEDERAL.holidays, Holiday("Lincoln's Birthday", LINCOLN), Holiday("General Election Day", _ELECTION)),
    saturday=STAYS,
)

_UNKEPT = ("Susan B. Anthony Day",)  # days of the general list that are observed by nobody's law
_LAST_YEAR = 2100


@lru_cache(maxsize=512)
def general(state: str, year: int) -> Mapping[date, Closing]:
    """The holidays of a state by the list of the package `holidays`. It says nothing of courts: hence `listed`."""
    if year > _LAST_YEAR:
        return {}
    days = holidays.country_holidays("US", subdiv=state, years=year)
    names = {day: "; ".join(one for one in name.split("; ") if one not in _UNKEPT) for day, name in days.items()}
    return {
        day: Closing(day, name, f"holidays of {state}", listed=True)
        for day, name in names.items()
        if name and day.weekday() < SATURDAY
    }
