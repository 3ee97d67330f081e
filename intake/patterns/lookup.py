"""Many names looked for in a text at once: a look at each of its words, however many names there are."""

import re
from collections.abc import Callable, Iterable, Iterator
from re import Match

from intake.patterns.words import words_of

_TOKENS = re.compile(r"\w+")


class Lookup:
    """Finds names in small letters, the longest at a place. A name begins at the begin of a word."""

    def __init__(self, names: Iterable[str], around: str, spelled: Callable[[str], str] = re.escape) -> None:
        """`around`: a pattern with `{}` where the names stand; `spelled`: the pattern of one name."""
        self._around = around
        self._spelled = spelled
        self._names: dict[str, list[str]] = {}
        for name in sorted(names, key=len, reverse=True):
            if first := _TOKENS.match(name):
                self._names.setdefault(first[0], []).append(name)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def of(self, text: str) -> Iterator[Match[str]]:
        """The matches in order, none overlapping."""
        there = self._names.keys() & words_of(text)
        if not there:
            return
        low = text.lower()
        if len(low) != len(text):
            low = "".join(sign.lower()[:1] for sign in text)
        end = 0
        for place, first in sorted((place, word) for word in there for place in _places(word, low)):
            if place >= end and (hit := self._at(first).match(text, place)):
                end = hit.end()
                yield hit

    def _at(self, first: str) -> re.Pattern[str]:
        """Compiled when a text has the first word for the first time."""
        found = self._compiled.get(first)
        if found is None:
            names = "|".join(map(self._spelled, self._names[first]))
            found = self._compiled[first] = re.compile(self._around.format(f"(?:{names})"), re.I)
        return found


def _places(word: str, text: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)
