"""Compound files (MS-CFB): a small file system in a file, as Outlook saves a mail.

Sectors are chained by tables of numbers that may say anything: every chain is followed no further than there are
sectors, every entry is visited once, and all streams together give no more bytes than the file has.
"""

import struct
from array import array
from dataclasses import dataclass, field

from intake.message.enclosed.damaged import Damaged

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MOST_ENTRIES = 16_384  # a mail to 100 people with 100 files has some 6,000
DEEPEST = 16  # storages inside each other
_END = 0xFFFFFFFA  # this and above: no sector (MS-CFB 2.1)
_NOBODY = 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_ENTRY = 128


@dataclass(frozen=True, slots=True)
class Stream:
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class Storage:
    """A folder; names as they stand there, which is how they are asked for."""

    streams: dict[str, Stream] = field(default_factory=dict)
    storages: dict[str, "Storage"] = field(default_factory=dict)


class Compound:
    """A compound file in memory. `root` is its top folder. Raises Damaged."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(SIGNATURE) or len(data) < 512:
            raise Damaged("signature")
        self._data, self._left = data, len(data)
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise Damaged("sectors")
        self._sector, self._mini = 1 << shift, 1 << mini_shift
        directory, self._cutoff, mini_fat = struct.unpack_from("<I4xII", data, 48)
        self._fat = self._table(self._fat_sectors())
        self._mini_fat = self._table(self._chain(mini_fat, self._fat))
        entries = b"".join(map(self._at, self._chain(directory, self._fat, MOST_ENTRIES * _ENTRY // self._sector)))
        self._container = b""
        self.root = self._tree(entries)

    def read(self, stream: Stream) -> bytes:
        """The bytes of a stream."""
        self._left -= stream.size
        if self._left < 0:
            raise Damaged("size")  # several streams of the same sectors
        small = stream.size < self._cutoff
        size, table = (self._mini, self._mini_fat) if small else (self._sector, self._fat)
        chain = self._chain(stream.start, table, -(-stream.size // size))
        at = self._mini_at if small else self._at
        found = b"".join(map(at, chain))[: stream.size]
        if len(found) < stream.size:
            raise Damaged("cut off")
        return found

    def _at(self, sector: int) -> bytes:
        start = (sector + 1) * self._sector
        return self._data[start : start + self._sector]

    def _mini_at(self, sector: int) -> bytes:
        return self._container[sector * self._mini : (sector + 1) * self._mini]

    def _fat_sectors(self) -> list[int]:
        """The sectors of the table of sectors: 109 in the header, more in a chain of their own."""
        listed = list(struct.unpack_from("<109I", self._data, 76))
        more, most = struct.unpack_from("<I", self._data, 68)[0], len(self._data) // self._sector
        for _ in range(most + 1):
            if more >= _END:
                return [one for one in listed if one < _END][: most + 1]
            block = self._at(more)
            if len(block) < self._sector:
                break
            *some, more = struct.unpack(f"<{self._sector // 4}I", block)
            listed += some
        raise Damaged("table")

    def _table(self, sectors: list[int]) -> "array[int]":
        raw = b"".join(map(self._at, sectors))
        return array("I", raw[: len(raw) // 4 * 4])

    def _chain(self, start: int, table: "array[int]", most: int | None = None) -> list[int]:
        """Numbers of sectors from `start` on, up to `most` where that many are wanted."""
        longest = len(table) if most is None else min(most, len(table))
        found: list[int] = []
        while start < _END and len(found) < longest:
            if start >= len(table):
                raise Damaged("chain")
            found.append(start)
            start = table[start]
        if most is None and start < _END:
            raise Damaged("chain")  # a ring
        return found

    def _tree(self, entries: bytes) -> Storage:
        """The folders from the root's entry on; each entry once."""
        if len(entries) < _ENTRY or entries[66] != _ROOT:
            raise Damaged("directory")
        seen, count = {0}, len(entries) // _ENTRY
        root = Storage()
        child, start, size = _links(entries, 0)[2:]
        self._container = b"".join(map(self._at, self._chain(start, self._fat, -(-size // self._sector))))
        waiting: list[tuple[int, Storage, int]] = [(child, root, 1)]
        while waiting:
            number, into, depth = waiting.pop()
            if number == _NOBODY:
                continue
            if number >= count or number in seen or depth > DEEPEST:
                raise Damaged("directory")
            seen.add(number)
            left, right, child, start, size = _links(entries, number)
            waiting += [(left, into, depth), (right, into, depth)]
            name, kind = _name(entries, number), entries[number * _ENTRY + 66]
            if kind == _STORAGE:
                waiting.append((child, into.storages.setdefault(name, Storage()), depth + 1))
            elif kind == _STREAM:
                into.streams[name] = Stream(start, size)
        return root


def _links(entries: bytes, number: int) -> tuple[int, int, int, int, int]:
    """(left, right, child, first sector, size in bytes) of an entry (MS-CFB 2.6.1)."""
    left, right, child = struct.unpack_from("<III", entries, number * _ENTRY + 68)
    start, size = struct.unpack_from("<II", entries, number * _ENTRY + 116)
    return left, right, child, start, size


def _name(entries: bytes, number: int) -> str:
    at = number * _ENTRY
    length = min(struct.unpack_from("<H", entries, at + 64)[0], 64)
    return entries[at : at + max(length - 2, 0)].decode("utf-16-le", "replace")
