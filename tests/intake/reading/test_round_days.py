"""When the next version is wanted: a day of the changes themselves is none, and its hour goes with it.

The task is in review; the mail is of Tuesday, December 1, in Los Angeles.
"""

from zoneinfo import ZoneInfo

import pytest

from tests.intake.reading.desk import reply, task


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("Please correct both and send it back by 2 pm December 9.", "Wed 09 14:00"),
        ("Please correct both and send it back by 2 p.m. on 12/9.", "Wed 09 14:00"),
        ("Please correct both and let me have the new version December 9 at 11am.", "Wed 09 11:00"),
        ("Please correct both and send me the new version tomorrow, December 2 at 11am.", "Wed 02 11:00"),
        ("Please correct both and send it back by noon on December 9.", "Wed 09 12:00"),
    ],
)
def test_the_day_of_the_next_version(words: str, due: str) -> None:
    assert _due(words) == due


@pytest.mark.parametrize(
    "words",
    [
        "Please correct page 2, it should say December 9 at 2 pm.",
        "Please correct it, the date on page 2 should be 2 pm on December 9, not December 10.",
        "Please correct it: the call was at 11 am on December 3, and the letter of 12/4 is missing.",
    ],
)
def test_a_day_of_the_changes_is_none(words: str) -> None:
    assert _due(words) == _due("Please correct page 2.")


def _due(words: str) -> str:
    [intent] = reply("dhollis", words, [task(status="in_review")]).intents
    assert intent.revision_due
    return f"{intent.revision_due.at.astimezone(ZoneInfo('America/Los_Angeles')):%a %d %H:%M}"
