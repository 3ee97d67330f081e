"""Kept mail: claimed by one, oldest first, given back, and found again by what later mails refer to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from tests.tracker.store.samples import (
    ANNA,
    DESK,
    LEASE,
    LIKE,
    NOW,
    PRIYA,
    SAM,
    Arrived,
    notice,
    opening,
    origin,
    quiet,
)
from tracker.domain.decision import Candidates, Decision, Fate
from tracker.domain.notices import Kind
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import Slice, State
from tracker.store import Store
from tracker.store.tables import blob

Keep = Callable[..., None]


def receive(store: Store, *raws: bytes) -> list[str]:
    with store.transaction(DESK) as work:
        return work.keep_raw([(raw, NOW, True, n, 9) for n, raw in enumerate(raws, 1)])


def find(store: Store, **clues: object) -> Candidates:
    given: dict[str, object] = {"tokens": (), "message_ids": (), "numbers": (), "sender": "", "now": NOW}
    return store.candidates(DESK, **given | clues)  # type: ignore[arg-type]


def test_mails_are_claimed_oldest_first_with_all_that_was_kept(store: Store) -> None:
    with store.transaction(DESK) as work:
        work.keep_raw([(b"b", NOW, True, 1, 9), (b"a", NOW - timedelta(days=1), False, 2, 9)])
    first, second = store.claim_inbound(DESK, 10, NOW)
    assert (first.raw, first.received, first.whole, first.uid, first.uid_validity) == (b"b", NOW, True, 1, 9)
    assert (second.raw, second.received, second.whole, second.uid) == (b"a", NOW - timedelta(days=1), False, 2)
    assert (first.desk, first.attempts) == (DESK, 1)


def test_a_claim_is_kept_until_it_runs_out_and_every_one_counts(store: Store) -> None:
    receive(store, b"a", b"b", b"c")
    assert [one.raw for one in store.claim_inbound(DESK, 2, NOW)] == [b"a", b"b"]
    assert [one.raw for one in store.claim_inbound(DESK, 2, NOW)] == [b"c"]
    assert store.claim_inbound(DESK, 2, NOW + LEASE - timedelta(seconds=1)) == []
    again = store.claim_inbound(DESK, 5, NOW + LEASE)
    assert [(one.raw, one.attempts) for one in again] == [(b"a", 2)]


def test_a_mail_that_was_tried_before_is_claimed_alone_so_that_no_other_is_blamed_for_it(store: Store) -> None:
    receive(store, b"a", b"b", b"c", b"d")
    store.claim_inbound(DESK, 3, NOW)
    later = NOW + LEASE
    claims = [[(one.raw, one.attempts) for one in store.claim_inbound(DESK, 5, later)] for _ in range(4)]
    assert claims == [[(b"a", 2)], [(b"b", 2)], [(b"c", 2)], [(b"d", 1)]]


def test_a_mail_given_back_is_claimed_again_and_the_attempt_counts_or_not(store: Store) -> None:
    one, two = receive(store, b"a", b"b")
    store.claim_inbound(DESK, 2, NOW)
    store.release_inbound(DESK, [one], count_attempt=True)
    store.release_inbound(DESK, [two], count_attempt=False)
    assert [(mail.key, mail.attempts) for mail in store.claim_inbound(DESK, 2, NOW)] == [(one, 2)]
    assert [(mail.key, mail.attempts) for mail in store.claim_inbound(DESK, 2, NOW)] == [(two, 1)]
    store.release_inbound(DESK, [], count_attempt=False)


def test_a_mail_with_an_outcome_is_never_claimed_again(store: Store, keep: Keep) -> None:
    one, two = receive(store, b"a", b"b")
    store.claim_inbound(DESK, 2, NOW)
    keep(Arrived("mail", one), quiet())
    store.release_inbound(DESK, [one], count_attempt=False)
    assert [mail.key for mail in store.claim_inbound(DESK, 5, NOW + LEASE)] == [two]


def test_a_mail_of_one_desk_is_not_seen_by_another(store: Store) -> None:
    receive(store, b"a")
    assert store.claim_inbound("other", 5, NOW) == []
    assert store.inbound("other") == []


def test_a_token_and_a_message_id_of_ours_find_the_letter_and_its_tasks(store: Store, keep: Keep) -> None:
    for n in range(3):
        keep(*opening(f"mail-{n}", 1001 + n))
    to_anna, to_priya, *_, last = store.letters(DESK)
    found = find(store, tokens=("nosuch22", to_priya.id), message_ids=("<no@x>", last.message_id, to_anna.message_id))
    assert list(found.tokens) == [to_priya.id]
    assert set(found.message_ids) == {last.message_id, to_anna.message_id}
    assert [ref.letter for ref in found.letters] == [to_priya.id, last.id, to_anna.id]
    assert [ref.task for ref in found.letters] == [1001, 1003, 1001]
    assert [task.number for task in found.tasks] == [1001, 1003]


def test_a_reply_to_all_finds_the_tasks_of_the_attorneys_own_mail(store: Store, keep: Keep) -> None:
    [key] = receive(store, b"a")
    keep(*opening(key, 1001))
    [ignored] = receive(store, b"b")
    keep(Arrived("mail", ignored, mail=origin(ignored, "<idle@firm.example>")), quiet())
    found = find(store, message_ids=(f"<{key}@firm.example>", "<idle@firm.example>"), sender=SAM)
    assert [task.number for task in found.tasks] == [1001]
    reference = found.message_ids[f"<{key}@firm.example>"]
    assert (reference.letter, reference.kind, reference.task) == ("", "mail", 1001)
    assert list(found.message_ids) == [f"<{key}@firm.example>"]
    assert found.letters == ()


def test_a_letter_about_several_tasks_finds_them_all(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    keep(*opening("mail-2", 1002))
    task = store.task(DESK, 1001)
    assert task
    both = notice(
        task, Kind.ACKNOWLEDGEMENT, ANNA, task=None, facts={"tasks": [{"number": "T-1001"}, {"number": "T-1002"}]}
    )
    keep(Arrived("mail", "3"), Decision(Fate.DONE, notices=(both,)))
    token = store.letters(DESK)[-1].id
    assert [task.number for task in find(store, tokens=(token,)).tasks] == [1001, 1002]


def test_numbers_find_tasks_and_the_senders_own_come_only_where_nothing_else_does(store: Store, keep: Keep) -> None:
    for n, to in enumerate((PRIYA, SAM, PRIYA)):
        keep(*opening(f"mail-{n}", 1001 + n, to=to))
    task = store.task(DESK, 1003)
    assert task
    keep(Arrived("order", "1"), Decision(Fate.DONE, tasks=(replace(task, state=State.CLOSED, closed_at=NOW),)))
    assert [task.number for task in find(store, numbers=(1003, 4711), sender=PRIYA).tasks] == [1003]
    assert [task.number for task in find(store, sender=PRIYA).tasks] == [1001]
    assert sorted(task.number for task in find(store, sender=ANNA).tasks) == [1001, 1002]
    assert find(store, sender="eve@evil.example").tasks == ()


def test_open_questions_put_to_the_sender_come_along_with_their_tasks(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    mine = Question(1, SAM, "Which exhibit?", NOW, 1001)
    others = Question(2, ANNA, "Which matter?", NOW)
    settled = Question(3, SAM, "When?", NOW, state=QuestionState.ANSWERED)
    keep(Arrived("mail", "2"), Decision(Fate.ASKED, questions=(mine, others, settled)))
    found = find(store, sender=SAM)
    assert found.questions == (mine,)
    assert [task.number for task in found.tasks] == [1001]


def test_a_settled_question_is_found_by_the_letter_that_asked_it(store: Store, keep: Keep) -> None:
    task = opening("mail-1", 1001)[1].tasks[0]
    settled = Question(3, SAM, "When?", NOW, state=QuestionState.ANSWERED)
    asked = notice(task, Kind.QUESTION, SAM, task=None, question=3)
    keep(Arrived("mail", "2"), Decision(Fate.ASKED, questions=(settled,), notices=(asked,)))
    found = find(store, tokens=(store.letters(DESK)[0].id,))
    assert found.questions == (settled,)
    assert found.letters[0].question == 3


def test_mails_of_the_same_sender_within_the_hour_are_shown_newest_first(store: Store, keep: Keep) -> None:
    with store.transaction(DESK) as work:
        keys = work.keep_raw(
            [(bytes([n]), NOW - timedelta(minutes=m), True, n, 9) for n, m in ((1, 61), (2, 59), (3, 1))]
        )
    for n, key in enumerate(keys):
        keep(*opening(key, 1001 + n, {"ab" * 16: b"file"}))
    [held] = receive(store, b"held")
    keep(Arrived("mail", held, mail=origin(held, "<held@firm.example>"), likeness=LIKE), quiet(Fate.HELD))
    newest, older = find(store, sender=ANNA, topic=LIKE.topic).earlier
    assert (newest.inbound, older.inbound) == (keys[2], keys[1])
    assert newest.message_id == f"<{keys[2]}@firm.example>"
    assert newest.subject == "Alvarez exhibit list"
    assert newest.text.startswith("Please prepare")
    assert newest.files == (("Exhibit A.pdf", "ab" * 32),)
    assert newest.tasks == (1003,)
    assert find(store, sender=SAM, topic=LIKE.topic).earlier == ()
    assert find(store, sender=ANNA, topic="something else").earlier == ()
    [same_id] = find(store, sender=ANNA, topic="something else", message_id=older.message_id).earlier
    assert same_id == older


def test_a_mail_whose_bytes_do_not_open_is_handed_out_without_them_and_holds_up_no_other(store: Store) -> None:
    with store.transaction(DESK) as work:
        spoilt, _ = work.keep_raw([(b"first", NOW, True, 1, 1), (b"second", NOW, True, 2, 1)])
    with store._db.writing("forgery") as connection:
        connection.execute(update(blob).where(blob.c.key == spoilt).values(data=b"x" * 27))
    assert [one.raw for one in store.claim_inbound(DESK, 5, NOW)] == [None, b"second"]


@pytest.mark.parametrize("held_before", [False, True])
def test_practice_leaves_nothing_of_its_mail_though_it_was_held_and_released(
    store: Store, keep: Callable[..., None], held_before: bool
) -> None:
    with store.transaction(DESK) as work:
        [key] = work.keep_raw([(b"raw and a file", NOW, True, 1, 1)])
    place = Slice(0, 3, "", 3, "ab" * 32)
    if held_before:
        keep(Arrived("mail", key, files={f"{key}.1": place}), Decision(Fate.HELD))
    arrived = Arrived("release", f"{key} 1") if held_before else Arrived("mail", key)
    keep(arrived, Decision(Fate.IGNORED, forget=True))
    assert store.inbound(DESK) == []
    with pytest.raises(KeyError):
        store.blob(DESK, key)
