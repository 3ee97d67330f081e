"""Somebody leaves: no access at once, her work goes on, the coordinator has the list, her statement is asked for."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    CAROL,
    DANA,
    FIRM,
    JO,
    KIM,
    MARIBEL,
    MONDAY,
    PRIYA,
    RENEE,
    Desk,
    letter,
    letters,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Fate, SentFile
from tracker.domain.members import STATEMENT
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import QuestionState
from tracker.domain.task import State

WEEK = timedelta(days=7)


def known() -> Desk:
    desk = Desk(FIRM)
    desk.look()
    return desk


def without(desk: Desk, *gone: str) -> Desk:
    """Their rows are taken out of the list."""
    desk.firm = replace(desk.firm, people={one: who for one, who in desk.firm.people.items() if one not in gone})
    return desk


def test_a_row_taken_out_ends_access_and_her_work_is_offered_on() -> None:
    desk = known()
    number = desk.accepted(assignee=RENEE, matter=ALVAREZ)
    offered = desk.opened(assignee=RENEE, matter=ALVAREZ)
    decision = without(desk, RENEE).look()
    for task in (number, offered):
        assert desk.state(task) is State.OFFERED and desk.tasks[task].assignee == MARIBEL
    assert letters(decision, Kind.CHANGE) == [("change", PRIYA)] * 2
    member = desk.members[RENEE]
    assert (member.ended, member.ended_by, member.listed) == (desk.now, "desk", False)
    assert desk.look().fate is Fate.MOOT


def test_what_lies_in_review_stays_there() -> None:
    desk = known()
    number = desk.in_review(assignee=RENEE)
    without(desk, RENEE).look()
    assert desk.state(number) is State.IN_REVIEW


def test_the_coordinator_gets_a_list_of_every_document_that_she_may_know_of() -> None:
    desk = known()
    open_one = desk.accepted(assignee=RENEE, matter=BRANDT)
    walled = desk.accepted(assignee=RENEE, matter=ALVAREZ)
    sealed = desk.accepted(assignee=RENEE, matter=BRANDT, confidentiality="sealed")
    desk.documents[RENEE] = (
        SentFile(MONDAY, open_one, "Transcript.pdf"),
        SentFile(MONDAY, walled, "Secret ledger.xlsx"),
        SentFile(MONDAY, sealed, "Sealed motion.docx"),
    )
    decision = without(desk, RENEE).look()
    lists = {one.to: one.facts["details"] for one in decision.notices if one.facts.get("about") == "left"}
    kim, jo = lists[KIM], lists[JO]
    assert ["Documents sent", "3"] in kim and ["Nov 30, 2026", f"Transcript.pdf (T-{open_one})"] in kim  # type: ignore[operator]
    assert ["Nov 30, 2026", f"a file of T-{sealed}, sealed"] in kim and "Sealed motion" not in str(kim)  # type: ignore[operator]
    assert "ledger" not in str(jo) and f"T-{walled}" not in str(jo)
    assert ["Documents sent", "2"] in jo  # type: ignore[operator]


def test_her_statement_is_asked_for_in_the_one_letter_that_reaches_her() -> None:
    decision = without(known(), RENEE).look()
    farewell = letter(decision, Kind.FAREWELL)
    assert farewell.to == RENEE and farewell.facts["statement"] == STATEMENT
    assert [notice.kind for notice in decision.notices if notice.to == RENEE] == [Kind.FAREWELL]


def test_an_attorney_to_whom_nothing_was_sent_owes_no_statement() -> None:
    desk = known()
    assert letters(without(desk, PRIYA).look(), Kind.FAREWELL) == [] and not desk.members[PRIYA].owes_statement


def test_it_shows_as_outstanding_every_week_until_it_comes() -> None:
    desk = without(known(), RENEE)
    desk.look()
    for week in (1, 2):
        reminders = [one for one in desk.tick(MONDAY + WEEK * week + timedelta(hours=1)) if one.notices]
        alerts = [notice.facts for one in reminders for notice in one.notices if notice.to == KIM]
        assert [facts["about"] for facts in alerts if facts["about"] == "statement_missing"] == ["statement_missing"]
    desk.mail(c.StateReturn(RENEE, "I have returned or destroyed everything."))
    assert letter(desk.last, Kind.ALERT, KIM).facts["about"] == "statement_came"
    statement = desk.members[RENEE].statement
    assert statement and (statement.by, statement.at) == (RENEE, desk.now)
    later = desk.tick(MONDAY + WEEK * 5)
    assert not [one for each in later for one in each.notices if one.facts.get("about") == "statement_missing"]


def test_nobody_who_has_not_left_states_a_return() -> None:
    desk = known()
    assert desk.mail(c.StateReturn(RENEE, "all destroyed")).fate is Fate.IGNORED
    assert desk.mail(c.StateReturn("stranger@x.example", "all destroyed")).fate is Fate.IGNORED


def test_the_coordinator_ends_access_while_the_row_still_stands_in_the_list() -> None:
    desk = known()
    number = desk.accepted(assignee=RENEE)
    decision = desk.mail(c.EndAccess(KIM, RENEE))
    assert desk.tasks[number].assignee == MARIBEL and RENEE not in desk.office.people
    assert ("alert", KIM) in letters(decision, Kind.ALERT), "the list goes to her who ended it, too"
    assert desk.look().fate is Fate.MOOT, "her row lets her in no more"
    assert refused(desk.mail(c.Accept(RENEE, number))) is Refusal.NO_SUCH_TASK
    assert refused(desk.mail(c.EndAccess(JO, RENEE))) is Refusal.ALREADY


def test_the_keeper_of_the_desk_ends_anybodys_access_at_the_command_line() -> None:
    desk = known()
    assert desk.decide([c.EndAccess("desk", DANA)]).fate is Fate.DONE and DANA not in desk.office.people
    assert [notice.facts["by"] for notice in desk.last.notices if notice.facts.get("about") == "left"] == [None, None]


def test_a_document_of_no_task_stands_in_the_list_by_its_name() -> None:
    desk = known()
    desk.documents[RENEE] = (SentFile(MONDAY, None, "Agreement.pdf"),)
    decision = without(desk, RENEE).look()
    lists = [one.facts["details"] for one in decision.notices if one.facts.get("about") == "left"]
    assert len(lists) == 2 and all(["Nov 30, 2026", "Agreement.pdf"] in each for each in lists)  # type: ignore[operator]


def test_whoever_comes_back_stands_in_the_list_anew() -> None:
    desk = known()
    desk.mail(c.EndAccess(KIM, RENEE))
    row = desk.firm.people[RENEE]
    without(desk, RENEE).look()
    assert desk.members[RENEE].listed is False
    desk.firm = replace(desk.firm, people={**desk.firm.people, RENEE: row}, welcomes=True)
    desk.look()
    assert desk.members[RENEE].ended is None and RENEE in desk.office.people
    assert ("welcome", RENEE) in letters(desk.look(), Kind.WELCOME)


@pytest.mark.parametrize(
    ("by", "who"), [(CAROL, RENEE), (RENEE, MARIBEL), (PRIYA, RENEE), (KIM, KIM), (KIM, DANA), (DANA, DANA)]
)
def test_who_may_not_end_that_access(by: str, who: str) -> None:
    desk = known()
    assert refused(desk.mail(c.EndAccess(by, who))) is Refusal.NOT_YOURS and who in desk.office.people


def test_a_partner_ends_a_coordinators_access_and_nobody_ends_a_strangers() -> None:
    desk = known()
    assert desk.mail(c.EndAccess(DANA, KIM)).fate is Fate.DONE and KIM not in desk.office.people
    assert refused(desk.mail(c.EndAccess(DANA, "stranger@x.example"))) is Refusal.NO_SUCH_PERSON


def test_questions_that_were_put_to_her_are_the_coordinators_now() -> None:
    desk = known()
    number = desk.accepted(assignee=RENEE)
    desk.mail(c.AskRequester(RENEE, number, "Which exhibits?"))
    question = next(one for one in desk.questions.values() if one.to == PRIYA)
    desk.mail(c.EndAccess(KIM, PRIYA))
    assert desk.questions[question.number].state is QuestionState.ESCALATED


def owing(*gone: str) -> Desk:
    desk = known()
    for who in gone:
        desk.mail(c.EndAccess(KIM, who))
    return desk


@pytest.mark.parametrize("person", ["", RENEE, "Renee Okafor", "renee"])
def test_a_statement_on_paper_is_recorded_with_who_said_so(person: str) -> None:
    desk = owing(RENEE)
    decision = desk.mail(c.RecordReturn(KIM, person, "She signed it, it lies in her file."))
    assert decision.fate is Fate.DONE and not desk.members[RENEE].owes_statement
    said = desk.members[RENEE].statement
    assert said and (said.by, said.version, said.words) == (KIM, "on paper", "She signed it, it lies in her file.")
    told = letter(decision, Kind.ALERT, KIM)
    assert "Renee Okafor stated on paper" in str(told.facts["words"])
    assert [line[0] for line in told.facts["details"]] == ["Recorded by", "In their words"]  # type: ignore[attr-defined]
    assert refused(desk.mail(c.RecordReturn(KIM, person, "Again."))) in (Refusal.ALREADY, Refusal.NO_SUCH_PERSON)
    later = [notice for one in desk.tick(desk.now + 3 * WEEK) for notice in one.notices]
    assert not [one for one in later if one.facts.get("about") == "statement_missing"]


def test_nobody_is_guessed_where_two_owe_one_and_nobody_is_taken_who_is_still_here() -> None:
    desk = owing(RENEE, MARIBEL)
    assert refused(desk.mail(c.RecordReturn(KIM, "", "She returned everything."))) is Refusal.NO_SUCH_PERSON
    assert refused(desk.mail(c.RecordReturn(KIM, CAROL, "She returned everything."))) is Refusal.NO_SUCH_PERSON
    assert refused(desk.mail(c.RecordReturn(KIM, "Dana Hollis", "All of it."))) is Refusal.NO_SUCH_PERSON
    assert all(desk.members[who].owes_statement for who in (RENEE, MARIBEL))
    desk.mail(c.RecordReturn(KIM, RENEE, "She returned everything."))
    assert [desk.members[who].owes_statement for who in (RENEE, MARIBEL)] == [False, True]


@pytest.mark.parametrize("by", [PRIYA, CAROL, RENEE])
def test_only_those_who_may_end_access_record_it(by: str) -> None:
    desk = owing(RENEE)
    desk.mail(c.RecordReturn(by, RENEE, "She returned everything."))
    assert desk.members[RENEE].owes_statement
