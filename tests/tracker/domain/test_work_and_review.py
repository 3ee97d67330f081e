"""The work itself: questions, dates, versions, hours; and the review, which only the right person decides."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    CAROL,
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
from tracker.domain.decision import Fate
from tracker.domain.firm import Role
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import QuestionState
from tracker.domain.task import State

V1, V2 = (pdf("v1.pdf"),), (pdf("v2.pdf"),)


def test_a_paralegals_question_goes_to_the_requester_in_her_own_words_and_the_answer_comes_back() -> None:
    desk = Desk()
    number = desk.accepted()
    decision = desk.mail(c.AskRequester(RENEE, number, "Objections included?"))
    asked = letter(decision, Kind.QUESTION)
    assert (asked.to, asked.facts["question"]["words"]) == (PRIYA, "Objections included?")  # type: ignore[index]
    assert asked.facts["from"] == {"name": "Renee Okafor", "address": RENEE}
    assert asked.thread.subject == "Re: Kim depo"
    assert desk.state(number) is State.WAITING_ON_ATTORNEY
    decision = desk.mail(c.AnswerQuestion(PRIYA, 1, None, "Testimony only."))
    assert letters(decision) == [("change", RENEE)]  # she only answered: no acknowledgement
    assert (desk.state(number), desk.questions[1].state) == (State.IN_PROGRESS, QuestionState.ANSWERED)
    assert desk.tasks[number].instructions == "Page and line, please.\n\nTestimony only."


def test_an_answer_in_the_thread_settles_the_question_too() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.AskRequester(RENEE, number, "Objections included?"))
    desk.mail(c.TellAssignee(PRIYA, number, "Testimony only."))
    assert desk.questions[1].state is QuestionState.WITHDRAWN
    assert refused(desk.mail(c.AnswerQuestion(PRIYA, 1, None, "Testimony only."))) is Refusal.LATE_ANSWER


def test_a_question_before_accepting_leaves_the_offer_open() -> None:
    desk = Desk()
    number = desk.opened()
    desk.mail(c.AskRequester(RENEE, number, "How many pages?"))
    assert desk.state(number) is State.OFFERED
    desk.mail(c.AnswerQuestion(PRIYA, 1, None, ""))
    assert desk.questions[1].state is QuestionState.ANSWERED


def test_more_instructions_and_files_reach_the_assignee_and_are_acknowledged() -> None:
    desk = Desk()
    number = desk.accepted()
    decision = desk.mail(c.TellAssignee(DANA, number, "And volume 2.", (pdf("vol2.pdf"),)))
    assert letters(decision) == [("change", RENEE), ("change", PRIYA), ("acknowledgement", DANA)]
    assert letter(decision, Kind.CHANGE, RENEE).files == (pdf("vol2.pdf"),)
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["words"] == "Added to the task. Received: vol2.pdf."
    assert desk.tasks[number].files == (pdf("vol2.pdf"),)
    desk.mail(c.Cancel(PRIYA, number))
    assert refused(desk.mail(c.TellAssignee(PRIYA, number, "More."))) is Refusal.NOT_OPEN


def test_the_attorney_is_not_told_what_her_delegate_said() -> None:
    desk = Desk()
    desk.mail(new_task(by=DANA, submitted_by=CAROL, assignee=RENEE), sender=CAROL)
    decision = desk.mail(c.TellAssignee(CAROL, 1001, "Use the new form."))
    assert letters(decision) == [("change", RENEE), ("acknowledgement", CAROL)]


def test_two_changes_in_one_mail_reach_the_assignee_in_one_letter() -> None:
    desk = Desk()
    number = desk.accepted()
    tell = c.TellAssignee(PRIYA, number, "Do volume 2 as well.", (pdf("vol2.pdf"),))
    decision = desk.mail(tell, c.ChangeDue(PRIYA, number, due("2026-12-07T17:00:00-08:00"), "Make it Monday"))
    assert letters(decision) == [("change", RENEE), ("acknowledgement", PRIYA)]
    change = letter(decision, Kind.CHANGE)
    assert (change.facts["what"], change.files) == ("due_changed", (pdf("vol2.pdf"),))
    assert change.facts["words"] == "Do volume 2 as well.\n\nMake it Monday"
    assert change.facts["old_due"]["at"] == "2026-12-05T01:00:00Z"  # type: ignore[index]


def test_a_proposed_date_moves_only_when_the_requester_agrees() -> None:
    desk, later = Desk(), due("2026-12-07T17:00:00-08:00")
    number = desk.accepted()
    decision = desk.mail(c.ProposeDue(RENEE, number, later, "The transcript is long."))
    assert desk.tasks[number].due == FRIDAY
    question = letter(decision, Kind.QUESTION)
    assert question.facts["question"]["words"] == (  # type: ignore[index]
        "Renee Okafor asks to move the due date from Friday, December 4, 2026, 5:00 PM PT "
        "to Monday, December 7, 2026, 5:00 PM PT. Do you agree?"
    )
    agreed = desk.mail(c.AnswerQuestion(PRIYA, 1, 1, "ok"))
    assert desk.tasks[number].due.at == later.at
    assert letters(agreed) == [("change", RENEE), ("acknowledgement", PRIYA)]
    desk.mail(c.ProposeDue(RENEE, number, due("2026-12-08T17:00:00-08:00")))
    denied = desk.mail(c.AnswerQuestion(PRIYA, 2, 2, "no"))
    assert letter(denied, Kind.CHANGE, RENEE).facts["words"] == (
        "The due date stays Monday, December 7, 2026, 5:00 PM PT."
    )
    assert refused(desk.mail(c.ProposeDue(RENEE, number, later))) is Refusal.ALREADY


def test_a_newer_proposal_takes_the_place_of_the_older_one() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.ProposeDue(RENEE, number, due("2026-12-07T17:00:00-08:00")))
    desk.mail(c.ProposeDue(RENEE, number, due("2026-12-08T17:00:00-08:00")))
    assert [question.state for question in desk.questions.values()] == [QuestionState.WITHDRAWN, QuestionState.OPEN]


@pytest.mark.parametrize(
    "command",
    [
        c.AskRequester(RENEE, 1001, "What?"),
        c.ProposeDue(RENEE, 1001, due("2026-12-07T17:00:00-08:00")),
        c.Deliver(RENEE, 1001, V1),
    ],
)
def test_on_stopped_work_nothing_is_asked_proposed_or_delivered(command: c.Command) -> None:
    desk = Desk()
    desk.mail(c.Hold(PRIYA, desk.accepted()))
    assert refused(desk.mail(command)) is Refusal.NOT_OPEN


def test_a_delivery_is_a_numbered_version_for_the_reviewer() -> None:
    desk = Desk()
    number = desk.accepted()
    decision = desk.mail(c.Deliver(RENEE, number, V1, "Final.", hours=6.5))
    review = letter(decision, Kind.REVIEW)
    assert letters(decision) == [("review", DANA)]
    assert (review.version, review.files, review.facts["decide_by"]) == (1, V1, "2026-12-05T01:00:00Z")
    assert review.facts["version"] == {
        "number": 1,
        "files": [{"name": "v1.pdf", "size": 1000}],
        "note": "Final.",
        "by": {"name": "Renee Okafor", "address": RENEE},
        "partial": False,
        "approved": [],
    }
    assert (desk.state(number), desk.tasks[number].hours_logged) == (State.IN_REVIEW, 6.5)


def test_a_delivery_without_files_is_refused_and_nobody_else_hears_of_it() -> None:
    desk = Desk()
    decision = desk.mail(c.Deliver(RENEE, desk.accepted(), ()))
    assert refused(decision) is Refusal.NOTHING_ATTACHED
    assert letters(decision) == [("could_not_act", RENEE)]


def test_a_part_goes_to_the_requester_marked_as_such_and_the_state_stays() -> None:
    desk = Desk()
    number = desk.accepted()
    decision = desk.mail(c.Deliver(RENEE, number, V1, "A to H.", partial=True))
    assert letters(decision) == [("delivery", PRIYA)]
    assert letter(decision, Kind.DELIVERY).facts["partial"] is True
    assert desk.state(number) is State.IN_PROGRESS
    told = desk.mail(c.RequestChanges(PRIYA, number, 1, "Exhibit C is upside down."))
    assert letters(told) == [("change", RENEE), ("acknowledgement", PRIYA)]
    assert desk.state(number) is State.IN_PROGRESS


def test_delivering_on_an_open_offer_accepts_it() -> None:
    desk = Desk()
    number = desk.opened()
    desk.mail(c.Deliver(RENEE, number, V1))
    assert (desk.state(number), desk.tasks[number].offers[0].answer) == (State.IN_REVIEW, "accepted")


def test_a_corrected_version_replaces_the_one_in_review() -> None:
    desk = Desk()
    number = desk.in_review()
    decision = desk.mail(c.Deliver(RENEE, number, V2, partial=True))
    assert (letter(decision, Kind.REVIEW).version, desk.state(number)) == (2, State.IN_REVIEW)


def test_work_goes_to_the_attorney_of_record_where_the_reviewer_is_gone() -> None:
    desk = Desk()
    number = desk.accepted(reviewer=MARCUS)
    desk.firm = replace(FIRM, people={who: person for who, person in FIRM.people.items() if who != MARCUS})
    assert letters(desk.mail(c.Deliver(RENEE, number, V1))) == [("review", DANA)]


def test_where_nobody_may_review_the_coordinator_is_told() -> None:
    desk = Desk()
    number = desk.accepted()
    gone = (DANA, PRIYA)
    desk.firm = replace(FIRM, people={who: person for who, person in FIRM.people.items() if who not in gone})
    decision = desk.mail(c.Deliver(RENEE, number, V1))
    assert letters(decision) == [("alert", KIM)]
    wakes = [wake for wake in desk.wakes.values() if isinstance(wake.command, c.RemindReview)]
    assert letters(desk.tick(wakes[0].at)[-1]) == []


def test_hours_are_added_up_by_whoever_has_or_had_the_work() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.LogTime(RENEE, number, 1.5, "cites", ("L330",)))
    desk.mail(c.Reassign(PRIYA, number, MARIBEL))
    decision = desk.mail(c.LogTime(RENEE, number, 0.5, "", ("L330", "A104")))
    assert (desk.tasks[number].hours_logged, desk.tasks[number].billing_codes) == (2.0, ("L330", "A104"))
    assert decision.notices == ()
    assert refused(desk.mail(c.LogTime(RENEE, number, 0))) is Refusal.NOT_UNDERSTOOD


def test_the_reviewers_approval_delivers_the_work_to_the_requester() -> None:
    desk = Desk()
    number = desk.in_review()
    decision = desk.mail(c.Approve(DANA, number, 1, "Approved."))
    assert letters(decision) == [("outcome", RENEE), ("delivery", PRIYA)]
    assert letter(decision, Kind.DELIVERY).files == V1
    assert letter(decision, Kind.DELIVERY).facts["approved_by"] == {"name": "Dana Hollis", "address": DANA}
    assert (desk.state(number), desk.tasks[number].approved_version) == (State.APPROVED, 1)
    thanks = desk.mail(c.Comment(PRIYA, number, "Thanks!", quiet=True))
    assert (desk.state(number), thanks.notices) == (State.CLOSED, ())
    assert refused(desk.mail(c.Approve(DANA, number, 1, "Approved."))) is Refusal.ALREADY


def test_where_the_reviewer_is_the_requester_approval_closes_without_another_letter_to_her() -> None:
    desk = Desk()
    number = desk.in_review(by=DANA)
    decision = desk.mail(c.Approve(DANA, number, 1, "Approved."))
    assert letters(decision) == [("outcome", RENEE)]
    assert desk.state(number) is State.CLOSED


def test_the_attorney_of_record_may_approve_too_and_the_reviewer_hears_of_it() -> None:
    desk = Desk()
    number = desk.in_review(reviewer=MARCUS)
    decision = desk.mail(c.Approve(DANA, number, 1, "Approved."))
    assert letters(decision) == [("outcome", RENEE), ("change", MARCUS), ("delivery", PRIYA)]


def test_anybody_elses_approval_is_a_comment_that_the_reviewer_sees() -> None:
    desk = Desk()
    number = desk.in_review()
    decision = desk.mail(c.Approve(MARCUS, number, 1, "Looks fine to me."))
    assert refused(decision) is Refusal.NOT_REVIEWER
    assert letters(decision) == [("change", DANA), ("could_not_act", MARCUS)]
    assert letter(decision, Kind.CHANGE).facts["words"] == "Looks fine to me."
    assert desk.state(number) is State.IN_REVIEW


def test_a_stranger_and_somebody_behind_the_wall_approve_nothing_and_learn_nothing() -> None:
    desk = Desk()
    number = desk.in_review(by=DANA, matter=BRANDT)
    assert desk.mail(c.Approve(STRANGER, number, 1, "Approved.")).notices == ()
    forbidden, desk.told = desk.mail(c.Approve(MARCUS, number, 1, "Approved.")), set()
    absent = desk.mail(c.Approve(MARCUS, 9999, 1, "Approved."))
    assert refused(forbidden) is refused(absent) is Refusal.NO_SUCH_TASK
    assert forbidden.notices[0].facts == absent.notices[0].facts
    assert forbidden.happened == ()


@pytest.mark.parametrize(
    ("version", "words"),
    [
        pytest.param(1, "You answered version 1; version 2 came Monday, November 30, 2026, 9:0", id="an older letter"),
        pytest.param(None, "T-1001 has 2 versions; version 2 came Monday, November 30, 2026, 9:0", id="no letter"),
    ],
)
def test_approving_another_version_is_asked_about_and_a_yes_never_authorizes_filing(
    version: int | None, words: str
) -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Deliver(RENEE, number, V2))
    decision = desk.mail(c.Approve(DANA, number, version, "Approved, file it.", authorise_filing=True))
    assert decision.fate is Fate.ASKED
    assert str(letter(decision, Kind.QUESTION).facts["question"]["words"]).startswith(words)  # type: ignore[index]
    assert desk.tasks[number].approved_version is None
    desk.mail(c.AnswerQuestion(DANA, 1, 1, "yes"))
    assert (desk.tasks[number].approved_version, desk.tasks[number].filing_authorised) == (2, None)


def test_a_yes_to_a_version_that_was_replaced_meanwhile_is_too_late() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Deliver(RENEE, number, V2))
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    desk.mail(c.Deliver(RENEE, number, (pdf("v3.pdf"),)))
    assert refused(desk.mail(c.AnswerQuestion(DANA, 1, 1, "yes"))) is Refusal.LATE_ANSWER
    assert desk.tasks[number].approved_version is None


def test_without_a_letter_an_approval_counts_where_there_is_one_version_only() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Approve(DANA, number, None, "Approved."))
    assert desk.tasks[number].approved_version == 1


@pytest.mark.parametrize("command", [c.Approve(DANA, 1001, None, "ok"), c.RequestChanges(DANA, 1001, None, "no")])
def test_nothing_is_decided_about_work_that_is_not_there(command: c.Command) -> None:
    desk = Desk()
    desk.accepted()
    assert refused(desk.mail(command)) is Refusal.NOTHING_TO_REVIEW
    desk.mail(c.Cancel(PRIYA, 1001))
    assert refused(desk.mail(command)) is Refusal.NOT_OPEN


def test_changes_go_back_to_the_assignee_with_a_new_date_and_the_marked_copy() -> None:
    desk = Desk()
    number = desk.in_review()
    redline = (pdf("redline.pdf"),)
    decision = desk.mail(c.RequestChanges(DANA, number, 1, "See redline.", redline, approved_with_changes=True))
    outcome = letter(decision, Kind.OUTCOME)
    assert letters(decision) == [("outcome", RENEE)]
    assert (outcome.facts["decision"], outcome.files) == ("approved_with_changes", redline)
    assert outcome.facts["new_due"]["at"] == "2026-12-02T01:00:00Z"  # type: ignore[index]
    assert (desk.state(number), desk.tasks[number].rounds) == (State.REVISIONS_REQUESTED, 1)
    desk.mail(c.Deliver(RENEE, number, V2))
    assert desk.state(number) is State.IN_REVIEW


def test_the_requester_may_ask_for_changes_and_the_reviewer_hears_of_it() -> None:
    desk = Desk()
    number = desk.in_review()
    later = due("2026-12-09T17:00:00-08:00")
    decision = desk.mail(c.RequestChanges(PRIYA, number, None, "Cite 4.", due=later))
    assert letters(decision) == [("outcome", RENEE), ("change", DANA)]
    assert desk.tasks[number].due == later


def test_work_can_come_back_to_somebody_else() -> None:
    desk = Desk()
    number = desk.in_review()
    decision = desk.mail(c.RequestChanges(DANA, number, 1, "Have Maribel redo it.", reassign_to=MARIBEL))
    assert letters(decision) == [("outcome", RENEE), ("assignment", MARIBEL), ("acknowledgement", DANA)]
    assert letter(decision, Kind.OUTCOME).facts["decision"] == "reassigned"
    assert (desk.tasks[number].assignee, desk.state(number)) == (MARIBEL, State.OFFERED)


def test_work_does_not_come_back_to_somebody_behind_the_wall() -> None:
    desk = Desk()
    number = desk.in_review(by=DANA, matter=BRANDT)
    again = c.RequestChanges(DANA, number, 1, "Have Maribel redo it.", reassign_to=MARIBEL)
    assert refused(desk.mail(again)) is Refusal.WALLED
    assert desk.state(number) is State.IN_REVIEW


def test_changes_to_finished_work_reopen_it() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    decision = desk.mail(c.RequestChanges(DANA, number, 1, "The lot number is wrong."))
    assert (desk.state(number), desk.tasks[number].approved_version) == (State.REVISIONS_REQUESTED, 1)
    assert letters(decision) == [("change", RENEE), ("change", PRIYA), ("acknowledgement", DANA)]


def test_a_comment_reaches_those_on_the_task_and_thanks_reach_nobody() -> None:
    desk = Desk()
    number = desk.in_review()
    assert letters(desk.mail(c.Comment(EVAN, number, "The client called."))) == [
        ("change", PRIYA),
        ("change", DANA),
        ("change", RENEE),
    ]
    assert desk.mail(c.Comment(PRIYA, number, "Thanks!", quiet=True)).notices == ()
    assert desk.state(number) is State.IN_REVIEW


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (c.Deliver(MARIBEL, 1001, V1), Refusal.NO_SUCH_TASK),
        (c.Deliver(PRIYA, 1001, V1), Refusal.NOT_YOURS),
        (c.ChangeDue(RENEE, 1001, FRIDAY), Refusal.NOT_YOURS),
        (c.ChangeDue(EVAN, 1001, FRIDAY), Refusal.NOT_YOURS),
        (c.Cancel(KIM, 1001), Refusal.NOT_YOURS),
        (c.Accept(PRIYA, 1001), Refusal.NOT_OFFERED),
        (c.Reopen(DANA, 1001), Refusal.ALREADY),
        (c.ChangeDue(DANA, 1001, due("0001-01-02T00:00:00+00:00")), Refusal.NOT_UNDERSTOOD),
        (c.ProposeDue(RENEE, 1001, due("9000-01-02T00:00:00+00:00")), Refusal.NOT_UNDERSTOOD),
        (c.RequestChanges(DANA, 1001, None, "", due=replace(FRIDAY, zone="x")), Refusal.NOT_UNDERSTOOD),
        (c.Reopen(DANA, 1001, due=replace(FRIDAY, zone="/")), Refusal.NOT_UNDERSTOOD),
    ],
)
def test_what_is_not_theirs_to_do_is_refused(command: c.Command, why: Refusal) -> None:
    desk = Desk()
    desk.accepted()
    before = desk.tasks[1001]
    assert refused(desk.mail(command)) is why
    assert desk.tasks[1001] == before


def test_a_sealed_task_is_for_its_team_alone() -> None:
    desk = Desk()
    number = desk.accepted(by=DANA, matter=BRANDT, confidentiality="sealed")
    assert refused(desk.mail(c.AskStatus(PRIYA, number))) is Refusal.NO_SUCH_TASK
    shown = letter(desk.mail(c.AskStatus(KIM, number)), Kind.STATUS)
    assert shown.facts["tasks"][0]["title"] == "Sealed task"  # type: ignore[index]
    assert shown.facts["tasks"][0]["matter"] == ""  # type: ignore[index]
    assert [notice.thread.subject for notice in desk.sent if notice.to == RENEE] == ["[T-1001]"]
    acks = [notice for notice in desk.sent if notice.kind is Kind.ACKNOWLEDGEMENT]
    assert (acks[0].thread.subject, acks[0].thread.in_reply_to) == ("[T-1001]", "<0@mail.example>")


def test_a_wall_raised_over_open_work_takes_it_away_in_silence() -> None:
    desk = Desk()
    number = desk.accepted()
    renee = replace(FIRM.people[RENEE], walled_from=(ALVAREZ,))
    desk.firm = replace(FIRM, people={**FIRM.people, RENEE: renee})
    assert refused(desk.mail(c.Deliver(RENEE, number, V1))) is Refusal.NO_SUCH_TASK
    decision = desk.mail(c.Comment(PRIYA, number, "Any news?"))
    assert desk.tasks[number].assignee == MARIBEL
    assert RENEE not in [notice.to for notice in decision.notices]


def test_a_partner_may_move_dates_and_people_of_work_that_is_not_hers() -> None:
    desk = Desk()
    number = desk.accepted(by=MARCUS, matter=WHITLOCK, assignee=RENEE)
    decision = desk.mail(c.ChangeDue(DANA, number, due("2026-12-07T17:00:00-08:00")))
    assert letters(decision) == [("change", RENEE), ("change", MARCUS), ("acknowledgement", DANA)]
    assert FIRM.people[DANA].role is Role.PARTNER


def test_a_review_request_says_whether_the_work_came_late() -> None:
    desk = Desk()
    early, late = desk.in_review(), desk.accepted()
    assert letter(desk.last, Kind.CHANGE).facts["what"] == "accepted"
    desk.now = desk.tasks[late].due.at + timedelta(hours=1)
    assert letter(desk.mail(c.Deliver(RENEE, late, (pdf("v1.pdf"),))), Kind.REVIEW).facts["late"] is True
    sent = [one for one in desk.sent if one.kind is Kind.REVIEW and one.task == early]
    assert [one.facts["late"] for one in sent] == [False]


def test_the_answer_to_which_date_is_nobodys_words() -> None:
    desk = Desk()
    number = desk.accepted()
    monday = due("2026-12-07T12:00:00-08:00")
    said = letter(desk.mail(c.ChangeDue(PRIYA, number, monday, "Monday, December 7, 2026, 12:00 noon PT")), Kind.CHANGE)
    assert said.facts["words"] == ""
    again = letter(desk.mail(c.ChangeDue(PRIYA, number, FRIDAY, "Friday after all.")), Kind.CHANGE)
    assert again.facts["words"] == "Friday after all."
