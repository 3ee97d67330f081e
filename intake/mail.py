"""A mail as plain, frozen, picklable values: what parsing yields and everything after it works on."""

from dataclasses import dataclass, field
from datetime import datetime

from tracker.domain.task import Slice


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file. `name` is cleaned of paths and controls; `data` plain bytes, b"" where they were left behind. `place`:
    where in the raw mail they stand, where they stand there as they are."""

    name: str
    media_type: str
    data: bytes
    size: int
    sha256: str  # hex, of the plain bytes
    inline: bool = False  # shown inside the HTML (Content-ID used there): a logo, a pasted picture
    content_id: str = ""
    place: Slice | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """A display name and an address as written; `address` is lower-case, "" where not a strict one (RFC 5322)."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One message. Ids carry their angle brackets. Instants are aware UTC."""

    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    subject: str = ""
    sender: Address = Address("", "")  # From; its address is "" whenever the field is not exactly one strict mailbox
    from_raw: str = ""
    on_behalf: Address | None = None  # the Sender field, where it differs from From
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    delivered_to: tuple[
        str, ...
    ] = ()  # every recipient address in the header, and Delivered-To, X-Original-To, Envelope-To: where tokens stand
    date: datetime | None = None  # the Date field, and below its zone
    date_offset: int | None = None  # minutes east of UTC as written in Date
    received_at: datetime | None = None  # the topmost Received field
    thread_topic: str = ""
    thread_index: str = ""
    text: str = ""  # the best plain text of the whole body, quotes and all
    text_from: str = "plain"  # plain | html
    html: str = ""
    attachments: tuple[Attachment, ...] = ()
    forwarded: tuple["Mail", ...] = ()  # attached message/rfc822 parts, without their own attachments' data
    headers: tuple[
        tuple[str, str], ...
    ] = ()  # those that tell machines and trust, in order: Authentication-Results, Received, List-*, ...
    dsn: tuple[tuple[str, str], ...] = ()  # fields of message/delivery-status (RFC 3464), lower-case names
    calendar_method: str = ""  # REPLY, REQUEST ... of a text/calendar part
    defects: tuple[
        str, ...
    ] = ()  # words; any of `identity:*` means that the writer cannot be believed, `broken:*` that it was not parsed
    size: int = 0  # bytes as received
    extra: dict[str, str] = field(default_factory=dict)
