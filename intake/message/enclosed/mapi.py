"""A message of Outlook's as its properties (MS-OXPROPS), and the Mail that it is."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from intake.mail import Address, Attachment, Mail
from intake.message.addresses import strict
from intake.message.charsets import decode, words
from intake.message.names import clean
from intake.text import html_to_text

if TYPE_CHECKING:
    from intake.message.enclosed import Taken

TEXT_LONGEST = 1_000_000
SUBJECT, BODY, HTML = 0x0037, 0x1000, 0x1013
SENDER_NAME, SENDER_SMTP, SENDER = 0x0C1A, 0x5D01, 0x0C1F
SENT, DELIVERED = 0x0039, 0x0E06
CODEPAGE, HTML_CODEPAGE = 0x3FFD, 0x3FDE
DATA, METHOD, FLAGS, HIDDEN = 0x3701, 0x3705, 0x3714, 0x7FFE
LONG_NAME, SHORT_NAME, SHOWN_NAME, MIME, CONTENT_ID = 0x3707, 0x3704, 0x3001, 0x370E, 0x3712
DEEPEST_ITEM = 3  # messages inside each other, in their own form
OLE_METHOD = 6  # an object that is part of the text
IN_HTML = 4  # shown by the HTML (MS-OXCMSG 2.2.2.18)
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)

Value = bytes | str | int
Take = Callable[[Attachment, int], "Taken"]


@dataclass(slots=True)
class Item:
    """A message, or a file of one. `values` by property id; `data`: a file's plain bytes; `inside`: where the file is
    a message in Outlook's own form."""

    values: dict[int, Value] = field(default_factory=dict)
    files: list["Item"] = field(default_factory=list)
    data: bytes = b""
    inside: "Item | None" = None
    codepage: str = "cp1252"

    def text(self, *ids: int) -> str:
        """The first of the properties that says anything."""
        for one in ids:
            value = self.values.get(one, "")
            if isinstance(value, bytes):
                value = decode(value, self.codepage)[0]
            if isinstance(value, str) and (found := value.rstrip("\0")):
                return found
        return ""

    def number(self, id_: int) -> int:
        value = self.values.get(id_, 0)
        return value if isinstance(value, int) else 0


def mail_of(item: Item, depth: int, take: Take) -> Mail:
    """As `parse` gives a mail, with the files of the mails in it. Nobody is believed to have written it."""
    files, forwarded = list[Attachment](), list[Mail]()
    for one in item.files:
        found = take(_file(one, len(files) + 1), depth) if one.inside is None else _message(one.inside, depth, take)
        files += found.files
        forwarded += found.forwarded
    return Mail(
        subject=words(item.text(SUBJECT)),
        sender=Address(words(item.text(SENDER_NAME)), strict(item.text(SENDER_SMTP, SENDER))),
        from_raw=words(item.text(SENDER_NAME)),
        date=_instant(item.number(SENT) or item.number(DELIVERED)),
        text=_text(item),
        attachments=tuple(files),
        forwarded=tuple(forwarded),
    )


def _file(item: Item, number: int) -> Attachment:
    kind = item.text(MIME).strip().lower() or "application/octet-stream"
    one = file_of(item.text(LONG_NAME, SHORT_NAME, SHOWN_NAME), kind, item.data, number)
    shown = bool(item.number(HIDDEN) or item.number(METHOD) == OLE_METHOD or item.number(FLAGS) & IN_HTML)
    return replace(one, inline=shown, content_id=item.text(CONTENT_ID)[:200])


def _message(item: Item, depth: int, take: Take) -> "Taken":
    """A mail in a mail: its files, and its words as a text file, for it has no other form that everybody can open."""
    from intake.message.enclosed import DEEPEST, Taken

    if depth >= DEEPEST:
        return Taken((), defect="mime:deep")
    mail = mail_of(item, depth + 1, take)
    head = [("From", mail.sender.name), ("Sent", f"{mail.date:%Y-%m-%d %H:%M} UTC" if mail.date else ""),
            ("Subject", mail.subject)]  # fmt: skip
    said = "\n".join(f"{label}: {value}" for label, value in head if value) + f"\n\n{mail.text}\n"
    name = f"{mail.subject[:80] or 'Attached mail'}.txt"
    own = file_of(name, "text/plain", said.encode("utf-8", "replace"), 1)
    return Taken((*(one for one in mail.attachments if not one.inline), own), (bare(mail),))


def file_of(name: str, kind: str, data: bytes, number: int) -> Attachment:
    return Attachment(clean(name, kind, number), kind[:100], data, len(data), hashlib.sha256(data).hexdigest())


def bare(mail: Mail) -> Mail:
    """Without its files' bytes."""
    return replace(mail, attachments=tuple(replace(one, data=b"") for one in mail.attachments))


def _text(item: Item) -> str:
    if text := item.text(BODY):
        return text.replace("\r\n", "\n").replace("\r", "\n")[:TEXT_LONGEST]
    page = item.values.get(HTML, "")
    if isinstance(page, bytes):
        page = decode(page, codec(item.number(HTML_CODEPAGE)) or item.codepage)[0]
    return html_to_text(page[:TEXT_LONGEST]) if isinstance(page, str) and page else ""


def codec(codepage: int) -> str:
    """The name of a Windows code page; "" for none."""
    return {0: "", 1200: "utf-16-le", 65001: "utf-8", 20127: "ascii", 28591: "iso-8859-1"}.get(
        codepage, f"cp{codepage}" if 0 < codepage < 66_000 else ""
    )


def _instant(filetime: int) -> datetime | None:
    """100-nanosecond intervals since 1601 as aware UTC; None for none."""
    try:
        return _EPOCH + timedelta(microseconds=filetime // 10) if filetime else None
    except OverflowError:
        return None
