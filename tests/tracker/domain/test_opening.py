"""How a mail becomes a task, and who is asked to take it."""

from dataclasses import replace

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    CAROL,
    DANA,
    DAY,
    EVAN,
    FIRM,
    FRIDAY,
    HANNAH,
    HOUR,
    JO,
    KIM,
    LUIS,
    MARCUS,
    MARIBEL,
    PRIYA,
    RENEE,
    STRANGER,
    WHITLOCK,
    Desk,
    due,
    letter,
    letters,
    new_task,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Absence, Fate
from tracker.domain.events import Offered
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import QuestionState
from tracker.domain.task import Priority, State


def test_a_task_is_acknowledged_to_its_sender_and_offered_to_the_one_named() -> None:
    desk = Desk()
    decision = desk.mail(new_task(assignee=RENEE, files=(pdf("kim.pdf"),), flags=("A flag.",)))
    ack, offer = letter(decision, Kind.ACKNOWLEDGEMENT), letter(decision, Kind.ASSIGNMENT)
    assert letters(decision) == [("assignment", RENEE), ("acknowledgement", PRIYA)]
    assert (ack.to, ack.facts["new"], ack.facts["notes"], ack.facts["question"]) == (PRIYA, True, ["A flag."], None)
    assert (ack.thread.subject, ack.thread.in_reply_to) == ("Re: Kim depo", "<0@mail.example>")
    assert (offer.to, offer.facts["words"], offer.files) == (RENEE, "Page and line, please.", (pdf("kim.pdf"),))
    assert offer.facts["why"] == "Priya Nair asked for you."
    assert offer.thread.subject == "[T-1001] Summary of the Kim deposition"
    assert offer.thread.references == ("<t1001@intake.paradesk.example>",)
    assert desk.tasks[1001].reviewer == DANA  # the matter's, not the sender
    assert desk.state(1001) is State.OFFERED
    assert decision.fate is Fate.DONE


def test_several_tasks_of_one_mail_are_acknowledged_in_one_letter() -> None:
    desk = Desk()
    decision = desk.mail(new_task(), new_task(title="Exhibits"), new_task(title="Privilege log"))
    ack = letter(decision, Kind.ACKNOWLEDGEMENT)
    assert [view["number"] for view in ack.facts["tasks"]] == ["T-1001", "T-1002", "T-1003"]  # type: ignore[attr-defined]
    assert len({desk.tasks[number].assignee for number in (1001, 1002)}) == 2  # the first offer counts as load


def test_a_question_travels_in_the_acknowledgement_and_the_work_is_offered_meanwhile() -> None:
    later = due("2026-12-11T17:00:00-08:00")
    ask = c.AskDraft(
        PRIYA,
        "Which Friday?",
        (
            c.ChoiceDraft("December 4", (c.ChangeDue(PRIYA, 0, FRIDAY),)),
            c.ChoiceDraft("December 11", (c.ChangeDue(PRIYA, 0, later),)),
        ),
        "December 4",
        "due",
    )
    desk = Desk()
    decision = desk.mail(new_task(due=replace(FRIDAY, provisional=True), ask=ask))
    question = letter(decision, Kind.ACKNOWLEDGEMENT).facts["question"]
    assert question == {
        "number": 1,
        "words": "Which Friday?",
        "choices": [{"number": 1, "words": "December 4"}, {"number": 2, "words": "December 11"}],
        "meanwhile": "December 4",
        "details": [],
        "again": False,
        "about": "due",
    }
    assert letters(decision, Kind.QUESTION) == []
    assert desk.state(1001) is State.OFFERED
    answered = desk.mail(c.AnswerQuestion(PRIYA, 1, 2, "the 11th"))
    assert desk.tasks[1001].due == later
    assert [change.due.at for change in desk.tasks[1001].due_history] == [FRIDAY.at, later.at]
    assert desk.questions[1].state is QuestionState.ANSWERED
    assert answered.fate is Fate.DONE


