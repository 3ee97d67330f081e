"""The grammar of time against when.yaml, phrase by phrase."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from intake.reading.when.due import read_due
from intake.reading.when.due.merge import merge
from intake.reading.when.moments.values import Option
from intake.reading.when.standpoint import Standpoint
from tests.intake.reading.desk import firm
from tests.tables import table

ROWS: list[dict[str, Any]] = table(Path(__file__).parent / "when.yaml")


def said(one: Option) -> str:
    return f"{one.at.astimezone(ZoneInfo(one.zone)):%a %m/%d %H:%M %Z}"


def standpoint(sent: str = "2026-12-01T10:00", zone: str = "America/Los_Angeles") -> Standpoint:
    at = datetime.fromisoformat(sent).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return Standpoint(at, zone, firm())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.get('sent', '')[5:]} {row['phrase'][:50]}".strip())
def test_a_phrase_means_what_the_house_rules_say(row: dict[str, Any]) -> None:
    read = read_due(
        row["phrase"], standpoint(row.get("sent", "2026-12-01T10:00"), row.get("zone", "America/Los_Angeles"))
    )
    assert [said(one) for one in read.options] == row["means"]
    assert read.problem == row.get("problem", "")
    assert (said(read.hard_stop) if read.hard_stop else None) == row.get("hard_stop")
    assert read.urgent == row.get("urgent", "")
    assert read.norush == row.get("no_rush", "")


def test_more_than_one_reading_is_never_without_a_problem() -> None:
    assert all(row.get("problem") for row in ROWS if len(row["means"]) > 1)


def test_subject_and_body_that_differ_are_both_offered() -> None:
    here = standpoint()
    both = merge(read_due("DUE 12/10", here), read_due("to me by Friday the 11th", here))
    assert both.problem == "subject"
    assert [said(one)[:9] for one in both.options] == ["Thu 12/10", "Fri 12/11"]


def test_a_subject_fills_what_the_body_leaves_open() -> None:
    here = standpoint()
    assert (
        merge(read_due("needed Friday", here), read_due("see attached", here)).options
        == read_due("needed Friday", here).options
    )


@pytest.mark.parametrize(
    "text", ["by " * 20_000, "1/" * 20_000, "mon " * 20_000, "a" * 200_000, "12/4 " * 10_000, "the 1" * 20_000]
)
def test_no_text_takes_long(text: str) -> None:
    import time

    start = time.process_time()
    read_due(text, standpoint())
    assert time.process_time() - start < 2
