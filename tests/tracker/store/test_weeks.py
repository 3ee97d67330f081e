"""What a digest is counted from is kept beside the tasks, on both databases, also in a desk that is older than it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import text

from tests.tracker.store.samples import ANNA, DESK, NOW, PRIYA, SAM, Arrived, due, firm, opening
from tracker.domain.commands import AgreeDue, AskDigest, Command, Deliver, LogTime, MoveDigest, SendDigest, StopDigest
from tracker.domain.decision import Decision, Fate, Happened, Wake, Weekly
from tracker.domain.events import TimeLogged
from tracker.domain.line import Line, TimeEntry, line_of
from tracker.domain.notices import Kind, Made, Notice, Thread
from tracker.domain.questions import Question
from tracker.domain.task import DueChange, State, Version
from tracker.domain.wakes import desk_wakes
from tracker.service import Incoming, handle
from tracker.store import Store
from tracker.store import weeks as reading

Keep = Callable[..., None]


def full(keep: Keep) -> None:
    """A task with a value in every column, and one with none in those that may be empty."""
    arrived, decision = opening("mail-1", 1001)
    versions = tuple(
        Version(n, NOW + timedelta(hours=n), PRIYA, (), partial=n == 1) for n in (1, 2, 3)
    )  # the first whole one is the second
    history = (DueChange(due(), ANNA, NOW), DueChange(due(5), ANNA, NOW + timedelta(hours=1)))
    task = replace(
        decision.tasks[0],
        state=State.CLOSED,
        title="Exhibits \x00 and \ud800 more",
        excluded=(SAM,),
        submitted_by=SAM,
        reviewer=ANNA,
        versions=versions,
        due_history=history,
        due=history[-1].due,
        closed_at=NOW + timedelta(hours=9),
        rounds=2,
        hours_cap=8.0,
        hours_logged=1.5,
        scope="2026-1",
        agreed=NOW + timedelta(days=2),
    )
    logged = Happened(1001, TimeLogged(PRIYA, 1.5, rate=60.0))
    keep(arrived, replace(decision, tasks=(task,), happened=(*decision.happened, logged)))
    keep(*opening("mail-2", 1002))


def read(store: Store, at: datetime = NOW + timedelta(days=1)) -> tuple[tuple[Line, ...], tuple[TimeEntry, ...]]:
    with store._db.reading() as connection:
        return reading.lines(connection, DESK, at), reading.hours(connection, DESK, at)


def test_lines_are_read_as_they_were_made(store: Store, keep: Keep) -> None:
    full(keep)
    found, hours = read(store)
    tasks = [store.task(DESK, number) for number in (1001, 1002)]
    wanted = [line_of(task) for task in tasks if task]
    wanted[0] = replace(wanted[0], title="Exhibits \ufffd and ? more")
    assert found == tuple(wanted)
    assert hours == (TimeEntry(1001, PRIYA, NOW, 1.5, 60.0),)


def test_an_old_desk_gets_its_lines_and_hours_from_what_it_has(store: Store, keep: Keep) -> None:
    full(keep)
    before, hours = read(store)
    with store._db.writing("test") as connection:
        for table in ("line", "logged", "weekly", "member"):
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("ALTER TABLE inbound DROP COLUMN told"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0006'"))
    store.migrate()
    first, second = before
    assert read(store) == (
        (replace(first, scope="", agreed_at=None), second),
        (replace(hours[0], rate=None),),
    )


def test_lines_and_hours_follow_every_change(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    orders: tuple[Command, ...] = (LogTime(PRIYA, 1001, 2.0), Deliver(PRIYA, 1001, (), hours=1.0))
    for n, order in enumerate(orders):
        handle(Incoming("order", f"{n}", NOW + timedelta(hours=n), (order,)), store, firm())
    [line], hours = read(store)
    task = store.task(DESK, 1001)
    assert task and line == line_of(task) and line.hours_logged == 2.0
    assert [(one.person, one.hours) for one in hours] == [(PRIYA, 2.0)]


def test_what_was_finished_eight_weeks_ago_and_hours_of_more_than_two_weeks_are_left_where_they_are(
    store: Store, keep: Keep
) -> None:
    full(keep)
    found, hours = read(store, NOW + timedelta(days=57))
    assert [line.number for line in found] == [1002]
    assert hours == ()


def test_nothing_crosses_from_one_desk_to_another(store: Store, keep: Keep) -> None:
    full(keep)
    keep(*opening("mail-1", 1001), desk="other")
    keep(Arrived("order", "x"), Decision(Fate.DONE, weeklies=(Weekly(ANNA, 4),)), desk="other")
    assert len(read(store)[0]) == 2
    with store.transaction(DESK) as work:
        assert work.weeklies() == {}


@pytest.mark.parametrize(
    "weekly",
    [Weekly(ANNA), Weekly(ANNA, 0, time(16, 30), True, NOW, (1001, 1002)), Weekly(ANNA, 6)],
    ids=["nothing", "all", "a day"],
)
def test_when_she_wants_it_is_kept(store: Store, keep: Keep, weekly: Weekly) -> None:
    keep(Arrived("order", "0"), Decision(Fate.DONE, weeklies=(replace(weekly, weekday=1),)))
    keep(Arrived("order", "1"), Decision(Fate.DONE, weeklies=(weekly,)))
    with store.transaction(DESK) as work:
        assert work.weeklies() == {ANNA: weekly}


def test_a_moved_digest_survives_a_restart_and_its_old_wake_is_gone(store: Store) -> None:
    office = firm()
    with store.transaction(DESK) as work:
        work.put_wakes([one for one in desk_wakes(office, NOW) if "digest" in one.key])
    [old] = wakes(store)
    handle(Incoming("mail", "m", NOW, (MoveDigest(ANNA, 4, time(16)),)), store, office)
    [moved] = wakes(store)
    assert (old.key, moved.key) == (f"digest {ANNA} 2026-11-30", f"digest {ANNA} 2026-11-27")
    with store.transaction(DESK) as work:  # what the service does at its start
        planned = desk_wakes(office, NOW, work.weeklies())
        work.put_wakes([one for one in planned if "digest" in one.key])
    assert wakes(store) == [moved]
    assert store.status(DESK, NOW).next_digest == moved.at
    handle(Incoming("mail", "n", NOW, (StopDigest(ANNA),)), store, office)
    assert wakes(store) == []


def wakes(store: Store) -> list[Wake]:
    return [wake for wake in store.wakes_due(DESK, NOW + timedelta(days=30)) if "digest" in wake.key]


def test_a_digest_gets_lines_its_own_questions_and_the_tasks_it_shows_and_no_board(store: Store, keep: Keep) -> None:
    for n in range(20):
        keep(*opening(f"mail-{n}", 1001 + n))
    asked = [Question(n, to, "May I?", NOW, 1001, about="proposal") for n, to in ((1, ANNA), (2, SAM))]
    keep(Arrived("order", "q"), Decision(Fate.DONE, questions=tuple(asked)))
    with store.transaction(DESK) as work:
        facts = work.facts_for((SendDigest(ANNA),), firm(), None, NOW)
    assert [line.number for line in facts.lines] == list(range(1001, 1021))
    assert (facts.board, facts.loads) == ((), {})
    assert 1 in facts.questions and facts.questions[1].to == ANNA
    assert set(facts.tasks) == set(range(1001, 1011)), "ten are shown as due this week"
    assert store.facts_for_digest(SendDigest(ANNA), firm(), NOW).lines == facts.lines


def test_a_file_that_the_desk_made_is_kept_like_any_other(store: Store, keep: Keep) -> None:
    made = Made("hours.csv", "text/csv", "\ufeffDate\r\n")
    keep(Arrived("clock", "1"), Decision(Fate.DONE, notices=(Notice(Kind.HABIT, ANNA, Thread("x"), made=(made,)),)))
    [letter] = store.claim_letters(NOW, 5)
    [ref] = letter.notice.files
    assert letter.notice.made == () and (ref.name, ref.size) == ("hours.csv", 9)
    assert store.blob(DESK, ref.blob) == b"\xef\xbb\xbfDate\r\n"


def test_a_letter_is_found_with_the_tasks_of_its_rows(store: Store, keep: Keep) -> None:
    for n in range(2):
        keep(*opening(f"mail-{n}", 1001 + n))
    store.claim_letters(NOW, 10)
    handle(Incoming("order", "d", NOW, (AskDigest(ANNA),)), store, firm())
    [letter] = [one for one in store.claim_letters(NOW, 10) if one.notice.kind is Kind.DIGEST]
    found = store.candidates(DESK, tokens=[letter.id], message_ids=[], numbers=[], sender=ANNA, now=NOW)
    assert found.tokens[letter.id].tasks == (1001, 1002)
    assert found.tokens[letter.id].kind == "digest"
    assert [task.number for task in found.tasks] == [1001, 1002]


def test_agreeing_finds_the_question_whoever_was_asked(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    keep(Arrived("order", "q"), Decision(Fate.DONE, questions=(Question(1, SAM, "May I?", NOW, 1001),)))
    with store.transaction(DESK) as work:
        assert set(work.facts_for((AgreeDue(ANNA, 1001),), firm(), None, NOW).questions) == {1}
