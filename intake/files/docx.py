"""Word files (ECMA-376): the paragraphs of body, footnotes and endnotes, and what is still tracked, noted or hidden.

A ZIP is read by its directory: only the parts that are needed, each unpacked piece by piece up to a limit, whatever
size the directory claims. The XML goes through expat as a stream; a document type ends the reading, so that no entity
is ever declared.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from struct import unpack_from
from typing import Protocol
from xml.parsers import expat

from intake.files.contents import CannotRead, Contents, Gathered
from intake.files.docx_parts import Attributes, Body, Comments, Styles
from tracker.domain.looks import Unread

MOST_ENTRIES = 3000  # of the directory: a large brief with pictures has some hundreds
LARGEST_PART = 48 * 1024 * 1024  # bytes, unpacked; with tags, some twenty times the text
DEEPEST = 300  # elements inside each other
PIECE = 64 * 1024
_END = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an encrypted file is kept in an old compound file (MS-OFFCRYPTO 1.3.2)
_PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # those that Word writes (ECMA-376 part 2, annex C)
_MAIN = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")


def read_docx(data: bytes) -> Contents:
    """Raises CannotRead."""
    if data.startswith(_OLE):
        raise CannotRead(Unread.LOCKED)
    try:
        with opened(data) as archive:
            return _read(archive)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, LookupError, RuntimeError, ValueError, OSError):
        raise CannotRead(Unread.DAMAGED) from None


def opened(data: bytes) -> zipfile.ZipFile:
    """The count in its end record is looked at first: a directory of a million entries is never made objects of."""
    end = data.rfind(_END, max(0, len(data) - 66_000))
    if end < 0 or end + 22 > len(data):
        raise CannotRead(Unread.DAMAGED)
    count, size = unpack_from("<H", data, end + 10)[0], unpack_from("<L", data, end + 12)[0]
    if count > MOST_ENTRIES or size > MOST_ENTRIES * 300:
        raise CannotRead(Unread.LARGE)
    return zipfile.ZipFile(io.BytesIO(data))


def _read(archive: zipfile.ZipFile) -> Contents:
    names = [entry.filename for entry in archive.infolist()]
    if names.count(_MAIN) != 1:  # none, or two readings of one file
        raise CannotRead(Unread.DAMAGED)
    gathered, styles, comments = Gathered(), Styles(), Comments()
    if "word/styles.xml" in names:
        parse(archive, "word/styles.xml", styles)
    body = Body(gathered, frozenset(styles.hidden))
    for name in (_MAIN, *_NOTES):
        if name in names:
            parse(archive, name, body)
    if "word/comments.xml" in names:
        parse(archive, "word/comments.xml", comments)
    return Contents(tuple(gathered.paragraphs), body.tracked, max(comments.count, len(body.noted)), body.hidden)


class Part(Protocol):
    """What hears the elements of a part go by; names without namespace."""

    def start(self, tag: str, attributes: Attributes) -> None: ...

    def end(self, tag: str) -> None: ...

    def text(self, words: str) -> None: ...


def parse(archive: zipfile.ZipFile, name: str, part: Part) -> None:
    """Feeds the part, piece by piece. Raises CannotRead, and what zipfile and expat raise."""
    parser = expat.ParserCreate()
    depth = 0

    def forbidden(*_: object) -> int:
        raise CannotRead(Unread.DAMAGED)

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise CannotRead(Unread.DAMAGED)
        part.start(tag.rpartition(":")[2], {key.rpartition(":")[2]: value for key, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        part.end(tag.rpartition(":")[2])

    parser.StartDoctypeDeclHandler = forbidden
    parser.EntityDeclHandler = forbidden
    parser.ExternalEntityRefHandler = forbidden
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = part.text
    for piece in _pieces(archive, name):
        parser.Parse(piece, False)
    parser.Parse(b"", True)


def _pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """What the part unpacks to, up to the limit."""
    entry = archive.getinfo(name)
    if entry.flag_bits & 0x1:
        raise CannotRead(Unread.LOCKED)
    if entry.compress_type not in _PLAIN_METHODS:
        raise CannotRead(Unread.DAMAGED)
    left = LARGEST_PART
    with archive.open(entry) as stream:
        while piece := stream.read(PIECE):
            left -= len(piece)
            if left < 0:
                raise CannotRead(Unread.LARGE)
            yield piece
