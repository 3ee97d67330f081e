"""Many names looked for in a text at once: a look at each of its words, however many names there are."""

import re
from collections.abc import Callable, Iterable, Iterator
from re import Match

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
        low = text.lower()
        if self._names.keys().isdisjoint(_TOKENS.findall(low)):
            return
        end = 0
        for token in _TOKENS.finditer(text):
            first = token[0].lower()
            if token.start() >= end and first in self._names and (hit := self._at(first).match(text, token.start())):
                end = hit.end()
                yield hit

    def _at(self, first: str) -> re.Pattern[str]:
        """Compiled when a text has the first word for the first time."""
        found = self._compiled.get(first)
        if found is None:
            names = "|".join(map(self._spelled, self._names[first]))
            found = self._compiled[first] = re.compile(self._around.format(f"(?:{names})"), re.I)
        return found
