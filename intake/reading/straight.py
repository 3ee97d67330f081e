"""Signs as the wordings have them: phones and Outlook bend apostrophes and glue words with spaces of their own."""

from intake import patterns as re

_APOSTROPHES = dict.fromkeys("\u2019\u2018\u201b\u02bc\u00b4\u0060", "'")
_SPACES = dict.fromkeys("\u00a0\u202f\u2007\u2009\u2002\u2003", " ")
_NOTHING = dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", "")  # no width: a word with one inside is no word
STRAIGHT = str.maketrans(_APOSTROPHES | _SPACES | _NOTHING)

_BLANKS = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
_IN_WORDS = re.compile(r"(?<=[a-z,])  (?=[a-z])|(?<=[a-z][a-z)][.!?,;])  +(?=\S)")
_MOST_WORDS = 4  # of a cell
_MOST_CELLS, _WIDE = 6, 3  # of a row with long cells; blanks that set one off


def even(text: str) -> str:
    """One blank between words, as thumbs and justified lines may have put two; the columns of a table stay apart."""
    if "  " not in text:
        return text
    if not text.islower():
        text = _IN_WORDS.sub(" ", text)
    return "\n\n".join(map(_even, text.split("\n\n")))


def _even(block: str) -> str:
    """A row is one of several; a program may have broken the end of it off."""
    lines = block.split("\n")
    rows = [_is_row(line) for line in lines]
    several = sum(rows) > 1
    return "\n".join(line if row and several else _BLANKS.sub(" ", line) for line, row in zip(lines, rows, strict=True))


def _is_row(line: str) -> bool:
    cells = len(gaps := _BLANKS.findall(line)) + 1
    if cells > 1 and len(line.split()) <= cells * _MOST_WORDS:
        return True
    return 1 < cells <= _MOST_CELLS and max(map(len, gaps)) >= _WIDE  # no justified line: its gaps are many and narrow


_AND = re.compile(r"(?<!\S)(?P<left>[^\s&]+) & (?=(?P<right>[^\s.,;:]+))")
_WORDS = frozenset("I She He They We You It A".split())  # noqa: SIM905
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Tue Wed Thu Thurs Fri".split())  # noqa: SIM905


def with_and(text: str) -> str:
    """ "meet & confer" as "meet and confer"; "Smith & Wesson" stays, also where names are written small."""
    if "&" in text and text.islower():  # names are written small, too
        return text.replace(", & ", ", and ")
    return _AND.sub(_joined, text) if "&" in text else text


def _joined(found: re.Match[str]) -> str:
    left, right = found["left"], found["right"]
    of_names = left[0].isupper() and right[0].isupper() and left not in _WORDS and not any(map(str.isdigit, left))
    return found[0] if of_names and not {left, right} <= _DAYS else f"{left} and "
