"""Rows of tests/cases/threats.yaml that are about identity, parsing and machines: each has the outcome that it names."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intake.automatic import Kind, machine
from intake.mail import Mail
from intake.message import parse
from intake.sender import Sender, Verdict, who
from intake.text import split
from tests.intake.mails import DESK, FIRM, RECEIVED, TRUST
from tests.tables import table

ROWS = {row["id"]: row for row in table(Path(__file__).parents[1] / "cases/threats.yaml")}


def received(row: dict[str, Any]) -> bytes:
    """The row's mail as our server hands it over: its own verdict on top, if it gave one."""
    text = str(row["raw"])
    results = str(row.get("trusted_ar") or "")
    top = f"Authentication-Results: mx.firm.example; {results}\n" if results and not results.startswith("(") else ""
    if row["raw_kind"] == "header":
        head = text if text.endswith("\n") else text + "\n"
        names = {line.partition(":")[0].strip().lower() for line in head.split("\n")}
        base = {"From": "partner@firm.example", "To": DESK, "Subject": "x", "Message-ID": "<1@x.example>"}
        head += "".join(f"{name}: {value}\n" for name, value in base.items() if name.lower() not in names)
        text = head + "\nPlease close it.\n"
    elif not text.lower().lstrip().startswith(("from:", "return-path", "dkim-")):
        text = f"From: partner@firm.example\nTo: {DESK}\nSubject: x\n{text}"
    return (top + RECEIVED + text).encode("utf-8").replace(b"\n", b"\r\n")


def read(row: str) -> tuple[Mail, Sender]:
    mail = parse(received(ROWS[row]))
    return mail, who(mail, FIRM, TRUST)


MALFORMED = ["SA-05", "SA-07", "SA-08", "SA-09", "SA-10", "SA-14", "SA-17", "SA-19", "SA-22", "SA-23", "SA-25", "SA-26", "AR-11",
             "MM-05", "MM-06", "IN-14"]  # fmt: skip


@pytest.mark.parametrize("row", MALFORMED)
def test_two_readings_of_a_header_are_no_identity(row: str) -> None:
    mail, sender = read(row)
    assert any(one.startswith("identity:") for one in mail.defects)
    assert (mail.sender.address, sender.person) == ("", None)
    assert sender.verdict in (Verdict.UNKNOWN, Verdict.SPOOFED)


@pytest.mark.parametrize(
    "row", ["SA-02", "SA-15", "SA-16", "SA-20", "SA-27", "SA-30", "AR-01", "AR-04", "AR-05", "AR-08", "AR-12"]
)
def test_who_is_not_proven_is_not_trusted(row: str) -> None:
    assert read(row)[1].verdict is not Verdict.TRUSTED


@pytest.mark.parametrize(
    ("row", "reason"),
    [("SA-15", "lookalike-domain:firm.example"), ("SA-16", "lookalike-domain:firm.example"), ("SA-30", "dkim-l-tag"),
     ("SA-33", "spf-only"), ("AR-12", "auth-temperror")],
)  # fmt: skip
def test_the_record_says_why(row: str, reason: str) -> None:
    text = str(ROWS[row]["raw"]).partition("DATA\\r\\n")[2].replace("\\r\\n", "\n") or ROWS[row]["raw"]
    mail = parse(received(ROWS[row] | {"raw": text, "raw_kind": "header" if row != "SA-30" else "message"}))
    assert reason in who(mail, FIRM, TRUST).reasons


MIME: dict[str, Callable[[Mail], object]] = {
    "MM-04": lambda mail: "Please close it." in mail.text,
    "MM-07": lambda mail: "mime:base64" in mail.defects,
    "MM-09": lambda mail: not mail.text and mail.attachments[0].media_type == "message/partial",
    "MM-11": lambda mail: "<script>" not in mail.text and "mime:charset" in mail.defects,
    "MM-12": lambda mail: "\\u0041" in mail.text,
    "MM-15": lambda mail: (mail.text.strip(), mail.extra["only_in_html"]) == ("approve", "reject"),
    "MM-17": lambda mail: split(mail.text).own == "Thanks",
    "MM-18": lambda mail: mail.subject == "[T-1042] esolc status",
    "MM-21": lambda mail: mail.text.startswith("begin 644 ../../x") and not mail.attachments,
    "AT-02": lambda mail: mail.attachments[0].name == "x",
    "AT-03": lambda mail: mail.attachments[0].name == "a.pdf X-Evil_ 1",
    "AT-05": lambda mail: "mime:two-names" in mail.defects,
    "AT-07": lambda mail: mail.attachments[0].name == "_CON.pdf",
    "IN-01": lambda mail: mail.subject == "hi Bcc: eve@evil.example",
    "IN-07": lambda mail: mail.subject.startswith("{{7*7}}"),
    "IN-09": lambda mail: mail.subject == "<img src=x onerror=alert(1)>[T-1042]",
    "IN-10": lambda mail: "<script" not in mail.text,
    "IN-11": lambda mail: "<" not in mail.text,
    "IN-13": lambda mail: mail.sender.address == "partner@firm.example",
}


