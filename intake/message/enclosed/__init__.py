"""Files that are mails themselves, and are opened: Outlook's winmail.dat, saved and forwarded mails (.msg, .eml).

    tnef    winmail.dat (MS-OXTNEF)                    msg     a mail saved by Outlook (MS-OXMSG)
    cfb     the compound file around a .msg (MS-CFB)   mapi    the properties that both of them hold (MS-OXPROPS)

Strangers' bytes: each reader goes through them once, takes no more out than there are bytes in, and says Damaged of
the rest; a file that cannot be opened stays as it came.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import PurePath

from intake.mail import Attachment, Mail
from intake.message.enclosed.damaged import Damaged
from intake.message.enclosed.mapi import bare, mail_of
from intake.message.enclosed.msg import read_msg
from intake.message.enclosed.tnef import read_tnef
from tracker.domain.task import Slice

DEEPEST = 3  # messages around each other, of whatever kind
MOST_FILES = 250  # that are taken out of one

Parse = Callable[[bytes, int], Mail]


class Wrapping(Enum):
    """How a mail stands in a file."""

    TNEF = "tnef"  # not a file of the writer's: her mail program made it
    MESSAGE = "message"  # RFC 5322
    MSG = "msg"


_KINDS = {
    "application/ms-tnef": Wrapping.TNEF,
    "application/vnd.ms-tnef": Wrapping.TNEF,
    "message/rfc822": Wrapping.MESSAGE,
    "message/global": Wrapping.MESSAGE,
    "message/news": Wrapping.MESSAGE,
    "application/vnd.ms-outlook": Wrapping.MSG,
}
_ENDINGS = {".eml": Wrapping.MESSAGE, ".msg": Wrapping.MSG}


@dataclass(frozen=True, slots=True)
class Taken:
    """`files`: those inside first, the file itself last, unless it is only wrapping. `forwarded`: mails inside, without
    their files' bytes. `text`: of a message that is the mail around it once more. `defect`: why it stays closed."""

    files: tuple[Attachment, ...]
    forwarded: tuple[Mail, ...] = ()
    text: str = ""
    defect: str = ""


def wrapping_of(kind: str, name: str) -> Wrapping | None:
    """By the media type; by the name where that says no more than that these are bytes."""
    if found := _KINDS.get(kind):
        return found
    if name.lower() == "winmail.dat":
        return Wrapping.TNEF
    return _ENDINGS.get(PurePath(name.lower()).suffix)


def taken(file: Attachment, depth: int, parse: Parse) -> Taken:
    """The file, and what is in it. `depth` counts the messages around it. Raises MemoryError alone."""
    wrapping = wrapping_of(file.media_type, file.name)
    if wrapping is None or not file.data:
        return Taken((file,))
    if depth >= DEEPEST:
        return Taken((file,), defect="mime:deep")
    try:
        mail = _inside(wrapping, file.data, depth + 1, parse)
    except Damaged as damaged:
        return Taken((file,), defect=f"{wrapping.value}:{damaged}")
    inner = tuple(_placed(one, file.place) for one in mail.attachments if not one.inline)
    if len(inner) > MOST_FILES:
        return Taken((file,), (bare(mail),), defect=f"{wrapping.value}:many")
    if wrapping is Wrapping.TNEF:
        return Taken(inner, mail.forwarded, mail.text)
    return Taken((*inner, file), (bare(mail),))


def _inside(wrapping: Wrapping, data: bytes, depth: int, parse: Parse) -> Mail:
    if wrapping is Wrapping.MESSAGE:
        return parse(data, depth)
    item = read_tnef(data) if wrapping is Wrapping.TNEF else read_msg(data)
    return mail_of(item, depth, partial(taken, parse=parse))


def _placed(one: Attachment, around: Slice | None) -> Attachment:
    """With its place in the raw mail, where the message around it stands there as it is."""
    if one.place is None or around is None or around.coding:
        return replace(one, place=None)
    place = replace(one.place, start=around.start + one.place.start, end=around.start + one.place.end)
    return replace(one, place=place)
