"""One order or answer about a list of numbers is one about each of them."""

import pytest

from tests.intake.reading.desk import reply, task


def each(writer: str, text: str, status: str) -> dict[int, str]:
    other = task(task="T-1002", title="Gather the bank statements", status=status)
    one = task(title="Index the publications", status=status, other_tasks=[other])
    reading = reply(writer, text, [one], subject="RE: [T-1001] [T-1002] two tasks")
    return {part.task: part.new_status or "" for part in reading.per_task}


@pytest.mark.parametrize(
    ("writer", "status", "text", "became"),
    [
        ("renee", "offered", "Accepting: T-1001, T-1002", "in_progress"),
        ("renee", "offered", "Got all of these - T-1001, T-1002 - thank you", "in_progress"),
        ("renee", "offered", "Have to pass on both of these, T-1001 and T-1002, sorry!", "unassigned"),
        ("dhollis", "in_progress", "Please cancel both T-1001 and T-1002.", "cancelled"),
        ("dhollis", "in_progress", "Hold all of these, T-1001 and T-1002, until further notice.", "on_hold"),
        ("dhollis", "in_review", "Both approved: T-1001 and T-1002.", "approved"),
    ],
)
def test_what_is_said_of_a_list_is_said_of_each(writer: str, status: str, text: str, became: str) -> None:
    assert each(writer, text, status) == {1001: became, 1002: became}


def test_numbers_that_are_told_apart_stay_apart() -> None:
    said = each("renee", "I accept T-1001 but not T-1002, I'm swamped.", "offered")
    assert said == {1001: "in_progress", 1002: "unassigned"}
