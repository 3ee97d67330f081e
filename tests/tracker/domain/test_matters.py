"""Matters by mail: no sooner than the conflict check is confirmed, and never to somebody outside against the client's will."""

from dataclasses import replace
from typing import Any

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    CAROL,
    DANA,
    EVAN,
    FIRM,
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
from tracker.domain.decision import Decision, Fate
from tracker.domain.events import NobodyFits
from tracker.domain.firm import Matter
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import CourtCount, State

VOSS = c.MatterDraft(
    "2026-0311", "Voss v. Bayview", "Harlan Voss", ("Voss", "Bayview"), ("Bayview Mall Partners",), "N.D. Cal."
)
NO_NUMBER = replace(VOSS, number="")


def intake(draft: c.MatterDraft = VOSS, **more: object) -> c.OpenTask:
    return new_task(**{"by": DANA, "matter": None, "blocked": True, "intake": draft, "assignee": RENEE, **more})


def asked(decision: Decision, to: str = DANA) -> dict[str, Any]:
    found = [
        notice.facts["question"] for notice in decision.notices if notice.to == to and notice.facts.get("question")
    ]
    assert len(found) == 1, letters(decision)
    return found[0]  # type: ignore[return-value]


def answer(desk: Desk, choice: int | None, by: str = DANA, number: str = "") -> Decision:
    return desk.mail(c.AnswerQuestion(by, max(desk.questions), choice, str(choice), number))


# --- a task for a new matter


def test_work_for_a_new_matter_waits_and_the_conflict_check_is_asked_about() -> None:
    desk = Desk()
    opened = desk.mail(intake())
    assert desk.state(1001) is State.NEEDS_ANSWER
    question = asked(opened)
    assert question["words"] == "Is the firm’s conflict check for Voss v. Bayview (2026-0311) clear?"
    assert question["details"][:2] == ["Client: Harlan Voss", "Parties: Voss and Bayview"]
    assert [choice["words"] for choice in question["choices"]] == [
        "Yes, the conflict check is clear: open 2026-0311",
        "No, there is a conflict: do not open it",
    ]
    assert not letters(opened, Kind.ASSIGNMENT)


def test_a_confirmed_check_opens_the_matter_and_the_task_goes_on() -> None:
    desk = Desk()
    desk.mail(intake())
    done = answer(desk, 1)
    matter = desk.kept["2026-0311"]
    assert (matter.caption, matter.client, matter.attorney, matter.reviewer) == (VOSS.caption, VOSS.client, DANA, DANA)
    assert (matter.adverse, matter.court, matter.practice) == (VOSS.adverse, "N.D. Cal.", "litigation")
    assert desk.tasks[1001].matter == "2026-0311" and desk.tasks[1001].assignee == RENEE
    assert letters(done, Kind.ASSIGNMENT) == [("assignment", RENEE)]
    told = letter(done, Kind.ALERT, KIM)
    assert told.facts["about"] == "matter_opened" and "Dana Hollis confirmed" in str(told.facts["words"])
    shown = letter(done, Kind.ACKNOWLEDGEMENT, DANA).facts["tasks"]
    assert shown[0]["matter"] == "Voss v. Bayview (2026-0311)"  # type: ignore[index]
    desk.mail(new_task(by=DANA, matter="2026-0311"))  # it is there for the next mail
    assert desk.tasks[1002].matter == "2026-0311"


def test_the_number_may_come_with_the_answer_and_without_one_nothing_is_opened() -> None:
    desk = Desk()
    question = asked(desk.mail(intake(NO_NUMBER)))
    assert question["words"].endswith("clear? If so, which number does the matter have?")
    assert refused(answer(desk, 1)) is Refusal.NO_NUMBER
    assert not desk.kept
    assert answer(desk, 1, number="2026-0312").fate is Fate.DONE
    assert desk.tasks[1001].matter == "2026-0312"


def test_a_conflict_opens_nothing_and_cancels_the_task() -> None:
    desk = Desk()
    desk.mail(intake())
    answer(desk, 2)
    assert desk.state(1001) is State.CANCELLED and not desk.kept


def test_a_delegate_does_not_confirm_a_conflict_check() -> None:
    desk = Desk()
    desk.mail(intake(submitted_by=CAROL))
    assert refused(answer(desk, 1, by=CAROL)) is Refusal.NOT_YOURS
    desk.told.clear()
    assert refused(answer(desk, 2, by=CAROL)) is Refusal.NOT_YOURS
    assert desk.state(1001) is State.NEEDS_ANSWER
    assert answer(desk, 1).fate is Fate.DONE


def test_the_coordinator_may_confirm_it_once_it_was_given_to_her() -> None:
    desk = Desk()
    desk.mail(intake())
    answer(desk, None)
    desk.told.clear()
    answer(desk, None)
    assert answer(desk, 1, by=KIM).fate is Fate.DONE
    assert desk.kept["2026-0311"].attorney == DANA


