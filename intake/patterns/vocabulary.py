"""What each word may open: a bit for each pattern that needs it. A text is looked at once, whatever asks about it."""

import re
from collections.abc import Iterable
from functools import reduce
from operator import or_

from intake.patterns.needs import DIGIT, Word

EVERYTHING = -1  # every bit
_TOKENS = re.compile(r"\w+")
_SPACED = {code: chr(code).lower() if chr(code).isalnum() or chr(code) == "_" else " " for code in range(128)}
_ODD = re.compile("[ſKİı]")  # letters that, capitals aside, are the same as s, k and i
_DIGITS = re.compile(r"\d")
_MOST_WORDS, _MOST_TEXTS, _LONGEST = 20_000, 600, 20_000

_exact: dict[str, int] = {}
_begun: dict[str, int] = {}
_inside: dict[tuple[str, bool], int] = {}  # letters, and whether the word ends with them
_heads: dict[str, set[tuple[str, bool]]] = {}  # these by their first letters
_digits = 0
_firsts = 0  # the bits of words at which something begins
_count = 1  # the lowest bit stands in every mask, so that none is 0


class _Masks(dict[str, int]):
    """The bits of a word, found when it is first seen."""

    def __missing__(self, word: str) -> int:
        mask = _exact.get(word, 0)
        for length in range(1, len(word) + 1):
            mask |= _begun.get(word[:length], 0)
        for letters, ends in _parts_of(word):
            if word.endswith(letters) if ends else letters in word:
                mask |= _inside[letters, ends]
        if _DIGITS.search(word):
            mask |= _digits
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = mask
        return mask


def _parts_of(word: str) -> Iterable[tuple[str, bool]]:
    """The letters that may stand inside of a word and begin as some part of this one does."""
    heads = {word[place : place + length] for place in range(len(word)) for length in (1, 2, 3)}
    return (one for head in heads & _heads.keys() for one in _heads[head])


_of_word = _Masks()
_of_text: dict[str, int] = {}
_tokens: dict[str, list[tuple[int, int]]] = {}
_words: dict[str, list[str]] = {}
known = _of_text.get


def add(words: frozenset[Word], first: bool = False) -> int:
    """A new bit, which any of these words sets. `first`: they are those at which something begins."""
    global _digits, _count, _firsts
    bit, _count = 1 << _count, _count + 1
    _firsts |= bit if first else 0
    for begins, letters, ends in words:
        if letters == DIGIT:
            _digits |= bit
        elif not begins:
            _heads.setdefault(letters[:3], set()).add((letters, ends))
            _inside[letters, ends] = _inside.get((letters, ends), 0) | bit
        else:
            table = _exact if ends else _begun
            table[letters] = table.get(letters, 0) | bit
    _of_word.clear()
    forget()
    return bit


def forget() -> None:
    """Forgets the texts that were looked at, not the words."""
    _of_text.clear()
    _tokens.clear()
    _words.clear()


def look(text: str) -> int:
    """The bits that the words of a text set."""
    if (mask := known(text)) is not None:
        return mask
    if not text.isascii() and _ODD.search(text):
        mask = EVERYTHING
    else:
        mask = reduce(or_, map(_of_word.__getitem__, words_of(text)), 1)
    if len(_of_text) >= _MOST_TEXTS:
        forget()
    if len(text) <= _LONGEST:
        _of_text[text] = mask
    return mask


def words_of(text: str) -> list[str]:
    """Its words in small letters, in order."""
    found = _words.get(text)
    if found is None:
        found = text.translate(_SPACED).split() if text.isascii() else _TOKENS.findall(text.lower())
        if len(_words) >= _MOST_TEXTS:
            _words.clear()
        if len(text) <= _LONGEST:
            _words[text] = found
    return found


def tokens(text: str) -> list[tuple[int, int]]:
    """Where each word begins at which something may begin, and its bits."""
    found = _tokens.get(text)
    if found is None:
        everything = look(text) == EVERYTHING
        found, low, place = [], text.lower() if text.isascii() else "", 0
        for word in words_of(text) if low else ():
            place = low.find(word, place)
            if (mask := _of_word[word]) & _firsts:
                found.append((place, mask))
            place += len(word)
        for one in _TOKENS.finditer(text) if not low else ():
            if (mask := EVERYTHING if everything else _of_word[one[0].lower()]) & _firsts:
                found.append((one.start(), mask))
        if len(_tokens) >= _MOST_TEXTS:
            _tokens.clear()
        if len(text) <= _LONGEST:
            _tokens[text] = found
    return found
