# ruff: noqa: E501  a pattern reads best on one line
"""What a time in a sentence is for: a due date, an event, a fact of the past, a start, or nothing that we can tell.

The words left and right of a phrase decide; a phrase whose role nobody can tell is never silently dropped (due.py asks).
"""

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

from intake import patterns as re
from intake.reading.when import cues
from intake.reading.when.absent import told_away
from intake.reading.when.bare import bare_role
from intake.reading.when.deadlines import is_courts, is_not_until, is_said_to_us
from intake.reading.when.indirect import wished_indirectly
from intake.reading.when.inside import ends_range, filmed, is_range
from intake.reading.when.one_day import of_one_day
from intake.reading.when.others import elsewhere, not_ours, of_event
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import SETTING, Role
from intake.reading.when.spans import role_of_span
from intake.reading.when.wishes import READ_WHEN, wished

__all__ = ["Placed", "Role", "placed"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A phrase with its role and the sentence around it."""

    phrase: Phrase
    role: Role
    left: str
    right: str
    strong: bool = False  # a word for due stands before it


@lru_cache(maxsize=128)
def placed(text: str, found: tuple[Phrase, ...]) -> tuple[Placed, ...]:
    """Roles of the phrases of one text (made plain)."""
    out: list[Placed] = []
    for one in of_one_day(found, text):
        here = _place(text, one)
        if out:
            here = _continued(out[-1], here, text)
        if is_range(one) and here.role in (Role.DUE, Role.LOOSE):
            here = replace(here, role=_role_of_range(here), strong=False)
        if out:
            out[-1], here = _beside(out[-1], here, text)
        out.append(here)
    return tuple(out)


def _continued(before: Placed, here: Placed, text: str) -> Placed:
    """What goes on behind an event or a fact is of it."""
    gap = text[before.phrase.end : here.phrase.start]
    if before.role is Role.EVENT and re.fullmatch(r"\s*\(\s*", gap):
        return replace(here, role=Role.EVENT)  # "in three weeks (November 4)"
    if before.role is Role.FACT and _range_end(before, here, text):
        return replace(here, role=Role.FACT)  # "from 7:40 to 8:05 on February 11"
    return here


def _beside(before: Placed, here: Placed, text: str) -> tuple[Placed, Placed]:
    """Both, as each is once the other is known."""
    if not before.strong and ends_range(text, before.phrase, here.phrase):
        before = replace(before, role=_role_of_range(before))
        here = replace(here, role=before.role, strong=False)
    if (
        before.role in SETTING
        and here.role in _UNSURE
        and _AGAIN.fullmatch(text[before.phrase.end : here.phrase.start])
    ):
        here = replace(here, role=before.role, strong=before.strong)
    if _behind_its_event(before, here, text):
        here = replace(here, role=Role.DUE)
    if _hour_of(before, here, text):
        hour = replace(before.phrase, clock=here.phrase.clock, kinds=before.phrase.kinds | here.phrase.kinds)
        before, here = replace(before, phrase=hour), replace(here, role=Role.FACT, strong=False)
    if _takes_over(before, here, text):
        here = replace(here, role=Role.DUE, strong=before.strong)
    return before, here


_EVENT_ENDS = re.compile(
    rf"\s*(?:{cues.EVENT})s?(?: (?:date|deadline|notice|binder|outline|notebook|prep))?\s*(?:[:,>|]|\s-+>?)\s*", re.I
)


def _behind_its_event(before: Placed, here: Placed, text: str) -> bool:
    """ "confirming the Oct. 6 deposition date: Friday morning": the event has its day, the item ends with its own."""
    return (
        here.role is before.role is Role.EVENT
        and not here.right.strip(" .!*)")
        and bool(_EVENT_ENDS.fullmatch(text[before.phrase.end : here.phrase.start]))
    )


def _hour_of(before: Placed, here: Placed, text: str) -> bool:
    """ "before the Feb 11 hearing on the motion (10 am)": the hour of the hearing, not one of today."""
    gap = text[before.phrase.end : here.phrase.start]
    if before.role is not Role.BEFORE or before.phrase.clock or not before.phrase.days or here.phrase.days:
        return False
    if here.phrase.clock is None or here.strong or re.search(r"[;!?\n]|\.\s+[A-Z]", gap):
        return False
    return here.role is Role.BEFORE or (here.role is Role.DUE and gap.count("(") > gap.count(")"))


def _role_of_range(first: Placed) -> Role:
    """ "The video of March 9 (2:10 to 2:45 p.m.)": hours from and to are no due time unless a word says so."""
    if first.role not in (Role.DUE, Role.LOOSE):
        return first.role
    return Role.FACT if filmed(first.left) else Role.LOOSE


def _range_end(before: Placed, here: Placed, text: str) -> bool:
    gap = text[before.phrase.end : here.phrase.start].strip().lower()
    return gap in ("to", "-", "–", "through", "thru", "until", "till", "and") and bool(_RANGE.search(before.left))


_RANGE = re.compile(r"\b(?:from|between)\s+(?:about |around )?$", re.I)
_BUT = re.compile(r"[\s,]*(?:but|rather|instead)(?: (?:by|on|for))?\s*", re.I)
# "I said Friday in the hallway, ignore that, Thursday"
_FORGET_IT = re.compile(
    r"\b(?:ignore|forget|disregard|skip|scratch|strike|drop) (?:that|it|what i said|all that)\W+$", re.I
)


# "by Thursday, that is December tenth, two p.m.": one date said again, with more of it
_AGAIN = re.compile(r"\s*(?:(?:after )?\(|[,(–—-]*\s*(?:(?:that|which|this)(?:'s| is| would be| will be)|that being|i\.e\.|meaning|namely|aka),?\s*(?:to say,?\s*)?)(?:the|on|on the)?\s*", re.I)  # fmt: skip
_UNSURE = frozenset({Role.LOOSE, Role.FACT, Role.DOING, Role.WEAK})


def _takes_over(before: Placed, here: Placed, text: str) -> bool:
    """ "Tuesday - sorry, Wednesday", "not Monday but Tuesday": what corrects a date sets one, whatever its words."""
    gap = text[before.phrase.end : here.phrase.start]
    if here.role not in (Role.LOOSE, Role.FACT, Role.WEAK, Role.DUE, Role.WISH) or here.phrase.kind not in (
        "day",
        "clock",
        "span",
    ):
        return False
    if before.role in SETTING and len(gap) <= 60 and cues.CORRECTION.search(gap):
        return not cues.DENIED.search(here.left)
    denied = before.role is Role.FACT and bool(cues.DENIED.search(before.left))
    return denied and bool(_BUT.fullmatch(gap) or (len(gap) <= 60 and _FORGET_IT.search(gap)))


@lru_cache(maxsize=16)
def _sentence_ends(text: str) -> tuple[int, ...]:
    return tuple(one.end() for one in cues.SENTENCE.finditer(text))


# "the log (they are on the share), Thursday": where something is, not what the time is for
_ASIDE = re.compile(r"\((?=[^()\n]*\b(?:is|are|was|were|has|have|had|i|we|he|she|they|it|you)\b)[^()\n]*\)", re.I)


def _around(text: str, phrase: Phrase) -> tuple[str, str]:
    cuts = _sentence_ends(text)
    last = bisect_right(cuts, phrase.start) - 1
    left = text[max(0, phrase.start - 160, cuts[last] if last >= 0 else 0) : phrase.start]
    left = _ASIDE.sub(lambda aside: " " * len(aside[0]), left) if ")" in left else left
    right = text[phrase.end : phrase.end + 90]
    if phrase.words.endswith(".") and re.match(r"\s|$", right):
        goes_on = phrase.words.endswith(".m.") and re.match(r"\s+[a-z]", right)  # "5 p.m. would be soon enough"
        if not goes_on:
            return left, ""  # the dot of "2pm." ended the sentence too
    end = re.search(r"[.!?](?=\s|$)|\n|;|\s-+\s", right)
    return left, right[: end.start()] if end else right


def _place(text: str, phrase: Phrase) -> Placed:
    left, right = _around(text, phrase)
    role = _role(phrase, left, right)
    return Placed(phrase, role, left, right, strong=bool(cues.DUE.search(left) or cues.LATEST_LEFT.search(left)))


def _role(phrase: Phrase, left: str, right: str) -> Role:
    """A decision list, read from the top: what the phrase is, what is said about it, what it belongs to."""
    if phrase.lone:
        return Role.LOOSE if phrase.kind != "span" else role_of_span(phrase, left, right)
    if phrase.days and (cues.SO_THAT.search(left) or is_courts(left, right)):
        return Role.EVENT
    if phrase.days and is_not_until(left):
        return Role.FACT
    if _possessive(phrase) and not cues.FINE.search(f"'s{right}"):  # "Monday's ok"
        return _attributive(left, right)
    if _possessive(phrase):
        right = f"'s{right}"
    return _said_role(phrase, left, right) or _role_by_owner(phrase, left, right)


def _said_role(phrase: Phrase, left: str, right: str) -> Role | None:
    """A word beside it says outright what it is."""
    if is_said_to_us(left, right) or READ_WHEN.search(left) or wished_indirectly(phrase, left, right):
        return Role.DUE
    if nothing := not_ours(phrase, left, right) or elsewhere(left):
        return nothing
    if cues.LATEST.search(right) or cues.THE_LATEST.match(right) or cues.LATEST_LEFT.search(left):
        return Role.LATEST
    if at_first := _not_before(left, right):
        return at_first
    if before := _before_what(left):
        return _role_before(before[0], phrase, right)
    if phrase.days and ITEM_ENDS.fullmatch(right) and cues.FOR_FILING.search(left):
        return Role.DUE
    if any(cue.search(left) for cue in (cues.NEXT_STEP, cues.ON_OR_BEFORE, cues.DEADLINE_IS)) or wished(
        phrase, left, right
    ):
        return Role.DUE
    if event := of_event(left):
        return event
    if cues.WISH_LEFT.search(left) or cues.WISH_RIGHT.search(right):
        return Role.WISH
    return Role.DUE if cues.FINE.search(right) else None


def _not_before(left: str, right: str) -> Role | None:
    """ "Not needed before Friday", "don't start before Monday", "start it Monday and finish by Friday"."""
    if cues.NOT_NEEDED.search(left):
        return Role.WISH
    starts = cues.NOT_BEFORE.search(left) or (cues.STARTS_WORK.search(left) and cues.AND_ENDS.match(right))
    return Role.START if starts else None


# "before the Feb 11 hearing, by noon Feb 9", "not before Monday, and have it to me by Friday"
OWN_BY = re.compile(
    r"(?:[,;(]|\s-+)\s*(?:(?:please|pls|so|and|i\.e\.),?\s+)*(?:by|no later than|due)\s+(?:on |the )?$"
    r"|,?\s+(?:and|but|so)\s+(?:then |please |do |to )*(?:have|get|give|send|bring|return|finish|deliver|let me have)\b[^,;:.]{0,30}\b(?:by|no later than)\s+(?:the )?$",
    re.I,
)
ITEM_ENDS = re.compile(r"\W*(?:(?:please|pls|thanks|thx|thank you)\W*)?", re.I)


# "before I leave tonight if you can, but tomorrow", "before the long weekend, so the Thursday before it"
_BUT_THEN = re.compile(
    r"\b(?:but|though|although|otherwise)\b|(?:[,;:]|\s-+)\s*(?:so|hence|thus|therefore|meaning|i\.e\.)\b", re.I
)


def _before_what(left: str) -> tuple[str] | None:
    """What the words "before ..." name on the way to the time; None where they do not reach it."""
    before = cues.BEFORE.search(left)
    if not before or cues.ON_OR_BEFORE.search(left):
        return None
    middle = before["mid"]
    # "earlier than she had said: please move it to"
    return None if OWN_BY.search(middle) or _BUT_THEN.search(middle) or ": " in middle else (middle,)


def _role_by_owner(phrase: Phrase, left: str, right: str) -> Role:
    """It belongs to an event, to an absence or to the work; else it stands alone."""
    due = cues.DUE.search(left)
    belongs = cues.EVENT_RIGHT.search(right) or (cues.ARTICLE.search(left) and cues.NOUN.search(right))
    if belongs and (not due or re.search(r"\b(?:the|our|your)\s*$", left, re.I)):
        return _attributive(left, right)
    if (cues.AWAY_LEFT.search(left) and not (due and _FOR_ME.search(left))) or told_away(left):
        return Role.AWAY
    if cues.START.search(left):
        return Role.START
    return Role.DUE if due else bare_role(phrase, left, right)


_FOR_ME = re.compile(
    r"\b(?:by|due(?: on| at)?|no later than|be (?:back |ready |here |waiting )?(?:with (?:me|us)|(?:on|in|at) my (?:desk|hands?|inbox|box|chair))(?: on| at| for)?)\s*$",
    re.I,
)


def _possessive(phrase: Phrase) -> bool:
    close = phrase.clock is not None and phrase.clock.kind == "part"  # "Thursday's close of business"
    return not close and any(atom.values.get("poss") for atom in phrase.day)


def _attributive(left: str, right: str) -> Role:
    """ "the 12/18 hearing" is an event, "the Nov 18 deficiency list" a fact; "before Friday's call" sets a date."""
    event = cues.EVENT_RIGHT.search(right)
    if event and re.search(
        r"\b(?:before|ahead of|prior to|in advance of|in time for)\s+(?:the|our|my|his|her|their|a|this)?\s*$",
        left,
        re.I,
    ):
        return Role.BEFORE
    if event:
        return Role.EVENT
    return (
        Role.LOOSE
        if re.search(r"\b(?:by|before|due|until|no later than)\s+(?:the|our|my|a)?\s*$", left, re.I)
        else Role.FACT
    )


def _role_before(middle: str, phrase: Phrase, right: str) -> Role:
    """ "before Friday", "before the hearing on 12/18", "before we meet Thursday at 2"; but "before noon Friday" is a due time."""
    words = middle.strip().lower()
    if words and cues.WISH_RIGHT.search(right):
        return Role.WISH  # "before I go home tonight would be ideal"
    if not words or words in ("the", "on", "our", "my"):
        if any(atom.kind == "period" and not atom.values.get("wkend") for atom in phrase.day):
            return Role.DUE  # "before the end of the month"
        own = words in ("our", "my")  # "before my 2 o'clock tomorrow" is before a meeting
        if phrase.clock is not None and not own and not cues.EVENT_RIGHT.search(right):
            return Role.DUE  # "before noon Friday", "before Friday at noon"
        return Role.BEFORE
    if re.search(rf"\b(?:{cues.EVENT})\b|\b(?:we|i|they|he|she|client|court|judge)\b", words):
        return Role.BEFORE
    return Role.LOOSE
