"""winmail.dat (MS-OXTNEF), in which Outlook sends "rich text": a message's properties and files as attributes."""

import struct
from collections.abc import Iterator

from intake.message.enclosed.damaged import Damaged
from intake.message.enclosed.mapi import BODY, CODEPAGE, DATA, DEEPEST_ITEM, SHORT_NAME, SUBJECT, Item, Value, codec

SIGNATURE = 0x223E9F78
MOST_ATTRIBUTES = 10_000
MOST_PROPERTIES = 10_000  # of one attribute
_TITLE, _DATA, _RENDERING, _MESSAGE, _FILE = 0x8010, 0x800F, 0x9002, 0x9003, 0x9005
_TRANSPORT_NAME, _BODY, _SUBJECT, _CODEPAGE = 0x9001, 0x800C, 0x8004, 0x9007
_OF_A_MESSAGE = bytes.fromhex("0703020000000000c000000000000046")  # IID_IMessage: a message follows
_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_OF_ANY_LENGTH = (0x1E, 0x1F, 0x0D, 0x102)
_SEVERAL = 0x1000
_NAMED = 0x8000


def read_tnef(data: bytes | memoryview, depth: int = 0) -> Item:
    """Raises Damaged."""
    try:
        return _read(memoryview(data), depth)
    except (struct.error, UnicodeError, LookupError):
        raise Damaged("cut off") from None


def _read(data: memoryview, depth: int) -> Item:
    if len(data) < 6 or struct.unpack_from("<I", data)[0] != SIGNATURE:
        raise Damaged("signature")
    item = Item()
    for level, name, value in _attributes(data):
        if level == 2:
            _of_file(item, name, value, depth)
        elif name == _MESSAGE:
            item.values |= dict(_properties(value))
            item.codepage = codec(item.number(CODEPAGE)) or item.codepage
        elif name == _CODEPAGE and len(value) >= 4:
            item.codepage = codec(struct.unpack_from("<I", value)[0]) or item.codepage
        elif name in (_BODY, _SUBJECT):
            item.values.setdefault(BODY if name == _BODY else SUBJECT, bytes(value))
    return item


def _attributes(data: memoryview) -> Iterator[tuple[int, int, memoryview]]:
    """(level, name, value); every one is whole and adds up (2.1.3.1)."""
    at = 6
    for _ in range(MOST_ATTRIBUTES):
        if at >= len(data) or not any(data[at : at + 16]):  # some writers fill up with zeros
            return
        level, name, _, size = struct.unpack_from("<BHHI", data, at)
        value = data[at + 9 : at + 9 + size]
        (wanted,) = struct.unpack_from("<H", data, at + 9 + size)
        if level not in (1, 2) or sum(value) & 0xFFFF != wanted:
            raise Damaged("checksum")
        yield level, name, value
        at += 11 + size
    raise Damaged("many")


def _of_file(item: Item, name: int, value: memoryview, depth: int) -> None:
    if name == _RENDERING:
        item.files.append(Item(codepage=item.codepage))
    if not item.files:
        raise Damaged("order")
    file = item.files[-1]
    if name == _DATA:
        file.data = bytes(value)
    elif name in (_TITLE, _TRANSPORT_NAME):
        file.values.setdefault(SHORT_NAME, bytes(value))
    elif name == _FILE:
        file.values |= dict(_properties(value))
        _fill(file, depth)


def _fill(file: Item, depth: int) -> None:
    """Bytes that stand among the properties; a message there is read as this one is."""
    data = file.values.pop(DATA, b"")
    if not isinstance(data, bytes) or not data:
        return
    if not data.startswith(_OF_A_MESSAGE):
        file.data = file.data or data
    elif depth < DEEPEST_ITEM:
        file.inside = read_tnef(memoryview(data)[16:], depth + 1)


def _properties(data: memoryview) -> Iterator[tuple[int, Value]]:
    """(id, value) of those with one value; the rest is passed over (2.1.3.4)."""
    (count,), at = struct.unpack_from("<I", data), 4
    if count > MOST_PROPERTIES:
        raise Damaged("many")
    for _ in range(count):
        kind, number = struct.unpack_from("<HH", data, at)
        at += 4
        if number >= _NAMED:
            at = _past_name(data, at)
        values, at = _values(data, at, kind)
        if values and not kind & _SEVERAL and number < _NAMED:
            yield number, values[0]


def _past_name(data: memoryview, at: int) -> int:
    named, size = struct.unpack_from("<II", data, at + 16)
    return at + 24 + (_padded(size) if named else 0)


def _values(data: memoryview, at: int, kind: int) -> tuple[list[Value], int]:
    bare = kind & ~_SEVERAL
    any_length = bare in _OF_ANY_LENGTH
    if not any_length and bare not in _FIXED:
        raise Damaged("type")
    count = 1
    if any_length or kind & _SEVERAL:
        count, at = struct.unpack_from("<I", data, at)[0], at + 4
    if count > len(data):
        raise Damaged("many")
    found: list[Value] = []
    for _ in range(count):
        size = _FIXED.get(bare, 0)
        if any_length:
            size, at = struct.unpack_from("<I", data, at)[0], at + 4
        if at + size > len(data):
            raise Damaged("cut off")
        found.append(_value(bare, bytes(data[at : at + size])))
        at += _padded(size)
    return found, at


def _value(kind: int, raw: bytes) -> Value:
    if kind == 0x1F:
        return raw.decode("utf-16-le", "replace")
    return int.from_bytes(raw, "little") if kind in (0x02, 0x03, 0x0B, 0x14, 0x40) else raw


def _padded(size: int) -> int:
    return (size + 3) & ~3
