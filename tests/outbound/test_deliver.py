"""Due letters leave: rendered once, committed before the network, settled at once; nothing lost whatever stops us."""

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import outbound.deliver
from outbound.courier import Answer, Check, Deferred, Failed, nothing_against
from outbound.deliver import Outbox, deliver
from outbound.examples import ANNA, AT, BLOBS, CARLA, DANA, FIRM, change, each, file
from outbound.smtp import SmtpCourier, SmtpLogin
from tests.outbound.rows import ENDS, Rows, Wire, letters, run
from tests.world.smtp_sink import DROP, SmtpSink
from tracker.domain.letters import Letter, Stage
from tracker.domain.parcels import LIMIT
from tracker.domain.task import FileRef
from tracker.store import Store


def test_a_letter_is_rendered_committed_sent_and_settled() -> None:
    rows, wire = Rows(*letters("acknowledgement")), Wire()
    assert run(rows, wire) == 1
    assert [step for step, _ in rows.log] == ["rendered", "sent"]
    [row] = rows.rows.values()
    assert wire.given == [(ANNA.address, row.rendered)]
    assert run(rows, wire) == 0 and len(wire.given) == 1


def test_a_slip_in_the_firms_own_words_is_told_before_the_letter_is_written_down(tmp_path: Path) -> None:
    (tmp_path / "layout.txt").write_text("{% macro a() %}{{ a() }}{% endmacro %}\n{{ a() }}", "utf-8")
    rows, told = Rows(*letters("acknowledgement")), list[tuple[str, int]]()
    firm = replace(FIRM, own_words=str(tmp_path))
    assert run(rows, wire := Wire(), firm=firm, slip=lambda _, where: told.append((where, len(rows.log)))) == 1
    assert len(wire.given) == 1
    [(where, before)] = told
    assert where.endswith("layout.txt, line 1") and before == 0
    assert run(Rows(*letters("acknowledgement")), Wire(), slip=lambda *_: told.append(("", 0))) == 1 and len(told) == 1


def test_store_calls_are_made_in_one_thread_that_is_not_the_loops() -> None:
    rows = Rows(*letters("acknowledgement", "assignment", "escalation", "review"))
    run(rows, Wire(seconds=0.01))
    assert len(rows.threads) == 1 and threading.get_ident() not in rows.threads


def test_people_are_served_side_by_side_and_each_ones_letters_in_order() -> None:
    names = ["assignment", "change-due", "acknowledgement", "outcome-changes", "question-desk", "escalation"]
    rows, wire = Rows(*letters(*names)), Wire(seconds=0.02)
    run(rows, wire)
    assert wire.most == 3
    for person in (ANNA, DANA):
        expected = [each()[name].id for name in names if each()[name].notice.to == person.address]
        assert [key for step, key in rows.log if step == "sent" and key in expected] == expected


def test_a_temporary_refusal_is_tried_again_with_the_same_bytes() -> None:
    rows, wire = Rows(*letters("review")), Wire(Deferred("451 later", 451))
    run(rows, wire)
    [key] = rows.rows
    assert rows.stages() == [Stage.RENDERED] and rows.next_try[key] == AT + timedelta(minutes=1)
    assert run(rows, wire, AT + timedelta(seconds=59)) == 0
    run(rows, wire, AT + timedelta(minutes=1))
    assert rows.stages() == [Stage.SENT]
    assert wire.given[0] == wire.given[1]


def test_a_permanent_refusal_is_told_before_it_is_written_down() -> None:
    rows, told = Rows(*letters("review", "assignment")), []

    def failed(letter: Letter, detail: str) -> None:
        told.append((letter.id, detail, rows.rows[letter.id].stage))

    run(rows, Wire(Failed("550 5.1.1 no such user", 550)), failed=failed)
    assert sorted(rows.stages()) == [Stage.FAILED, Stage.SENT]
    [(key, detail, stage)] = told
    assert (detail, stage) == ("550 5.1.1 no such user", Stage.RENDERED)
    assert rows.rows[key].stage is Stage.FAILED


def test_files_that_stay_behind_are_told_before_the_letter_is_written_down() -> None:
    large = file("large.bin", bytes(LIMIT + 1))
    one = each()["review"]
    one = replace(one, notice=replace(one.notice, files=(*one.notice.files, large)))
    rows, told = Rows(one, *letters("assignment")), []

    def left_out(letter: Letter, files: tuple[FileRef, ...]) -> None:
        told.append((letter.id, [ref.name for ref in files], rows.rows[letter.id].stage))

    run(rows, Wire(Deferred("451 later", 451)), left_out=left_out)
    run(rows, Wire(), AT + timedelta(minutes=2), left_out=left_out)
    assert told == [(one.id, ["large.bin"], Stage.QUEUED)]
    assert rows.stages() == [Stage.SENT, Stage.SENT]