def test_an_answer_that_says_what_was_assumed_confirms_the_date_and_leaves_the_history_alone() -> None:
    choice = c.ChoiceDraft("December 4", (c.ChangeDue(PRIYA, 0, FRIDAY),))
    desk = Desk()
    desk.mail(new_task(due=replace(FRIDAY, provisional=True), ask=c.AskDraft(PRIYA, "Which?", (choice,), about="due")))
    decision = desk.mail(c.AnswerQuestion(PRIYA, 1, 1, "yes"))
    assert not desk.tasks[1001].due.provisional
    assert len(desk.tasks[1001].due_history) == 1
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["words"] == (
        "Due date confirmed: Friday, December 4, 2026, 5:00 PM PT."
    )


def test_only_one_question_of_a_mail_is_open_and_the_one_that_blocks_comes_first() -> None:
    which_day = c.AskDraft(PRIYA, "Which day?", (c.ChoiceDraft("Friday", ()),), about="due")
    which_matter = c.AskDraft(
        PRIYA, "Which matter?", (c.ChoiceDraft("Alvarez", (c.SetMatter(PRIYA, 0, ALVAREZ),)),), about="matter"
    )
    desk = Desk()
    desk.mail(new_task(ask=which_day), new_task(matter=None, ask=which_matter, blocked=True))
    assert [(q.words, q.task) for q in desk.questions.values()] == [("Which matter?", 1002)]
    assert desk.state(1002) is State.NEEDS_ANSWER
    decision = desk.mail(c.AnswerQuestion(PRIYA, 1, 1, "the first"))
    assert desk.state(1002) is State.OFFERED
    assert desk.tasks[1002].matter == ALVAREZ
    assert (desk.questions[2].words, desk.questions[2].state) == ("Which day?", QuestionState.OPEN)
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["question"]["words"] == "Which day?"  # type: ignore[index]


def test_what_a_mail_left_open_is_asked_also_when_the_first_question_is_settled_otherwise() -> None:
    desk = Desk()
    first, second = c.AskDraft(PRIYA, "Which day?", about="due"), c.AskDraft(PRIYA, "Which file?", about="file")
    desk.mail(new_task(ask=first), c.Ask(PRIYA, None, second))
    desk.mail(c.ChangeDue(PRIYA, 1001, due("2026-12-03T12:00:00-08:00")))
    assert desk.questions[1].state is QuestionState.WITHDRAWN
    assert desk.questions[2].words == "Which file?"


def test_an_unknown_and_a_walled_matter_are_the_same_to_the_sender() -> None:
    outcomes = []
    for number in (BRANDT, "2026-9999"):
        desk = Desk()
        decision = desk.mail(new_task(by=MARCUS, matter=number))
        assert desk.state(1001) is State.NEEDS_ANSWER
        outcomes.append((decision.fate, [(notice.kind, notice.to, notice.facts) for notice in decision.notices]))
    assert outcomes[0] == outcomes[1]


def test_a_walled_or_unknown_matter_cannot_be_set_either() -> None:
    for number in (BRANDT, "2026-9999"):
        desk = Desk()
        desk.mail(new_task(by=MARCUS, matter=None, blocked=True))
        assert refused(desk.mail(c.SetMatter(MARCUS, 1001, number))) is Refusal.NOT_UNDERSTOOD


def test_setting_the_matter_offers_the_task_and_gives_it_its_reviewer() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, blocked=True, assignee=RENEE))
    decision = desk.mail(c.SetMatter(KIM, 1001, ALVAREZ))
    assert (desk.tasks[1001].reviewer, desk.tasks[1001].assignee) == (DANA, RENEE)
    assert letters(decision) == [("assignment", RENEE), ("change", PRIYA), ("acknowledgement", KIM)]
    assert refused(desk.mail(c.SetMatter(PRIYA, 1001, ALVAREZ))) is Refusal.ALREADY


def test_a_reviewer_who_was_named_stays_when_the_matter_is_set() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, blocked=True, reviewer=MARCUS))
    desk.mail(c.SetMatter(PRIYA, 1001, ALVAREZ))
    assert desk.tasks[1001].reviewer == MARCUS
    desk.mail(new_task(matter=None, blocked=True, reviewer=MARCUS))
    desk.mail(c.SetMatter(PRIYA, 1002, BRANDT))  # he is walled off from that one
    assert desk.tasks[1002].reviewer == DANA


