"""The MIME structure over raw bytes: leaf bodies are lifted out, so that libraries only see headers and boundaries.

What is left is a skeleton of a few KiB, whatever was attached: nothing is copied, decoded twice, or parsed by
quadratic code, and an attached message cannot leak its text into the mail around it.
"""

import re
import secrets
from dataclasses import dataclass, field

KIB = 1024
PART_HEADERS_LONGEST = 256 * KIB
FIELD_LONGEST = 4 * KIB
DEEPEST = 30
MOST_PARTS = 1000

MARK = f"X-Part-{secrets.token_hex(8)}"  # a header of our own in the skeleton; a stranger cannot know its name

_TYPE = re.compile(rb"(?im)^content-type[ \t]*:[ \t]*((?:[^\r\n]|\r?\n[ \t])*)")
_BOUNDARY = re.compile(rb"(?i);[ \t\r\n]*boundary[ \t]*=[ \t]*(?:\"((?:[^\"\\]|\\.){0,200})\"|([^\s;\"]{1,200}))")
_BLANK = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(rb"[!-9;-~]+[ \t]*:")
_TRICKY = re.compile(rb"(?i)boundary\*")


class TooMuch(Exception):
    """A limit was passed: the word for `broken:*`."""


@dataclass(slots=True)
class Skeleton:
    """Bytes for the parser, and for each mark the slice of the raw mail that holds that leaf's body."""

    pieces: list[bytes] = field(default_factory=list)
    slices: list[tuple[int, int]] = field(default_factory=list)
    headers: int = 0
    parts: int = 0
    open_leaf: int | None = None
    content_type: bytes = b""

    def leaf(self, start: int) -> bytes:
        """Opens a leaf; returns its header line."""
        self.slices.append((start, start))
        self.open_leaf = len(self.slices) - 1
        return f"{MARK}: {self.open_leaf}\r\n".encode()

    def close(self, end: int) -> None:
        if self.open_leaf is not None:
            start = self.slices[self.open_leaf][0]
            self.slices[self.open_leaf] = (start, max(start, end))
            self.open_leaf = None


def boundary_of(content_type: bytes) -> bytes | None:
    """The boundary of a multipart type; None for a leaf. Raises TooMuch for spellings on which parsers differ."""
    if not content_type.lstrip()[:10].lower().startswith(b"multipart/"):
        return None
    if _TRICKY.search(content_type):
        raise TooMuch("boundary")
    found = _BOUNDARY.search(content_type)
    if not found:
        return None
    name = found[1] if found[1] is not None else found[2]
    return re.sub(rb"\\(.)", rb"\1", name).rstrip() or None


def _renamed(content_type: bytes, level: int) -> bytes:
    """Our own boundary in place of the sender's: Python compiles a pattern for each new one, a fifth of parsing."""
    found = _BOUNDARY.search(content_type)
    assert found is not None
    return content_type[: found.start()] + b'; boundary="=_%d"' % level + content_type[found.end() :]


def lift(raw: bytes, body: int, content_type: bytes) -> Skeleton:
    """Walks the delimiters of `raw` from `body` on. Linear; raises TooMuch(word) beyond the limits."""
    skeleton = Skeleton()
    top = boundary_of(content_type)
    skeleton.content_type = content_type
    if top is None or (raw[body : body + len(top) + 2] != b"--" + top and raw.find(b"\n--" + top, body - 1) < 0):
        skeleton.pieces.append(skeleton.leaf(body))
        skeleton.close(len(raw))
        return skeleton
    skeleton.content_type = _renamed(content_type, 0)
    stack = [top]
    at = max(body - 1, 0)
    while (at := raw.find(b"\n--", at)) >= 0:
        end = raw.find(b"\n", at + 1)
        end = len(raw) if end < 0 else end
        level, closing = _delimiter(raw, at, end, stack)
        if level < 0:
            at = end if end > at else at + 1
            continue
        skeleton.close(at - 1 if raw[at - 1 : at] == b"\r" else at)
        at = end if closing else _part(raw, end, skeleton, stack, level)
        if closing:
            skeleton.pieces.append(b"--=_%d--\r\n" % level)
            del stack[level:]
    skeleton.close(len(raw))
    skeleton.pieces.extend(b"--=_%d--\r\n" % level for level in reversed(range(len(stack))))
    return skeleton


def _delimiter(raw: bytes, at: int, end: int, stack: list[bytes]) -> tuple[int, bool]:
    """Index in `stack` of the boundary that this line is, or -1; and whether it closes the multipart."""
    if end - at > 300:
        return -1, False
    name = raw[at + 3 : end].rstrip()
    if name in stack:
        return stack.index(name), False
    if name.endswith(b"--") and name[:-2].rstrip() in stack:
        return stack.index(name[:-2].rstrip()), True
    return -1, False


def _part(raw: bytes, end: int, skeleton: Skeleton, stack: list[bytes], level: int) -> int:
    """One part begins after the delimiter that ends at `end`; returns where to look on."""
    del stack[level + 1 :]
    skeleton.parts += 1
    if skeleton.parts > MOST_PARTS:
        raise TooMuch("parts")
    start = end + 1
    limit = raw.find(b"\n--" + stack[level], end)
    # from the line end before it, so that an empty header is one too
    found = _BLANK.search(raw, end - 1 if raw[end - 1 : end] == b"\r" else end, start + PART_HEADERS_LONGEST)
    if found is None and len(raw) - start > PART_HEADERS_LONGEST:
        raise TooMuch("part-headers")
    body = found.end() if found else len(raw)
    if 0 <= limit < body:  # an empty part, or one of headers only
        body = limit + 1
    block = raw[start:body].strip(b"\r\n")
    if block and not _FIELD.match(block):  # no header at all, and the blank line forgotten
        body, block = start, b""
    _measure(block, skeleton)
    kind = _TYPE.search(block)
    inner = boundary_of(kind[1]) if kind else None
    skeleton.pieces.append(b"--=_%d\r\n" % level)
    if kind and inner is not None and inner not in stack:
        block = block[: kind.start(1)] + _renamed(kind[1], len(stack)) + block[kind.end(1) :]
        stack.append(inner)
        if len(stack) > DEEPEST:
            raise TooMuch("nesting")
    else:
        skeleton.pieces.append(skeleton.leaf(body))
    skeleton.pieces.append(block + b"\r\n\r\n" if block else b"\r\n")
    return body - 1


def _measure(block: bytes, skeleton: Skeleton) -> None:
    skeleton.headers += len(block)
    if skeleton.headers > PART_HEADERS_LONGEST:
        raise TooMuch("part-headers")
    if len(block) > FIELD_LONGEST and any(len(one) > FIELD_LONGEST for one in re.split(rb"\n(?![ \t])", block)):
        raise TooMuch("part-header-too-long")
