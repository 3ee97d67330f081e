"""The SMTP server of the tests does what it is told: a test that trusts it must not pass by its mistake."""

import smtplib
import ssl

import pytest

from tests.world.certificate import Certificate
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.smtp_sink import DROP, SmtpSink

RAW = b"From: desk@firm.example\r\nSubject: a letter\r\n\r\nText.\r\n"


def connected(sink: SmtpSink) -> smtplib.SMTP:
    assert sink.certificate
    client = smtplib.SMTP("localhost", sink.port, timeout=10)
    client.starttls(context=ssl.create_default_context(cafile=str(sink.certificate.ca_file)))
    client.login("desk@firm.example", PASSWORD)
    return client


def test_it_keeps_envelope_and_bytes(sink: SmtpSink) -> None:
    with connected(sink) as client:
        client.sendmail("desk@firm.example", ["ann@firm.example"], RAW)
    [taken] = sink.taken
    assert (taken.mail_from, taken.rcpt_tos, taken.raw) == ("desk@firm.example", ("ann@firm.example",), RAW)


def test_it_wants_encryption_and_a_sign_in(sink: SmtpSink) -> None:
    with smtplib.SMTP("localhost", sink.port, timeout=10) as client, pytest.raises(smtplib.SMTPResponseException):
        client.sendmail("desk@firm.example", ["ann@firm.example"], RAW)
    assert sink.taken == []


def test_it_answers_as_planned_and_then_as_usual(sink: SmtpSink) -> None:
    sink.answer("RCPT", "550 5.1.1 no such user", address="gone@firm.example")
    sink.answer("DATA", "451 4.3.0 later")
    with connected(sink) as client:
        with pytest.raises(smtplib.SMTPDataError) as later:
            client.sendmail("desk@firm.example", ["ann@firm.example"], RAW)
        refused = client.sendmail("desk@firm.example", ["ann@firm.example", "gone@firm.example"], RAW)
    assert later.value.smtp_code == 451
    assert list(refused) == ["gone@firm.example"]
    assert [taken.rcpt_tos for taken in sink.taken] == [("ann@firm.example",)]


def test_a_drop_after_the_final_dot_keeps_the_message(sink: SmtpSink) -> None:
    sink.answer("DATA", DROP)
    with pytest.raises(smtplib.SMTPServerDisconnected), connected(sink) as client:
        client.sendmail("desk@firm.example", ["ann@firm.example"], RAW)
    assert len(sink.taken) == 1


@pytest.mark.world
def test_it_hands_mail_on_to_mailboxes(certificate: Certificate, dovecot: Dovecot, mail_user: str) -> None:
    with SmtpSink(certificate, "starttls", onward=dovecot.deliver) as sink, connected(sink) as client:
        client.sendmail("desk@firm.example", [mail_user.replace("@", "+k7q2@")], RAW)
    assert dovecot.count(mail_user) == 1
