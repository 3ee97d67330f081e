"""Instants and sizes as an American reader says them, in her zone and in the one they were meant in."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest

from outbound import times

FRIDAY = "2026-11-28T01:00:00Z"


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("America/Los_Angeles", "Fri Nov 27, 2026, 5:00 PM PT"),
        ("America/New_York", "Fri Nov 27, 2026, 8:00 PM ET"),
        ("America/Chicago", "Fri Nov 27, 2026, 7:00 PM CT"),
        ("America/Denver", "Fri Nov 27, 2026, 6:00 PM MT"),
        ("America/Phoenix", "Fri Nov 27, 2026, 6:00 PM MST"),
        ("America/Anchorage", "Fri Nov 27, 2026, 4:00 PM AKT"),
        ("Pacific/Honolulu", "Fri Nov 27, 2026, 3:00 PM HST"),
        ("Europe/London", "Sat Nov 28, 2026, 1:00 AM London time"),
        ("Asia/Manila", "Sat Nov 28, 2026, 9:00 AM Manila time"),
        ("Asia/Kolkata", "Sat Nov 28, 2026, 6:30 AM Kolkata time"),
        ("UTC", "Sat Nov 28, 2026, 1:00 AM UTC"),
        ("no/such zone", "Sat Nov 28, 2026, 1:00 AM UTC"),
    ],
)
def test_an_instant_names_weekday_and_zone(zone: str, words: str) -> None:
    assert times.instant(FRIDAY, zone) == words


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-07-03T16:00:00Z", "Fri Jul 3, 2026, 12:00 noon ET"),
        ("2026-07-03T04:00:00Z", "Fri Jul 3, 2026, 12:00 AM ET"),
        ("2026-11-01T05:30:00Z", "Sun Nov 1, 2026, 1:30 AM ET"),
        ("2026-11-01T06:30:00Z", "Sun Nov 1, 2026, 1:30 AM ET"),
        ("2026-03-08T07:30:00Z", "Sun Mar 8, 2026, 3:30 AM ET"),
    ],
)
def test_noon_midnight_and_the_nights_the_clock_changes(at: str, words: str) -> None:
    assert times.instant(at, "America/New_York") == words


def test_the_zone_it_was_meant_in_is_said_only_where_it_tells_another_time() -> None:
    both = times.both
    assert both(FRIDAY, "America/Los_Angeles", "America/Los_Angeles") == "Fri Nov 27, 2026, 5:00 PM PT"
    assert both(FRIDAY, "America/New_York", "America/Los_Angeles") == "Fri Nov 27, 2026, 8:00 PM ET (5:00 PM PT)"
    assert both(FRIDAY, "America/New_York", "America/Detroit") == "Fri Nov 27, 2026, 8:00 PM ET"
    assert both(FRIDAY, "Europe/London", "America/Los_Angeles") == (
        "Sat Nov 28, 2026, 1:00 AM London time (Fri Nov 27, 2026, 5:00 PM PT)"
    )
    summer, winter = "2026-07-01T19:00:00Z", "2026-12-01T19:00:00Z"
    assert both(summer, "America/Los_Angeles", "America/Phoenix") == "Wed Jul 1, 2026, 12:00 noon PT"
    assert both(winter, "America/Los_Angeles", "America/Phoenix") == "Tue Dec 1, 2026, 11:00 AM PT (12:00 noon MST)"


@pytest.mark.parametrize(
    ("reader", "meant", "words"),
    [
        ("America/Mexico_City", "America/Chicago", "3:00 PM Mexico City time (4:00 PM CT)"),
        ("America/Jamaica", "America/New_York", "4:00 PM Jamaica time (5:00 PM ET)"),
        ("America/Panama", "America/New_York", "4:00 PM Panama time (5:00 PM ET)"),
        ("America/Cancun", "America/New_York", "4:00 PM Cancun time (5:00 PM ET)"),
        ("America/Regina", "America/Chicago", "3:00 PM Regina time (4:00 PM CT)"),
        ("US/Arizona", "America/Denver", "2:00 PM MST (3:00 PM MT)"),
        ("America/Santo_Domingo", "America/Halifax", "5:00 PM AST (6:00 PM AT)"),
        ("US/Hawaii", "America/Los_Angeles", "11:00 AM HST (2:00 PM PT)"),
        ("America/Port-au-Prince", "America/New_York", "5:00 PM ET"),
    ],
)
def test_a_zone_without_summer_time_is_not_called_by_the_name_of_one_that_has_it(
    reader: str, meant: str, words: str
) -> None:
    assert times.both("2026-07-10T21:00:00Z", reader, meant) == f"Fri Jul 10, 2026, {words}"


def test_no_two_zones_that_tell_another_time_have_one_name() -> None:
    names: dict[str, set[tuple[object, ...]]] = {}
    for zone in (one for one in available_timezones() if one.startswith(("America/", "US/", "Canada/", "Mexico/"))):
        hours = tuple(
            datetime(2026, month, 15, tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset() for month in range(1, 13)
        )
        name = {times.zone_words(datetime(2026, month, 15, tzinfo=UTC), zone) for month in range(1, 13)}
        assert len(name) == 1, zone
        names.setdefault(name.pop(), set()).add(hours)
    assert [name for name, hours in names.items() if len(hours) > 1] == []
    assert {"ET", "CT", "MT", "PT", "AKT", "HST", "MST", "AT", "AST"} <= names.keys()


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        times.instant("2026-11-28T01:00:00", "UTC")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-11-16", "2026-11-22", "Nov 16 to 22, 2026"),
        ("2026-11-30", "2026-12-06", "Nov 30 to Dec 6, 2026"),
        ("2026-12-28", "2027-01-03", "Dec 28, 2026 to Jan 3, 2027"),
    ],
)
def test_a_week_in_words(first: str, last: str, words: str) -> None:
    assert times.span(first, last) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0\xa0bytes"), (999, "999\xa0bytes"), (1000, "1\xa0KB"), (61_440, "61\xa0KB"), (999_499, "999\xa0KB"), (999_500, "1\xa0MB"),
     (1_234_567, "1.2\xa0MB"), (15_000_000, "15\xa0MB")],
)  # fmt: skip
def test_a_size_in_words(count: int, words: str) -> None:
    assert times.size(count) == words
