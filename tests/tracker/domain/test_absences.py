"""Who is away: kept once, asked about once, and nothing but an unanswered offer moves by itself."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    DANA,
    DAY,
    EVAN,
    FIRM,
    FRIDAY,
    HOUR,
    JO,
    KIM,
    LUIS,
    MARIBEL,
    PRIYA,
    RENEE,
    STRANGER,
    Desk,
    due,
    letter,
    letters,
    new_task,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Decision, Fate
from tracker.domain.events import NobodyFits, Offered, Reassigned
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import State


def question(decision: Decision, to: str = KIM) -> dict[str, Any]:
    return letter(decision, Kind.QUESTION, to).facts["question"]  # type: ignore[return-value]


def answer(desk: Desk, choice: int, by: str = KIM) -> Decision:
    number = next(each.number for each in desk.questions.values() if each.to == by and each.about == "absence")
    return desk.mail(c.AnswerQuestion(by, number, choice, str(choice)))


def away(desk: Desk, until: timedelta = 7 * DAY, **more: object) -> Decision:
    return desk.mail(replace(c.NoteAbsence(RENEE, FRIDAY.at + until, "On leave."), **more))  # type: ignore[arg-type]


def test_an_absence_is_noted_once_and_an_open_offer_moves_on() -> None:
    desk = Desk()
    offered = desk.opened(assignee=RENEE)
    held = desk.accepted(assignee=RENEE)
    decision = away(desk, DAY)
    assert desk.tasks[offered].assignee == MARIBEL
    assert desk.tasks[held].assignee == RENEE  # asked, not imposed
    asked = question(decision)
    assert asked["words"].endswith("T-1002 is with Renee Okafor. Should the work move to whoever can finish first?")
    assert [line[:6] for line in asked["details"]] == ["T-1001", "T-1002"]
    assert "now offered to Maribel Santos" in asked["details"][0]
    assert letter(decision, Kind.ALERT, JO).facts["details"] == []  # she is walled off from that matter
    assert away(desk, DAY).fate is Fate.MOOT
    assert desk.mail(c.NoteAbsence(STRANGER, None)).fate is Fate.MOOT


def test_a_short_absence_moves_nothing_and_an_attorneys_is_only_noted() -> None:
    desk = Desk()
    number = desk.opened(assignee=RENEE, confidentiality="sealed")
    desk.mail(c.NoteAbsence(RENEE, desk.now + HOUR))
    assert desk.tasks[number].assignee == RENEE
    assert "sealed; due" in str(question(desk.last)["details"])
    decision = desk.mail(c.NoteAbsence(DANA, None))
    assert letter(decision, Kind.ALERT, KIM).facts["words"] == "Away without a date of return."


def test_an_absence_without_open_work_is_told_and_nothing_is_asked() -> None:
    decision = away(Desk())
    assert "No open task is affected" in str(letter(decision, Kind.ALERT, KIM).facts["words"])
    assert not letters(decision, Kind.QUESTION)


def test_the_coordinator_moves_all_of_it_by_one_answer() -> None:
    desk = Desk()
    first, second = desk.accepted(assignee=RENEE), desk.accepted(assignee=RENEE)
    away(desk)
    moved = answer(desk, 1)
    assert {desk.tasks[number].assignee for number in (first, second)} == {MARIBEL}
    assert {letter.task for letter in moved.notices if letter.kind is Kind.ASSIGNMENT} == {first, second}
    told = [each.facts["what"] for each in moved.notices if each.to == RENEE]
    assert told == ["reassigned", "reassigned"]
    reasons = [each.event.reasons for each in moved.happened if isinstance(each.event, Offered)]
    assert all("Renee Okafor: is away" in lines for lines in reasons)  # what `trace` prints
    assert {each.event.words for each in moved.happened if isinstance(each.event, Reassigned)} == {
        "Renee Okafor is away"
    }


def test_only_what_is_due_meanwhile_may_move() -> None:
    desk = Desk()
    soon = desk.accepted(assignee=RENEE)
    later = desk.accepted(assignee=RENEE, due=due("2026-12-30T17:00:00-08:00"))
    words = [choice["words"] for choice in question(away(desk))["choices"]]
    assert words == [
        "Move only what is due meanwhile: T-1001",
        "Move all of it",
        "Leave it with Renee Okafor",
    ]
    answer(desk, 1)
    assert (desk.tasks[soon].assignee, desk.tasks[later].assignee) == (MARIBEL, RENEE)


def test_it_may_stay_where_it_is() -> None:
    desk = Desk()
    number = desk.accepted(assignee=RENEE)
    away(desk)
    left = answer(desk, 2)
    assert left.fate is Fate.DONE and not left.notices
    assert desk.tasks[number].assignee == RENEE


def test_what_somebody_else_has_by_then_is_not_taken_from_her() -> None:
    desk = Desk()
    number = desk.accepted(assignee=RENEE)
    away(desk)
    desk.mail(c.Reassign(PRIYA, number, LUIS))
    assert answer(desk, 1).fate is Fate.DONE
    assert desk.tasks[number].assignee == LUIS


def test_nobody_free_is_said_with_the_reasons() -> None:
    desk = Desk()
    number = desk.accepted(assignee=RENEE)
    desk.mail(c.NoteAbsence(MARIBEL, FRIDAY.at + DAY))
    away(desk)
    moved = answer(desk, 1)
    assert desk.state(number) is State.UNASSIGNED
    reasons = next(each.event.reasons for each in moved.happened if isinstance(each.event, NobodyFits))
    assert "Renee Okafor: is away" in reasons and "Maribel Santos: is away" in reasons


def test_a_long_list_is_cut() -> None:
    desk = Desk()
    for _ in range(14):
        desk.accepted(assignee=RENEE)
    asked = question(away(desk))
    assert len(asked["details"]) == 13 and asked["details"][-1] == "and 2 more"
    assert "14 open tasks are with Renee Okafor" in asked["words"]


def test_a_coordinator_notes_somebody_elses_absence_and_the_person_is_told() -> None:
    desk = Desk()
    held = desk.accepted(assignee=RENEE)
    since = due("2026-12-03T00:00:00-05:00").at
    decision = desk.mail(c.NoteAbsence(KIM, due("2026-12-04T23:59:00-05:00").at, "Renee is out", since, person=RENEE))
    assert desk.absences[RENEE].since == since
    asked = question(decision)
    assert "away from Thursday, December 3, 2026 until Friday, December 4, 2026" in asked["words"]
    assert letter(decision, Kind.ALERT, RENEE).facts["about"] == "absence_noted"
    assert desk.tasks[held].assignee == RENEE


def test_nobody_but_a_coordinator_notes_anothers_absence() -> None:
    desk = Desk()
    for by in (EVAN, DANA, LUIS):
        assert refused(desk.mail(c.NoteAbsence(by, None, person=RENEE))) is Refusal.NOT_YOURS
    assert refused(desk.mail(c.NoteAbsence(KIM, None, person=STRANGER))) is Refusal.NO_SUCH_PERSON
    assert not desk.absences


def test_where_nobody_coordinates_a_partner_is_asked() -> None:
    people = {who: person for who, person in FIRM.people.items() if who not in (KIM, JO)}
    desk = Desk(firm=replace(FIRM, people=people))
    desk.accepted(assignee=RENEE, matter=BRANDT, by=DANA)
    decision = away(desk)
    assert letters(decision, Kind.QUESTION) == [("question", DANA)]
    assert new_task().matter == ALVAREZ
