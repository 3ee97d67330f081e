"""A Mail from a checked header and a lifted body: mail-parser reads the skeleton, our walk sorts the leaves."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_tz

import mailparser

from intake.mail import Address, Mail
from intake.message.addresses import mailbox, shown, strict
from intake.message.charsets import decode, words
from intake.message.content import Content, sort_leaves
from intake.message.head import Head
from intake.message.parts import lift

for _module in (mailparser.core, mailparser.utils):
    _module.log.disabled = True  # it logs words of the mail

Parse = Callable[[bytes, int], Mail]

MOST_ADDRESSES = 100
MOST_REFERENCES = 100
VALUE_LONGEST = 8192
_ID = re.compile(rb"<[^<>\s]{1,900}>")
_FRONT = ("from", "reply-to", "to", "cc")
_BODY = ("mime-version", "content-transfer-encoding", "content-disposition", "content-id")
# long, written by filters for themselves, or read into fields of their own
_UNKEPT = ("arc-seal", "arc-message-signature", "x-ms-exchange-antispam", "x-microsoft-antispam", "x-forefront-",
           "x-ms-exchange-transport", "x-gm-message-state", "x-google-dkim", "content-")  # fmt: skip


def build(raw: bytes, head: Head, depth: int, parse: Parse) -> Mail:
    """The Mail of `raw`; raises TooMuch at a limit, and whatever the standard library raises."""
    skeleton = lift(raw, head.body, head.first("content-type"))
    front = mailparser.parse_from_bytes(_fields(head, _FRONT))  # given more, it would decode all that we decode
    body = _fields(head, _BODY) + b"Content-Type: " + (skeleton.content_type or b"text/plain") + b"\r\n"
    message: Message = message_from_bytes(body + b"".join(skeleton.pieces))
    content = sort_leaves(message, raw, skeleton, depth, parse)
    sender, believed = _sender(head, front, content)
    date, offset = instant(head.first("date"))
    to, cc = _listed(front.to), _listed(front.cc)
    on_behalf, _ = mailbox(head.first("sender")) if head.first("sender") else (None, False)
    return Mail(
        message_id=_first_id(head.first("message-id")),
        in_reply_to=_ids(head.first("in-reply-to")),
        references=_ids(head.first("references")),
        subject=words(head.first("subject")),
        sender=sender if believed else Address(sender.name, ""),
        from_raw=words(head.first("from")),
        on_behalf=on_behalf if on_behalf and on_behalf.address != sender.address else None,
        reply_to=_listed(front.reply_to),
        to=to,
        cc=cc,
        delivered_to=_delivered(head, (*to, *cc)),
        date=date,
        date_offset=offset,
        received_at=_received(head),
        thread_topic=words(head.first("thread-topic")),
        thread_index=words(head.first("thread-index"))[:2000],
        text=content.text,
        text_from=content.text_from,
        html=content.html,
        attachments=tuple(content.attachments),
        forwarded=tuple(content.forwarded),
        headers=_headers(head),
        dsn=tuple(content.dsn),
        calendar_method=content.calendar_method,
        defects=tuple(dict.fromkeys((*head.defects, *content.defects))),
        size=len(raw),
        extra=content.extra,
    )


def _fields(head: Head, names: tuple[str, ...]) -> bytes:
    """The fields that a library may see; the rest costs time there and gains nothing."""
    return b"".join(name.encode() + b": " + value + b"\r\n" for name, value in head.fields if name in names)


def _sender(head: Head, front: mailparser.MailParser, content: Content) -> tuple[Address, bool]:
    """From by our grammar, cross-checked with the library's: two readings are no identity."""
    sender, good = mailbox(head.first("from"))
    if not good:
        content.defects.append("identity:from")
    elif [str(address).lower() for _, address in front.from_] != [sender.address]:
        content.defects.append("identity:from-differs")
    bad = any(one.startswith("identity:") for one in (*head.defects, *content.defects))
    return sender, not bad


def _listed(pairs: list[tuple[str, str]]) -> tuple[Address, ...]:
    return tuple(Address(shown(str(name)), strict(str(address))) for name, address in pairs[:MOST_ADDRESSES])


def _delivered(head: Head, listed: tuple[Address, ...]) -> tuple[str, ...]:
    """Recipient addresses: what the last hop wrote above its Received line, then To and Cc."""
    names = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to")
    found: dict[str, None] = {}
    for name, value in head.fields:
        if name == "received":
            break
        if name in names:
            found[strict(words(value).strip("<>"))] = None
    for one in listed:
        found[one.address] = None
    return tuple(address for address in found if address)


def _headers(head: Head) -> tuple[tuple[str, str], ...]:
    """Names in lower case, values unfolded, in order."""
    return tuple(
        (name, decode(value[:VALUE_LONGEST])[0])
        for name, value in head.fields
        if name not in ("subject", "to", "cc") and not name.startswith(_UNKEPT)
    )


def _ids(value: bytes) -> tuple[str, ...]:
    found = dict.fromkeys(one.decode("utf-8", "replace") for one in _ID.findall(value))
    return tuple(found)[-MOST_REFERENCES:]


def _first_id(value: bytes) -> str:
    return next(iter(_ids(value)), words(value)[:900])


def _received(head: Head) -> datetime | None:
    """When the last hop got it: the date after the last semicolon of the topmost Received field."""
    return instant(head.first("received").rpartition(b";")[2])[0]


def instant(value: bytes) -> tuple[datetime | None, int | None]:
    """An RFC 5322 date as aware UTC and the minutes east of UTC it was written in; (None, None) for none."""
    try:
        parsed = parsedate_tz(value[:200].decode("ascii", "replace"))
        if parsed is None:
            return None, None
        offset = timedelta(seconds=parsed[9] or 0)
        moment = datetime(*parsed[:6], tzinfo=UTC) - offset
    except (ValueError, TypeError, OverflowError, IndexError):
        return None, None
    return moment, int(offset.total_seconds() // 60)
