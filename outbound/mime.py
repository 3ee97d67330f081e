"""Bytes of a mail, written by hand: every line ends in CRLF, none has over 998 bytes (RFC 5322 2.1.1), all is ASCII.

The standard library's generator is not used because it refolds Message-IDs into encoded words, lets a line end that is
hidden in an encoded word through, and needs milliseconds where this needs microseconds. Boundaries come from a seed:
the same letter is the same bytes.
"""

import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote

LINE = 76
TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,80}/[a-z0-9][a-z0-9!#$&^_.+-]{0,80}")
# C0, DEL, C1, line and paragraph separators, and what turns the direction of text: nothing of it may reach a header
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]+")
MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,500}>")  # printable ASCII between the brackets
ATOM_WORDS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf. `headers` are whole lines without their ends (folded ones hold CRLF and a blank); `body` is encoded."""

    headers: tuple[str, ...]
    body: bytes


def clean(value: str) -> str:
    """A value from a mail as one line that cannot end a header."""
    return " ".join(UNPRINTABLE.sub(" ", value).split())


def header(name: str, value: str) -> str:
    """An unstructured header field (Subject), RFC 2047 where it is not plain ASCII, folded at blanks."""
    value = clean(value)
    if not value.isascii() or "=?" in value or any(len(word) > LINE for word in value.split()):
        value = encoded_words(value, len(name) + 2)
    return folded(f"{name}: {value}")


def encoded_words(value: str, used: int = 0) -> str:
    """RFC 2047 in UTF-8 and base64: words of at most 75 characters that never cut a character in two."""
    words, chunk, room = [], b"", (LINE - 1 - used - 12) // 4 * 3
    for character in value:
        piece = character.encode()
        if len(chunk) + len(piece) > max(room, 12):
            words.append(chunk)
            chunk, room = b"", 45
        chunk += piece
    words.append(chunk)
    return " ".join(f"=?utf-8?B?{binascii.b2a_base64(word, newline=False).decode()}?=" for word in words)


def folded(line: str) -> str:
    """Break at blanks so that lines stay near 76 characters; a longer word stays whole (it is at most 500 here)."""
    if len(line) <= LINE:
        return line
    lines, current = [], ""
    for word in line.split(" "):
        if current.strip() and len(current) + 1 + len(word) > LINE and not current.endswith(":"):
            lines.append(current)
            current = " " + word
        else:
            current = f"{current} {word}" if current else word
    return "\r\n".join([*lines, current])


def mailbox(name: str, address: str) -> str:
    """`Name <address>` for From and To; quoted or encoded as the name needs."""
    name = clean(name)
    if not name:
        return address
    if not name.isascii() or "=?" in name or len(name) > 60:
        return f"{encoded_words(name[:120], 8)} <{address}>"
    if not ATOM_WORDS.fullmatch(name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{name} <{address}>"


def message_ids(values: Sequence[str]) -> list[str]:
    """Those that are Message-IDs at all, each once, in order: they come from strangers' mails."""
    found = [match for value in values for match in MESSAGE_ID.findall(value)]
    return list(dict.fromkeys(found))


def text_part(subtype: str, text: str) -> Part:
    """A text leaf, quoted-printable."""
    plain = text.encode("utf-8", "replace").replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    body = binascii.b2a_qp(plain, istext=True)
    if b"\r\n" not in plain:  # it breaks its lines as the text does, and this one has no line end to go by
        body = body.replace(b"\n", b"\r\n")
    return Part((f'Content-Type: text/{subtype}; charset="utf-8"', "Content-Transfer-Encoding: quoted-printable"), body)


def file_part(name: str, media_type: str, data: bytes, parameters: str = "") -> Part:
    """An attachment, base64; its bytes come out as they went in. `name` is cleaned, its non-ASCII goes by RFC 2231."""
    # a nested mail may not be base64 (RFC 2046 5.2.1), and must not be re-coded: it travels as a plain file
    known = TYPE.fullmatch(media_type.lower()) and not media_type.lower().startswith(("message/", "multipart/"))
    kind = media_type.lower() if known else "application/octet-stream"
    return Part(
        (
            f"Content-Type: {kind}{parameters};{_parameter('name', name)}",
            f"Content-Disposition: attachment;{_parameter('filename', name)}",
            "Content-Transfer-Encoding: base64",
        ),
        base64_lines(data),
    )


def _parameter(name: str, value: str) -> str:
    """One parameter on its own line; RFC 2231, with continuations, where it is long or not ASCII."""
    value = clean(value).replace("/", "-").replace("\\", "-") or "file"
    if value.isascii() and len(value) <= 60:
        quoted = value.replace('"', "'")
        return f'\r\n {name}="{quoted}"'
    coded = quote(value, safe="")
    if len(coded) <= 60:
        return f"\r\n {name}*=utf-8''{coded}"
    pieces = re.findall(r"(?:%[0-9A-F]{2}|[^%]){1,20}", coded)
    pieces[0] = "utf-8''" + pieces[0]
    return ";".join(f"\r\n {name}*{i}*={piece}" for i, piece in enumerate(pieces))


def base64_lines(data: bytes) -> bytes:
    """Base64 in lines of 76 characters and CRLF (RFC 2045 6.8); "" for nothing."""
    whole = binascii.b2a_base64(data, newline=False)
    return b"\r\n".join(whole[i : i + LINE] for i in range(0, len(whole), LINE))


def assembled(headers: Sequence[str], said: Sequence[Part], files: Sequence[Part], seed: str) -> bytes:
    """The mail: mixed(alternative(said...), files...), or only the alternative where there are no files."""
    outer, inner = _boundary(seed, "mixed"), _boundary(seed, "alternative")
    both = _joined([_leaf(part) for part in said], inner)
    lead = f'Content-Type: multipart/alternative;\r\n boundary="{inner}"'
    if files:
        body = _joined((lead.encode() + b"\r\n\r\n" + both, *map(_leaf, files)), outer)
        lead = f'Content-Type: multipart/mixed;\r\n boundary="{outer}"'
    else:
        body = both
    top = "\r\n".join([*headers, "MIME-Version: 1.0", lead])
    return top.encode("ascii") + b"\r\n\r\n" + body


def _leaf(part: Part) -> bytes:
    return "\r\n".join(part.headers).encode("ascii") + b"\r\n\r\n" + part.body


def _joined(parts: Sequence[bytes], boundary: str) -> bytes:
    edge = b"--" + boundary.encode()
    return b"".join(edge + b"\r\n" + part + b"\r\n" for part in parts) + edge + b"--\r\n"


def _boundary(seed: str, which: str) -> str:
    """Ends in "=_" and "=" like no line of base64 or quoted-printable can (RFC 2045 6.7)."""
    return f"=_{sha256(f'{which} {seed}'.encode()).hexdigest()[:32]}="
