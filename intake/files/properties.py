"""What a file says of itself beside its words: who wrote it and for which company, and where a photo was taken."""

import struct
import zipfile
import zlib
from xml.parsers import expat

from intake.files.contents import OFFICE, PHOTOS, CannotRead, ending
from intake.files.docx import opened, parse
from intake.files.docx_parts import Attributes

MOST_NAMES = 6
LONGEST = 80  # characters of a name
FRONT = 1024 * 1024  # bytes of a photo in which its Exif block begins
MOST_ENTRIES = 512  # of a directory in it
_PARTS = ("docProps/core.xml", "docProps/app.xml")  # ECMA-376 part 2, 11; part 1, 22.2
_NAMES = frozenset({"creator", "lastModifiedBy", "Manager", "Company"})
_EXIF = b"Exif\0\0"
_GPS, _LATITUDE, _LONGITUDE = 0x8825, 2, 4  # Exif 2.32, 4.6.3 and 4.6.6


class Names:
    """Names in the properties of an Office file, in their order, each once."""

    def __init__(self) -> None:
        self.found: dict[str, None] = {}
        self._open: list[str] | None = None

    def start(self, tag: str, attributes: Attributes) -> None:
        self._open = [] if tag in _NAMES else None

    def end(self, tag: str) -> None:
        if self._open is not None and (name := " ".join("".join(self._open).split())[:LONGEST]):
            self.found[name] = None
        self._open = None

    def text(self, words: str) -> None:
        if self._open is not None and len(self._open) < 100:
            self._open.append(words[: LONGEST * 4])


def names_in(name: str, data: bytes) -> tuple[str, ...]:
    """Authors and companies of an Office file; none where there are none, or it cannot be read."""
    if ending(name) not in OFFICE or not data.startswith(b"PK"):
        return ()
    found = Names()
    try:
        with opened(data) as archive:
            for part in sorted(set(_PARTS) & set(archive.namelist()), reverse=True):
                parse(archive, part, found)
    except (CannotRead, zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, LookupError, RuntimeError,
            ValueError, OSError):  # fmt: skip
        pass
    return tuple(found.found)[:MOST_NAMES]


def is_located(name: str, data: bytes) -> bool:
    """Whether a photo says where it was taken."""
    if ending(name) not in PHOTOS:
        return False
    if data[:4] in (b"II*\0", b"MM\0*"):
        return _has_place(data)
    at = data.find(_EXIF, 0, FRONT)
    while at >= 0:
        if _has_place(data[at + len(_EXIF) : at + len(_EXIF) + FRONT]):
            return True
        at = data.find(_EXIF, at + 1, FRONT)
    chunk = data.find(b"eXIf", 0, FRONT) if data.startswith(b"\x89PNG") else -1  # without the mark
    return chunk >= 0 and _has_place(data[chunk + 4 : chunk + 4 + FRONT])


def _has_place(tiff: bytes) -> bool:
    """Latitude and longitude in the directory of GPS fields (TIFF 6.0; Exif 2.32)."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4], "")
    if not order:
        return False
    try:
        first = _entries(tiff, struct.unpack_from(f"{order}I", tiff, 4)[0], order)
        place = _entries(tiff, first[_GPS], order) if _GPS in first else {}
    except struct.error:
        return False
    return _LATITUDE in place and _LONGITUDE in place


def _entries(tiff: bytes, at: int, order: str) -> dict[int, int]:
    """Tag -> value or offset."""
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    rows = (struct.unpack_from(f"{order}H6xI", tiff, at + 2 + n * 12) for n in range(min(count, MOST_ENTRIES)))
    return dict(rows)
