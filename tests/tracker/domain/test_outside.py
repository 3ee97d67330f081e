"""Work outside the scope of work: said in the acknowledgement, and the coordinator says whether it is taken."""

from dataclasses import replace

from tests.tracker.domain.desk import FIRM, KIM, PRIYA, RENEE, Desk, letter, letters, new_task, refused
from tracker.domain import commands as c
from tracker.domain.firm import Role
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import QuestionState
from tracker.domain.task import State

NARROW = replace(FIRM, scope=replace(FIRM.scope, excluded=("deposition_summary",)))


def outside() -> Desk:
    desk = Desk(NARROW)
    desk.mail(new_task(assignee=RENEE))
    return desk


def test_it_is_said_and_the_coordinator_is_asked_and_nobody_is_offered_it_meanwhile() -> None:
    desk = outside()
    note = "Deposition summary is outside the agreed scope of work; the coordinator has been asked whether the desk takes it."
    assert letter(desk.last, Kind.ACKNOWLEDGEMENT).facts["notes"] == [note]
    question = letter(desk.last, Kind.QUESTION, KIM).facts["question"]
    assert isinstance(question, dict)
    assert (
        question["words"]
        == "Deposition summary is not part of the scope of work. Shall the desk take T-1001 all the same?"
    )
    assert desk.state(1001) is State.UNASSIGNED and letters(desk.last, Kind.ASSIGNMENT) == []


def test_her_yes_offers_it_to_whom_was_asked_for_and_tells_the_requester() -> None:
    desk = outside()
    desk.mail(c.AnswerQuestion(KIM, 1, 1, "yes"))
    assert desk.tasks[1001].assignee == RENEE and desk.state(1001) is State.OFFERED
    assert letter(desk.last, Kind.CHANGE, PRIYA).facts["what"] == "in_scope"
    desk.mail(c.Decline(RENEE, 1001, conflict=False))
    assert desk.questions[1].state is QuestionState.ANSWERED and len(desk.questions) == 1, "it is not asked again"


def test_her_no_leaves_it_open_and_tells_the_requester() -> None:
    desk = outside()
    desk.mail(c.AnswerQuestion(KIM, 1, 2, "no"))
    assert letter(desk.last, Kind.CHANGE, PRIYA).facts["what"] == "out_of_scope"
    assert desk.state(1001) is State.UNASSIGNED


def test_a_coordinator_who_gives_it_to_somebody_takes_it_and_an_attorney_does_not() -> None:
    desk = outside()
    desk.mail(c.Reassign(PRIYA, 1001, RENEE))
    assert desk.state(1001) is State.UNASSIGNED
    desk.mail(c.Reassign(KIM, 1001, RENEE))
    assert desk.tasks[1001].assignee == RENEE
    assert refused(desk.mail(c.TakeOutside(KIM, 1001))) is Refusal.ALREADY


def test_there_is_nothing_to_take_where_it_is_inside_or_canceled() -> None:
    desk = Desk(FIRM)
    desk.mail(new_task())
    assert refused(desk.mail(c.TakeOutside(KIM, 1001))) is Refusal.ALREADY
    canceled = outside()
    canceled.mail(c.Cancel(PRIYA, 1001))
    for command in (c.TakeOutside(KIM, 1001), c.LeaveOutside(KIM, 1001)):
        assert refused(canceled.mail(command)) is Refusal.NOT_OPEN


def test_where_nobody_keeps_the_desk_nobody_is_asked_and_nothing_is_offered() -> None:
    keepers = (Role.COORDINATOR, Role.PARTNER)
    people = {who: one for who, one in FIRM.people.items() if one.role not in keepers}
    desk = Desk(replace(NARROW, people=people))
    desk.mail(new_task(assignee=RENEE))
    assert desk.state(1001) is State.UNASSIGNED and desk.questions == {}


def test_requesters_do_not_widen_the_scope() -> None:
    assert refused(outside().mail(c.TakeOutside(PRIYA, 1001))) is Refusal.NOT_YOURS


def test_what_was_asked_before_the_scope_was_narrowed_is_inside_it() -> None:
    desk = Desk(FIRM)
    desk.mail(new_task(assignee=RENEE))
    desk.firm = NARROW
    desk.mail(c.Decline(RENEE, 1001, conflict=False))
    assert desk.state(1001) is State.OFFERED


def test_a_sealed_tasks_kind_is_not_told() -> None:
    desk = Desk(NARROW)
    desk.mail(new_task(confidentiality="sealed"))
    question = letter(desk.last, Kind.QUESTION, KIM).facts["question"]
    assert isinstance(question, dict) and "eposition" not in str(question)
