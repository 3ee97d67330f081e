"""What each word may open: a bit for every expression that needs it. A text is looked at once, whoever asks."""

import re
from collections.abc import Iterable
from functools import reduce
from operator import or_

from intake.patterns import words
from intake.patterns.needs import DIGIT, Word

EVERYTHING = -1  # every bit
_ODD = re.compile("[ſKİı]")  # letters that, capitals aside, are the same as s, k and i
_DIGITS = re.compile(r"\d")
_MOST = 20_000  # words that are remembered


class Vocabulary:
    """Bits of needed words, and with them the masks of texts. The lowest bit stands in every mask: none is 0."""

    def __init__(self) -> None:
        self._count = 1
        self._firsts = 0  # the bits of words at which something begins
        self._of_word = _Masks()
        self._of_text: dict[str, int] = {}
        self._begun: dict[str, list[tuple[int, int]]] = {}
        self.known = self._of_text.get

    def add(self, needed: frozenset[Word], first: bool = False) -> int:
        """A new bit, which any of these words sets. `first`: they are those at which something begins."""
        bit, self._count = 1 << self._count, self._count + 1
        self._firsts |= bit if first else 0
        self._of_word.add(needed, bit)
        self.forget()
        return bit

    def forget(self) -> None:
        """Forgets the texts that were looked at, not the words."""
        self._of_text.clear()
        self._begun.clear()

    def look(self, text: str) -> int:
        """The bits that the words of a text set."""
        if (mask := self.known(text)) is not None:
            return mask
        if not text.isascii() and _ODD.search(text):
            mask = EVERYTHING
        else:
            mask = reduce(or_, map(self._of_word.__getitem__, words.words_of(text)), 1)
        if len(self._of_text) >= words.MOST:
            self.forget()
        if len(text) <= words.LONGEST:
            self._of_text[text] = mask
        return mask

    def beginnings(self, text: str) -> list[tuple[int, int]]:
        """The places of the words at which something may begin, and their bits."""
        found = self._begun.get(text)
        if found is None:
            everything = EVERYTHING if self.look(text) == EVERYTHING else 0
            masks = [self._of_word[word] | everything for word in words.words_of(text)]
            places = words.places_of(text)
            found = [(place, mask) for place, mask in zip(places, masks, strict=False) if mask & self._firsts]
            if len(text) <= words.LONGEST:
                self._begun[text] = found
        return found


class _Masks(dict[str, int]):
    """The bits of a word, found when it is first seen."""

    def __init__(self) -> None:
        super().__init__()
        self._exact: dict[str, int] = {}
        self._begun: dict[str, int] = {}
        self._longest = 0  # letters of those in `_begun`
        self._inside: dict[str, dict[tuple[str, bool], int]] = {}  # by the first letters of what stands in a word
        self._digits = 0

    def add(self, needed: Iterable[Word], bit: int) -> None:
        for begins, letters, ends in needed:
            if letters == DIGIT:
                self._digits |= bit
            elif not begins:
                table = self._inside.setdefault(letters[:3], {})
                table[letters, ends] = table.get((letters, ends), 0) | bit
            elif ends:
                self._exact[letters] = self._exact.get(letters, 0) | bit
            else:
                self._begun[letters] = self._begun.get(letters, 0) | bit
                self._longest = max(self._longest, len(letters))
        self.clear()

    def __missing__(self, word: str) -> int:
        mask = self._exact.get(word, 0)
        for length in range(1, min(len(word), self._longest) + 1):
            mask |= self._begun.get(word[:length], 0)
        for head in {word[place : place + length] for place in range(len(word)) for length in (1, 2, 3)}:
            for (letters, ends), bits in self._inside.get(head, {}).items():
                if word.endswith(letters) if ends else letters in word:
                    mask |= bits
        if _DIGITS.search(word):
            mask |= self._digits
        if len(self) >= _MOST:
            self.clear()
        self[word] = mask
        return mask
