# ruff: noqa: E501  a pattern reads best on one line
"""Words of time that belong together: "Thursday, December 3, 2026 at 3:00 p.m. Pacific" is one phrase of four atoms."""

from dataclasses import replace
from functools import lru_cache

from intake import patterns as re
from intake.reading.when.anchors import anchored
from intake.reading.when.atoms import atoms
from intake.reading.when.atoms.atom import Atom
from intake.reading.when.cues import FINE
from intake.reading.when.hours import with_hours
from intake.reading.when.phrase import ALONE, CLOCKS, DATES, DAYS, Phrase

__all__ = ["Phrase", "phrases"]

_GLUE = re.compile(
    r"[\s,()@~|/-]*(?:by (?:courier|mail|messenger|e-?mail|fax|hand|fedex|zoom|phone|video)\b[\s,]*)?(?:(?:and |but )?(?:by|at|on|of|the|around|about|no later than|not later than|in the|during the|for|before"
    r"|approximately|approx\.?|circa|say|preferably|like|is|end of|local|roughly|if (?:at all )?possible|ideally|hopefully|to me|your|sharp|please|pls)\b[\s,(@~]*){0,3}",
    re.I,
)
_STRICT = re.compile(r"[\s,(~|-]*(?:(?:on|the|of|that is|i\.e\.|aka)\s+)*[\s,(]*", re.I)  # between two names of one day
_OR = re.compile(
    r"\s*(?:,?\s*(?:or|and|to|through|thru)(?: even| at (?:the )?(?:very )?latest| maybe| possibly)?|/|-|or (?:maybe|possibly))\s*(?:on |by )?(?:the )?",
    re.I,
)


@lru_cache(maxsize=128)  # a mail's words are looked at from several sides
def phrases(text: str) -> tuple[Phrase, ...]:
    """The times that a text (made plain) names, in order."""
    found: list[Phrase] = []
    for atom in atoms(text):
        if atom.kind == "zone" and not _zone_attaches(found, atom, text):
            continue
        if found and (joined := _joined(found[-1], atom, text)):
            found[-1] = joined
        elif atom.kind != "zone":
            found.append(_single(atom))
    return tuple(anchored(_with_words(with_hours(_that_day(found, text), text), text), text))


_THAT_DAY = re.compile(
    r"[\s,]*(?:on )?(?:that(?: same| very)?|the (?:very )?same) (?:day|morning|afternoon|evening)\b", re.I
)
_WANTED_BY = r"\b(?:by|before|until|due|than|me|ready|(?:need|want|like|have)(?:ed)?(?: it| this| them)?)"
_THAT = re.compile(rf"{_WANTED_BY}(?: on)? (?:that(?: same| very)?|the (?:very )?same)\s+$", re.I)
_WANTED = re.compile(
    rf"(?:{_WANTED_BY}|\b(?:so|then)(?: have it| ready)?)\s+$", re.I
)  # before "noon that day"; "lunch that day" is none of it
_SHARP = frozenset({"noon", "midday", "midnight"})  # no stretch of a day
_BEHIND = frozenset({"yesterday", "day before yesterday"})


def _that_day(found: list[Phrase], text: str) -> list[Phrase]:
    """ "the clients come Thursday, so by 2 p.m. that day": an hour of the day that was named just before."""
    out: list[Phrase] = []
    for one in found:
        named = next((past for past in reversed(out) if past.days), None)
        if named and out[-1].end > one.start:
            continue  # "the same day", which the hour before it took
        if named and len(named.days) == 1 and one.clock and not one.days and not _behind(named):
            said, left = _THAT_DAY.match(text, one.end), text[: one.start][-30:]
            part, sharp = one.clock.kind == "part", one.clock.values.get("part", "") in _SHARP
            good = (
                part
                and FINE.match(text[one.end : one.end + 60])
                and not re.search(r"[.!?;\n]", text[named.end : one.start])
            )
            if good or (said and (not part or sharp or _WANTED.search(left))) or (part and _THAT.search(left)):
                kinds = one.kinds | frozenset(atom.kind for atom in named.day)
                out.append(replace(one, end=said.end() if said else one.end, days=named.days, kinds=kinds))
                continue
        out.append(one)
    return out


def _behind(one: Phrase) -> bool:
    return any(
        atom.values.get("w") in _BEHIND or atom.values.get("last") or "last" in atom.values.get("mod", "")
        for atom in one.day
    )


def _with_words(found: list[Phrase], text: str) -> list[Phrase]:
    return [replace(one, words=text[one.start : one.end]) for one in found if not (_stray(one) or _greets(one, text))]


