"""Questions that wait for an answer, reminders that come once, and what the desk says about itself."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    CAROL,
    CHICAGO,
    DANA,
    DAY,
    EVAN,
    FIRM,
    FRIDAY,
    HOUR,
    JO,
    KIM,
    LA,
    LUIS,
    MARCUS,
    MONDAY,
    PRIYA,
    RENEE,
    STRANGER,
    Desk,
    due,
    letter,
    letters,
    new_task,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Fate, LetterRef
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import QuestionState
from tracker.domain.task import Priority, State
from tracker.domain.wakes import desk_wakes, wakes_of

WHICH = c.AskDraft(
    PRIYA,
    "December 4 or December 11?",
    (c.ChoiceDraft("December 4", ()), c.ChoiceDraft("December 11", ())),
    "December 4",
    "due",
)


def asked(desk: Desk, draft: c.AskDraft = WHICH) -> int:
    number = desk.accepted()
    desk.mail(c.Ask(PRIYA, number, draft))
    return number


def test_a_question_alone_travels_in_its_own_letter_and_changes_nothing() -> None:
    desk = Desk()
    number = asked(desk)
    assert desk.last.fate is Fate.ASKED
    assert desk.last.happened == ()
    question = letter(desk.last, Kind.QUESTION)
    assert (question.to, question.task, question.question) == (PRIYA, number, 1)
    assert question.facts["task"]["number"] == f"T-{number}"  # type: ignore[index]


def test_a_question_about_nothing_that_is_tracked_is_put_too() -> None:
    decision = Desk().mail(c.Ask(PRIYA, None, WHICH))
    question = letter(decision, Kind.QUESTION)
    assert (question.facts["task"], question.thread.subject) == (None, "Re: Kim depo")
    assert [wake.key for wake in decision.wakes] == ["question 1, asked 1"]


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(c.Ask(MARCUS, 1001, WHICH), id="by somebody behind the wall"),
        pytest.param(c.Ask(DANA, 1001, replace(WHICH, to=MARCUS)), id="to somebody behind the wall"),
        pytest.param(c.Ask(DANA, 9999, WHICH), id="about nothing"),
        pytest.param(c.Ask(DANA, None, replace(WHICH, to=STRANGER)), id="to a stranger"),
    ],
)
def test_nobody_is_asked_about_what_they_may_not_know(command: c.Ask) -> None:
    desk = Desk()
    desk.accepted(by=DANA, matter=BRANDT)
    assert refused(desk.mail(command)) is Refusal.NO_SUCH_TASK
    assert desk.questions == {}


def test_a_yes_to_an_either_or_is_asked_once_more_and_then_the_coordinator_has_it() -> None:
    desk = Desk()
    asked(desk)
    again = desk.mail(c.AnswerQuestion(PRIYA, 1, None, "yes"))
    assert again.fate is Fate.ASKED
    assert letter(again, Kind.QUESTION).facts["question"]["again"] is True  # type: ignore[index]
    once_more = desk.mail(c.AnswerQuestion(PRIYA, 1, None, "yes!"))
    assert refused(once_more) is Refusal.NO_SUCH_CHOICE
    assert letters(once_more) == [("alert", KIM), ("could_not_act", PRIYA)]
    assert letter(once_more, Kind.ALERT).facts["details"] == [
        ["Asked", "December 4 or December 11?"],
        ["Meanwhile", "December 4"],
        ["Last answer", "yes!"],
    ]
    assert desk.questions[1].state is QuestionState.ESCALATED
    assert letters(desk.mail(c.AnswerQuestion(PRIYA, 1, 7, "seven"))) == []  # said already today
    desk.mail(c.AnswerQuestion(KIM, 1, 2, "She says the 11th."))
    assert (desk.questions[1].state, desk.questions[1].answer) == (QuestionState.ANSWERED, 2)


def test_only_who_was_asked_or_her_delegate_answers_and_others_learn_nothing() -> None:
    desk = Desk()
    number = desk.accepted(by=DANA)
    choice = c.ChoiceDraft("Monday", (c.ChangeDue(DANA, number, due("2026-12-07T17:00:00-08:00")),))
    desk.mail(c.Ask(DANA, number, c.AskDraft(DANA, "When?", (choice,), about="due")))
    for who in (PRIYA, KIM, STRANGER, JO):
        assert refused(desk.mail(c.AnswerQuestion(who, 1, 1, "Monday"))) is Refusal.NO_SUCH_TASK
    assert refused(desk.mail(c.AnswerQuestion(PRIYA, 99, 1, "Monday"))) is Refusal.NO_SUCH_TASK
    desk.mail(c.AnswerQuestion(CAROL, 1, 1, "Monday, says Dana"))
    assert desk.tasks[number].due_history[-1].by == CAROL


def test_a_delegates_yes_does_not_approve_and_the_question_stays_open() -> None:
    desk = Desk()
    number = desk.in_review(by=DANA)
    yes = c.ChoiceDraft("Yes", (c.Approve(DANA, number, 1, "yes"),))
    desk.mail(c.Ask(DANA, number, c.AskDraft(DANA, "Approve version 1?", (yes,), about="approval")))
    assert refused(desk.mail(c.AnswerQuestion(CAROL, 1, 1, "yes"))) is Refusal.NOT_REVIEWER
    assert desk.questions[1].state is QuestionState.OPEN
    desk.mail(c.AnswerQuestion(DANA, 1, 1, "yes"))
    assert desk.state(number) is State.CLOSED


def test_a_stored_answer_may_open_a_task_for_the_attorney_whoever_answers() -> None:
    desk = Desk()
    anew = c.ChoiceDraft("A new task", (new_task(by=DANA, assignee=RENEE),))
    desk.mail(c.Ask(DANA, None, c.AskDraft(DANA, "Is this a new task?", (anew,))))
    desk.mail(c.AnswerQuestion(CAROL, 1, 1, "yes"))
    assert desk.tasks[1001].requester == DANA


def test_nested_questions_know_the_number_of_the_task_that_is_opened_with_them() -> None:
    inner = c.Ask(PRIYA, 0, c.AskDraft(PRIYA, "Noon or five?", (c.ChoiceDraft("Five", (c.Hold(PRIYA, 0),)),)))
    help_me = c.ChoiceDraft("Help", (c.AskHelp(PRIYA),))
    desk = Desk()
    desk.mail(new_task(ask=c.AskDraft(PRIYA, "Which day?", (c.ChoiceDraft("Friday", (inner,)), help_me), about="due")))
    desk.mail(c.AnswerQuestion(PRIYA, 1, 1, "Friday"))
    assert (desk.questions[2].words, desk.questions[2].task) == ("Noon or five?", 1001)
    desk.mail(c.AnswerQuestion(PRIYA, 2, 1, "five"))
    assert desk.state(1001) is State.ON_HOLD


def test_an_unanswered_question_is_put_again_after_four_working_hours_and_then_escalated() -> None:
    desk = Desk()
    asked(desk)
    first = desk.wakes["question 1, asked 1"]
    assert first.at == desk.now + 4 * HOUR
    (decision,) = desk.tick(first.at)
    reminder = letter(decision, Kind.REMINDER)
    assert (reminder.to, reminder.facts["about"], reminder.question) == (PRIYA, "question", 1)
    second = desk.wakes["question 1, asked 2"]
    (decision,) = desk.tick(second.at)
    assert letter(decision, Kind.ALERT).facts["words"] == "Priya Nair has not answered."
    assert [key for key in desk.wakes if key.startswith("question")] == []


def test_a_question_about_no_task_is_reminded_of_and_escalated_as_well() -> None:
    desk = Desk()
    desk.mail(c.Ask(PRIYA, None, WHICH))
    desk.tick(desk.now + 5 * DAY)
    assert desk.questions[1].state is QuestionState.ESCALATED
    assert {notice.to for notice in desk.last.notices} == {KIM, JO}


def test_what_was_asked_about_a_sealed_task_is_not_told_to_the_coordinator() -> None:
    desk = Desk()
    number = desk.accepted(by=DANA, matter=BRANDT, confidentiality="sealed")
    desk.mail(c.Ask(DANA, number, replace(WHICH, to=DANA)))
    desk.tick(desk.wakes["question 1, asked 1"].at)
    desk.tick(desk.wakes["question 1, asked 2"].at)
    assert all(notice.facts["details"] == [] for notice in desk.last.notices)


def test_what_is_left_to_ask_is_dropped_with_its_task() -> None:
    desk = Desk()
    first = c.AskDraft(PRIYA, "Which day?", (c.ChoiceDraft("none", (c.Cancel(PRIYA, 0),)),), about="due")
    second = c.Ask(PRIYA, 1001, c.AskDraft(PRIYA, "Which file?", about="file"))
    desk.mail(new_task(ask=first), second)
    desk.mail(c.AnswerQuestion(PRIYA, 1, 1, "none, cancel it"))
    assert desk.state(1001) is State.CANCELLED
    assert list(desk.questions) == [1]


def test_due_soon_comes_when_a_quarter_of_the_time_is_left_in_the_assignees_hours() -> None:
    desk = Desk()
    desk.accepted()
    soon = desk.wakes["T-1001 due soon, due revision 1"]
    assert soon.at == due("2026-12-04T09:00:00-05:00").at  # a quarter would be the evening before
    (decision,) = desk.tick(soon.at)
    assert decision.fate is Fate.MOOT  # this morning's list has said it
    desk = Desk()
    desk.accepted(due=due("2026-12-18T17:00:00-08:00"))
    (decision,) = desk.tick(desk.wakes["T-1001 due soon, due revision 1"].at)
    assert letters(decision) == [("reminder", RENEE)]
    assert letter(decision, Kind.REMINDER).facts["about"] == "due_soon"


def test_due_soon_leaves_two_working_hours_and_is_not_said_of_work_that_has_less() -> None:
    desk = Desk()
    desk.accepted(due=due("2026-11-30T15:00:00-05:00"))  # at noon of the same day in New York
    assert desk.wakes["T-1001 due soon, due revision 1"].at == due("2026-11-30T13:00:00-05:00").at
    desk.accepted(due=due("2026-11-30T14:00:00-05:00"))
    assert "T-1002 due soon, due revision 1" not in desk.wakes


def test_due_soon_of_far_work_and_of_quiet_hours() -> None:
    desk = Desk()
    desk.accepted(due=due("2027-11-30T17:00:00-08:00"))
    soon = desk.wakes["T-1001 due soon, due revision 1"].at.astimezone(ZoneInfo("America/New_York"))
    assert 9 <= soon.hour < 17 and soon.weekday() < 5


def test_urgent_work_breaks_quiet_hours() -> None:
    desk = Desk()
    desk.accepted(priority=Priority.URGENT, due=due("2026-11-30T23:59:00-08:00"))
    assert desk.wakes["T-1001 late, due revision 1"].at == due("2026-11-30T23:59:00-08:00").at


def test_late_is_said_once_to_the_assignee_and_the_requester_each_in_their_own_hours() -> None:
    desk = Desk()
    desk.accepted()
    (decision,) = [each for each in desk.tick(FRIDAY.at + 3 * DAY) if ("reminder", PRIYA) in letters(each)]
    late = {notice.to: notice for notice in decision.notices}
    assert late.keys() == {RENEE, PRIYA}
    assert [key.split(",")[0] for key in desk.tasks[1001].reminded] == [
        "T-1001 late",
        "T-1001 escalation",
    ]
    assert late[RENEE].not_before == due("2026-12-07T09:00:00-05:00").at
    assert late[PRIYA].not_before == due("2026-12-07T09:00:00-08:00").at


def test_the_requester_hears_that_it_is_late_when_it_is_while_the_assignee_sleeps() -> None:
    desk = Desk()
    desk.accepted(due=due("2026-12-03T15:30:00-08:00"))  # half past six in New York
    decision = desk.tick(due("2026-12-03T15:30:00-08:00").at)[-1]
    late = {notice.to: notice.not_before for notice in decision.notices}
    assert late == {PRIYA: None, RENEE: due("2026-12-04T09:00:00-05:00").at}


def test_what_the_clock_brings_waits_for_its_reader_and_what_a_mail_brings_does_not() -> None:
    desk = Desk(now=MONDAY + 4 * HOUR)  # four o'clock in New York: the offer passes at ten there, seven in Los Angeles
    desk.opened()
    assert {notice.not_before for notice in desk.last.notices} == {None}
    (decision,) = [each for each in desk.tick(MONDAY + DAY) if letters(each, Kind.ASSIGNMENT)]
    waits = {(notice.kind, notice.to): notice.not_before for notice in decision.notices}
    assert waits[Kind.CHANGE, RENEE] is None
    assert waits[Kind.CHANGE, PRIYA] == waits[Kind.ALERT, KIM] == due("2026-12-01T09:00:00-08:00").at


def test_late_work_that_nobody_has_yet_is_told_to_the_requester_and_escalated() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, blocked=True))
    late = desk.wakes["T-1001 late, due revision 1"]
    (decision,) = desk.tick(late.at)
    assert letters(decision) == [("reminder", PRIYA)]
    escalation = desk.wakes["T-1001 escalation, due revision 1"]
    assert escalation.at == due("2026-12-07T17:00:00-08:00").at  # eight business hours of hers
    (decision,) = desk.tick(escalation.at)
    assert letters(decision) == [("escalation", KIM), ("escalation", JO)]


def test_an_escalation_breaks_out_of_the_thread_and_tells_what_happened_last() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.ChangeDue(PRIYA, number, due("2026-12-03T17:00:00-08:00")))
    desk.mail(c.Deliver(RENEE, number, (pdf("part.pdf"),), partial=True))
    desk.tick(FRIDAY.at + 5 * DAY)
    escalation = next(notice for notice in desk.sent if notice.kind is Kind.ESCALATION)
    assert escalation.thread.subject == "[T-1001] Late: Summary of the Kim deposition"
    assert escalation.thread.in_reply_to == ""
    assert [line["words"] for line in escalation.facts["history"]] == [  # type: ignore[attr-defined]
        "Renee Okafor accepted",
        "Priya Nair moved the due date to Thursday, December 3, 2026, 5:00 PM PT",
        "Renee Okafor sent a part",
    ]
    assert escalation.facts["late_since"] == "2026-12-04T01:00:00Z"


def test_a_moved_date_moves_the_clock_and_each_reminder_is_new_for_it() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.tick(FRIDAY.at + 3 * DAY)
    desk.mail(c.ChangeDue(PRIYA, number, due("2026-12-09T17:00:00-08:00")))
    assert sorted(desk.wakes) == [
        "T-1001 due soon, due revision 2",
        "T-1001 escalation, due revision 2",
        "T-1001 late, due revision 2",
        "T-1001 partner, due revision 2",
    ]


def test_what_the_clock_asks_too_early_too_late_or_twice_is_moot() -> None:
    desk = Desk()
    number = desk.accepted()
    assert desk.decide([c.RemindLate(number)]).fate is Fate.MOOT
    assert desk.decide([c.RemindLate(9999)]).fate is Fate.MOOT
    assert desk.decide([c.RemindQuestion(9)]).fate is Fate.MOOT
    desk.now = FRIDAY.at + 5 * DAY
    assert desk.decide([c.RemindLate(number)]).fate is Fate.DONE
    assert desk.decide([c.RemindLate(number)]).fate is Fate.MOOT
    assert desk.decide([c.ExpireOffer(number, 1)]).fate is Fate.MOOT
    desk.mail(c.Deliver(RENEE, number, (pdf("v1.pdf"),)))
    assert desk.decide([c.EscalateLate(number)]).fate is Fate.MOOT


def test_the_reviewer_is_reminded_at_half_the_time_left_with_the_document() -> None:
    desk = Desk()
    number = desk.in_review()
    wake = desk.wakes["T-1001 review, version 1"]
    assert wake.at == desk.now + (FRIDAY.at - desk.now) / 2
    (decision,) = desk.tick(wake.at)
    reminder = letter(decision, Kind.REMINDER)
    assert (reminder.to, reminder.version, reminder.files) == (DANA, 1, (pdf("v1.pdf"),))
    desk.mail(c.Deliver(RENEE, number, (pdf("v2.pdf"),)))
    assert "T-1001 review, version 2" in desk.wakes


def test_work_delivered_late_is_to_be_decided_within_a_revision_round() -> None:
    desk = Desk()
    desk.accepted()
    desk.now = FRIDAY.at + 3 * DAY
    decision = desk.mail(c.Deliver(RENEE, 1001, (pdf("v1.pdf"),)))
    assert letter(decision, Kind.REVIEW).facts["decide_by"] == "2026-12-10T01:00:00Z"


def test_the_weekly_digest_comes_on_monday_at_half_past_seven_local_time_also_over_a_change_of_the_clock() -> None:
    october = datetime(2026, 10, 28, tzinfo=ZoneInfo(LA))
    wakes = {wake.key: wake.at for wake in desk_wakes(FIRM, october) if wake.key.startswith("digest")}
    assert wakes == {
        f"digest {DANA} 2026-11-02": datetime(2026, 11, 2, 7, 30, tzinfo=ZoneInfo(LA)),
        f"digest {MARCUS} 2026-11-02": datetime(2026, 11, 2, 7, 30, tzinfo=ZoneInfo(CHICAGO)),
    }
    at = wakes[f"digest {DANA} 2026-11-02"]
    desk = Desk(now=at)
    decision = desk.decide([c.SendDigest(DANA)])
    assert letters(decision) == [("digest", DANA)]
    assert [(wake.key, wake.at - at) for wake in decision.wakes] == [(f"digest {DANA} 2026-11-09", 7 * DAY)]


def test_who_is_no_partner_any_more_gets_no_digest_by_clock_or_by_asking() -> None:
    desk = Desk()
    assert desk.decide([c.SendDigest(PRIYA)]).fate is Fate.MOOT
    assert desk.decide([c.SendDigest(STRANGER)]).fate is Fate.MOOT
    assert refused(desk.mail(c.AskDigest(PRIYA))) is Refusal.NOT_A_PARTNER
    assert letters(desk.mail(c.AskDigest(KIM))) == [("digest", KIM)]


def test_status_shows_what_is_hers_the_next_due_first_and_only_what_she_may_know() -> None:
    desk = Desk()
    later = desk.accepted(by=DANA, matter=BRANDT)
    sooner = desk.accepted(due=due("2026-12-02T17:00:00-08:00"))
    shown = letter(desk.mail(c.AskStatus(DANA)), Kind.STATUS)
    assert [view["number"] for view in shown.facts["tasks"]] == [f"T-{sooner}", f"T-{later}"]  # type: ignore[attr-defined]
    assert (shown.facts["asked"], shown.task) == (None, None)
    assert letter(desk.mail(c.AskStatus(MARCUS)), Kind.STATUS).facts["tasks"] == []
    one = letter(desk.mail(c.AskStatus(RENEE, later)), Kind.STATUS)
    assert (one.facts["asked"], one.task) == (f"T-{later}", later)
    assert refused(desk.mail(c.AskStatus(MARCUS, later))) is Refusal.NO_SUCH_TASK
    assert refused(desk.mail(c.AskStatus(STRANGER))) is Refusal.NO_SUCH_TASK


def test_help_comes_once_a_day() -> None:
    desk = Desk()
    number = desk.accepted()
    shown = letter(desk.mail(c.AskHelp(RENEE)), Kind.HELP)
    assert (shown.facts["role"], shown.facts["tasks"][0]["number"]) == ("paralegal", f"T-{number}")  # type: ignore[index]
    assert desk.mail(c.AskHelp(RENEE)).fate is Fate.IGNORED
    assert desk.mail(c.AskHelp(STRANGER)).notices == ()


def test_a_refusal_is_said_once_a_day_for_each_reason() -> None:
    desk = Desk()
    assert letters(desk.mail(c.Refuse(EVAN, None, "not_understood", "Hm?"))) == [("could_not_act", EVAN)]
    assert letters(desk.mail(c.Refuse(EVAN, None, "no such word at all", "Hm?"))) == []
    assert letters(desk.mail(c.Refuse(EVAN, None, "no_such_person", "Sam"))) == [("could_not_act", EVAN)]
    assert desk.last.refusal is Refusal.NO_SUCH_PERSON
    assert letter(desk.last, Kind.COULD_NOT_ACT).facts["read"] == "Sam"


def test_a_refusal_shows_the_task_to_those_alone_who_may_know_it() -> None:
    desk = Desk()
    number = desk.accepted(by=DANA, matter=BRANDT)
    seen = letter(desk.mail(c.Refuse(DANA, number, "not_understood", "Hm?")), Kind.COULD_NOT_ACT)
    hidden = letter(desk.mail(c.Refuse(MARCUS, number, "not_understood", "Hm?")), Kind.COULD_NOT_ACT)
    assert seen.facts["task"]["number"] == f"T-{number}"  # type: ignore[index]
    assert (hidden.facts["task"], hidden.task) == (None, None)


def test_a_mail_that_came_twice_is_acknowledged_as_the_task_it_is() -> None:
    desk = Desk()
    number = desk.accepted()
    ack = letter(desk.mail(c.Refuse(PRIYA, number, "already")), Kind.ACKNOWLEDGEMENT)
    assert (ack.facts["new"], ack.facts["words"]) == (
        False,
        f"This is here already as T-{number}; nothing was added.",
    )


def test_a_held_mail_is_told_to_the_coordinator_and_asked_about_at_the_registered_address_alone() -> None:
    desk = Desk()
    decision = desk.mail(
        c.HoldMail("unknown_sender", "dana@gmail.example", tell=True, ask_registered=DANA), sender="dana@gmail.example"
    )
    assert decision.fate is Fate.HELD
    assert decision.reason == "unknown_sender"
    assert letters(decision) == [("alert", KIM), ("alert", JO), ("question", DANA)]
    assert letter(decision, Kind.ALERT, KIM).facts["details"] == [
        ["From", "dana@gmail.example"],
        ["Subject", "Kim depo"],
        ["Came", "Monday, November 30, 2026, 9:01 AM PT"],
        ["Why", "unknown sender"],
        ["To see it", "buckslip trace mail 0"],
    ]
    confirmed = desk.mail(c.AnswerQuestion(DANA, 1, 1, "yes"))
    assert letters(confirmed) == [("alert", KIM), ("alert", JO)]
    assert desk.mail(c.HoldMail("unknown_sender", "x@y.example")).notices == ()


def test_a_parked_mail_is_told_to_the_coordinator_and_a_machines_mail_to_nobody() -> None:
    desk = Desk()
    assert letters(desk.mail(c.ParkMail("crashed", 3))) == [("alert", KIM), ("alert", JO)]
    assert desk.last.fate is Fate.PARKED
    ignored = desk.mail(c.IgnoreMail("auto_reply"))
    assert (ignored.fate, ignored.reason, ignored.notices) == (Fate.IGNORED, "auto_reply", ())
    assert desk.mail().fate is Fate.IGNORED


def test_a_letter_that_failed_is_told_to_a_coordinator_who_may_know_and_never_in_a_circle() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.letters = {
        "offer": LetterRef("offer", "assignment", RENEE, number),
        "status": LetterRef("status", "status", KIM),
        "alert": LetterRef("alert", "alert", KIM, number),
    }
    assert letters(desk.mail(c.LetterFailed("offer", "550 no such user"))) == [("alert", KIM)]
    assert letter(desk.last, Kind.ALERT).facts["details"] == [
        ["To", RENEE],
        ["Letter", "assignment"],
        ["About", f"T-{number}"],
        ["Answer", "550 no such user"],
    ]
    assert letters(desk.mail(c.NoteBounce("status", permanent=True))) == [("alert", JO)]
    assert desk.mail(c.LetterFailed("alert", "550")).fate is Fate.IGNORED
    assert desk.mail(c.LetterFailed("unknown", "550")).fate is Fate.IGNORED
    assert desk.mail(c.NoteBounce("offer", permanent=False)).fate is Fate.IGNORED


def test_files_that_stayed_behind_are_told_to_the_coordinator_and_never_those_of_a_sealed_task() -> None:
    desk = Desk()
    number, secret = desk.in_review(), desk.in_review(confidentiality="sealed")
    desk.letters = {
        "review": LetterRef("review", "review", DANA, number),
        "sealed": LetterRef("sealed", "review", DANA, secret),
        "mine": LetterRef("mine", "status", KIM, number),
    }
    assert letters(desk.mail(c.FilesLeftOut("review", ("v1.pdf", "v1 exhibits.pdf")))) == [("alert", KIM)]
    facts = letter(desk.last, Kind.ALERT).facts
    assert "Dana Hollis goes out without 2 files" in str(facts["words"])
    assert ["Left out", "v1.pdf, v1 exhibits.pdf"] in facts["details"]  # type: ignore[operator]
    assert "v1.pdf" not in str(desk.mail(c.FilesLeftOut("sealed", ("v1.pdf",))).notices)
    assert KIM not in [who for _, who in letters(desk.mail(c.FilesLeftOut("mine", ("v1.pdf",))))]
    assert desk.mail(c.FilesLeftOut("unknown", ("v1.pdf",))).fate is Fate.IGNORED


def test_another_system_that_cannot_be_told_is_the_coordinators_to_look_at() -> None:
    decision = Desk().decide([c.WebhookFailed("503 Service Unavailable", "T-1001")])
    assert letters(decision) == [("alert", KIM), ("alert", JO)]
    facts = letter(decision, Kind.ALERT, KIM).facts
    assert facts["details"] == [["First", "T-1001"], ["Answer", "503 Service Unavailable"]]


@pytest.mark.parametrize(("about", "words"), [("lists", "buckslip check"), ("words", "buckslip templates check")])
def test_what_is_wrong_in_the_firms_own_files_is_the_coordinators_to_have_mended(about: str, words: str) -> None:
    decision = Desk().decide([c.ReportSlip(about, ("people.csv, row 5",))])
    assert letters(decision) == [("alert", KIM), ("alert", JO)] and decision.fate is Fate.DONE
    facts = letter(decision, Kind.ALERT, KIM).facts
    assert facts["about"] == about and words in str(facts["words"])
    assert facts["details"] == [["Where", "people.csv, row 5"]]
    many = Desk().decide([c.ReportSlip(about, tuple(f"row {n}" for n in range(2, 9)))])
    assert letter(many, Kind.ALERT, KIM).facts["details"] == [
        ["Where", "row 2; row 3; row 4; row 5; row 6; and 2 more"]
    ]


def test_without_a_coordinator_who_may_know_a_partner_is_told_and_without_one_nobody() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.letters = {"offer": LetterRef("offer", "assignment", RENEE, number)}
    desk.firm = replace(FIRM, people={who: person for who, person in FIRM.people.items() if who != KIM})
    assert letters(desk.mail(c.LetterFailed("offer", "550"))) == [("alert", DANA), ("alert", MARCUS)]
    nobody = (KIM, DANA, MARCUS)
    desk.firm = replace(FIRM, people={who: person for who, person in FIRM.people.items() if who not in nobody})
    assert letters(desk.mail(c.LetterFailed("offer", "550"))) == []


def test_wakes_stay_the_same_for_the_same_task() -> None:
    desk = Desk()
    number = desk.accepted()
    assert wakes_of(desk.tasks[number], (), FIRM) == wakes_of(desk.tasks[number], (), FIRM)
    assert {wake.key: wake.at for wake in wakes_of(desk.tasks[number], (), FIRM)} == {
        key: wake.at for key, wake in desk.wakes.items()
    }


def test_the_mail_of_one_sender_acts_in_order_each_command_on_what_the_former_left() -> None:
    desk = Desk()
    number = desk.in_review()
    decision = desk.mail(c.Approve(DANA, number, 1, "Approved."), new_task(by=DANA, title="Stipulation"), sender=DANA)
    assert decision.fate is Fate.DONE
    assert sorted(desk.tasks) == [1001, 1002]
    assert desk.now > MONDAY
    assert LUIS not in [notice.to for notice in decision.notices]
    assert desk.tasks[1002].matter == ALVAREZ
