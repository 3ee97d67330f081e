"""Regular expressions that are tried only on texts with a word that they need: `from intake import patterns as re`.

They find what those of `re` find. Which words one needs is read from its pattern (`needs.py`), so that a new wording
needs no entry anywhere else. The words of a text are looked up once (`vocabulary.py`); after that, an expression that
cannot match costs one comparison. A pattern that is put together from a mail's own words belongs to `re`.
"""

import re as plain
from collections.abc import Iterator
from functools import cache
from re import IGNORECASE, MULTILINE, I, M, Match, S, escape
from typing import Any

from intake.patterns import pattern as _pattern
from intake.patterns import tables as _tables
from intake.patterns import words
from intake.patterns.pattern import WORDS, Pattern
from intake.patterns.tables import Starts, Table

__all__ = [
    "IGNORECASE",
    "MULTILINE",
    "I",
    "M",
    "Match",
    "Pattern",
    "S",
    "Starts",
    "Table",
    "compile",
    "escape",
    "findall",
    "finditer",
    "forget",
    "fullmatch",
    "literals",
    "match",
    "prepare",
    "search",
    "split",
    "sub",
]


def compile(pattern: str, flags: int = 0) -> Pattern:
    return Pattern(pattern, flags)


_compiled = cache(compile)
_RUN = plain.compile("[a-z]{4,}")
_EITHER = plain.compile(r"\[[A-Z]([a-z])\]")  # "[Ff]riday"
_ESCAPE = plain.compile(r"\\[A-Za-z]")


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
    WORDS.forget()
    words.forget()


def prepare() -> None:
    """Compiles now, and works out what each expression needs, which would else be done at its first use: seconds."""
    for one in _pattern.MADE:
        _ = one.search
    for table in _tables.MADE:
        table.prepare()


@cache
def literals() -> frozenset[str]:
    """Runs of four letters and more that stand in the expressions made so far: words, and stems of words."""
    sources = [one.pattern for one in _pattern.MADE] + [row for table in _tables.MADE for row in table.sources]
    return frozenset(run for source in sources for run in _RUN.findall(_EITHER.sub(r"\1", _ESCAPE.sub(" ", source))))