def test_the_matter_of_work_in_progress_takes_it_from_somebody_behind_the_wall() -> None:
    desk = Desk()
    number = desk.accepted(matter=None, assignee=MARIBEL)
    decision = desk.mail(c.SetMatter(PRIYA, number, BRANDT))
    assert desk.tasks[number].assignee == RENEE
    assert MARIBEL not in [notice.to for notice in decision.notices]


def test_the_matter_of_finished_work_is_not_changed() -> None:
    desk = Desk()
    number = desk.opened(matter=None)
    desk.mail(c.Cancel(PRIYA, number))
    assert refused(desk.mail(c.SetMatter(PRIYA, number, ALVAREZ))) is Refusal.NOT_OPEN


@pytest.mark.parametrize(
    ("command", "why"),
    [
        pytest.param(new_task(by=EVAN), Refusal.MAY_NOT_SEND_TASKS, id="staff"),
        pytest.param(new_task(by=RENEE), Refusal.MAY_NOT_SEND_TASKS, id="paralegal"),
        pytest.param(new_task(by=PRIYA, submitted_by=CAROL), Refusal.MAY_NOT_ACT_FOR, id="not her delegate"),
        pytest.param(new_task(by=PRIYA, submitted_by=DANA), Refusal.MAY_NOT_ACT_FOR, id="no delegate at all"),
        pytest.param(new_task(by=PRIYA, submitted_by=STRANGER), Refusal.MAY_NOT_ACT_FOR, id="nobody known"),
        pytest.param(new_task(due=due("9999-12-31T17:00:00+00:00")), Refusal.NOT_UNDERSTOOD, id="no such year"),
        pytest.param(new_task(due=replace(FRIDAY, zone="Nowhere/Town")), Refusal.NOT_UNDERSTOOD, id="no such zone"),
    ],
)
def test_who_may_not_send_this_is_told_so(command: c.OpenTask, why: Refusal) -> None:
    desk = Desk()
    decision = desk.mail(command)
    assert refused(decision) is why
    assert desk.tasks == {}


def test_a_stranger_is_told_nothing() -> None:
    decision = Desk().mail(new_task(by=STRANGER))
    assert decision.fate is Fate.REFUSED
    assert decision.notices == ()


def test_a_delegate_sends_tasks_for_her_attorney_and_both_get_the_acknowledgement() -> None:
    desk = Desk()
    decision = desk.mail(new_task(by=DANA, submitted_by=CAROL), sender=CAROL)
    task = desk.tasks[1001]
    assert (task.requester, task.submitted_by) == (DANA, CAROL)
    acks = {notice.to: notice for notice in decision.notices if notice.kind is Kind.ACKNOWLEDGEMENT}
    assert acks.keys() == {CAROL, DANA}
    assert acks[CAROL].thread.subject == "Re: Kim depo"
    assert acks[DANA].thread.subject == "[T-1001] Summary of the Kim deposition"
    assert acks[CAROL].facts["because"] == "you sent T-1001 for Dana Hollis"


@pytest.mark.parametrize(
    ("who", "matter", "note"),
    [
        pytest.param(
            MARIBEL, BRANDT, "Maribel Santos cannot take this one; it was offered to Renee Okafor.", id="walled"
        ),
        pytest.param(
            HANNAH,
            ALVAREZ,
            "Hannah Wirth has not acknowledged the current confidentiality agreement; "
            "it was offered to Maribel Santos.",
            id="agreement",
        ),
        pytest.param(KIM, ALVAREZ, "Kim Ode takes no tasks; it was offered to Maribel Santos.", id="no paralegal"),
    ],
)
def test_somebody_named_who_cannot_have_it_is_never_offered_it_and_the_sender_is_told(
    who: str, matter: str, note: str
) -> None:
    desk = Desk()
    desk.mail(new_task(by=DANA, matter=matter, assignee=who, excluded=()), sender=DANA)
    assert letter(desk.last, Kind.ACKNOWLEDGEMENT).facts["notes"] == [note]
    assert who not in [notice.to for notice in desk.last.notices]


