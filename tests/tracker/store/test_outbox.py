"""The outbox: no letter is lost, none overtakes another, and what may have left twice says so."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from tests.tracker.store.samples import ANNA, DESK, NOW, PRIYA, SAM, Arrived, notice, opening
from tracker.domain.decision import Decision, Fate
from tracker.domain.letters import Letter, Stage
from tracker.domain.notices import Kind, Notice
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import State
from tracker.store import ClaimLost, Store
from tracker.store.tables import blob as blob_rows
from tracker.store.tables import letter as letter_rows

Keep = Callable[..., None]
CLAIM = timedelta(minutes=15)
LATER = NOW + CLAIM
TASK = opening("mail-1", 1001)[1].tasks[0]


def queue(keep: Keep, *notices: Notice, key: str = "mail-1") -> None:
    keep(Arrived("mail", key), Decision(Fate.DONE, notices=notices))


def to_anna(task: int | None = 1001, **changed: Any) -> Notice:
    return notice(TASK, Kind.CHANGE, ANNA, task=task, **changed)


def rendered(store: Store) -> Letter:
    [letter] = store.claim_letters(NOW, 1)
    store.keep_rendered(letter, b"final bytes", NOW)
    return letter


def test_a_claimed_letter_is_nobody_elses_until_the_claim_runs_out(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    [letter] = store.claim_letters(NOW, 5)
    assert (letter.attempts, letter.first_tried_at, letter.ambiguous) == (0, NOW, False)
    assert store.claim_letters(LATER - timedelta(seconds=1), 5) == []
    [again] = store.claim_letters(LATER, 5)
    assert (again.id, again.message_id, again.attempts, again.first_tried_at) == (
        letter.id,
        letter.message_id,
        1,
        NOW,
    )


def test_rendered_bytes_stay_the_same_whoever_comes_back(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    [letter] = store.claim_letters(NOW, 1)
    store.keep_rendered(letter, b"first bytes", NOW)
    with pytest.raises(ClaimLost):
        store.keep_rendered(letter, b"other bytes", NOW)
    [again] = store.claim_letters(LATER, 1)
    assert (again.rendered, again.stage) == (b"first bytes", Stage.RENDERED)
    with pytest.raises(ClaimLost):
        store.keep_rendered(again, b"other bytes", LATER)


def test_bytes_that_must_not_leave_any_more_are_replaced_and_nothing_is_kept_of_them(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    [letter] = store.claim_letters(NOW, 1)
    with pytest.raises(ClaimLost):
        store.keep_rendered(letter, b"other bytes", NOW, instead=True)
    store.keep_rendered(letter, b"first bytes", NOW)
    [again] = store.claim_letters(LATER, 1)
    with pytest.raises(ClaimLost):
        store.keep_rendered(letter, b"other bytes", LATER, instead=True)
    assert store.blob(DESK, store.blob_key(DESK, b"first bytes")) == b"first bytes"
    store.keep_rendered(again, b"other bytes", LATER, instead=True)
    with pytest.raises(KeyError):
        store.blob(DESK, store.blob_key(DESK, b"first bytes"))
    [third] = store.claim_letters(LATER + timedelta(hours=1), 1)
    assert (third.rendered, third.stage) == (b"other bytes", Stage.RENDERED)


def test_rendering_for_a_claim_that_was_lost_is_refused(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    [slow] = store.claim_letters(NOW, 1)
    [quick] = store.claim_letters(LATER, 1)
    with pytest.raises(ClaimLost):
        store.keep_rendered(slow, b"slow", LATER)
    store.keep_rendered(quick, b"quick", LATER)


def test_a_rendered_letter_whose_attempt_never_ended_is_ambiguous_for_good(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    rendered(store)
    [again] = store.claim_letters(LATER, 1)
    assert again.ambiguous
    store.settle_letter(again, Stage.RENDERED, LATER, next_try=LATER, detail="451 later")
    [third] = store.claim_letters(LATER, 1)
    assert third.ambiguous
    store.settle_letter(third, Stage.SENT, LATER)
    assert [row.ambiguous for row in store.letters(DESK)] == [True]


@pytest.mark.parametrize("ends", [Stage.FAILED, Stage.SENT])
def test_what_may_have_left_says_so_while_it_waits_and_at_its_end(store: Store, keep: Keep, ends: Stage) -> None:
    """Nobody answered after the final dot (RFC 1047): the courier marks the letter and gives it back."""
    queue(keep, to_anna())
    letter = replace(rendered(store), ambiguous=True)
    store.settle_letter(letter, Stage.RENDERED, NOW, detail="connection lost", next_try=LATER)
    [again] = store.claim_letters(LATER, 1)
    assert again.ambiguous
    store.settle_letter(again, ends, LATER)
    assert [row.ambiguous for row in store.letters(DESK)] == [True]


def test_a_letter_that_is_given_up_in_doubt_says_so(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    store.settle_letter(replace(rendered(store), ambiguous=True), Stage.FAILED, NOW, detail="given up")
    assert [row.ambiguous for row in store.letters(DESK)] == [True]


def test_an_attempt_that_ended_or_never_had_bytes_is_not_ambiguous(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    store.claim_letters(NOW, 1)  # dies before it renders
    [letter] = store.claim_letters(LATER, 1)
    assert not letter.ambiguous
    store.keep_rendered(letter, b"bytes", LATER)
    store.settle_letter(letter, Stage.RENDERED, LATER, detail="451 later", next_try=LATER + CLAIM)
    assert store.claim_letters(LATER, 1) == []
    [again] = store.claim_letters(LATER + CLAIM, 1)
    assert (again.ambiguous, again.attempts, again.rendered) == (False, 2, b"bytes")


@pytest.mark.parametrize("stage", [Stage.SENT, Stage.FAILED, Stage.CANCELLED])
def test_a_settled_letter_is_never_claimed_again(store: Store, keep: Keep, stage: Stage) -> None:
    queue(keep, to_anna())
    store.settle_letter(rendered(store), stage, NOW, detail="250 ok")
    assert store.claim_letters(NOW + timedelta(days=9), 5) == []
    [row] = store.letters(DESK)
    assert (row.stage, row.detail, row.ended_at, row.next_try) == (stage, "250 ok", NOW, None)


def test_a_next_try_belongs_to_a_letter_that_waits_and_to_no_other(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    letter = rendered(store)
    with pytest.raises(ValueError, match="next try"):
        store.settle_letter(letter, Stage.RENDERED, NOW)
    with pytest.raises(ValueError, match="next try"):
        store.settle_letter(letter, Stage.SENT, NOW, next_try=NOW)


def test_who_lost_the_claim_cannot_defer_or_fail_it_but_what_was_sent_is_sent(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    slow = rendered(store)
    [quick] = store.claim_letters(LATER, 1)
    store.settle_letter(slow, Stage.RENDERED, LATER, next_try=LATER, detail="slow")
    store.settle_letter(slow, Stage.FAILED, LATER, detail="slow")
    assert store.claim_letters(LATER, 1) == []  # quick still has it
    store.settle_letter(slow, Stage.SENT, LATER, detail="250 slow")
    store.settle_letter(quick, Stage.FAILED, LATER, detail="quick")
    [row] = store.letters(DESK)
    assert (row.stage, row.detail, row.ambiguous) == (Stage.SENT, "250 slow", True)


def test_letters_about_one_task_reach_their_reader_in_order(store: Store, keep: Keep) -> None:
    queue(keep, to_anna(), notice(TASK, Kind.ASSIGNMENT, PRIYA))
    queue(keep, to_anna(), to_anna(1002), to_anna(None), key="mail-2")
    first = store.claim_letters(NOW, 10)
    assert [(one.notice.to, one.notice.task) for one in first] == [
        (ANNA, 1001),
        (PRIYA, 1001),
        (ANNA, 1002),
        (ANNA, None),
    ]
    soon = NOW + timedelta(minutes=5)
    store.settle_letter(first[0], Stage.QUEUED, NOW, next_try=soon, detail="451")
    assert store.claim_letters(NOW, 10) == []  # the second to Anna about T-1001 waits its turn
    [again] = store.claim_letters(soon, 10, desks=[DESK])
    assert again.id == first[0].id
    store.settle_letter(again, Stage.SENT, NOW)
    assert [one.notice.task for one in store.claim_letters(NOW, 10)] == [1001]


def test_a_letter_for_quiet_hours_waits_and_goes_before_a_later_urgent_one(store: Store, keep: Keep) -> None:
    morning = NOW + timedelta(hours=12)
    queue(keep, to_anna(not_before=morning), to_anna(1002, not_before=morning))
    assert store.claim_letters(NOW, 10) == []
    queue(keep, to_anna(), key="mail-2")
    [quiet] = store.claim_letters(NOW, 10)
    assert (quiet.notice.task, quiet.notice.not_before) == (1001, morning)
    store.settle_letter(quiet, Stage.SENT, NOW)
    [urgent] = store.claim_letters(NOW, 10)
    store.settle_letter(urgent, Stage.SENT, NOW)
    assert [one.notice.task for one in store.claim_letters(morning, 10)] == [1002]


def test_what_is_about_no_task_waits_for_no_other_letter(store: Store, keep: Keep) -> None:
    """A list for the morning, and one the server put off, hold back no alert and no answer to the same person."""
    morning = NOW + timedelta(hours=12)
    queue(keep, to_anna(None, not_before=morning), to_anna(None))
    [put_off] = store.claim_letters(NOW, 10)
    store.settle_letter(put_off, Stage.QUEUED, NOW, next_try=NOW + timedelta(minutes=5), detail="451")
    queue(keep, notice(TASK, Kind.ALERT, ANNA, task=None), notice(TASK, Kind.STATUS, ANNA, task=None), key="mail-2")
    assert [one.notice.kind for one in store.claim_letters(NOW, 10)] == [Kind.ALERT, Kind.STATUS]
    assert len(store.claim_letters(morning, 10, desks=[DESK])) == 4


def test_letters_of_one_question_reach_their_reader_in_order(store: Store, keep: Keep) -> None:
    """A question about no task, its reminder for the morning, and what is then said of it at once."""
    queue(keep, to_anna(None, question=1))
    [asked] = store.claim_letters(NOW, 10)
    store.settle_letter(asked, Stage.QUEUED, NOW, next_try=NOW + timedelta(minutes=5), detail="451")
    queue(keep, to_anna(None, question=1, not_before=NOW + timedelta(hours=12)), to_anna(None, question=2), key="m-2")
    [other] = store.claim_letters(NOW, 10)
    assert other.notice.question == 2
    [asked] = store.claim_letters(NOW + timedelta(minutes=5), 10)
    store.settle_letter(asked, Stage.SENT, NOW)
    assert store.claim_letters(NOW + timedelta(minutes=5), 10) == [], "the reminder keeps the reader's hours"
    queue(keep, to_anna(None, question=1), key="mail-3")
    [reminder] = store.claim_letters(NOW, 10)
    assert reminder.notice.not_before is not None, "it goes before what was said after it"


def test_no_more_letters_are_claimed_than_asked_for(store: Store, keep: Keep) -> None:
    queue(keep, *(to_anna(n) for n in range(1001, 1011)))
    assert [one.notice.task for one in store.claim_letters(NOW, 4)] == [1001, 1002, 1003, 1004]
    assert [one.notice.task for one in store.claim_letters(NOW, 4)] == [1005, 1006, 1007, 1008]


def test_claims_of_several_threads_never_share_a_letter(store: Store, keep: Keep) -> None:
    queue(keep, *(notice(TASK, Kind.CHANGE, who, task=n) for n in range(1001, 1021) for who in (ANNA, SAM)))
    claimed: list[str] = []
    start = threading.Barrier(4)

    def courier() -> None:
        start.wait()
        for _ in range(20):
            claimed.extend(one.id for one in store.claim_letters(NOW, 3))

    threads = [threading.Thread(target=courier) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(claimed) == len(set(claimed)) == 40


def test_the_tasks_of_a_letter_can_be_asked_for_before_sending(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    arrived, decision = opening("mail-2", 1002)
    keep(arrived, replace(decision, tasks=(replace(decision.tasks[0], matter=None),)))
    found = store.tasks_of(DESK, [1001, 1002, 1003])
    assert {number: task.matter for number, task in found.items()} == {1001: "2026-0141", 1002: None}
    assert store.tasks_of(DESK, []) == store.tasks_of("other", [1001]) == {}


def test_a_reminder_is_looked_at_again_when_it_is_claimed(store: Store, keep: Keep) -> None:
    """By the rows of its task and question as they are now."""
    came, decision = opening("mail-1", 1001)
    late = to_anna(premise="T-1001 late, due revision 1")
    asked = replace(late, to=PRIYA, premise="question 1, asked 1", question=1)
    open_question = Question(1, PRIYA, "Which?", NOW, 1001)
    keep(came, replace(decision, notices=(late, asked), questions=(open_question,)))
    letters = store.claim_letters(NOW, 5)
    assert [store.moved_on(letter) for letter in letters] == ["", ""]
    done = replace(decision.tasks[0], state=State.CANCELLED)
    answered = replace(open_question, state=QuestionState.ANSWERED)
    keep(Arrived("order", "end"), Decision(Fate.DONE, tasks=(done,), questions=(answered,)))
    assert all(store.moved_on(letter) for letter in letters)


@pytest.mark.parametrize("stage", [Stage.SENT, Stage.FAILED, Stage.CANCELLED])
def test_of_an_answer_to_practice_nothing_is_kept_once_its_last_word_is_said(
    store: Store, keep: Keep, stage: Stage
) -> None:
    queue(keep, to_anna(None, facts={"rehearsed": True, "words": "canary"}), key="mail-2")
    letter = rendered(store)
    store.settle_letter(letter, Stage.RENDERED, NOW, detail="away", next_try=NOW)
    [again] = store.claim_letters(NOW, 1)
    assert again.rendered == b"final bytes", "kept as long as it may still have to leave"
    store.settle_letter(again, stage, NOW)
    assert store.letters(DESK) == [] and store.verify_blobs(DESK) == []
    with store._db.reading() as connection:
        kept = [row for table in (letter_rows, blob_rows) for row in connection.execute(select(table))]
    assert kept == []
    store.settle_letter(again, Stage.SENT, NOW)  # whoever comes back later finds nothing, and breaks nothing


def test_a_real_letter_with_the_same_last_word_stays(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    store.settle_letter(rendered(store), Stage.SENT, NOW)
    [row] = store.letters(DESK)
    assert row.stage is Stage.SENT


def test_a_letter_whose_bytes_do_not_open_holds_up_no_other(store: Store, keep: Keep) -> None:
    queue(keep, to_anna())
    letter = rendered(store)
    store.settle_letter(replace(letter, stage=Stage.RENDERED), Stage.RENDERED, NOW, next_try=NOW)
    queue(keep, notice(TASK, Kind.CHANGE, PRIYA, task=None), key="mail-2")
    with store._db.writing("forgery") as connection:
        connection.execute(update(blob_rows).values(data=b"x" * 27))
    found = {one.notice.to: one for one in store.claim_letters(NOW, 5)}
    assert set(found) == {ANNA, PRIYA}
    assert (found[ANNA].stage, found[ANNA].rendered, found[ANNA].ambiguous) == (Stage.RENDERED, None, False)
    store.keep_rendered(found[ANNA], b"made anew", NOW, instead=True)
    assert [one.rendered for one in store.claim_letters(LATER, 5) if one.notice.to == ANNA] == [b"made anew"]


def test_what_may_wait_is_not_taken_along_by_what_was_queued_before_it(store: Store, keep: Keep) -> None:
    morning = NOW + timedelta(hours=16)
    queue(keep, to_anna(), to_anna(not_before=morning))
    assert [one.next_try for one in store.letters(DESK)] == [NOW, morning]
