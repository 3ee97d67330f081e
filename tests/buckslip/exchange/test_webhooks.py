"""Another system is told of each event: signed, at least once, in order for each task, and never in anybody's way."""

import hashlib
import hmac
import json
import socket
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from buckslip.exchange import post as posting
from buckslip.exchange.address import NotAllowed, is_public, resolved
from buckslip.exchange.post import SIGNATURE, Target, post
from buckslip.exchange.webhooks import GIVE_UP, next_try, tell
from tests.buckslip.exchange.matter import ANNA, PRIYA, RUTH, START, Life, firm, full_life, opening
from tests.world.certificate import Certificate
from tests.world.http_sink import HttpSink, Sent
from tracker.domain.commands import Accept
from tracker.domain.decide import decide
from tracker.domain.decision import Decision, Fate, Happened
from tracker.domain.events import Commented
from tracker.domain.evolve import evolve
from tracker.domain.firm import Firm
from tracker.domain.notices import Kind
from tracker.service import Incoming
from tracker.store import Store
from tracker.store.hooks import Backlog

SECRET = "not a real secret"


class Clock:
    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def sink() -> Iterator[HttpSink]:
    with HttpSink() as server:
        yield server


@pytest.fixture
def target(sink: HttpSink) -> Target:
    return Target(f"http://127.0.0.1:{sink.port}/hook?x=1", lambda: SECRET, allow_private=True)


@pytest.fixture
def told(store: Store) -> Life:
    """A desk with a webhook on which a matter has lived."""
    return full_life(store, firm(webhook=True))


def tell_all(life: Life, target: Target, clock: Clock) -> None:
    while tell(life.store, life.firm, target, clock).count:
        pass


def said(sink: HttpSink) -> list[dict[str, object]]:
    return [json.loads(one.body) for one in sink.taken]


def test_every_event_arrives_once_and_those_of_a_task_in_their_order(
    told: Life, sink: HttpSink, target: Target
) -> None:
    tell_all(told, target, Clock(told.at))
    of_tasks = {number: [e for e in said(sink) if e["task"] == f"T-{number}"] for number in (1001, 1002, 1003, 1004)}
    for number, events in of_tasks.items():
        kept = told.store.events("main", number)
        assert [event["sequence"] for event in events] == [one.seq for one in kept]
    assert of_tasks[1001][0]["event"] == "opened" and of_tasks[1001][-1]["event"] == "closed"
    assert len({event["id"] for event in said(sink)}) == len(sink.taken)
    assert told.store.hooks.backlog("main").waiting == 0
    assert sink.taken[0].path == "/hook?x=1"


def verified(one: Sent, secret: str, now: datetime) -> bool:
    """As docs/exchange.md tells the receiver to do it."""
    fields = dict(part.split("=", 1) for part in one.headers[SIGNATURE].split(","))
    if abs(now.timestamp() - int(fields["t"])) > 300:
        return False
    expected = hmac.new(secret.encode(), f"{fields['t']}.".encode() + one.body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, fields["v1"])


def test_the_signature_proves_sender_bytes_and_time(told: Life, sink: HttpSink, target: Target) -> None:
    clock = Clock(told.at)
    tell(told.store, told.firm, target, clock)
    one = sink.taken[0]
    assert verified(one, SECRET, clock.at)
    assert not verified(one, "another", clock.at)
    assert not verified(Sent(one.path, one.headers, one.body + b" "), SECRET, clock.at)
    assert not verified(one, SECRET, clock.at + timedelta(minutes=6))


def test_rows_are_written_with_their_events_or_not_at_all(store: Store) -> None:
    life = Life(store, firm(webhook=True))
    with pytest.raises(RuntimeError), store.transaction("main") as work:
        command = opening("Never", life)
        facts = work.facts_for((command,), life.firm, None, life.at)
        work.keep(Incoming("order", "x", life.at, (command,)), decide((command,), facts, life.at))
        raise RuntimeError
    assert store.hooks.backlog("main").waiting == 0
    life.mail(ANNA, "Depo", opening("Depo", life))
    assert store.hooks.backlog("main").waiting == len(store.events("main", 1001)) == 2


def test_a_desk_without_a_webhook_keeps_no_rows(life: Life) -> None:
    assert life.store.hooks.backlog("main") == Backlog(0, 0, None)


