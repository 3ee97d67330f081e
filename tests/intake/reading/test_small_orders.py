"""Short orders that leave something open: which Wednesday, which tasks, which Jordan; and those that leave nothing open."""

from zoneinfo import ZoneInfo

import pytest

from tests.intake.reading.desk import address, reply, task


def moved(text: str, due: str, writer: str = "dhollis") -> str:
    reading = reply(writer, text, [task(status="in_progress", due_utc=due)])
    to = next((one.new_due or one.proposed_due for one in reading.intents if one.new_due or one.proposed_due), None)
    at = to.at.astimezone(ZoneInfo("America/Los_Angeles")).strftime("%a %d %H:%M") if to else ""
    return f"{at} asked".strip() if reading.questions else at


NEXT_FRIDAY, THURSDAY_NOON = "2026-12-12T01:00:00Z", "2026-12-03T20:00:00Z"


@pytest.mark.parametrize(
    ("text", "due", "to"),
    [
        ("Wednesday instead please.", NEXT_FRIDAY, "Wed 02 17:00 asked"),
        ("Let's do Wednesday instead.", NEXT_FRIDAY, "Wed 02 17:00 asked"),
        ("Please move it to Monday.", NEXT_FRIDAY, "Mon 07 17:00 asked"),
        ("Wednesday the 9th instead.", NEXT_FRIDAY, "Wed 09 17:00"),
        ("This Wednesday instead please", NEXT_FRIDAY, "Wed 02 17:00"),
        ("Friday instead please.", THURSDAY_NOON, "Fri 04 17:00"),
        ("Thursday stays, but 5 pm", THURSDAY_NOON, "Thu 03 17:00"),
        ("Still Thursday, but 3 pm is fine.", THURSDAY_NOON, "Thu 03 15:00"),
        ("The day stands, the hour becomes 4 pm.", THURSDAY_NOON, "Thu 03 16:00"),
        ("Thursday as planned, only at 5 instead of noon.", THURSDAY_NOON, "Thu 03 17:00"),
        ("Thursday stays.", THURSDAY_NOON, ""),
    ],
)
def test_a_day_is_told_from_the_one_that_is_due(text: str, due: str, to: str) -> None:
    assert moved(text, due) == to


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Could I extend by a day?", "Mon 14 17:00"),
        ("Could the deadline be extended by two days?", "Tue 15 17:00"),
        ("Requesting a one-day extension.", "Mon 14 17:00"),
        ("One more day please.", "Mon 14 17:00"),
    ],
)
def test_a_paralegal_extends_by_business_days(text: str, to: str) -> None:
    assert moved(text, NEXT_FRIDAY, "renee") == to


@pytest.mark.parametrize("text", ["All three on hold, please.", "Put both of them on hold.", "Cancel all four."])
def test_several_at_once_are_asked_about(text: str) -> None:
    reading = reply("dhollis", text, [task(status="in_progress")])
    assert reading.new_status is None
    assert reading.questions


@pytest.mark.parametrize(
    "text", ["cc Jordan", "Please cc Jordan on this.", "Keep Jordan posted", "Copy Ms. Whitfield please"]
)
def test_a_name_that_nobody_has_is_asked_about(text: str) -> None:
    assert "Nobody called" in reply("dhollis", text, [task(status="in_progress")]).questions[0].text
    assert not reply("dhollis", "cc Marcus", [task(status="in_progress")]).questions


@pytest.mark.parametrize(
    "text",
    [
        "unusable. maribel to redo by thurs noon",
        "The summary is of no use to me in this state. Would Maribel kindly prepare a new one by Thursday noon?",
        "Regrettably I cannot accept this. I would ask that Maribel take the matter in hand and have a fresh one with me by noon on Thursday.",
        "I must ask that this be redone by Maribel from the beginning, by noon on Thursday.",
    ],
)
def test_a_refused_version_goes_to_another(text: str) -> None:
    (only,) = reply("dhollis", text).intents
    assert (only.name, only.reassign_to) == ("reject_and_reassign", address("maribel"))
    assert only.revision_due
    assert f"{only.revision_due.at:%m-%d %H}" == "12-03 20"


@pytest.mark.parametrize(
    "text",
    [
        "Dana asked me to tell you that the summary is approved as it stands.",
        "I am writing for Dana, who is in court all day. The summary is approved.",
        "Ms. Hollis has asked me to convey her approval.",
        "Dana gave it her blessing this morning.",
        "On Dana's behalf: the summary is approved.",
    ],
)
def test_an_approval_that_a_delegate_passes_on_is_asked_of_the_reviewer(text: str) -> None:
    reading = reply("cdunn", text)
    assert [one.name for one in reading.intents] == ["hearsay_approval"]
    assert reading.questions[0].to == address("dhollis")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("approved w my edits, redline attached, doesnt have to come back to me", False),
        ("Approved with my redline. Make the changes and treat it as final.", False),
        ("approved, just fix the date on p 2 - skip the second review", False),
        ("Approved with my edits. Please don't send it to the client until I've seen it.", True),
        ("Approved with the edits attached.", True),
    ],
)
def test_whether_it_comes_back_is_asked_where_she_does_not_say(text: str, asked: bool) -> None:
    reading = reply("dhollis", text)
    assert [one.name for one in reading.intents] == ["approve_with_changes"]
    assert bool(reading.questions) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Approved with my compliments - not a word needs changing.",
        "Please treat it as approved, with my appreciation for the speed.",
        "Names: correct. Counts: they agree with my notes. So approved.",
        "I wouldn't touch a comma of it. Approved.",
        "Approved, and thank you for catching the error on page 4.",
        "Approved. Good catch on the wrong date in Exhibit 7.",
    ],
)
def test_nothing_has_to_change(text: str) -> None:
    assert [one.name for one in reply("dhollis", text).intents] == ["approve"]
