"""Many expressions asked about one text: only those are tried that its words may open."""

import re
from collections.abc import Iterable, Iterator, Sequence
from re import Match

from intake.patterns import vocabulary
from intake.patterns.needs import DIGIT, first_words, needed

_MOST = 2000  # answers that are remembered
_TOKEN = re.compile(r"\w+")
Row = tuple[int, re.Pattern[str]]  # its place in the table


class Table:
    """Rows of patterns, of which a text can mean only those whose needed words it has."""

    def __init__(self, rows: Iterable[tuple[str, int]]) -> None:
        """`rows`: pattern and flags of each."""
        self._rows = tuple(enumerate(re.compile(*row) for row in rows))
        needs = [needed(row.pattern, row.flags, 9.0) for _, row in self._rows]
        self._bits = [vocabulary.add(words) if words else 1 for words in needs]
        self._all = sum(set(self._bits))
        self._open: dict[int, tuple[Row, ...]] = {}

    def of(self, text: str) -> tuple[Row, ...]:
        """The rows to be tried, in their order."""
        mask = vocabulary.look(text) & self._all
        rows = self._open.get(mask)
        if rows is None:
            if len(self._open) >= _MOST:
                self._open.clear()
            rows = self._open[mask] = tuple(row for row, bit in zip(self._rows, self._bits, strict=True) if mask & bit)
        return rows


class Starts:
    """Rows of patterns that are tried wherever one of their first words stands."""

    def __init__(self, rows: Sequence[str], behind: str) -> None:
        """`behind`: where a match may begin, a pattern without width that refuses the inside of a word."""
        self._table = Table((f"{behind}(?:{row})", re.I) for row in rows)
        self._first = [first_words(row, re.I) for row in rows]
        self._of_word: dict[str, frozenset[int]] = {}

    def of(self, text: str) -> Iterator[tuple[int, Match[str]]]:
        """Each match with its row; they may overlap."""
        rows = self._table.of(text)
        for token in _TOKEN.finditer(text) if rows else ():
            word = token[0].lower()
            begun = self._of_word.get(word)
            if begun is None:
                begun = self._begun_by(word)
            for place, row in rows if begun else ():
                if place in begun and (hit := row.match(text, token.start())):
                    yield place, hit

    def _begun_by(self, word: str) -> frozenset[int]:
        begun = frozenset(
            place
            for place, first in enumerate(self._first)
            if first is None or any(_may_begin(word, *one) for one in first)
        )
        if len(self._of_word) >= _MOST:
            self._of_word.clear()
        self._of_word[word] = begun
        return begun


def _may_begin(word: str, _: bool, letters: str, whole: bool) -> bool:
    if letters == DIGIT:
        return word[0].isdigit()
    return word == letters if whole else word.startswith(letters)
