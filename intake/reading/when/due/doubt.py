# ruff: noqa: E501  a pattern reads best on one line
"""A writer who is not sure of her own date: "by Thursday. Or did we say Wednesday?" is asked."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.when.cues import CORRECTION
from intake.reading.when.role import SETTING
from intake.reading.when.roles import Placed, Role

_DOUBTS = re.compile(
    r"\b(?:(?:did|didn't|had|hadn't|have|haven't) (?:we|i|you)(?: not)? (?:say|said|agree[d]?(?: on| to)?|settle[d]?(?: on)?|set|pick(?:ed)?|promise[d]?|fix(?:ed)?|have|put|mean)|(?:or|unless|if) (?:(?:was|were|is) )?(?:it|that|we)(?: was| were| is|'s)?(?: not)?(?: saying)?|wasn't it|or was|was it)\s+(?:(?:by|on|for|the|really|actually|rather|supposed to be|not)\s+)*$",
    re.I,
)
_ASKED = re.compile(r"^[^.;!\n]{0,40}\?")
_MAY_BE = frozenset({Role.DUE, Role.LOOSE, Role.FACT, Role.WISH})
# she answers herself: "Thursday it is", "yes, Wednesday"
_SETTLED = re.compile(r"^[^\n]{0,60}?\b(?:yes|yep|it is|it was|right|correct|let's say)\b", re.I)


# "Thursday, no, Friday? You tell me."; no "Thursday - no, could you make it Friday?"
_ASKS = re.compile(r"\b(?:can|could|would|will|may|might|shall|should|is|are|do|how about|what about|possible)\b", re.I)


def _wavers(before: Sequence[Placed], one: Placed, text: str) -> bool:
    if _DOUBTS.search(one.left):
        return True
    named = next((other for other in reversed(before) if other.role in SETTING and other.phrase.days), None)
    between = text[named.phrase.end : one.phrase.start] if named else ""
    corrected = bool(CORRECTION.search(between)) and not _ASKS.search(one.left)
    return corrected and text[one.phrase.end : one.phrase.end + 2].strip().startswith("?")


def doubted(found: Sequence[Placed], text: str) -> list[Placed]:
    """The dates between which the writer wavers; none where she is sure."""
    for place, one in enumerate(found):
        if one.role not in _MAY_BE or one.phrase.kind != "day" or not _wavers(found[:place], one, text):
            continue
        end = one.phrase.end
        if not _ASKED.match(text[end : end + 60]) or _SETTLED.match(text[end : end + 60].partition("?")[2]):
            continue
        before = [other for other in found[:place] if other.role in SETTING and other.phrase.kind in ("day", "clock")]
        return [*before[-1:], one]
    return []
