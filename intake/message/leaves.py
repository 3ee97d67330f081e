"""The leaves of a mail: their bytes decoded once, their types, names and parameters."""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import MessageError
from email.message import Message

from intake.message.charsets import decode, words
from intake.message.parts import MARK, Skeleton

_JUNK = re.compile(rb"=[^=\s]")
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\t "


@dataclass(slots=True)
class Leaf:
    """One leaf part. `data` is decoded; `path` the types of the multiparts around it, outermost first. `place`: where
    its bytes stand in the raw mail and in which transfer encoding, unless decoding them took more than that."""

    kind: str
    part: Message
    data: bytes
    path: tuple[str, ...]
    defects: list[str]
    place: tuple[int, int, str] | None = None

    @property
    def disposition(self) -> str:
        return _first_word(self.part, "content-disposition")

    @property
    def content_id(self) -> str:
        return str(self.part.get("content-id") or "").strip().strip("<>")

    def param(self, name: str, header: str = "content-type") -> str:
        """A parameter, RFC 2231 decoded; "" where it is absent or beyond repair."""
        try:
            found = self.part.get_param(name, "", header)
        except (MessageError, ValueError, LookupError, IndexError, TypeError, AttributeError):
            return ""
        if isinstance(found, tuple):
            charset, _, text = found
            return decode(str(text).encode("latin-1", "replace"), str(charset or ""))[0]
        return str(found)

    @property
    def file_name(self) -> str:
        return words(self.param("filename", "content-disposition") or self.param("name"))

    @property
    def names(self) -> int:
        """How many file names it claims in one field; two are two readings."""
        field = str(self.part.get("content-disposition") or "").lower()
        return len(re.findall(r";\s*filename\s*=", field))

    def text(self) -> str:
        """Body text: charset decoded, line ends as LF, RFC 3676 soft breaks joined."""
        text, held = decode(self.data, self.param("charset"))
        if not held:
            self.defects.append("mime:charset")
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        if self.kind == "text/plain" and self.param("format").lower() == "flowed":
            text = unflow(text, self.param("delsp").lower() == "yes")
        return text


def leaves(message: Message, raw: bytes, skeleton: Skeleton) -> Iterator[Leaf]:
    """Every leaf in order, without recursion."""
    stack: list[tuple[Message, tuple[str, ...]]] = [(message, ())]
    while stack:
        part, path = stack.pop()
        kind = part.get_content_type()
        mark = part.get(MARK)
        if mark is None and part.is_multipart() and kind.startswith("multipart/"):
            inside = [one for one in part.get_payload() if isinstance(one, Message)]
            stack.extend((one, (*path, kind)) for one in reversed(inside))
            continue
        if mark is None:
            continue  # a body that only a library sees: not one that we vouch for
        start, end = skeleton.slices[int(mark)]
        if kind == "text/plain" and path[-1:] == ("multipart/digest",) and part.get("content-type") is None:
            kind = "message/rfc822"
        yield _leaf(kind, part, raw, (start, end), path)


def _leaf(kind: str, part: Message, raw: bytes, where: tuple[int, int], path: tuple[str, ...]) -> Leaf:
    defects: list[str] = []
    coding, as_it_is = _first_word(part, "content-transfer-encoding"), True
    body = memoryview(raw)[where[0] : where[1]]
    match coding:
        case "base64":
            data, as_it_is = _from_base64(body, defects)
        case "quoted-printable":
            data = quopri.decodestring(bytes(body))
        case "x-uuencode" | "uuencode" | "uue" | "x-uue":
            data, as_it_is = _from_uu(bytes(body), defects), False
        case _:
            data, coding = bytes(body), ""
    return Leaf(kind, part, data, path, defects, (*where, coding) if as_it_is else None)


def _from_base64(body: memoryview, defects: list[str]) -> tuple[bytes, bool]:
    """The bytes, and whether they came without mending."""
    tail = bytes(body[-80:]).rstrip()
    clean = not bytes(body).translate(None, _BASE64) if len(body) < 65536 else True
    if not clean or _JUNK.search(bytes(body[:65536])) or b"=" in tail.rstrip(b"="):
        defects.append("mime:base64")  # what a scanner skips, another decodes
    for padding in (b"", b"=", b"=="):
        try:
            return binascii.a2b_base64(body if not padding else bytes(body) + padding), not padding
        except (binascii.Error, ValueError):
            continue
    defects.append("mime:base64")
    return bytes(body), False


def _from_uu(body: bytes, defects: list[str]) -> bytes:
    out = []
    lines = iter(body.split(b"\n"))
    for line in lines:
        if line.startswith(b"begin "):
            break
    else:
        return body
    for line in lines:
        if line.strip() in (b"end", b"`", b""):
            break
        try:
            out.append(binascii.a2b_uu(line.rstrip(b"\r")))
        except binascii.Error:
            defects.append("mime:uuencode")
            return body
    return b"".join(out)


def _first_word(part: Message, field: str) -> str:
    """The token before any parameter or comment, lower-case."""
    found = re.match(r"\s*([\w./+-]+)", str(part.get(field) or ""))
    return found[1].lower() if found else ""


def unflow(text: str, delsp: bool) -> str:
    """RFC 3676: lines that end in a space go on in the next of the same depth; "-- " never; stuffing is taken off."""
    out: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        rest = line.lstrip(">")
        depth = len(line) - len(rest)
        rest = rest[1:] if rest.startswith(" ") else rest
        signature = rest in ("-- ", "--")
        soft = rest.endswith(" ") and not signature
        if open_depth == depth and not signature:
            out[-1] += rest[:-1] if soft and delsp else rest
        else:
            mark = ">" * depth + (" " if depth and rest else "")
            out.append(mark + (rest[:-1] if soft and delsp else rest))
        open_depth = depth if soft else -1
    return "\n".join(line.rstrip() if line not in ("-- ", "> -- ") else line for line in out)
