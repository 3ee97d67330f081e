"""What a reading child saw in the files of a version: plain values that travel with it to the reviewer."""

from dataclasses import dataclass
from enum import StrEnum

MOST_CHANGES = 12  # listed in a letter, of all files together; the full comparison is a file of its own


class Unread(StrEnum):
    """Why a file was not compared with the one before; each has its words in the review letter."""

    KIND = "kind"  # no kind of file whose text the desk reads (PDF, pictures, spreadsheets)
    LARGE = "large"  # the file, or what it unpacks to
    LOCKED = "locked"  # encrypted, behind a password
    DAMAGED = "damaged"  # not what its name says, or broken
    REWRITTEN = "rewritten"  # so much is new that a list would not help
    FAILED = "failed"  # the reading child ran out of time or memory


class What(StrEnum):
    """What became of a paragraph."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph that is not as it was. `text`: the paragraph, cut short; `edits`: (was, now) words inside it."""

    what: What
    text: str
    edits: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """One file of a version. `tracked`, `comments`, `hidden`, `names` (of authors and companies in its properties),
    `located` (a photo says where it was taken): what is left in it that nobody may want to send out (Model Rule 4.4;
    ABA 06-442). `against`: the older file's name, "" where there is none; `changes` may be fewer
    than `count` in all; `unread`: why it was not looked into or not compared.
    """

    sha256: str
    tracked: int = 0
    comments: int = 0
    hidden: int = 0
    against: str = ""
    changes: tuple[Change, ...] = ()
    count: int = 0
    unread: Unread | None = None
    names: tuple[str, ...] = ()
    located: bool = False

    @property
    def compared(self) -> bool:
        return bool(self.against) and self.unread is None

    @property
    def leftovers(self) -> int:
        return self.tracked + self.comments + self.hidden + len(self.names) + self.located
