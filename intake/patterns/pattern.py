"""One compiled expression, which looks at the words of a text before it is tried."""

import re
from collections.abc import Callable, Iterator
from re import Match
from typing import Any

from intake.patterns.needs import anchored, begins, compiled, needed, parsed
from intake.patterns.vocabulary import Vocabulary

_LONG = 60  # characters of a pattern for which trying words one by one pays
WORDS = Vocabulary()  # of all of them
MADE: list["Pattern"] = []
_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class Pattern:
    """An expression, compiled at its first use, when what it needs is found out, too: a process that reads one mail
    uses a third of them."""

    __slots__ = ("findall", "finditer", "flags", "fullmatch", "match", "pattern", "search", "split", "sub")

    search: Callable[..., Match[str] | None]
    match: Callable[..., Match[str] | None]
    fullmatch: Callable[..., Match[str] | None]
    finditer: Callable[..., Iterator[Match[str]]]
    findall: Callable[..., list[Any]]
    split: Callable[..., list[Any]]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags
        MADE.append(self)

    def __getattr__(self, name: str) -> Any:
        """Before the first use the methods are not there. What only looks at the begin of a text is tried as it is."""
        if name not in _METHODS:
            raise AttributeError(name)
        items = parsed(self.pattern, self.flags)
        found = compiled(items)
        for one in _METHODS:
            setattr(self, one, getattr(found, one))
        if anchored(items):
            self.search = _at_begin(found)
            return getattr(self, name)
        need = needed(items)
        first = begins(items) if len(self.pattern) >= _LONG else None
        bits = (WORDS.add(need) if need else 0) | (WORDS.add(first, first=True) if first else 0)
        if first:
            self.search, self.finditer = _at_words(found, bits)
        elif bits:
            self.search, self.finditer = _anywhere(found, bits)
        if bits:
            self.sub = _replaced(found, bits)
        return getattr(self, name)


Search = Callable[..., Match[str] | None]
Finditer = Callable[..., Iterator[Match[str]]]


def _at_begin(found: re.Pattern[str]) -> Search:
    """There is no use in trying it elsewhere, which `search` does."""
    match, search_on = found.match, found.search

    def search(text: str, start: int = 0) -> Match[str] | None:
        return search_on(text, start) if start else match(text)

    return search


def _anywhere(found: re.Pattern[str], bits: int) -> tuple[Search, Finditer]:
    """Searches in texts that have one of the needed words. No `endpos`: a cut makes a word of a part of one."""
    known, look, search_in, find_in = WORDS.known, WORDS.look, found.search, found.finditer

    def search(text: str, start: int = 0) -> Match[str] | None:
        return search_in(text, start) if (known(text) or look(text)) & bits == bits else None

    def finditer(text: str, start: int = 0) -> Iterator[Match[str]]:
        return find_in(text, start) if (known(text) or look(text)) & bits == bits else iter(())

    return search, finditer


def _at_words(found: re.Pattern[str], bits: int) -> tuple[Search, Finditer]:
    """Searches that try only the words that a match may begin with."""
    known, look, beginnings, match = WORDS.known, WORDS.look, WORDS.beginnings, found.match
    begun = 1 << (bits.bit_length() - 1)

    def search(text: str, start: int = 0) -> Match[str] | None:
        if (known(text) or look(text)) & bits == bits:
            for place, mask in beginnings(text):
                if mask & begun and place >= start and (hit := match(text, place)):
                    return hit
        return None

    def finditer(text: str, start: int = 0) -> Iterator[Match[str]]:
        if (known(text) or look(text)) & bits == bits:
            for place, mask in beginnings(text):
                if mask & begun and place >= start and (hit := match(text, place)):
                    start = hit.end()
                    yield hit

    return search, finditer


def _replaced(found: re.Pattern[str], bits: int) -> Callable[..., str]:
    known, look, sub_in = WORDS.known, WORDS.look, found.sub

    def sub(new: Any, text: str, count: int = 0) -> str:
        return sub_in(new, text, count) if (known(text) or look(text)) & bits == bits else text

    return sub
