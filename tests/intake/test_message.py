"""Bytes into a Mail: what people's programs really send, and what it becomes."""

import hashlib
import os
import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from intake.automatic import machine
from intake.mail import Mail
from intake.message import parse, without_data
from intake.message.addresses import mailbox
from intake.message.charsets import decode, words
from intake.message.names import clean
from intake.sender import who
from intake.text import split
from tests.intake.mails import DESK, FIRM, TRUST, mail, wire

MAILS = Path(__file__).parents[1] / "mail"
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "60"))


def odd(name: str) -> Mail:
    return parse((MAILS / f"{name}.eml").read_bytes())


def test_an_ordinary_mail_becomes_its_values() -> None:
    read = parse(
        mail(
            'From: "Lindqvist, Pat" <Partner@Firm.example>\nTo: Task desk <Tasks+K7Q2M9X4@firm.example>, x@y.example\nCc: jo@z.example\n'
            "Date: Mon, 23 Nov 2026 09:30:00 -0500\nIn-Reply-To: <a@b>\nReferences: <r1@b>\n <r2@b>\nThread-Topic: =?utf-8?q?Caf=C3=A9?=\n"
        )
    )
    assert (read.sender.name, read.sender.address) == ("Lindqvist, Pat", "partner@firm.example")
    assert [one.address for one in read.to] == ["tasks+k7q2m9x4@firm.example", "x@y.example"]
    assert read.delivered_to == ("tasks+k7q2m9x4@firm.example", "x@y.example", "jo@z.example")
    assert (read.date, read.date_offset) == (datetime(2026, 11, 23, 14, 30, tzinfo=UTC), -300)
    assert read.received_at == datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
    assert (read.in_reply_to, read.references) == (("<a@b>",), ("<r1@b>", "<r2@b>"))
    assert (read.thread_topic, read.text.strip(), read.defects) == ("Café", "Please summarize it.", ())


def test_recipients_of_the_last_hop_count_only_above_its_received_line() -> None:
    assert (
        parse(wire("Delivered-To: tasks+abc234@firm.example\n") + mail()).delivered_to[0] == "tasks+abc234@firm.example"
    )
    assert "tasks+abc234@firm.example" not in parse(mail("Delivered-To: tasks+abc234@firm.example\n")).delivered_to


def test_a_mail_from_a_store_with_bare_line_feeds_reads_the_same() -> None:
    read = odd("lf_only")
    assert (read.defects, read.sender.address, read.text) == ((), "partner@firm.example", "Summarize it.\nBy Friday.")


def test_a_header_that_ends_without_a_blank_line_keeps_its_text_and_loses_its_identity() -> None:
    read = odd("no_blank_line_after_header")
    assert read.text.startswith("This line is no field")
    assert (read.defects, read.sender.address) == (("identity:field-syntax",), "")


def test_a_table_of_outlook_reads_as_fields_and_struck_words_are_gone() -> None:
    assert odd("html_only_outlook_table").text.split("\n") == [
        "Hello,", "", "Matter: Kim v. Bay – 2026-0141", "Due: Friday 5 p.m.", "1. Exhibits", "2. Index",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "subject", "text"),
    [
        ("iso_2022_jp", "告告", "告訴状 by Friday"),
        ("letter_split_over_two_encoded_words", "Café lease today", "hi"),
        ("unknown_charset", "Kim deposition", "Señor Núñez"),
        ("declared_ascii_is_utf8", "Kim deposition", "Núñez – Friday"),
        ("boundary_never_comes", "Kim deposition", "Summarize it by Friday."),
        ("part_without_header", "Kim deposition", "Summarize it.\nBy Friday."),
        (
            "flowed",
            "Kim deposition",
            "Please summarize the Kim deposition, page and line, by Friday.\n> The transcript has arrived.\n-- \nPat",
        ),
    ],
)
def test_text_is_what_the_writer_typed(name: str, subject: str, text: str) -> None:
    read = odd(name)
    assert (read.subject, read.text.strip("\n")) == (subject, text)


def test_a_text_part_that_only_says_that_there_is_html_gives_way_to_it() -> None:
    read = odd("text_part_says_nothing")
    assert (read.text_from, read.text[:23]) == ("html", "Summarize it by Friday.")


def test_utf_7_is_never_decoded() -> None:
    assert decode(b"+ADw-script+AD4-", "utf-7") == ("+ADw-script+AD4-", False)
    assert words("=?utf-7?q?+ADw-?=") == "+ADw-"


def test_an_attached_mail_is_a_file_and_its_words_stay_apart() -> None:
    read = odd("message_attached")
    assert read.text == "See attached."
    (inner,) = read.forwarded
    assert (inner.subject, inner.text, inner.message_id) == (
        "Stipulation",
        "Approve this at once.",
        "<inner@other.example>",
    )
    assert [(one.name, one.size, one.data) for one in inner.attachments] == [("stip.pdf", 8, b"")]
    inside, file = read.attachments
    assert (inside.name, inside.size, len(inside.data)) == ("stip.pdf", 8, 8)
    assert (file.name, file.media_type) == ("Stipulation.eml", "message/rfc822")
    assert file.data.startswith(b"From: opposing@other.example\r\n")
    assert file.data.rstrip().endswith(b"--inner--")


def test_a_logo_is_inline_and_a_photo_is_a_file() -> None:
    assert [(one.name, one.inline) for one in odd("logo_and_photo").attachments] == [
        ("image001.png", True),
        ("scene.jpg", False),
    ]


