"""Agreed hours: told at four fifths, asked at all of them, and nobody works on meanwhile."""

from dataclasses import replace
from typing import Any

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    DANA,
    FIRM,
    KIM,
    MARIBEL,
    PRIYA,
    RENEE,
    Desk,
    letter,
    letters,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Decision
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import QuestionState
from tracker.domain.task import State

V1 = (pdf("v1.pdf"),)


def capped(hours: float = 6.0, **more: Any) -> Desk:
    desk = Desk()
    desk.accepted(hours_cap=hours, **more)
    return desk


def log(desk: Desk, *hours: float) -> Decision:
    for each in hours:
        desk.mail(c.LogTime(RENEE, 1001, each))
    return desk.last


def answer(desk: Desk, choice: int) -> Decision:
    return desk.mail(c.AnswerQuestion(PRIYA, 1, choice, str(choice)))


def whats(decision: Decision) -> list[tuple[str, object]]:
    return [(notice.to, notice.facts["what"]) for notice in decision.notices if notice.kind is Kind.CHANGE]


def test_at_four_fifths_the_requester_is_told_once() -> None:
    desk = capped()
    assert whats(log(desk, 4.7)) == []
    assert whats(log(desk, 0.1)) == [(PRIYA, "cap_near")]  # 4.8, however the sum is rounded
    told = letter(desk.last, Kind.CHANGE).facts
    assert (told["old"], told["new"]) == ("4.8", "6")
    assert log(desk, 0.5).notices == ()
    assert desk.state(1001) is State.IN_PROGRESS


def test_at_all_of_them_she_is_asked_once_and_the_paralegal_waits() -> None:
    desk = capped()
    decision = log(desk, 4.0, 2.5)
    assert whats(decision) == [(RENEE, "cap_reached")]
    asked = letter(decision, Kind.QUESTION)
    assert asked.to == PRIYA
    choices: Any = asked.facts["question"]
    assert [choice["words"] for choice in choices["choices"]] == [
        "Raise the cap by 3 hours, to 9",
        "Finish within it: send what there is",
        "Stop: put it on hold",
    ]
    assert desk.state(1001) is State.WAITING_ON_ATTORNEY
    assert log(desk, 0.5).notices == ()


def test_a_jump_past_both_marks_is_one_question() -> None:
    desk = capped()
    assert letters(log(desk, 20.0)) == [("change", RENEE), ("question", PRIYA)]
    choices: Any = letter(desk.last, Kind.QUESTION).facts["question"]
    assert choices["choices"][0]["words"] == "Raise the cap by 15 hours, to 21"


def test_a_raised_cap_lets_the_work_go_on_and_has_marks_of_its_own() -> None:
    desk = capped()
    log(desk, 6.0)
    decision = answer(desk, 1)
    assert whats(decision) == [(RENEE, "cap_changed")]
    assert letter(decision, Kind.ACKNOWLEDGEMENT).to == PRIYA
    assert (desk.state(1001), desk.tasks[1001].hours_cap) == (State.IN_PROGRESS, 9.0)
    assert whats(log(desk, 1.5)) == [(PRIYA, "cap_near")]
    assert whats(log(desk, 1.5)) == [(RENEE, "cap_reached")]


def test_finish_within_it_is_told_to_the_paralegal_and_not_asked_again() -> None:
    desk = capped()
    log(desk, 6.0)
    assert whats(answer(desk, 2)) == [(RENEE, "cap_kept")]
    assert desk.state(1001) is State.IN_PROGRESS
    assert log(desk, 0.5).notices == ()


def test_stop_puts_it_on_hold_and_resume_means_that_it_goes_on() -> None:
    desk = capped()
    log(desk, 6.0)
    assert whats(answer(desk, 3)) == [(RENEE, "on_hold")]
    desk.mail(c.Resume(PRIYA, 1001))
    assert desk.state(1001) is State.IN_PROGRESS


def test_hold_by_mail_settles_the_question_too() -> None:
    desk = capped()
    log(desk, 6.0)
    desk.mail(c.Hold(PRIYA, 1001))
    assert desk.questions[1].state is QuestionState.WITHDRAWN
    assert desk.tasks[1001].resume_to is State.IN_PROGRESS


def test_more_instructions_are_no_answer_to_it() -> None:
    desk = capped()
    log(desk, 6.0)
    desk.mail(c.TellAssignee(PRIYA, 1001, "Add the exhibits."))
    assert desk.state(1001) is State.WAITING_ON_ATTORNEY
    assert letter(desk.last, Kind.ACKNOWLEDGEMENT).to == PRIYA


