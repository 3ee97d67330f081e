"""A task that waits for another: offered when that one is done, and its people are asked when it is canceled."""

from dataclasses import replace
from typing import Any

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    CAROL,
    DANA,
    DAY,
    FIRM,
    FRIDAY,
    HOUR,
    KIM,
    MARCUS,
    MARIBEL,
    PRIYA,
    RENEE,
    WHITLOCK,
    Desk,
    letter,
    letters,
    new_task,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Decision
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import QuestionState
from tracker.domain.task import After, State, Until

V1 = (pdf("v1.pdf"),)
FIRST = After(1001, words="after T-1001 is approved")


def notes(decision: Decision) -> Any:
    return letter(decision, Kind.ACKNOWLEDGEMENT).facts["notes"]


def waiting(desk: Desk, **more: Any) -> int:
    """A task in review, and another one after it."""
    desk.in_review()
    desk.mail(new_task(**{"after": FIRST, "assignee": MARIBEL, **more}))
    assert desk.state(1002) is State.WAITS_FOR_TASK
    return 1002


def test_it_says_so_in_the_acknowledgement_and_is_offered_to_nobody() -> None:
    desk = Desk()
    desk.in_review()
    decision = desk.mail(new_task(after=FIRST, assignee=MARIBEL))
    assert letters(decision) == [("acknowledgement", PRIYA)]
    assert notes(decision) == ["It waits: it is offered when T-1001 is approved."]
    assert desk.tasks[1002].asked_for == MARIBEL


def test_it_is_offered_when_the_other_is_approved_and_the_requester_told_unless_it_was_she() -> None:
    desk = Desk()
    waiting(desk)
    decision = desk.mail(c.Approve(DANA, 1001, 1, "Approved."))
    assert (desk.tasks[1002].assignee, desk.state(1002)) == (MARIBEL, State.OFFERED)
    told = next(n for n in decision.notices if n.task == 1002 and n.to == PRIYA)
    assert (told.facts["what"], told.facts["old"], told.facts["new"]) == ("released", "T-1001", "Maribel Santos")
    mine = Desk()
    mine.in_review(by=DANA)
    mine.mail(new_task(by=DANA, after=FIRST, submitted_by=CAROL), sender=CAROL)
    decision = mine.mail(c.Approve(DANA, 1001, 1, "Approved."))
    assert [n.to for n in decision.notices if n.facts.get("what") == "released"] == [CAROL]


def test_delivered_is_enough_where_the_words_say_so_and_a_part_is_not() -> None:
    desk = Desk()
    desk.accepted()
    desk.mail(new_task(after=replace(FIRST, until=Until.DELIVERED)))
    assert notes(desk.last) == ["It waits: it is offered when T-1001 is delivered."]
    desk.mail(c.Deliver(RENEE, 1001, V1, partial=True))
    assert desk.state(1002) is State.WAITS_FOR_TASK
    desk.mail(c.Deliver(RENEE, 1001, V1))
    assert desk.state(1002) is State.OFFERED


def test_closing_the_other_releases_it_too() -> None:
    desk = Desk()
    waiting(desk)
    desk.mail(c.CloseTask(DANA, 1001))
    assert desk.state(1002) is State.OFFERED


def test_what_is_done_already_or_unknown_is_not_waited_for_and_said() -> None:
    desk = Desk()
    desk.in_review(by=DANA, reviewer=PRIYA)
    desk.mail(c.Approve(DANA, 1001, 1, "Approved."))
    desk.mail(new_task(after=FIRST))
    assert notes(desk.last) == ["It does not wait: T-1001 is approved already."]
    desk.mail(new_task(after=After(4711)))
    assert notes(desk.last) == ["It does not wait: there is no T-4711 for you."]
    assert desk.state(1003) is State.OFFERED
    desk.mail(new_task(by=DANA, matter=BRANDT))
    desk.mail(new_task(by=MARCUS, matter=WHITLOCK, after=After(1004)))
    assert notes(desk.last)[0] == "It does not wait: there is no T-1004 for you."  # walled: it does not exist for him


def test_one_mail_may_open_both() -> None:
    desk = Desk()
    desk.mail(new_task(), new_task(title="Cite check", after=After(0, place=1)))
    assert desk.state(1002) is State.WAITS_FOR_TASK
    assert desk.tasks[1002].after == After(1001)
    desk.mail(new_task(by=KIM), new_task(after=After(0, place=1)), new_task(after=After(0, place=9)), sender=PRIYA)
    told = "It does not wait: the task that comes first was not opened."
    assert desk.tasks[1003].after is desk.tasks[1004].after is None
    assert notes(desk.last) == [told]