_GREETING = re.compile(r"\s*(?:good )?", re.I)
_GREETED = re.compile(
    r"[\s,]*(?:all|everyone|everybody|team|folks|there|desk|[A-Z]\w+)?(?: from [\w .']{1,30}?)?\s*(?:[!,.:\n-]|$)"
)


def _greets(one: Phrase, text: str) -> bool:
    """ "Morning!", "Good afternoon team," at the head of a mail."""
    part = one.clock.values.get("part", "") if one.clock and not one.days else ""
    head = text[: one.start] if one.start < 20 else text[text.rfind("\n", 0, one.start) + 1 : one.start]
    return (
        part in ("morning", "afternoon", "evening")
        and _GREETING.fullmatch(head) is not None
        and _GREETED.match(text, one.end) is not None
    )


def _stray(one: Phrase) -> bool:
    """A part of the day alone that names no deadline: "am", "the afternoon"."""
    if one.days or one.lone or not one.clock:
        return False
    return one.clock.kind == "part" and bool(one.clock.values.get("part2"))


def _single(atom: Atom) -> Phrase:
    kinds = frozenset({atom.kind})
    if atom.kind in ALONE:
        return Phrase(atom.start, atom.end, atom.words, lone=atom, kinds=kinds)
    if atom.kind in CLOCKS:
        return Phrase(atom.start, atom.end, atom.words, clock=atom, kinds=kinds)
    return Phrase(atom.start, atom.end, atom.words, days=((atom,),), kinds=kinds)


def _zone_attaches(found: list[Phrase], atom: Atom, text: str) -> bool:
    """A zone counts directly behind a time or a day; "Central District" or "et al." count nowhere."""
    if not found or found[-1].zone or found[-1].lone:
        return False
    clock = found[-1].clock
    if atom.values.get("mine2", "").lower() == "here" and (clock is None or clock.kind == "part"):
        return False  # "Late night here."
    gap = text[found[-1].end : atom.start]
    return re.fullmatch(r"[\s,]*\(?\s*", gap) is not None and bool(found[-1].clock or found[-1].days)


def _joined(phrase: Phrase, atom: Atom, text: str) -> Phrase | None:
    """The phrase with the atom added, or None where the atom starts another phrase."""
    gap = text[phrase.end : atom.start]
    alone = atom.kind in CLOCKS and not phrase.clock and phrase.days
    if alone and (_clipped(phrase, gap, atom, text) or _SAY.fullmatch(gap)):
        return replace(phrase, end=atom.end, kinds=phrase.kinds | {atom.kind}, clock=atom)
    if text[phrase.end - 4 : phrase.end].lower() == "day." and text[atom.start].isupper():
        return None  # "... came in on Tuesday. End of business tomorrow is fine"
    if (
        phrase.lone
        or atom.kind in ALONE
        or _told_hour(phrase, gap, text)
        or ("\n" in gap.strip(" ") and gap.count("\n") > 1)
    ):
        return None
    grown = replace(phrase, end=atom.end, kinds=phrase.kinds | {atom.kind})
    if atom.kind == "zone":
        return replace(grown, zone=atom)
    if (_GLUE.fullmatch(gap) and not re.search(r"\n\s*[-*\d]", gap)) or _own_hour(phrase, atom, gap, text):
        if atom.kind in CLOCKS:
            return _with_clock(grown, phrase, atom)
        if not phrase.days:
            return replace(grown, days=((atom,),))
        if _same_day(phrase.days[-1], atom) and _STRICT.fullmatch(gap) and not _set_off(phrase, gap):
            return replace(grown, days=(*phrase.days[:-1], (*phrase.days[-1], atom)))
    if phrase.days and not phrase.clock and atom.kind in DAYS and _OR.fullmatch(gap) and gap.strip():
        return None if _said_again(phrase, atom) else replace(grown, days=(*phrase.days, (atom,)))
    return None


def _said_again(phrase: Phrase, atom: Atom) -> bool:
    """ "by Thursday, and Thursday is the one that counts"."""
    return any(atom.values == named.values for named in phrase.days[-1])


_WHOSE = re.compile(r"\b(?:my|our|his|her|their|your|the)\s+$", re.I)
_MEETS = re.compile(r"(?:\s+[a-z]{3,12})?(?:\s+with (?:the |our |my )?[\w.']+(?: [\w.']+)?)?(?:\s+on)?\s+", re.I)


