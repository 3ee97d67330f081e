# ruff: noqa: E501  a pattern reads best on one line
"""What a time in a sentence is for: a due date, an event, a fact of the past, a start, or nothing that we can tell.

The words left and right of a phrase decide; a phrase whose role nobody can tell is never silently dropped (due.py asks).
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from intake.reading.when.phrases import Phrase


class Role(StrEnum):
    DUE = "due"  # when the work is wanted
    LATEST = "latest"  # wanted at the latest: beats a softer wish beside it
    WISH = "wish"  # "ideally", "if possible": a softer wish
    BEFORE = "before"  # before the named event or day
    EVENT = "event"  # a hearing, a filing, a meeting: the hard stop
    FACT = "fact"  # a date of the matter: "filed 11/20", "the Nov 18 list"
    START = "start"  # not before
    AWAY = "away"  # where somebody is, or how long
    WEAK = "weak"  # "4 things for this week"
    LOOSE = "loose"  # nobody can tell


EVENT = (
    r"hearing|trial|mediation|arbitration|deposition|depo|conference|cmc|msc|meeting|meet|call|zoom|interview|closing|oral argument"
    r"|argument|appearance|sentencing|ime|inspection|appointment|consult(?:ation)?|site visit|visit|pretrial|filing|filing deadline"
    r"|filing date|submission|statute|sol|limitations?|return date|court date|deadline to (?:file|respond|serve)|flight|presentation|session|"
    r"board meeting|signing|ceremony|oath|expiration|status conference|case management|ex parte|trc|prove[- ]up|cutoff|cut-off"
)
_DUE = re.compile(
    r"(?:\bby|\bdue(?: date| back| in| to me)?(?: is| on| by)?|\bdeadline(?: is| of| for (?:this|me))?|\bno later than|\bnot later than|\bnlt|\buntil|\btill"
    r"|\bon or before|\bbefore or on|\bneed(?:s|ed)?(?: it| this| them| these| that| all of (?:it|this|these))?(?: done| back| finished| ready| in hand| complete[d]?)?"
    r"|\bback(?: to (?:me|us|her|him))?|\b(?:to|with) (?:me|us|her|him|dana|priya|tom|marcus)|\bin my (?:inbox|hands|box)|\bon my desk|\bwant(?:s|ed)? (?:it|this|them|these)(?: back| done)?"
    r"|\bmust have(?: it| this)?|\bready(?: to go)?|\btarget(?:ing)?(?: date)?|\breturn(?:ed)?(?: date)?|\bhave (?:it|this|them|these)(?: back| done| ready)?|\bshoot(?:ing)? for"
    r"|\baim(?:ing)? for|\bturn(?:ed)? (?:it )?around|\bneeded|\bwanted|\bcomplete(?:d)?|\bfinish(?:ed)?|\bdone|\bdrop[- ]dead(?: date)?(?: is)?|\bmake it|\bmove (?:it|this|that|the deadline|the due date)? ?(?:up )?to"
    r"|\bpush(?:ed)?(?: it| this| that| back)?(?: out| back)? (?:to|until)|\bextend(?:ed)?(?: it| this)? (?:to|until|through)|\bchange(?:d)? (?:it |the deadline |the due date )?to|\bwork(?:ing)? day|\bsubmit(?:ted)? (?:it )?to me|\bturn(?:ed)? in)"
    r"(?:[\s:(,-]+(?:on|at|by|for|the|around|about|of|end|early|late|sometime|say|maybe|like|then|pls|please|is|it|set|this|or|and|before|no later than|close|draft|me|to))*[\s:(*,-]*$",
    re.I,
)
_LATEST = re.compile(
    r"^[\s,(]*(?:at the (?:very |absolute )?latest|latest|the latest|otherwise|if not|max(?:imum)?\b|tops\b|drop[- ]dead)",
    re.I,
)
_LATEST_LEFT = re.compile(
    r"(?:\b(?:no|not) later than|\bnlt|\bat the (?:very |absolute )?latest|\botherwise|\bif not|\babsolute(?:ly)? (?:must|by)|\bdrop[- ]dead(?: date)?(?: is)?:?|\blatest:?|\bcan go as late as|\bhard deadline(?: is)?:?)[\s,]*(?:by |on |the )*$",
    re.I,
)
_WISH_LEFT = re.compile(
    r"(?:\bideally|\bpreferably|\bhopefully|\bwould (?:love|like|prefer)(?: it| this| to have(?: it| this)?)?|\bif possible|\bhoping for|\bwould be (?:great|nice|ideal)|\btry for|\bbest case)[\s,]*(?:by |on |the |for )*$",
    re.I,
)
_WISH_RIGHT = re.compile(
    r"^[\s,(]*(?:if (?:you can|possible|at all possible|feasible)|ideally|would be (?:great|ideal|nice|better|best|perfect|even better)|preferred|is better|is ideal)",
    re.I,
)
_BEFORE = re.compile(
    r"\b(?:before|ahead of|prior to|in advance of|in time for|earlier than)\b(?P<mid>[^.;!?\n]{0,60})$", re.I
)
_EVENT_LEFT = re.compile(
    rf"(?:\b(?:{EVENT})s?(?: date| deadline)?(?:'s| is| are| set| starts?| begins?| scheduled| calendared| currently| now|:|,|-|\(|\s)*(?:on|for|at|the|set|in)?"
    r"|\b(?:we|i|they|he|she|client|everyone|you) (?:all )?(?:meet|file|argue|depose|appear|mediate|am meeting|are meeting|are filing|have to file|need to file|must file|will file|plan to file|fly|leave|present|close|go to trial|go in|comes? in|arrives?|lands?|fl(?:y|ies)|visits?|testif(?:y|ies)|meets?|leaves?|departs?|returns?|(?:is|are) (?:being )?(?:deposed|set|scheduled))(?: \w+){0,4}?(?: on| at| by)?"
    r"|\b(?:must|has to|needs to|have to|to) be (?:filed|served|lodged|submitted|postmarked)(?: \w+){0,3}?(?: on| by| no later than)?"
    r"|\b(?:filing|file|files|filed|serving|service|response|opposition|opp|reply|answer|responses|brief) (?:is |are )?(?:due|deadline)(?: date)?(?: is| on| by|:)*"
    r"|\bdue (?:to|at|with|in) (?:opposing(?: counsel)?|the (?:court|other side|clerk|client|judge)|court|oc|counsel|plaintiffs?|defendants?|uscis|nvc|the state)(?: on| by)?"
    r"|\b(?:rfe|noid|response|court|statutory|agency|uscis|discovery|motion|briefing|appeal|answer|opposition|reply|filing|registration|eoir|nvc|discovery)(?: response)?(?:'s)? (?:deadline|due date|is due|due)(?: is| on| of| by|:)*"
    r"|\bcourt(?:'s)? (?:deadline|date)(?: is| of|:)*|\b(?:expires|runs|lapses)(?: on)?|\bfiling (?:on|by)?|\bgoes (?:out|to the client|to court|to print)(?: on| by)?)[\s:(,-]*(?:the )?$",
    re.I,
)
_EVENT_RIGHT = re.compile(
    rf"^[\s,]*(?:-|at \S+ )?(?:\w+[ -]){{0,2}}?(?:{EVENT})\b(?! (?:prep|binder|outline|notebook|summary|transcript|notice))",
    re.I,
)
_FACT_LEFT = re.compile(
    r"\b(?:filed|dated|served|received|sent|entered|issued|signed|executed|occurred|happened|took place|taken|held|heard|deposed|produced|mailed|emailed|postmarked"
    r"|since|as of|effective|on or about|born|dob|d\.o\.b\.?|doi|d/?o/?i|date of (?:birth|injury|loss|incident|accident|marriage|separation)|accident|incident|injury|injured|collision|crash|slip and fall|fell"
    r"|letter|email|e-mail|order|notice|list|transcript|minutes|invoice|declaration|agreement|contract|statement|report|visit|exam|surgery|discharge[d]?|admitted|retained|hired|married|separated|closed|opened|covering|spoke|met|talked|called|told|wrote|testified|arrived"
    r"|came in|got|went|said|asked|was|were|decided|ruled|granted|denied|began|started|ended|posted|recorded|amended|version|per|see|my|our|his|her|their|from|between|through|thru|after|and)\b[\s:(,]*(?:of |on |in |at |back on |the |a |around |about |this |from |dated )*$",
    re.I,
)
_START = re.compile(
    r"\b(?:starting|beginning|start|begin|commencing|not (?:before|until)|no earlier than|any ?time after|after|effective)[\s,]*(?:on |the )*$",
    re.I,
)
_AWAY_LEFT = re.compile(
    r"\b(?:i'?m|i am|i'?ll be|i will be|we'?re|he'?s|she'?s|is|am|are|be|will be|been)\s+(?:\w+\s+){0,6}?(?:in|out|away|off|traveling|travelling|on|at|back|gone|tied up|unavailable|offline|vacation|leave|pto|trial|court|flying)\b[^.;!?\n]{0,40}$",
    re.I,
)
_ARTICLE = re.compile(r"\b(?:the|our|his|her|their|that|those|these|my|your|a|an|last|per|see)\s+$", re.I)
_NOUN = re.compile(r"^[\s]+(?!(?:please|pls|thanks|thx|at|by|or|and|if|so|for|to|with|after|is|are|works?|would|will|can|noon|the|in|on|of|before|morning|since|because|but|as|latest|w/|via|until|unless|when|we|i|you|that|this|it|she|he|they|too|also|instead|works|ok|okay|fine|then|max|pt|et|ct|mt)\b)[a-z][\w-]+", re.I)  # fmt: skip
_PAST_VERB = re.compile(
    r"\b(?:\w{3,}ed|went|met|spoke|sent|got|came|said|told|saw|took|was|were|had|did|wrote|gave|found|left|held|heard|fell|broke|paid|made|has|have been)\b",
    re.I,
)
_WANTING = re.compile(
    r"\b(?:need|want|please|pls|kindly|can (?:you|someone|we)|could (?:you|someone|we)|would you|must|should|have to|get|let's|due|by)\b",
    re.I,
)
_DENIED = re.compile(r"\b(?:not|instead of|rather than|no longer|isn't|not on)\s+(?:by |on |the |due )*$", re.I)
_IF_NOT = re.compile(r"\b(?:if not|why not)\s*$", re.I)
_NOT_BEFORE = re.compile(r"\b(?:not|n't \w+|no earlier than|never) before\s+(?:the )?$", re.I)
_SENTENCE = re.compile(r"[.!?](?=\s)|\n|;| - | -- ")


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
    return tuple(_place(text, one) for one in found)


def _around(text: str, phrase: Phrase) -> tuple[str, str]:
    left = text[max(0, phrase.start - 160) : phrase.start]
    right = text[phrase.end : phrase.end + 90]
    cuts = [one.end() for one in _SENTENCE.finditer(left)]
    left = left[cuts[-1] :] if cuts else left
    if phrase.words.endswith(".") and re.match(r"\s|$", right):
        return left, ""  # the dot of "2pm." ended the sentence too
    end = re.search(r"[.!?](?=\s|$)|\n|;", right)
    return left, right[: end.start()] if end else right


def _place(text: str, phrase: Phrase) -> Placed:
    left, right = _around(text, phrase)
    role = _role(phrase, left, right)
    return Placed(phrase, role, left, right, strong=bool(_DUE.search(left) or _LATEST_LEFT.search(left)))


def _role(phrase: Phrase, left: str, right: str) -> Role:
    """A decision list, read from the top: what the phrase is, what is said about it, what it belongs to."""
    if phrase.lone:
        return Role.LOOSE if phrase.kind != "span" else _role_of_span(phrase, left, right)
    if _possessive(phrase):
        return _attributive(left, right)
    return _said_role(phrase, left, right) or _role_by_owner(phrase, left, right)


def _said_role(phrase: Phrase, left: str, right: str) -> Role | None:
    """A word beside it says outright what it is."""
    if _DENIED.search(left) and not _IF_NOT.search(left):
        return Role.FACT
    if _LATEST.search(right) or _LATEST_LEFT.search(left):
        return Role.LATEST
    if _NOT_BEFORE.search(left):
        return Role.START
    if before := _BEFORE.search(left):
        return _role_before(before["mid"], phrase, right)
    if _EVENT_LEFT.search(left):
        return Role.EVENT
    return Role.WISH if _WISH_LEFT.search(left) or _WISH_RIGHT.search(right) else None


def _role_by_owner(phrase: Phrase, left: str, right: str) -> Role:
    """It belongs to an event, to an absence or to the work; else it stands alone."""
    due = _DUE.search(left)
    belongs = _EVENT_RIGHT.search(right) or (_ARTICLE.search(left) and _NOUN.search(right))
    if belongs and (not due or re.search(r"\b(?:the|our|your)\s*$", left, re.I)):
        return _attributive(left, right)
    if _AWAY_LEFT.search(left) and not (due and re.search(r"\bby\s*$", left)):
        return Role.AWAY
    if _START.search(left):
        return Role.START
    return Role.DUE if due else _bare_role(phrase, left, right)


def _possessive(phrase: Phrase) -> bool:
    return any(atom.values.get("poss") for atom in phrase.day)


def _attributive(left: str, right: str) -> Role:
    """ "the 12/18 hearing" is an event, "the Nov 18 deficiency list" a fact; "before Friday's call" sets a date."""
    event = _EVENT_RIGHT.search(right)
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
    if not words or words in ("the", "on", "our", "my"):
        first_is_clock = phrase.clock is not None and (not phrase.day or phrase.clock.start < phrase.day[0].start)
        if first_is_clock and not _EVENT_RIGHT.search(right):
            return Role.DUE
        return Role.BEFORE
    if re.search(rf"\b(?:{EVENT})\b|\b(?:we|i|they|he|she|client|court|judge)\b", words):
        return Role.BEFORE
    return Role.LOOSE


def _role_of_span(phrase: Phrase, left: str, right: str) -> Role:
    values = phrase.lone.values if phrase.lone else {}
    if values.get("rel") == "ago":
        return Role.FACT
    if values.get("lead") or values.get("rel") or values.get("rel2") or values.get("rel3") or values.get("kind"):
        if re.search(r"\b(?:last|past|previous|for|took|spent|first|initial|of)\s*$", left, re.I):
            return Role.FACT
        if _NOUN.search(right) and values.get("rel2") is None and not phrase.anchor:
            return Role.LOOSE
        bare = not values.get("lead") and values.get("kind") and not values.get("rel")
        return Role.DUE if not bare or _ENDS.match(right) else Role.LOOSE
    return Role.FACT


def _bare_role(phrase: Phrase, left: str, right: str) -> Role:
    """No word says what it is for: "Monday 10am." and ", Wednesday" are due, "spoke to her Thursday" is not."""
    bare_left = left.strip(" \t*-,:(>\"'")
    ends = bool(_ENDS.match(right))
    if _this_week(phrase):
        return Role.DUE if ends and _WANTING.search(left) and not re.search(r"\bfor\s*$", left) else Role.WEAK
    if re.search(r"\b(?:of|from|since)\s+(?:last |this )?$", left, re.I):
        return Role.FACT
    if ends and (not bare_left or re.search(r"[,:-]\s*$", left)):
        return Role.DUE
    past, wanting = _PAST_VERB.search(bare_left), _WANTING.search(bare_left)
    is_date = bool(phrase.kinds & {"numeric", "monthday", "iso", "ordinal"})
    if (is_date and _FACT_LEFT.search(left) and not re.search(r"\bon\s*$", left)) or (past and not wanting):
        return Role.FACT
    if not ends:
        return Role.LOOSE
    if wanting or phrase.has("clock") or phrase.is_relative or re.search(r"\b(?:on|for)\s*$", left):
        return Role.DUE
    return Role.LOOSE


_ENDS = re.compile(
    r"[\s)*,!\"'-]*(?:$|(?:please|pls|thanks|thx|thank you|if|so|ok|okay|works?|is fine|at the latest|or|and|as|since|because|for|w/|with|would|\()\b)|\s*[,(]",
    re.I,
)


def _this_week(phrase: Phrase) -> bool:
    return any(
        atom.values.get("wk") == "this" and not atom.values.get("part") for atom in phrase.day
    ) and not phrase.has("weekday")
