# ruff: noqa: E501  a pattern reads best on one line
"""One sentence cut between two pieces of work that each have a date: "cite-check by Thursday, proposed order by Friday"."""

from collections.abc import Sequence
from itertools import pairwise

from intake import patterns as re
from intake.reading.asks import asks, sets_due
from intake.reading.kinds import WORK_VERBS, read_kind
from intake.reading.titles import starts_with_work
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Placed, Role, placed

SAME = r"(?:it|this|that|them|these|those|draft|final|one|version|everything|both|all|same|copy|copies|result|results)"
BACK = re.compile(
    rf"^\W*(?:(?:and|also|then|please|pls|i|we|can|could|would|you|just|but)\s+){{0,4}}(?:\w+\s+){{0,3}}?{SAME}\b(?!-)",
    re.I,
)
_CORRECTS = re.compile(
    r"\b(?:or|actually|scratch|strike that|correction|i mean|make that|sorry|rather|wait|instead|latest|if not|otherwise|no later|but (?:ideally|preferably|really|no))\b",
    re.I,
)
_LEAD_IN = re.compile(
    r"(?:\b(?:by|for|on|due|on or before|at or before|before|(?:no|not) later than|at the latest by|until|at|needed|needs?|in|to me|back|is|are|ready|done|want(?:ed)?|it|them|and|then|the|,)\b[\s,(]*)+$",
    re.I,
)
_AT_LATEST = re.compile(r"^[\s,]*(?:at (?:the )?(?:very )?latest|latest|if (?:at all )?possible|if you can)\b", re.I)
_JOINT = re.compile(r"^[\s,;).]*(?:(?:and|then|plus|while|with|but|also|followed by)\b[\s,]*)*", re.I)
_THING = re.compile(rf"^(?:the|a|an|his|her|their|our|my|your)\s+(?!{SAME}\b(?!-))\w+", re.I)
LABEL = re.compile(r"^\W*(?P<label>[A-Z][\w.' ]{1,30}?)\s*(?::|\s[-–—])\s")


# "Okafor to draft the notice, Santos to prepare the exhibits": a person and her work on each side
_PERSON = rf"[A-Z]\w+ (?:(?:to|should|can|could|will|shall|please|must|needs to) (?:please )?(?:{WORK_VERBS}|do|handle)|(?:drafts|prepares|does|takes|handles|indexes|pulls|summarizes))\b"
_PERSON_DOES = re.compile(rf"^\W*(?:(?:have|let|ask|get) )?{_PERSON}")
_BY_PERSON = re.compile(rf"\s*(?:[,;]\s*(?:and |while |then )?|\s(?:and|while) )(?={_PERSON})")


def halves(sentence: str) -> list[str]:
    """A sentence cut between two pieces of work that each have a date: "cite-check by Thursday, proposed order by Friday"."""
    if len(given := _BY_PERSON.split(sentence)) > 1 and all(_PERSON_DOES.match(one) for one in given):
        return _with_shared_end(given)
    text = plain(sentence)
    dues = [one for one in placed(text, phrases(text)) if one.role in (Role.DUE, Role.WISH, Role.LATEST, Role.BEFORE) and one.phrase.kind in ("day", "clock", "span")]  # fmt: skip
    cuts = [cut for one, other in pairwise(dues) if (cut := _cut(sentence, one, other)) is not None]
    ends = [0, *cuts, len(sentence)]
    halves = [_with_day(sentence[start:end], start, dues).strip(" ,;") for start, end in pairwise(ends)]
    label = LABEL.match(sentence)
    under = (
        f"{label['label']}: " if label else ""
    )  # "Tran: the index by Thursday and the letter by Friday" is Tran's twice
    return [under + _JOINT.sub("", half) if place else half for place, half in enumerate(halves) if half]


def _with_day(half: str, start: int, dues: Sequence[Placed]) -> str:
    """ "... and the letter at noon the same day": the day stands in the half before."""
    for one in dues:
        clock, day = one.phrase.clock, one.phrase.day
        if clock and start <= clock.start < start + len(half) and day and day[0].start < start:
            said = " ".join(atom.words for atom in day)
            half = f"{half[: clock.end - start]} {said}{half[one.phrase.end - start :]}"
    return half


_FOR_BOTH = re.compile(r"(?:,\s*(?:both|all|each)\b[^,]*)+$", re.I)


def _with_shared_end(parts: list[str]) -> list[str]:
    """ "..., both in Alvarez, both by Thursday": what stands behind the last half for all; so does the only date."""
    if end := _FOR_BOTH.search(parts[-1]):
        return [*(half + end[0] for half in parts[:-1]), parts[-1]]
    times = [one for one in phrases(plain(parts[-1])) if one.kind in ("day", "clock", "span")]
    if len(times) == 1 and not any(map(sets_due, parts[:-1])) and sets_due(parts[-1]):
        return [*(f"{half} by {times[0].words}" for half in parts[:-1]), parts[-1]]
    return parts


def _cut(sentence: str, one: Placed, other: Placed) -> int | None:
    """Where the second piece of work begins; None where both dates speak of the same."""
    between = sentence[one.phrase.end : other.phrase.start]
    if len(between) > 300 or _CORRECTS.search(_LEAD_IN.sub("", _AT_LATEST.sub("", between))):
        return None
    between = _AT_LATEST.sub("", between)
    head = _LEAD_IN.sub("", sentence[: one.phrase.start][-300:]).strip()
    if _names_work(head) or (len(head.split()) > 2 and asks(head)):
        rest = _LEAD_IN.sub("", _JOINT.sub("", between)).strip(" ,;(-")
        return one.phrase.end if _names_work(rest) else None
    joint = re.search(r"(?:,|;|\band\b|\bthen\b)\s*(?:and |then )?(?:by|for|on|due|before)?\s*$", between, re.I)
    after = sentence[other.phrase.end : other.phrase.end + 200]
    return one.phrase.end + joint.start() if joint and _names_work(_JOINT.sub("", after)) and _names_work(_JOINT.sub("", between[: joint.start()])) else None  # fmt: skip


# "by Thursday (the tenth), 2 pm": no thing
_ONLY_A_DAY = re.compile(r"\W*the \S*(?:st|nd|rd|th|first|second|third)\W*", re.I)


def _names_work(words: str) -> bool:
    if re.match(r"(?:and )?the [A-Z][\w-]+ one\b", words):
        return True  # "the Kim summary by Friday and the Ortiz one by Monday"
    if not words or _ONLY_A_DAY.fullmatch(words) or (BACK.match(words) and read_kind(words)[0] == "general"):
        return False
    return read_kind(words)[0] != "general" or starts_with_work(words) or bool(_THING.match(words))
