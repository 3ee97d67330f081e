"""Court deadlines of tasks: counted by the matter's court, shown with their arithmetic, confirmed by attorneys alone."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    CAROL,
    DANA,
    FIRM,
    KIM,
    LA,
    PRIYA,
    RENEE,
    STRANGER,
    WHITLOCK,
    Desk,
    due,
    letter,
    letters,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Decision, Fate
from tracker.domain.docket import by_each, counted
from tracker.domain.events import CourtDateConfirmed
from tracker.domain.evolve import evolve
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import CourtCount, CourtDate

COURTS = {ALVAREZ: "N.D. Cal. 3:26-cv-01187", BRANDT: "L.A. Super. Ct. 26STCV04410", WHITLOCK: "USCIS"}
COURTLY = replace(FIRM, matters={n: replace(m, court=COURTS[n]) for n, m in FIRM.matters.items()})
MAILED = CourtCount("30 days after 2026-11-10 service by mail", "Served by mail 11/10, 30 days")
OPPOSITION = CourtCount("14 days after 2026-12-01", "14 days after service on 12/1")
BEFORE = CourtCount("3 court days before 2026-12-18", "3 court days before the 12/18 hearing")


@pytest.fixture
def desk() -> Desk:
    return Desk(firm=COURTLY)


def opened(desk: Desk, count: CourtCount = MAILED, **more: object) -> int:
    return desk.opened(by=DANA, count=count, **more)


def court_of(desk: Desk, number: int) -> CourtDate:
    court = desk.tasks[number].court
    assert court
    return court


def wall(at: datetime, zone: str = LA) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%a %b %d %H:%M}"


def asked(decision: Decision, to: str = DANA) -> dict[str, Any]:
    found = [n.facts["question"] for n in decision.notices if n.to == to and n.facts.get("question")]
    assert len(found) == 1
    return found[0]  # type: ignore[return-value]


def answer(desk: Desk, choice: int, by: str = DANA) -> Decision:
    return desk.mail(c.AnswerQuestion(by, max(desk.questions), choice, str(choice)))


# --- counting


def test_service_by_mail_is_counted_by_the_court_of_the_matter(desk: Desk) -> None:
    number = opened(desk)
    task = desk.tasks[number]
    assert wall(task.due.at) == "Mon Dec 14 17:00"  # Dec 10, and three days more end on a Sunday
    assert wall(court_of(desk, number).at) == "Mon Dec 14 23:59"
    assert task.due.provisional and task.due_unconfirmed
    assert task.hard_stop == court_of(desk, number).at
    assert court_of(desk, number).rules == "FRCP 6, N.D. Cal."


def test_the_acknowledgement_asks_one_question_with_the_arithmetic(desk: Desk) -> None:
    opened(desk)
    question = asked(desk.last)
    assert question["words"].startswith(
        "“Served by mail 11/10, 30 days”: counted by FRCP 6, N.D. Cal., the last day is "
    )
    assert any("30 days after Tue Nov 10, 2026 [FRCP 6(a)(1)]" in line for line in question["details"])
    assert any("3 days more for service by mail [FRCP 6(d)]" in line for line in question["details"])
    assert any("a Sunday, so the period runs on" in line for line in question["details"])
    words = [choice["words"] for choice in question["choices"]]
    assert words[0] == "Yes, confirmed: Monday, December 14, 2026"
    assert len(words) == 3
    assert "nobody takes it for confirmed" in question["meanwhile"]
    assert letter(desk.last, Kind.ACKNOWLEDGEMENT, DANA).question == max(desk.questions)


def test_court_days_leave_out_the_holidays_of_that_court(desk: Desk) -> None:
    count = CourtCount("5 court days before 2026-12-02", "5 court days before the hearing")
    number = opened(desk, count, matter=BRANDT, hard_stop=due("2026-12-02T17:00:00-08:00").at)
    assert "Nov 23" in wall(court_of(desk, number).at)  # Thanksgiving and the day after
    assert any("Day after Thanksgiving, not counted" in line for line in court_of(desk, number).steps)


def test_the_hearing_stays_the_hard_stop(desk: Desk) -> None:
    hearing = due("2026-12-18T17:00:00-08:00").at
    number = opened(desk, BEFORE, hard_stop=hearing)
    assert wall(desk.tasks[number].due.at) == "Tue Dec 15 17:00"
    assert desk.tasks[number].hard_stop == hearing


def test_work_wanted_earlier_keeps_its_date_and_the_court_date_is_the_hard_stop(desk: Desk) -> None:
    number = opened(desk, replace(OPPOSITION, sets_due=False), hard_stop=due("2027-01-08T17:00:00-08:00").at)
    task = desk.tasks[number]
    assert wall(task.due.at) == "Fri Dec 04 17:00"
    assert not task.due_unconfirmed and task.court_unconfirmed
    assert task.hard_stop == court_of(desk, number).at
    assert asked(desk.last)


def test_work_wanted_after_the_court_date_is_said(desk: Desk) -> None:
    opened(desk, replace(OPPOSITION, sets_due=False), due=due("2026-12-20T17:00:00-08:00"))
    notes = letter(desk.last, Kind.ACKNOWLEDGEMENT, DANA).facts["notes"]
    assert "The due date is after the court date of Tuesday, December 15, 2026." in notes  # type: ignore[operator]


def test_a_court_date_that_has_passed_moves_nothing_and_is_asked_about(desk: Desk) -> None:
    number = opened(desk, CourtCount("21 days after 2026-10-01", "21 days after service"))
    assert wall(desk.tasks[number].due.at) == "Fri Dec 04 17:00"
    assert "It has passed." in asked(desk.last)["words"]


def test_a_last_day_whose_close_of_business_has_passed_sets_no_due_date(desk: Desk) -> None:
    desk.now = datetime(2026, 12, 15, 4, 0, tzinfo=UTC)  # 20:00 in Los Angeles on the last day
    number = opened(desk, due=due("2026-12-17T17:00:00-08:00"))
    assert wall(desk.tasks[number].due.at) == "Thu Dec 17 17:00"
    assert desk.tasks[number].hard_stop == court_of(desk, number).at


def test_a_court_in_the_phrase_wins_over_the_matters(desk: Desk) -> None:
    number = opened(desk, replace(MAILED, phrase="30 days after 2026-11-10 service by mail, L.A. Super. Ct."))
    assert court_of(desk, number).rules == "California CCP 12-12c, L.A. Super. Ct."
    assert wall(desk.tasks[number].due.at) == "Tue Dec 15 17:00"


def test_a_court_that_closes_early_ends_the_day_early(desk: Desk) -> None:
    number = opened(desk, replace(MAILED, phrase="30 days after 2026-11-10 service by mail, D. Del."))
    assert wall(desk.tasks[number].due.at, "America/New_York") == "Mon Dec 14 17:00"
    assert "5:00 PM ET" in asked(desk.last)["words"]


def test_a_phrase_that_cannot_be_counted_leaves_the_task_as_it_was_written(desk: Desk) -> None:
    number = opened(desk, CourtCount("some days after whenever", "soon after"))
    assert desk.tasks[number].court is None
    assert counted(CourtCount("reply, hearing 12/18/2026"), "N.D. Cal.", COURTLY) is None


def test_rules_that_cannot_count_a_phrase_are_not_offered(desk: Desk) -> None:
    papers = CourtCount("reply, hearing 12/18/2026")  # a period that only California's rules have
    assert [key for key, _ in by_each(papers, COURTLY)] == ["ccp"]


def test_a_history_that_confirms_what_was_never_counted_is_broken(desk: Desk) -> None:
    number = desk.opened()
    with pytest.raises(ValueError, match="has no court date"):
        evolve(desk.tasks[number], number, CourtDateConfirmed(DANA), desk.now)


# --- confirming


def test_an_attorney_confirms_and_only_then_it_counts(desk: Desk) -> None:
    number = opened(desk)
    desk.mail(c.Accept(RENEE, number))
    confirmed = answer(desk, 1)
    assert confirmed.fate is Fate.DONE
    assert court_of(desk, number).confirmed_by == DANA
    assert not desk.tasks[number].due.provisional and not desk.tasks[number].due_unconfirmed
    assert letter(confirmed, Kind.CHANGE, RENEE).facts["what"] == "court_confirmed"
    assert letters(confirmed, Kind.ACKNOWLEDGEMENT) == [("acknowledgement", DANA)]
    assert refused(desk.mail(c.ConfirmCourtDate(DANA, number, court_of(desk, number).at))) is Refusal.ALREADY


def test_a_delegate_confirms_nothing(desk: Desk) -> None:
    number = opened(desk, submitted_by=CAROL)
    assert refused(answer(desk, 1, by=CAROL)) is Refusal.ATTORNEY_CONFIRMS
    assert desk.tasks[number].due_unconfirmed
    same = c.ChangeDue(CAROL, number, replace(desk.tasks[number].due, provisional=False, basis="written"), "Monday")
    assert refused(desk.mail(same)) is Refusal.ATTORNEY_CONFIRMS
    later = c.ChangeDue(CAROL, number, due("2026-12-21T17:00:00-08:00"), "the 21st")
    desk.told.clear()
    assert refused(desk.mail(later)) is Refusal.ATTORNEY_CONFIRMS
    desk.told.clear()
    assert refused(desk.mail(c.CountCourtDate(CAROL, number, MAILED, "ccp"))) is Refusal.ATTORNEY_CONFIRMS
    desk.told.clear()
    assert refused(desk.mail(c.DropCourtDate(CAROL, number))) is Refusal.ATTORNEY_CONFIRMS
    assert answer(desk, 1).fate is Fate.DONE


def test_a_delegate_may_want_the_work_earlier_and_the_question_stays(desk: Desk) -> None:
    number = opened(desk, submitted_by=CAROL)
    desk.mail(c.ChangeDue(CAROL, number, due("2026-12-08T17:00:00-08:00"), "by the 8th"))
    task = desk.tasks[number]
    assert wall(task.due.at) == "Tue Dec 08 17:00" and task.court_unconfirmed and not task.due_unconfirmed
    answer(desk, 1)
    assert court_of(desk, number).confirmed_by == DANA


def test_an_attorney_who_writes_the_same_date_confirms_it(desk: Desk) -> None:
    number = opened(desk)
    desk.mail(c.ChangeDue(DANA, number, due("2026-12-14T17:00:00-08:00"), "Dec 14 is right"))
    assert court_of(desk, number).confirmed_by == DANA


def test_an_attorney_who_writes_another_date_replaces_what_was_counted(desk: Desk) -> None:
    number = opened(desk)
    desk.mail(c.ChangeDue(DANA, number, due("2026-12-16T17:00:00-08:00"), "no, the 16th"))
    assert desk.tasks[number].court is None
    assert wall(desk.tasks[number].due.at) == "Wed Dec 16 17:00" and not desk.tasks[number].due.provisional
    assert refused(answer(desk, 1)) is Refusal.LATE_ANSWER


def test_it_is_another_date_and_she_sends_it(desk: Desk) -> None:
    number = opened(desk)
    dropped = answer(desk, 3)
    assert desk.tasks[number].court is None
    assert desk.tasks[number].due.provisional
    done = letter(dropped, Kind.ACKNOWLEDGEMENT, DANA).facts["done"]
    assert done[0]["what"] == "court_dropped"  # type: ignore[index]
    assert refused(desk.mail(c.DropCourtDate(DANA, number))) is Refusal.ALREADY


def test_what_was_counted_anew_is_not_confirmed_by_the_old_question(desk: Desk) -> None:
    number = opened(desk)
    seen = court_of(desk, number).at
    desk.mail(c.CountCourtDate(DANA, number, replace(MAILED, phrase="30 days after 2026-11-12 service by mail")))
    assert refused(desk.mail(c.ConfirmCourtDate(DANA, number, seen))) is Refusal.LATE_ANSWER
    assert desk.tasks[number].due_unconfirmed


def test_nothing_is_confirmed_or_counted_once_the_work_is_over(desk: Desk) -> None:
    number = opened(desk)
    at = court_of(desk, number).at
    desk.mail(c.Cancel(DANA, number))
    assert refused(desk.mail(c.ConfirmCourtDate(DANA, number, at))) is Refusal.NOT_OPEN
    desk.told.clear()
    assert refused(desk.mail(c.CountCourtDate(DANA, number, MAILED))) is Refusal.NOT_OPEN


def test_a_phrase_that_cannot_be_counted_later_is_refused(desk: Desk) -> None:
    number = opened(desk)
    assert refused(desk.mail(c.CountCourtDate(DANA, number, CourtCount("soon")))) is Refusal.NOT_UNDERSTOOD


# --- which rules


def test_without_a_known_court_the_rules_are_asked_and_the_earliest_counts(desk: Desk) -> None:
    number = opened(desk, matter=WHITLOCK, assignee=None)
    question = asked(desk.last)
    assert "by which rules is it counted?" in question["words"]
    words = [choice["words"] for choice in question["choices"]]
    assert words[0] == "Federal: FRCP 6: Monday, December 14, 2026"
    assert words[1] == "California CCP 12-12c: Tuesday, December 15, 2026"
    assert words[-1] == "No, it is another date: I will send it"
    assert court_of(desk, number).rules == ""
    assert wall(court_of(desk, number).at, "America/New_York")[:10] == "Thu Dec 10"  # no days for service are known
    assert desk.tasks[number].due_unconfirmed


def test_the_rules_that_she_names_count_and_are_confirmed_next(desk: Desk) -> None:
    number = opened(desk, matter=WHITLOCK)
    after = answer(desk, 2)
    assert court_of(desk, number).rules.startswith("California CCP 12-12c")
    assert wall(desk.tasks[number].due.at) == "Tue Dec 15 17:00"
    question = asked(after)
    assert any("5 days more for service by mail [CCP 1013(a)]" in line for line in question["details"])
    assert desk.tasks[number].due_unconfirmed
    answer(desk, 1)
    assert court_of(desk, number).confirmed_by == DANA


def test_other_rules_may_be_asked_for_where_the_court_is_known(desk: Desk) -> None:
    number = opened(desk)
    asked_next = answer(desk, 2)
    assert "by which rules" in asked(asked_next)["words"]
    desk.mail(c.Accept(RENEE, number))
    moved = answer(desk, 2)
    assert letter(moved, Kind.CHANGE, RENEE).facts["what"] == "due_changed"
    assert court_of(desk, number).rules.startswith("California")
    assert court_of(desk, number).confirmed_by == ""


def test_the_court_is_known_once_the_matter_is(desk: Desk) -> None:
    ask = c.AskDraft(DANA, "Which matter?", about="matter")
    number = opened(desk, matter=None, blocked=True, ask=ask)
    assert asked(desk.last)["words"] == "Which matter?"
    assert court_of(desk, number).rules == ""
    known = desk.mail(c.SetMatter(DANA, number, BRANDT))
    assert court_of(desk, number).rules == "California CCP 12-12c, L.A. Super. Ct."
    assert wall(desk.tasks[number].due.at) == "Tue Dec 15 17:00"
    assert "Do you confirm it?" in asked(known)["words"]


def test_a_date_of_her_own_stays_when_the_court_date_is_counted_later(desk: Desk) -> None:
    number = opened(desk, replace(MAILED, sets_due=False))
    before = desk.tasks[number].due
    desk.mail(c.CountCourtDate(DANA, number, MAILED, "ccp"))
    assert desk.tasks[number].due == before
    assert desk.tasks[number].hard_stop == court_of(desk, number).at


def test_a_court_date_may_be_stated_after_the_task(desk: Desk) -> None:
    number = desk.opened(by=DANA)
    desk.mail(c.CountCourtDate(PRIYA, number, OPPOSITION))
    assert refused(desk.last) is Refusal.NOT_YOURS
    counted_now = desk.mail(c.CountCourtDate(DANA, number, OPPOSITION))
    assert wall(desk.tasks[number].due.at) == "Tue Dec 15 17:00"
    assert "Do you confirm it?" in asked(counted_now)["words"]


def test_a_confirmed_date_is_not_counted_again_by_another_matter(desk: Desk) -> None:
    number = opened(desk)
    answer(desk, 1)
    desk.mail(c.SetMatter(DANA, number, BRANDT))
    assert court_of(desk, number).confirmed_by == DANA
    assert court_of(desk, number).rules == "FRCP 6, N.D. Cal."


# --- never shown as confirmed


def test_digest_and_status_never_show_it_as_confirmed(desk: Desk) -> None:
    number = opened(desk, OPPOSITION)
    status = letter(desk.mail(c.AskStatus(DANA, number)), Kind.STATUS).facts["tasks"][0]  # type: ignore[index]
    assert status["due"]["unconfirmed"] and status["court"]["confirmed_by"] == ""
    desk.now = datetime(2026, 12, 14, 15, 30, tzinfo=UTC)
    week = letter(desk.mail(c.AskDigest(DANA)), Kind.DIGEST).facts["due_this_week"]
    assert week[0]["task"]["due"]["unconfirmed"]  # type: ignore[index]
    answer(desk, 1)
    week = letter(desk.mail(c.AskDigest(DANA)), Kind.DIGEST).facts["due_this_week"]
    assert not week[0]["task"]["due"]["unconfirmed"]  # type: ignore[index]
    assert week[0]["task"]["court"]["confirmed_by"] == "Dana Hollis"  # type: ignore[index]


def test_of_a_sealed_task_others_learn_no_words_and_still_that_it_is_not_confirmed(desk: Desk) -> None:
    number = opened(desk, confidentiality="sealed", reviewer=DANA)
    kim = next(p.address for p in desk.firm.coordinators())
    status = letter(desk.mail(c.AskStatus(kim, number)), Kind.STATUS).facts["tasks"][0]  # type: ignore[index]
    assert status["court"] is None and status["due"]["words"] == "" and status["due"]["unconfirmed"]


# --- only the computation


def test_a_computation_alone_is_answered_and_kept_nowhere(desk: Desk) -> None:
    told = letter(desk.mail(c.AskDeadline(DANA, "21 days after 2026-01-22 service by mail", ALVAREZ)), Kind.DEADLINE)
    assert told.facts["day"] == "Tuesday, February 17, 2026"
    assert told.facts["rules"] == "FRCP 6, N.D. Cal."
    assert "Lincoln Day" in str(told.facts["steps"])
    assert not desk.tasks and not desk.questions


def test_a_computation_without_a_court_says_by_which_rules(desk: Desk) -> None:
    told = letter(desk.mail(c.AskDeadline(DANA, "21 days after 2026-01-22")), Kind.DEADLINE)
    assert told.facts["rules"] == "FRCP 6"
    assert "No court was named" in str(told.facts["flags"])


def test_a_computation_that_cannot_be_read_is_answered_in_words(desk: Desk) -> None:
    told = letter(desk.mail(c.AskDeadline(DANA, "a while after the order")), Kind.DEADLINE)
    assert "cannot be read" in str(told.facts["why_not"])


def test_a_walled_matters_court_is_nobodys_to_learn(desk: Desk) -> None:
    marcus = "mreyes@hollisreyes.example"
    assert refused(desk.mail(c.AskDeadline(marcus, "21 days after 2026-01-22", BRANDT))) is Refusal.NO_SUCH_TASK
    assert desk.mail(c.AskDeadline(STRANGER, "21 days after 2026-01-22")).notices == ()


def test_a_due_date_that_a_rules_count_gave_is_in_the_history(desk: Desk) -> None:
    number = desk.opened(by=DANA)
    desk.mail(c.CountCourtDate(DANA, number, OPPOSITION))
    assert [change.why for change in desk.tasks[number].due_history] == ["opened", "14 days after service on 12/1"]


# --- a confirmed date moves only with a reason

LATER, SOONER = due("2026-12-18T17:00:00-08:00"), due("2026-12-09T17:00:00-08:00")


def confirmed(desk: Desk, **more: object) -> int:
    number = opened(desk, **more)  # type: ignore[arg-type]
    answer(desk, 1)
    assert court_of(desk, number).confirmed_by == DANA
    return number


def test_a_confirmed_date_does_not_move_before_she_has_said_why(desk: Desk) -> None:
    number = confirmed(desk)
    decision = desk.mail(c.ChangeDue(DANA, number, LATER, "Make it December 18."))
    assert decision.fate is Fate.ASKED and decision.happened == ()
    assert wall(desk.tasks[number].due.at) == "Mon Dec 14 17:00"
    question = asked(decision)
    assert question["words"] == (
        "The court date of Monday, December 14, 2026, by FRCP 6, N.D. Cal., was confirmed by Dana Hollis. "
        "Why does it move to Friday, December 18, 2026, 5:00 PM PT?"
    )
    assert question["choices"][-1]["words"] == "No, leave it: Monday, December 14, 2026"
    again = desk.mail(c.ChangeDue(DANA, number, LATER, "December 18, as I said."))
    assert len([one for one in desk.questions.values() if one.about == "moved" and one.state.value == "open"]) == 1
    assert again.fate is Fate.ASKED, "asked anew, never twice at a time"


@pytest.mark.parametrize(
    ("choice", "words", "why"),
    [(1, "1", "The court moved it"), (None, "Judge Lee granted\nour extension.", "Judge Lee granted our extension.")],
)
def test_her_answer_moves_it_and_the_reason_stands_in_the_history(
    desk: Desk, choice: int | None, words: str, why: str
) -> None:
    number = confirmed(desk)
    desk.mail(c.ChangeDue(DANA, number, LATER, "Make it December 18."))
    decision = desk.mail(c.AnswerQuestion(DANA, max(desk.questions), choice, words))
    task = desk.tasks[number]
    assert decision.fate is Fate.DONE and task.due.at == LATER.at
    assert (task.due_history[-1].why, task.due_history[-1].by) == (why, DANA)
    assert task.court is None and task.hard_stop is None, "the date that stood is no date of the court any more"
    assert [to for _, to in letters(decision, Kind.CHANGE)] == [RENEE]


def test_a_reason_that_was_given_is_not_asked_for_and_an_earlier_hard_stop_stays(desk: Desk) -> None:
    hearing = due("2026-12-11T17:00:00-08:00").at
    number = confirmed(desk, hard_stop=hearing)
    decision = desk.mail(c.ChangeDue(DANA, number, LATER, "The court gave us until 12/18.", "The court gave us until"))
    assert decision.fate is Fate.DONE and desk.tasks[number].due_history[-1].why == "The court gave us until"
    assert desk.tasks[number].hard_stop == hearing


def test_no_leaves_it_as_it_is(desk: Desk) -> None:
    number = confirmed(desk)
    desk.mail(c.ChangeDue(DANA, number, LATER))
    before = desk.tasks[number]
    answer(desk, 4)
    assert desk.tasks[number] == before


def test_work_that_is_wanted_sooner_moves_no_court_date(desk: Desk) -> None:
    number = confirmed(desk)
    desk.mail(c.ChangeDue(DANA, number, SOONER, "I need it by the 9th."))
    task = desk.tasks[number]
    assert task.due.at == SOONER.at and court_of(desk, number).confirmed_by == DANA
    desk.mail(c.ChangeDue(DANA, number, due("2026-12-11T17:00:00-08:00"), "The 11th will do."))
    assert desk.last.fate is Fate.DONE, "it is before the court date still"
    assert desk.mail(c.ChangeDue(DANA, number, LATER)).fate is Fate.ASKED


@pytest.mark.parametrize("by", [CAROL, KIM])
def test_nobody_but_an_attorney_lets_work_run_past_it_or_counts_it_anew(desk: Desk, by: str) -> None:
    number = confirmed(desk)
    for command in (
        c.ChangeDue(by, number, LATER, "", "The court moved it"),
        c.CountCourtDate(by, number, OPPOSITION, reason="The court moved it"),
    ):
        before = desk.tasks[number]
        desk.mail(command)
        assert desk.last.refusal in (Refusal.ATTORNEY_CONFIRMS, Refusal.NOT_YOURS)
        assert desk.tasks[number] == before


def test_a_date_that_a_paralegal_asked_for_needs_a_reason_too(desk: Desk) -> None:
    number = confirmed(desk)
    desk.mail(c.ProposeDue(RENEE, number, LATER, "May I have until the 18th?"))
    desk.mail(c.AgreeDue(DANA, number, "Agreed."))
    assert wall(desk.tasks[number].due.at) == "Mon Dec 14 17:00"
    answer(desk, 2)
    assert desk.tasks[number].due_history[-1].why.startswith("The parties agreed")


def test_counted_anew_it_needs_a_reason_and_is_confirmed_anew(desk: Desk) -> None:
    number = confirmed(desk)
    assert desk.mail(c.CountCourtDate(DANA, number, OPPOSITION)).fate is Fate.ASKED
    assert court_of(desk, number).confirmed_by == DANA
    answer(desk, 3)
    task = desk.tasks[number]
    assert task.due_history[-1].why == "14 days after service on 12/1: It was counted wrongly"
    assert task.court_unconfirmed and desk.questions[max(desk.questions)].about == "court"
    assert desk.mail(c.DropCourtDate(DANA, number)).fate is Fate.DONE, "not confirmed yet"


def test_what_is_confirmed_is_not_dropped_without_a_date_in_its_place(desk: Desk) -> None:
    number = confirmed(desk)
    assert refused(desk.mail(c.DropCourtDate(DANA, number))) is Refusal.ALREADY
    assert court_of(desk, number).confirmed_by == DANA