def test_where_nobody_else_is_found_either_the_sender_and_the_coordinator_are_told_the_truth() -> None:
    desk = Desk()
    decision = desk.mail(new_task(by=DANA, matter=BRANDT, assignee=MARIBEL, excluded=(RENEE,)), sender=DANA)
    assert desk.state(1001) is State.UNASSIGNED
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["notes"] == [
        "Maribel Santos cannot take this one; nobody else could be found.",
        "Nobody is free to take this now; the coordinator has been asked to find somebody.",
    ]
    alerts = [notice for notice in decision.notices if notice.kind is Kind.ALERT]
    assert {alert.to for alert in alerts} == {KIM, JO}
    assert alerts[0].facts["about"] == "nobody_fits"
    assert ["Looked at", "Luis Ortega: does other kinds of work"] in alerts[0].facts["details"]  # type: ignore[operator]


def test_the_one_who_can_finish_first_gets_it_and_the_reasons_are_kept() -> None:
    desk = Desk()
    desk.opened(assignee=RENEE)
    desk.mail(new_task(assignee=None))
    event = next(h.event for h in desk.last.happened if isinstance(h.event, Offered))
    assert desk.tasks[1002].assignee == MARIBEL  # Renee has six hours before her
    assert [reason.split(":")[0] for reason in event.reasons] == [
        "Renee Okafor",
        "Luis Ortega",
        "Maribel Santos",
        "Hannah Wirth",
    ]
    assert "Renee Okafor: 6 h of open work, done Tuesday, December 1, 2026, 4:02 PM ET" in event.reasons[0]


@pytest.mark.parametrize("until", [None, FRIDAY.at])
def test_who_is_away_over_the_due_date_is_passed_over(until: object) -> None:
    desk = Desk()
    desk.absences[RENEE] = Absence(RENEE, until)  # type: ignore[arg-type]
    desk.mail(new_task(assignee=RENEE))
    assert desk.tasks[1001].assignee == MARIBEL
    assert letter(desk.last, Kind.ACKNOWLEDGEMENT).facts["notes"] == [
        "Renee Okafor is away; it was offered to Maribel Santos."
    ]


def test_who_is_back_before_the_due_date_starts_then() -> None:
    desk = Desk()
    desk.absences[RENEE] = Absence(RENEE, desk.now + 2 * DAY)
    desk.mail(new_task())
    assert desk.tasks[1001].assignee == MARIBEL


def test_half_a_weeks_capacity_takes_twice_as_long_and_none_takes_nothing() -> None:
    desk = Desk()
    people = dict(FIRM.people)
    people[RENEE] = replace(people[RENEE], weekly_capacity=10)
    desk.firm = replace(FIRM, people=people)
    desk.mail(new_task())
    assert desk.tasks[1001].assignee == MARIBEL
    people[MARIBEL] = replace(people[MARIBEL], weekly_capacity=0)
    desk.mail(new_task(assignee=MARIBEL))
    assert desk.tasks[1002].assignee == RENEE


def test_without_a_practice_anybody_may_take_it_and_who_lists_no_speciality_takes_all() -> None:
    desk = Desk()
    people = {address: replace(person, practice="") for address, person in FIRM.people.items()}
    people[RENEE] = replace(people[RENEE], specialities=())
    desk.firm = replace(FIRM, people=people, matters={ALVAREZ: replace(FIRM.matters[ALVAREZ], practice="")})
    desk.absences = {who: Absence(who, None) for who in (RENEE, MARIBEL)}
    desk.mail(new_task(task_type="general"))
    assert desk.tasks[1001].assignee == LUIS
    desk.absences = {who: Absence(who, None) for who in (LUIS, MARIBEL)}
    desk.mail(new_task(task_type="financial_affidavit"))
    assert desk.tasks[1002].assignee == RENEE


