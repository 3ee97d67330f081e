"""What the world does to a running desk, on a real Dovecot, a real SMTP server and SQLite: nothing is lost, work resumes."""

import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from buckslip.compose import running
from buckslip.mails import work_through
from buckslip.run import Running
from config import load
from intake.mailbox import Login
from intake.reader import Reader, ReaderBroke
from intake.sender import Trust
from intake.understanding import Arrival, LookUp, Understood
from outbound.smtp import SmtpLogin
from tests.office import AUTHSERV, DESK, Office, mixed, office
from tests.world.certificate import Certificate
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.smtp_sink import SmtpSink
from tracker.domain.decision import Candidates, Fate
from tracker.domain.firm import Firm
from tracker.store import Keys, Store, StoreAway, Work

SOON = 40.0  # seconds in which anything must have happened


def until(so: Callable[[], object], what: str) -> None:
    end = time.monotonic() + SOON
    while not so():
        assert time.monotonic() < end, f"not within {SOON:.0f} s: {what}"
        time.sleep(0.05)


@pytest.fixture
def place(tmp_path: Path) -> Office:
    return office(tmp_path, attorneys=3, paralegals=2)


@pytest.fixture
def server(new_dovecot: Callable[..., Dovecot]) -> Dovecot:
    return new_dovecot()


@pytest.fixture
def service(place: Office, server: Dovecot, sink: SmtpSink, certificate: Certificate) -> Iterator[Running]:
    """At work, over TLS and STARTTLS, by the real clock."""
    store = Store.open(f"sqlite:///{place.config.with_name('desk.db')}", Keys.generate())
    store.migrate()
    smtp = SmtpLogin("127.0.0.1", sink.port, DESK, lambda: PASSWORD, "starttls", str(certificate.ca_file))
    imap = server.login(DESK)
    desk = running(load(place.config, {}), store, lambda: datetime.now(UTC), imap=imap, smtp=smtp)
    desk.start()
    yield desk
    desk.close()
    store.close()


def new_tasks(place: Office, count: int, seed: int) -> list[bytes]:
    """Mails of `count` new tasks, small ones."""
    found = [
        raw for raw in mixed(place, 200, datetime.now(UTC), seed) if b"Subject: RE:" not in raw and len(raw) < 9000
    ]
    return found[:count]


def acknowledged(sink: SmtpSink) -> int:
    return sum(b"\r\nX-Task-Mail: acknowledgement\r\n" in letter.raw for letter in sink.taken)


def test_letters_wait_for_an_smtp_server_that_is_away_and_go_once(
    service: Running, place: Office, server: Dovecot, sink: SmtpSink
) -> None:
    store, desk = service.desk.store, service.desk.key
    sink.stop()
    server.append(DESK, new_tasks(place, 1, seed=1)[0])
    until(lambda: store.count_outcomes(desk) == 1, "the mail is decided without SMTP")
    until(lambda: "tries again" in store.status(desk, datetime.now(UTC)).stages["sending"][1], "status says so")
    sink.start()
    until(lambda: acknowledged(sink) == 1, "the letter goes when the server is back")
    until(service.is_idle, "all letters are gone")
    ids = [message_from_bytes(letter.raw, policy=policy.default)["Message-ID"] for letter in sink.taken]
    assert len(ids) == len(set(ids))


def test_mail_is_read_again_after_the_imap_server_was_restarted(
    service: Running, place: Office, server: Dovecot, sink: SmtpSink
) -> None:
    first, second = new_tasks(place, 2, seed=2)
    server.append(DESK, first)
    until(lambda: acknowledged(sink) == 1, "the first mail is acknowledged")
    server.restart()
    server.append(DESK, second)
    until(lambda: acknowledged(sink) == 2, "the second one after the restart")
    assert server.count(DESK) == 0


def test_a_stranger_is_held_and_answered_with_silence(
    service: Running, place: Office, server: Dovecot, sink: SmtpSink
) -> None:
    genuine = new_tasks(place, 1, seed=3)[0]
    forged = genuine.replace(b"dmarc=pass", b"dmarc=fail")
    stranger = b"Authentication-Results: " + AUTHSERV.encode() + b"; dmarc=pass header.from=evil.example\r\n"
    stranger += b"From: eve@evil.example\r\nTo: " + DESK.encode() + b"\r\nSubject: hello\r\n\r\nCall me.\r\n"
    for raw in (forged, stranger):
        server.append(DESK, raw)
    until(lambda: service.desk.store.count_outcomes(service.desk.key) == 2, "both have their outcome")
    until(service.is_idle, "letters are gone")
    assert len(service.desk.store.inbound(service.desk.key, Fate.HELD)) == 2
    assert service.desk.store.tasks(service.desk.key) == []
    readers = {recipient for letter in sink.taken for recipient in letter.rcpt_tos}
    assert "eve@evil.example" not in readers
    assert not any(b"X-Task-Mail: acknowledgement" in letter.raw for letter in sink.taken)


