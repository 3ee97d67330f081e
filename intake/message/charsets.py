"""Bytes into text: declared charsets by an allow-list, honest fallbacks, encoded words (RFC 2047), no exceptions."""

import binascii
import codecs
import re

# What a mail may name; the value is the codec that reads what such mail really holds (WHATWG Encoding, section 4.2).
# Not here on purpose: utf-7, unicode_escape (they smuggle markup past scanners), hex, zlib, idna, mbcs (no charsets).
_CODECS = {
    "us-ascii": "ascii", "ascii": "ascii", "ansi_x3.4-1968": "ascii", "646": "ascii",
    "utf-8": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-8-sig": "utf-8",
    "utf-16": "utf-16", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "utf-32": "utf-32",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso8859-1": "cp1252", "iso_8859-1": "cp1252",
    "windows-1252": "cp1252", "cp1252": "cp1252", "x-cp1252": "cp1252", "ansi": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874",
    "iso-8859-8-i": "iso8859-8", "macintosh": "mac_roman", "x-mac-roman": "mac_roman",
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
    "hz-gb-2312": "hz", "big5": "cp950", "big5-hkscs": "big5hkscs",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
    "cp932": "cp932", "euc-jp": "euc_jis_2004", "iso-2022-jp": "iso2022_jp_ext", "iso-2022-jp-2": "iso2022_jp_2",
    "iso-2022-jp-ms": "iso2022_jp_ext", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-2022-kr": "iso2022_kr",
    "koi8-r": "koi8-r", "koi8-u": "koi8-u", "tcvn": "cp1258", "viscii": "cp1258",
}  # fmt: skip
for _number in (*range(2, 8), 8, 10, 13, 14, 15, 16):
    _CODECS.setdefault(f"iso-8859-{_number}", f"iso8859-{_number}")
for _number in (1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258):
    _CODECS[f"windows-{_number}"] = _CODECS[f"cp{_number}"] = f"cp{_number}"
for _number in (437, 850, 852, 866):
    _CODECS[f"cp{_number}"] = _CODECS[f"ibm{_number}"] = f"cp{_number}"

# A sender makes these up by the thousand otherwise: no cache of our own grows with what strangers write.
CHARSET_LONGEST = 40


def decode(data: bytes, charset: str = "") -> tuple[str, bool]:
    """Text of `data`, and whether the declared charset held; else it is read as UTF-8, Windows-1252, Latin-1."""
    if not charset and data.isascii():
        return data.decode("ascii"), True
    name = charset.strip().strip("\"'").lower()[:CHARSET_LONGEST]
    if name.startswith("cs") and name[2:] in _CODECS:
        name = name[2:]
    codec = _CODECS.get(name.replace("_", "-")) or _CODECS.get(name)
    held = codec is not None or not name
    if codec == "ascii" and not data.isascii():
        codec, held = None, False
    for one in (codec, "utf-8", "cp1252"):
        if one is None:
            continue
        try:
            text = codecs.decode(data, one)
        except (UnicodeError, LookupError, ValueError):
            held = False
            continue
        return (text if _whole(text) else _mended(text)), held
    return data.decode("latin-1"), False


def _whole(text: str) -> bool:
    """No lone surrogates (some CJK codecs make them), which no UTF-8 sink takes."""
    return text.isascii() or text.isprintable() or not _SURROGATE.search(text)


_SURROGATE = re.compile("[\ud800-\udfff]")


def _mended(text: str) -> str:
    return _SURROGATE.sub("\ufffd", text)


_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)[ \t\r\n]+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_Q_BYTE = re.compile(rb"=([0-9A-Fa-f]{2})")


def words(value: bytes | str) -> str:
    """A header value with its encoded words decoded, line ends and controls as spaces. Linear; never raises."""
    text = value if isinstance(value, str) else decode(value)[0]
    if "=?" not in text:
        return tidy(text)
    text = _BETWEEN.sub(r"\1", text)
    out: list[str] = []
    pending: list[bytes] = []
    charset, last = "", 0
    for found in _WORD.finditer(text):
        name = found[1].partition("*")[0].lower()
        if pending and (found.start() != last or name != charset):
            out.append(decode(b"".join(pending), charset)[0])
            pending = []
        out.append(text[last : found.start()])
        charset, last = name, found.end()
        pending.append(_word_bytes(found[2].lower(), found[3]))  # one letter may be split over two words
    if pending:
        out.append(decode(b"".join(pending), charset)[0])
    out.append(text[last:])
    return tidy("".join(out))


def _word_bytes(coding: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape" if _SURROGATE.search(text) else "strict")
    if coding == "b":
        try:
            return binascii.a2b_base64(data + b"==")
        except (binascii.Error, ValueError):
            return data
    return _Q_BYTE.sub(lambda found: bytes((int(found[1], 16),)), data.replace(b"_", b" "))


# Direction overrides make a reader see other words than stand there; controls would make new header lines.
_UNSEEN = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_BREAKS = re.compile("[ \t]*[\r\n\v\f\x85\u2028\u2029]+[ \t]*")


def tidy(text: str) -> str:
    """One line without control characters or direction overrides."""
    return text.strip() if text.isascii() and text.isprintable() else _UNSEEN.sub("", _BREAKS.sub(" ", text)).strip()