def test_after_three_days_of_temporary_refusals_it_is_given_up_and_told() -> None:
    rows, told, now = Rows(*letters("review")), [], AT
    [key] = rows.rows
    for _ in range(100):
        run(rows, Wire(Deferred("450 greylisted", 450)), now, failed=lambda letter, detail: told.append(detail))
        if rows.stages() == [Stage.FAILED]:
            break
        now = rows.next_try[key]
    assert now == AT + timedelta(days=3)
    assert told == ["given up after three days: 450 greylisted"]


def test_a_server_that_is_away_costs_one_try_and_fails_nothing_ever() -> None:
    away = Deferred("connection refused", away=True)
    rows = Rows(*letters("assignment", "change-due", "outcome-changes"))  # one reader, so one after the other
    wire = Wire(away)
    run(rows, wire)
    assert len(wire.given) == 1
    assert set(rows.stages()) == {Stage.QUEUED, Stage.RENDERED}
    assert all(later == AT + timedelta(seconds=10) for later in rows.next_try.values())
    run(rows, Wire(away, away, away), AT + timedelta(days=30))
    assert not set(rows.stages()) & set(ENDS)
    run(rows, Wire(), AT + timedelta(days=31))
    assert set(rows.stages()) == {Stage.SENT}


# --- our own faults


def test_a_letter_that_cannot_be_written_holds_up_nobody_and_is_told_after_three_tries() -> None:
    broken = each()["change-due"]
    broken = replace(broken, notice=replace(broken.notice, facts={**broken.notice.facts, "task": {}}))
    rows, told, now = Rows(broken, *letters("outcome-changes")), [], AT
    for _ in range(3):
        run(rows, Wire(), now, failed=lambda letter, detail: told.append(detail))
        now = rows.next_try[broken.id]
    assert rows.stages() == [Stage.FAILED, Stage.SENT]
    assert told == ["could not be written: KeyError"]


def test_a_file_that_cannot_be_read_is_tried_again_later() -> None:
    def gone(_desk: str, key: str) -> bytes:
        raise KeyError(key)

    rows, wire = Rows(*letters("assignment")), Wire()
    run(rows, wire, read=gone)
    assert rows.stages() == [Stage.QUEUED] and wire.given == []
    run(rows, wire, AT + timedelta(minutes=1))
    assert rows.stages() == [Stage.SENT]


def test_files_are_read_from_the_letters_own_desk() -> None:
    asked: list[tuple[str, str]] = []

    def read(desk: str, key: str) -> bytes:
        asked.append((desk, key))
        return BLOBS[key]

    run(Rows(*letters("review")), Wire(), read=read)
    assert asked == [("main", ref.blob) for ref in letters("review")[0].notice.files]


def test_a_slow_server_gets_no_new_letter_once_our_claim_grows_old() -> None:
    rows, wire, now = Rows(*letters("assignment", "change-due")), Wire(), AT

    def clock() -> datetime:
        return now

    async def work() -> None:
        nonlocal now
        sending = wire.send

        async def slow(sender: str, to: str, data: bytes, check: Check = nothing_against) -> Answer:
            nonlocal now
            now += timedelta(minutes=9)
            return await sending(sender, to, data)

        wire.send = slow  # type: ignore[method-assign]
        await deliver(rows, {"main": wire}, lambda _: FIRM, lambda _, key: BLOBS[key], clock)

    asyncio.run(work())
    assert len(wire.given) == 1
    assert rows.stages() == [Stage.SENT, Stage.QUEUED]


# --- stopped in the middle


class Crash(BaseException):
    """Stands for SIGKILL: nothing of ours may catch it and go on."""


