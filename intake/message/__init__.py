"""Bytes into a Mail: `parse` never raises, never re-serialises, and believes nothing that two parsers could read twice.

The order is the safety: raw-byte checks and caps (head), the structure over bytes (parts), only then mail-parser on a
skeleton of headers and boundaries, and our own walk over its leaves (leaves).
"""

from intake.mail import Address, Mail
from intake.message.addresses import mailbox
from intake.message.build import build
from intake.message.charsets import words
from intake.message.head import Head, read_head
from intake.message.parts import TooMuch

__all__ = ["parse", "without_data"]


def parse(raw: bytes, depth: int = 0) -> Mail:
    """The mail in `raw` (RFC 5322 bytes as received). What cannot be parsed safely is a Mail with `broken:*` defects.

    `depth` counts the messages around this one; attached messages are read three deep.
    """
    head = read_head(raw)
    if not head.readable:
        return _unparsed(raw, head, ())
    try:
        return build(raw, head, depth, parse)
    except TooMuch as limit:
        return _unparsed(raw, head, (f"broken:{limit}",))
    except RecursionError:
        return _unparsed(raw, head, ("broken:nesting",))
    except Exception as error:  # noqa: BLE001  the standard library's parser raises anything (promises.md, finding 7)
        return _unparsed(raw, head, (f"broken:{type(error).__name__}",))


def _unparsed(raw: bytes, head: Head, why: tuple[str, ...]) -> Mail:
    """What a person needs to find the mail by; nothing of it has seen a parser."""
    sender, good = mailbox(head.first("from")[:2048])
    believed = good and not any(one.startswith("identity:") for one in head.defects)
    return Mail(
        message_id=words(head.first("message-id")[:1000]),
        subject=words(head.first("subject")[:1000]),
        sender=sender if believed else Address(sender.name, ""),
        from_raw=words(head.first("from")[:1000]),
        defects=(*head.defects, *why),
        size=len(raw),
    )


def without_data(mail: Mail) -> Mail:
    """The same mail with the bytes of its attachments left behind: what interpreting needs, cheap to send."""
    from dataclasses import replace

    if not any(one.data for one in mail.attachments):
        return mail
    return replace(mail, attachments=tuple(replace(one, data=b"") for one in mail.attachments))
