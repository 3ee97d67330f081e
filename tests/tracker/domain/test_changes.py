"""What the attorney changes: dates, priority, stopping and going on, the end and a new beginning."""

from dataclasses import replace

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    DANA,
    EVAN,
    FIRM,
    FRIDAY,
    KIM,
    MARCUS,
    MARIBEL,
    PRIYA,
    RENEE,
    STRANGER,
    Desk,
    due,
    letter,
    letters,
    new_task,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import Priority, State

MONDAY = due("2026-12-07T12:00:00-08:00")


def test_a_moved_date_is_told_to_both_sides_and_answered_with_old_and_new() -> None:
    desk = Desk()
    number = desk.in_review()
    decision = desk.mail(c.ChangeDue(PRIYA, number, MONDAY, "Monday noon"))
    assert letters(decision) == [("change", RENEE), ("change", DANA), ("acknowledgement", PRIYA)]
    ack = letter(decision, Kind.ACKNOWLEDGEMENT)
    assert ack.facts["new"] is False
    assert ack.facts["words"] == (
        "Due date moved from Friday, December 4, 2026, 5:00 PM PT to Monday, December 7, 2026, 12:00 noon PT."
    )
    assert [line.why for line in desk.tasks[number].due_history] == ["opened", "Monday noon"]


def done(desk: Desk, reader: str) -> list[tuple[object, ...]]:
    """What the acknowledgement to this reader says was done."""
    facts = letter(desk.last, Kind.ACKNOWLEDGEMENT, reader).facts["done"]
    return [(each["task"], each["what"], each["old"], each["new"]) for each in facts]  # type: ignore[attr-defined]


def test_an_acknowledgement_says_what_was_done_as_the_others_are_told() -> None:
    desk = Desk()
    number = desk.accepted()
    label = f"T-{number}"
    desk.mail(c.ChangeDue(PRIYA, number, MONDAY, "Monday noon"))
    moved = letter(desk.last, Kind.ACKNOWLEDGEMENT).facts["done"][0]  # type: ignore[index]
    others = letter(desk.last, Kind.CHANGE).facts
    assert (moved["old_due"], moved["new_due"]) == (others["old_due"], others["new_due"])
    assert moved["new_due"]["at"] == "2026-12-07T20:00:00Z"
    desk.mail(c.ChangePriority(PRIYA, number, Priority.URGENT))
    assert done(desk, PRIYA) == [(label, "priority_changed", "normal", "urgent")]
    desk.mail(c.TellAssignee(PRIYA, number, "Volume 2 as well."))
    assert done(desk, PRIYA) == [(label, "instructions", None, "Renee Okafor")]
    desk.mail(c.Hold(PRIYA, number))
    assert done(desk, PRIYA) == [(label, "on_hold", None, None)]
    desk.mail(c.Resume(PRIYA, number))
    assert done(desk, PRIYA) == [(label, "resumed", None, None)]
    desk.mail(c.Reassign(PRIYA, number, MARIBEL))
    assert done(desk, PRIYA) == [(label, "reassigned", "Renee Okafor", "Maribel Santos")]
    desk.mail(c.ChangePriority(PRIYA, number, Priority.LOW), c.Cancel(PRIYA, number))
    assert [what for _, what, _, _ in done(desk, PRIYA)] == ["cancelled", "priority_changed"]  # the loudest first
    desk.mail(c.Reopen(PRIYA, number))
    assert done(desk, PRIYA) == [(label, "reopened", None, None)]
    desk.mail(c.CloseTask(PRIYA, number))
    assert done(desk, PRIYA) == [(label, "closed", None, None)]


def test_a_new_task_says_nothing_of_what_was_done_and_a_sealed_one_nothing_of_its_matter() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, blocked=True, confidentiality="sealed"))
    assert done(desk, PRIYA) == []
    desk.mail(c.SetMatter(KIM, 1001, ALVAREZ))
    assert done(desk, KIM) == [("T-1001", "matter_set", None, None)]
    assert "Alvarez" not in str([one.facts for one in desk.last.notices if one.to == KIM])


