# ruff: noqa: E501  a pattern reads best on one line
"""One request for several matters: "update the service lists in both Alvarez and Brandt" is a task for each."""

from itertools import pairwise

from intake import patterns as re
from intake.reading.matters import mentions
from tracker.domain.firm import Firm

_JOINED = re.compile(
    r"[\s,(]*(?:,|&|/|\+|and|as well as|and also|plus)[\s(]*(?:and\s+)?(?:also\s+)?(?:in\s+|for\s+|on\s+)?(?:the\s+)?(?:matter of\s+)?",
    re.I,
)
_FOR_EACH = re.compile(
    r"\b(?:in|for|on|to|across|under)\s+(?:both|each(?: of)?|all (?:of )?(?:two|three|the)?)?\s*(?:of\s+)?(?:the\s+)?(?:following\s+)?(?:matters?|cases?|files?)?[\s:(,-]*(?:the\s+)?$",
    re.I,
)
_BOTH = re.compile(
    r"\b(?:in|for|on|to|across|under)\s+(?:both|each(?: of)?)\b(?: of)?(?: the| these| those)?(?: two)? ?(?:matters?|cases?|files?|clients?|of them)?",
    re.I,
)


def each_matter(text: str, subject: str, firm: Firm) -> tuple[str, ...]:
    """The matters of a request that is for each of them; () where it is for one, or nobody can tell."""
    named = _sure(text, firm)
    if len({number for _, _, number in named}) >= 2 and _enumerated(text, named):
        return tuple(dict.fromkeys(number for _, _, number in named))
    above = {number for _, _, number in _sure(subject, firm)}
    return tuple(sorted(above)) if not named and len(above) == 2 and _BOTH.search(text) else ()


def _sure(text: str, firm: Firm) -> list[tuple[int, int, str]]:
    """Start, end and number of each mention that fits one matter only."""
    found = []
    for start, words, keys in mentions(text, firm):
        if len({key.number for key in keys}) == 1:
            found.append((start, start + len(words), keys[0].number))
    return found


def _enumerated(text: str, named: list[tuple[int, int, str]]) -> bool:
    """Whether the mentions stand in one row behind "in" or "for", nothing but "and" between them."""
    if not _FOR_EACH.search(text[max(0, named[0][0] - 80) : named[0][0]]):
        return False
    pairs = pairwise(named)
    return all(_JOINED.fullmatch(text[one[1] : other[0]]) is not None for one, other in pairs if one[2] != other[2])
