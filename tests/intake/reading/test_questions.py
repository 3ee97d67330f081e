"""What the desk asks about a date: numbered choices, each instant once."""

from datetime import UTC, datetime

from intake.reading.questions import ask_due
from intake.reading.shape import DueValue
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments.values import Option

AT = datetime(2026, 12, 4, 1, tzinfo=UTC)
ZONE = "America/New_York"


def test_a_question_about_a_date_offers_each_instant_once() -> None:
    later = Option(AT.replace(hour=5), ZONE)
    read = DueRead((Option(AT, ZONE), Option(AT, ZONE), later), problem="event", words="Thursday")
    asked = ask_due("dhollis@hollisreyes.example", read, DueValue(AT, ZONE))
    assert [(one.number, one.due and one.due.at) for one in asked.choices] == [(1, AT), (2, later.at)]
