"""Who is new is welcomed once, and each is asked once for the yes that is due: bound to a version and its words."""

from dataclasses import replace

import pytest

from tests.tracker.domain.desk import (
    CAROL,
    DANA,
    FIRM,
    HANNAH,
    HOUR,
    JO,
    KIM,
    MARCUS,
    PRIYA,
    RENEE,
    Desk,
    letter,
    letters,
    new_task,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Fate
from tracker.domain.firm import Person, Role, Turnaround
from tracker.domain.members import Yes, agreement_digest, digest_of, unacknowledged
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import State
from tracker.domain.terms import page, scope_digest

TEXT = "Keep everything to yourself.\nReturn what you were sent."
WELCOMING = replace(FIRM, welcomes=True, agreement_text=TEXT)
NEW = Person("nina@paradesk.example", "Nina Bell", Role.PARALEGAL, agreement="")


def welcoming() -> Desk:
    """A desk that has looked at its people once."""
    desk = Desk(WELCOMING)
    desk.look()
    return desk


def with_nina(desk: Desk) -> Desk:
    desk.firm = replace(desk.firm, people={**desk.firm.people, NEW.address: NEW})
    desk.look()
    return desk


def asked(desk: Desk, to: str, about: str) -> Question:
    """The newest question of that kind to somebody."""
    return [one for one in desk.questions.values() if (one.to, one.about) == (to, about)][-1]


def answer(desk: Desk, by: str, question: Question, choice: int, words: str = "Yes.") -> None:
    desk.mail(c.AnswerQuestion(by, question.number, choice, words))


def test_everybody_is_welcomed_once_however_often_the_list_is_read() -> None:
    desk = Desk(WELCOMING)
    assert sorted(to for _, to in letters(desk.look(), Kind.WELCOME)) == sorted(FIRM.people)
    assert desk.look().fate is Fate.MOOT and desk.last.notices == ()
    assert letters(with_nina(desk).last, Kind.WELCOME) == [("welcome", NEW.address)]


def test_a_welcome_says_how_to_send_a_task_to_those_who_may() -> None:
    decision = Desk(WELCOMING).look()
    attorney, paralegal = letter(decision, Kind.WELCOME, PRIYA), letter(decision, Kind.WELCOME, RENEE)
    assert attorney.facts["sends"] and attorney.thread.subject == "Welcome to the task desk: how to send a task"
    assert attorney.facts["practice"] == "tasks+practice@intake.paradesk.example"
    assert not paralegal.facts["sends"] and paralegal.thread.subject == "Welcome to the task desk"


def test_a_desk_that_welcomes_nobody_still_knows_who_is_there() -> None:
    desk = Desk(replace(FIRM, welcomes=False))
    assert letters(desk.look(), Kind.WELCOME) == [] and set(desk.members) == set(FIRM.people)


def test_people_who_worked_with_the_desk_before_it_knew_them_are_not_welcomed() -> None:
    desk = Desk(WELCOMING)
    desk.mail(new_task(assignee=RENEE))
    desk.now += 2 * HOUR
    assert letters(desk.look(), Kind.WELCOME) == []
    assert letters(with_nina(desk).last, Kind.WELCOME) == [("welcome", NEW.address)]


def test_a_first_mail_that_overtakes_the_first_look_keeps_nobody_from_a_welcome() -> None:
    desk = Desk(WELCOMING)
    desk.mail(new_task(assignee=RENEE))
    assert len(letters(desk.look(), Kind.WELCOME)) == len(FIRM.people)


def test_each_partner_is_asked_to_confirm_the_scope_of_work_with_its_terms_on_the_page() -> None:
    decision = Desk(WELCOMING).look()
    asked_of = [to for _, to in letters(decision, Kind.QUESTION) if to in (DANA, MARCUS)]
    assert asked_of == [DANA, MARCUS]
    question = letter(decision, Kind.QUESTION, DANA).facts["question"]
    assert isinstance(question, dict)
    assert (
        question["words"] == "Does Hollis Reyes & Park LLP confirm version 1 of the scope of work, as it stands below?"
    )
    assert "Within 5 business days: Deposition summary" in question["details"]
    assert "Corrections: within 1 business day" in question["details"]


def test_one_partner_confirms_for_the_firm_bound_to_version_and_words_and_the_others_are_not_asked_on() -> None:
    desk = welcoming()
    answer(desk, MARCUS, asked(desk, MARCUS, "terms"), 1, "Confirmed.")
    said = desk.members[MARCUS].assents
    assert [(one.to, one.version, one.digest, one.by, one.words) for one in said] == [
        (Yes.SCOPE, "1", scope_digest(desk.firm), MARCUS, "Confirmed.")
    ]
    assert said[0].at == desk.now and said[0].mail
    assert asked(desk, DANA, "terms").state is QuestionState.WITHDRAWN
    assert letters(desk.last, Kind.ALERT) == [("alert", KIM), ("alert", JO)]
    assert desk.look().fate is Fate.MOOT


def test_a_changed_scope_asks_again_once_and_the_older_question_is_withdrawn() -> None:
    desk = welcoming()
    first = asked(desk, DANA, "terms")
    desk.firm = replace(desk.firm, scope=replace(desk.firm.scope, version="2"))
    assert len(letters(desk.look(), Kind.QUESTION)) == 2
    assert desk.questions[first.number].state is QuestionState.WITHDRAWN
    assert letters(desk.look(), Kind.QUESTION) == []


def test_other_terms_under_the_same_version_ask_again_too() -> None:
    desk = welcoming()
    answer(desk, DANA, asked(desk, DANA, "terms"), 1)
    desk.firm = replace(desk.firm, scope=replace(desk.firm.scope, revision_round=Turnaround(business_days=2)))
    assert [to for _, to in letters(desk.look(), Kind.QUESTION)] == [DANA, MARCUS]


def test_a_yes_to_terms_that_are_no_longer_in_force_counts_for_nothing() -> None:
    desk = welcoming()
    question = asked(desk, DANA, "terms")
    desk.firm = replace(desk.firm, scope=replace(desk.firm.scope, version="2"))
    answer(desk, DANA, question, 1)
    assert refused(desk.last) is Refusal.LATE_ANSWER and desk.members[DANA].assents == ()


def test_nobody_but_a_partner_confirms_the_scope_of_work() -> None:
    desk = welcoming()
    for who in (CAROL, KIM, PRIYA):
        desk.mail(c.ConfirmScope(who, "1", scope_digest(desk.firm)))
        assert refused(desk.last) is Refusal.NOT_YOURS, who
    answer(desk, CAROL, asked(desk, DANA, "terms"), 1)  # who may answer Dana's questions about tasks
    assert refused(desk.last) is Refusal.NOT_YOURS


def test_what_was_confirmed_is_not_confirmed_twice() -> None:
    desk = welcoming()
    desk.mail(c.ConfirmScope(DANA, "1", scope_digest(desk.firm)))
    assert refused(desk.mail(c.ConfirmScope(MARCUS, "1", scope_digest(desk.firm)))) is Refusal.ALREADY
    assert desk.members[MARCUS].assents == ()


def test_a_yes_or_a_no_to_an_agreement_that_is_not_hers_or_not_in_force_counts_for_nothing() -> None:
    desk = welcoming()
    desk.mail(c.Acknowledge(HANNAH, HANNAH, "1", agreement_digest(desk.firm)))
    assert refused(desk.last) is Refusal.LATE_ANSWER and desk.members[HANNAH].assents == ()
    desk.mail(c.SayNo("gone@paradesk.example", Yes.AGREEMENT, "2"))
    assert desk.last.refusal is Refusal.NOT_YOURS and desk.last.notices == ()


def test_who_does_not_agree_is_spoken_with() -> None:
    desk = welcoming()
    answer(desk, DANA, asked(desk, DANA, "terms"), 2, "No: ten days for transcripts.")
    alert = letter(desk.last, Kind.ALERT, KIM)
    assert (
        alert.facts["words"] == "Dana Hollis does not agree to version 1 of the scope of work. Please speak with them."
    )


def test_paralegals_without_the_current_agreement_are_asked_and_the_coordinator_sees_who_is_missing() -> None:
    decision = Desk(WELCOMING).look()
    question = letter(decision, Kind.QUESTION, HANNAH).facts["question"]
    assert isinstance(question, dict)
    assert question["details"] == ["Keep everything to yourself.", "Return what you were sent."]
    assert [to for _, to in letters(decision, Kind.QUESTION) if to == RENEE] == []  # the list says she has
    alert = letter(decision, Kind.ALERT, KIM)
    assert alert.facts["details"] == [["Missing", "Hannah Wirth"], ["Asked today", "Hannah Wirth"]]


def test_nothing_is_offered_before_she_has_acknowledged_in_her_own_mail() -> None:
    desk = welcoming()
    desk.mail(new_task(assignee=HANNAH))
    assert desk.tasks[1001].assignee != HANNAH
    answer(desk, HANNAH, asked(desk, HANNAH, "agreement"), 1, "I have read and agree.")
    said = desk.members[HANNAH].assents[0]
    assert (said.to, said.version, said.digest) == (Yes.AGREEMENT, "2", digest_of(TEXT))
    assert (said.by, said.words, said.at) == (HANNAH, "I have read and agree.", desk.now)
    desk.mail(new_task(assignee=HANNAH))
    assert desk.tasks[1002].assignee == HANNAH and unacknowledged(desk.office) == []


@pytest.mark.parametrize("who", [KIM, RENEE, DANA])
def test_nobody_acknowledges_it_for_her(who: str) -> None:
    desk = welcoming()
    desk.mail(c.Acknowledge(who, HANNAH, "2", agreement_digest(desk.firm)))
    assert refused(desk.last) is Refusal.NOT_YOURS and desk.members[HANNAH].assents == ()


def test_her_silence_goes_to_the_coordinator_who_cannot_answer_for_her() -> None:
    desk = welcoming()
    question = asked(desk, HANNAH, "agreement")
    while desk.questions[question.number].state is QuestionState.OPEN:
        desk.tick(min(wake.at for wake in desk.wakes.values()))
    assert desk.questions[question.number].state is QuestionState.ESCALATED
    answer(desk, KIM, question, 1)
    assert refused(desk.last) is Refusal.NOT_YOURS
    answer(desk, HANNAH, question, 1)
    assert desk.members[HANNAH].assents


@pytest.mark.parametrize("change", ["version", "words"])
def test_a_new_agreement_suspends_new_offers_and_leaves_running_work(change: str) -> None:
    desk = with_nina(welcoming())
    answer(desk, NEW.address, asked(desk, NEW.address, "agreement"), 1)
    number = desk.accepted(assignee=NEW.address)
    fresh = {"agreement": "3"} if change == "version" else {"agreement_text": TEXT + " Tell nobody."}
    desk.firm = replace(desk.firm, **fresh)  # type: ignore[arg-type]
    assert NEW.address in [to for _, to in letters(desk.look(), Kind.QUESTION)]
    assert desk.tasks[number].assignee == NEW.address and desk.state(number) is State.IN_PROGRESS
    desk.mail(new_task(assignee=NEW.address))
    assert desk.tasks[number + 1].assignee != NEW.address
    assert letters(desk.look()) == [], "each is asked once"


def test_the_page_says_what_is_not_part_of_the_scope_and_what_else_was_agreed() -> None:
    scope = replace(FIRM.scope, excluded=("financial_affidavit",), rules=("Questions come in one mail.",))
    rows = page(replace(FIRM, scope=scope))
    assert ("Not part of it", "Financial affidavit") in rows and ("Agreed", "Questions come in one mail.") in rows
    assert not [words for label, words in rows if label.startswith("Within") and "Financial" in words]
    assert ("Urgent work", "received before 1:00 PM: the same day; later: the next business day, 12:00 noon") in rows


def test_the_page_names_the_holidays_and_the_days_off_that_there_are() -> None:
    assert ("Days off", "Nov 27, 2026") in page(FIRM) and "State holidays" not in dict(page(FIRM))
    rows = dict(page(replace(FIRM, states=("CA", "TX"), closures=frozenset())))
    assert rows["State holidays"] == "CA and TX" and "Days off" not in rows


def test_what_counted_for_a_task_is_the_version_in_force_when_it_was_asked() -> None:
    desk = welcoming()
    desk.mail(new_task())
    desk.firm = replace(
        desk.firm, scope=replace(desk.firm.scope, version="2", revision_round=Turnaround(business_days=3))
    )
    desk.mail(new_task())
    first, second = desk.tasks[1001], desk.tasks[1002]
    assert (first.scope, second.scope) == ("1", "2")
    assert first.terms and first.terms.revision_round == Turnaround(business_days=1)
    assert second.terms and second.terms.revision_round == Turnaround(business_days=3)
