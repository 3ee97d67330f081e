"""A change taken back within the hour, with the rights of whoever takes it back; offered only to those who may."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tracker.domain.desk import (
    DANA,
    FRIDAY,
    HOUR,
    KIM,
    PRIYA,
    RENEE,
    STRANGER,
    Desk,
    due,
    letter,
    letters,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Fate
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import Priority, State

MONDAY_NOON = due("2026-12-07T12:00:00-08:00")


def moved(desk: Desk, by: str = DANA, **more: object) -> int:
    number = desk.accepted(**more)
    desk.mail(c.ChangeDue(by, number, MONDAY_NOON, "Monday noon, please."))
    return number


def test_the_old_date_comes_back_with_its_letters_and_stands_in_the_history() -> None:
    desk = Desk()
    number = moved(desk)
    offered = letter(desk.last, Kind.CHANGE, PRIYA)
    assert offered.facts["undo"] == (desk.now + HOUR).isoformat().replace("+00:00", "Z")
    assert letter(desk.last, Kind.CHANGE, RENEE).facts["undo"] is None, "she may object, and not undo"
    decision = desk.mail(c.Undo(PRIYA, number, "Undo."))
    task = desk.tasks[number]
    assert (decision.fate, task.due.at) == (Fate.DONE, FRIDAY.at)
    assert [change.by for change in task.due_history] == [PRIYA, DANA, PRIYA]
    assert sorted(to for _, to in letters(decision, Kind.CHANGE)) == [RENEE]


def test_after_an_hour_there_is_nothing_to_undo() -> None:
    desk = Desk()
    number = moved(desk)
    desk.now += HOUR
    assert refused(desk.mail(c.Undo(PRIYA, number))) is Refusal.NOTHING_TO_UNDO
    assert refused(desk.mail(c.Undo(PRIYA, desk.accepted()))) is Refusal.NOTHING_TO_UNDO
    assert desk.tasks[number].due.at == MONDAY_NOON.at


@pytest.mark.parametrize("by", [RENEE, KIM, STRANGER])
def test_nobody_undoes_what_she_may_not_change(by: str) -> None:
    desk = Desk()
    number = moved(desk)
    assert desk.mail(c.Undo(by, number)).refusal in (Refusal.NOT_YOURS, Refusal.NO_SUCH_TASK)
    assert desk.tasks[number].due.at == MONDAY_NOON.at


def test_what_one_mail_changed_is_taken_back_together_and_an_older_change_stays() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.ChangePriority(PRIYA, number, Priority.HIGH))
    desk.mail(c.ChangeDue(DANA, number, MONDAY_NOON), c.ChangePriority(DANA, number, Priority.URGENT))
    desk.mail(c.LogTime(RENEE, number, 1.0), c.Comment(RENEE, number, "Noted."))
    desk.mail(c.Undo(PRIYA, number))
    assert (desk.tasks[number].due.at, desk.tasks[number].priority) == (FRIDAY.at, Priority.HIGH)


def test_undo_of_an_undo_brings_the_change_back() -> None:
    desk = Desk()
    number = moved(desk)
    for at in (FRIDAY.at, MONDAY_NOON.at):
        desk.mail(c.Undo(PRIYA, number))
        assert desk.tasks[number].due.at == at


@pytest.mark.parametrize("stop", [c.Hold, c.Cancel])
def test_a_hold_and_an_end_are_taken_back(stop: type[c.Hold | c.Cancel]) -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(stop(DANA, number))
    assert letter(desk.last, Kind.CHANGE, PRIYA).facts["undo"]
    desk.mail(c.Undo(PRIYA, number))
    task = desk.tasks[number]
    assert (task.state, task.assignee, task.due.at, task.rounds) == (State.IN_PROGRESS, RENEE, FRIDAY.at, 0)


def test_work_that_was_handed_in_is_reopened_in_words_of_its_own() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Cancel(DANA, number))
    assert letter(desk.last, Kind.CHANGE, PRIYA).facts["undo"] is None
    assert refused(desk.mail(c.Undo(PRIYA, number))) is Refusal.NOTHING_TO_UNDO


def test_a_new_round_leaves_nothing_to_undo() -> None:
    desk = Desk()
    number = moved(desk)
    desk.mail(c.Deliver(RENEE, number, (pdf("v1.pdf"),)))
    desk.mail(c.RequestChanges(DANA, number, 1, "Page 2."))
    assert refused(desk.mail(c.Undo(PRIYA, number))) is Refusal.NOTHING_TO_UNDO


def test_a_refusal_on_the_way_back_is_said() -> None:
    """The date was moved and the task is over since: it is not moved back."""
    desk = Desk()
    number = moved(desk)
    task = desk.tasks[number]
    desk.tasks[number] = replace(task, state=State.CANCELLED)
    assert refused(desk.mail(c.Undo(PRIYA, number))) is Refusal.NOT_OPEN
    assert desk.now - task.due_history[-1].at < timedelta(hours=1)
