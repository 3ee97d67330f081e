"""One day told twice: "Friday at 2 pm PT / 5 pm ET", "Tuesday to Thursday of next week, by Thursday at the latest"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from intake import patterns as re
from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.weekdays import number_of
from intake.reading.when.phrases import Phrase

_ENDS = re.compile(r"[.;!?](?=\s)|\n")
_ALSO = re.compile(r"\s*(?:[/(=,]|or|aka|i\.e\.,?|(?:which|that)(?:'s| is))\s*", re.I)


def of_one_day(found: Sequence[Phrase], text: str) -> tuple[Phrase, ...]:
    """The day that one of the two hours names is the other's too; where the zones disagree, both are asked about."""
    out = list(found)
    for place, (one, other) in enumerate(pairwise(found)):
        if _told_twice(one, other, text):
            days, kinds = one.days or other.days, one.kinds | other.kinds
            out[place : place + 2] = [replace(one, days=days, kinds=kinds), replace(other, days=days, kinds=kinds)]
    for place, (one, other) in enumerate(pairwise(out)):
        if len(one.days) > 1 and len(other.days) == 1 and not _ENDS.search(text[one.end : other.start]):
            out[place + 1] = replace(other, days=(tuple(_as_in(one, atom) for atom in other.day),))
    return tuple(out)


def _as_in(choice: Phrase, day: Atom) -> Atom:
    """A bare weekday that the choice before it places in a week."""
    if day.kind != "weekday" or day.values.get("mod"):
        return day
    named = (atom for group in choice.days for atom in group if atom.kind == "weekday" and atom.values.get("mod"))
    return next((one for one in named if number_of(one.values["wd"]) == number_of(day.values["wd"])), day)


def _told_twice(one: Phrase, other: Phrase, text: str) -> bool:
    hours = all(phrase.clock and phrase.zone and not phrase.lone for phrase in (one, other))
    return bool(hours and bool(one.days) != bool(other.days) and _ALSO.fullmatch(text[one.end : other.start]))
