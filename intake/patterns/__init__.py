"""Regular expressions that are tried only on texts with a word that they need: `from intake import patterns as re`.

They find what those of `re` find. Which words one needs is read from its pattern (`needs.py`), so that a new wording needs no
entry anywhere else. The words of a text are looked up once (`vocabulary.py`); after that, an expression that cannot match
costs one comparison.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from re import IGNORECASE, MULTILINE, I, M, Match, S, escape
from typing import Any

from intake.patterns import words
from intake.patterns.needs import anchored, begins, needed, parsed
from intake.patterns.tables import Row, Starts, Table
from intake.patterns.vocabulary import Vocabulary

__all__ = [
    "IGNORECASE",
    "MULTILINE",
    "I",
    "M",
    "Match",
    "Pattern",
    "Row",
    "S",
    "Starts",
    "Table",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "prepare",
    "search",
    "split",
    "sub",
]

_LONG = 60  # characters of a pattern for which trying words one by one pays
_words = Vocabulary()
_made: list["Pattern"] = []


class Pattern:
    """A compiled expression. What it needs is found out at its first use."""

    __slots__ = ("_compiled", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    search: Callable[..., Match[str] | None]
    match: Callable[..., Match[str] | None]
    fullmatch: Callable[..., Match[str] | None]
    finditer: Callable[..., Iterator[Match[str]]]
    findall: Callable[..., list[Any]]
    split: Callable[..., list[Any]]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int) -> None:
        self._compiled = re.compile(pattern, flags)
        _made.append(self)

    @property
    def pattern(self) -> str:
        return self._compiled.pattern

    def __getattr__(self, name: str) -> Any:
        """The methods are not there before the first use. One that only looks at the begin of a text is left as it is."""
        if name not in self.__slots__:
            raise AttributeError(name)
        found = self._compiled
        for one in self.__slots__[1:]:
            setattr(self, one, getattr(found, one))
        items = parsed(found.pattern, found.flags)
        if anchored(items):
            self.search = _at_begin(found)
            return getattr(self, name)
        need = needed(items)
        first = begins(items) if len(found.pattern) >= _LONG else None
        bits = (_words.add(need) if need else 0) | (_words.add(first, first=True) if first else 0)
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
    """Searches in texts that have one of the needed words. No `endpos`: what is cut there could make a word of a part of one."""
    known, look, search_in, find_in = _words.known, _words.look, found.search, found.finditer

    def search(text: str, start: int = 0) -> Match[str] | None:
        return search_in(text, start) if (known(text) or look(text)) & bits == bits else None

    def finditer(text: str, start: int = 0) -> Iterator[Match[str]]:
        return find_in(text, start) if (known(text) or look(text)) & bits == bits else iter(())

    return search, finditer


def _at_words(found: re.Pattern[str], bits: int) -> tuple[Search, Finditer]:
    """Searches that try only the words that a match may begin with."""
    known, look, beginnings, match = _words.known, _words.look, _words.beginnings, found.match
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
    known, look, sub_in = _words.known, _words.look, found.sub

    def sub(new: Any, text: str, count: int = 0) -> str:
        return sub_in(new, text, count) if (known(text) or look(text)) & bits == bits else text

    return sub


def compile(pattern: str, flags: int = 0) -> Pattern:
    return Pattern(pattern, flags)


_compiled = cache(compile)  # for the patterns in the code; one that is put together from a mail's words belongs to `re`


def search(pattern: str, text: str, flags: int = 0) -> Match[str] | None:
    return _compiled(pattern, flags).search(text)


def match(pattern: str, text: str, flags: int = 0) -> Match[str] | None:
    return _compiled(pattern, flags).match(text)


def fullmatch(pattern: str, text: str, flags: int = 0) -> Match[str] | None:
    return _compiled(pattern, flags).fullmatch(text)


def findall(pattern: str, text: str, flags: int = 0) -> list[Any]:
    return _compiled(pattern, flags).findall(text)


def finditer(pattern: str, text: str, flags: int = 0) -> Iterator[Match[str]]:
    return _compiled(pattern, flags).finditer(text)


def split(pattern: str, text: str, maxsplit: int = 0, flags: int = 0) -> list[Any]:
    return _compiled(pattern, flags).split(text, maxsplit)


def sub(pattern: str, new: Any, text: str, count: int = 0, flags: int = 0) -> str:
    return _compiled(pattern, flags).sub(new, text, count)


def forget() -> None:
    """Forgets the texts that were looked at."""
    _words.forget()
    words.forget()


def prepare() -> None:
    """Finds out now what all expressions need, instead of at the first use of each."""
    for one in _made:
        _ = one.search