class Breaks(Reader):
    """A reader whose children die on mails that carry a word: a fault that no real mail should be able to cause."""

    def read(self, arrival: Arrival, look_up: LookUp, firm: Firm, trust: Trust) -> "Future[Understood]":
        if b"poison" not in arrival.raw:
            return super().read(arrival, look_up, firm, trust)
        broken: Future[Understood] = Future()
        broken.set_exception(ReaderBroke("died"))
        return broken


def test_a_mail_that_breaks_us_is_parked_after_three_tries_and_the_next_one_goes_on(place: Office) -> None:
    store = Store.open(f"sqlite:///{place.config.with_name('desk.db')}", Keys.generate())
    store.migrate()
    good = new_tasks(place, 1, seed=4)[0]
    poison = good.replace(b"Subject: ", b"Subject: poison ")
    settings = load(place.config, {})
    smtp = SmtpLogin("127.0.0.1", 1, "", lambda: "", "plain")
    service = running(settings, store, lambda: datetime.now(UTC), imap=nowhere(), smtp=smtp, reader=Breaks())
    desk = service.desk
    now = datetime.now(UTC)
    with store.transaction(desk.key) as work:
        work.keep_raw([(poison, now, True, 1, 1), (good, now, True, 2, 1)])
    rounds = 0
    while not store.is_idle(desk.key, datetime(2020, 1, 1, tzinfo=UTC)):
        work_through([desk], lambda: None)
        rounds += 1
        assert rounds < 10
    parked, done = store.inbound(desk.key)
    assert (parked.fate, parked.attempts) == (Fate.PARKED, 3)
    assert store.blob(desk.key, parked.key) == poison
    assert (done.fate, done.tasks) == (Fate.DONE, (1001,))
    alerts = [letter for letter in store.letters(desk.key) if letter.kind == "alert"]
    assert [letter.to for letter in alerts] == ["ruth@bench.example"]
    service.close()
    store.close()


def test_a_mail_whose_look_up_breaks_us_is_parked_and_the_next_one_goes_on(
    place: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(f"sqlite:///{place.config.with_name('desk.db')}", Keys.generate())
    store.migrate()
    look_up = store.candidates

    def breaks(desk: str, **clue: Any) -> Candidates:
        if clue["sender"] == place.attorneys[0]:
            raise ValueError("a bug of ours")
        return look_up(desk, **clue)

    monkeypatch.setattr(store, "candidates", breaks)
    bad, good = new_tasks(place, 2, seed=5)
    smtp = SmtpLogin("127.0.0.1", 1, "", lambda: "", "plain")
    settings = load(place.config, {})
    service = running(settings, store, lambda: datetime.now(UTC), imap=nowhere(), smtp=smtp)
    desk, now = service.desk, datetime.now(UTC)
    with store.transaction(desk.key) as work:
        work.keep_raw(
            [(sent_by(place.attorneys[0], bad), now, True, 1, 1), (sent_by(place.attorneys[1], good), now, True, 2, 1)]
        )
    for _ in range(6):
        work_through([desk], lambda: None)
    assert [mail.fate for mail in store.inbound(desk.key)] == [Fate.PARKED, Fate.DONE]
    service.close()
    store.close()


def test_mails_claimed_when_the_database_went_away_are_done_once_it_is_back_and_cost_no_try(
    place: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(f"sqlite:///{place.config.with_name('desk.db')}", Keys.generate())
    store.migrate()
    smtp = SmtpLogin("127.0.0.1", 1, "", lambda: "", "plain")
    service = running(load(place.config, {}), store, lambda: datetime.now(UTC), imap=nowhere(), smtp=smtp)
    desk, now = service.desk, datetime.now(UTC)
    with store.transaction(desk.key) as work:
        work.keep_raw([(raw, now, True, n, 1) for n, raw in enumerate(new_tasks(place, 3, seed=6), 1)])

    def away(desk: str) -> Work:
        raise StoreAway("the database says: nothing")

    with monkeypatch.context() as patch, pytest.raises(StoreAway):
        patch.setattr(store, "transaction", away)
        work_through([desk], lambda: None)
    work_through([desk], lambda: None)
    assert [(mail.fate, mail.attempts) for mail in store.inbound(desk.key)] == [(Fate.DONE, 1)] * 3
    service.close()
    store.close()


def sent_by(writer: str, raw: bytes) -> bytes:
    return re.sub(rb"(?m)^From: [^\r\n]*", b"From: " + writer.encode(), raw)


def nowhere() -> Login:
    """A mailbox that nobody asks for."""
    return Login("127.0.0.1", 1, DESK, lambda: "", "plain")
