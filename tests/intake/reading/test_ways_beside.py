"""What a second sentence says of the work (ways_beside.yaml), however it is said: who reviews, who is told, how long, what is first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.reading.shape import Outcome, TaskRead
from tests.intake.reading.desk import address, mail, read
from tests.intake.reading.test_ways import AGREED, NOON, day
from tests.tables import table

WAYS: dict[str, list[str]] = table(Path(__file__).with_name("ways_beside.yaml"))
DANA, SOFIA, TOM, RENEE, MARIBEL = map(address, ("dhollis", "smarchetti", "tbellamy", "renee", "maribel"))
WORK = "Please index the Ruiz exhibits by Friday at noon."
OTHER_WORK = {
    "usual_time": "Please index the Ruiz exhibits.",
    "weekly": "Please index the newly produced exhibits.",
}
DUE = {"usual_time": AGREED, "weekly": "Wed 01/20 10:00"}


def told(name: str, said: str) -> TaskRead:
    """The one task of the mail, about which nothing is asked."""
    found = read(mail("pnair", "Alvarez", f"{OTHER_WORK.get(name, WORK)} {said}", sent="2027-01-12T10:00"))
    assert found.outcome in (Outcome.CREATE_TASK, Outcome.CREATE_RECURRING_TASK)
    assert not found.questions
    (task,) = found.tasks
    return task


def values(task: TaskRead) -> dict[str, object]:
    """What differs from a task of which nothing more is said."""
    usual = {
        "reviewer": (task.reviewer, DANA),
        "watchers": (task.watchers, ()),
        "cap": (task.hours_cap, None),
        "secrecy": ("secret" if task.confidentiality in ("restricted", "sealed") else "", ""),
        "assignee": (task.assignee, None),
        "excluded": (task.exclude_assignees, ()),
        "codes": (tuple(sorted(task.billing_codes)), ()),
    }
    return {name: got for name, (got, plain) in usual.items() if got != plain}


WANTED: dict[str, dict[str, object]] = {
    "sofia_reviews": {"reviewer": SOFIA},
    "tom_is_told": {"watchers": (TOM,)},
    "four_hours": {"cap": 4.0},
    "secret": {"secrecy": "secret"},
    "after_another": {},
    "renee_alone": {"assignee": RENEE},
    "not_maribel": {"excluded": (MARIBEL,)},
    "renee_again": {"assignee": RENEE},
    "codes": {"codes": ("A110", "L330")},
    "usual_time": {},
    "weekly": {},
    "nothing": {},
}


def rows() -> Iterator[tuple[str, str]]:
    yield from ((name, said) for name, ways in WAYS.items() for said in ways)


@pytest.mark.parametrize(("name", "said"), list(rows()))
def test_a_second_sentence_is_read_however_it_is_said(name: str, said: str) -> None:
    task = told(name, said)
    assert values(task) == WANTED[name]
    assert day(task.due.at) == DUE.get(name, NOON)
    assert ("1312" in task.depends_on) is (name == "after_another")
    assert bool(task.recurrence) is (name == "weekly")