def _own_hour(phrase: Phrase, atom: Atom, gap: str, text: str) -> bool:
    """ "My 4 o'clock with the client on Thursday": what meets at an hour, and its day."""
    if phrase.days or not phrase.clock or phrase.clock.kind == "part" or atom.kind not in DAYS:
        return False
    return bool(_MEETS.fullmatch(gap) and _WHOSE.search(text[max(0, phrase.start - 8) : phrase.start]))


def _set_off(phrase: Phrase, gap: str) -> bool:
    """ "Nov 12, 7:40 am - Friday", "Nov 12, 8:05 a.m. Thursday works": behind the hour another day begins."""
    if phrase.clock is None or phrase.clock.end < phrase.days[-1][-1].end:
        return False
    return "-" in gap or phrase.words.endswith(".") or phrase.clock.words.endswith(".")


_RANGE_ENDS = re.compile(r"\b(?:between|from)\s+\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?\s+)?(?:and|to|until|till)\s+$", re.I)
_THAT_VERY = re.compile(r"\bthat (?:same |very )?$", re.I)


def _told_hour(phrase: Phrase, gap: str, text: str) -> bool:
    """ "The calls of that night, by Friday noon", "... between 2 and 3 pm by Friday": an hour that is told of begins no
    due time."""
    if phrase.days or phrase.clock is None:
        return False
    left = text[max(0, phrase.start - 40) : phrase.start]
    if phrase.clock.kind == "part":
        return bool(_THAT_VERY.search(left))
    return bool(_RANGE_ENDS.search(left)) and bool(re.search(r"\b(?:by|due|no later than)\b", gap, re.I))


# "Thursday, let's say 3 pm", "by Friday. Call it noon."
_SAY = re.compile(r"[\s,;:(–—-]*(?:\.\s+)?(?:(?:so|or|and|but)\s+)?(?:(?:let'?s|let us|shall we|should we|can we|could we|i(?:'d|'ll| would| will)|we(?:'ll| can| could)|maybe|perhaps)\s+)?(?:say|make (?:it|that)|call it|think|aim for)\s+(?:(?:about|around|at|by|for|no later than)\s+)*", re.I)  # fmt: skip
_CLIPPED = re.compile(r"\.\s+(?:at |by )?", re.I)
_CLIPPED_END = re.compile(r"\s*(?:[.!]|$)")


def _clipped(phrase: Phrase, gap: str, atom: Atom, text: str) -> bool:
    """ "Monday. Nine thirty a m.": dictated, the hour is a sentence of its own."""
    return bool(
        (_CLIPPED.fullmatch(gap) or (text[phrase.end - 1] == "." and not gap.strip()))
        and (_CLIPPED_END.match(text, atom.end) or text[atom.end - 1] == ".")
    )


def _with_clock(grown: Phrase, phrase: Phrase, atom: Atom) -> Phrase | None:
    if not phrase.clock:
        return replace(grown, clock=atom)
    part = atom.values.get("part") or atom.values.get("part2") or ""
    if (
        phrase.clock.kind in ("clock", "bare")
        and atom.kind == "part"
        and part in ("morning", "afternoon", "evening", "night", "am", "pm")
    ):
        merged = Atom("clock", phrase.clock.start, atom.end, "", {**phrase.clock.values, "half": part})
        return replace(grown, clock=merged)
    if atom.values.get("close") and phrase.clock.values.get("close"):
        return grown
    said = phrase.clock.values.get("part")
    if said in ("first thing", "early") and part in ("morning", "am"):
        return grown  # "first thing tomorrow morning", "early Thursday morning"
    if said == "late" and part in ("morning", "afternoon", "evening", "night"):
        return replace(grown, clock=atom)
    if said == part == "morning" or _narrows(phrase.clock, part, atom):
        return replace(grown, clock=atom)
    return None


def _narrows(said: Atom, part: str, atom: Atom) -> bool:
    """ "Thursday morning by 10", "tomorrow afternoon, say 3:30": the hour within a part of the day that was said first."""
    return atom.kind in ("clock", "bare") and said.values.get("part") in ("morning", "afternoon", "evening")


def _same_day(group: tuple[Atom, ...], atom: Atom) -> bool:
    """Whether an atom says the same day in another way: "Friday" and "12/4", "tomorrow" and "Tuesday"."""
    kinds = {one.kind for one in group}
    if atom.kind in kinds or atom.kind not in DAYS:
        return False
    if atom.kind in DATES and kinds & DATES:
        return False
    if "period" in kinds or atom.kind == "period":
        return kinds | {atom.kind} == {"weekday", "period"} or kinds | {atom.kind} == {"period", "ordinal"}
    return not ({"weekfrom", "afternext", "wdafter"} & (kinds | {atom.kind}))
