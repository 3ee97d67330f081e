"""Rich text (RTF 1.9.1): its paragraphs, and what is still tracked, noted or hidden. A stack, no recursion."""

import re
from dataclasses import dataclass, replace

from intake.files.contents import CannotRead, Contents, Gathered
from tracker.domain.looks import Unread

DEEPEST = 2000  # groups inside each other
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z\r\n])|\\?(\r\n|\r|\n)|([{}])|([^\\{}\r\n]+)"
)
# Groups that hold no text of the document.
_APART = frozenset(
    b"fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable "
    b"listoverridetable rsidtbl xmlnstbl generator fldinst header headerl headerr headerf footer footerl footerr "
    b"footerf revtbl filetbl bkmkstart bkmkend nonshppict atnid atnauthor annotation atndate atnref".split()
)
_BREAKS = frozenset({b"tab", b"cell", b"line"})
_QUOTES = {b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”"}
_SIGNS = {b"emdash": "—", b"endash": "–", b"bullet": "•", **_QUOTES}


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds until its bracket closes. `fallback`: characters that follow a Unicode one for older readers."""

    apart: bool = False
    hidden: bool = False
    deleted: bool = False
    revised: bool = False
    fallback: int = 1


def read_rtf(data: bytes) -> Contents:
    if not data.lstrip()[:6].startswith(b"{\\rtf"):
        raise CannotRead(Unread.DAMAGED)
    reader = _Reader()
    for token in _TOKEN.finditer(data):
        reader.take(token)
    reader.end_paragraph()
    return Contents(tuple(reader.gathered.paragraphs), reader.tracked, reader.comments, reader.hidden)


class _Reader:
    def __init__(self) -> None:
        self.gathered = Gathered()
        self.tracked = self.comments = self.hidden = 0
        self._groups = [_Group()]
        self._words: list[str] = []
        self._skip = 0
        self._last: tuple[str, ...] = ()  # what the last run of text was: hidden, tracked

    def take(self, token: re.Match[bytes]) -> None:
        word, number, code, sign, line, bracket, text = token.groups()
        if word:
            self._control(word, int(number) if number else None)
        elif code:
            self._say(bytes([int(code, 16)]).decode("cp1252", "replace"), one=True)
        elif sign:
            self._symbol(sign)
        elif bracket == b"{":
            self._open()
        elif bracket:
            self._groups = self._groups[:-1] or [_Group()]
        elif text:
            self._say(text.decode("cp1252", "replace"))
        elif line and token[0].startswith(b"\\"):
            self.end_paragraph()

    def _open(self) -> None:
        if len(self._groups) >= DEEPEST:
            raise CannotRead(Unread.DAMAGED)
        self._groups.append(self._groups[-1])

    def _symbol(self, sign: bytes) -> None:
        if sign == b"*":  # a destination that older readers pass over
            self._set(apart=True)
        elif sign in b"~_-":
            self._say({b"~": " ", b"_": "-", b"-": ""}[sign])
        else:
            self._say(sign.decode("cp1252", "replace"))

    def _set(self, **values: bool | int) -> None:
        self._groups[-1] = replace(self._groups[-1], **values)  # type: ignore[arg-type]

    def _control(self, word: bytes, number: int | None) -> None:
        on = number != 0
        if word in _APART:
            self.comments += word == b"annotation"
            self._set(apart=True)
        elif word in (b"par", b"row", b"sect", b"page"):
            self.end_paragraph()
        elif word in (b"v", b"deleted", b"revised"):
            self._set(**{{b"v": "hidden"}.get(word, word.decode()): on})
        elif word == b"plain":
            self._set(hidden=False, deleted=False, revised=False)
        elif word == b"uc":
            self._set(fallback=max(0, min(number or 0, 8)))
        elif word == b"u" and number is not None:
            self._unicode(number % 65536)
        elif word in _SIGNS or word in _BREAKS:
            self._say(_SIGNS.get(word, " "))

    def _unicode(self, code: int) -> None:
        self._say(chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd")
        self._skip = self._groups[-1].fallback

    def _say(self, text: str, *, one: bool = False) -> None:
        if self._skip:
            passed = 1 if one else min(self._skip, len(text))
            self._skip -= passed
            text = text[passed:]
        group = self._groups[-1]
        if group.apart or not text:
            return
        marks = (("hidden",) if group.hidden else ()) + (("tracked",) if group.deleted or group.revised else ())
        if text.strip():
            self.hidden += "hidden" in marks and "hidden" not in self._last
            self.tracked += "tracked" in marks and "tracked" not in self._last
            self._last = marks
        if not group.deleted:
            self._words.append(text)

    def end_paragraph(self) -> None:
        self.gathered.add("".join(self._words))
        self._words = []
