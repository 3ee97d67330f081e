"""Mails that speak of an open task without its number: they change it, ask which is meant, or only mention it."""

import pytest

from intake.known.json import known_from_json
from intake.reading.shape import Reading
from tests.intake.reading.desk import address, mail, read, task

TOM = address("tbellamy")
INDEX = task(
    task="T-1077", matter="2026-0230", title="Index of drainage photos", status="in_progress", requester=TOM,
    reviewer=TOM, due_utc="2027-03-19T23:00:00Z", current_version=None, message_ids=[],
)  # fmt: skip
SECOND = INDEX | {"task": "T-1078", "title": "Index of drainage photos, second batch"}


def said(text: str, *tasks: dict[str, object], subject: str = "Pruitt") -> Reading:
    return read(mail("tbellamy", subject, text, sent="2027-03-15T13:55"), known_from_json(list(tasks or [INDEX])))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        (
            "Remember the drainage photo index for Pruitt? Can we make it Wednesday noon instead of Friday?",
            "change_due",
        ),
        ("The drainage photos index in Pruitt can slip a week, to March 26.", "change_due"),
        ("We settled in Pruitt, so the index of drainage photos is not needed any more. Please stop.", "cancel"),
        ("How far along is the index of the drainage photos in Pruitt?", "status_request"),
        ("That index of drainage photos for Pruitt - put it on hold until I hear from the expert.", "hold"),
        ("Forget the drainage photo index, we settled.", "cancel"),
        (
            "On the index of drainage photos you are doing for me in Pruitt: please add a column for the date.",
            "comment",
        ),
    ],
)
def test_it_changes_the_one_open_task_that_its_words_name(text: str, intent: str) -> None:
    reading = said(text)
    assert reading.about.tasks == (1077,)
    assert [one.name for one in reading.intents] == [intent]


@pytest.mark.parametrize(
    "text",
    [
        "Please prepare an index of the Pruitt roof photos by Wednesday, like the one of the drainage photos I gave you.",
        "I sent you the drainage photos for Pruitt last week. Please summarize the Ortiz deposition by Friday.",
        "You are working on the index of drainage photos. Separately, Pruitt needs a letter to the HOA by Thursday.",
        "I need an index of the interior photos too, same format as the drainage index I asked for. Friday please.",
    ],
)
def test_new_work_that_only_mentions_it_is_new(text: str) -> None:
    reading = said(text)
    assert (reading.about.tasks, len(reading.tasks)) == ((), 1)


def test_what_may_be_either_is_asked() -> None:
    reading = said("I asked you about the drainage photos. Please index the roof photos in Pruitt by Wednesday.")
    assert [one.about for one in reading.questions] == ["other"]


def test_of_two_that_fit_alike_it_is_asked_which() -> None:
    reading = said("The index of the drainage photos I asked you for: I now need it Wednesday.", INDEX, SECOND)
    assert reading.outcome.value == "ask"
    assert [len(one.choices) for one in reading.questions] == [2]
