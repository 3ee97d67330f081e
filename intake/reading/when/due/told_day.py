# ruff: noqa: E501  a pattern reads best on one line
"""An hour of the day that was told of just before: "she leaves at 4 tomorrow and asks to have it by 3", "I'm back on Monday
and would like to find it waiting when I come in at nine"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from intake import patterns as re
from intake.reading.when.atoms.atom import Atom
from intake.reading.when.due.claims import is_told_of_others
from intake.reading.when.moments import moment_of
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import SETTING
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint

_TOLD = (Role.EVENT, Role.DOING, Role.AWAY, Role.FACT, Role.LOOSE, Role.START)
_NEAR = timedelta(hours=3)  # between the hour that is wanted and what happens behind it
_SENTENCE = re.compile(r"[.!?;](?=\s)|\n")
# her return: "is back on", "returns", "in again", "away till"
_RETURNS = re.compile(
    r"\b(?:back|returns?|returning|returned|home|in again|again in|in the office|out|away|gone|off|traveling|travelling|flying|flies|on (?:leave|vacation|holiday))\b(?: (?!(?:and|but|so|by|need|want)\b)[\w'.-]+){0,5}? ?(?:on |until |till |through )?(?:the )?$",
    re.I,
)
# her arrival, with the hour behind it
_ARRIVES = r"\b(?:when|as|once|by the time|as soon as|before|the (?:moment|minute)) (?:i|we|she|he|(?:ms|mr|mrs)\.? \w+|(?-i:[A-Z])\w+)(?:'m| am| is|'s)? (?:com(?:e|es|ing)|gets?|walks?|arrives?|returns?|lands?|am|is|sits?|opens? up|starts?|back)\b(?: (?!(?:on|until|till|from)\b)[\w']+){0,4}?"
_ARRIVES_AT = re.compile(rf"{_ARRIVES}(?: at| around| about)?\s*$", re.I)
_ARRIVES_THEN = re.compile(rf"{_ARRIVES}\s*(?=[.,;!?)\n]|$)", re.I)
# the work, wanted there: "would like to find it waiting", "it should be on my desk"
_WANTED = re.compile(
    r"\b(?:(?:would|'d|will|shall|must|to|hopes?|hoping|wants?|needs?|expects?|like|love|please|wish(?:es)?)\b[^.;!?\n]{0,50}?\b(?:find|see|have|get|there|waiting|ready|done|read|it|them|this)|(?:it|this|that|they|these|the \w+) (?:should|must|has to|have to|needs? to|ought to|is to|can|could) (?:be|sit|lie|wait)|have (?:it|them|this|the \w+)|(?:on|in) (?:my|her|his) (?:desk|chair|inbox|box|hands)|waiting for (?:me|her|him|us))\b",
    re.I,
)


def with_told_day(found: Sequence[Placed], text: str, here: Standpoint) -> tuple[Placed, ...]:
    """The times; an hour that goes with the day of the telling before it has that day, and sets the date."""
    out = list(found)
    for place, one in enumerate(found):
        told = _told_before(found[:place], one, text)
        if told is None or one.phrase.days or one.phrase.clock is None:
            continue
        there = replace(one.phrase, days=told.phrase.days, kinds=one.phrase.kinds | told.phrase.kinds)
        if _just_before(there, told, one, here) or _at_return(told, one, text):
            out[place] = replace(one, phrase=there, role=Role.DUE, strong=True)
            happens = Role.EVENT if told.phrase.clock else Role.AWAY
            out = [replace(other, role=happens) if other is told else other for other in out]
            out = [other for other in out if not (other.phrase.kind == "vague" and told.phrase.end <= other.phrase.start < one.phrase.start)]  # fmt: skip
            return tuple(out)
    return _on_arrival(out, text)


def _told_before(before: Sequence[Placed], one: Placed, text: str) -> Placed | None:
    """The day that its own sentence told of last."""
    told = next((each for each in reversed(before) if each.phrase.kind != "vague"), None)
    if told is None or len(told.phrase.days) != 1:
        return None
    if told.role not in _TOLD and (told.strong or not is_told_of_others(told)):
        return None
    return None if _SENTENCE.search(text[told.phrase.end : one.phrase.start]) else told


def _just_before(there: Phrase, told: Placed, one: Placed, here: Standpoint) -> bool:
    """Whether the hour is wanted, and a little before what is told to happen then."""
    if one.role not in SETTING or told.phrase.clock is None:
        return False
    ours, theirs = moment_of(there, here).first, moment_of(told.phrase, here).first
    return bool(ours and theirs and here.sent < ours.at <= theirs.at <= ours.at + _NEAR)


def _at_return(told: Placed, one: Placed, text: str) -> bool:
    """Whether the hour is that at which she comes back and wants the work."""
    if told.phrase.clock is not None or not _RETURNS.search(told.left):
        return False
    between = text[told.phrase.end : one.phrase.start]
    if not _WANTED.search(between):
        return False
    return one.role in SETTING or bool(_ARRIVES_AT.search(between))


def _on_arrival(found: list[Placed], text: str) -> tuple[Placed, ...]:
    """ "I'm away till Monday; it should be on my desk when I come in": Monday, first thing."""
    for place, one in enumerate(found):
        others = [each for each in found if each is not one and (each.role in SETTING or each.phrase.start > one.phrase.end) and each.phrase.kind != "vague"]  # fmt: skip
        if one.role not in _TOLD or len(one.phrase.days) != 1 or one.phrase.clock or others or not _RETURNS.search(one.left):  # fmt: skip
            continue
        said = _ARRIVES_THEN.search(text, one.phrase.end)
        between = text[one.phrase.end : said.start()] if said else ""
        if said and len(between) < 120 and len(_SENTENCE.findall(between)) < 2 and _WANTED.search(between):
            first = Atom("part", one.phrase.end, one.phrase.end, "", {"part": "first thing"})
            found[place] = replace(one, phrase=replace(one.phrase, clock=first), role=Role.DUE, strong=True)
            return tuple(each for each in found if each.phrase.kind != "vague")
    return tuple(found)
