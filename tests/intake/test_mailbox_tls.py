"""Mailboxes share what their connections trust: forty of them must not hold the authorities of a system forty times."""

import os

from intake.mailbox import Login
from intake.mailbox.session import _tls
from tests.world.certificate import Certificate


def login(user: str, certificate: Certificate | None) -> Login:
    return Login("imap.firm.example", 993, user, lambda: "", "tls", str(certificate.ca_file) if certificate else None)


def test_two_mailboxes_with_the_same_authorities_share_them(certificate: Certificate) -> None:
    assert _tls(login("a@firm.example", None)) is _tls(login("b@other.example", None))
    assert _tls(login("a@firm.example", certificate)) is _tls(login("b@other.example", certificate))
    assert _tls(login("a@firm.example", None)) is not _tls(login("a@firm.example", certificate))


def test_authorities_that_have_changed_on_disk_are_read_again(certificate: Certificate) -> None:
    before = _tls(login("a@firm.example", certificate))
    os.utime(certificate.ca_file, (1, 1))
    assert _tls(login("a@firm.example", certificate)) is not before
