"""Letters that came back: RFC 3464 reports, and the free texts of servers that write none."""

import re
from dataclasses import dataclass

from intake.bounces.recipients import failed, report_of
from intake.bounces.signs import arrived, came_back
from intake.bounces.verdict import gone, reported, told
from intake.mail import Mail


@dataclass(frozen=True, slots=True)
class Bounce:
    """`status` RFC 3463 ("5.1.1") or the SMTP reply ("550"), "" unknown; `permanent` that nobody tries again.

    `recipients` who did not get it, under the address that was written to; `gone` that there is no such address.
    """

    why: str
    recipients: tuple[str, ...]
    status: str
    permanent: bool
    delivered: bool = False
    gone: bool = False


_ID = re.compile(r"(?im)^[> \t]*message-id:\s*(<[^<>\s]{1,900}>)")
_LOOK = 8000  # characters of a server's words


def bounce(mail: Mail) -> Bounce | None:
    """The bounce that `mail` is, or None."""
    report = report_of(mail.dsn)
    is_report = mail.extra.get("report") in ("delivery-status", "global-delivery-status")
    if is_report or any(name in ("action", "status") for name, _ in mail.dsn):
        return _bounce(mail, "delivery-status", *reported(mail, report))
    text = mail.text[:_LOOK]
    if not came_back(mail, text):
        return None
    if arrived(mail, text):
        return Bounce("text", failed(mail), "", False, delivered=True)
    return _bounce(mail, "text", *told(mail, text))


def _bounce(mail: Mail, why: str, status: str, permanent: bool, delivered: bool = False) -> Bounce:
    return Bounce(why, failed(mail), status, permanent, delivered, not delivered and gone(mail, status))


def about(mail: Mail) -> tuple[str, ...]:
    """Message-IDs of the mail that came back: from its header, its copy, or the text; then what is answered."""
    found: dict[str, None] = {}
    for name, value in mail.dsn:
        if name in ("original-message-id", "original-original-message-id") and value.strip():
            found[value.strip()[:900]] = None
    for inner in mail.forwarded:
        if inner.message_id:
            found[inner.message_id] = None
    for one in _ID.findall(mail.text[:20_000]):
        found[one] = None
    for one in (*mail.in_reply_to, *mail.references[-1:]):
        found[one] = None
    return tuple(found)[:10]