def test_of_a_canceled_one_its_people_are_told_and_asked_once() -> None:
    desk = Desk()
    waiting(desk)
    decision = desk.mail(c.Cancel(DANA, 1001))
    asked = letter(decision, Kind.QUESTION)
    assert (asked.to, asked.task) == (PRIYA, 1002)
    words: Any = asked.facts["question"]
    assert words["words"] == "T-1001 was canceled, and T-1002 waits for it. Should T-1002 start?"
    assert desk.state(1002) is State.WAITS_FOR_TASK
    desk.mail(c.ChangePriority(PRIYA, 1002, desk.tasks[1002].priority.HIGH))
    assert [n.kind for n in desk.last.notices] == [Kind.ACKNOWLEDGEMENT]
    desk.mail(c.AnswerQuestion(PRIYA, 1, 1, "yes"))
    assert desk.state(1002) is State.OFFERED
    other = Desk()
    waiting(other)
    other.mail(c.Cancel(DANA, 1001))
    other.mail(c.AnswerQuestion(PRIYA, 1, 2, "no"))
    assert other.state(1002) is State.CANCELLED


def test_after_a_canceled_one_a_new_task_waits_and_asks_in_its_acknowledgement() -> None:
    desk = Desk()
    desk.in_review()
    desk.mail(c.Cancel(DANA, 1001))
    desk.mail(new_task(after=FIRST))
    assert letter(desk.last, Kind.ACKNOWLEDGEMENT).question == 1
    assert desk.state(1002) is State.WAITS_FOR_TASK


def test_a_canceled_one_that_comes_back_and_is_approved_settles_the_question() -> None:
    desk = Desk()
    waiting(desk)
    desk.mail(c.Cancel(DANA, 1001))
    desk.mail(c.Reopen(DANA, 1001))
    desk.mail(c.Deliver(RENEE, 1001, V1))
    desk.mail(c.Approve(DANA, 1001, 2, "Approved."))
    assert desk.state(1002) is State.OFFERED
    assert desk.questions[1].state is QuestionState.WITHDRAWN


def test_where_the_requester_may_not_know_the_coordinator_is_told() -> None:
    desk = Desk()
    waiting(desk)
    people = {**FIRM.people, PRIYA: replace(FIRM.people[PRIYA], walled_from=(ALVAREZ,))}
    desk.firm = replace(FIRM, people=people)
    decision = desk.mail(c.Cancel(DANA, 1001))
    assert letter(decision, Kind.ALERT).to == KIM
    assert desk.questions == {}


def test_the_first_is_not_named_to_whoever_may_not_know_it() -> None:
    desk = Desk()
    desk.in_review(by=DANA, matter=BRANDT)
    desk.mail(new_task(by=DANA, matter=ALVAREZ, after=FIRST))
    people = {**FIRM.people, DANA: replace(FIRM.people[DANA], walled_from=(BRANDT,))}
    desk.firm = replace(
        FIRM, people=people, matters={**FIRM.matters, BRANDT: replace(FIRM.matters[BRANDT], attorney=PRIYA)}
    )
    decision = desk.mail(c.Approve(PRIYA, 1001, 1, "Approved."))
    told = letter(decision, Kind.CHANGE, DANA)
    assert (told.facts["what"], told.facts["old"]) == ("released", None)
    desk.mail(new_task(by=PRIYA, matter=BRANDT, due=FRIDAY))
    desk.mail(new_task(by=PRIYA, matter=ALVAREZ, after=After(1003)))
    walled = {**people, PRIYA: replace(FIRM.people[PRIYA], walled_from=(BRANDT,)), DANA: FIRM.people[DANA]}
    desk.firm = replace(FIRM, people=walled)
    asked: Any = letter(desk.mail(c.Cancel(DANA, 1003)), Kind.QUESTION).facts["question"]
    assert asked["words"].startswith("The task that comes first was canceled")


def test_it_may_be_started_by_a_word_of_those_whose_work_it_is_or_who_coordinate() -> None:
    desk = Desk()
    waiting(desk)
    assert refused(desk.mail(c.StartNow(RENEE, 1002))) is Refusal.NO_SUCH_TASK
    decision = desk.mail(c.StartNow(KIM, 1002, "No need to wait."))
    assert letters(decision) == [("assignment", MARIBEL), ("change", PRIYA), ("acknowledgement", KIM)]
    assert refused(desk.mail(c.StartNow(PRIYA, 1002))) is Refusal.ALREADY
    desk.mail(c.Cancel(PRIYA, 1002))
    assert refused(desk.mail(c.StartNow(PRIYA, 1002))) is Refusal.NOT_OPEN


