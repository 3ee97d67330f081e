"""Business time, against rows of the acceptance cases: what is due when, in whose zone, over holidays and changes of
the clock.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain import calendars, deadlines
from tracker.domain.firm import Firm, Hours, Scope, TaskType, Turnaround

LA, CHICAGO, NEW_YORK, DENVER, PHOENIX, MANILA = (
    "America/Los_Angeles",
    "America/Chicago",
    "America/New_York",
    "America/Denver",
    "America/Phoenix",
    "Asia/Manila",
)
DAYS = {"research_memo": 3, "general": 2, "medical_chronology": 7, "client_intake": 1, "toc_toa": 0.5}
HOURS = {"docketing": 4, "efiling": 2}
TYPES = {code: TaskType(code, code, turnaround=Turnaround(business_days=days)) for code, days in DAYS.items()} | {
    code: TaskType(code, code, turnaround=Turnaround(business_hours=hours)) for code, hours in HOURS.items()
}
FIRM = Firm(
    "main",
    "Hollis Reyes & Park LLP",
    "tasks@intake.paradesk.example",
    LA,
    {},
    {},
    scope=Scope(types=TYPES),
    closures=frozenset({date(2026, 11, 27)}),
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("sent", "zone", "code", "due"),
    [
        pytest.param("2026-12-11T18:20:00-08:00", LA, "research_memo", "2026-12-17T17:00:00-08:00", id="after close"),
        pytest.param("2026-11-30T09:20:00-05:00", NEW_YORK, "general", "2026-12-02T17:00:00-05:00", id="plain"),
        pytest.param(
            "2026-11-23T10:11:00-07:00",
            PHOENIX,
            "medical_chronology",
            "2026-12-04T17:00:00-07:00",
            id="over Thanksgiving and a closure",
        ),
        pytest.param("2026-12-02T15:47:00-07:00", PHOENIX, "client_intake", "2026-12-03T17:00:00-07:00", id="one day"),
        pytest.param("2026-12-11T09:05:00-08:00", LA, "efiling", "2026-12-11T11:05:00-08:00", id="business hours"),
        pytest.param("2026-12-05T11:00:00-05:00", NEW_YORK, "general", "2026-12-09T17:00:00-05:00", id="Saturday"),
        pytest.param("2026-12-08T17:00:00-05:00", NEW_YORK, "general", "2026-12-11T17:00:00-05:00", id="at close"),
        pytest.param("2026-12-08T08:00:00-05:00", NEW_YORK, "toc_toa", "2026-12-09T17:00:00-05:00", id="half a day"),
        pytest.param("2026-12-08T08:00:00-05:00", NEW_YORK, "unheard_of", "2026-12-10T17:00:00-05:00", id="general"),
    ],
)
def test_work_without_a_date_is_due_by_the_scope_of_work(sent: str, zone: str, code: str, due: str) -> None:
    assert deadlines.scope_due(code, utc(sent), FIRM, zone).at == utc(due)


def test_a_scope_without_any_type_still_gives_two_business_days() -> None:
    bare = Firm("main", "Bare", "tasks@bare.example", LA, {}, {})
    assert deadlines.scope_due("memo", utc("2026-12-08T10:00:00-08:00"), bare, LA).at == utc(
        "2026-12-10T17:00:00-08:00"
    )


@pytest.mark.parametrize(
    ("asked", "zone", "due"),
    [
        ("2026-12-01T08:40:00-08:00", LA, "2026-12-03T01:00:00Z"),
        ("2026-12-16T09:00:00-08:00", LA, "2026-12-18T01:00:00Z"),
    ],
)
def test_a_revision_round_is_due_by_the_scope_of_work(asked: str, zone: str, due: str) -> None:
    found = deadlines.revision_due(utc(asked), FIRM, zone)
    assert (found.at, found.basis) == (utc(due), "agreed:revision_round")


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        pytest.param("2026-12-01T10:30:00-07:00", "2026-12-01T17:00:00-07:00", id="before one, the same day"),
        pytest.param("2026-12-01T13:00:00-07:00", "2026-12-02T12:00:00-07:00", id="at one, the next noon"),
        pytest.param("2026-12-04T18:00:00-07:00", "2026-12-07T12:00:00-07:00", id="Friday evening"),
        pytest.param("2026-12-05T09:00:00-07:00", "2026-12-07T12:00:00-07:00", id="Saturday morning"),
        pytest.param("2026-11-26T09:00:00-07:00", "2026-11-30T12:00:00-07:00", id="Thanksgiving and a closure"),
    ],
)
def test_rush_work_is_due_the_same_day_or_at_the_next_noon(sent: str, due: str) -> None:
    assert deadlines.rush_due(utc(sent), FIRM, DENVER) == utc(due)


@pytest.mark.parametrize(
    ("start", "hours", "zone", "end"),
    [
        pytest.param("2026-12-04T15:30:00-08:00", 4, LA, "2026-12-07T19:30:00Z", id="over a weekend"),
        pytest.param("2026-11-25T15:00:00-06:00", 8, CHICAGO, "2026-11-30T21:00:00Z", id="holiday and closure"),
        pytest.param("2026-10-30T15:00:00-07:00", 6, LA, "2026-11-02T21:00:00Z", id="over the end of daylight time"),
        pytest.param("2027-03-12T15:00:00-08:00", 6, LA, "2027-03-15T20:00:00Z", id="over its beginning"),
        pytest.param("2026-12-05T11:00:00-05:00", 2, NEW_YORK, "2026-12-07T16:00:00Z", id="from a Saturday"),
        pytest.param("2026-12-07T07:00:00-05:00", 8, NEW_YORK, "2026-12-07T22:00:00Z", id="exactly one day"),
        pytest.param("2026-12-07T10:00:00-05:00", 0, NEW_YORK, "2026-12-07T15:00:00Z", id="none"),
    ],
)
def test_business_hours_are_counted_in_working_time(start: str, hours: float, zone: str, end: str) -> None:
    assert calendars.add_working_time(utc(start), timedelta(hours=hours), FIRM, zone) == utc(end)


def test_a_persons_own_hours_count_instead_of_the_firms() -> None:
    early = Hours(time(7), time(11))
    assert calendars.add_working_time(utc("2026-12-07T10:00:00+08:00"), timedelta(hours=2), FIRM, MANILA, early) == utc(
        "2026-12-08T08:00:00+08:00"
    )


@pytest.mark.parametrize(
    "day",
    ["2026-07-03", "2027-06-18", "2027-07-05", "2027-12-24", "2027-12-31", "2026-11-26", "2026-10-12", "2024-12-25"],
)
def test_federal_holidays_are_kept_on_the_day_they_are_observed(day: str) -> None:
    assert not calendars.is_business_day(date.fromisoformat(day), FIRM)


def test_a_state_adds_its_holidays_and_takes_none_away() -> None:
    chavez, columbus = date(2026, 3, 31), date(2026, 10, 12)
    in_california = Firm("main", "W", "t@w.example", LA, {}, {}, states=("CA",))
    assert calendars.is_business_day(chavez, FIRM)
    assert not calendars.is_business_day(chavez, in_california)
    assert not calendars.is_business_day(columbus, in_california)


def test_years_nobody_has_declared_holidays_for_have_weekends_only() -> None:
    assert calendars.is_business_day(date(2999, 12, 25), FIRM)
    assert not calendars.is_business_day(date(2999, 12, 28), FIRM)


def test_the_business_day_before_a_holiday_is_found_over_the_weekend() -> None:
    assert calendars.business_day_before(date(2026, 11, 30), FIRM) == date(2026, 11, 25)
    assert calendars.add_business_days(date(2026, 11, 30), -2, FIRM) == date(2026, 11, 24)
    assert calendars.add_business_days(date(2026, 11, 28), 0, FIRM) == date(2026, 11, 28)


def test_before_the_hearing_is_the_close_of_the_business_day_before() -> None:
    hearing = utc("2026-11-30T09:00:00-08:00")
    assert deadlines.due_before_event(hearing, FIRM, LA) == utc("2026-11-25T17:00:00-08:00")


def test_a_due_date_on_a_day_off_is_proposed_for_the_business_day_before_at_the_same_time() -> None:
    assert deadlines.moved_earlier(utc("2026-11-27T12:00:00-08:00"), FIRM, LA) == utc("2026-11-25T12:00:00-08:00")
    assert deadlines.moved_earlier(utc("2026-11-25T12:00:00-08:00"), FIRM, LA) is None


@settings(max_examples=200, deadline=None)
@given(
    start=st.datetimes(datetime(2024, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)),
    hours=st.integers(1, 200),
    zone=st.sampled_from([LA, NEW_YORK, MANILA, "Australia/Lord_Howe", "Europe/London"]),
)
def test_adding_working_time_and_measuring_it_agree(start: datetime, hours: int, zone: str) -> None:
    """And the end lies within working hours of a business day, whatever the clocks did between."""
    length = timedelta(minutes=15 * hours)
    end = calendars.add_working_time(start, length, FIRM, zone)
    wall = end.astimezone(ZoneInfo(zone))
    assert calendars.working_time(start, end, FIRM, zone) == length
    assert calendars.is_business_day(wall.date(), FIRM)
    assert time(9) < wall.time() <= time(17)


def test_no_working_time_lies_between_an_instant_and_an_earlier_one() -> None:
    later, earlier = utc("2026-12-08T10:00:00-08:00"), utc("2026-12-07T10:00:00-08:00")
    assert calendars.working_time(later, earlier, FIRM, LA) == timedelta(0)


def test_the_calendar_has_an_end() -> None:
    with pytest.raises(OverflowError, match="no more working time"):
        calendars.next_opening(datetime(9999, 6, 1, tzinfo=UTC), FIRM, LA)
