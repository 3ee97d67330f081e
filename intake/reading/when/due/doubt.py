# ruff: noqa: E501  a pattern reads best on one line
"""A writer who is not sure of her own date: "by Thursday. Or did we say Wednesday?", "by the 9th or the 11th, whichever it
was that we said" is asked."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

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


_SAID = r"(?:said|agreed|settled|decided|told|promised|discussed|picked|chose|fixed|had|meant|wrote|asked|mentioned|gave|set)"
# behind two dates: "whichever it was", "I forget which", "whatever I told you", "you'll remember which"
_FORGOTTEN = re.compile(
    rf"^[\s,;.:(–—-]*(?:(?:but|and|sorry|or so)\b[,\s]+)*(?:which ?ever(?: (?:one|day|date|of (?:them|those|the two)))?,? (?:it (?:was|is|said)|was it|that was|(?:i|we|you|he|she|they)(?:'d|'ve| had| have)? {_SAID})"
    rf"|whatever (?:it (?:was|is)|(?:i|we|you|he|she|they)(?:'d|'ve| had| have)? {_SAID})|which(?: one)? (?:was it|did (?:i|we|you))"
    r"|(?:i|we)(?:'ve|'m| have| am| are)? (?:honestly |really |now |just |simply )?(?:forget|forgot|forgotten|not sure|unsure|no longer sure|lost track|mixed|(?:can't|cannot|don't|do not|couldn't|no longer) (?:quite |really )?(?:remember|recall|recollect|know|have (?:my|the) notes))\b"
    r"|not sure (?:which|what)|you(?:'ll|'d| will| would| may| might)? (?:know|remember|recall)\b|check (?:my|the|your) (?:notes?|calendar|e-?mail)|can't (?:remember|recall)|don't (?:remember|recall))",
    re.I,
)
_OR = re.compile(r"\s*,?\s*or (?:(?:by|on|for|was it|maybe|perhaps) )*(?:the )?", re.I)


def _of_two(found: Sequence[Placed], text: str) -> list[Placed]:
    """Two dates of which she has forgotten which it was."""
    for one in found:
        if one.role in _MAY_BE and len(one.phrase.days) == 2 and _FORGOTTEN.match(text[one.phrase.end :]):
            return [
                replace(one, phrase=replace(one.phrase, days=(days,), words=" ".join(atom.words for atom in days)))
                for days in one.phrase.days
            ]
    for one, other in pairwise(found):
        if {one.role, other.role} <= _MAY_BE and _OR.fullmatch(text[one.phrase.end : other.phrase.start]) and _FORGOTTEN.match(text[other.phrase.end :]):  # fmt: skip
            return [one, other]
    return []


def doubted(found: Sequence[Placed], text: str) -> list[Placed]:
    """The dates between which the writer wavers; none where she is sure."""
    if two := _of_two(found, text):
        return two
    for place, one in enumerate(found):
        if one.role not in _MAY_BE or one.phrase.kind != "day" or not _wavers(found[:place], one, text):
            continue
        end = one.phrase.end
        if not _ASKED.match(text[end : end + 60]) or _SETTLED.match(text[end : end + 60].partition("?")[2]):
            continue
        before = [other for other in found[:place] if other.role in SETTING and other.phrase.kind in ("day", "clock")]
        return [*before[-1:], one]
    return []