def test_a_blocked_one_waits_when_its_answer_has_come_and_what_stands_still_does_not_start() -> None:
    desk = Desk()
    desk.in_review()
    desk.mail(new_task(matter=None, blocked=True, after=FIRST))
    desk.mail(c.SetMatter(PRIYA, 1002, ALVAREZ))
    assert desk.state(1002) is State.WAITS_FOR_TASK
    desk.mail(c.Hold(PRIYA, 1002))
    desk.mail(c.Approve(DANA, 1001, 1, "Approved."))
    assert (desk.state(1002), desk.tasks[1002].resume_to) == (State.ON_HOLD, State.UNASSIGNED)
    desk.mail(c.Resume(PRIYA, 1002))
    assert desk.state(1002) is State.OFFERED
    early = Desk()
    early.in_review()
    early.mail(new_task(matter=None, blocked=True, after=FIRST))
    early.mail(c.Approve(DANA, 1001, 1, "Approved."))
    assert early.state(1002) is State.NEEDS_ANSWER
    early.mail(c.SetMatter(PRIYA, 1002, ALVAREZ))
    assert early.state(1002) is State.OFFERED


def test_a_canceled_one_that_is_opened_again_waits_again() -> None:
    desk = Desk()
    waiting(desk)
    desk.mail(c.Cancel(PRIYA, 1002))
    desk.mail(c.Reopen(PRIYA, 1002))
    assert desk.state(1002) is State.WAITS_FOR_TASK
    desk.mail(c.Reassign(PRIYA, 1002, RENEE))
    assert (desk.state(1002), desk.tasks[1002].asked_for) == (State.WAITS_FOR_TASK, RENEE)


def test_waiting_for_another_does_not_stop_the_clock() -> None:
    desk = Desk()
    waiting(desk)
    desk.tick(FRIDAY.at + 3 * DAY + 4 * HOUR)
    late = [n for n in desk.sent if n.task == 1002 and n.kind is Kind.REMINDER]
    assert [n.to for n in late] == [PRIYA]


@pytest.mark.parametrize("by", [PRIYA, DANA])
def test_in_a_review_that_goes_back_nothing_is_released(by: str) -> None:
    desk = Desk()
    waiting(desk)
    desk.mail(c.RequestChanges(by, 1001, 1, "More cites."))
    assert desk.state(1002) is State.WAITS_FOR_TASK


def told_of(decision: Decision, what: str) -> list[tuple[str, Any, Any]]:
    return [(n.to, n.facts["old"], n.facts["new"]) for n in decision.notices if n.facts.get("what") == what]


def test_open_work_may_be_made_to_wait_and_its_holder_stops_and_goes_on() -> None:
    desk = Desk()
    desk.in_review()
    desk.mail(new_task(assignee=MARIBEL))
    desk.mail(c.Accept(MARIBEL, 1002))
    decision = desk.mail(c.WaitFor(PRIYA, 1002, FIRST, "It waits for T-1001."))
    assert (desk.state(1002), desk.tasks[1002].assignee, desk.tasks[1002].after) == (State.ON_HOLD, MARIBEL, FIRST)
    assert told_of(decision, "waits") == [(MARIBEL, None, None)]  # who has no part in the other is not told which
    done: Any = letter(decision, Kind.ACKNOWLEDGEMENT, PRIYA).facts["done"]
    assert (done[0]["what"], done[0]["new"]) == ("waits", "T-1001 is approved")
    decision = desk.mail(c.Approve(DANA, 1001, 1, "Approved."))
    assert (desk.state(1002), desk.tasks[1002].after) == (State.IN_PROGRESS, None)
    assert told_of(decision, "released") == [(PRIYA, "T-1001", None), (MARIBEL, None, None)]


def test_what_is_offered_or_nobodys_yet_waits_and_is_offered_then() -> None:
    desk = Desk()
    desk.in_review()
    desk.mail(new_task(assignee=MARIBEL))
    desk.mail(c.WaitFor(KIM, 1002, FIRST), sender=KIM)
    assert (desk.state(1002), desk.tasks[1002].assignee) == (State.WAITS_FOR_TASK, None)
    desk.mail(c.Hold(PRIYA, 1002))
    desk.mail(c.Approve(DANA, 1001, 1, "Approved."))
    assert desk.state(1002) is State.ON_HOLD  # its own hold is not lifted
    desk.mail(c.Resume(PRIYA, 1002))
    assert desk.state(1002) is State.OFFERED


