"""What was allowed when it was queued and is not when it leaves: walls, the roster, seals, grounds that are gone."""

import asyncio
import threading
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy

import pytest

import outbound.deliver
from outbound.courier import Answer, Check, Deferred, nothing_against
from outbound.deliver import deliver
from outbound.examples import ANNA, AT, BLOBS, DANA, FIRM, MATTER
from outbound.smtp import SmtpCourier, SmtpLogin
from tests.outbound.rows import Rows, Wire, letters, run
from tests.world.smtp_sink import SmtpSink
from tracker.domain.letters import Stage
from tracker.domain.withheld import tasks_in


def test_a_wall_raised_after_the_letter_was_queued_keeps_it_in() -> None:
    walled = {**FIRM.people, DANA.address: replace(DANA, walled_from=(MATTER.number,))}
    rows, wire = Rows(*letters("assignment", "acknowledgement")), Wire()
    run(rows, wire, firm=replace(FIRM, people=walled))
    assert rows.stages() == [Stage.CANCELLED, Stage.SENT]
    assert [to for to, _ in wire.given] == [ANNA.address]
    assert "T-1042" in rows.detail[letters("assignment")[0].id]


def test_a_wall_is_looked_at_before_each_attempt_even_for_bytes_that_lie_ready() -> None:
    rows = Rows(*letters("assignment"))
    run(rows, Wire(Deferred("451 later", 451)))
    walled = {**FIRM.people, DANA.address: replace(DANA, walled_from=(MATTER.number,))}
    wire = Wire()
    run(rows, wire, AT + timedelta(hours=1), firm=replace(FIRM, people=walled))
    assert rows.stages() == [Stage.CANCELLED] and wire.given == []


def test_whoever_left_the_roster_gets_nothing() -> None:
    rows, wire = Rows(*letters("assignment")), Wire()
    run(rows, wire, firm=replace(FIRM, people={ANNA.address: ANNA}))
    assert rows.stages() == [Stage.CANCELLED] and wire.given == []


def test_a_reminder_whose_ground_is_gone_stays_in_and_other_letters_do_not_ask() -> None:
    reminder, review = letters("reminder-late-requester", "review")
    reminder = replace(reminder, notice=replace(reminder.notice, premise="T-1042 late, due revision 1"))
    rows, wire = Rows(reminder, review), Wire()
    rows.why = "T-1042 has been delivered"
    run(rows, wire)
    assert rows.stages() == [Stage.CANCELLED, Stage.SENT]
    assert rows.detail[reminder.id] == "T-1042 has been delivered"


@pytest.mark.parametrize("name", ["digest", "status-list", "acknowledgement-three"])
def test_a_list_with_one_task_of_a_walled_matter_stays_in(name: str) -> None:
    walled = {**FIRM.people, ANNA.address: replace(ANNA, walled_from=(MATTER.number,))}
    rows, wire = Rows(*letters(name)), Wire()
    run(rows, wire, firm=replace(FIRM, people=walled))
    assert rows.stages() == [Stage.CANCELLED] and wire.given == []


def test_a_page_that_counts_a_matter_walled_off_since_stays_in_though_no_task_of_it_is_named() -> None:
    walled = {**FIRM.people, ANNA.address: replace(ANNA, walled_from=("2026-0777",))}
    [page] = letters("digest-quiet")
    page = replace(page, notice=replace(page.notice, facts={**page.notice.facts, "covers": ["2026-0777"]}))
    rows, wire = Rows(page), Wire()
    run(rows, wire, firm=replace(FIRM, people=walled))
    assert rows.stages() == [Stage.CANCELLED] and wire.given == []


# --- sealed since


SEALED = replace(FIRM, matters={MATTER.number: replace(MATTER, confidentiality="sealed")})


def bodies(wire: Wire) -> list[str]:
    found = [message_from_bytes(data, policy=policy.default) for _, data in wire.given]
    return [str(part.get_body(("plain",)).get_content()) for part in found]  # type: ignore[union-attr]


def titles(*names: str) -> list[str]:
    return [str(task["title"]) for one in letters(*names) for task in tasks_in(one.notice.facts)]


def test_a_letter_that_waited_says_the_number_alone_once_its_matter_is_sealed() -> None:
    rows, wire = Rows(*letters("review", "assignment")), Wire()
    run(rows, wire, firm=SEALED)
    assert rows.stages() == [Stage.SENT, Stage.SENT]
    assert all("T-1042" in one for one in bodies(wire))
    assert not any(title in one for one in bodies(wire) for title in titles("review", "assignment"))
    assert not any(b"filename" in data for _, data in wire.given)


