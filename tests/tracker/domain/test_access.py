"""Once a quarter the coordinator sees who has access to what, and when each was last heard of."""

from dataclasses import replace
from datetime import timedelta

from tests.tracker.domain.desk import (
    ALVAREZ,
    CAROL,
    DANA,
    FIRM,
    HANNAH,
    JO,
    KIM,
    MARCUS,
    MONDAY,
    RENEE,
    Desk,
    letters,
)
from tracker.domain.decision import Decision
from tracker.domain.firm import Role
from tracker.domain.notices import Kind
from tracker.domain.wakes import access_wake

JANUARY = MONDAY + timedelta(days=40)


def review(desk: Desk, to: str) -> dict[str, object]:
    """The facts of the review that this person gets on the first business day of the quarter."""
    desk.plan()
    found = [notice for one in desk.tick(JANUARY) for notice in one.notices if notice.kind is Kind.ACCESS]
    return dict(next(notice for notice in found if notice.to == to).facts)


def rows(facts: dict[str, object]) -> dict[str, dict[str, object]]:
    return {row["address"]: row for row in facts["people"]}  # type: ignore[attr-defined]


def test_it_comes_on_the_first_business_day_of_the_quarter_at_the_start_of_her_day() -> None:
    wake = access_wake(FIRM.people[KIM], FIRM, MONDAY)
    assert wake.key == f"access {KIM} 2027-Q1"
    assert wake.at.isoformat() == "2027-01-04T17:00:00+00:00"  # New Year's Day is a Friday
    assert access_wake(FIRM.people[KIM], FIRM, wake.at).key == f"access {KIM} 2027-Q2"


def test_it_goes_to_the_coordinators_once_and_to_the_partners_where_there_are_none() -> None:
    desk = Desk(FIRM)
    desk.plan()
    sent = [letters(one, Kind.ACCESS) for one in desk.tick(JANUARY)]
    assert sorted(to for each in sent for _, to in each) == sorted([KIM, JO])
    people = {one: who for one, who in FIRM.people.items() if who.role is not Role.COORDINATOR}
    assert rows(review(Desk(replace(FIRM, people=people)), DANA))


def test_each_line_says_what_somebody_sees_and_when_they_were_last_heard_of() -> None:
    desk = Desk(FIRM)
    desk.look()
    number = desk.accepted(assignee=RENEE)
    desk.heard = {RENEE: MONDAY}
    found = rows(review(desk, KIM))
    assert found[RENEE]["sees"] == f"own tasks: T-{number}" and found[RENEE]["last"] == "2026-11-30T17:00:00Z"
    assert found[DANA]["sees"] == "all matters" and found[MARCUS]["sees"] == "all matters but 2026-0098"
    assert found[CAROL]["sees"] == "tasks of Dana Hollis"


def test_a_coordinator_behind_a_wall_learns_nothing_of_what_stands_behind_it() -> None:
    desk = Desk(FIRM)
    desk.accepted(assignee=RENEE, matter=ALVAREZ)
    assert rows(review(desk, JO))[RENEE]["sees"] == "own tasks; none is open"


def test_who_was_not_heard_of_for_sixty_days_is_marked() -> None:
    desk = Desk(FIRM)
    desk.look()
    desk.heard = {RENEE: MONDAY - timedelta(days=30), HANNAH: MONDAY}
    found = rows(review(desk, KIM))
    assert found[RENEE]["quiet"] is True and found[HANNAH]["quiet"] is False
    assert found[DANA]["quiet"] is False, "who joined lately is not quiet"


def test_it_shows_who_has_not_acknowledged_and_whose_statement_is_outstanding() -> None:
    desk = Desk(replace(FIRM, welcomes=True))
    desk.look()
    desk.firm = replace(desk.firm, people={one: who for one, who in desk.firm.people.items() if one != RENEE})
    desk.look()
    facts = review(desk, KIM)
    assert facts["missing"] == ["Hannah Wirth"] and facts["scope_confirmed"] is False
    assert facts["owing"] == [{"name": "Renee Okafor", "since": "Monday, November 30, 2026"}]
    assert RENEE not in rows(facts)


def test_who_is_no_coordinator_any_more_gets_none() -> None:
    desk = Desk(FIRM)
    desk.plan()
    people = {**FIRM.people, JO: replace(FIRM.people[JO], role=Role.STAFF)}
    desk.firm = replace(FIRM, people=people)
    found: list[Decision] = desk.tick(JANUARY)
    assert [to for one in found for _, to in letters(one, Kind.ACCESS)] == [KIM]
