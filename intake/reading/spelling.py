# ruff: noqa: E501  a pattern reads best on one line
"""Words with a letter too many, one missing, a wrong one, or two that changed places: "tomorow", "approved suject to".

A word is put right where it is none (not in the dictionary, in no pattern of the reader, no name of the firm) and one
word that the reader knows differs by such a slip, the first letter apart (Damerau, CACM 7/3, 1964). Where two would do
alike, or the writer has it twice, it stays.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spellchecker import SpellChecker

from intake import patterns as re
from intake.patterns import literals
from intake.patterns.words import words_of
from intake.reading.kept import kept
from intake.reading.matters.misspelt import one_slip
from intake.reading.replies.acts import SIDES, found
from intake.reading.when.words import CITY_ZONE, MISSPELT
from tracker.domain.firm import Firm


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    """ "teh hte=the adn=and" as (what is typed, what is meant)."""
    typed: list[str] = []
    for word in table.split():
        wrong, _, meant = word.partition("=")
        typed.append(wrong)
        if meant:
            yield from ((one, meant) for one in typed)
            typed = []


_LEAST = 5  # letters: shorter ones are too often another word
_STEM = 5  # letters that tell one word from another, whatever its ending
# of law offices: no slips
_SHORT = "admin appls attys counterparty decls depos dispo interrogs medrec memos mots oppos prelim recon rogs sched stips subps supps voire"
_SHORTHAND = frozenset(_SHORT.split())
# too short for a rule, or near to several words, and never anything else
_TYPED = (
    "plase pelase plesae pleae pease plese pleaes plaese pleas=please teh hte=the adn=and taht htat=that thsi htis=this"
    " tahn=than yuo=you wiht wtih=with thier=their tehm=them nto=not waht=what jsut=just ahve hvae=have nede ened=need"
    " sned=send doen=done tody todya=today tommorow tommorrow tomorow=tomorrow filng=filing okya=okay yse=yes thnaks thansk=thanks"
)
_OFTEN = MISSPELT | dict(_pairs(_TYPED))
_INFLECTED = ("s", "d", "ed", "ing", "er")
_ENDINGS = (*_INFLECTED, "e", "es", "ly", "al", "als", "y", "ies", "ied", "ion", "ions", "ze", "zed", "zing", "zation")
# where several would do, what mail to a desk is about
_KEY = "monday tuesday wednesday thursday friday saturday sunday tomorrow morning tonight deadline instead latest longer sooner service filing approved attached draft exhibit letter hearing earlier cleared served change changes"
_RATHER = frozenset(_KEY.split())
_CLEARLY = 4  # times as frequent as any other
# a capital only where a sentence begins: elsewhere, and behind "Mr." or an initial, it is a name
_TITLES = "".join(rf"(?<!\b{one}\. )" for one in ("Mr", "Ms", "Mrs", "Dr", "St", "Hon", "Prof", "v", "vs", r"[A-Z]"))
_FIRST = rf"(?:^|(?<=\n)|(?<=[.!?:] ){_TITLES})[A-Z][a-z]{{{_LEAST - 1},}}"
# no part of an address, a file's name, a path
_WORD = re.compile(rf"(?<![\w@./\\'’&-])(?:[a-z]{{3,}}|{_FIRST})(?![\w@/\\'’&-]|\.\w)")


def respelled(text: str, firm: Firm) -> str:
    """The text with such words put right."""
    words = words_of(text)
    odd = {word for word in set(words) - _names(firm) if word in _OFTEN or (len(word) >= _LEAST and not _is_word(word))}
    odd = {word for word in odd if words.count(word) == 1}
    right = {word: meant for word in odd if (meant := _meant(word) or _colleague(word, firm))}
    if not right:
        return text

    def put(hit: re.Match[str]) -> str:
        meant = right.get(hit[0].lower(), hit[0])
        return meant.capitalize() if hit[0][0].isupper() else meant

    return _WORD.sub(put, text)


def _colleague(word: str, firm: Firm) -> str:
    """The only name on the roster that the word misses by one letter; matters have rules of their own (`misspelt`)."""
    near = [name for name in _roster(firm) if one_slip(word, name)]
    return near[0].capitalize() if len(near) == 1 else ""


@kept
def _roster(firm: Firm) -> frozenset[str]:
    """The words of its people's names that are long enough to be told apart."""
    return frozenset(word for one in firm.people.values() for word in words_of(one.name) if len(word) >= _LEAST)


def prepare() -> None:
    """Loads now what would else be loaded with the first mail: a fifth of a second."""
    _words()


@kept
def _names(firm: Firm) -> frozenset[str]:
    """Every word of the names of the firm's people and matters."""
    people = " ".join(f"{one.name} {' '.join(one.nicknames)}" for one in firm.people.values())
    sides = " ".join(
        " ".join((one.caption, one.client, *one.parties, *one.adverse, *one.nicknames)) for one in firm.matters.values()
    )
    return frozenset(words_of(f"{firm.name} {people} {sides}"))


@dataclass(frozen=True, slots=True)
class _Words:
    """The dictionary. `hashes`, sorted, of all its words: as strings they would cost every child 20 MB sooner or later."""

    hashes: "array[int]"
    counts: dict[str, int]  # of those that some pattern asks about, or about their stem: how often each was met
    near: dict[str, set[str]]  # these by the two keys of each


@lru_cache(maxsize=1)
def _words() -> _Words:
    english = SpellChecker(language="en").word_frequency.dictionary
    counts: dict[str, int] = {}
    near: dict[str, set[str]] = {}
    for asked in _literals():
        for word in (asked, *(asked + end for end in (_ENDINGS if len(asked) >= _STEM else ()))):
            if word in english and len(word) >= _LEAST and word not in CITY_ZONE:
                counts[word] = english[word]
                for key in _keys(word):
                    near.setdefault(key, set()).add(word)
    return _Words(array("q", sorted(map(hash, english))), counts, near)


def _in_dictionary(word: str) -> bool:
    hashes, wanted = _words().hashes, hash(word)
    place = bisect_left(hashes, wanted)
    return place < len(hashes) and hashes[place] == wanted


@lru_cache(maxsize=1)
def _literals() -> frozenset[str]:
    """What patterns ask about; those of replies are made when the first is read."""
    for side in SIDES:
        found("", side)
    return literals()


def _is_word(word: str) -> bool:
    """Whether it is no slip: in the dictionary, in a pattern, or law offices' shorthand."""
    return (_in_dictionary(word) or word in _literals() or word in _SHORTHAND) and word not in _OFTEN


def _keys(word: str) -> tuple[str, str]:
    """One of them is the same for two words that one slip sets apart."""
    return word[:3], f"{word[0]}-{word[-2:]}"


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    """The word that a slip of the fingers makes this one of; "" where none is or it is not clear which."""
    if word in _OFTEN:
        return _OFTEN[word]
    stems = [word.removesuffix(end) for end in _INFLECTED if word.endswith(end) and word[-2:] != "ss"]
    if any(len(stem) >= 4 and _is_word(stem) for stem in stems):
        return ""
    near = [one for one in set().union(*(_words().near.get(key, ()) for key in _keys(word))) if one_slip(word, one)]
    counts = _words().counts
    near.sort(key=counts.__getitem__, reverse=True)
    clear = all(one[:_STEM] == near[0][:_STEM] or counts[one] * _CLEARLY < counts[near[0]] for one in near[1:])
    rather = [one for one in near if one in _RATHER]
    if len(rather) == 1 and len(near) > 1:
        return rather[0]
    return near[0] if near and clear else ""
