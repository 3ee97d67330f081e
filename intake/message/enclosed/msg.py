"""Mails that Outlook saved (.msg, MS-OXMSG): a folder of properties, and in it a folder for each file."""

import struct

from intake.message.enclosed.cfb import Compound, Storage, Stream
from intake.message.enclosed.damaged import Damaged
from intake.message.enclosed.mapi import CODEPAGE, DATA, DEEPEST_ITEM, Item, Value, codec

_PROPERTIES = "__properties_version1.0"
_FILE = "__attach_version1.0_#"
_VALUE = "__substg1.0_"
_HEADS = {"root": 32, "message": 24, "file": 8}  # bytes before the first entry (2.4.1)
_TEXT, _UNICODE, _BYTES, _OBJECT = 0x1E, 0x1F, 0x102, 0x0D
_KEPT = range(0x0037, 0x7FFF)


def read_msg(data: bytes) -> Item:
    """Raises Damaged."""
    file = Compound(data)
    if _PROPERTIES not in file.root.streams:
        raise Damaged("no mail")  # some other document
    return _message(file, file.root, "root", 0)


def _message(file: Compound, storage: Storage, where: str, depth: int) -> Item:
    item = _item(file, storage, where)
    for name in sorted(one for one in storage.storages if one.startswith(_FILE)):
        folder = storage.storages[name]
        one = _item(file, folder, "file")
        one.codepage = item.codepage
        inner = folder.storages.get(f"{_VALUE}{DATA:04X}{_OBJECT:04X}")
        if inner and _PROPERTIES in inner.streams and depth < DEEPEST_ITEM:
            one.inside = _message(file, inner, "message", depth + 1)
        data = one.values.pop(DATA, b"")
        one.data = data if isinstance(data, bytes) else b""
        item.files.append(one)
    return item


def _item(file: Compound, storage: Storage, where: str) -> Item:
    """The values of a folder: short ones in one stream, each long one in a stream of its own (2.4.2)."""
    item = Item()
    stream = storage.streams.get(_PROPERTIES)
    fixed = file.read(stream) if stream else b""
    for at in range(_HEADS[where], len(fixed) - 15, 16):
        kind, number, value = struct.unpack_from("<HH4xQ", fixed, at)
        if kind in (0x02, 0x03, 0x0B, 0x14, 0x40):
            item.values[number] = value if kind in (0x14, 0x40) else value & 0xFFFFFFFF
    item.codepage = codec(item.number(CODEPAGE)) or item.codepage
    for name, one in storage.streams.items():
        if name.startswith(_VALUE) and len(name) == len(_VALUE) + 8:
            _long(file, item, name[len(_VALUE) :], one)
    return item


def _long(file: Compound, item: Item, tag: str, stream: Stream) -> None:
    try:
        number, kind = int(tag[:4], 16), int(tag[4:], 16)
    except ValueError:
        return
    if number not in _KEPT or kind not in (_TEXT, _UNICODE, _BYTES):
        return
    raw = file.read(stream)
    value: Value = raw.decode("utf-16-le", "replace") if kind == _UNICODE else raw
    item.values[number] = value
