"""The unit of work: all that follows from a mail is kept, or nothing is; nothing is ever kept twice."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import StatementError

from tests.tracker.store.samples import (
    ANNA,
    DESK,
    NOW,
    PRIYA,
    SAM,
    Arrived,
    due,
    firm,
    notice,
    offer_wake,
    opening,
    origin,
    quiet,
)
from tracker.domain.commands import (
    AnswerQuestion,
    AskDigest,
    AskStatus,
    ChangeDue,
    Comment,
    ExpireOffer,
    LetterFailed,
    NoteAbsence,
    RemindLate,
    RemindQuestion,
    WaitFor,
)
from tracker.domain.decision import Absence, Decision, Fate, Likeness, Load, Wake
from tracker.domain.letters import Stage
from tracker.domain.notices import Kind, Notice, Refusal, Thread
from tracker.domain.questions import Choice, Question, QuestionState
from tracker.domain.task import After, State
from tracker.service import Incoming, handle
from tracker.store import AlreadyKept, Store, Work
from tracker.store.codec import NaiveInstant
from tracker.store.tables import inbound, metadata

Keep = Callable[..., None]
MAIL = (b"From: anna", NOW, True, 7, 3)
COUNTS = {table.name: text(f"SELECT count(*) FROM {table.name}") for table in metadata.sorted_tables}


def counts(store: Store) -> dict[str, int]:
    with store._db.reading() as connection:
        return {name: connection.execute(count).scalar_one() for name, count in COUNTS.items()}


def receive(store: Store, raw: bytes = b"From: anna", desk: str = DESK) -> str:
    with store.transaction(desk) as work:
        return work.keep_raw([(raw, NOW, True, 7, 3)])[0]


def test_a_kept_decision_is_read_back_whole(store: Store, keep: Keep) -> None:
    key = receive(store)
    file = b"exhibit " * 1000
    arrived, decision = opening(key, 1001, {store.blob_key(DESK, file): file})
    keep(arrived, decision)
    assert store.task(DESK, 1001) == decision.tasks[0]
    assert [row.event for row in store.events(DESK, 1001)] == [happened.event for happened in decision.happened]
    assert [row.revision for row in store.events(DESK, 1001)] == [1, 2]
    assert [row.at for row in store.events(DESK, 1001)] == [NOW, NOW]
    assert [letter.notice for letter in store.claim_letters(NOW, 10)] == list(decision.notices)
    wakes = store.wakes_due(DESK, NOW + timedelta(days=30))
    assert sorted(wakes, key=lambda w: w.key) == sorted(decision.wakes, key=lambda w: w.key)
    assert store.blob(DESK, decision.tasks[0].files[0].blob) == file
    [mail] = store.inbound(DESK)
    assert (mail.fate, mail.sender, mail.tasks) == (Fate.DONE, ANNA, (1001,))


def test_an_exception_keeps_nothing_at_all(store: Store) -> None:
    receive(store)
    before = counts(store)
    arrived, decision = opening("mail-1", 1001, {"ab" * 16: b"file"})
    question = Question(1, ANNA, "Which?", NOW, 1001)
    decision = replace(decision, questions=(question,), absences=(Absence(SAM, None),))
    with pytest.raises(RuntimeError, match="between"), store.transaction(DESK) as work:
        work.facts_for(arrived.commands, firm(), arrived.mail, NOW)
        work.keep(arrived, decision)
        raise RuntimeError("between keep and commit")
    assert counts(store) == before
    with store.transaction(DESK) as work:
        assert work.outcome_of("mail", "mail-1") is None


def test_the_second_keep_of_a_key_changes_nothing(store: Store, keep: Keep) -> None:
    arrived, decision = opening("mail-1", 1001)
    keep(arrived, decision)
    before = counts(store)
    other = opening("mail-1", 1002)[1]
    with pytest.raises(AlreadyKept):
        keep(arrived, other)
    with store.transaction(DESK) as work, pytest.raises(AlreadyKept):
        work.keep(arrived, other)  # and whoever goes on in the same transaction
    assert counts(store) == before
    with store.transaction(DESK) as work:
        found = work.outcome_of("mail", "mail-1")
    assert found is not None
    assert (found.fate, found.reason, found.tasks) == (Fate.DONE, "opened", (1001,))


def test_the_same_key_of_another_source_or_desk_is_another_one(store: Store, keep: Keep) -> None:
    keep(Arrived("mail", "k"), quiet())
    keep(Arrived("clock", "k"), quiet(Fate.MOOT))
    keep(Arrived("mail", "k"), quiet(Fate.HELD), desk="other")
    with store.transaction("other") as work:
        assert (found := work.outcome_of("mail", "k")) and found.fate is Fate.HELD
        assert work.outcome_of("clock", "k") is None


def test_desks_have_their_own_numbers_tasks_and_letters(store: Store, keep: Keep) -> None:
    for desk in ("one", "two"):
        keep(*opening("mail-1", 1001), desk=desk)
    keep(*opening("mail-2", 1002), desk="two")
    assert [task.number for task in store.tasks("one")] == [1001]
    assert [task.number for task in store.tasks("two")] == [1001, 1002]
    assert {letter.desk for letter in store.claim_letters(NOW, 10, desks=["one"])} == {"one"}
    assert len(store.claim_letters(NOW, 10)) == 2 + 2  # what "one" has is claimed
    assert store.verify_chain("one") is None
    assert store.verify_chain("two") is None


def test_a_decision_for_another_desk_is_refused(store: Store) -> None:
    with store.transaction("one") as work, pytest.raises(ValueError, match="cannot decide for desk"):
        work.facts_for((), firm("two"), None, NOW)


def test_threads_racing_for_task_numbers_each_get_their_own(store: Store) -> None:
    given: list[int] = []

    def open_tasks(name: str) -> None:
        for n in range(10):
            with store.transaction(DESK) as work:
                facts = work.facts_for((), firm(), origin(), NOW)
                arrived, decision = opening(f"{name} {n}", facts.next_task)
                work.keep(arrived, decision)
            given.append(facts.next_task)

    threads = [threading.Thread(target=open_tasks, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(given) == list(range(1001, 1031))
    assert [task.number for task in store.tasks(DESK)] == sorted(given)
    assert store.verify_chain(DESK) is None


def test_the_first_transactions_of_a_desk_can_come_at_once(store: Store) -> None:
    start, numbers = threading.Barrier(4), []

    def first() -> None:
        start.wait()
        with store.transaction("new") as work:
            numbers.append(work.facts_for((), firm("new"), None, NOW).next_task)

    threads = [threading.Thread(target=first) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert numbers == [1001] * 4


def test_desks_do_not_wait_for_each_other_on_postgresql(store: Store) -> None:
    if store._db.is_sqlite:
        pytest.skip("SQLite has one writer")
    done = threading.Event()

    def other() -> None:
        with store.transaction("two") as work:
            work.keep(Arrived("mail", "k"), quiet())
        done.set()

    with store.transaction("one") as work:
        work.keep(Arrived("mail", "k"), quiet())
        thread = threading.Thread(target=other)
        thread.start()
        assert done.wait(10)
    thread.join()


# --- mail


def test_the_same_bytes_delivered_twice_are_one_mail(store: Store) -> None:
    with store.transaction(DESK) as work:
        first = work.keep_raw([MAIL, (b"other", NOW, True, 8, 3), MAIL])
    with store.transaction(DESK) as work:
        again = work.keep_raw([MAIL])
    assert first[0] == first[2] == again[0]
    assert [row.receipt for row in store.inbound(DESK)] == [1, 2]


def test_a_mail_that_has_its_outcome_is_not_opened_again_by_a_copy(store: Store, keep: Keep) -> None:
    key = receive(store)
    keep(Arrived("mail", key), quiet())
    assert receive(store) == key
    assert store.claim_inbound(DESK, 10, NOW) == []


def test_a_naive_instant_is_refused(store: Store) -> None:
    naive = datetime(2026, 11, 23, 9)
    with pytest.raises((NaiveInstant, StatementError)), store.transaction(DESK) as work:
        work.keep_raw([(b"raw", naive, True, 1, 1)])
    with pytest.raises(StatementError) as refused, store._db.writing("test") as connection:
        connection.execute(insert(inbound).values(desk=DESK, key="k", received=naive))
    assert isinstance(refused.value.orig or refused.value.__cause__, NaiveInstant)
    with pytest.raises((NaiveInstant, StatementError)):
        store.claim_inbound(DESK, 1, naive)
    assert counts(store)["inbound"] == 0


def test_instants_come_back_in_utc_whatever_zone_they_were_given_in(store: Store, keep: Keep) -> None:
    from zoneinfo import ZoneInfo

    local = NOW.astimezone(ZoneInfo("America/Los_Angeles")) + timedelta(microseconds=1)
    with store.transaction(DESK) as work:
        work.keep_raw([(b"raw", local, True, 1, 1)])
    [row] = store.inbound(DESK)
    assert row.received == local
    assert row.received.utcoffset() == timedelta(0)


def test_broken_characters_of_strangers_do_not_break_the_store(store: Store, keep: Keep) -> None:
    key = receive(store)
    odd = "a\0b\ud800c"
    arrived, decision = opening(key, 1001)
    came = replace(arrived.mail or origin(key), message_id=f"<{odd}>", subject=odd)
    like = Likeness(odd, odd, ((odd, "ab"),))
    told = replace(decision.notices[0], thread=Thread(odd))
    keep(replace(arrived, mail=came, likeness=like), replace(decision, reason=odd, notices=(told,)))
    clues = {"tokens": (odd,), "message_ids": (odd,), "numbers": (), "sender": ANNA, "topic": odd}
    [earlier] = store.candidates(DESK, **clues, now=NOW).earlier  # type: ignore[arg-type]
    assert earlier.files == ((odd, "ab"),)
    assert store.claim_letters(NOW, 1)[0].notice.thread.subject == odd


# --- facts


def facts_of(store: Store, *commands: object, at: datetime = NOW) -> object:
    with store.transaction(DESK) as work:
        return work.facts_for(commands, firm(), origin(), at)  # type: ignore[arg-type]


def test_facts_hold_the_tasks_named_and_no_others(store: Store, keep: Keep) -> None:
    for n in range(3):
        keep(*opening(f"mail-{n}", 1001 + n))
    facts = facts_of(store, ChangeDue(ANNA, 1002, due(5)), Comment(ANNA, 1003, "hm"), Comment(ANNA, 4711, "?"))
    assert sorted(facts.tasks) == [1002, 1003]  # type: ignore[attr-defined]
    assert facts.next_task == 1004  # type: ignore[attr-defined]
    assert facts.board == ()  # type: ignore[attr-defined]


def test_a_task_that_is_to_wait_brings_all_that_the_other_waits_for(store: Store, keep: Keep) -> None:
    for number in range(1001, 1007):
        keep(*opening(f"mail-{number}", number))
    with store.transaction(DESK) as work:
        tasks = work.facts_for(tuple(Comment(ANNA, n, "x") for n in range(1001, 1007)), firm(), None, NOW).tasks
        row = tuple(replace(tasks[n], after=After(n + 1)) for n in range(1001, 1006))
        work.keep(Arrived("order", "row", NOW, ()), Decision(Fate.DONE, tasks=row))
    with store.transaction(DESK) as work:
        seen = work.facts_for((WaitFor(ANNA, 1006, After(1001)),), firm(), None, NOW).tasks
    assert sorted(seen) == list(range(1001, 1007)), "a circle of six shows"


def test_an_answer_brings_the_question_its_task_and_the_tasks_its_choices_name(store: Store, keep: Keep) -> None:
    for n in range(3):
        keep(*opening(f"mail-{n}", 1001 + n))
    choices = (Choice(1, "Friday", (ChangeDue(ANNA, 1002, due(4)),)), Choice(2, "no", ()))
    asked = Question(5, ANNA, "When?", NOW, 1001, choices)
    escalated = Question(6, ANNA, "Who?", NOW, 1001, state=QuestionState.ESCALATED)
    settled = Question(7, ANNA, "What?", NOW, 1001, state=QuestionState.WITHDRAWN)
    keep(Arrived("mail", "q"), Decision(Fate.ASKED, questions=(asked, escalated, settled)))
    facts = facts_of(store, AnswerQuestion(ANNA, 5, 1, "1"))
    assert facts.questions == {5: asked, 6: escalated}  # type: ignore[attr-defined]
    assert sorted(facts.tasks) == [1001, 1002]  # type: ignore[attr-defined]
    assert facts.next_question == 8  # type: ignore[attr-defined]
    late = facts_of(store, AnswerQuestion(ANNA, 7, None, "?"), RemindQuestion(6))
    assert late.questions == {5: asked, 6: escalated, 7: settled}  # type: ignore[attr-defined]


def test_a_bounce_brings_the_letter_and_its_task(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    letter = store.letters(DESK)[1]
    facts = facts_of(store, LetterFailed(letter.id, "550 no such user"))
    assert facts.letters[letter.id].to == PRIYA  # type: ignore[attr-defined]
    assert facts.letters[letter.id].kind == "assignment"  # type: ignore[attr-defined]
    assert sorted(facts.tasks) == [1001]  # type: ignore[attr-defined]


def test_loads_count_open_work_less_what_was_logged(store: Store, keep: Keep) -> None:
    for n in range(3):
        keep(*opening(f"mail-{n}", 1001 + n))
    one, two, three = (store.task(DESK, 1001 + n) for n in range(3))
    assert one and two and three
    closed = replace(one, state=State.CLOSED, closed_at=NOW + timedelta(hours=1), revision=3)
    moved = replace(two, assignee=SAM, revision=3)
    worked = replace(three, hours=10.0, hours_logged=2.5, revision=3)
    keep(Arrived("order", "1"), Decision(Fate.DONE, tasks=(closed, moved, worked)))
    facts = facts_of(store, ExpireOffer(1001, 1))
    assert facts.loads == {  # type: ignore[attr-defined]
        PRIYA: Load(7.5, 1, NOW + timedelta(hours=1)),
        SAM: Load(4.0, 1, None),
    }
    assert facts_of(store, RemindLate(1001)).loads == {}  # type: ignore[attr-defined]


def test_two_tasks_of_one_mail_for_one_person_both_count(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    second, third = opening("mail-2", 1002), opening("mail-2", 1003)
    both = replace(second[1], tasks=second[1].tasks + third[1].tasks, happened=second[1].happened + third[1].happened)
    keep(second[0], both)
    assert facts_of(store, ExpireOffer(1001, 1)).loads[PRIYA] == Load(12.0, 3, None)  # type: ignore[attr-defined]


def test_absences_are_known_until_they_are_over(store: Store, keep: Keep) -> None:
    gone = Absence(PRIYA, NOW + timedelta(days=2), "at the coast")
    keep(Arrived("mail", "1"), Decision(Fate.DONE, absences=(gone, Absence(SAM, None))))
    assert facts_of(store).absences == {PRIYA: gone, SAM: Absence(SAM, None)}  # type: ignore[attr-defined]
    later = facts_of(store, at=NOW + timedelta(days=2, seconds=1))
    assert later.absences == {SAM: Absence(SAM, None)}  # type: ignore[attr-defined]
    keep(Arrived("mail", "2"), Decision(Fate.DONE, absences=(Absence(SAM, NOW - timedelta(hours=1), "back"),)))
    assert SAM not in facts_of(store).absences  # type: ignore[attr-defined]


def test_whoever_goes_away_gives_back_what_she_was_merely_offered(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    asked = Question(1, ANNA, "Which exhibits?", NOW, 1001)
    remind = Wake("Q-1 again", NOW + timedelta(hours=4), RemindQuestion(1), 1001)
    keep(Arrived("mail", "q"), Decision(Fate.ASKED, questions=(asked,), wakes=(remind,)))
    away = NoteAbsence(PRIYA, NOW + timedelta(days=9), "at the coast")
    facts = facts_of(store, away)
    assert (sorted(facts.tasks), facts.questions) == ([1001], {1: asked})  # type: ignore[attr-defined]
    handle(Incoming("mail", "mail-2", NOW, (away,)), store, firm())
    moved = store.task(DESK, 1001)
    assert moved is not None
    assert (moved.state, moved.assignee) == (State.OFFERED, SAM)
    later = store.wakes_due(DESK, NOW + timedelta(days=30))
    assert RemindQuestion(1) in [wake.command for wake in later], "and its open question is not forgotten"


def test_what_was_refused_today_is_known_for_a_day(store: Store, keep: Keep) -> None:
    refusal = Notice(Kind.COULD_NOT_ACT, ANNA, Thread("Re: x"), {"reason": Refusal.NOT_YOURS.value})
    keep(Arrived("mail", "1"), Decision(Fate.REFUSED, notices=(refusal, replace(refusal, to=SAM))))
    told = facts_of(store, Comment(ANNA, 1, "x"), at=NOW + timedelta(hours=23)).told_today  # type: ignore[attr-defined]
    assert told == {(ANNA, "could_not_act:not_yours")}
    assert facts_of(store, at=NOW + timedelta(hours=25)).told_today == frozenset()  # type: ignore[attr-defined]


def test_the_board_holds_open_tasks_and_those_finished_within_eight_weeks(store: Store, keep: Keep) -> None:
    for n, weeks in enumerate((0, 7, 9)):
        arrived, decision = opening(f"mail-{n}", 1001 + n)
        closed = replace(decision.tasks[0], state=State.APPROVED, closed_at=NOW - timedelta(weeks=weeks))
        keep(arrived, replace(decision, tasks=(closed,) if weeks else decision.tasks))
    assert [task.number for task in facts_of(store, AskStatus(ANNA, None)).board] == [1001, 1002]  # type: ignore[attr-defined]
    assert [line.number for line in facts_of(store, AskDigest(ANNA)).lines] == [1001, 1002]  # type: ignore[attr-defined]
    assert facts_of(store, AskStatus(ANNA, 1001)).board == ()  # type: ignore[attr-defined]


def test_revisions_are_those_of_tasks_that_exist(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    with store.transaction(DESK) as work:
        assert work.revisions([1001, 1002]) == {1001: 2}
        assert work.revisions([]) == {}


# --- wakes


def wake_keys(store: Store) -> list[str]:
    return [wake.key for wake in store.wakes_due(DESK, NOW + timedelta(days=365))]


def test_new_wakes_of_a_task_replace_the_waiting_ones(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    keep(*opening("mail-2", 1002))
    task = store.task(DESK, 1001)
    assert task
    keep(Arrived("mail", "3"), Decision(Fate.DONE, tasks=(task,), wakes=(offer_wake(1001),)))
    assert [key for key in wake_keys(store) if "1001" in key] == ["T-1001 offer 1 expires"]
    assert len(wake_keys(store)) == 4


def test_a_settled_question_takes_its_wake_along(store: Store, keep: Keep) -> None:
    question = Question(1, ANNA, "Which?", NOW)
    reminder = Wake("question 1, asked 1", NOW, RemindQuestion(1))
    keep(Arrived("mail", "1"), Decision(Fate.ASKED, questions=(question,), wakes=(reminder,)))
    assert wake_keys(store) == ["question 1, asked 1"]
    keep(Arrived("mail", "2"), Decision(Fate.DONE, questions=(replace(question, state=QuestionState.ANSWERED),)))
    assert wake_keys(store) == []


def test_a_wake_that_was_acted_on_never_comes_back(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    task = store.task(DESK, 1001)
    assert task
    late = Wake("T-1001 late, due revision 1", NOW, RemindLate(1001), 1001)
    with store.transaction(DESK) as work:
        work.put_wakes([late])  # known: stays as it was
    assert store.wakes_due(DESK, NOW) == []
    keep(Arrived("clock", late.key), Decision(Fate.DONE, tasks=(task,), wakes=(late,)))
    keep(Arrived("mail", "again"), Decision(Fate.DONE, tasks=(task,), wakes=(late,)))
    with store.transaction(DESK) as work:
        work.put_wakes([late])
    assert wake_keys(store) == []
    assert store.next_wake(DESK) is None
    assert counts(store)["wake"] == 0  # nor does a row of it stay behind for good


def test_a_moot_wake_is_gone_though_its_task_did_not_change(store: Store, keep: Keep) -> None:
    with store.transaction(DESK) as work:
        work.put_wakes([offer_wake(1001), offer_wake(1002)])
    assert store.next_wake(DESK) == NOW + timedelta(hours=2)
    assert store.wakes_due(DESK, NOW + timedelta(hours=2) - timedelta(microseconds=1)) == []
    keep(Arrived("clock", offer_wake(1001).key), quiet(Fate.MOOT))
    assert wake_keys(store) == ["T-1002 offer 1 expires"]


def test_due_wakes_come_in_their_order_and_only_so_many(store: Store) -> None:
    wakes = [Wake(f"w{n}", NOW - timedelta(minutes=n % 7), RemindLate(n), n) for n in range(20)]
    with store.transaction(DESK) as work:
        work.put_wakes(wakes)
    due_ones = store.wakes_due(DESK, NOW, limit=8)
    assert due_ones == sorted(wakes, key=lambda wake: (wake.at, wake.key))[:8]


# --- letters as queued


def test_every_letter_has_an_id_and_a_message_id_of_its_own_for_good(store: Store, keep: Keep) -> None:
    for n in range(20):
        keep(*opening(f"mail-{n}", 1001 + n))
    letters = store.letters(DESK)
    assert len({letter.id for letter in letters}) == len({letter.message_id for letter in letters}) == 40
    for letter in letters:
        assert len(letter.id) == 8 and letter.id.isalnum() and letter.id == letter.id.lower()
        assert letter.message_id.startswith("<") and letter.message_id.endswith("@firm.example>")
        assert letter.stage is Stage.QUEUED
    claimed = store.claim_letters(NOW, 100)
    assert {(one.id, one.message_id) for one in claimed} == {(one.id, one.message_id) for one in letters}


def test_a_letter_about_several_tasks_is_listed_with_each(store: Store, keep: Keep) -> None:
    task = opening("mail-1", 1001)[1].tasks[0]
    shown = {"tasks": [{"number": "T-1001"}, {"number": "T-1002"}]}
    both = notice(task, Kind.ACKNOWLEDGEMENT, ANNA, task=None, facts=shown)
    keep(Arrived("mail", "1"), Decision(Fate.DONE, notices=(both,)))
    assert [letter.tasks for letter in store.letters(DESK, 1002)] == [(1001, 1002)]
    assert store.letters(DESK, 1003) == []


def test_work_is_made_by_the_store_alone_and_ends_with_its_block(store: Store) -> None:
    with store.transaction(DESK) as work:
        assert isinstance(work, Work)
    with pytest.raises(Exception, match=r"closed|inactive"):
        work.outcome_of("mail", "k")


def test_a_desk_row_says_how_far_it_is(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    with store._db.reading() as connection:
        row = connection.execute(select(metadata.tables["desk"])).one()
    assert (row.next_task, row.next_question, row.letters, row.seq) == (1002, 1, 2, 2)
