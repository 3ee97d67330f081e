"""What Outlook makes, written from Microsoft's specifications: winmail.dat (MS-OXTNEF) and saved mails (MS-OXMSG in MS-CFB)."""

import struct
from dataclasses import dataclass, field

SUBJECT, BODY, HTML, SENDER_NAME, SENDER_SMTP, SENT = 0x0037, 0x1000, 0x1013, 0x0C1A, 0x5D01, 0x0039
DATA, METHOD, FLAGS, HIDDEN, LONG_NAME, SHORT_NAME, MIME = 0x3701, 0x3705, 0x3714, 0x7FFE, 0x3707, 0x3704, 0x370E
FREE, END, FAT, DIFAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC
INT, BOOL, TIME, TEXT, UNICODE, BYTES, OBJECT = 0x03, 0x0B, 0x40, 0x1E, 0x1F, 0x102, 0x0D

Prop = tuple[int, int, "bytes | str | int"]  # id, type, value


@dataclass
class Message:
    """A mail in Outlook's own form."""

    subject: str = ""
    body: str = ""
    files: list["File"] = field(default_factory=list)
    more: list[Prop] = field(default_factory=list)

    def props(self) -> list[Prop]:
        said: list[Prop] = [(SUBJECT, UNICODE, self.subject), (BODY, UNICODE, self.body)]
        return [one for one in said if one[2]] + self.more


@dataclass
class File:
    name: str
    data: bytes = b""
    message: Message | None = None
    more: list[Prop] = field(default_factory=list)


def tnef(message: Message) -> bytes:
    """A winmail.dat as Exchange writes it: names short in an attribute, in full among the properties."""
    out = struct.pack("<IH", 0x223E9F78, 1) + attribute(1, 0x00089006, struct.pack("<I", 0x00010000))
    out += attribute(1, 0x00069007, struct.pack("<II", 1252, 0))
    out += attribute(1, 0x00069003, properties(message.props()))
    for file in message.files:
        out += attribute(2, 0x00069002, bytes(14))
        out += attribute(2, 0x00018010, file.name.encode("ascii", "replace")[:12] + b"\0")
        own: list[Prop] = [(LONG_NAME, UNICODE, file.name), *file.more]
        if file.message:
            own += [(METHOD, INT, 5), (DATA, OBJECT, MESSAGE_ID + tnef(file.message))]
        else:
            out += attribute(2, 0x0006800F, file.data)
        out += attribute(2, 0x00069005, properties(own))
    return out


MESSAGE_ID = bytes.fromhex("0703020000000000c000000000000046")