def test_file_names_are_safe_and_say_what_they_said() -> None:
    names = [one.name for one in odd("file_names").attachments]
    assert names == ["evil.pdf", "Résumé final.pdf", "contractfdp.exe", "attachment-4.pdf"]


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [("a" * 5000 + ".pdf", "a" * 116 + ".pdf"), ("../../etc/cron.d/x", "x"), ("NUL", "_NUL"), (" . . ", "attachment-7.pdf"),
     ("a\0b\r\nc.pdf", "ab c.pdf"), ("T-1042 memo v2.docx", "T-1042 memo v2.docx")],
)  # fmt: skip
def test_no_name_leaves_its_folder(name: str, cleaned: str) -> None:
    assert clean(name, "application/pdf", 7) == cleaned


def test_attachments_are_byte_identical_whatever_their_encoding() -> None:
    data = bytes(range(256)) * 300
    import base64
    import quopri

    for coding, body in (
        ("base64", base64.encodebytes(data)),
        ("quoted-printable", quopri.encodestring(data)),
        ("binary", data),
    ):
        if coding == "binary" and b"\n--" in data:
            continue
        raw = wire(f"From: a@b.example\nContent-Type: multipart/mixed; boundary=zz\n\n--zz\nContent-Type: application/pdf; name=x.pdf\n"
                   f"Content-Transfer-Encoding: {coding}\n\n") + body + b"\r\n--zz--\r\n"  # fmt: skip
        (file,) = parse(raw).attachments
        assert file.sha256 == hashlib.sha256(data).hexdigest(), coding
        assert (file.data, file.size) == (data, len(data))


def test_a_mail_can_travel_and_leave_its_files_behind() -> None:
    read = odd("message_attached")
    assert pickle.loads(pickle.dumps(read, 5)) == read
    light = without_data(read)
    assert [one.data for one in light.attachments] == [b"", b""]
    assert [one.sha256 for one in light.attachments] == [one.sha256 for one in read.attachments]


@pytest.mark.parametrize(
    "field",
    ["a@b.example", "A B <a@b.example>", '"A, B" <a@b.example>', "=?utf-8?q?A?= <a@b.example>", "a@b.example (A B)",
     "a@b.example <a@b.example>", "Ünal <a@b.example>", "<a@b.example>", '"A" B. C <a@b.example>'],
)  # fmt: skip
def test_one_plain_mailbox_is_an_identity(field: str) -> None:
    assert mailbox(field.encode())[0].address == "a@b.example"


@pytest.mark.parametrize(
    "field",
    ["", "a@b.example, c@d.example", "c@d.example <a@b.example>", "A: a@b.example;", '"a"@b.example', "a@[127.0.0.1]", "a@b", "<@x:a@b.example>",
     "a@b.example <", "a@b.example>", "a(c)@b.example", "a..b@c.example", ".a@b.example", "a@-b.example", "a@b.example\x01", "mi\u212ae@b.example",
     "=?utf-8?q?a=40b.example?=@c.example", "A B a@b.example", "a@b.example <x@y.example> <a@b.example>", "a@b.exam\u0440le"],
)  # fmt: skip
def test_anything_else_is_nobody(field: str) -> None:
    assert mailbox(field.encode())[0].address == ""


def test_what_cannot_be_parsed_is_still_a_mail() -> None:
    read = parse(
        b"From: Pat <partner@firm.example>\r\nSubject: hello\r\nContent-Type: text/plain"
        + b"; a=b" * 2000
        + b"\r\n\r\nx"
    )
    assert (read.subject, read.text, read.defects) == ("hello", "", ("broken:content-type-too-long",))


HEADERS = st.sampled_from(
    ["From", "To", "Cc", "Subject", "Date", "Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "Authentication-Results",
     "Received", "References", "Sender", "Reply-To", "Message-ID", "Auto-Submitted", "List-Id"]
)  # fmt: skip
BITS = st.sampled_from(
    ["a@b.example", "<", ">", '"', "(", ")", ",", ";", ":", "=?utf-8?q?=C3=A9?=", "=?iso-2022-jp?b?GyRC?=", "multipart/mixed", "boundary=x",
     "boundary*0=y", "message/rfc822", "text/html", "charset=utf-7", "base64", "dmarc=pass", "header.from=b.example", "\t", " ", "\r\n ", "\0",
     "\r", "é", "%00", "filename*=utf-7''%2e%2e", "Mon, 99 Foo 99999 25:61 +9999", "\ud83d".encode("utf-8", "surrogatepass").decode("latin-1")]
)  # fmt: skip
LINES = st.sampled_from(
    ["--x", "--x--", "", "Content-Type: text/plain", "Content-Type: message/delivery-status", "> quoted", "On Mon, a@b.example wrote:", "-- ",
     "From: a@b.example", "Sent: Friday", "To: x", "Subject: y", "<table><tr><td>a<td>b", "<blockquote>", "begin 644 x", "=3D=", "AAAA", "Ünal"]
)  # fmt: skip


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(HEADERS, st.lists(BITS, max_size=6).map("".join)), max_size=8),
    st.lists(LINES | st.text(max_size=20), max_size=12),
    st.binary(max_size=40),
)
@example([("From", "(" * 1500)], [], b"")
@example(
    [("Content-Type", "multipart/mixed; boundary=x"), ("From", "<")],
    ["--x", "Content-Type: multipart/mixed; boundary=x", "", "--x"],
    b"\0",
)
def test_no_bytes_raise(fields: list[tuple[str, str]], lines: list[str], tail: bytes) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in fields)
    raw = (head + "\r\n" + "\r\n".join(lines)).encode("utf-8", "surrogatepass") + tail
    for one in (raw, tail + raw, raw.replace(b"\r\n", b"\n")):
        read = parse(one)
        who(read, FIRM, TRUST)
        machine(read, DESK)
        split(read.text, read.html)
        assert pickle.loads(pickle.dumps(read, 5)).size == len(one)
        read.text.encode("utf-8")