def test_an_offer_that_nobody_answers_goes_to_the_next_and_the_coordinator_is_told() -> None:
    desk = Desk()
    desk.opened(assignee=RENEE)
    wake = desk.wakes["T-1001 offer 1 expires"]
    assert wake.at == desk.now + 2 * HOUR  # two working hours of hers
    (decision,) = desk.tick(wake.at)
    assert letters(decision) == [("assignment", MARIBEL), ("alert", KIM), ("change", PRIYA), ("change", RENEE)]
    told = letter(decision, Kind.CHANGE, PRIYA).facts
    assert (told["what"], told["old"], told["new"]) == ("offer_expired", "Renee Okafor", "Maribel Santos")
    assert letter(decision, Kind.ALERT).facts["words"] == (
        "Renee Okafor did not answer the offer of T-1001. It was offered to Maribel Santos."
    )
    assert desk.tasks[1001].offers[0].answer == "expired"
    assert refused(desk.mail(c.Accept(RENEE, 1001))) is Refusal.NOT_OFFERED


def test_urgent_work_waits_half_an_hour_and_at_the_end_of_the_list_the_coordinator_is_asked() -> None:
    desk = Desk()
    desk.opened(assignee=RENEE, priority=Priority.URGENT)
    assert desk.wakes["T-1001 offer 1 expires"].at == desk.now + HOUR / 2
    desk.tick(desk.now + HOUR / 2)
    night = desk.tasks[1001].offers[-1]
    assert (night.to, night.expires) == (MARIBEL, due("2026-12-01T09:30:00+08:00").at)  # it is half past one in Manila
    desk.tick(night.expires)
    assert desk.state(1001) is State.UNASSIGNED
    assert [offer.answer for offer in desk.tasks[1001].offers] == ["expired", "expired"]
    assert letters(desk.last) == [("alert", KIM), ("change", PRIYA), ("change", MARIBEL)]
    told = letter(desk.last, Kind.CHANGE, PRIYA).facts
    assert (told["what"], told["old"], told["new"]) == ("offer_expired", "Maribel Santos", None)


def test_accepting_tells_the_requester_who_has_it_and_nobody_else() -> None:
    desk = Desk()
    decision = desk.mail(c.Accept(RENEE, desk.opened()))
    assert letters(decision) == [("change", PRIYA)]
    assert (letter(decision, Kind.CHANGE).facts["what"], letter(decision, Kind.CHANGE).facts["new"]) == (
        "accepted",
        "Renee Okafor",
    )
    assert "T-1001 offer 1 expires" not in desk.wakes
    assert refused(desk.mail(c.Accept(RENEE, 1001))) is Refusal.ALREADY


def test_declining_for_want_of_time_offers_it_to_the_next() -> None:
    desk = Desk()
    decision = desk.mail(c.Decline(RENEE, desk.opened(), conflict=False, words="Full until Friday."))
    assert letters(decision) == [("assignment", MARIBEL), ("alert", KIM)]
    assert letter(decision, Kind.ALERT).facts["details"] == [["In their words", "Full until Friday."]]
    decision = desk.mail(c.Decline(MARIBEL, 1001, conflict=False))
    assert letters(decision) == [("alert", KIM), ("change", PRIYA)]
    assert desk.state(1001) is State.UNASSIGNED


def test_a_conflict_ends_access_at_once_and_the_task_is_gone_for_her() -> None:
    desk = Desk()
    number = desk.accepted(watchers=(RENEE,))
    desk.mail(c.Decline(RENEE, number, conflict=True))
    assert (desk.tasks[number].excluded, desk.tasks[number].watchers) == ((RENEE,), ())
    assert desk.tasks[number].assignee == MARIBEL
    assert RENEE not in [notice.to for notice in desk.last.notices]
    forbidden = desk.mail(c.AskStatus(RENEE, number))
    desk.told.clear()
    absent = desk.mail(c.AskStatus(RENEE, 9999))
    assert refused(forbidden) is refused(absent) is Refusal.NO_SUCH_TASK
    assert forbidden.notices[0].facts == absent.notices[0].facts


