"""Headings of a form that nobody has written before, by their words."""

import pytest

from intake.reading.head_words import by_words
from tests.intake.reading.desk import address, mail, read


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("preferred helper", "assignee"),
        ("requested pair of hands", "assignee"),
        ("ceiling", "hours_cap"),
        ("max time spend", "hours_cap"),
        ("second pair of eyes", "reviewer"),
        ("final sign-off", "reviewer"),
        ("want draft", "due"),
        ("first version needed by", "due"),
        ("court filing deadline", "hard_stop"),
        ("phase/act", "billing"),
        ("please inform", "watchers"),
        ("hot potato", None),  # another word
        ("hours needed", None),  # of two fields
        ("the", None),
    ],
)
def test_a_heading_means_what_its_words_are_of(head: str, name: str | None) -> None:
    assert by_words(head) == name


def test_a_form_in_headings_of_its_own() -> None:
    text = (
        "Client/Case: Brandt\nJob: summarize the Delacroix deposition\nPapers: in the share\nWant draft: 6/1/27\n"
        "Drop-dead: 6/4/27 5:00 pm (filing)\nPreferred helper: Renee Okafor\nCeiling: 5 hours\nPhase/Act.: L330 / A110\n"
        "Second pair of eyes: Sofia Marchetti"
    )
    found = read(mail("pnair", "request", text, sent="2027-05-25T11:00"))
    (task,) = found.tasks
    assert (task.assignee, task.reviewer) == (address("renee"), address("smarchetti"))
    assert (task.hours_cap, task.billing_codes) == (5.0, ("L330", "A110"))
    assert f"{task.due.at:%Y-%m-%dT%H:%MZ}" == "2027-06-02T00:00Z"
    assert task.hard_stop is not None and f"{task.hard_stop:%m-%d}" == "06-05"
