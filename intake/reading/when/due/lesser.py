# ruff: noqa: E501  a pattern reads best on one line
"""Of several times that may set the date, those that say so in words of their own come before those that stand there bare.

"Parenting schedule: December 21 through January 3. Tuesday.": a stretch of days is content. "Clips 9:15, 11:02 and 2:30; fix by
11": hours in a list are content. "Overnight, so that it is there at nine": the hour is the limit.
"""

from intake import patterns as re
from intake.reading.when.cues import FINE
from intake.reading.when.roles import Placed

_PLEASE = re.compile(r"^[\s,]*(?:please|pls|plz|thanks|thx|if possible|latest|at the latest)\b", re.I)
_CUE = re.compile(r"\b(?:by|at|for|before|until|till|no later than|around|about|say|to)\s+(?:the )?$", re.I)


def without_lesser(dues: list[Placed], text: str) -> list[Placed]:
    """The dates without the bare ones that the mail's own word for a date shows to be something else."""
    if any(one.phrase.clock and not _over_night(one) for one in dues):
        dues = [one for one in dues if not _over_night(one)]
    own = [one for one in dues if _in_own_words(one)]
    if not own or len(own) == len(dues):
        return dues
    return [one for one in dues if one in own or not _is_content(one, text)]


def _in_own_words(one: Placed) -> bool:
    """Said to be wanted then, or a sentence of its own."""
    if _is_stretch(one) or _over_night(one):
        return False
    alone = not one.left.strip(" \t*-") and not one.right.strip(" \t.!*")
    return one.strong or alone or bool(FINE.match(one.right) or _PLEASE.match(one.right))


def _is_content(one: Placed, text: str) -> bool:
    if one.strong:
        return False
    return _is_stretch(one) or _in_a_list_of_hours(one, text)


def _is_stretch(one: Placed) -> bool:
    """ "December 21 through January 3"."""
    joined = re.search(r"\d\s*(?:-|–|—|to|through|thru|until|till)\s*(?:[a-z]+\.? )?\d|day\s*(?:-|–|—|to|through|thru)\s*[a-z]+day", one.phrase.words, re.I)  # fmt: skip
    return bool(one.phrase.days and joined)


def _over_night(one: Placed) -> bool:
    return any(atom.values.get("over") for atom in one.phrase.day)


def _in_a_list_of_hours(one: Placed, text: str) -> bool:
    """An hour without a day or a word before it, in brackets or beside another hour."""
    if one.phrase.kind != "clock" or _CUE.search(one.left):
        return False
    before, after = text[: one.phrase.start], text[one.phrase.end :]
    inside = before.rfind("(") > before.rfind(")") and ")" in after.partition("\n")[0]
    beside = bool(re.search(r"\d:\d\d,? (?:and |& )?$", before) or re.match(r",? (?:and |& )?\d{1,2}:\d\d", after))
    return inside or beside