def test_a_conflict_found_in_review_leaves_the_version_with_the_reviewer() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Decline(RENEE, number, conflict=True))
    assert (desk.state(number), desk.tasks[number].assignee) == (State.IN_REVIEW, None)
    desk.mail(c.RequestChanges(DANA, number, 1, "Once more."))
    assert (desk.state(number), desk.tasks[number].assignee) == (State.OFFERED, MARIBEL)


def test_finished_work_is_not_declined_but_a_conflict_is_heard() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.CloseTask(PRIYA, number))
    assert refused(desk.mail(c.Decline(RENEE, number, conflict=False))) is Refusal.NOT_OPEN
    desk.mail(c.Decline(RENEE, number, conflict=True))
    assert (desk.state(number), desk.tasks[number].excluded) == (State.CLOSED, (RENEE,))


def test_work_is_taken_from_one_and_given_to_another() -> None:
    desk = Desk()
    number = desk.accepted()
    decision = desk.mail(c.Reassign(PRIYA, number, MARIBEL, "Renee has enough."))
    assert letters(decision) == [("assignment", MARIBEL), ("change", RENEE), ("acknowledgement", PRIYA)]
    assert letter(decision, Kind.CHANGE).facts["what"] == "reassigned"
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["words"] == "Offered to Maribel Santos."
    desk.mail(c.Reassign(KIM, number, None))
    assert desk.tasks[number].assignee == RENEE
    assert letter(desk.last, Kind.CHANGE, MARIBEL).facts["what"] == "withdrawn"
    assert letter(desk.last, Kind.CHANGE, PRIYA).facts["new"] == "Renee Okafor"


@pytest.mark.parametrize(
    ("to", "why"), [(MARIBEL, Refusal.WALLED), (STRANGER, Refusal.NO_SUCH_PERSON), (RENEE, Refusal.ALREADY)]
)
def test_work_is_not_given_to_somebody_who_cannot_have_it(to: str, why: Refusal) -> None:
    desk = Desk()
    number = desk.accepted(by=DANA, matter=BRANDT)
    before = desk.tasks[number]
    assert refused(desk.mail(c.Reassign(DANA, number, to))) is why
    assert desk.tasks[number] == before


def test_reassigning_work_that_nobody_else_can_take_leaves_it_with_the_coordinator() -> None:
    desk = Desk()
    number = desk.opened(by=DANA, matter=BRANDT)
    decision = desk.mail(c.Reassign(MARCUS, number, None))
    assert refused(decision) is Refusal.NO_SUCH_TASK
    desk.mail(c.Reassign(KIM, number, None))
    assert desk.state(number) is State.UNASSIGNED
    assert letter(desk.last, Kind.CHANGE, DANA).facts["new"] is None
    desk.mail(c.Reassign(DANA, number, RENEE))
    assert desk.state(number) is State.OFFERED


def test_what_is_blocked_or_finished_is_not_offered_to_anybody_by_reassigning_it() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, blocked=True))
    desk.mail(c.Reassign(PRIYA, 1001, RENEE))
    assert (desk.state(1001), desk.tasks[1001].asked_for) == (State.NEEDS_ANSWER, RENEE)
    desk.mail(c.Cancel(PRIYA, 1001))
    assert refused(desk.mail(c.Reassign(PRIYA, 1001, MARIBEL))) is Refusal.NOT_OPEN


def test_the_reviewer_is_never_somebody_behind_the_wall() -> None:
    desk = Desk()
    desk.mail(new_task(by=DANA, matter=BRANDT, reviewer=MARCUS, watchers=(MARCUS, PRIYA)))
    assert (desk.tasks[1001].reviewer, desk.tasks[1001].watchers) == (DANA, (PRIYA,))
    desk.mail(new_task(by=DANA, matter=None, reviewer=None))
    assert desk.tasks[1002].reviewer == DANA


def test_a_family_matter_goes_to_nobody_who_only_does_litigation() -> None:
    desk = Desk()
    desk.mail(new_task(by=MARCUS, matter=WHITLOCK, task_type="financial_affidavit"))
    assert desk.state(1001) is State.UNASSIGNED  # Hannah's agreement is an old one
