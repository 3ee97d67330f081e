"""A task that comes again: on its rhythm, each one once, due as the first one was, until somebody says stop."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    CAROL,
    DANA,
    DAY,
    FIRM,
    HOUR,
    KIM,
    LA,
    MARIBEL,
    MONDAY,
    PRIYA,
    RENEE,
    Desk,
    due,
    letter,
    letters,
    new_task,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Fate
from tracker.domain.events import Followed, SeriesStopped
from tracker.domain.evolve import evolve
from tracker.domain.firm import Hours, Role
from tracker.domain.notices import Kind, Refusal
from tracker.domain.rhythm import Rhythm, Unit, day_after, day_of_first, rhythm_of, settled
from tracker.domain.series import begun, due_on, next_days, opens_at
from tracker.domain.task import Priority, State

WEEKLY = Rhythm(Unit.WEEK, weekday=0, words="every Monday")
FIRST = due("2026-12-07T10:00:00-08:00")


def series(desk: Desk, rhythm: Rhythm = WEEKLY, **more: Any) -> Desk:
    desk.mail(new_task(**{"due": FIRST, "rhythm": rhythm, "title": "Monday report", "assignee": RENEE, **more}))
    return desk


def dues(desk: Desk) -> list[str]:
    """The due dates of all tasks of the desk, in the order of their opening, on the wall of Los Angeles."""
    return [f"{task.due.at.astimezone(ZoneInfo(LA)):%a %b %d %H:%M}" for task in desk.tasks.values()]


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("Every Monday", Rhythm(Unit.WEEK, weekday=0)),
        ("each friday", Rhythm(Unit.WEEK, weekday=4)),
        ("on Wednesdays", Rhythm(Unit.WEEK, weekday=2)),
        ("every other Tuesday", Rhythm(Unit.WEEK, 2, weekday=1)),
        ("every 3 weeks", Rhythm(Unit.WEEK, 3)),
        ("every two weeks on Thursday", Rhythm(Unit.WEEK, 2, weekday=3)),
        ("weekly", Rhythm(Unit.WEEK)),
        ("biweekly", Rhythm(Unit.WEEK, 2)),
        ("bi-weekly", Rhythm(Unit.WEEK, 2)),
        ("monthly", Rhythm(Unit.MONTH)),
        ("every month", Rhythm(Unit.MONTH)),
        ("every 2 months", Rhythm(Unit.MONTH, 2)),
        ("the 15th of every month", Rhythm(Unit.MONTH, day=15)),
        ("the first of every month", Rhythm(Unit.MONTH, day=1)),
        ("the last of each month", Rhythm(Unit.MONTH, day=31)),
        ("first business day of every month", Rhythm(Unit.MONTH, business=1)),
        ("the last working day of each month", Rhythm(Unit.MONTH, business=-1)),
        ("quarterly", Rhythm(Unit.MONTH, 3)),
        ("the 99th of every month", Rhythm(Unit.MONTH, day=31)),
    ],
)
def test_the_words_of_a_rhythm(words: str, rhythm: Rhythm) -> None:
    assert rhythm_of(words) == replace(rhythm, words=words)


@pytest.mark.parametrize("words", ["daily", "every morning", "", "now and then"])
def test_words_that_name_no_rhythm_that_the_desk_keeps(words: str) -> None:
    assert rhythm_of(words) is None


@pytest.mark.parametrize(
    ("words", "first", "following"),
    [
        ("every Monday", "2026-12-07", ["2026-12-14", "2026-12-21", "2026-12-28"]),
        ("every other Tuesday", "2026-12-01", ["2026-12-15", "2026-12-29"]),
        ("every 3 weeks", "2026-12-02", ["2026-12-23"]),
        ("the 31st of every month", "2026-12-31", ["2027-01-31", "2027-02-28", "2027-03-31"]),
        ("monthly", "2026-12-15", ["2027-01-15"]),
        ("quarterly", "2026-12-15", ["2027-03-15", "2027-06-15"]),
        ("first business day of every month", "2026-12-01", ["2027-01-04", "2027-02-01"]),
        ("last business day of every month", "2026-12-31", ["2027-01-29", "2027-02-26"]),
    ],
)
def test_the_days_that_follow(words: str, first: str, following: list[str]) -> None:
    rhythm = rhythm_of(words)
    assert rhythm
    day = date.fromisoformat(first)
    rhythm = settled(rhythm, day)
    assert day_of_first(rhythm, day, FIRM) == day
    for expected in following:
        day = day_after(rhythm, day, FIRM)
        assert day.isoformat() == expected


@pytest.mark.parametrize(
    ("words", "due_day", "own"),
    [
        ("every Monday", "2026-12-09", "2026-12-07"),  # due on the Wednesday after
        ("every Friday", "2026-11-25", "2026-11-27"),  # a holiday moved it from Friday to Wednesday
        ("the first of every month", "2026-12-10", "2026-12-01"),
        ("the 30th of every month", "2026-12-10", "2026-11-30"),
        ("last business day of every month", "2026-12-02", "2026-11-30"),
    ],
)
def test_the_rhythms_own_day_of_the_first_one(words: str, due_day: str, own: str) -> None:
    day = date.fromisoformat(due_day)
    rhythm = rhythm_of(words)
    assert rhythm
    assert day_of_first(settled(rhythm, day), day, FIRM) == date.fromisoformat(own)


def test_each_one_is_due_as_the_first_was_also_over_a_change_of_the_clock() -> None:
    first = due("2026-10-19T10:00:00-07:00")
    kept = begun(1001, WEEKLY, first, first.at - DAY, FIRM, instructions="", files=(), hours_cap=None)
    days = next_days(kept, FIRM)
    at = [due_on(kept, next(days), FIRM).at for _ in range(3)]
    assert at == [
        datetime(2026, 10, 26, 17, tzinfo=UTC),
        datetime(2026, 11, 2, 18, tzinfo=UTC),
        datetime(2026, 11, 9, 18, tzinfo=UTC),
    ]


def test_the_next_is_opened_at_the_same_hour_also_over_a_change_of_the_clock() -> None:
    first = due("2026-10-26T10:00:00-07:00")
    kept = begun(1001, WEEKLY, first, first.at - DAY, FIRM, instructions="", files=(), hours_cap=None)
    assert opens_at(kept, FIRM, LA, Hours()) == first.at  # a week before Monday, November 2, at ten


def test_what_falls_on_a_day_off_is_due_the_business_day_before() -> None:
    thursdays = due("2026-11-19T10:00:00-08:00")
    rhythm = Rhythm(Unit.WEEK, weekday=3)
    kept = begun(1001, rhythm, thursdays, thursdays.at - DAY, FIRM, instructions="", files=(), hours_cap=None)
    days = list(zip(range(2), next_days(kept, FIRM), strict=False))
    assert [due_on(kept, day, FIRM).at for _, day in days] == [
        datetime(2026, 11, 25, 18, tzinfo=UTC),  # Thanksgiving
        datetime(2026, 12, 3, 18, tzinfo=UTC),
    ]


def test_the_first_one_says_when_the_next_is_due() -> None:
    desk = series(Desk())
    assert letter(desk.last, Kind.ACKNOWLEDGEMENT).facts["notes"] == [
        "It comes again (every Monday): the next one is due Monday, December 14, 2026, 10:00 AM PT."
    ]
    series(desk, replace(WEEKLY, words=""))
    assert "It comes again: the" in str(letter(desk.last, Kind.ACKNOWLEDGEMENT).facts["notes"])


def test_the_next_is_opened_when_the_last_falls_due_each_once() -> None:
    desk = series(Desk())
    wake = desk.wakes["T-1001 comes again 2026-12-14"]
    assert wake.at == FIRST.at
    desk.tick(FIRST.at + 22 * DAY)
    assert dues(desk) == [
        "Mon Dec 07 10:00",
        "Mon Dec 14 10:00",
        "Mon Dec 21 10:00",
        "Mon Dec 28 10:00",
        "Mon Jan 04 10:00",
    ]
    assert [task.series.root for task in desk.tasks.values() if task.series] == [1001] * 5
    told = [n for n in desk.sent if n.kind is Kind.ACKNOWLEDGEMENT and n.task == 1002]
    assert [n.to for n in told] == [PRIYA]
    done: Any = told[0].facts["done"]
    assert (done[0]["what"], done[0]["new"]) == ("recurred", "every Monday")
    assert told[0].thread.subject == "Re: Kim depo"


def test_it_comes_again_whatever_became_of_the_last_one() -> None:
    for end in (c.Cancel(PRIYA, 1001), c.CloseTask(PRIYA, 1001), c.Hold(PRIYA, 1001)):
        desk = series(Desk())
        desk.mail(end)
        desk.tick(FIRST.at + HOUR)
        assert desk.tasks[1002].state is State.OFFERED


def test_a_far_rhythm_opens_a_week_ahead_or_as_long_as_the_first_had() -> None:
    monthly = Rhythm(Unit.MONTH, day=7)
    desk = series(Desk(), monthly)
    assert desk.wakes["T-1001 comes again 2027-01-07"].at == due("2026-12-31T10:00:00-08:00").at
    early = series(Desk(now=MONDAY - 14 * DAY), monthly)
    assert desk.tasks[1001].due == early.tasks[1001].due
    assert early.wakes["T-1001 comes again 2027-01-07"].at < due("2026-12-19T00:00:00-08:00").at


def test_it_is_opened_within_the_requesters_hours() -> None:
    desk = series(Desk(), due=due("2026-12-07T23:00:00-08:00"))
    assert desk.wakes["T-1001 comes again 2026-12-14"].at == due("2026-12-08T09:00:00-08:00").at


def test_the_next_one_starts_with_what_the_first_was_given() -> None:
    desk = series(Desk(), files=(pdf("form.pdf"),), hours_cap=3.0, by=DANA, submitted_by=CAROL, reviewer=PRIYA)
    desk.mail(c.TellAssignee(DANA, 1001, "This week also the exhibits."))
    desk.mail(c.SetCap(DANA, 1001, 5))
    desk.mail(c.Reassign(DANA, 1001, MARIBEL))
    desk.mail(c.ChangeDue(DANA, 1001, due("2026-12-09T12:00:00-08:00")))
    desk.tick(FIRST.at + HOUR)
    old, new = desk.tasks[1001], desk.tasks[1002]
    assert (new.instructions, new.files, new.hours_cap) == ("Page and line, please.", (pdf("form.pdf"),), 3.0)
    assert (new.title, new.matter, new.requester, new.submitted_by, new.reviewer) == (
        old.title,
        old.matter,
        DANA,
        CAROL,
        PRIYA,
    )
    assert (new.assignee, new.due.at, new.rounds) == (MARIBEL, due("2026-12-14T10:00:00-08:00").at, 0)


@pytest.mark.parametrize(
    "changes",
    [
        (c.Reassign(KIM, 1001, MARIBEL), c.ChangePriority(KIM, 1001, Priority.URGENT)),
        (c.ChangeDue(PRIYA, 1001, due("2026-12-03T12:00:00-08:00")),),
        (c.ChangeDue(PRIYA, 1001, due("2026-12-16T12:00:00-08:00")),),
        (c.ProposeDue(RENEE, 1001, due("2026-12-11T12:00:00-08:00")), c.AgreeDue(PRIYA, 1001)),
        (c.Hold(PRIYA, 1001), c.ChangeDue(PRIYA, 1001, due("2027-01-11T12:00:00-08:00")), c.Resume(PRIYA, 1001)),
        (c.NoteAbsence(KIM, FIRST.at + 3 * DAY, person=RENEE),),
    ],
)
def test_whatever_is_changed_about_the_open_one_the_next_comes_on_its_own_day_as_the_first_was(
    changes: tuple[c.Command, ...],
) -> None:
    desk = series(Desk())
    for change in changes:
        desk.mail(change)
        assert desk.last.fate is not Fate.REFUSED, change
    opened: dict[int, datetime] = {}
    for _ in range(3):
        known = set(desk.tasks)
        desk.tick(FIRST.at + 7 * DAY * len(opened))
        opened |= dict.fromkeys(set(desk.tasks) - known, desk.now)
    assert dues(desk)[1:] == ["Mon Dec 14 10:00", "Mon Dec 21 10:00", "Mon Dec 28 10:00"]
    assert list(opened.values()) == [FIRST.at, FIRST.at + 7 * DAY, FIRST.at + 14 * DAY], "each when the last was to be"
    assert {desk.tasks[number].priority for number in opened} == {Priority.NORMAL}


def test_stop_is_said_of_any_one_and_the_newest_goes_on_alone() -> None:
    desk = series(Desk())
    desk.tick(FIRST.at + HOUR)
    assert refused(desk.mail(c.StopSeries(RENEE, 1001))) is Refusal.NOT_YOURS
    decision = desk.mail(c.StopSeries(DANA, 1001))
    assert letters(decision) == [("change", PRIYA), ("acknowledgement", DANA)]
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["notes"] == ["T-1002 itself goes on."]
    assert [key for key in desk.wakes if "comes again" in key] == []
    assert refused(desk.mail(c.StopSeries(PRIYA, 1002))) is Refusal.ALREADY
    desk.tick(FIRST.at + 60 * DAY)
    assert sorted(desk.tasks) == [1001, 1002]


def test_stop_after_the_last_one_is_done_and_of_a_task_that_has_no_rhythm() -> None:
    desk = series(Desk())
    desk.mail(c.Cancel(PRIYA, 1001))
    decision = desk.mail(c.StopSeries(PRIYA, 1001))
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["notes"] == []
    desk.opened()
    assert refused(desk.mail(c.StopSeries(PRIYA, 1002))) is Refusal.NOT_UNDERSTOOD


def test_a_desk_that_was_down_opens_what_is_still_ahead_and_names_what_it_missed() -> None:
    desk = series(Desk())
    desk.now = FIRST.at + 16 * DAY
    wake = desk.wakes["T-1001 comes again 2026-12-14"]
    decision = desk.decide([wake.command])
    assert dues(desk) == ["Mon Dec 07 10:00", "Mon Dec 28 10:00"]
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["notes"] == [
        "The one due Monday, December 14, 2026 was not opened in time, and is not opened now.",
        "The one due Monday, December 21, 2026 was not opened in time, and is not opened now.",
    ]
    assert desk.decide([wake.command]).fate is Fate.MOOT
    desk.now = FIRST.at + 300 * DAY
    desk.decide([desk.wakes["T-1001 comes again 2027-01-04"].command])
    missed = next(h.event for h in desk.last.happened if isinstance(h.event, Followed)).missed
    assert len(missed) == 5


def test_without_its_requester_or_its_matter_it_ends_and_the_coordinator_is_told() -> None:
    people = {**FIRM.people, PRIYA: replace(FIRM.people[PRIYA], role=Role.STAFF)}
    for firm in (
        replace(FIRM, people={who: person for who, person in FIRM.people.items() if who != PRIYA}),
        replace(FIRM, people=people),
        replace(FIRM, people={**FIRM.people, PRIYA: replace(FIRM.people[PRIYA], walled_from=(ALVAREZ,))}),
    ):
        desk = series(Desk())
        desk.firm = firm
        desk.now = FIRST.at + HOUR
        decision = desk.decide([desk.wakes["T-1001 comes again 2026-12-14"].command])
        assert letters(decision) == [("alert", KIM)]
        assert sorted(desk.tasks) == [1001]
        assert desk.tasks[1001].series and desk.tasks[1001].series.stopped


def test_a_series_without_a_matter_begins_when_it_is_unblocked_and_loses_a_reviewer_behind_a_wall() -> None:
    desk = series(Desk(), matter=None, blocked=True, reviewer=DANA)
    assert [key for key in desk.wakes if "comes again" in key] == []
    desk.mail(c.SetMatter(PRIYA, 1001, ALVAREZ))
    assert "T-1001 comes again 2026-12-14" in desk.wakes
    people = {**FIRM.people, DANA: replace(FIRM.people[DANA], walled_from=(ALVAREZ,))}
    desk.firm = replace(FIRM, people=people)
    desk.tick(FIRST.at + HOUR)
    assert desk.tasks[1002].reviewer == PRIYA


def test_a_series_of_no_matter_goes_on_without_one() -> None:
    desk = series(Desk(), matter=None)
    desk.tick(FIRST.at + timedelta(hours=1))
    assert desk.tasks[1002].matter is None


def test_a_task_that_is_there_may_come_again_from_now_on_or_on_another_rhythm() -> None:
    desk = Desk()
    desk.accepted(due=FIRST)
    desk.mail(c.TellAssignee(PRIYA, 1001, "And the exhibits."))
    assert refused(desk.mail(c.SetRhythm(RENEE, 1001, WEEKLY))) is Refusal.NOT_YOURS
    decision = desk.mail(c.SetRhythm(DANA, 1001, WEEKLY))
    assert letters(decision) == [("change", PRIYA), ("acknowledgement", DANA)]
    told = letter(decision, Kind.CHANGE).facts
    assert (told["what"], told["new"]) == ("series_begun", "Monday, December 14, 2026, 10:00 AM PT")
    assert refused(desk.mail(c.SetRhythm(DANA, 1001, WEEKLY))) is Refusal.ALREADY
    desk.mail(c.SetRhythm(DANA, 1001, replace(WEEKLY, every=2)))
    desk.tick(due("2026-12-14T12:00:00-08:00").at)
    assert dues(desk) == ["Mon Dec 07 10:00", "Mon Dec 21 10:00"]
    assert desk.tasks[1002].instructions == "Page and line, please.\n\nAnd the exhibits."
    assert refused(desk.mail(c.SetRhythm(DANA, 1001, WEEKLY))) is Refusal.NOT_UNDERSTOOD
    desk.mail(c.Cancel(PRIYA, 1002))
    assert refused(desk.mail(c.SetRhythm(PRIYA, 1002, WEEKLY))) is Refusal.NOT_OPEN


def test_a_stopped_series_may_begin_again() -> None:
    desk = series(Desk())
    desk.mail(c.StopSeries(PRIYA, 1001))
    desk.mail(c.SetRhythm(PRIYA, 1001, WEEKLY))
    assert "T-1001 comes again 2026-12-14" in desk.wakes


def test_a_broken_history_of_a_series_is_not_replayed() -> None:
    desk = Desk()
    task = desk.tasks[desk.opened()]
    for event in (Followed(1002, date(2026, 12, 14)), SeriesStopped(PRIYA)):
        with pytest.raises(ValueError, match="does not come again"):
            evolve(task, 1001, event, MONDAY)