def test_sealed_tasks_and_matters_say_nothing_but_their_number(told: Life, sink: HttpSink, target: Target) -> None:
    tell_all(told, target, Clock(told.at))
    sealed = [event for event in said(sink) if event["task"] == "T-1002"]
    assert sealed and all(set(event) == {"id", "desk", "sequence", "at", "event", "task", "sealed"} for event in sealed)
    assert b"canary" not in b"".join(one.body for one in sink.taken if json.loads(one.body)["sealed"])
    assert any("data" in event for event in said(sink))
    assert b'"blob"' not in b"".join(one.body for one in sink.taken)


def test_a_seal_put_on_before_the_message_leaves_holds(told: Life, sink: HttpSink, target: Target) -> None:
    sealed = firm(webhook=True, seal="sealed")
    tell(told.store, sealed, target, Clock(told.at))
    assert all(event["sealed"] and "data" not in event for event in said(sink) if event["task"] != "T-1003")


def test_what_is_refused_is_tried_again_later_and_holds_back_only_its_own_task(
    store: Store, sink: HttpSink, target: Target
) -> None:
    life = Life(store, firm(webhook=True))
    life.mail(ANNA, "One", opening("One", life))
    life.mail(ANNA, "Two", opening("Two", life))
    sink.answers = [500]
    clock = Clock(life.at)
    first = tell(store, life.firm, target, clock)
    assert first.trouble == "127.0.0.1 answers 500"
    tell_all(life, target, clock)
    assert [event["task"] for event in said(sink)] == ["T-1001", "T-1002", "T-1002"]
    clock.at += timedelta(seconds=11)
    tell_all(life, target, clock)
    again = said(sink)[3:]
    assert [(event["task"], event["event"]) for event in again] == [("T-1001", "opened"), ("T-1001", "offered")]
    assert said(sink)[0]["id"] == again[0]["id"]


def test_a_second_sender_gets_nothing_that_is_claimed_and_it_is_due_again_once_the_claim_ran_out(store: Store) -> None:
    life = Life(store, firm(webhook=True))
    life.mail(ANNA, "One", opening("One", life))
    [hook] = store.hooks.claim("main", life.at, 10)
    assert store.hooks.claim("main", life.at, 10) == []
    later = life.at + timedelta(minutes=16)
    [again] = store.hooks.claim("main", later, 10)
    assert again.id == hook.id and again.attempts == 1
    store.hooks.dead(hook, later, "the late one")  # its claim is no longer ours
    assert store.hooks.backlog("main").dead == 0
    store.hooks.sent(again)
    [after] = store.hooks.claim("main", later, 10)
    assert after.kind == "Offered"


def test_waiting_doubles_to_an_hour_and_ends_after_three_days() -> None:
    waits = [next_try(n, START, START) for n in range(1, 12)]
    assert [int((at - START).total_seconds()) for at in waits if at] == [
        *(10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600),
    ]
    assert next_try(90, START, START + GIVE_UP - timedelta(minutes=1)) == START + GIVE_UP
    assert next_try(91, START, START + GIVE_UP) is None
    assert next_try(10_000, START, START) == START + timedelta(hours=1)


def test_after_three_days_it_is_dead_and_the_coordinator_is_told_once_a_day(
    store: Store, sink: HttpSink, target: Target
) -> None:
    life = Life(store, firm(webhook=True))
    for title in ("One", "Two"):
        life.mail(ANNA, title, opening(title, life))
    sink.answers = [503] * 1000
    clock = Clock(life.at)
    tell(store, life.firm, target, clock)
    clock.at += GIVE_UP
    tell(store, life.firm, target, clock)
    alerts = [letter for letter in store.letters("main") if letter.kind == Kind.ALERT]
    assert [letter.to for letter in alerts] == [RUTH]
    assert store.hooks.backlog("main").dead == 2
    sink.answers = []
    tell_all(life, target, clock)
    assert [event["event"] for event in said(sink)[-2:]] == ["offered", "offered"]  # the next of its task goes on


def test_a_server_that_is_away_is_asked_once_a_turn(told: Life) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        gone = Target(f"http://127.0.0.1:{nobody.getsockname()[1]}/", lambda: SECRET, allow_private=True)
        first = tell(told.store, told.firm, gone, Clock(told.at))
    assert first.count == 4 and first.trouble == "127.0.0.1 does not answer: ConnectionRefusedError"
    told.mail(PRIYA, "Re: T-1004", Accept(PRIYA, 1004, "ok"))  # and the desk goes on
    assert told.store.task("main", 1004)


