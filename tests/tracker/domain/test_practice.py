"""Practice: answered as it would be, marked, and nothing else follows."""

from tests.tracker.domain.desk import ALVAREZ, DANA, FIRM, PRIYA, RENEE, Desk, letters, new_task
from tracker.domain import commands as c
from tracker.domain.decision import Fate
from tracker.domain.notices import Kind


def test_a_practice_task_is_answered_to_its_writer_and_leaves_nothing() -> None:
    desk = Desk(FIRM)
    decision = desk.mail(c.Rehearse(PRIYA, (new_task(assignee=RENEE),)))
    assert letters(decision) == [("acknowledgement", PRIYA)]
    ack = decision.notices[0]
    assert ack.facts["rehearsed"] is True and ack.task is None and ack.question is None
    assert ack.facts["tasks"][0]["number"] == "T-1"  # type: ignore[index]
    assert ack.facts["tasks"][0]["assignee"]["name"] == "Renee Okafor"  # type: ignore[index]
    assert (decision.fate, decision.reason, decision.forget) == (Fate.IGNORED, "practice", True)
    kept = (decision.tasks, decision.questions, decision.happened, decision.wakes, decision.members, decision.matters)
    assert all(one == () for one in kept)
    desk.mail(new_task())
    assert list(desk.tasks) == [1001], "the first real task has the first number"


def test_practice_about_a_real_task_changes_it_as_little() -> None:
    desk = Desk(FIRM)
    number = desk.accepted()
    decision = desk.mail(c.Rehearse(PRIYA, (c.Cancel(PRIYA, number),)))
    assert desk.tasks[number].state.is_open and {to for _, to in letters(decision)} == {PRIYA}


def test_what_would_be_refused_is_refused_in_practice_however_often() -> None:
    desk = Desk(FIRM)
    for _ in range(2):
        decision = desk.mail(c.Rehearse(RENEE, (new_task(by=RENEE, matter=ALVAREZ),)))
        assert letters(decision) == [("could_not_act", RENEE)]


def test_a_practice_letter_for_somebody_else_goes_to_nobody() -> None:
    desk = Desk(FIRM)
    decision = desk.mail(c.Rehearse(DANA, (new_task(),)))  # a task in Priya's name
    assert [notice.to for notice in decision.notices if notice.kind is not Kind.ACKNOWLEDGEMENT] == []
    assert {notice.to for notice in decision.notices} <= {DANA}
