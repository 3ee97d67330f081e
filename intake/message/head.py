"""The header block, judged on its raw bytes before any library sees it (promises.md, identity decision, step 1)."""

import re
from dataclasses import dataclass

KIB = 1024
HEADER_LONGEST = 100 * KIB

# Beyond these Python's parsers take seconds (promises.md, "Python facts"); bytes of the whole field.
LONGEST = {"from": 2 * KIB, "sender": 2 * KIB, "subject": 8 * KIB, "to": 32 * KIB, "cc": 32 * KIB, "reply-to": 4 * KIB}
CONTENT_LONGEST = 4 * KIB

# RFC 5322 3.6 and RFC 2045: at most once. Two of them are two readings of one mail.
SINGLE = frozenset(
    ("from", "sender", "reply-to", "to", "cc", "subject", "date", "message-id", "mime-version",
     "content-type", "content-transfer-encoding")
)  # fmt: skip

_END = re.compile(rb"\r?\n\r?\n|\r\r|\n\r\r\n")
_NAME = re.compile(rb"([!-9;-~]+):")
_FOLD = re.compile(rb"\r?\n(?=[ \t])")


@dataclass(frozen=True, slots=True)
class Head:
    """Fields in order, names lower-case, values unfolded; `body` is where the body begins; `defects` as in Mail."""

    fields: tuple[tuple[str, bytes], ...]
    body: int
    defects: tuple[str, ...]

    def first(self, name: str) -> bytes:
        return next((value for one, value in self.fields if one == name), b"")

    def all(self, name: str) -> tuple[bytes, ...]:
        return tuple(value for one, value in self.fields if one == name)

    @property
    def readable(self) -> bool:
        return not any(defect.startswith("broken:") for defect in self.defects)


def read_head(raw: bytes) -> Head:
    """Splits and checks the header: `identity:*` nobody may be believed, `broken:*` not to be given to a parser."""
    start = _unix_from(raw)
    block, body = _block(raw, start)
    defects: dict[str, None] = {}
    if len(block) > HEADER_LONGEST:
        return Head(_fields(block[:HEADER_LONGEST], {})[0], len(raw), ("broken:header-too-long",))
    for word in _line_ends(block):
        defects[word] = None
    fields, cut = _fields(block, defects)
    if cut is not None:
        body = start + cut
    for word in _field_defects(fields):
        defects[word] = None
    return Head(fields, body, tuple(defects))


def _unix_from(raw: bytes) -> int:
    """Skips the postmark line of an mbox store."""
    if raw[:5] != b"From ":
        return 0
    end = raw.find(b"\n", 0, 1000)
    return end + 1


def _block(raw: bytes, start: int) -> tuple[bytes, int]:
    if raw[start : start + 1] == b"\n" or raw[start : start + 2] == b"\r\n":
        return b"", start + (1 if raw[start : start + 1] == b"\n" else 2)
    found = _END.search(raw, start, start + HEADER_LONGEST + 4)
    if found:
        return raw[start : found.start()], found.end()
    return raw[start : start + HEADER_LONGEST + 1], len(raw)


def _line_ends(block: bytes) -> list[str]:
    words = []
    if b"\0" in block:
        words.append("identity:nul")
    feeds, pairs = block.count(b"\n"), block.count(b"\r\n")
    if block.count(b"\r") != pairs:
        words.append("identity:bare-cr")
    if pairs and feeds != pairs:
        words.append("identity:line-ends")  # all LF is a store's way; a mixture is somebody's trick
    return words


def _fields(block: bytes, defects: dict[str, None]) -> tuple[tuple[tuple[str, bytes], ...], int | None]:
    """Fields, and where the body begins if a line that is no field ends the header early (as parsers take it)."""
    fields: list[tuple[str, bytes]] = []
    for at, line in enumerate(_FOLD.sub(b"", block).split(b"\n")):
        found = _NAME.match(line)
        if found is None:
            if line.strip():
                defects["identity:field-syntax"] = None
                return tuple(fields), _offset(block, at)
        else:
            fields.append((found[1].decode("ascii").lower(), line[found.end() :].strip()))
    return tuple(fields), None


def _offset(block: bytes, number: int) -> int:
    """Where the logical line `number` begins."""
    at = 0
    for _ in range(number):
        at = block.find(b"\n", at) + 1
        while block[at : at + 1] in (b" ", b"\t"):
            at = block.find(b"\n", at) + 1
            if at == 0:
                return len(block)
    return at


def _field_defects(fields: tuple[tuple[str, bytes], ...]) -> list[str]:
    words = []
    seen: set[str] = set()
    for name, value in fields:
        if name in SINGLE:
            if name in seen:
                words.append(f"identity:repeated-{name}")
            seen.add(name)
        longest = CONTENT_LONGEST if name.startswith("content-") else LONGEST.get(name)
        if longest is not None and len(value) + len(name) + 2 > longest:
            words.append(f"broken:{name}-too-long")
            if name in ("from", "sender"):
                words.append(f"identity:{name}-too-long")
    if "from" not in seen:
        words.append("identity:no-from")
    return words
