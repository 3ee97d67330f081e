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


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("1001 on ice. 1002 Hannah", {1001: "on_hold", 1002: "offered"}),
        ("T-1001 - stop\nT-1002 - Luis please", {1001: "on_hold", 1002: "offered"}),
        ("Park 1001 and give 1002 to Hannah.", {1001: "on_hold", 1002: "offered"}),
        ("1001 hold till I say, cc Tom on 1002", {1001: "on_hold", 1002: ""}),
        ("1001 not needed anymore; 1002 same but Friday", {1001: "cancelled", 1002: ""}),
    ],
)
def test_short_orders_behind_numbers(text: str, became: dict[int, str]) -> None:
    assert each("dhollis", text, "in_progress") == became


def test_what_is_said_of_others_that_are_not_named_is_asked() -> None:
    other = task(task="T-1002", title="Gather the bank statements", message_ids=[])
    reading = reply("dhollis", "Approved. The others can wait.", [task(other_tasks=[other])])
    assert (reading.new_status, [one.about for one in reading.questions]) == ("approved", ["task"])
