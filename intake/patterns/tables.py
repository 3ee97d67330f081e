"""Many expressions asked about one text: only those are tried that its words may open."""

import re
from collections.abc import Iterable, Iterator, Sequence
from re import Match

from intake.patterns import vocabulary
from intake.patterns.needs import first_words, needed

_MOST = 2000  # answers that are remembered
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
        self._bits = [vocabulary.add(first, first=True) if (first := first_words(row, re.I)) else -1 for row in rows]
        if -1 in self._bits:
            raise ValueError(f"begins with any word: {rows[self._bits.index(-1)]}")
        self._all = sum(self._bits)

    def of(self, text: str) -> Iterator[tuple[int, Match[str]]]:
        """Each match with its row; they may overlap."""
        rows = self._table.of(text)
        for start, mask in vocabulary.tokens(text) if rows else ():
            if mask & self._all:
                for place, row in rows:
                    if mask & self._bits[place] and (hit := row.match(text, start)):
                        yield place, hit
