"""What people look at: one screen of status, and a trace that tells what happened in order, with reasons."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tracker.store.samples import ANNA, DESK, NOW, PRIYA, Arrived, notice, opening, origin, quiet
from tracker.domain.commands import SendDigest
from tracker.domain.decision import Decision, Fate, Wake
from tracker.domain.letters import Stage
from tracker.domain.notices import Kind
from tracker.domain.task import State
from tracker.store import Store

Keep = Callable[..., None]


@pytest.fixture
def key(store: Store, keep: Keep) -> str:
    """One mail that opened T-1001, its first letter sent."""
    with store.transaction(DESK) as work:
        [key] = work.keep_raw([(b"raw", NOW - timedelta(seconds=2), True, 1, 1)])
    store.claim_inbound(DESK, 1, NOW)
    keep(*opening(key, 1001))
    letter = store.claim_letters(NOW + timedelta(seconds=1), 1)[0]
    store.keep_rendered(letter, b"bytes", NOW)
    store.settle_letter(letter, Stage.SENT, NOW + timedelta(seconds=2), detail="250 ok")
    return key


def test_status_is_one_screen_of_counts(store: Store, keep: Keep, key: str) -> None:
    with store.transaction(DESK) as work:
        held, _ = work.keep_raw([(b"held", NOW, True, 2, 1), (b"waits", NOW, True, 3, 1)])
        work.put_wakes([Wake("digest anna", NOW + timedelta(days=7), SendDigest(ANNA))])
    keep(Arrived("mail", held), quiet(Fate.HELD))
    store.note_state([DESK], "mailbox", NOW, "watching")
    status = store.status(DESK, NOW + timedelta(days=4))
    assert (status.tasks_open, status.tasks_late, status.unassigned) == (1, 1, 0)
    assert (status.mails_kept, status.mails_waiting, status.held, status.parked) == (3, 1, 1, 0)
    assert (status.letters_waiting, status.letters_failed) == (1, 0)
    assert (status.last_received, status.last_sent) == (NOW, NOW + timedelta(seconds=2))
    assert status.next_digest == NOW + timedelta(days=7)
    assert status.next_wake == NOW + timedelta(days=3) - timedelta(hours=8)
    assert status.stages == {"mailbox": (NOW, "watching")}
    assert status.events == 2
    assert status.head == store.events(DESK, 1001)[-1].hash


def test_what_waits_for_its_readers_morning_is_not_what_waits_to_be_sent(store: Store, keep: Keep) -> None:
    evening, morning = NOW, NOW + timedelta(hours=14)
    about = opening("mail-1", 1001)[1].tasks[0]
    later = [notice(about, Kind.REMINDER, ANNA, task=n, not_before=morning) for n in (1001, 1002)]
    keep(Arrived("clock", "late"), Decision(Fate.DONE, notices=tuple(later)))
    seen = store.status(DESK, evening + timedelta(hours=1))
    assert (seen.letters_waiting, seen.letters_due, seen.oldest_waiting) == (2, 0, None)
    seen = store.status(DESK, morning + timedelta(minutes=20))
    assert (seen.letters_due, seen.oldest_waiting) == (2, morning), "not since it was written"
    one, _ = store.claim_letters(morning, 2)
    store.settle_letter(one, Stage.QUEUED, morning, next_try=morning + timedelta(hours=4), detail="451 later")
    seen = store.status(DESK, morning + timedelta(hours=1))
    assert (seen.letters_due, seen.oldest_waiting) == (2, morning), "what a server does not take waits to be sent"


def test_letters_that_failed_long_ago_are_counted_apart(store: Store, keep: Keep) -> None:
    about = opening("mail-1", 1001)[1].tasks[0]
    for n, at in enumerate((NOW, NOW + timedelta(days=9))):
        keep(Arrived("clock", f"late {n}", at), Decision(Fate.DONE, notices=(notice(about, Kind.REMINDER, ANNA),)))
        [one] = store.claim_letters(at, 1)
        store.settle_letter(one, Stage.FAILED, at, detail="550 no such user")
    seen = store.status(DESK, NOW + timedelta(days=10))
    assert (seen.letters_failed, seen.letters_failed_before) == (1, 1)
    seen = store.status(DESK, NOW + timedelta(days=365))
    assert (seen.letters_failed, seen.letters_failed_before) == (0, 2)


def test_status_of_a_desk_that_never_worked_is_empty(store: Store) -> None:
    status = store.status("nobody", NOW)
    assert (status.tasks_open, status.mails_kept, status.events, status.last_sent) == (0, 0, 0, None)


def test_a_state_keeps_the_instant_since_when_it_is_so(store: Store) -> None:
    store.note_state([DESK], "mailbox", NOW, "watching")
    store.note_state([DESK], "mailbox", NOW + timedelta(hours=1), "watching")
    assert store.status(DESK, NOW).stages["mailbox"] == (NOW, "watching")
    store.note_state([DESK], "mailbox", NOW + timedelta(hours=2), "away")
    assert store.status(DESK, NOW).stages["mailbox"] == (NOW + timedelta(hours=2), "away")


@pytest.mark.parametrize("words", ["T-1001", "1001", "t-1001"])
def test_the_trace_of_a_task_goes_from_its_mail_to_its_letters(store: Store, key: str, words: str) -> None:
    told = [(line.what, line.words) for line in store.trace(DESK, words)]
    assert told[0] == ("received", f"mail 1 from {ANNA}: Alvarez exhibit list")
    assert told[1:4] == [("outcome", "done"), ("event", "T-1001: Opened"), ("event", "T-1001: Offered")]
    assert ("sent", f"acknowledgement to {ANNA}") in told
    assert any(what == "waiting" and words.startswith(f"assignment to {PRIYA}") for what, words in told)
    offered = next(line for line in store.trace(DESK, words) if line.words.endswith("Offered"))
    assert offered.reasons == ("Priya Nair: 4 h of open work", "Sam Okoro: is away")


@pytest.mark.parametrize("by", ["key", "beginning", "receipt", "subject", "sender", "message_id"])
def test_a_mail_is_traced_by_whatever_one_has_of_it(store: Store, key: str, by: str) -> None:
    words = {
        "key": key,
        "beginning": key[:8],
        "receipt": "1",
        "subject": "ALVAREZ exhibit",
        "sender": ANNA,
        "message_id": f"{key}@firm.example",
    }[by]
    assert [line.what for line in store.trace(DESK, words)][:3] == ["received", "outcome", "event"]


def test_a_letter_is_traced_by_its_id(store: Store, key: str) -> None:
    letter = store.letters(DESK)[0]
    for words in (letter.id, letter.message_id):
        assert [line.what for line in store.trace(DESK, words)] == ["letter", "sent"]


@pytest.mark.parametrize("words", ["", "T-4711", "%", "_", "no such words", "\\"])
def test_what_fits_nothing_has_no_trace(store: Store, key: str, words: str) -> None:
    assert store.trace(DESK, words) == []


def test_a_mail_that_was_not_read_yet_is_in_the_trace(store: Store) -> None:
    with store.transaction(DESK) as work:
        [key] = work.keep_raw([(b"raw", NOW, True, 1, 1)])
    store.claim_inbound(DESK, 1, NOW)
    store.claim_inbound(DESK, 1, NOW + timedelta(hours=1))
    [line] = store.trace(DESK, key)
    assert line.words == "mail 1 from unknown: (not read yet), tried 2 times"


def test_mails_can_be_listed_by_their_fate(store: Store, keep: Keep, key: str) -> None:
    with store.transaction(DESK) as work:
        [held] = work.keep_raw([(b"held", NOW, True, 2, 1)])
    assert [row.fate for row in store.inbound(DESK)] == [Fate.DONE, None]
    keep(Arrived("mail", held), quiet(Fate.HELD))
    assert [row.key for row in store.inbound(DESK, Fate.HELD)] == [held]


def test_open_tasks_can_be_listed_without_the_others(store: Store, keep: Keep) -> None:
    for n, state in enumerate((State.OFFERED, State.CLOSED, State.ON_HOLD)):
        arrived, decision = opening(f"mail-{n}", 1001 + n)
        keep(arrived, replace(decision, tasks=(replace(decision.tasks[0], state=state),)))
    assert [task.number for task in store.tasks(DESK)] == [1001, 1003]
    assert [task.number for task in store.tasks(DESK, open_only=False)] == [1001, 1002, 1003]
    assert store.task(DESK, 4711) is None
    keep(Arrived("order", "x"), Decision(Fate.DONE))


def test_what_was_kept_beside_an_outcome_can_be_read(store: Store, keep: Keep, key: str) -> None:
    assert store.record(DESK, "mail", key)["reading"]["outcome"] == "create_task"
    assert store.record(DESK, "mail", "unknown") == {}
    keep(Arrived("clock", "tick"), quiet(Fate.MOOT))
    assert (store.count_outcomes(DESK), store.count_outcomes(DESK, "clock")) == (1, 1)


def test_a_desk_is_idle_once_nothing_waits_leaves_or_is_due(store: Store, key: str) -> None:
    assert not store.is_idle(DESK, NOW)
    for letter in store.claim_letters(NOW + timedelta(seconds=1), 5):
        store.settle_letter(letter, Stage.CANCELLED, NOW)
    assert store.is_idle(DESK, NOW)
    assert not store.is_idle(DESK, NOW + timedelta(days=3))  # a wake is due
    with store.transaction(DESK) as work:
        work.keep_raw([(b"next", NOW, True, 2, 1)])
    assert not store.is_idle(DESK, NOW)


def test_words_of_a_subject_are_found_in_capitals_or_not_beyond_ascii_too(store: Store, keep: Keep) -> None:
    with store.transaction(DESK) as work:
        [key] = work.keep_raw([(b"raw", NOW, True, 1, 1)])
    keep(Arrived("mail", key, mail=replace(origin(key), subject="Nuñez: ÉCOLE records")), quiet())
    assert store.trace(DESK, "école") and store.trace(DESK, "NUÑEZ")
