"""One instant told in two zones: "Friday at 2 pm PT / 5 pm ET", "5 pm ET (2 pm PT) on Friday"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from intake import patterns as re
from intake.reading.when.phrases import Phrase

_ALSO = re.compile(r"\s*(?:[/(=,]|or|aka|i\.e\.,?|(?:which|that)(?:'s| is))\s*", re.I)


def of_one_day(found: Sequence[Phrase], text: str) -> tuple[Phrase, ...]:
    """The day that one of the two hours names is the other's too; where the zones disagree, both are asked about."""
    out = list(found)
    for place, (one, other) in enumerate(pairwise(found)):
        if _told_twice(one, other, text):
            days, kinds = one.days or other.days, one.kinds | other.kinds
            out[place : place + 2] = [replace(one, days=days, kinds=kinds), replace(other, days=days, kinds=kinds)]
    return tuple(out)


def _told_twice(one: Phrase, other: Phrase, text: str) -> bool:
    hours = all(phrase.clock and phrase.zone and not phrase.lone for phrase in (one, other))
    return bool(hours and bool(one.days) != bool(other.days) and _ALSO.fullmatch(text[one.end : other.start]))
