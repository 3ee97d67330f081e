"""What a child is asked about the files of a delivery, and what it gives back: plain values, never a page or a path."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

from intake.files.compare import Row, changes, count, rows
from intake.files.contents import LARGEST, PAGES, READ, RICH, ROWS, WORD, CannotRead, Contents, ending
from intake.files.docx import read_docx
from intake.files.plain import read_page, read_rows, read_text
from intake.files.properties import is_located, names_in
from intake.files.rtf import read_rtf
from tracker.domain.looks import MOST_CHANGES, Look, Unread

LONGEST_PAPER = 600_000  # characters of a full comparison; beyond, the letter's list is all there is


@dataclass(frozen=True, slots=True)
class Given:
    """A file that was sent, and what it takes the place of: `against` is that one's name, "" where it is new. Bytes of
    files that are too large (`size`), or of a kind that is not read, are left behind."""

    name: str
    sha256: str
    data: bytes
    against: str = ""
    before: bytes = b""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Marked:
    """Every paragraph of two versions of a file, for the full comparison."""

    name: str
    against: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """One look for each file that was given, in their order."""

    looks: tuple[Look, ...]
    marked: tuple[Marked, ...] = ()


def look(given: Sequence[Given]) -> Seen:
    """Never raises on any bytes but MemoryError; a file that cannot be read says why."""
    looks, marked, room, size = list[Look](), list[Marked](), MOST_CHANGES, 0
    for one in given:
        seen, found = _one(one, room)
        looks.append(seen)
        room -= len(seen.changes)
        size += sum(len(text) for row in found for _, text in row.pieces)
        if seen.count and size <= LONGEST_PAPER:
            marked.append(Marked(one.name, one.against, tuple(found)))
    return Seen(tuple(looks), tuple(marked))


def _one(given: Given, room: int) -> tuple[Look, list[Row]]:
    seen, found = _words(given, room)
    return replace(seen, **_beside(given)), found


class _Beside(TypedDict):
    names: tuple[str, ...]
    located: bool


def _beside(given: Given) -> _Beside:
    try:
        return {"names": names_in(given.name, given.data), "located": is_located(given.name, given.data)}
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  as for its words
        return {"names": (), "located": False}


def _words(given: Given, room: int) -> tuple[Look, list[Row]]:
    try:
        now = _contents(given.name, given.data, given.size)
    except CannotRead as cannot:
        return Look(given.sha256, against=given.against, unread=cannot.why), []
    left = (given.sha256, now.tracked, now.comments, now.hidden, given.against)
    if not given.against:
        return Look(*left), []
    if not given.before:
        return Look(*left, unread=Unread.DAMAGED), []
    try:
        found = rows(_contents(given.against, given.before).paragraphs, now.paragraphs)
    except CannotRead as cannot:
        return Look(*left, unread=cannot.why), []
    if found is None:
        return Look(*left, unread=Unread.REWRITTEN), []
    return Look(*left, changes=changes(found, room), count=count(found)), found


def _contents(name: str, data: bytes, size: int = 0) -> Contents:
    try:
        return _read(ending(name), data, max(size, len(data)))
    except CannotRead:
        raise
    except Exception:  # noqa: BLE001  bytes that nobody foresaw are a file that cannot be read, not a broken child
        raise CannotRead(Unread.DAMAGED) from None


def _read(kind: str, data: bytes, size: int) -> Contents:
    """By the kind that the name says; bytes that are something else are damaged."""
    if kind not in READ:
        raise CannotRead(Unread.KIND)
    if size > LARGEST:
        raise CannotRead(Unread.LARGE)
    for kinds, read in ((WORD, read_docx), (RICH, read_rtf), (PAGES, read_page), (ROWS, read_rows)):
        if kind in kinds:
            return read(data)
    return read_text(data)
