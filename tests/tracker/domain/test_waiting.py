"""How long the desk waits for people: offers within their hours and never in their absence, reviews not too soon."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.tracker.domain.desk import (
    DANA,
    DAY,
    FIRM,
    HOUR,
    KIM,
    MARIBEL,
    NEW_YORK,
    PRIYA,
    RENEE,
    Desk,
    due,
    letter,
    letters,
    new_task,
    pdf,
)
from tracker.domain import commands as c
from tracker.domain.decision import Absence, Fate
from tracker.domain.notices import Kind
from tracker.domain.questions import QuestionState
from tracker.domain.task import Priority, State
from tracker.domain.wakes import offer_expiry

PERSON = FIRM.people[RENEE]  # nine to five in New York


def here(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(NEW_YORK))


@pytest.mark.parametrize(
    ("priority", "asked", "expires"),
    [
        (Priority.NORMAL, "2026-11-30T12:00", "2026-11-30T14:00"),
        (Priority.NORMAL, "2026-11-30T16:00", "2026-12-01T10:00"),
        (Priority.NORMAL, "2026-12-04T20:00", "2026-12-07T11:00"),
        (Priority.URGENT, "2026-11-30T12:00", "2026-11-30T12:30"),
        (Priority.URGENT, "2026-11-30T16:40", "2026-11-30T17:00"),  # cut at her closing
        (Priority.URGENT, "2026-11-30T16:50", "2026-12-01T09:20"),  # too little of the day is left
        (Priority.URGENT, "2026-11-30T22:00", "2026-12-01T09:30"),
        (Priority.URGENT, "2026-11-26T12:00", "2026-11-30T09:30"),  # Thanksgiving, then a closure
    ],
)
def test_an_offer_stands_within_her_hours(priority: Priority, asked: str, expires: str) -> None:
    assert offer_expiry(PERSON, priority, FIRM, here(asked)) == here(expires)


@pytest.mark.parametrize(
    ("since", "until", "expires"),
    [
        (None, "2026-12-01T23:59", "2026-12-02T11:00"),  # away now
        ("2026-11-30T13:00", "2026-12-01T23:59", "2026-12-02T11:00"),  # from the hour on
        ("2026-12-03T00:00", "2026-12-04T23:59", "2026-11-30T14:00"),  # later
        ("2026-12-03T00:00", None, "2026-11-30T14:00"),
        (None, "2026-11-29T23:59", "2026-11-30T14:00"),  # back
    ],
)
def test_an_offer_never_ends_while_she_is_away(since: str | None, until: str | None, expires: str) -> None:
    away = Absence(RENEE, here(until) if until else None, since=here(since) if since else None)
    assert offer_expiry(PERSON, Priority.NORMAL, FIRM, here("2026-11-30T12:00"), away) == here(expires)


def test_an_offer_to_somebody_who_is_back_before_it_is_due_waits_for_her() -> None:
    desk = Desk()
    desk.mail(c.NoteAbsence(RENEE, here("2026-12-01T23:59")))
    desk.opened(assignee=RENEE)
    assert desk.wakes["T-1001 offer 1 expires"].at == here("2026-12-02T11:00")


def test_an_offer_that_would_end_in_a_new_absence_goes_on_to_the_next() -> None:
    desk = Desk()
    number = desk.opened(assignee=RENEE)
    desk.mail(c.NoteAbsence(RENEE, here("2026-12-01T23:59")))
    assert desk.tasks[number].assignee == MARIBEL


def test_an_absence_that_begins_later_counts_from_then() -> None:
    desk = Desk()
    number = desk.opened(assignee=RENEE)
    next_week = c.NoteAbsence(RENEE, here("2026-12-11T23:59"), since=here("2026-12-07T00:00"))
    words = str(letter(desk.mail(next_week), Kind.QUESTION, KIM).facts["question"])
    assert "Renee Okafor is away from Monday, December 7, 2026 until Friday, December 11, 2026." in words
    assert desk.mail(next_week).fate is Fate.MOOT
    assert desk.mail(replace(next_week, since=here("2026-12-08T00:00"))).fate is Fate.DONE
    assert desk.tasks[number].assignee == RENEE
    desk.mail(new_task(assignee=RENEE, due=due("2026-12-09T17:00:00-08:00")))
    assert desk.tasks[1002].assignee == MARIBEL
    desk.mail(new_task(assignee=RENEE, due=due("2026-12-14T17:00:00-08:00")))
    assert desk.tasks[1003].assignee == RENEE


@pytest.mark.parametrize(
    ("left", "after"),
    [(timedelta(minutes=40), 2 * HOUR), (2 * DAY, DAY), (-DAY, 2 * HOUR)],
    ids=["little time", "much time", "none any more: a revision round"],
)
def test_a_reviewer_has_time_to_read_before_she_is_reminded(left: timedelta, after: timedelta) -> None:
    desk = Desk()
    number = desk.accepted(due=replace(due("2026-12-04T17:00:00-08:00"), at=desk.now + 2 * timedelta(minutes=1) + left))
    desk.mail(c.Deliver(RENEE, number, (pdf("v1.pdf"),)))
    reminded = desk.wakes["T-1001 review, version 1"].at
    if left > timedelta(0):
        assert abs(reminded - desk.now - after) < timedelta(minutes=5)
    else:
        assert reminded > desk.now + after


def test_of_urgent_work_she_is_reminded_after_half_an_hour() -> None:
    desk = Desk()
    number = desk.accepted(priority=Priority.URGENT, due=due("2026-11-30T09:30:00-08:00"))
    desk.mail(c.Deliver(RENEE, number, (pdf("v1.pdf"),)))
    assert desk.wakes["T-1001 review, version 1"].at == desk.now + HOUR / 2


def test_an_unanswered_question_is_asked_again_once_and_then_the_coordinators() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.AskRequester(RENEE, number, "Which exhibits?"))
    desk.tick(desk.now + 30 * DAY)
    about = [n for n in desk.sent if n.question == 1 or n.facts.get("about") == "question_unanswered"]
    assert [(n.kind, n.to) for n in about] == [(Kind.QUESTION, PRIYA), (Kind.REMINDER, PRIYA), (Kind.ALERT, KIM)]
    assert desk.questions[1].state is QuestionState.ESCALATED
    desk.mail(c.AnswerQuestion(PRIYA, 1, None, "12 to 18."))
    assert ("change", RENEE) in letters(desk.last)
    assert DANA not in [n.to for n in about]


def test_work_that_waits_for_a_word_goes_on_waiting_when_its_matter_is_known() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, blocked=True, on_word=True))
    desk.mail(c.SetMatter(PRIYA, 1001, "2026-0141"))
    assert (desk.tasks[1001].state, desk.tasks[1001].on_word) == (State.NEEDS_ANSWER, True)
    assert "Answer 1 once it may start" in str(letter(desk.last, Kind.ACKNOWLEDGEMENT, PRIYA).facts["question"])
    assert desk.mail(c.StartNow(PRIYA, 1001)).fate is Fate.DONE
    assert (desk.tasks[1001].state, desk.tasks[1001].on_word) == (State.OFFERED, False)
