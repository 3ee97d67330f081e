"""Shortcuts to a prefilled reply (RFC 6068). They open a mail for the reader to send; nothing happens before."""

from urllib.parse import quote

LONGEST = 480  # Outlook Express cut at 456 after the scheme, and nothing newer is stricter


def mailto(address: str, subject: str = "", body: str = "") -> str:
    """A link of under 500 characters; the subject gives way, then the body. Not yet escaped for an attribute."""
    coded_body = _fitting(body.replace("\r\n", "\n").replace("\n", "\r\n"), LONGEST // 2)
    start = f"mailto:{quote(address, safe='@+')}"
    room = LONGEST - len(start) - len("?subject=&body=") - len(coded_body)
    parts = [f"{name}={value}" for name, value in (("subject", _fitting(subject, room)), ("body", coded_body)) if value]
    return f"{start}?{'&'.join(parts)}" if parts else start


def reply_subject(subject: str) -> str:
    return subject if subject[:3].lower() == "re:" else f"Re: {subject}"


def _fitting(text: str, room: int) -> str:
    """Percent-encoded, with as many whole characters as fit."""
    coded = quote(text, safe="")
    while len(coded) > room and text:
        text = text[: min(len(text) - 1, max(1, len(text) * room // len(coded)))]
        coded = quote(text, safe="")
    return coded if len(coded) <= room else ""