def test_a_number_that_is_taken_is_that_matter_or_nobodys_to_take() -> None:
    desk = Desk()
    desk.mail(intake(replace(VOSS, number=ALVAREZ)))
    assert answer(desk, 1).fate is Fate.DONE
    assert desk.tasks[1001].matter == ALVAREZ and not desk.kept
    desk.mail(intake(replace(VOSS, number=BRANDT), by=MARCUS))  # he is walled off from that one
    assert refused(answer(desk, 1, by=MARCUS)) is Refusal.NO_NUMBER
    assert not desk.kept


def test_a_court_deadline_of_a_new_matter_is_counted_once_its_court_is_known() -> None:
    desk = Desk()
    desk.mail(intake(count=CourtCount("30 days after 2026-11-10 service by mail")))
    next_question = asked(answer(desk, 1))
    assert "counted by FRCP 6, N.D. Cal." in next_question["words"].replace("Counted", "counted")


def test_names_that_stand_in_other_matters_are_shown_to_whoever_may_see_those() -> None:
    listed = {ALVAREZ: replace(FIRM.matters[ALVAREZ], adverse=("Bayview Mall Partners, LLC",))}
    sealed = Matter("2026-0001", "Bayview Mall Partners", confidentiality="sealed")
    firm = replace(FIRM, matters={**FIRM.matters, **listed, sealed.number: sealed})
    question = asked(Desk(firm=firm).mail(intake(replace(VOSS, parties=("Voss", "")))))
    hits = [line for line in question["details"] if "also stands in" in line]
    assert hits == ["“Bayview Mall Partners” also stands in Alvarez v. Northgate (2026-0141)"]
    walled = Desk(firm=firm)
    asked_jo = asked(walled.mail(c.OpenMatter(JO, VOSS)), JO)
    assert not any("also stands in" in line for line in asked_jo["details"])


# --- a matter alone


@pytest.mark.parametrize("by", [KIM, DANA, PRIYA])
def test_a_matter_alone_is_opened_after_its_check(by: str) -> None:
    desk = Desk()
    assert desk.mail(c.OpenMatter(by, VOSS)).fate is Fate.ASKED
    assert not desk.kept
    done = answer(desk, 1, by=by)
    assert desk.kept["2026-0311"].attorney == ("" if by == KIM else by)
    assert ("alert", by) in letters(done) and ("alert", JO) in letters(done)


def test_a_matter_alone_with_a_conflict_is_not_opened() -> None:
    desk = Desk()
    desk.mail(c.OpenMatter(KIM, replace(VOSS, caption="", client="")))
    done = answer(desk, 2, by=KIM)
    assert (
        letter(done, Kind.ALERT, KIM).facts["words"]
        == "the new matter (2026-0311) was not opened: there is a conflict."
    )
    assert not desk.kept


def test_others_open_no_matters_and_none_is_opened_twice() -> None:
    desk = Desk()
    for by in (EVAN, CAROL, RENEE):
        assert refused(desk.mail(c.OpenMatter(by, VOSS))) is Refusal.NOT_YOURS
    assert refused(desk.mail(c.OpenMatter(KIM, replace(VOSS, number=ALVAREZ)))) is Refusal.ALREADY
    desk.mail(c.OpenMatter(KIM, VOSS))
    desk.mail(c.OpenMatter(DANA, VOSS))
    desk.mail(c.AnswerQuestion(KIM, 1, 1, "1"))
    assert refused(desk.mail(c.AnswerQuestion(DANA, 2, 1, "1"))) is Refusal.NO_NUMBER


@pytest.mark.parametrize(
    ("draft", "caption"),
    [
        (replace(VOSS, caption=""), "Harlan Voss"),
        (replace(VOSS, caption="", client=""), "Voss"),
        (c.MatterDraft("2026-0311"), "2026-0311"),
    ],
)
def test_a_matter_has_a_caption_whatever_was_said(draft: c.MatterDraft, caption: str) -> None:
    desk = Desk()
    desk.mail(c.OpenMatter(KIM, draft))
    answer(desk, 1, by=KIM)
    assert desk.kept["2026-0311"].caption == caption


def test_a_row_of_the_firms_own_list_wins() -> None:
    kept = {"2026-0311": Matter("2026-0311", "As mailed"), ALVAREZ: Matter(ALVAREZ, "Another caption", consent="no")}
    firm = replace(FIRM, matters={**FIRM.matters, "2026-0311": Matter("2026-0311", "As listed", consent="yes")})
    merged = firm.with_matters(kept)
    assert merged.matters["2026-0311"] == firm.matters["2026-0311"]
    assert merged.matters[ALVAREZ] == replace(FIRM.matters[ALVAREZ], consent="no")
    said = {"2026-0311": Matter("2026-0311", "As mailed", consent="no")}
    assert firm.with_matters(said).matters["2026-0311"].consent == "yes"
    assert firm.with_matters({}) is firm
    assert firm.with_matters({"2026-0311": kept["2026-0311"]}) is firm