@pytest.mark.parametrize(
    ("point", "sent_before"),
    [
        ("deliver.before_render", 0),
        ("deliver.rendered", 0),
        ("deliver.before_send", 0),
        ("deliver.got_250", 1),
        ("deliver.settled", 1),
    ],
)
def test_after_a_crash_nothing_is_lost_and_a_second_copy_has_the_same_bytes(
    monkeypatch: pytest.MonkeyPatch, point: str, sent_before: int
) -> None:
    def crash(name: str) -> None:
        if name == point:
            raise Crash

    rows, wire = Rows(*letters("review")), Wire()
    monkeypatch.setattr(outbound.deliver, "point", crash)
    with pytest.raises(Crash):
        run(rows, wire)
    assert len(wire.given) == sent_before
    monkeypatch.undo()
    assert run(rows, wire, AT + timedelta(minutes=14)) == 0, "still claimed"
    run(rows, wire, AT + timedelta(minutes=15))
    [row] = rows.rows.values()
    assert row.stage is Stage.SENT
    assert len({data for _, data in wire.given}) == 1
    twice = point == "deliver.got_250"
    assert len(wire.given) == (2 if twice else 1)
    assert row.ambiguous or not twice


def test_bytes_are_committed_before_anything_is_written_to_the_network() -> None:
    rows = Rows(*letters("review"))

    class Looking(Wire):
        async def send(self, sender: str, to: str, data: bytes, check: Check = nothing_against) -> Answer:
            assert [row.rendered for row in rows.rows.values()] == [data]
            return await super().send(sender, to, data)

    run(rows, Looking())
    assert rows.stages() == [Stage.SENT]


# --- over real SMTP


@pytest.fixture
def wire() -> Iterator[tuple[SmtpSink, SmtpLogin]]:
    with SmtpSink() as sink:
        yield sink, SmtpLogin("127.0.0.1", sink.port, "", lambda: "", "plain", timeout=5)


def over_smtp(rows: Rows, known: SmtpLogin, now: datetime = AT) -> None:
    async def work() -> None:
        courier = SmtpCourier(known, 4)
        try:
            await deliver(rows, {"main": courier}, lambda _: FIRM, lambda _, key: BLOBS[key], lambda: now)
        finally:
            await courier.close()
            await asyncio.sleep(0)

    asyncio.run(work())


def test_every_letter_leaves_over_real_smtp_with_one_recipient_each(wire: tuple[SmtpSink, SmtpLogin]) -> None:
    sink, known = wire
    rows = Rows(*each().values())
    over_smtp(rows, known)
    assert set(rows.stages()) == {Stage.SENT}
    assert sorted(taken.raw for taken in sink.taken) == sorted(row.rendered or b"" for row in rows.rows.values())
    assert all(len(taken.rcpt_tos) == 1 for taken in sink.taken)


def test_a_connection_lost_after_the_final_dot_sends_the_same_bytes_again_and_says_so(
    wire: tuple[SmtpSink, SmtpLogin],
) -> None:
    sink, known = wire
    rows = Rows(*letters("review"))
    sink.answer("DATA", DROP)
    over_smtp(rows, known)
    [row] = rows.rows.values()
    assert row.stage is Stage.RENDERED and row.ambiguous
    over_smtp(rows, known, AT + timedelta(minutes=1))
    assert rows.stages() == [Stage.SENT]
    first, second = sink.taken
    assert first.raw == second.raw


def test_one_bad_address_does_not_touch_the_letters_of_others(wire: tuple[SmtpSink, SmtpLogin]) -> None:
    sink, known = wire
    sink.answer("RCPT", "550 5.1.1 no such user", address=DANA.address)
    rows = Rows(*letters("assignment", "acknowledgement", "escalation"))
    over_smtp(rows, known)
    assert rows.stages() == [Stage.FAILED, Stage.SENT, Stage.SENT]
    assert {taken.rcpt_tos[0] for taken in sink.taken} == {ANNA.address, CARLA.address}


def the_store_is_an_outbox(store: Store) -> Outbox:
    """For mypy: the real one keeps the shape that these tests stand on."""
    return store


def test_nothing_is_due_is_no_work_at_all() -> None:
    rows = Rows(change("comment"))
    assert run(rows, Wire(), AT - timedelta(seconds=1)) == 0
    assert rows.log == []


def test_a_practice_answer_that_cannot_be_delivered_bothers_nobody() -> None:
    letter = each()["acknowledgement"]
    practised = replace(letter, notice=replace(letter.notice, facts={**letter.notice.facts, "rehearsed": True}))
    told: list[str] = []
    for one, expected in ((practised, []), (letter, [letter.id])):
        rows = Rows(one)
        run(rows, Wire(Failed("550 no such user")), failed=lambda one, _detail: told.append(one.id))
        assert rows.stages() == [Stage.FAILED] and told == expected