def test_whoever_takes_it_over_waits_as_well() -> None:
    desk = capped()
    log(desk, 6.0)
    desk.mail(c.Reassign(PRIYA, 1001, MARIBEL))
    desk.mail(c.Accept(MARIBEL, 1001))
    assert desk.state(1001) is State.WAITING_ON_ATTORNEY
    answer(desk, 1)
    assert desk.state(1001) is State.IN_PROGRESS
    other = capped()
    log(other, 6.0)
    other.mail(c.Reassign(PRIYA, 1001, MARIBEL))
    answer(other, 2)  # she is only being asked to take it
    other.mail(c.Accept(MARIBEL, 1001))
    assert other.state(1001) is State.IN_PROGRESS


def test_work_that_is_handed_in_with_its_last_hours_is_only_told_and_asked_about_when_it_comes_back() -> None:
    desk = capped()
    decision = desk.mail(c.Deliver(RENEE, 1001, V1, hours=6.0))
    assert (PRIYA, "cap_near") in whats(decision)
    assert (desk.state(1001), desk.questions) == (State.IN_REVIEW, {})
    back = desk.mail(c.RequestChanges(DANA, 1001, 1, "More cites."))
    assert letter(back, Kind.QUESTION).to == PRIYA
    assert desk.state(1001) is State.WAITING_ON_ATTORNEY
    desk.mail(c.Deliver(RENEE, 1001, V1))
    assert (desk.state(1001), desk.questions[1].state) == (State.IN_REVIEW, QuestionState.WITHDRAWN)


def test_a_part_does_not_settle_it() -> None:
    desk = capped()
    log(desk, 6.0)
    desk.mail(c.Deliver(RENEE, 1001, V1, partial=True))
    assert desk.state(1001) is State.WAITING_ON_ATTORNEY


def test_a_cap_is_set_and_changed_by_those_whose_work_it_is() -> None:
    desk = Desk()
    desk.accepted()
    decision = desk.mail(c.SetCap(PRIYA, 1001, 4, "Not more than four hours."))
    told = letter(decision, Kind.CHANGE, RENEE).facts
    assert (told["what"], told["old"], told["new"]) == ("cap_changed", None, "4")
    assert refused(desk.mail(c.SetCap(PRIYA, 1001, 4))) is Refusal.ALREADY
    assert refused(desk.mail(c.SetCap(RENEE, 1001, 40))) is Refusal.NOT_YOURS
    for absurd in (0, -1, float("nan"), float("inf"), 1e9):
        assert refused(desk.mail(c.SetCap(DANA, 1001, absurd))) is Refusal.NOT_UNDERSTOOD
    assert refused(desk.mail(c.KeepCap(DANA, 1001))) is Refusal.ALREADY
    log(desk, 2.0)
    asked = letter(desk.mail(c.SetCap(PRIYA, 1001, 2)), Kind.ACKNOWLEDGEMENT)
    assert (asked.to, asked.question) == (PRIYA, 1)  # it travels in the letter that she gets anyway
    assert whats(desk.last) == [(RENEE, "cap_reached")]


@pytest.mark.parametrize("end", [c.Cancel(PRIYA, 1001), c.CloseTask(PRIYA, 1001)])
def test_finished_work_has_no_cap_to_settle(end: c.Command) -> None:
    desk = capped()
    log(desk, 6.0)
    desk.mail(end)
    assert desk.tasks[1001].cap_open is False
    for command in (c.SetCap(PRIYA, 1001, 9), c.KeepCap(PRIYA, 1001)):
        assert refused(desk.mail(command)) is Refusal.NOT_OPEN


def test_a_requester_behind_a_wall_is_not_asked() -> None:
    desk = capped()
    people = {**FIRM.people, PRIYA: replace(FIRM.people[PRIYA], walled_from=(ALVAREZ,))}
    desk.firm = replace(FIRM, people=people)
    assert log(desk, 6.0).notices == ()
    assert desk.state(1001) is State.IN_PROGRESS
    assert KIM not in [notice.to for notice in desk.last.notices]


def test_a_figure_that_was_agreed_before_is_asked_about_again_once_it_is_used_up() -> None:
    desk = capped()
    log(desk, 6.0)
    answer(desk, 1)
    asked = desk.mail(c.SetCap(PRIYA, 1001, 6.0))
    assert (RENEE, "cap_reached") in whats(asked) and asked.questions
    assert desk.state(1001) is State.WAITING_ON_ATTORNEY