# --- consent


def without(consent: str = "no") -> Desk:
    firm = replace(FIRM, matters={**FIRM.matters, ALVAREZ: replace(FIRM.matters[ALVAREZ], consent=consent)})
    return Desk(firm=firm)


def test_against_the_clients_will_nobody_is_offered_the_work_and_the_attorney_is_asked() -> None:
    desk = without()
    opened = desk.mail(new_task())
    assert desk.state(1001) is State.UNASSIGNED
    assert not letters(opened, Kind.ASSIGNMENT) and not letters(opened, Kind.ALERT)
    question = asked(opened)  # Dana, the attorney of record
    assert question["words"].endswith("does not consent to outside paralegals. How shall T-1001 go on?")
    assert "The client does not consent" in str(letter(opened, Kind.ACKNOWLEDGEMENT, PRIYA).facts["notes"])
    reasons = next(each.event.reasons for each in opened.happened if isinstance(each.event, NobodyFits))
    assert reasons == ("the client does not consent to outside paralegals",)  # what `trace` prints


def test_where_the_list_says_no_it_is_changed_there() -> None:
    desk = without()
    desk.mail(new_task())
    assert refused(answer(desk, 1)) is Refusal.IN_THE_LIST
    assert desk.state(1001) is State.UNASSIGNED
    assert answer(desk, 3).fate is Fate.DONE
    assert desk.state(1001) is State.CANCELLED


@pytest.mark.parametrize("choice", [1, 2])
def test_a_consent_told_by_mail_lets_the_work_go_on(choice: int) -> None:
    desk = Desk()
    desk.mail(c.SetConsent(KIM, ALVAREZ, "no"))
    assert desk.kept[ALVAREZ].consent == "no"
    desk.mail(new_task(assignee=RENEE))
    assert desk.state(1001) is State.UNASSIGNED
    done = answer(desk, choice)
    assert desk.tasks[1001].assignee == RENEE
    assert letters(done, Kind.ASSIGNMENT) == [("assignment", RENEE)]
    assert "Offered now: T-1001." in str(letter(done, Kind.ALERT, DANA).facts["words"])


def test_a_withdrawn_consent_takes_back_what_was_merely_offered_and_names_what_is_under_way() -> None:
    desk = Desk()
    offered, held = desk.opened(assignee=RENEE), desk.accepted(assignee=RENEE)
    done = desk.mail(c.SetConsent(DANA, ALVAREZ, "no"))
    assert desk.state(offered) is State.UNASSIGNED
    assert desk.tasks[held].assignee == RENEE
    assert "Work on T-1002 (Renee Okafor) is under way" in str(letter(done, Kind.ALERT, DANA).facts["words"])
    assert any(notice.to == RENEE and notice.facts.get("what") == "withdrawn" for notice in done.notices)
    assert not any(notice.to == JO for notice in done.notices)  # she is walled off from that matter


def test_who_may_set_it_and_what_is_set_already() -> None:
    desk = Desk()
    for by in (EVAN, CAROL, RENEE):
        assert refused(desk.mail(c.SetConsent(by, ALVAREZ, "no"))) is Refusal.NOT_YOURS
    assert refused(desk.mail(c.SetConsent(JO, ALVAREZ, "no"))) is Refusal.NOT_UNDERSTOOD  # as unknown as any other
    desk.told.clear()
    assert refused(desk.mail(c.SetConsent(KIM, ALVAREZ, "perhaps"))) is Refusal.NOT_UNDERSTOOD
    desk.mail(c.SetConsent(KIM, ALVAREZ, "not needed"))
    assert refused(desk.mail(c.SetConsent(DANA, ALVAREZ, "not needed"))) is Refusal.ALREADY
    assert desk.mail(c.SetConsent(DANA, ALVAREZ, "yes")).fate is Fate.DONE


def test_the_attorney_of_record_behind_a_wall_is_not_asked() -> None:
    people = {**FIRM.people, DANA: replace(FIRM.people[DANA], walled_from=(ALVAREZ,))}
    matters = {**FIRM.matters, ALVAREZ: replace(FIRM.matters[ALVAREZ], consent="no")}
    desk = Desk(firm=replace(FIRM, people=people, matters=matters))
    assert asked(desk.mail(new_task()), PRIYA)["words"].endswith("How shall T-1001 go on?")


def test_who_has_the_number_of_a_matter_opened_by_mail_among_her_conflicts_is_behind_a_wall() -> None:
    people = {**FIRM.people, RENEE: replace(FIRM.people[RENEE], conflicts=("Bayview", "2026-a311"))}
    firm = replace(FIRM, people=people).with_matters({"2026-A311": Matter("2026-A311", "Voss v. Bayview")})
    assert firm.walled(RENEE, "2026-A311") and firm.people[RENEE].conflicts == ("Bayview",)
    assert firm.people[KIM] is people[KIM]
