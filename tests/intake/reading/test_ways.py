"""One request said in many ways (ways.yaml), one part of it at a time: what asks, by when, how soon, by whom; and two jobs beside each
other."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from intake.reading.shape import Outcome, Reading
from tests.intake.reading.desk import firm, mail, read
from tests.tables import table

WAYS = table(Path(__file__).parent / "ways.yaml")
WORDS = {
    "a": "an index of the Ruiz exhibits",
    "the": "the exhibit index",
    "do": "index the Ruiz exhibits",
    "doing": "indexing the Ruiz exhibits",
    "by": " by Friday at noon",
}
WORDS |= {name.capitalize(): f"{words[0].upper()}{words[1:]}" for name, words in WORDS.items()}
NOON, TODAY, AGREED = "Fri 01/15 12:00", "Tue 01/12 17:00", "Thu 01/14 17:00"
RENEE = next(one for one in firm().people if one.startswith("renee"))


def rows() -> Iterator[tuple[str, str, str]]:
    """Text, due, and who shall do it."""
    yield from ((said.format(**WORDS), NOON, "") for said in WAYS["asks"])
    for hour, ways in WAYS["friday"].items():
        yield from ((f"Please index the Ruiz exhibits. {said}", f"Fri 01/15 {hour}", "") for said in ways)
    for due, ways in WAYS["wanted"].items():
        yield from ((f"Please index the Ruiz exhibits. {said}", due, "") for said in ways)
    for name, due in (("at_once", TODAY), ("no_hurry", AGREED)):
        yield from ((f"Please index the Ruiz exhibits. {said}", due, "") for said in WAYS[name])
    for name, who in (("renee", RENEE), ("not_renee", "")):
        yield from ((f"Please index the Ruiz exhibits by Friday at noon. {said}", NOON, who) for said in WAYS[name])


def sent(text: str) -> Reading:
    """On a Tuesday morning, for the one matter that the subject names."""
    return read(mail("dhollis", "Alvarez", text, sent="2027-01-12T10:00"))


def day(at: datetime) -> str:
    """In the writer's zone."""
    return f"{at.astimezone(ZoneInfo('America/Los_Angeles')):%a %m/%d %H:%M}"


@pytest.mark.parametrize(("text", "due", "who"), list(rows()))
def test_a_request_is_read_however_it_is_said(text: str, due: str, who: str) -> None:
    found = sent(text)
    told = [(day(one.due.at), one.assignee or "") for one in found.tasks]
    assert (found.outcome, told) == (Outcome.CREATE_TASK, [(due, who)])
    asked = [one.about for one in found.questions if one.about == "due"]
    assert asked == (["due"] if text.endswith(tuple(WAYS["at_once"])) else [])  # a rush is confirmed


JOBS = [
    (said, dues)
    for name, dues in (("apart", [NOON, "Thu 01/21 17:00"]), ("together", [NOON, NOON]), ("alone", [NOON]))
    for said in WAYS[name]
]


@pytest.mark.parametrize(("text", "dues"), JOBS)
def test_each_job_is_a_task_with_its_own_day(text: str, dues: list[str]) -> None:
    found = sent(text)
    assert found.outcome in (Outcome.CREATE_TASK, Outcome.CREATE_TASKS)
    assert sorted(day(one.due.at) for one in found.tasks) == dues


@pytest.mark.parametrize("said", WAYS["not_renee"])
def test_who_shall_not_do_it_is_kept(said: str) -> None:
    (task,) = sent(f"Please index the Ruiz exhibits by Friday at noon. {said}").tasks
    assert task.exclude_assignees == (RENEE,)
