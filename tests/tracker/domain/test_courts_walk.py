"""The engine against a walk over days that was written without it: lists of open days, and what lies where in them.

Holidays here come from the package `holidays` and from dates in words, not from the engine's tables. Where a day may be
a holiday or not, or the method is disputed, the walk is done each way and the earliest taken.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tracker.domain.courts import (
    NO_COURT,
    Court,
    Direction,
    Period,
    Question,
    Service,
    Unit,
    closing,
    deadline,
    find_court,
)

YEARS = range(2022, 2031)
LUNAR = ("2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03")
FRIDAYS = (
    "2022-04-15",
    "2023-04-07",
    "2024-03-29",
    "2025-04-18",
    "2026-04-03",
    "2027-03-26",
    "2028-04-14",
    "2029-03-30",
)
ORDERS = ("2024-12-24", "2025-01-09", "2025-12-24", "2025-12-26")
Days = frozenset[date]


def iso(days: Iterable[str]) -> Days:
    return frozenset(map(date.fromisoformat, days))


def every(month: int, day: int) -> Days:
    return frozenset(date(year, month, day) for year in YEARS)


def package(state: str | None, *without: str) -> Days:
    """Days of the package whose names hold none of the words."""
    found = holidays.country_holidays("US", subdiv=state, years=YEARS)
    return frozenset(
        day
        for day, names in found.items()
        if not all(any(word in one for word in without) for one in names.split("; "))
    )


def shifted(days: Days, saturday: int, sunday: int) -> Days:
    by = {5: saturday, 6: sunday}
    return frozenset(day + timedelta(days=by.get(day.weekday(), 0)) for day in days)


def weekday_of(month: int, weekday: int, number: int) -> Days:
    """The `number`th such weekday: the one among seven days."""
    days = (date(year, month, day) for year in YEARS for day in range(7 * number - 6, 7 * number + 1))
    return frozenset(day for day in days if day.weekday() == weekday)


@dataclass(frozen=True)
class World:
    """Days closed for certain, days that may be closed; those that only count after an event."""

    closed: Days
    maybe: Days = frozenset()
    after: Days = frozenset()
    after_maybe: Days = frozenset()


@cache
def worlds() -> dict[str, World]:
    federal, orders, good_friday = package(None), iso(ORDERS), iso(FRIDAYS)
    after_thanksgiving = frozenset(day + timedelta(days=1) for day in weekday_of(11, 3, 4))
    native = weekday_of(9, 4, 4)
    own = every(2, 12) | every(3, 31)
    california = shifted(own, 0, 1) | native
    genocide = frozenset(day for day in shifted(every(4, 24), -1, 1) if day.year >= 2023)
    doubted = shifted(iso(LUNAR), -1, 1) | genocide | shifted(every(9, 9), -1, 1) | shifted(own, -1, 0)
    texas_doubt = every(12, 24) | every(12, 26) | good_friday
    texas = package("TX", "(observed)", "Eve", "Good Friday", "Cesar", "Day After Christmas")
    national = frozenset().union(*(every(*day) for day in ((1, 1), (7, 4), (11, 11), (12, 25))))
    florida = package("FL", "Anthony", "Juneteenth")
    clerks = weekday_of(2, 0, 3) | weekday_of(10, 0, 2) | good_friday | shifted(every(6, 19), -1, 1)
    emancipation = every(6, 19) | every(1, 19) | every(3, 2) | every(4, 21) | every(8, 27)
    county = shifted(national | emancipation | every(12, 24) | every(12, 26), -1, 1)
    courts = shifted(package(None, "(observed)", "Columbus"), -1, 1) | shifted(own, -1, 1) | native | after_thanksgiving
    new_york = package("NY", "Anthony")
    saturdays = shifted(frozenset(day for day in new_york if day.weekday() == 5), -1, 0)
    return {
        "": World(federal, orders),
        "N.D. Ill.": World(federal, orders, package("IL", "Anthony")),
        "D. Mass.": World(federal, orders, package("MA")),
        "N.D. Cal.": World(federal, orders, california, doubted | good_friday | after_thanksgiving),
        "S.D. Tex.": World(federal, orders, texas, texas_doubt),
        "S.D.N.Y.": World(federal, orders, new_york - saturdays | federal),
        "Cal. Super. Ct.": World(courts),
        "Tex. Dist. Ct., Harris County": World(texas, texas_doubt | county | clerks - good_friday - every(6, 19)),
        "Fla. Cir. Ct., Duval County": World(florida, clerks),
    }


def place(name: str) -> Court:
    found = find_court(name) if name else NO_COURT
    assert isinstance(found, Court)
    return found


def walked(name: str, question: Question) -> date:
    """The earliest over all readings."""
    return min(one_way(name, question, maybe, other) for maybe in (False, True) for other in (False, True))


def one_way(name: str, question: Question, maybe: bool, other: bool) -> date:
    period, world, rules = question.period, worlds()[name], place(name).rules
    assert period
    forward = period.direction is Direction.AFTER
    ahead = world.closed | world.after | (world.maybe | world.after_maybe if maybe else frozenset())
    back = world.closed | (world.maybe if maybe else frozenset())

    def is_open(day: date, onward: bool = forward) -> bool:
        return day.weekday() < 5 and day not in (ahead if onward else back)

    def days_from(day: date, onward: bool = forward) -> list[date]:
        return [day + timedelta(days=n if onward else -n) for n in range(1, 90)]

    def rolled(day: date, onward: bool = forward) -> date:
        return next(one for one in (day, *days_from(day, onward)) if is_open(one, onward))

    def nth_open(day: date, number: int) -> date:
        return [one for one in days_from(day) if is_open(one)][number - 1]

    return total(question, rules, other, forward, Tools(rolled, nth_open))


@dataclass(frozen=True)
class Tools:
    rolled: Callable[..., date]
    nth_open: Callable[[date, int], date]


def total(question: Question, rules: str, other: bool, forward: bool, use: Tools) -> date:
    period, day = question.period, question.trigger
    assert period
    if rules == "florida" and forward and other:
        day = use.rolled(day + timedelta(days=1)) - timedelta(days=1)
    only_open = period.unit is Unit.COURT_DAY or (rules == "trcp" and period.count <= 5)
    sign = 1 if forward else -1
    day = use.nth_open(day, period.count) if only_open else day + timedelta(days=sign * period.count)
    mail, express = question.service is Service.MAIL, question.service is Service.ELECTRONIC
    if rules in ("frcp", "florida"):
        day = use.rolled(day)
        return use.rolled(day + timedelta(days=3 if rules == "frcp" else 5)) if mail and forward else day
    opposing = period.unit is Unit.COURT_DAY and not forward and period.count in (5, 9)
    if mail and not (rules == "ccp" and opposing):
        day += sign * timedelta(days=5 if rules == "ccp" else 3)
    if express and rules == "ccp" and not opposing:
        settle = other and period.unit is Unit.DAY
        day = use.nth_open(use.rolled(day, forward) if settle and forward else settled_back(day, settle, use), 2)
    return use.rolled(day, True) if other and not forward else use.rolled(day)


def settled_back(day: date, settle: bool, use: Tools) -> date:
    """Backward the disputed reading moves a closed day forward before it counts court days back."""
    return use.rolled(day, True) if settle else day


questions = st.builds(
    lambda trigger, count, unit, direction, service: Question(trigger, Period(count, unit, direction), service),
    st.dates(date(2024, 3, 1), date(2027, 9, 1)),
    st.integers(1, 45),
    st.sampled_from((Unit.DAY, Unit.DAY, Unit.COURT_DAY)),
    st.sampled_from(Direction),
    st.sampled_from((None, Service.PERSONAL, Service.MAIL, Service.ELECTRONIC)),
)
names = st.sampled_from(sorted(worlds()))


@settings(max_examples=1500, deadline=None)
@given(names, questions)
def test_the_engine_and_a_walk_over_days_agree(name: str, question: Question) -> None:
    assert deadline(question, place(name)).day == walked(name, question)


@settings(max_examples=400, deadline=None)
@given(names, questions)
def test_a_period_never_ends_on_a_day_that_is_closed_for_certain(name: str, question: Question) -> None:
    found, court = deadline(question, place(name)), place(name)
    assert question.period
    kept = closing(court, found.day, question.period.direction)
    assert kept is None or (kept.doubt and found.flags)
    assert found.day.weekday() < 5


@settings(max_examples=400, deadline=None)
@given(names, questions)
def test_before_is_never_later_and_after_never_earlier_than_the_bare_count(name: str, question: Question) -> None:
    found = deadline(question, place(name))
    assert question.period
    if question.period.direction is Direction.BEFORE:
        assert found.day <= found.counted < question.trigger
    else:
        assert found.day >= found.counted > question.trigger


@settings(max_examples=400, deadline=None)
@given(names, questions, st.sampled_from(Service))
def test_service_never_shortens_the_time(name: str, question: Question, service: Service) -> None:
    """After service the end is never earlier; before an event the paper goes out never later."""
    court, period = place(name), question.period
    assert period
    bare = deadline(Question(question.trigger, period), court).day
    served = deadline(Question(question.trigger, period, service), court).day
    assert served >= bare if period.direction is Direction.AFTER else served <= bare


@settings(max_examples=300, deadline=None)
@given(names, questions)
def test_one_day_more_never_ends_sooner(name: str, question: Question) -> None:
    period = question.period
    assert period
    # five open days of TRCP 4 are longer than six calendar days
    assume(place(name).rules != "trcp" or period.unit is Unit.COURT_DAY or period.count != 5)
    # opposition and reply of CCP 1005(b) are not served with days added
    assume(question.service is None)
    longer = Question(question.trigger, Period(period.count + 1, period.unit, period.direction))
    gap = deadline(longer, place(name)).day - deadline(question, place(name)).day
    assert gap.days * period.direction.sign >= 0


@settings(max_examples=300, deadline=None)
@given(names, questions)
def test_the_arithmetic_tells_every_day_and_ends_where_it_says(name: str, question: Question) -> None:
    found = deadline(question, place(name))
    assert found.steps[0].day == question.trigger and found.steps[-1].day == found.day
    told = {step.day for step in found.steps}
    assert {one.day for one in found.holidays} <= told
    again = deadline(question, place(name))
    assert again == found


@pytest.mark.parametrize("name", sorted(worlds()))
def test_the_last_instant_is_the_last_second_of_the_day_in_the_courts_zone(name: str) -> None:
    found = deadline(Question(date(2026, 3, 2), Period(10, Unit.DAY, Direction.AFTER)), place(name))
    assert found.at.astimezone(ZoneInfo(found.zone)).isoformat()[:19] == f"{found.day}T23:59:59"