def test_a_redirect_is_not_followed(sink: HttpSink, target: Target) -> None:
    with HttpSink() as other:
        sink.answers, sink.location = [302], f"http://127.0.0.1:{other.port}/"
        answer = post(target, b"{}", {}, START)
        assert not answer.ok and answer.detail == "127.0.0.1 answers 302" and other.taken == []


def test_a_server_that_drips_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "WHOLE", 0.5)
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            wire, _ = server.accept()
            with wire:
                while not stop.wait(0.05):
                    try:
                        wire.sendall(b"H")
                    except OSError:
                        return

        thread = threading.Thread(target=drip)
        thread.start()
        slow = Target(f"http://127.0.0.1:{server.getsockname()[1]}/", lambda: SECRET, allow_private=True)
        answer = post(slow, b"{}", {}, START)
        stop.set()
        thread.join()
    assert not answer.ok and answer.away


def test_https_is_verified(certificate: Certificate) -> None:
    with HttpSink(certificate) as secure:
        url = f"https://localhost:{secure.port}/"
        answer = post(Target(url, lambda: SECRET, allow_private=True), b"{}", {}, START)
        assert not answer.ok and "certificate is not believed" in answer.detail and secure.taken == []
        believed = Target(url, lambda: SECRET, allow_private=True, ca_file=str(certificate.ca_file))
        assert post(believed, b"{}", {}, START).ok


PRIVATE = (
    *("127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
    *("224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1"),
    *("ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1"),
    "2001:db8::1",
)


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_of_the_public_internet_is_refused(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_public(address)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(0, 0, 0, "", (address, 443))])
    with pytest.raises(NotAllowed):
        resolved("cases.firm.example", 443, allow_private=False)
    assert resolved("cases.firm.example", 443, allow_private=True) == address


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]
)
def test_a_public_address_is_taken(address: str) -> None:
    assert is_public(address)


def test_the_name_is_resolved_once_and_that_very_address_is_connected_to(
    sink: HttpSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that gives a public address first and a private one next must reach nothing private."""
    asked: list[object] = []
    answers = ["93.184.216.34", "127.0.0.1"]
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda *_, **__: [(socket.AF_INET, 1, 6, "", (answers.pop(0), sink.port))]
    )

    def connect(address: tuple[str, int], *_: object) -> socket.socket:
        asked.append(address)
        raise TimeoutError

    monkeypatch.setattr(socket, "create_connection", connect)
    answer = post(Target(f"http://rebind.example:{sink.port}/", lambda: SECRET), b"{}", {}, START)
    assert asked == [("93.184.216.34", sink.port)] and answer.away and sink.taken == []


def test_a_private_target_is_refused_in_words_for_status(sink: HttpSink) -> None:
    answer = post(Target(f"http://127.0.0.1:{sink.port}/", lambda: SECRET), b"{}", {}, START)
    assert "allow_private" in answer.detail and sink.taken == []


def test_nothing_of_one_desk_is_told_to_another(store: Store, sink: HttpSink, target: Target) -> None:
    for desk in ("one", "two"):
        life = Life(store, firm(desk, webhook=True))
        life.mail(ANNA, f"canary {desk}", opening(f"canary {desk}", life))
    of: Firm = firm("one", webhook=True)
    assert sorted(store.hooks.desks_due(START + timedelta(days=1))) == ["one", "two"]
    while tell(store, of, target, Clock(START + timedelta(days=1))).count:
        pass
    assert {event["desk"] for event in said(sink)} == {"one"}
    assert b"canary two" not in b"".join(one.body for one in sink.taken)


def test_what_is_brought_in_from_elsewhere_is_no_news(store: Store) -> None:
    life = Life(store, firm(webhook=True))
    life.mail(ANNA, "One", opening("One", life))
    before = store.hooks.backlog("main").waiting
    event = Commented(ANNA, "old words")
    task = store.task("main", 1001)
    with store.transaction("main") as work:
        after = evolve(task, 1001, event, life.at)
        work.replay(
            Incoming("order", "old", life.at, ()),
            Decision(Fate.DONE, happened=(Happened(1001, event),), tasks=(after,)),
        )
    assert store.hooks.backlog("main").waiting == before