@pytest.mark.parametrize("row", MIME)
def test_hostile_mime_becomes_harmless_values(row: str) -> None:
    mail, _ = read(row)
    assert MIME[row](mail), mail


KINDS = {"LP-01": Kind.AUTO_REPLY, "LP-15": Kind.OUT_OF_OFFICE, "LP-04": Kind.LIST, "LP-06": None, "LP-09": None,
         "BN-01": Kind.BOUNCE, "BN-06": Kind.BOUNCE, "TT-12": Kind.OWN}  # fmt: skip


@pytest.mark.parametrize("row", KINDS)
def test_machines_are_told_from_people(row: str) -> None:
    found = machine(read(row)[0], DESK)
    assert (found.kind if found else None) is KINDS[row]


FLOODS: dict[str, bytes] = {
    "content-type parameters": b"From: a@b.example\r\nContent-Type: text/plain" + b";a=b" * 16000 + b"\r\n\r\nx",
    "parameters in 500 parts": b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
    + (b"--x\r\nContent-Type: text/plain" + b";a=b" * 900 + b"\r\n\r\ny\r\n") * 500,
    "senders": b"From: " + b"a@b.example, " * 16000 + b"c@d.example\r\n\r\nx",
    "recipients": b"From: a@b.example\r\nTo: " + b"a@b.example, " * 2400 + b"c@d.example\r\n\r\nx",
    "comments": b"From: a@b" + b"(" * 1000 + b")" * 1000 + b"\r\n\r\nx",
    "atoms": b"From: " + b"a " * 900 + b"@<x\r\n\r\nx",
    "encoded subject": b"From: a@b.example\r\nSubject: " + b"=?utf-8?q?a?= " * 580 + b"\r\n\r\nx",
    "nesting": b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n"
    + b"".join(b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (n, n + 1) for n in range(3000)),
    "parts": b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\n\r\ny\r\n" * 50000,
    "attached messages": b"From: a@b.example\r\n" + b"Content-Type: message/rfc822\r\n\r\n" * 3000,
    "deep html": b"From: a@b.example\r\nContent-Type: text/html\r\n\r\n" + b"<div>" * 100000 + b"x",
    "open tags": b"From: a@b.example\r\nContent-Type: text/html\r\n\r\n" + b"<!--[if x]><td<p><a" * 40000,
    "quotes": b"From: a@b.example\r\n\r\n" + b">" * 1_000_000,
    "quoted lines": b"From: a@b.example\r\n\r\n" + b"> \r\n" * 250_000,
    "dashes": b"From: a@b.example\r\n\r\n" + b"-" * 1_000_000 + b"Original Message",
    "blank lines": b"From: a@b.example\r\n\r\n" + b" \r\n" * 300_000,
    "attributions": b"From: a@b.example\r\n\r\n" + b"On Mon, 1 Jan 2024 a@b.example schrieb x wrote:\r\n" * 20_000,
    "half attributions": b"From: a@b.example\r\n\r\n" + (b"On 2024 " + b"a." * 200 + b"@:\r\n") * 2_000,
    "header lines": b"From: a@b.example\r\n\r\n" + b"From: a\r\nSent: b\r\n" * 50_000,
}


@pytest.mark.parametrize("flood", FLOODS)
def test_no_flood_takes_two_seconds(flood: str) -> None:
    began = time.process_time()
    mail = parse(FLOODS[flood])
    who(mail, FIRM, TRUST)
    machine(mail, DESK)
    split(mail.text, mail.html)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("flood", "defect"),
    [("content-type parameters", "broken:content-type-too-long"), ("senders", "broken:header-too-long"), ("parts", "broken:parts"),
     ("parameters in 500 parts", "broken:part-headers"), ("nesting", "broken:nesting"), ("comments", "identity:from")],
)  # fmt: skip
def test_what_passes_a_limit_is_refused_by_name_before_a_library_sees_it(flood: str, defect: str) -> None:
    assert defect in parse(FLOODS[flood]).defects
