"""What is written in several ways is read as in the usual one; where the same words say something else they stay."""

from zoneinfo import ZoneInfo

import pytest

from intake.known.json import known_from_json
from intake.reading.figures import in_figures
from intake.reading.gerunds import verb_of
from intake.reading.polite import straightforward
from intake.reading.replies.hours import logged
from intake.reading.usual import usual
from tests.intake.reading.desk import LETTER, mail, read, task

PACIFIC = ZoneInfo("America/Los_Angeles")


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("Kindly file it by 3 p.m. Pacific.", "Please file it by 3 pm Pacific."),
        ("would you kindly look? pls send", "would you please look? please send"),
        ("Thursday at the latest by 10 a.m. Dana is copied.", "Thursday no later than 10 am. Dana is copied."),
        ("I need it before Friday is out.", "I need it by Friday."),
        ("Before the 9th is over, please.", "By the 9th, please."),
        ("Fri. at noon, Jan. 22", "Fri at noon, Jan 22"),
        ("3 pm (PT), noon West Coast time", "3 pm PT, noon Pacific time"),
        ("by 10 am Pacific Standard Time", "by 10 am Pacific time"),
        ("Wednesday, 11:30a Eastern", "Wednesday, 11:30 am Eastern"),
        ("noon tomorrow (Thursday), sorry", "noon tomorrow, Thursday, sorry"),
        ("For 10 am tomorrow (Thursday): Delgado", "For 10 am tomorrow, Thursday: Delgado"),
        ("I'm in need of the set by noon.", "I need the set by noon."),
        ("I am looking for the set back tonight.", "I need the set back tonight."),
        ("Filed. Need the log updated by noon.", "Filed. I need the log updated by noon."),
        # what stays
        ("I'm looking for the exhibit they cite.", "I'm looking for the exhibit they cite."),
        ("Exhibit 3a and 10:15 alone (PT is the witness)", "Exhibit 3a and 10:15 alone (PT is the witness)"),
        ("West Coast Freight called at noon", "West Coast Freight called at noon"),
        ("She kindly sent it.", "She kindly sent it."),
        ("by Fri. The log is attached.", "by Friday. The log is attached."),
        ('Change "3 p.m." to "Kindly see below".', 'Change "3 p.m." to "Kindly see below".'),
        ("before Friday", "before Friday"),
    ],
)
def test_ways_of_writing(text: str, read_as: str) -> None:
    assert usual(text) == read_as


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("Would you mind parking this?", "Could you park this?"),
        ("Any chance you could pause it?", "Could you pause it?"),
        ("I was hoping you could hand it to Renee.", "Please hand it to Renee."),
        ("It'd be great if you could fix it.", "Please fix it."),
        ("If you could tab them, that would be great.", "Please tab them."),
        ("Since they settled, I'd like you to pause it.", "Since they settled, please pause it."),
        ("Can we park this?", "Could you park this?"),
        ("May I have the index on Thursday.", "I need the index on Thursday."),
        # what stays
        ("May I have the index on Thursday?", "May I have the index on Thursday?"),
        ("If you could find the file, send it.", "If you could find the file, send it."),
        ("Don't go ahead and file it.", "Don't go ahead and file it."),
        ("I'd like you to not file it.", "I'd like you to not file it."),
        ("I hope you will be able to rest.", "I hope you will be able to rest."),
        ("It would be nice if you could get it to me Monday, Tuesday at the latest.",) * 2,
    ],
)
def test_requests_in_roundabout_words(text: str, read_as: str) -> None:
    assert straightforward(text) == read_as


def test_who_gives_no_orders_proposes() -> None:
    assert straightforward("Can we move this to Friday?", ordering=False) == "Can we move this to Friday?"
    assert straightforward("Can someone else take it?") == "Can someone else take it?"


def test_verbs_of_words_in_ing() -> None:
    words = "moving putting editing adding cancelling e-filing scheduling translating parking being"
    assert [verb_of(one) for one in words.split()] == (
        "move put edit add cancel e-file schedule translate park be".split()  # noqa: SIM905
    )


def test_hours_in_fractions_and_hours_of_the_clock() -> None:
    assert in_figures("2 1/2 hours, 1½ hrs and 1/2 an hour") == "2.5 hours, 1.5 hrs and 0.5 hour"
    assert logged("Took me 3 1/2 hours.") == (3.5, "3.5 hours.")
    assert logged("You'll have it by 1500 hrs.") is None
    assert logged("Should I list the trips under 24 hours too?") is None
    assert logged("Should trips under 1440 minutes be listed?") is None


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Please index the log, I need it before Thursday is out.", "12/03 17:00"),
        ("Please index the log, Thursday at the latest by 10am.", "12/03 10:00"),
        ("Please index the log by 3 p.m. sharp on Thursday.", "12/03 15:00"),
        ("Please index the log by the end of December 3.", "12/03 17:00"),
        ("Please index the log by 12-03-2026.", "12/03 17:00"),
        ("Please index the log by 10 Thursday.", "12/03 10:00"),
        (
            "Please index the log, I need it by Thursday, 2 pm, the other side served their responses on Monday.",
            "12/03 14:00",
        ),
        ("Please index the log by the end of December.", "12/31 17:00"),
    ],
)
def test_days_and_hours(text: str, due: str) -> None:
    [one] = read(mail("dhollis", "Alvarez", text)).tasks
    assert one.due.at is not None
    assert f"{one.due.at.astimezone(PACIFIC):%m/%d %H:%M}" == due


def test_a_favour_asked_in_a_reply_is_done() -> None:

    known = known_from_json([task(status="in_progress")])
    one = mail("dhollis", "RE: summary", "Would you mind pausing this one for now?", thread=[LETTER])
    assert read(one, known).intents[0].name == "hold"
