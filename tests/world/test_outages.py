"""What the world does to a running desk, on a real Dovecot, a real SMTP server and SQLite: nothing is lost, work resumes."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from buckslip.compose import running
from buckslip.run import Running
from config import load
from intake.children import Nursery
from intake.reader import Reader
from outbound.smtp import SmtpLogin
from tests.office import AUTHSERV, DESK, Office, new_tasks, office
from tests.patience import PATIENCE
from tests.world.certificate import Certificate
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.smtp_sink import SmtpSink
from tracker.domain.decision import Fate
from tracker.store import Keys, Store


def until(so: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not so():
        assert time.monotonic() < end, f"not within {PATIENCE:.0f} s: {what}"
        time.sleep(0.05)


@pytest.fixture
def place(tmp_path: Path) -> Office:
    return office(tmp_path, attorneys=3, paralegals=2)


@pytest.fixture
def server(new_dovecot: Callable[..., Dovecot]) -> Dovecot:
    return new_dovecot()


@pytest.fixture
def service(
    place: Office, server: Dovecot, sink: SmtpSink, certificate: Certificate, nursery: Nursery
) -> Iterator[Running]:
    """At work, over TLS and STARTTLS, by the real clock."""
    store = Store.open(f"sqlite:///{place.config.with_name('desk.db')}", Keys.generate())
    store.migrate()
    smtp = SmtpLogin("127.0.0.1", sink.port, DESK, lambda: PASSWORD, "starttls", str(certificate.ca_file))
    imap = server.login(DESK)
    desk = running(
        load(place.config, {}), store, lambda: datetime.now(UTC), imap=imap, smtp=smtp, reader=Reader(nursery=nursery)
    )
    desk.start()
    yield desk
    desk.close()
    store.close()


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
