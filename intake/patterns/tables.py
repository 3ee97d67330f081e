"""Many expressions asked about one text: only those are tried that its words may open."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from re import Match

from intake.patterns.needs import begins, first_words, needed, parsed
from intake.patterns.vocabulary import Vocabulary

_MOST = 2000  # answers that are remembered
_ALWAYS = 1  # the bit that every text sets
MADE: list["Table | Starts"] = []
Row = tuple[int, re.Pattern[str]]  # its place in the table


class Table:
    """Rows of patterns, of which a text can mean only those whose needed words it has."""

    def __init__(self, rows: Iterable[tuple[str, int]]) -> None:
        """`rows`: pattern and flags of each."""
        self._rows = tuple(enumerate(re.compile(*row) for row in rows))
        self._words = Vocabulary()
        self._open: dict[int, tuple[Row, ...]] = {}
        MADE.append(self)

    @property
    def sources(self) -> list[str]:
        """The patterns as they are written."""
        return [row.pattern for _, row in self._rows]

    def prepare(self) -> None:
        """Finds out now what would else be found out at the first use."""
        _ = self.bits, self.firsts

    @cached_property
    def bits(self) -> list[int]:
        """The bit of the words that a row needs."""
        needs = [needed(parsed(row.pattern, row.flags), 9.0) for _, row in self._rows]
        return [self._words.add(words) if words else _ALWAYS for words in needs]

    @cached_property
    def firsts(self) -> list[int]:
        """The bit of the words at which matches of a row begin, 0 where they may begin elsewhere."""
        heads = [begins(parsed(row.pattern, row.flags)) for _, row in self._rows]
        return [self._words.add(words, first=True) if words else 0 for words in heads]

    def finditer(self, text: str) -> Iterator[tuple[int, Match[str]]]:
        """Each match with the place of its row, in no order; those of one row do not overlap."""
        firsts, rows = self.firsts, self.of(text)
        for place, row in rows:
            if not firsts[place]:
                yield from ((place, hit) for hit in row.finditer(text))
        ends: dict[int, int] = {}
        for start, mask in self._words.beginnings(text) if rows else ():
            for place, row in rows:
                if mask & firsts[place] and start >= ends.get(place, 0) and (hit := row.match(text, start)):
                    ends[place] = hit.end()
                    yield place, hit

    def of(self, text: str) -> tuple[Row, ...]:
        """The rows to be tried, in their order."""
        bits = self.bits
        mask = self._words.look(text)
        rows = self._open.get(mask)
        if rows is None:
            if len(self._open) >= _MOST:
                self._open.clear()
            rows = self._open[mask] = tuple(row for row, bit in zip(self._rows, bits, strict=True) if mask & bit)
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
        _ = self.bits, self._table.bits

    @cached_property
    def bits(self) -> list[int]:
        firsts = [first_words(parsed(row, re.I)) for row in self._begin]
        return [self._words.add(words, first=True) if words else _ALWAYS for words in firsts]

    def of(self, text: str) -> Iterator[tuple[int, Match[str]]]:
        """Each match with its row; they may overlap."""
        rows, bits = self._table.of(text), self.bits
        for start, mask in self._words.beginnings(text) if rows else ():
            for place, row in rows:
                if mask & bits[place] and (hit := row.match(text, start)):
                    yield place, hit
