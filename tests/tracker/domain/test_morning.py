"""The morning list: at the start of her day, once, what is hers and nothing else."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.tracker.domain.desk import (
    ALVAREZ,
    DANA,
    DAY,
    FIRM,
    HOUR,
    KIM,
    MANILA,
    MARIBEL,
    MONDAY,
    NEW_YORK,
    PRIYA,
    RENEE,
    Desk,
    due,
    letter,
    letters,
    pdf,
)
from tracker.domain import commands as c
from tracker.domain.decision import Absence, Decision, Fate
from tracker.domain.notices import Kind
from tracker.domain.task import State
from tracker.domain.wakes import desk_wakes

TUESDAY = datetime(2026, 12, 1, 9, 0, tzinfo=ZoneInfo(NEW_YORK))
LIST = c.SendMorningList(RENEE, date(2026, 12, 1))


def at(desk: Desk, when: datetime) -> Decision:
    desk.now = when
    return desk.decide([LIST])


def shown(decision: Decision) -> dict[str, list[str]]:
    """The numbers in each part of the list that are not empty."""
    facts: Mapping[str, Any] = letter(decision, Kind.MORNING).facts
    places = ("late", "today", "offered", "waiting", "later")
    return {place: [line["task"]["number"] for line in facts[place]] for place in places if facts[place]}


def test_it_comes_at_the_start_of_her_working_day_on_business_days_in_her_own_zone() -> None:
    friday = datetime(2026, 11, 25, 18, 0, tzinfo=ZoneInfo(NEW_YORK))  # the evening before Thanksgiving and a closure
    wakes = {wake.key: wake.at for wake in desk_wakes(FIRM, friday) if wake.key.startswith("morning")}
    assert wakes[f"morning {RENEE} 2026-11-30"] == datetime(2026, 11, 30, 9, 0, tzinfo=ZoneInfo(NEW_YORK))
    assert wakes[f"morning {MARIBEL} 2026-11-30"] == datetime(2026, 11, 30, 9, 0, tzinfo=ZoneInfo(MANILA))
    assert len(wakes) == 4
    early = {wake.key for wake in desk_wakes(FIRM, TUESDAY - HOUR)}
    assert f"morning {RENEE} 2026-12-01" in early
    assert f"morning {RENEE} 2026-12-02" in {wake.key for wake in desk_wakes(FIRM, TUESDAY)}


def test_each_task_stands_in_one_place_the_next_due_first() -> None:
    desk = Desk()
    later = desk.accepted()
    today = desk.accepted(due=due("2026-12-01T17:00:00-05:00"))
    sooner = desk.accepted(due=due("2026-12-01T12:00:00-05:00"))
    late = desk.accepted(due=due("2026-11-30T17:00:00-05:00"))
    review = desk.in_review(due=due("2026-11-30T17:00:00-05:00"))
    waiting = desk.accepted(by=PRIYA)
    desk.mail(c.AskRequester(RENEE, waiting, "Which exhibits?"))
    offered = desk.opened()
    decision = at(desk, TUESDAY)
    assert letters(decision) == [("morning", RENEE)]
    assert shown(decision) == {
        "late": [f"T-{late}"],
        "today": [f"T-{sooner}", f"T-{today}"],
        "offered": [f"T-{offered}"],
        "waiting": [f"T-{review}", f"T-{waiting}"],
        "later": [f"T-{later}"],
    }
    facts: Mapping[str, Any] = letter(decision, Kind.MORNING).facts
    assert [line["waits"] for line in facts["waiting"]] == ["a review by Dana Hollis", "an answer from Priya Nair"]
    assert facts["offered"][0]["answer_by"] == "2026-11-30T19:15:00Z"
    assert (facts["day"], facts["because"]) == (
        "2026-12-01",
        "you have open work; it comes on working days at 9:00 AM",
    )
    assert [wake.key for wake in decision.wakes] == [f"morning {RENEE} 2026-12-02"]


def test_nothing_open_no_list_and_the_next_one_is_planned_all_the_same() -> None:
    desk = Desk()
    done = desk.in_review(by=DANA)
    desk.mail(c.Approve(DANA, done, 1, "Approved."))
    desk.accepted(assignee=MARIBEL)
    decision = at(desk, TUESDAY)
    assert (decision.fate, decision.notices) == (Fate.MOOT, ())
    assert [wake.key for wake in decision.wakes] == [f"morning {RENEE} 2026-12-02"]


def test_nobody_who_is_away_gets_one_and_who_is_back_does() -> None:
    desk = Desk()
    desk.accepted()
    desk.absences[RENEE] = Absence(RENEE, TUESDAY + HOUR)
    assert at(desk, TUESDAY).notices == ()
    desk.absences[RENEE] = Absence(RENEE, None)
    assert at(desk, TUESDAY).notices == ()
    desk.absences[RENEE] = Absence(RENEE, TUESDAY - HOUR)
    assert letters(at(desk, TUESDAY)) == [("morning", RENEE)]


def test_a_list_that_comes_late_is_sent_on_its_day_within_her_hours_and_never_on_another() -> None:
    desk = Desk()
    desk.accepted()
    assert letters(at(desk, TUESDAY + 3 * HOUR)) == [("morning", RENEE)]
    assert at(desk, TUESDAY + 8 * HOUR).notices == ()
    assert at(desk, TUESDAY + DAY).notices == ()
    assert [wake.key for wake in desk.last.wakes] == [f"morning {RENEE} 2026-12-03"]


def test_a_wall_holds_and_who_takes_no_tasks_any_more_gets_nothing() -> None:
    desk = Desk()
    desk.accepted()
    walled = replace(FIRM.people[RENEE], walled_from=(ALVAREZ,))
    desk.firm = replace(FIRM, people={**FIRM.people, RENEE: walled})
    assert at(desk, TUESDAY).notices == ()
    assert desk.decide([c.SendMorningList(KIM, date(2026, 12, 1))]).fate is Fate.MOOT
    assert desk.decide([c.SendMorningList("gone@paradesk.example", date(2026, 12, 1))]).wakes == ()


def test_what_the_list_said_is_due_today_is_not_said_again_as_due_soon() -> None:
    desk = Desk()
    number = desk.accepted(due=due("2026-12-01T17:00:00-05:00"))
    desk.plan()
    told = [each for decision in desk.tick(TUESDAY + 7 * HOUR) for each in letters(decision)]
    assert ("morning", RENEE) in told
    assert ("reminder", RENEE) not in told
    assert desk.state(number) is State.IN_PROGRESS


def test_due_soon_is_said_where_no_list_could_say_it() -> None:
    desk = Desk()
    desk.accepted(due=due("2026-11-30T17:00:00-08:00"))  # came after the start of her day
    assert ("reminder", RENEE) in [each for decision in desk.tick(MONDAY + 7 * HOUR) for each in letters(decision)]
    away = Desk()
    away.accepted(due=due("2026-12-01T17:00:00-05:00"))
    away.absences[RENEE] = Absence(RENEE, TUESDAY + 2 * DAY)
    assert ("reminder", RENEE) in [each for decision in away.tick(TUESDAY + 7 * HOUR) for each in letters(decision)]


def test_once_a_day_whatever_restarts_over_two_weeks() -> None:
    desk = Desk()
    number = desk.accepted(due=due("2026-12-18T17:00:00-05:00"))
    days = []
    for _ in range(14 * 4):
        desk.plan()  # a restart every six hours
        for decision in desk.tick(desk.now + timedelta(hours=6)):
            days += [notice.facts["day"] for notice in decision.notices if notice.kind is Kind.MORNING]
    assert len(days) == len(set(days)) == 10
    desk.mail(c.Deliver(RENEE, number, (pdf("v1.pdf"),)))
