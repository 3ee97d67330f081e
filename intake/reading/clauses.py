# ruff: noqa: E501  a pattern reads best on one line
"""Run-on sentences cut where the writer goes on to the next matter, or counts on: "Tran needs the index by Thursday,
Okonkwo needs the photos by Friday", "so the first is the letter by noon and then the second thing is the data sheet"."""

import re as literal
from collections.abc import Sequence
from itertools import pairwise

from intake import patterns as re
from intake.reading.matters import mentions
from intake.reading.settled import settled
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Role, placed
from tracker.domain.firm import Firm

_LONGEST = 1500  # characters of a sentence that is looked at
Mark = tuple[int, int, frozenset[str]]  # start and end of a mention, the matters that it may mean


def clauses(sentence: str, firm: Firm) -> list[str]:
    """The sentence in pieces; one where it runs on to nothing."""
    if len(sentence) > _LONGEST:
        return [sentence]
    return [piece for part in _counted(sentence) for piece in _by_matter(part, firm)]


# "first is the list", "the second thing is a letter", "my third is patience", "and one more is the index"
_THING = r"(?:one|thing|item|task|job|request|ask|piece|project|document)"
_COUNTS = re.compile(
    rf"(?:[,;:]\s*)?(?:\b(?:so|and|then|okay|ok|oh|well)\b[,\s]*)*\b(?:(?:the|my|our)\s+)?(?P<nth>first|second|third|fourth|fifth|last|final|other)(?:\s+{_THING})?(?:\s+(?:is|would be|being)\b|['’]s\b)",
    re.I,
)
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": 9, "final": 9, "other": 9}


def _counted(sentence: str) -> list[str]:
    found = list(_COUNTS.finditer(sentence))
    order = [_ORDER[one["nth"].lower()] for one in found]
    if len(found) < 2 or order[0] != 1 or any(one >= other for one, other in pairwise(order)):
        return [sentence]
    ends = [0, *(one.start() for one in found), len(sentence)]
    return [piece for start, end in pairwise(ends) if (piece := _bare(sentence[start:end]))]


_JOINT = re.compile(r"^[\s,;:.)]*(?:(?:and|then|plus|while|with|but|also|so)\b[\s,]*)*", re.I)


def _bare(piece: str) -> str:
    return _JOINT.sub("", piece).rstrip(" ,;")


_SETTING = frozenset({Role.DUE, Role.LATEST, Role.WISH, Role.BEFORE, Role.LOOSE, Role.EVENT, Role.AWAY})
_WHENEVER = re.compile(r"\b(?:no (?:rush|hurry)|whenever|not urgent|any ?time)\b", re.I)


def _by_matter(sentence: str, firm: Firm) -> list[str]:
    """Each matter with the date that stands behind it; whole where one of them has neither a date nor a "nothing"."""
    marks = _marks(sentence, firm)
    if len(marks) < 2:
        return [sentence]
    if shared := _with_one_end(sentence, marks):
        return shared
    times = _times(sentence)
    cuts = [_cut(sentence, one, other, times) for one, other in pairwise(marks)]
    ends = [0, *(cut for cut in cuts if cut is not None), len(sentence)]
    pieces = [_bare(sentence[start:end]) for start, end in pairwise(ends)]
    if len(ends) != len(marks) + 1:
        return [sentence]
    whole = all(_has_time(start, end, times) or _says_nothing(sentence[start:end]) for start, end in pairwise(ends))
    return pieces if whole else [sentence]


# "..., both Friday noon please"
_BOTH_THEN = re.compile(
    r"[,;]?\s*\b(?:both|all|each)(?: of (?:them|these))?(?: (?:due|for|by|on|needed|wanted))*\s+$", re.I
)


def _with_one_end(sentence: str, marks: Sequence[Mark]) -> list[str]:
    """ "brandt verdict form and alvarez jury list both friday noon": a thing of each matter, and one day for both."""
    start = next((one[0] for one in _times(sentence) if one[0] < len(sentence)), None)
    both = _BOTH_THEN.search(sentence[:start]) if start else None
    if start is None or both is None or both.start() < marks[-1][1]:
        return []
    things, last = [], 0
    for one, other in pairwise(marks):
        joints = list(_BREAK.finditer(sentence, one[1], other[0]))
        if not joints or not sentence[one[1] : joints[-1].start()].strip(" :,-"):
            return []
        things.append(sentence[last : joints[-1].start()])
        last = joints[-1].start()
    things.append(sentence[last : both.start()])
    return [f"{_bare(one)} by {sentence[start:]}" for one in things]


def _times(sentence: str) -> list[tuple[int, int]]:
    text = plain(sentence)
    found = [one.phrase for one in placed(text, phrases(text)) if one.role in _SETTING]
    timed = [(one.start, one.end) for one in found if one.kind in ("day", "clock", "span", "urgent")]
    return sorted([*timed, *(one.span() for one in _WHENEVER.finditer(sentence))]) or [(len(sentence),) * 2]


def _has_time(start: int, end: int, times: Sequence[tuple[int, int]]) -> bool:
    return any(start <= one[0] < end for one in times)


def _says_nothing(piece: str) -> bool:
    return settled(_bare(piece))


# "same format as the one in Brandt": named only for comparison
_COMPARED = re.compile(r"\b(?:same|like|as|similar|format|template|style|modeled|based|copy of the one|not)\b[^,;:.]{0,60}$", re.I)  # fmt: skip


def _marks(sentence: str, firm: Firm) -> list[Mark]:
    """The mentions of matters in order, one after the other of the same matter as one."""
    low, last = sentence.lower(), 0
    out: list[Mark] = []
    for _, words, keys in mentions(sentence, firm):
        found = literal.search(rf"(?<!\w){literal.escape(words)}(?!\w)", low[last:])
        if found is None:
            return []
        start, last = last + found.start(), last + found.end()
        numbers = frozenset(key.number for key in keys)
        if _COMPARED.search(sentence[max(0, start - 80) : start]):
            continue
        if out and out[-1][2] & numbers:
            out[-1] = (out[-1][0], last, out[-1][2] & numbers)
        else:
            out.append((start, last, numbers))
    return out


_BREAK = re.compile(r"[,;.]\s*|\s(?=(?:and|then|plus|while)\s)", re.I)
_UNDER = re.compile(r"\s*(?:and |but )?(?:because|since|so|which|who|as|but|though|although|when|if|or|where|at the|please|pls)\b", re.I)  # fmt: skip


def _cut(sentence: str, one: Mark, other: Mark, times: Sequence[tuple[int, int]]) -> int | None:
    """Where the words on the next matter begin: behind the date of the one before, at the first break there."""
    between = [end for start, end in times if one[1] <= start and end <= other[0]]
    said = sentence[one[1] : other[0]]
    start = between[-1] if between else one[1]
    if not between and not _says_nothing(f"x {said}"):
        return None
    gap = sentence[start : other[0]]
    breaks = [found.start() for found in _BREAK.finditer(gap) if not _UNDER.match(gap, found.end())]
    if breaks:
        return start + breaks[0 if between else -1]
    return start if between and not _UNDER.match(gap) else None
