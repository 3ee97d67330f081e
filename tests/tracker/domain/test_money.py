"""Hours at their agreed rate, turnaround against the scope of work, rounds, and the tables behind the figures."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    DANA,
    DAY,
    FIRM,
    MARCUS,
    MARIBEL,
    MONDAY,
    PRIYA,
    RENEE,
    WHITLOCK,
    Desk,
    due,
    letter,
    pdf,
)
from tracker.domain import commands as c
from tracker.domain.deadlines import add_business
from tracker.domain.firm import Firm, Turnaround
from tracker.domain.notices import Kind
from tracker.domain.spreadsheet import MOST, plain

V1, V2 = (pdf("v1.pdf"),), (pdf("v2.pdf"),)
NEXT_MONDAY = datetime(2026, 12, 7, 15, 30, tzinfo=UTC)


def rated(firm: Firm = FIRM, **rates: float | None) -> Firm:
    by = {"renee": RENEE, "maribel": MARIBEL}
    people = {by[name]: replace(firm.people[by[name]], rate=rate) for name, rate in rates.items()}
    return replace(firm, people={**firm.people, **people})


def page(desk: Desk, who: str = DANA) -> Any:
    return letter(desk.decide([c.AskDigest(who)]), Kind.DIGEST).facts


def tables(desk: Desk, who: str = DANA) -> list[list[dict[str, str]]]:
    made = letter(desk.decide([c.AskDigest(who)]), Kind.DIGEST).made
    return [list(csv.DictReader(io.StringIO(one.text.removeprefix("\ufeff")))) for one in made]


# --- hours and cost


def test_hours_cost_what_was_agreed_by_matter_and_by_person() -> None:
    desk = Desk(firm=rated(renee=60.0, maribel=45.5))
    first = desk.accepted(matter=ALVAREZ)
    second = desk.accepted(matter=WHITLOCK, assignee=MARIBEL)
    desk.mail(c.LogTime(RENEE, first, 2.5), c.LogTime(RENEE, first, 0.75))
    desk.mail(c.Deliver(MARIBEL, second, V1, hours=3.0))
    desk.now = NEXT_MONDAY
    money = page(desk)["money"]
    assert (money["hours"], money["cost"], money["without_rate"]) == (6.25, 331.5, 0)
    assert [(one["name"], one["hours"], one["cost"]) for one in money["matters"]] == [
        ("Alvarez v. Northgate (2026-0141)", 3.25, 195.0),
        ("Marriage of Whitlock (2026-0205)", 3.0, 136.5),
    ]
    assert [(one["name"], one["hours"], one["cost"]) for one in money["people"]] == [
        ("Renee Okafor", 3.25, 195.0),
        ("Maribel Santos", 3.0, 136.5),
    ]


def test_another_rate_later_does_not_change_what_was_logged_before() -> None:
    desk = Desk(firm=rated(renee=60.0))
    number = desk.accepted()
    desk.mail(c.LogTime(RENEE, number, 1.0))
    desk.firm = rated(renee=90.0)
    desk.mail(c.LogTime(RENEE, number, 1.0))
    desk.now = NEXT_MONDAY
    assert page(desk)["money"]["cost"] == 150.0


def test_hours_from_before_any_rate_count_at_the_one_that_stands_now_and_none_costs_nothing() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.LogTime(RENEE, number, 2.0))
    desk.now = NEXT_MONDAY
    assert (page(desk)["money"]["cost"], page(desk)["money"]["without_rate"]) == (None, 2.0)
    desk.firm = rated(renee=60.0)
    assert page(desk)["money"]["cost"] == 120.0


def test_a_rate_of_the_desk_counts_for_whoever_has_none_of_her_own() -> None:
    desk = Desk(firm=replace(rated(maribel=45.5), rate=30.0))
    for who in (RENEE, MARIBEL):
        number = desk.accepted(assignee=who)
        desk.mail(c.LogTime(who, number, 2.0))
    desk.firm = replace(rated(maribel=90.0), rate=99.0)
    desk.now = NEXT_MONDAY
    money = page(desk)["money"]
    assert (money["cost"], money["without_rate"]) == (2 * 30.0 + 2 * 45.5, 0), (
        "at what was agreed when they were logged"
    )


def test_a_rate_of_nothing_is_a_rate_too() -> None:
    desk = Desk(firm=replace(rated(renee=0.0), rate=30.0))
    desk.mail(c.LogTime(RENEE, desk.accepted(), 2.0))
    desk.now = NEXT_MONDAY
    assert page(desk)["money"]["cost"] == 0.0


def test_the_week_before_stands_beside_the_week_and_older_hours_do_not() -> None:
    desk = Desk(firm=rated(renee=60.0))
    number = desk.accepted()
    for days, hours in ((0, 8.0), (7, 4.0), (14, 1.0)):
        desk.now = MONDAY + timedelta(days=days, hours=1)
        desk.mail(c.LogTime(RENEE, number, hours))
    desk.now = MONDAY + timedelta(days=21)
    money = page(desk)["money"]
    assert (money["hours"], money["last_week"]["hours"], money["last_week"]["cost"]) == (1.0, 4.0, 240.0)
    desk.now += 21 * DAY
    assert page(desk)["money"] is None


def test_a_long_list_of_matters_says_how_many_more_there_are() -> None:
    matters = {f"M-{n:02}": replace(FIRM.matters[ALVAREZ], number=f"M-{n:02}", caption=f"Case {n}") for n in range(13)}
    desk = Desk(firm=replace(FIRM, matters=matters))
    for number in matters:
        desk.mail(c.LogTime(RENEE, desk.accepted(matter=number), 1.0))
    desk.now = NEXT_MONDAY
    money = page(desk)["money"]
    assert (len(money["matters"]), money["more_matters"]) == (5, 8)


# --- turnaround and rounds


def finish(desk: Desk, *, days: float, **more: Any) -> int:
    number = desk.accepted(reviewer=DANA, **more)
    desk.now += timedelta(days=days)
    desk.mail(c.Deliver(RENEE, number, V1))
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    return number


def test_a_task_keeps_the_turnaround_of_the_scope_of_work_that_was_in_force_when_it_was_asked() -> None:
    desk = Desk()
    number = desk.accepted()
    task = desk.tasks[number]
    five_days = add_business(task.opened_at, Turnaround(business_days=5), FIRM, "America/Los_Angeles")
    assert (task.scope, task.agreed) == ("1", five_days)
    types = {**FIRM.scope.types}
    types["deposition_summary"] = replace(types["deposition_summary"], turnaround=Turnaround(business_days=1))
    desk.firm = replace(FIRM, scope=replace(FIRM.scope, version="2", types=types))
    assert desk.tasks[number].agreed == five_days
    later = desk.accepted()
    assert desk.tasks[later].scope == "2"
    assert desk.tasks[later].agreed == add_business(
        desk.tasks[later].opened_at, Turnaround(business_days=1), desk.firm, "America/Los_Angeles"
    )


def test_the_first_whole_version_is_measured_against_the_scope_of_work_and_the_last_one_against_the_due_date() -> None:
    desk = Desk()
    number = desk.accepted(reviewer=DANA, due=due("2026-12-01T12:00:00-08:00"))  # sooner than the scope asks
    desk.now += 2 * DAY
    desk.mail(c.Deliver(RENEE, number, V1))
    desk.mail(c.RequestChanges(DANA, number, 1, "Shorter."))
    desk.now += DAY
    desk.mail(c.Deliver(RENEE, number, V2))
    desk.mail(c.Approve(DANA, number, 2, "Approved."))
    finish(desk, days=0.1, task_type="general", due=due("2026-12-20T12:00:00-08:00"))
    desk.now = NEXT_MONDAY
    facts = page(desk)
    assert facts["turnaround"] == {"of": 2, "within": 2, "scopes": ["1"], "last_week": {"of": 0, "within": 0}}
    assert (facts["finished"], facts["on_time"]) == (2, 2), "the date moved with the changes that were asked for"
    assert facts["rounds"] == {
        "tasks": 2,
        "came_back": 1,
        "rounds": 1,
        "last_week": {"tasks": 0, "came_back": 0, "rounds": 0},
    }
    desk.now += 7 * DAY
    facts = page(desk)
    assert facts["turnaround"]["last_week"] == {"of": 2, "within": 2}
    assert facts["rounds"]["last_week"] == {"tasks": 2, "came_back": 1, "rounds": 1}


def test_work_that_took_longer_than_agreed_is_not_within_the_scope_of_work_whatever_the_due_date_said() -> None:
    desk = Desk()
    finish(desk, days=3, task_type="general", due=due("2026-12-20T12:00:00-08:00"))
    desk.now = NEXT_MONDAY
    facts = page(desk)
    assert (facts["on_time"], facts["turnaround"]["within"], facts["turnaround"]["of"]) == (1, 0, 1)


# --- the tables


def test_the_tables_have_every_task_and_hour_behind_the_figures() -> None:
    desk = Desk(firm=rated(renee=60.0))
    done = finish(desk, days=0.5)
    desk.accepted(due=due("2026-12-02T12:00:00-08:00"), by=DANA, title="Exhibits")
    desk.mail(c.LogTime(RENEE, done, 1.25))
    desk.now = NEXT_MONDAY
    facts, (tasks, hours) = page(desk), tables(desk)
    assert [row["Task"] for row in tasks] == ["T-1001", "T-1002"]
    for name, column in (("late", "Late now"), ("needs_you", "Needs you"), ("on_time", "On time")):
        assert sum(row[column] == "yes" for row in tasks) == facts[name], name
    assert [row["Finished in week of"] for row in tasks] == ["2026-11-30", ""]
    assert (tasks[1]["Due"], tasks[1]["Matter"]) == ("2026-12-02 12:00", "Alvarez v. Northgate (2026-0141)")
    assert hours == [
        {
            "Date": "2026-11-30 21:07",
            "Week of": "2026-11-30",
            "Task": "T-1001",
            "Title": "Summary of the Kim deposition",
            "Matter": "Alvarez v. Northgate (2026-0141)",
            "Person": "Renee Okafor",
            "Hours": "1.25",
            "Rate": "60.0",
            "Cost": "75.0",
        }
    ]


def test_a_table_is_utf8_with_a_mark_and_lines_that_excel_takes() -> None:
    desk = Desk()
    desk.accepted(title='Résumé of "Kim", final')
    [tasks, hours] = letter(desk.decide([c.AskDigest(DANA)]), Kind.DIGEST).made
    assert tasks.text.startswith("\ufeffTask,Title,") and tasks.text.encode().startswith(b"\xef\xbb\xbf")
    assert tasks.text.count("\r\n") == tasks.text.count("\n") == 2
    assert '"Résumé of ""Kim"", final"' in tasks.text
    assert (tasks.name, hours.name) == ("week of 2026-11-23, tasks.csv", "week of 2026-11-23, hours.csv")


@pytest.mark.parametrize("words", ["=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "＝1", "\r\n=1"])
def test_no_cell_is_a_formula(words: str) -> None:
    desk = Desk()
    desk.accepted(title=words)
    [[row], _] = tables(desk)
    assert not row["Title"].startswith(("=", "+", "-", "@", "＝", "\t", "\r", " "))
    assert row["Title"].lstrip("'") == " ".join(words.split())
    assert plain("Exhibit A-1 = final") == "Exhibit A-1 = final"


def test_a_table_that_is_too_long_has_what_is_open_first_and_says_what_is_missing() -> None:
    desk = Desk()
    done, going = finish(desk, days=0.1), desk.accepted()
    many = {n: replace(desk.tasks[done], number=n) for n in range(2000, 2000 + MOST)}
    desk.tasks |= many
    assert page(desk)["rows_left_out"] == 2
    [rows, _] = tables(desk)
    assert len(rows) == MOST and rows[0]["Task"] == f"T-{going}"


def test_a_reader_finds_her_own_wall_clock_in_the_tables() -> None:
    desk = Desk()
    desk.accepted()
    assert [rows[0]["Due"] for rows in (tables(desk)[0], tables(desk, MARCUS)[0])] == [
        "2026-12-04 17:00",
        "2026-12-04 19:00",
    ]


def test_nobody_is_asked_about_money_where_nothing_was_logged() -> None:
    desk = Desk()
    desk.accepted(by=PRIYA)
    assert page(desk)["money"] is None