def test_a_date_after_the_hearing_is_taken_and_pointed_out() -> None:
    desk = Desk()
    number = desk.accepted(hard_stop=due("2026-12-05T09:00:00-08:00").at)
    decision = desk.mail(c.ChangeDue(PRIYA, number, MONDAY))
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["notes"] == [
        "The new due date is after the fixed event of Saturday, December 5, 2026, 9:00 AM PT."
    ]


def test_the_same_date_again_changes_nothing() -> None:
    desk = Desk()
    number = desk.accepted()
    assert refused(desk.mail(c.ChangeDue(PRIYA, number, FRIDAY))) is Refusal.ALREADY
    desk.told.clear()
    provisional = replace(FRIDAY, provisional=True)
    desk.mail(c.ChangeDue(PRIYA, number, replace(MONDAY, provisional=True)))
    assert refused(desk.mail(c.ChangeDue(PRIYA, number, replace(MONDAY, provisional=True)))) is Refusal.ALREADY
    assert provisional.at == FRIDAY.at


def test_priority_changes_are_told_once_each() -> None:
    desk = Desk()
    number = desk.accepted()
    decision = desk.mail(c.ChangePriority(DANA, number, Priority.URGENT))
    change = letter(decision, Kind.CHANGE, RENEE)
    assert (change.facts["what"], change.facts["old"], change.facts["new"]) == ("priority_changed", "normal", "urgent")
    assert letters(decision) == [("change", RENEE), ("change", PRIYA), ("acknowledgement", DANA)]
    assert refused(desk.mail(c.ChangePriority(DANA, number, Priority.URGENT))) is Refusal.ALREADY


def test_cancelling_tells_everybody_who_waits_for_it_and_stops_every_clock() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Deliver(RENEE, number, desk.tasks[number].versions[0].files))
    desk.mail(c.Approve(DANA, number, 1, "Approved."))  # a question about the version is open
    decision = desk.mail(c.Cancel(PRIYA, number, "Settled."))
    assert letters(decision) == [("change", RENEE), ("change", DANA), ("acknowledgement", PRIYA)]
    assert desk.wakes == {}
    assert refused(desk.mail(c.Cancel(PRIYA, number))) is Refusal.ALREADY


def test_an_offer_ends_with_the_task() -> None:
    desk = Desk()
    number = desk.opened()
    desk.mail(c.Cancel(PRIYA, number))
    assert (desk.tasks[number].offers[0].answer, desk.tasks[number].assignee) == ("withdrawn", None)


def test_work_on_hold_stands_still_and_goes_on_where_it_was() -> None:
    desk = Desk()
    number = desk.in_review()
    decision = desk.mail(c.Hold(PRIYA, number, "Wait for the ruling."))
    assert letters(decision) == [("change", RENEE), ("acknowledgement", PRIYA)]
    assert desk.wakes == {}
    assert refused(desk.mail(c.Hold(PRIYA, number))) is Refusal.ALREADY
    desk.mail(c.Resume(PRIYA, number))
    assert desk.state(number) is State.IN_REVIEW
    assert refused(desk.mail(c.Resume(PRIYA, number))) is Refusal.ALREADY


def test_an_offer_on_hold_is_withdrawn_and_made_again() -> None:
    desk = Desk()
    number = desk.opened()
    desk.mail(c.Hold(PRIYA, number))
    assert (desk.tasks[number].assignee, desk.tasks[number].offers[0].answer) == (None, "withdrawn")
    decision = desk.mail(c.Resume(PRIYA, number))
    assert letters(decision) == [("assignment", RENEE), ("acknowledgement", PRIYA)]


def test_work_taken_away_while_it_stands_still_is_offered_when_it_goes_on() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.Hold(PRIYA, number))
    desk.mail(c.Reassign(PRIYA, number, MARIBEL))
    assert (desk.state(number), desk.tasks[number].assignee) == (State.ON_HOLD, None)
    desk.mail(c.Resume(PRIYA, number))
    assert desk.tasks[number].assignee == MARIBEL


