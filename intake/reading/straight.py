"""Signs as the wordings have them: phones and Outlook bend apostrophes and glue words with spaces of their own."""

from intake import patterns as re

_APOSTROPHES = dict.fromkeys("\u2019\u2018\u201b\u02bc\u00b4\u0060", "'")
_SPACES = dict.fromkeys("\u00a0\u202f\u2007\u2009\u2002\u2003", " ")
_NOTHING = dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", "")  # no width: a word with one inside is no word
STRAIGHT = str.maketrans(_APOSTROPHES | _SPACES | _NOTHING)

_BLANKS = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
_IN_WORDS = re.compile(r"(?<=[a-z,])  (?=[a-z])|(?<=[a-z][a-z)][.!?,;])  +(?=\S)")
_MOST_WORDS = 4  # of a cell


def even(text: str) -> str:
    """One blank between words, as thumbs and justified lines may have put two; the columns of a table stay apart."""
    if "  " not in text:
        return text
    if not text.islower():
        text = _IN_WORDS.sub(" ", text)
    lines = text.split("\n")
    rows = [False, *map(_is_row, lines), False]
    return "\n".join(
        line if rows[at] and (rows[at - 1] or rows[at + 1]) else _BLANKS.sub(" ", line)
        for at, line in enumerate(lines, 1)
    )


def _is_row(line: str) -> bool:
    cells = len(_BLANKS.findall(line)) + 1
    return cells > 1 and len(line.split()) <= cells * _MOST_WORDS


_AND = re.compile(r"(?<!\S)(?P<left>[^\s&]+) & (?=(?P<right>[^\s.,;:]+))")
_WORDS = frozenset("I She He They We You It A".split())  # noqa: SIM905
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Tue Wed Thu Thurs Fri".split())  # noqa: SIM905


def with_and(text: str) -> str:
    """ "meet & confer" as "meet and confer"; "Smith & Wesson" stays, and so does any where names are written small."""
    return _AND.sub(_joined, text) if "&" in text and not text.islower() else text


def _joined(found: re.Match[str]) -> str:
    left, right = found["left"], found["right"]
    of_names = left[0].isupper() and right[0].isupper() and left not in _WORDS and not any(map(str.isdigit, left))
    return found[0] if of_names and not {left, right} <= _DAYS else f"{left} and "
