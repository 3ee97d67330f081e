"""What a new task carries beside its values: what it waits for, and how it comes again."""

from datetime import UTC, datetime

import pytest

from intake.known.json import known_from_json
from intake.reading.shape import Outcome
from tests.intake.reading.desk import LETTER, address, commands, mail, read, task
from tracker.domain import commands as c
from tracker.domain.rhythm import Unit
from tracker.domain.task import After, Until


def opened(text: str, subject: str = "Alvarez") -> list[c.OpenTask]:
    one = mail("dhollis", subject, text)
    return [command for command in commands(read(one), one) if isinstance(command, c.OpenTask)]


def test_repeated_work_carries_its_rhythm() -> None:
    [new] = opened("Every Friday by 3 pm, please send me a one-page list of open discovery in Alvarez.")
    assert new.rhythm and (new.rhythm.unit, new.rhythm.every, new.rhythm.weekday) == (Unit.WEEK, 1, 4)
    assert not any("Recurring" in flag for flag in new.flags)


def test_a_rhythm_that_the_desk_does_not_keep_is_said() -> None:
    [new] = opened("Every day at 9 am, please check the Alvarez docket and email me what is new.")
    assert new.rhythm is None
    assert any(flag.startswith("Recurring: ") for flag in new.flags)


@pytest.mark.parametrize("numbered", ["T-1042", "T1042"])
def test_work_waits_for_a_task_that_is_named(numbered: str) -> None:
    [new] = opened(f"Please cite-check the Alvarez reply by December 9, once {numbered} is approved.")
    assert new.after and (new.after.task, new.after.until) == (1042, Until.APPROVED)


def test_work_waits_for_the_earlier_task_of_the_same_mail() -> None:
    first, second = opened(
        "1. Prepare the medical chronology in Brandt by December 9.\n"
        "2. Draft the demand letter in Brandt by December 16, after the first one is done.",
        subject="Brandt",
    )
    assert first.after is None
    assert second.after and (second.after.task, second.after.place) == (0, 1)


def test_a_task_never_waits_for_itself_or_a_later_one_and_what_is_not_known_is_said() -> None:
    [new] = opened("Please index the Alvarez exhibits by December 9, after the transcripts are done.")
    assert new.after is None or isinstance(new.after, After)
    assert new.after is not None or any("offered now" in flag for flag in new.flags)


def test_an_absence_that_begins_later_says_when() -> None:
    one = mail("renee", "Out of office", "I will be out of the office from December 14 through December 18.")
    reading = read(one)
    found = [command for command in commands(reading, one) if isinstance(command, c.NoteAbsence)]
    assert reading.outcome is not Outcome.CREATE_TASK
    assert [(one.by, one.since) for one in found] == [(address("renee"), datetime(2026, 12, 14, 5, tzinfo=UTC))]


def test_a_series_is_stopped_and_a_waiting_task_started_by_reply() -> None:
    one = mail(
        "dhollis",
        "RE: [T-1001] Monday docket list",
        "Please stop the series, we settled the scheduling order.",
        thread=[LETTER],
    )
    known = known_from_json([task(status="in_progress", title="Monday docket list")])
    assert [type(command) for command in commands(read(one, known), one, known)] == [c.StopSeries]
    one = mail(
        "dhollis", "RE: [T-1001] Demand letter", "No need to wait for T-1041, please start now.", thread=[LETTER]
    )
    known = known_from_json([task(status="unassigned", title="Demand letter")])
    assert [type(command) for command in commands(read(one, known), one, known)] == [c.StartNow]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Please make this recurring, every other Friday.", [c.SetRhythm]),
        ("This one has to wait for T-1041.", [c.WaitFor]),
        ("Please spend no more than six hours on it.", [c.SetCap]),
        ("Cap it at 4.5 hours and move it to December 9.", [c.ChangeDue, c.SetCap]),
        ("Don't start until T-1041 is delivered. Thanks!", [c.WaitFor]),
        ("Make it consistent, and don't wait for me.", [c.TellAssignee]),
        ("They have to wait for hours every week.", [c.TellAssignee]),
    ],
)
def test_open_work_comes_again_waits_or_is_capped_by_reply(words: str, expected: list[type[c.Command]]) -> None:
    one = mail("dhollis", "RE: [T-1001] Demand letter", words, thread=[LETTER])
    known = known_from_json([task(status="in_progress", title="Demand letter")])
    found = commands(read(one, known), one, known)
    assert [type(command) for command in found] == expected
    for command in found:
        if isinstance(command, c.SetRhythm):
            assert (command.rhythm.every, command.rhythm.weekday) == (2, 4)
        if isinstance(command, c.SetCap):
            assert command.hours == (6 if "six" in words else 4.5)
        if isinstance(command, c.WaitFor):
            assert (command.after.task, command.after.until) == (
                1041,
                Until.DELIVERED if "delivered" in words else Until.APPROVED,
            )


def test_hours_are_no_cap_of_work_that_is_handed_in() -> None:
    one = mail("dhollis", "RE: [T-1001] Demand letter", "No more than two hours on the fixes, please.", thread=[LETTER])
    known = known_from_json([task(status="in_review", title="Demand letter")])
    assert not any(isinstance(command, c.SetCap) for command in commands(read(one, known), one, known))


def test_work_that_shall_wait_is_blocked_until_she_lets_it_go() -> None:
    [new] = opened("Please cite-check the Alvarez reply by December 9. Hold off until you hear from me.")
    assert new.blocked and new.matter == "2026-0141" and new.ask
    assert [type(one) for choice in new.ask.choices for one in choice.commands] == [c.StartNow, c.Cancel]
