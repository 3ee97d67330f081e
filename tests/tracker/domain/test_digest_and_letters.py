"""A partner's page, and where letters hang and what they call things."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.tracker.domain.desk import (
    BRANDT,
    CAROL,
    DANA,
    DAY,
    EVAN,
    FIRM,
    FRIDAY,
    KIM,
    MARCUS,
    MARIBEL,
    MONDAY,
    PRIYA,
    RENEE,
    Desk,
    due,
    letter,
    new_task,
    pdf,
)
from tracker.domain import commands as c
from tracker.domain.digest import page, shown, week_of
from tracker.domain.events import Accepted, Event, Opened
from tracker.domain.evolve import evolve
from tracker.domain.notices import Kind
from tracker.domain.task import Origin, State, Task
from tracker.domain.threads import answer_to, short_title, thread_for
from tracker.domain.views import because
from tracker.domain.words import instant_words, name_of, zone_words

V1 = (pdf("v1.pdf"),)


def a_week(desk: Desk) -> None:
    """Six tasks in every state that a page shows, and a walled one."""
    approved = desk.in_review(by=DANA, reviewer=PRIYA)
    desk.mail(c.Approve(DANA, approved, 1, "Approved."))
    closed_late = desk.accepted(by=DANA, due=due("2026-11-30T16:00:00-08:00"))
    desk.now += DAY
    desk.mail(c.Deliver(RENEE, closed_late, V1))
    desk.mail(c.Approve(DANA, closed_late, 1, "Approved."))
    desk.in_review(by=PRIYA)
    waiting = desk.accepted(by=DANA, confidentiality="sealed", matter=BRANDT)
    desk.mail(c.AskRequester(RENEE, waiting, "Which exhibits?"))
    desk.accepted(by=DANA, due=due("2026-12-02T12:00:00-08:00"), assignee=MARIBEL)
    desk.mail(new_task(by=MARCUS, matter="2026-0205", task_type="financial_affidavit"), sender=MARCUS)
    desk.accepted(by=DANA, due=due("2026-12-09T17:00:00-08:00"), assignee=MARIBEL)


def test_the_page_counts_what_is_late_what_waits_for_her_and_what_is_done() -> None:
    desk = Desk()
    a_week(desk)
    desk.now = datetime(2026, 12, 7, 15, 30, tzinfo=UTC)  # Monday 7:30 in Los Angeles
    facts = letter(desk.decide([c.SendDigest(DANA)]), Kind.DIGEST).facts
    assert facts["week"] == {"from": "2026-11-30", "to": "2026-12-06"}
    assert {name: facts[name] for name in ("late", "needs_you", "open", "finished", "on_time", "unassigned")} == {
        "late": 3,
        "needs_you": 3,
        "open": 5,
        "finished": 2,
        "on_time": 1,
        "unassigned": 1,
    }
    assert facts["last_week"] is None
    needing = [(item["task"]["number"], item["why"]) for item in facts["items_needing_you"]]  # type: ignore[attr-defined]
    assert needing == [
        ("T-1005", "is late"),
        ("T-1003", "waits for your review"),
        ("T-1004", "waits for your answer"),
    ]
    assert [(item["task"]["number"], item["late"]) for item in facts["due_this_week"]] == [("T-1007", False)]  # type: ignore[attr-defined]
    assert facts["by_person"] == [
        {"name": "Maribel Santos", "open": 2, "late": 1, "hours": 12.0, "capacity": 40.0},
        {"name": "Renee Okafor", "open": 2, "late": 1, "hours": 12.0, "capacity": 40.0},
    ]
    assert facts["finished_each_week"] == [{"week": "2026-11-30", "finished": 2, "late": 1}]


def test_the_week_before_is_told_from_what_the_rows_still_know() -> None:
    desk = Desk()
    a_week(desk)
    desk.now = datetime(2026, 12, 14, 15, 30, tzinfo=UTC)
    facts = letter(desk.decide([c.SendDigest(DANA)]), Kind.DIGEST).facts
    assert facts["last_week"] == {"late": 3, "needs_you": None, "open": 5, "finished": 2, "on_time": 1}
    assert facts["finished_each_week"] == [
        {"week": "2026-11-30", "finished": 2, "late": 1},
        {"week": "2026-12-07", "finished": 0, "late": 0},
    ]


def test_a_wall_holds_for_counts_and_a_sealed_title_for_everybody_outside_the_team() -> None:
    desk = Desk()
    a_week(desk)
    desk.now = datetime(2026, 12, 7, 13, 30, tzinfo=UTC)
    facts = letter(desk.decide([c.SendDigest(MARCUS)]), Kind.DIGEST).facts
    assert facts["open"] == 4  # the sealed task of the walled matter is not even counted
    assert [item["why"] for item in facts["items_needing_you"]] == ["has nobody yet"]  # type: ignore[attr-defined]
    desk.mail(new_task(by=PRIYA, due=due("2026-12-08T17:00:00-08:00"), confidentiality="sealed"))
    seen = letter(desk.decide([c.SendDigest(MARCUS)]), Kind.DIGEST).facts["due_this_week"]
    assert [item["task"]["title"] for item in seen] == ["Sealed task", "Summary of the Kim deposition"]  # type: ignore[attr-defined]


def test_the_rows_of_the_page_are_those_that_need_her_and_then_those_that_are_due() -> None:
    desk = Desk()
    a_week(desk)
    facts = desk.facts()
    week = week_of(FIRM, FIRM.people[DANA], facts.lines, facts.entries, (), desk.now)
    named = page(week, desk.tasks)
    rows = [*named["items_needing_you"], *named["due_this_week"]]  # type: ignore[misc]
    numbers = [int(str(row["task"]["number"]).removeprefix("T-")) for row in rows]
    assert len(numbers) > 2 and list(shown(week)) == numbers


def test_an_empty_week_is_a_page_too() -> None:
    facts = letter(Desk().decide([c.SendDigest(DANA)]), Kind.DIGEST).facts
    assert (facts["late"], facts["needs_you"], facts["finished_each_week"], facts["last_week"]) == (0, 0, [], None)


def test_private_subjects_name_the_kind_of_work_only() -> None:
    desk = Desk(firm=replace(FIRM, private_subjects=True))
    number = desk.opened()
    assert thread_for(desk.tasks[number], RENEE, desk.firm).subject == "[T-1001] Deposition summary"
    assert thread_for(desk.tasks[number], PRIYA, desk.firm).subject == "Re: Kim depo"


def test_a_subject_is_answered_as_it_was_and_never_piles_up_replies() -> None:
    origin = Origin(
        "k", PRIYA, "<a@x>", tuple(f"<{n}@x>" for n in range(30)), "RE: Re: AW: Kim\r\n depo", "Kim", "AQ=="
    )
    thread = answer_to(origin, ("<root@x>",))
    assert thread.subject == "Re: Kim depo"
    assert (len(thread.references), thread.references[0], thread.references[1]) == (21, "<root@x>", "<0@x>")
    assert (thread.in_reply_to, thread.references[-1]) == ("<a@x>", "<a@x>")
    assert (thread.topic, thread.index) == ("Kim", "AQ==")
    assert answer_to(Origin("k", PRIYA)).subject == "Re: your mail to the task desk"


def test_long_titles_are_cut_between_words() -> None:
    assert short_title("word " * 40) == ("word " * 14).strip()[:69]
    assert short_title("x" * 100) == "x" * 70


def test_a_sealed_escalation_has_no_title_either() -> None:
    desk = Desk()
    number = desk.opened(confidentiality="sealed")
    assert thread_for(desk.tasks[number], KIM, FIRM, escalation=True).subject == "[T-1001] Late"


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("America/Los_Angeles", "Monday, November 30, 2026, 9:00 AM PT"),
        ("America/Phoenix", "Monday, November 30, 2026, 10:00 AM MST"),
        ("America/New_York", "Monday, November 30, 2026, 12:00 noon ET"),
        ("Asia/Manila", "Tuesday, December 1, 2026, 1:00 AM Manila"),
        ("Europe/London", "Monday, November 30, 2026, 5:00 PM London"),
        ("US/Arizona", "Monday, November 30, 2026, 10:00 AM MST"),
        ("America/Mexico_City", "Monday, November 30, 2026, 11:00 AM Mexico City"),
        ("Mexico/General", "Monday, November 30, 2026, 11:00 AM Mexico City"),
        ("America/Sao_Paulo", "Monday, November 30, 2026, 2:00 PM Sao Paulo"),
    ],
)
def test_instants_are_spelled_out_with_weekday_and_zone(zone: str, words: str) -> None:
    assert instant_words(MONDAY, zone) == words
    assert words.endswith(zone_words(MONDAY, zone))


def test_people_are_called_by_the_roster_and_the_desk_by_its_name() -> None:
    assert [name_of(who, FIRM) for who in (DANA, "x@y.example", "desk", None)] == [
        "Dana Hollis",
        "x@y.example",
        "the desk",
        "the desk",
    ]


def test_every_letter_says_why_it_came() -> None:
    desk = Desk()
    number = desk.accepted(by=DANA, submitted_by=CAROL, reviewer=PRIYA, watchers=(EVAN,))
    task = desk.tasks[number]
    assert {who: because(who, task, FIRM) for who in (DANA, CAROL, PRIYA, RENEE, EVAN, KIM, MARCUS)} == {
        DANA: "Carol Dunn sent T-1001 for you",
        CAROL: "you sent T-1001 for Dana Hollis",
        PRIYA: "you review T-1001",
        RENEE: "T-1001 is with you",
        EVAN: "you follow T-1001",
        KIM: "you coordinate the desk",
        MARCUS: "it is about T-1001",
    }
    assert because(MARCUS, None, FIRM) == "you wrote to the task desk"


def test_a_broken_history_is_not_replayed() -> None:
    opened = Opened(PRIYA, "t", "i", PRIYA, FRIDAY, Origin("k", PRIYA))
    task = evolve(None, 1001, opened, MONDAY)
    assert (task.state, task.revision, task.due_history[0].due) == (State.UNASSIGNED, 1, FRIDAY)
    broken: list[tuple[Task | None, int, Event]] = [
        (task, 1001, opened),
        (None, 1001, Accepted(RENEE)),
        (task, 1002, Accepted(RENEE)),
    ]
    for before, number, event in broken:
        with pytest.raises(ValueError, match="opened"):
            evolve(before, number, event, MONDAY)
