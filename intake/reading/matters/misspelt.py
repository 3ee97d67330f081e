"""The name of one's own matter with a slip of the fingers in it: "whitlok", "Whitolck"."""

from collections.abc import Iterable, Mapping

from intake.patterns.words import words_of
from intake.reading.kept import kept
from intake.reading.matters.common import COMMON
from tracker.domain.firm import Firm, Matter

_LEAST = 6  # letters of a name: shorter ones are too often another word


def misspelt(text: str, firm: Firm, own: Iterable[str]) -> tuple[str, str]:
    """(number, word) of the only matter whose name a word misses by one letter, if one of `own`; else ("", "")."""
    names = _names_of(firm.matters)
    people = {word for person in firm.people.values() for word in words_of(person.name)}
    meant: dict[str, str] = {}
    for word in dict.fromkeys(words_of(text)):
        if len(word) < _LEAST - 1 or word in names or word in people:
            continue
        for name, numbers in names.items():
            if one_slip(word, name):
                meant |= dict.fromkeys(numbers, word)
    return next(iter(meant.items())) if len(meant) == 1 and meant.keys() <= set(own) else ("", "")


@kept
def _names_of(matters: Mapping[str, Matter]) -> dict[str, tuple[str, ...]]:
    """Names of the parties, and the matters that have them."""
    found: dict[str, tuple[str, ...]] = {}
    for matter in matters.values():
        sides = " ".join((matter.caption, matter.client, *matter.parties, *matter.adverse))
        for word in {one for one in words_of(sides) if len(one) >= _LEAST and one.isalpha() and one not in COMMON}:
            found[word] = (*found.get(word, ()), matter.number)
    return found


def one_slip(word: str, name: str) -> bool:
    """One letter too many, missing, wrong, or two that changed places; the first is right (Damerau, CACM 7/3, 1964)."""
    if word == name or word[:1] != name[:1] or abs(len(word) - len(name)) > 1:
        return False
    head = next(
        (place for place, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name))
    )
    left, right = word[head:], name[head:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]