def test_what_was_on_hold_before_anybody_had_it_waits_too_once_it_goes_on() -> None:
    desk = Desk()
    desk.in_review()
    desk.mail(new_task(assignee=MARIBEL))
    desk.mail(c.Hold(PRIYA, 1002))
    desk.mail(c.WaitFor(PRIYA, 1002, FIRST))
    desk.mail(c.Resume(PRIYA, 1002))
    assert desk.state(1002) is State.WAITS_FOR_TASK


def test_who_goes_on_by_a_word_waits_for_nothing() -> None:
    desk = Desk()
    desk.in_review()
    desk.mail(new_task(assignee=MARIBEL))
    desk.mail(c.Accept(MARIBEL, 1002))
    desk.mail(c.WaitFor(PRIYA, 1002, FIRST))
    desk.mail(c.Resume(PRIYA, 1002))
    assert (desk.state(1002), desk.tasks[1002].after) == (State.IN_PROGRESS, None)
    desk.mail(c.WaitFor(PRIYA, 1002, FIRST))
    decision = desk.mail(c.StartNow(KIM, 1002), sender=KIM)
    assert desk.state(1002) is State.IN_PROGRESS
    assert told_of(decision, "released") == [(PRIYA, None, None), (MARIBEL, None, None)]


def test_a_blocked_one_waits_when_its_question_is_answered() -> None:
    desk = Desk()
    desk.in_review()
    ask = c.AskDraft(PRIYA, "Which matter?", (c.ChoiceDraft(ALVAREZ, (c.SetMatter(PRIYA, 0, ALVAREZ),)),), "", "matter")
    desk.mail(new_task(matter=None, blocked=True, ask=ask))
    desk.mail(c.WaitFor(PRIYA, 1002, FIRST))
    assert desk.state(1002) is State.NEEDS_ANSWER
    desk.mail(c.AnswerQuestion(PRIYA, 1, 1, "1"))
    assert desk.state(1002) is State.WAITS_FOR_TASK


@pytest.mark.parametrize(
    ("number", "first", "refusal"),
    [
        (1002, After(4711), Refusal.NO_SUCH_TASK),
        (1002, After(1002), Refusal.NOT_UNDERSTOOD),
        (1001, After(1002), Refusal.NOT_OPEN),  # in review: there is nothing to wait with
        (1002, FIRST, Refusal.ALREADY),
        (1003, After(1002), Refusal.ALREADY),
        (1002, After(1003), Refusal.NOT_UNDERSTOOD),  # each would wait for the other
        (1003, replace(FIRST, until=Until.DELIVERED), Refusal.ALREADY),
    ],
)
def test_what_cannot_wait_is_refused(number: int, first: After, refusal: Refusal) -> None:
    desk = Desk()
    waiting(desk)
    desk.mail(new_task(after=After(1002)))
    assert refused(desk.mail(c.WaitFor(PRIYA, number, first))) is refusal


def test_what_is_kept_until_her_word_is_offered_at_it_and_waits_for_another_task_still() -> None:
    desk = Desk()
    desk.mail(new_task(blocked=True, assignee=MARIBEL))
    assert desk.state(1001) is State.NEEDS_ANSWER
    assert refused(desk.mail(c.StartNow(RENEE, 1001))) is Refusal.NO_SUCH_TASK
    decision = desk.mail(c.StartNow(PRIYA, 1001, "Go ahead."))
    assert (desk.tasks[1001].assignee, desk.state(1001)) == (MARIBEL, State.OFFERED)
    assert letters(decision) == [("assignment", MARIBEL), ("acknowledgement", PRIYA)]
    chained = Desk()
    chained.in_review()
    chained.mail(new_task(blocked=True, after=FIRST))
    chained.mail(c.StartNow(PRIYA, 1002))
    assert chained.state(1002) is State.WAITS_FOR_TASK


def test_no_word_starts_a_task_whose_matter_is_not_known() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, blocked=True))
    assert refused(desk.mail(c.StartNow(PRIYA, 1001))) is Refusal.ALREADY
    assert desk.state(1001) is State.NEEDS_ANSWER
