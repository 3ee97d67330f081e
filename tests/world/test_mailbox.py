"""The mailbox against a real Dovecot: nothing is missed, nothing leaves the folder unkept, and it comes back."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest

from intake.mailbox import Arrived, Login, Mailbox, MailboxAway
from tests.patience import PATIENCE
from tests.world.certificate import make_certificate
from tests.world.dovecot import Dovecot
from tests.world.proxy import FaultProxy

pytestmark = pytest.mark.world

MAIL = b"From: ann@firm.example\r\nSubject: mail %d\r\n\r\n%s\r\n"


def mail(number: int, size: int = 10) -> bytes:
    return MAIL % (number, b"x" * size)


@contextmanager
def opened(login: Login, **settings: int) -> Iterator[Mailbox]:
    mailbox = Mailbox(login, "INBOX", "Filed", **settings)
    try:
        yield mailbox
    finally:
        mailbox.close()


def numbers(batches: list[tuple[Arrived, ...]]) -> list[list[int]]:
    return [[int(each.raw.split(b"Subject: mail ")[1].split(b"\r\n")[0]) for each in batch] for batch in batches]


@pytest.mark.parametrize("security", ["tls", "starttls", "plain"])
def test_a_mail_comes_byte_for_byte_and_stays_unseen(dovecot: Dovecot, mail_user: str, security: str) -> None:
    dovecot.append(mail_user, mail(1))
    with opened(dovecot.login(mail_user, security)) as mailbox:  # type: ignore[arg-type]
        [(arrived,)] = mailbox.waiting()
    assert (arrived.raw, arrived.size, arrived.whole) == (mail(1), len(mail(1)), True)
    assert arrived.arrived_at.tzinfo is UTC
    assert abs(arrived.arrived_at - datetime.now(UTC)) < timedelta(minutes=1)
    with dovecot.client(mail_user, "INBOX") as client:
        assert client.search("SEEN") == []


def test_a_mail_that_a_person_has_read_or_marked_as_deleted_is_met_all_the_same(
    dovecot: Dovecot, mail_user: str
) -> None:
    for number in (1, 2):
        dovecot.append(mail_user, mail(number))
    with dovecot.client(mail_user, "INBOX") as client:
        client.add_flags([1], [b"\\Seen"])
        client.add_flags([2], [b"\\Deleted"])
    with opened(dovecot.login(mail_user)) as mailbox:
        assert numbers(list(mailbox.waiting())) == [[1, 2]]


def test_batches_hold_so_many_mails_and_bytes_by_ascending_uid(dovecot: Dovecot, mail_user: str) -> None:
    for number, size in enumerate([10, 10, 10, 3000, 10, 900, 900], 1):
        dovecot.append(mail_user, mail(number, size))
    with opened(dovecot.login(mail_user)) as mailbox:
        assert numbers(list(mailbox.waiting(mails=2, size=2000))) == [[1, 2], [3], [4], [5, 6], [7]]
        assert numbers(list(mailbox.waiting())) == [[1, 2, 3, 4, 5, 6, 7]]


def test_of_a_mail_above_the_limit_only_the_header_is_read(dovecot: Dovecot, mail_user: str) -> None:
    for number, size in enumerate([10, 5000, 10], 1):
        dovecot.append(mail_user, mail(number, size))
    with opened(dovecot.login(mail_user), largest=4000) as mailbox:
        small, large, last = (each for batch in mailbox.waiting() for each in batch)
        mailbox.file_away([large])
    assert (small.whole, large.whole, last.whole) == (True, False, True)
    assert large.raw == mail(2).split(b"\r\n\r\n")[0] + b"\r\n\r\n"
    assert large.size > 5000
    assert (dovecot.count(mail_user), dovecot.count(mail_user, "Filed")) == (2, 1)


NO_MOVE = "IMAP4rev1 NAMESPACE IDLE LITERAL+ UIDPLUS"
NO_MOVE_NO_UIDPLUS = "IMAP4rev1 NAMESPACE IDLE LITERAL+"


@pytest.mark.parametrize("capability", ["", NO_MOVE, NO_MOVE_NO_UIDPLUS])
def test_what_is_kept_is_filed_away_and_nothing_else(
    new_dovecot: Callable[..., Dovecot], mail_user: str, capability: str
) -> None:
    server = new_dovecot(capability=capability)
    for number in (1, 2, 3):
        server.append(mail_user, mail(number))
    with opened(server.login(mail_user)) as mailbox:
        [(first, second, _)] = mailbox.waiting()
        mailbox.file_away([first])
        mailbox.file_away([second])
        assert numbers(list(mailbox.waiting())) == [[3]]
    assert server.count(mail_user, "Filed") == 2


@pytest.mark.parametrize(("capability", "kept"), [(NO_MOVE, {2}), (NO_MOVE_NO_UIDPLUS, {1, 2})])
def test_a_mail_that_someone_else_marked_as_deleted_is_never_expunged(
    new_dovecot: Callable[..., Dovecot], mail_user: str, capability: str, kept: set[int]
) -> None:
    """Without UIDPLUS an EXPUNGE would take theirs too, so ours wait; and they are not copied a second time."""
    server = new_dovecot(capability=capability)
    for number in (1, 2):
        server.append(mail_user, mail(number))
    with server.client(mail_user, "INBOX") as client:
        client.add_flags([2], [b"\\Deleted"])
    with opened(server.login(mail_user)) as mailbox:
        [(first, _)] = mailbox.waiting()
        mailbox.file_away([first])
        mailbox.file_away([first])
        assert {number for batch in numbers(list(mailbox.waiting())) for number in batch} == kept
    assert server.count(mail_user, "Filed") == 1


def test_the_filed_folder_is_made_below_the_namespace_of_the_server(
    new_dovecot: Callable[..., Dovecot], mail_user: str
) -> None:
    server = new_dovecot(separator=".", prefix="INBOX.")
    server.append(mail_user, mail(1))
    mailbox = Mailbox(server.login(mail_user), "INBOX", "Desk/Filed")
    for batch in mailbox.waiting():
        mailbox.file_away(batch)
    mailbox.close()
    assert server.count(mail_user, "INBOX.Desk.Filed") == 1


def test_a_mail_that_vanishes_between_survey_and_reading_is_skipped(dovecot: Dovecot, mail_user: str) -> None:
    for number in (1, 2, 3, 4):
        dovecot.append(mail_user, mail(number))
    with opened(dovecot.login(mail_user)) as mailbox:
        batches = mailbox.waiting(mails=1)
        next(batches)
        with dovecot.client(mail_user, "INBOX") as client:
            client.delete_messages([2, 3])
            client.expunge()
        assert numbers(list(batches)) == [[4]]


def test_uids_of_another_uidvalidity_file_nothing_away(
    dovecot: Dovecot, mail_user: str, proxy_to: Callable[..., FaultProxy]
) -> None:
    """The folder is deleted and made again: UID 1 is another mail now."""
    proxy = proxy_to(dovecot.imaps)
    with dovecot.client(mail_user) as client:
        client.create_folder("Desk")
    for number in (1, 2):
        dovecot.append(mail_user, mail(number), "Desk")
    mailbox = Mailbox(dovecot.login(mail_user, port=proxy.port), "Desk", "Filed")
    reading = mailbox.waiting(mails=1)
    batch = next(reading)
    with dovecot.client(mail_user) as client:
        client.delete_folder("Desk")
        client.create_folder("Desk")
    dovecot.append(mail_user, mail(3), "Desk")
    proxy.drop()
    with pytest.raises(MailboxAway):
        mailbox.file_away(batch)
    mailbox.file_away(batch)
    assert (dovecot.count(mail_user, "Desk"), dovecot.count(mail_user, "Filed")) == (1, 0)
    assert list(reading) == []
    assert numbers(list(mailbox.waiting())) == [[3]]
    mailbox.close()


class TestWaiting:
    @pytest.mark.parametrize("capability", ["", "IMAP4rev1 NAMESPACE MOVE UIDPLUS"])
    def test_a_new_mail_ends_it(
        self,
        new_dovecot: Callable[..., Dovecot],
        mail_user: str,
        capability: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """With IDLE, and with NOOP where the server has none."""
        monkeypatch.setattr("intake.mailbox.folder.POLL_EVERY", 0.1)
        server = new_dovecot(capability=capability)
        with opened(server.login(mail_user)) as mailbox:
            assert list(mailbox.waiting()) == []
            assert mailbox.wait(0.3) is False
            later = threading.Timer(0.3, server.deliver, [mail_user, mail(1)])
            later.start()
            began = time.monotonic()
            assert mailbox.wait(PATIENCE) is True
            assert time.monotonic() - began < 5
            assert len(list(mailbox.waiting())) == 1

    def test_a_mail_that_arrives_while_another_is_read_ends_it_at_once(self, dovecot: Dovecot, mail_user: str) -> None:
        dovecot.append(mail_user, mail(1))
        with opened(dovecot.login(mail_user)) as mailbox:
            for batch in mailbox.waiting():
                dovecot.append(mail_user, mail(2))
                mailbox.file_away(batch)  # the server speaks of mail 2 in its answer to this, and never again
            began = time.monotonic()
            assert mailbox.wait(PATIENCE) is True
            assert time.monotonic() - began < 2
            assert numbers(list(mailbox.waiting())) == [[2]]

    def test_a_mail_that_cannot_be_filed_does_not_keep_it_awake(self, dovecot: Dovecot, mail_user: str) -> None:
        dovecot.append(mail_user, mail(1))
        with opened(dovecot.login(mail_user)) as mailbox:
            assert len(list(mailbox.waiting())) == 1
            assert mailbox.wait(0.3) is False

    def test_wake_ends_it_from_another_thread_and_keeps_the_connection(
        self, dovecot: Dovecot, mail_user: str, proxy_to: Callable[..., FaultProxy]
    ) -> None:
        proxy = proxy_to(dovecot.imaps)
        with opened(dovecot.login(mail_user, port=proxy.port)) as mailbox:
            list(mailbox.waiting())
            threading.Timer(0.2, mailbox.wake).start()
            began = time.monotonic()
            assert mailbox.wait(PATIENCE) is True
            assert time.monotonic() - began < 5
            assert mailbox.wait(0.1) is False
            assert list(mailbox.waiting()) == []
        assert proxy.connections == 1

    @pytest.mark.parametrize("fault", ["restart", "drop"])
    def test_a_lost_connection_is_noticed_and_mended(
        self, new_dovecot: Callable[..., Dovecot], mail_user: str, proxy_to: Callable[..., FaultProxy], fault: str
    ) -> None:
        server = new_dovecot(prefix="", separator="/")  # not the one that all tests share
        proxy = proxy_to(server.imaps)
        with opened(server.login(mail_user, port=proxy.port)) as mailbox:
            list(mailbox.waiting())
            threading.Timer(0.3, server.restart if fault == "restart" else proxy.drop).start()
            began = time.monotonic()
            with pytest.raises(MailboxAway) as away:
                mailbox.wait(20)
            assert time.monotonic() - began < 5
            assert not away.value.refused
            _until(lambda: server.append(mail_user, mail(1)))
            assert mailbox.wait(PATIENCE) is True
            assert numbers(list(mailbox.waiting())) == [[1]]


def _until(act: Callable[[], None]) -> None:
    for _ in range(100):
        try:
            return act()
        except OSError:
            time.sleep(0.05)
    raise TimeoutError


def test_a_connection_cut_anywhere_gives_no_partial_mail(
    dovecot: Dovecot, mail_user: str, proxy_to: Callable[..., FaultProxy]
) -> None:
    dovecot.append(mail_user, mail(1, 400))
    proxy = proxy_to(dovecot.imap)
    login = dovecot.login(mail_user, "plain", port=proxy.port)
    with opened(login) as mailbox:
        list(mailbox.waiting())
        for cut in range(1, 700, 7):
            proxy.cut_after = cut
            try:
                found = [each.raw for batch in mailbox.waiting() for each in batch]
            except MailboxAway:
                found = []
            assert found in ([], [mail(1, 400)]), cut
            proxy.cut_after = None
            assert [each.raw for batch in mailbox.waiting() for each in batch] == [mail(1, 400)]
    assert proxy.connections > 50


def test_a_wrong_password_is_refused_without_repeating_it(dovecot: Dovecot, mail_user: str) -> None:
    with opened(dovecot.login(mail_user, password="hunter-two")) as mailbox, pytest.raises(MailboxAway) as away:
        list(mailbox.waiting())
    assert away.value.refused
    assert "127.0.0.1" in str(away.value) and "AUTHENTICATIONFAILED" in str(away.value)
    assert "hunter-two" not in str(away.value)


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("wrong", ["authority", "name"])
def test_a_wrong_certificate_is_away_and_no_password_is_sent(
    dovecot: Dovecot, mail_user: str, tmp_path: Path, proxy_to: Callable[..., FaultProxy], security: str, wrong: str
) -> None:
    proxy = proxy_to(dovecot.imaps if security == "tls" else dovecot.imap, "127.0.0.2")
    ca_file = str(make_certificate(tmp_path).ca_file) if wrong == "authority" else None
    host, port = ("127.0.0.2", proxy.port) if wrong == "name" else ("127.0.0.1", 0)
    trusted = dovecot.login(mail_user, security, host=host, port=port, ca_file=ca_file)  # type: ignore[arg-type]
    secret = Mock(return_value="secret")
    login = replace(trusted, secret=secret)
    with opened(login) as mailbox, pytest.raises(MailboxAway, match="certificate") as away:
        mailbox.wait(1)
    assert not away.value.refused
    secret.assert_not_called()


def test_nobody_listening_is_away(dovecot: Dovecot, mail_user: str, proxy_to: Callable[..., FaultProxy]) -> None:
    proxy = proxy_to(dovecot.imaps)
    proxy.away = True
    with opened(dovecot.login(mail_user, port=proxy.port)) as mailbox:
        with pytest.raises(MailboxAway, match=f"127.0.0.1:{proxy.port}"):
            mailbox.wait(1)
        proxy.away = False
        assert mailbox.wait(0.1) is False
