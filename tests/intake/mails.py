"""Mails and a firm for the tests of intake: bytes as a mail server hands them over."""

from datetime import UTC, datetime

from intake.sender import Trust
from tracker.domain.firm import Firm, Person, Role

DESK = "tasks@firm.example"
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TRUST = Trust("mx.firm.example")


def _person(name: str, address: str, role: Role, **more: object) -> Person:
    return Person(address, name, role, **more)  # type: ignore[arg-type]


_PEOPLE = (
    _person("Pat Lindqvist", "partner@firm.example", Role.PARTNER),
    _person("Ana Sousa", "assoc@firm.example", Role.ATTORNEY),
    _person("Jo Para", "para@firm.example", Role.PARALEGAL),
    _person("Cleo Client", "client@client.example", Role.STAFF),
    _person("Dee Legate", "dee@firm.example", Role.DELEGATE, acts_for=("partner@firm.example",)),
)
FIRM = Firm("main", "Firm", DESK, "America/New_York", {one.address: one for one in _PEOPLE}, {})

RECEIVED = (
    "Received: from out.sender.example (out.sender.example [203.0.113.5]) by mx.firm.example (Postfix) with ESMTPS id 4F;"
    " Mon, 23 Nov 2026 15:00:00 +0000\n"
)


def wire(text: str) -> bytes:
    """LF as written here, CRLF as on the wire; other bytes stay."""
    return text.encode().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def verdict_of(results: str) -> str:
    return f"Authentication-Results: mx.firm.example; {results}\n"


def mail(
    head: str = "", body: str = "Please summarize it.\n", *, sender: str = "partner@firm.example", results: str = ""
) -> bytes:
    """A mail of `sender` as our server passes it on: its verdict (a DMARC pass unless told), its Received line, the rest."""
    domain = sender.rpartition("@")[2].strip("> ")
    passed = f"spf=pass smtp.mailfrom={domain}; dkim=pass header.d={domain}; dmarc=pass header.from={domain}"
    fields = head if "from:" in head.lower() else f"From: {sender}\n{head}"
    for name, value in (("To", DESK), ("Message-ID", "<1@sender.example>"), ("Subject", "Kim deposition")):
        if f"{name.lower()}:" not in fields.lower():
            fields += f"{name}: {value}\n"
    return wire(verdict_of(results or passed) + RECEIVED + fields + "\n" + body)
