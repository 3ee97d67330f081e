"""Many expressions asked about one text: only those are tried that its words may open."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from re import Match

from intake.patterns.needs import begins, compiled, first_words, needed, parsed
from intake.patterns.vocabulary import Vocabulary

_MOST = 2000  # answers that are remembered
_ALWAYS = 1  # the bit that every text sets
MADE: list["Table | Starts"] = []
Row = tuple[int, re.Pattern[str]]  # its place in the table


class Table:
    """Rows of patterns, of which a text can mean only those whose needed words it has."""

    def __init__(self, rows: Iterable[tuple[str, int]]) -> None:
        """`rows`: pattern and flags of each."""
        self._given = tuple(rows)
        self._words = Vocabulary()
        self._open: dict[int, tuple[Row, ...]] = {}
        MADE.append(self)

    @property
    def sources(self) -> list[str]:
        """The patterns as they are written."""
        return [pattern for pattern, _ in self._given]

    def prepare(self) -> None:
        """Compiles now, and finds out, what would else be at the first use."""
        _ = self.made

    @cached_property
    def made(self) -> list[tuple[re.Pattern[str], int, int]]:
        """Each row, the bit of the words that it needs, and of those at which its matches begin: 0 where they may begin
        elsewhere."""
        rows, words = [], self._words
        for items in (parsed(*row) for row in self._given):
            need, first = needed(items, 9.0), begins(items)
            bit = words.add(need) if need else _ALWAYS
            rows.append((compiled(items), bit, words.add(first, first=True) if first else 0))
        return rows

    def finditer(self, text: str) -> Iterator[tuple[int, Match[str]]]:
        """Each match with the place of its row, in no order; those of one row do not overlap."""
        made, rows = self.made, self.of(text)
        for place, row in rows:
            if not made[place][2]:
                yield from ((place, hit) for hit in row.finditer(text))
        ends: dict[int, int] = {}
        for start, mask in self._words.beginnings(text) if rows else ():
            for place, row in rows:
                if mask & made[place][2] and start >= ends.get(place, 0) and (hit := row.match(text, start)):
                    ends[place] = hit.end()
                    yield place, hit

    def of(self, text: str) -> tuple[Row, ...]:
        """The rows to be tried, in their order."""
        made = self.made
        mask = self._words.look(text)
        rows = self._open.get(mask)
        if rows is None:
            if len(self._open) >= _MOST:
                self._open.clear()
            rows = self._open[mask] = tuple((n, row) for n, (row, bit, _) in enumerate(made) if mask & bit)
        return rows


class Starts:
    """Rows of patterns that are tried wherever one of their first words stands."""

    def __init__(self, rows: Sequence[str], behind: str) -> None:
        """`behind`: where a match may begin, a pattern without width that refuses the inside of a word."""
        self._table = Table((f"{behind}(?:{row})", re.I) for row in rows)
        self._begin = rows
        self._words = Vocabulary()
        MADE.append(self)

    @property
    def sources(self) -> list[str]:
        """Likewise."""
        return self._table.sources

    def prepare(self) -> None:
        """Likewise."""
        _ = self.firsts, self._table.made

    @cached_property
    def firsts(self) -> list[int]:
        firsts = [first_words(parsed(row, re.I)) for row in self._begin]
        return [self._words.add(words, first=True) if words else _ALWAYS for words in firsts]

    def of(self, text: str) -> Iterator[tuple[int, Match[str]]]:
        """Each match with its row; they may overlap."""
        rows, firsts = self._table.of(text), self.firsts
        for start, mask in self._words.beginnings(text) if rows else ():
            for place, row in rows:
                if mask & firsts[place] and (hit := row.match(text, start)):
                    yield place, hit
