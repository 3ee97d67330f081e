"""What a mail, a tick or a letter costs does not grow with what the desk has: no statement looks at all of its rows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from tests.tracker.store.samples import ANNA, DESK, NOW, PRIYA, Arrived, firm, offer_wake, opening, origin
from tracker.domain.commands import (
    AnswerQuestion,
    Comment,
    ExpireOffer,
    LetterFailed,
    RemindLate,
    SendMorningList,
    StopSeries,
)
from tracker.domain.decision import Decision, Fate, Happened
from tracker.domain.events import Commented
from tracker.domain.letters import Stage
from tracker.domain.questions import Question
from tracker.domain.rhythm import Rhythm, Unit
from tracker.domain.series import begun
from tracker.domain.task import After
from tracker.store import Keys, Store

Keep = Callable[..., None]
GROWS = ("wake", "task", "event", "letter", "before", "inbound", "outcome", "question", "blob", "hook")
# these hold only what still waits, or are read from their start up to a limit
ENDS = ("ix_inbound_pending", "ix_wake_desk_at", "ix_letter_due", "ix_hook_due")


@pytest.fixture
def explained(tmp_path: Any, keys: Keys) -> Any:
    """A store on SQLite with a little of everything, and a list that gets every statement that it runs."""
    with Store.open(f"sqlite:///{tmp_path / 'desk.db'}", keys) as store:
        store.migrate()
        for n in range(30):
            with store.transaction(DESK) as work:
                [key] = work.keep_raw([(bytes([n]), NOW, True, n, 1)])
                arrived, decision = opening(key, 1001 + n, {f"{n:032}": b"file"})
                question = Question(n + 1, ANNA, "Which?", NOW, 1001 + n)
                work.keep(
                    arrived,
                    Decision(
                        decision.fate,
                        happened=decision.happened,
                        tasks=decision.tasks,
                        questions=(question,),
                        notices=decision.notices,
                        wakes=decision.wakes,
                    ),
                )
        ran: list[str] = []  # as SQLite itself sees them, values and all
        for engine in (store._db.engine, store._db.writer):
            event.listen(engine, "checkout", lambda raw, *_: raw.set_trace_callback(ran.append))
        yield store, ran


def looks_at_all(store: Store, ran: list[str]) -> list[str]:
    found = []
    raw = store._db.engine.raw_connection()
    for statement in ran.copy():
        if statement.split()[0] not in ("SELECT", "UPDATE", "DELETE", "INSERT"):
            continue
        for *_, step in raw.cursor().execute(f"EXPLAIN QUERY PLAN {statement}").fetchall():
            words = step.split()
            grows = len(words) > 1 and words[1] in GROWS
            bounded = "=? AND" in step or any(index in step for index in ENDS)
            if grows and not bounded:
                found.append(f"{step}: {' '.join(statement.split())[:160]}")
    raw.close()
    return found


def test_a_tick_touches_only_what_is_due(explained: Any) -> None:
    store, ran = explained
    for n, command in ((0, RemindLate(1001)), (1, ExpireOffer(1002, 1))):
        wake = store.wakes_due(DESK, NOW + timedelta(days=30))[n]
        with store.transaction(DESK) as work:
            assert work.outcome_of("clock", wake.key) is None
            facts = work.facts_for((command,), firm(), None, NOW)
            changed = Decision(
                Fate.DONE,
                tasks=tuple(facts.tasks.values()),
                questions=tuple(facts.questions.values()),
                wakes=(offer_wake(1001 + n),),
            )
            work.keep(Arrived("clock", wake.key, NOW, (command,)), changed)
    store.next_wake(DESK)
    assert any(statement.startswith("DELETE FROM wake") for statement in ran)
    assert looks_at_all(store, ran) == []


def test_a_morning_list_reads_only_what_is_its_readers(explained: Any) -> None:
    store, ran = explained
    ran.clear()
    with store.transaction(DESK) as work:
        seen = work.facts_for((SendMorningList(PRIYA, NOW.date()),), firm(), None, NOW).board
    assert [task.number for task in seen] == list(range(1001, 1031))
    with store.transaction(DESK) as work:
        assert work.facts_for((SendMorningList(ANNA, NOW.date()),), firm(), None, NOW).board == ()
    assert looks_at_all(store, ran) == []


def test_what_waits_for_a_task_and_the_newest_of_a_series_are_found_by_their_own_index(explained: Any) -> None:
    store, ran = explained
    with store.transaction(DESK) as work:
        first, second, third = (
            work.facts_for((Comment(ANNA, n, "x"),), firm(), None, NOW).tasks[n] for n in (1001, 1002, 1003)
        )
        series = begun(1001, Rhythm(Unit.WEEK), first.due, NOW, firm(), instructions="", files=(), hours_cap=None)
        older = replace(first, series=replace(series, next=1003))
        changed = (older, replace(second, after=After(1001)), replace(third, series=series))
        work.keep(Arrived("order", "link", NOW, ()), Decision(Fate.DONE, tasks=changed))
    ran.clear()
    with store.transaction(DESK) as work:
        assert sorted(work.facts_for((Comment(ANNA, 1001, "x"),), firm(), None, NOW).tasks) == [1001, 1002]
        assert sorted(work.facts_for((Comment(ANNA, 1002, "x"),), firm(), None, NOW).tasks) == [1001, 1002]
        assert sorted(work.facts_for((StopSeries(ANNA, 1001),), firm(), None, NOW).tasks) == [1001, 1002, 1003]
    assert looks_at_all(store, ran) == []


def test_a_mail_touches_only_what_it_is_about(explained: Any) -> None:
    store, ran = explained
    letter = store.letters(DESK)[0]
    ran.clear()
    with store.transaction(DESK) as work:
        [key] = work.keep_raw([(b"raw", NOW, True, 1, 1)])
    store.claim_inbound(DESK, 5, NOW)
    store.release_inbound(DESK, [key], count_attempt=False)
    clues: dict[str, Any] = {"tokens": (letter.id,), "message_ids": ("<a@b>", letter.message_id), "numbers": (1003,)}
    store.candidates(DESK, **clues, sender=ANNA, now=NOW)
    store.candidates(DESK, tokens=(), message_ids=(), numbers=(), sender=PRIYA, now=NOW)
    commands = (Comment(ANNA, 1004, "x"), AnswerQuestion(ANNA, 2, 1, "1"), LetterFailed(letter.id, "550"))
    with store.transaction(DESK) as work:
        facts = work.facts_for(commands, firm(), origin(), NOW)
        _, decision = opening(key, 1001)
        work.revisions([1001, 1002])
        changed = Decision(
            Fate.DONE,
            tasks=tuple(facts.tasks.values()),
            questions=tuple(facts.questions.values()),
            notices=decision.notices,
            wakes=(offer_wake(1004),),
        )
        work.keep(Arrived("mail", key, NOW, commands, origin()), changed)
    assert looks_at_all(store, ran) == []


def test_a_letter_touches_only_those_that_wait(explained: Any) -> None:
    store, ran = explained
    for _ in range(2):
        for letter in store.claim_letters(NOW, 3):
            if letter.rendered is None:
                store.keep_rendered(letter, letter.id.encode(), NOW)
            store.settle_letter(letter, Stage.RENDERED, NOW, next_try=NOW, detail="451")
    for letter in store.claim_letters(NOW, 3, desks=[DESK]):
        store.settle_letter(letter, Stage.SENT, NOW)
        store.tasks_of(DESK, [letter.notice.task])
    assert looks_at_all(store, ran) == []


def test_an_event_that_is_told_touches_only_those_that_wait(explained: Any) -> None:
    store, ran = explained
    with store.transaction(DESK) as work:
        facts = work.facts_for((Comment(ANNA, 1004, "x"),), replace(firm(), webhook=True), None, NOW)
        happened = tuple(Happened(1004, Commented(ANNA, words)) for words in ("one", "two"))
        changed = Decision(Fate.DONE, happened=happened, tasks=tuple(facts.tasks.values()))
        work.keep(Arrived("order", "told", NOW, ()), changed)
    assert store.hooks.desks_due(NOW) == [DESK]
    [first] = store.hooks.claim(DESK, NOW, 10)
    store.hooks.later(first, NOW, "503")
    [again] = store.hooks.claim(DESK, NOW, 10)
    store.hooks.sent(again)
    [second] = store.hooks.claim(DESK, NOW, 10)
    store.hooks.dead(second, NOW, "503")
    assert (again.id, second.body["words"]) == (first.id, "two")
    store.records.since(DESK, 0)
    store.records.matter(DESK, "2026-0141", whole=False)
    assert looks_at_all(store, ran) == []


def test_this_test_sees_a_statement_that_looks_at_all(explained: Any) -> None:
    store, ran = explained
    ran.append("DELETE FROM wake WHERE desk = 'main' AND (key = 'k' OR task IN (1) OR question IN (1))")
    ran.append("SELECT * FROM inbound WHERE message_id = 'x'")
    assert len(looks_at_all(store, ran)) == 2