@pytest.mark.parametrize("name", ["review", "assignment", "acknowledgement"])
def test_bytes_that_lie_ready_are_written_anew_once_and_stay_the_same_then(name: str) -> None:
    rows = Rows(*letters(name))
    run(rows, Wire(Deferred("451 later", 451)))
    [before] = [row.rendered for row in rows.rows.values()]
    wire = Wire(Deferred("451 later", 451), Deferred("451 later", 451))
    for hours in (1, 5, 9):
        run(rows, wire, AT + timedelta(hours=hours), firm=SEALED)
    assert rows.stages() == [Stage.SENT]
    assert len(wire.given) == 3 and len({data for _, data in wire.given}) == 1
    assert wire.given[0][1] != before and not any(title in bodies(wire)[0] for title in titles(name))


def test_bytes_that_may_have_arrived_are_not_sent_again_once_they_say_too_much_and_that_is_told() -> None:
    rows, told = Rows(*letters("review")), []
    run(rows, Wire(Deferred("no answer", ambiguous=True)))
    wire = Wire()
    run(rows, wire, AT + timedelta(hours=1), firm=SEALED, failed=lambda one, detail: told.append((one.id, detail)))
    assert rows.stages() == [Stage.FAILED] and wire.given == []
    assert told == [(letters("review")[0].id, outbound.deliver.SEALED_SINCE)]


@pytest.mark.parametrize("in_doubt", [False, True])
def test_bytes_that_do_not_open_are_made_anew_but_where_they_may_have_arrived(in_doubt: bool) -> None:
    rows, told = Rows(*letters("review")), []
    run(rows, Wire(Deferred("451 later", 451, ambiguous=in_doubt)))
    rows.rows = {key: replace(row, rendered=None) for key, row in rows.rows.items()}
    wire = Wire()
    run(rows, wire, AT + timedelta(hours=1), failed=lambda one, detail: told.append(detail))
    assert (rows.stages(), len(wire.given)) == (([Stage.FAILED], 0) if in_doubt else ([Stage.SENT], 1))
    assert told == ([outbound.deliver.SPOILT] if in_doubt else [])


def test_what_is_sealed_while_a_letter_waits_for_its_connection_is_written_anew() -> None:
    known = FIRM

    class Slow(Wire):
        async def send(self, sender: str, to: str, data: bytes, check: Check = nothing_against) -> Answer:
            nonlocal known
            known = SEALED
            return await check() or await super().send(sender, to, data)

    rows, wire = Rows(*letters("review")), Slow()
    for now in (AT, AT + timedelta(minutes=1)):
        asyncio.run(
            deliver(rows, {"main": wire}, lambda _: known, lambda _, key: BLOBS[key], lambda now=now: now)  # type: ignore[misc]
        )
    assert rows.stages() == [Stage.SENT] and len(wire.given) == 1
    assert not any(title in bodies(wire)[0] for title in titles("review"))


def test_a_page_whose_tables_tell_of_a_matter_sealed_since_stays_in() -> None:
    [page] = letters("digest")
    facts = {**page.notice.facts, "covers": [MATTER.number], "sealed": []}
    rows, wire = Rows(replace(page, notice=replace(page.notice, facts=facts))), Wire()
    run(rows, wire, firm=SEALED)
    assert rows.stages() == [Stage.CANCELLED] and wire.given == []


def test_a_wall_that_goes_up_while_a_letter_waits_for_its_connection_keeps_it_in() -> None:
    """The server has the first letter, and is slow; the second, looked at before, waits for the one connection."""
    known, up = FIRM, threading.Event()
    walls = {one: replace(person, walled_from=(MATTER.number,)) for one, person in FIRM.people.items()}

    def onward(_to: str, _data: bytes) -> None:
        nonlocal known
        known = replace(FIRM, people=walls)
        up.set()

    rows = Rows(*letters("assignment", "acknowledgement"))
    with SmtpSink(onward=onward) as sink:

        async def work() -> None:
            courier = SmtpCourier(SmtpLogin("127.0.0.1", sink.port, "", lambda: "", "plain", timeout=5), 1)
            await deliver(rows, {"main": courier}, lambda _: known, lambda _, key: BLOBS[key], lambda: AT)
            assert len(courier._idle) == 1, "its connection is kept for the next"
            await courier.close()

        asyncio.run(work())
    assert up.is_set() and len(sink.taken) == 1
    assert sorted(rows.stages()) == [Stage.CANCELLED, Stage.SENT]
    assert "the reader may not see the matter of T-1042" in rows.detail.values()
