"""What a file says: its paragraphs, and what is left in it beside them; the limits of looking into it."""

from dataclasses import dataclass
from pathlib import PurePath

from tracker.domain.looks import Unread

LARGEST = 20 * 1024 * 1024  # bytes of a file that is looked into
MOST_PARAGRAPHS = 20_000
MOST_TEXT = 3_000_000  # characters

WORD = frozenset({".docx", ".docm", ".dotx"})
TEXT = frozenset({".txt", ".md", ".markdown", ".text"})
ROWS = frozenset({".csv", ".tsv"})
PAGES = frozenset({".html", ".htm"})
RICH = frozenset({".rtf"})
READ = WORD | TEXT | ROWS | PAGES | RICH
OFFICE = WORD | frozenset({".xlsx", ".xlsm", ".xltx", ".pptx", ".pptm", ".potx", ".ppsx"})
PHOTOS = frozenset({".jpg", ".jpeg", ".heic", ".heif", ".png", ".tif", ".tiff", ".webp", ".dng"})


class CannotRead(Exception):
    """`why` it is not looked into."""

    def __init__(self, why: Unread) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Contents:
    """`paragraphs` as a reader sees them with all tracked changes accepted; hidden text is among them."""

    paragraphs: tuple[str, ...]
    tracked: int = 0
    comments: int = 0
    hidden: int = 0


class Gathered:
    """Paragraphs as they are read, within the limits. Raises CannotRead beyond them."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self._size = 0

    def add(self, text: str) -> None:
        tidy = " ".join(text.split())
        self._size += len(tidy)
        if len(self.paragraphs) >= MOST_PARAGRAPHS or self._size > MOST_TEXT:
            raise CannotRead(Unread.LARGE)
        if tidy:
            self.paragraphs.append(tidy)


def ending(name: str) -> str:
    return PurePath(name.lower()).suffix


def reads(name: str) -> bool:
    """Whether the words of files of such a name are read."""
    return ending(name) in READ


def looks_into(name: str) -> bool:
    """Whether anything of such files is read: their words, or what they say beside them."""
    return ending(name) in READ | OFFICE | PHOTOS
