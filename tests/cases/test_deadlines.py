"""deadlines.yaml: every row, read from its own words by the engine's grammar, or by the calendars of the desk.

What a row says in brackets is explanation; a row may build on another ("C01 hearing, mail in CA"). No row is treated by
its name: the letter of its id says whose rules count (F federal, C California, S by its words), T is the calendar's.
"""

import re
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.tables import table
from tracker.domain import calendars, courts
from tracker.domain.courts import Asked, Proposal, deadline_in_words, find_court
from tracker.domain.firm import Firm

Row = dict[str, Any]
CASES: Row = dict(table(Path(__file__).parent / "deadlines.yaml"))
ROWS: list[Row] = [*CASES["rule_cases"], *CASES["convention_cases"]]
TODAY = date(2026, 11, 23)
# rows build on this one, which the file does not hold: 2009 note to FRCP 6, "10 days before an event"
ELSEWHERE = {"F02": "10 days before Tue 2007-09-11"}
RULES = {"F": "frcp", "C": "ccp"}
ZONES = {
    "LA": "America/Los_Angeles", "Los Angeles": "America/Los_Angeles", "PT": "America/Los_Angeles",
    "Chicago": "America/Chicago", "CT": "America/Chicago", "NY": "America/New_York", "New York": "America/New_York",
    "ET": "America/New_York", "Denver": "America/Denver", "MT": "America/Denver",
}  # fmt: skip
ZONE = re.compile(rf"\b(?:{'|'.join(sorted(ZONES, key=len, reverse=True))})\b")


def phrase(row: Row) -> str:
    """The row's own words, without explanations, with what they build on."""
    given = str(row["given"])
    if example := re.search(r"e\.g\. ([^)]+)", given):
        return example[1]
    court = re.search(r"\((TX|FL|NY|CA)\)", given)
    text = re.sub(r"\([^)]*\)", "", given).split("->")[0]
    if base := re.match(r"([FCS]\d\d)\b(?: hearing)?", text):
        known = {one["id"]: one for one in ROWS}
        under = phrase(known[base[1]]) if base[1] in known else ELSEWHERE[base[1]]
        text = re.sub(r", personal\s*$", "", under) + text[base.end() :]
    return f"{text}, {court[1]} court" if court else text


def proposed(row: Row) -> Proposal:
    found = deadline_in_words(Asked(phrase(row), RULES.get(row["id"][0], "")), TODAY)
    assert isinstance(found, Proposal), found
    return found


@pytest.mark.parametrize("row", CASES["rule_cases"], ids=lambda row: str(row["id"]))
def test_a_rule_counts_as_the_row_says(row: Row) -> None:
    found, expected = proposed(row), str(row["expect"])
    if "T" in expected:
        assert found.at == datetime.fromisoformat(expected)
        expected = expected[:10]
    day = date.fromisoformat(expected)
    assert f"{day:%A}" == row["weekday"]
    assert found.counted == day or found.day == day
    if found.day != day:  # the bare count ends on a closed day: the earlier open day is proposed, and said so
        assert found.day < day and day.weekday() > 4
        assert any("is proposed" in flag for flag in found.flags)
    assert found.steps[-1].day == found.day


@pytest.mark.parametrize(
    "row", [r for r in CASES["convention_cases"] if "fil" in r["given"]], ids=lambda row: str(row["id"])
)
def test_filing_ends_at_the_last_instant_of_the_court(row: Row) -> None:
    found = proposed(row)
    assert found.at == datetime.fromisoformat(row["expect_local"]) == datetime.fromisoformat(row["expect_utc"])
    court = find_court(found.court)
    assert isinstance(court, courts.Court) and found.zone in court.zones


@pytest.mark.parametrize(
    "row", [r for r in CASES["convention_cases"] if "fil" not in r["given"]], ids=lambda row: str(row["id"])
)
def test_a_convention_of_the_desk(row: Row) -> None:
    at = convention(str(row["given"]))
    assert at == datetime.fromisoformat(row["expect_local"]) == datetime.fromisoformat(row["expect_utc"])


def firm(given: str, year: int) -> Firm:
    closed = re.search(r"firm closed (\d\d)-(\d\d)", given)
    closures = frozenset({date(year, int(closed[1]), int(closed[2]))} if closed else ())
    return Firm("main", "Firm", "tasks@firm.example", "America/New_York", {}, {}, closures=closures)


def convention(given: str) -> datetime:
    """Words of time, where they were said, to an instant, by the calendars of the desk alone."""
    when = re.search(r"(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?", given)
    zone = ZONE.search(given)  # one that stands in the words themselves comes first and wins
    assert when and zone
    day, name = date.fromisoformat(when[1]), ZONES[zone[0]]
    house = firm(given, day.year)
    if hours := re.match(r"(\d+) business hours from", given):
        start = calendars.instant(day, time.fromisoformat(when[2]), name)
        return calendars.add_working_time(start, timedelta(hours=int(hours[1])), house, name).astimezone(UTC)
    if re.match(r"'(?:EOD|COB)", given):
        return calendars.closing(day, house, name)
    first = re.match(r"'first thing (\w+)'", given)
    assert first
    while f"{day:%A}" != first[1]:
        day += timedelta(days=1)
    return calendars.next_opening(calendars.instant(day, time(), name), house, name)


@pytest.mark.parametrize("year", CASES["meta"]["federal_holidays_observed"])
def test_holidays_are_those_of_the_lists(year: int) -> None:
    """The courts' tables and the desk's calendar, against the lists of the file."""
    federal = {date.fromisoformat(one["date"]) for one in CASES["meta"]["federal_holidays_observed"][year]}
    california = {date.fromisoformat(one["date"]) for one in CASES["meta"]["ca_court_holidays"][year]}
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365)]
    weekdays = [day for day in days if day.weekday() < 5]
    superior = find_court("Cal. Super. Ct.")
    assert isinstance(superior, courts.Court)
    after = courts.Direction.AFTER
    assert {
        day for day in weekdays if (one := courts.closing(courts.NO_COURT, day, after)) and not one.doubt
    } == federal
    assert {day for day in weekdays if courts.closing(superior, day, after)} == california
    assert {day for day in weekdays if not calendars.is_business_day(day, firm("", year))} == federal