def attribute(level: int, name: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def properties(props: list[Prop]) -> bytes:
    """With one of a name of its own, and one of several values, which readers must step over."""
    named = struct.pack("<HH", TEXT, 0x8001) + bytes(16) + struct.pack("<II", 1, 10) + "Case\0".encode("utf-16-le")
    named += b"\0\0" + struct.pack("<II", 1, 3) + b"42\0\0"
    several = struct.pack("<HHI", INT | 0x1000, 0x6001, 2) + struct.pack("<II", 1, 2)
    return struct.pack("<I", len(props) + 2) + named + several + b"".join(map(_tnef_property, props))


def _tnef_property(prop: Prop) -> bytes:
    number, kind, value = prop
    head = struct.pack("<HH", kind, number)
    if isinstance(value, int):
        return head + value.to_bytes(8 if kind == TIME else 4, "little")
    raw = value if isinstance(value, bytes) else (value + "\0").encode("utf-16-le" if kind == UNICODE else "cp1252")
    return head + struct.pack("<II", 1, len(raw)) + raw + bytes(-len(raw) % 4)


Folder = dict[str, "bytes | Folder"]


def msg(message: Message) -> bytes:
    """A .msg as "Save as" in Outlook makes it."""
    return compound(_folder(message, 32))


def _folder(message: Message, head: int) -> Folder:
    folder = _values(message.props(), head)
    for number, file in enumerate(message.files):
        own: list[Prop] = [(LONG_NAME, UNICODE, file.name), *file.more]
        if not file.message:
            own.append((DATA, BYTES, file.data))
        inner = _values(own, 8)
        if file.message:
            inner[f"__substg1.0_{DATA:04X}{OBJECT:04X}"] = _folder(file.message, 24)
        folder[f"__attach_version1.0_#{number:08X}"] = inner
    return folder


def _values(props: list[Prop], head: int) -> Folder:
    folder: Folder = {}
    fixed = bytes(head)
    for number, kind, value in props:
        if isinstance(value, int):
            fixed += struct.pack("<HHIQ", kind, number, 6, value)
            continue
        raw = value if isinstance(value, bytes) else value.encode("utf-16-le" if kind == UNICODE else "cp1252")
        folder[f"__substg1.0_{number:04X}{kind:04X}"] = raw
        fixed += struct.pack("<HHIQ", kind, number, 6, len(raw))
    folder["__properties_version1.0"] = fixed
    return folder


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    children: list[int] = field(default_factory=list)
    start: int = END


def compound(root: Folder) -> bytes:
    """MS-CFB version 3: 512-byte sectors, streams under 4096 bytes in the mini stream. Siblings hang to the right."""
    entries = [_Entry("Root Entry", 5)]
    _enter(entries, 0, root)
    mini, mini_fat, sectors, fat = bytearray(), list[int](), list[bytes](), list[int]()

    def place(data: bytes) -> int:
        first, count = len(sectors), -(-len(data) // 512)
        sectors.extend(data[at : at + 512].ljust(512, b"\0") for at in range(0, len(data), 512))
        fat.extend([*range(first + 1, first + count), END] if count else [])
        return first if count else END

    for one in entries[1:]:
        if one.kind == 2 and len(one.data) >= 4096:
            one.start = place(one.data)
        elif one.kind == 2 and one.data:
            one.start, count = len(mini) // 64, -(-len(one.data) // 64)
            mini += one.data.ljust(count * 64, b"\0")
            mini_fat += [*range(one.start + 1, one.start + count), END]
    entries[0].data = bytes(mini)
    entries[0].start = place(entries[0].data)
    first_mini = place(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(512, b"\xff")) if mini_fat else END
    directory = place(b"".join(_directory(entries)))
    count, more = 1, 0
    while len(fat) + count + more > count * 128:
        count += 1
        more = -(-max(0, count - 109) // 127)  # beyond those that the header names (2.5)
    places = list(range(len(fat), len(fat) + count))
    fat += [FAT] * count + [DIFAT] * more
    table = struct.pack(f"<{len(fat)}I", *fat)
    sectors.extend(table[at : at + 512].ljust(512, b"\xff") for at in range(0, len(table), 512))
    rest, first_more = places[109:], len(sectors) if more else END
    for number in range(more):
        block = rest[number * 127 : (number + 1) * 127]
        following = len(sectors) + 1 if number + 1 < more else END
        sectors.append(struct.pack("<128I", *block, *[FREE] * (127 - len(block)), following))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    sizes = (0, count, directory, 0, 4096, first_mini, -(-len(mini_fat) // 128), first_more, more)
    head += struct.pack("<9I", *sizes) + struct.pack("<109I", *(places + [FREE] * 109)[:109])
    return head + b"".join(sectors)


def _enter(entries: list[_Entry], parent: int, folder: Folder) -> None:
    for name, value in folder.items():
        entries[parent].children.append(len(entries))
        entries.append(_Entry(name, 2 if isinstance(value, bytes) else 1, value if isinstance(value, bytes) else b""))
        if not isinstance(value, bytes):
            _enter(entries, len(entries) - 1, value)


def _directory(entries: list[_Entry]) -> list[bytes]:
    right = {one: nxt for entry in entries for one, nxt in zip(entry.children, entry.children[1:], strict=False)}
    out = []
    for number, one in enumerate(entries):
        name = one.name.encode("utf-16-le")
        child = one.children[0] if one.children else FREE
        out.append(
            name.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(name) + 2, one.kind, 1, FREE, right.get(number, FREE), child)
            + bytes(36)
            + struct.pack("<IQ", one.start, len(one.data))
        )
    return out + [bytes(128)] * (-len(out) % 4)