@pytest.mark.parametrize(
    "command",
    [
        c.Hold(PRIYA, 1001),
        c.Resume(PRIYA, 1001),
        c.Cancel(PRIYA, 1001),
        c.ChangeDue(PRIYA, 1001, MONDAY),
        c.ChangePriority(PRIYA, 1001, Priority.LOW),
    ],
)
def test_what_is_closed_stays_as_it_is(command: c.Command) -> None:
    desk = Desk()
    desk.mail(c.CloseTask(PRIYA, desk.accepted()))
    assert refused(desk.mail(command)) is Refusal.NOT_OPEN


def test_closing_open_work_tells_the_assignee_and_closing_approved_work_nobody() -> None:
    desk = Desk()
    number = desk.accepted()
    assert letters(desk.mail(c.CloseTask(PRIYA, number, "No longer needed."))) == [
        ("change", RENEE),
        ("acknowledgement", PRIYA),
    ]
    assert refused(desk.mail(c.CloseTask(PRIYA, number))) is Refusal.ALREADY
    number = desk.in_review()
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    finished_at = desk.tasks[number].closed_at
    assert desk.mail(c.CloseTask(PRIYA, number, "Thanks, close it.")).notices == ()
    assert desk.tasks[number].closed_at == finished_at


def test_reopened_work_goes_back_to_whoever_had_it() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    decision = desk.mail(c.Reopen(PRIYA, number, "88-C, not 83-C."))
    assert (desk.state(number), desk.tasks[number].assignee) == (State.REVISIONS_REQUESTED, RENEE)
    assert desk.tasks[number].due.basis == "agreed:revision_round"
    assert letters(decision) == [("change", RENEE), ("change", DANA), ("acknowledgement", PRIYA)]


def test_reopened_work_is_offered_where_nobody_had_it_or_she_may_not_have_it_any_more() -> None:
    desk = Desk()
    number = desk.opened()
    desk.mail(c.Cancel(PRIYA, number))
    desk.mail(c.Reopen(PRIYA, number, due=MONDAY))
    assert (desk.state(number), desk.tasks[number].due) == (State.OFFERED, MONDAY)
    desk.mail(c.Accept(RENEE, number))
    desk.mail(c.CloseTask(PRIYA, number))
    desk.mail(c.Reopen(PRIYA, number))
    assert desk.state(number) is State.IN_PROGRESS
    desk.mail(c.CloseTask(PRIYA, number))
    desk.firm = replace(FIRM, people={**FIRM.people, RENEE: replace(FIRM.people[RENEE], agreement="1")})
    desk.mail(c.Reopen(PRIYA, number))
    assert (desk.state(number), desk.tasks[number].assignee) == (State.OFFERED, MARIBEL)


def test_reopening_without_its_requester_on_the_roster_counts_in_the_zone_it_was_due_in() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    desk.firm = replace(FIRM, people={who: person for who, person in FIRM.people.items() if who != PRIYA})
    desk.mail(c.Reopen(DANA, number))
    assert desk.tasks[number].due.zone == FRIDAY.zone
    desk.mail(c.Deliver(RENEE, number, desk.tasks[number].versions[0].files))
    desk.mail(c.RequestChanges(DANA, number, 2, "Once more."))
    assert desk.tasks[number].due.zone == FRIDAY.zone


def test_watchers_are_people_who_may_know_of_it() -> None:
    desk = Desk()
    number = desk.accepted()
    decision = desk.mail(c.AddWatchers(PRIYA, number, (MARCUS, EVAN, STRANGER)))
    assert desk.tasks[number].watchers == (MARCUS, EVAN)
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["words"] == "Marcus Reyes and Evan Shaw can follow T-1001 now."
    assert refused(desk.mail(c.AddWatchers(PRIYA, number, (EVAN,)))) is Refusal.ALREADY
    assert refused(desk.mail(c.AddWatchers(PRIYA, number, (STRANGER,)))) is Refusal.NO_SUCH_PERSON
