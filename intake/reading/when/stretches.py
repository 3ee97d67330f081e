# ruff: noqa: E501  a pattern reads best on one line
"""Times that bound a stretch, or that a sentence only tells of: "between Tuesday and Thursday, your choice", "I find myself
in Boston until Saturday", "he recalls nothing before lunch", "she was to call Monday at 9"."""

from intake import patterns as re
from intake.reading.when.inside import PRODUCT
from intake.reading.when.phrase import Phrase

# one of the days will do: the last of them is the latest
_ANY = re.compile(
    r"^[^.;\n]{0,20}?\b(?:i (?:do not|don't) (?:mind|care)|(?:your|the desk's) (?:choice|pick|call)|whichever|whatever|either|any of|up to you|all the same|no matter|as you (?:like|please|wish)|take your pick|(?:is|works|will be|would be) (?:fine|ok(?:ay)?|good|all right)|works|will do|suits)\b",
    re.I,
)
_ANYWHERE = re.compile(
    r"\b(?:any ?(?:where|time|day|how)|some ?(?:time|where|day)|at any (?:time|point))\s+between\s*$", re.I
)


def any_will_do(left: str, right: str) -> bool:
    """ "Between Tuesday and Thursday, I don't mind which", "anywhere between Wednesday and Friday"."""
    return bool(_ANY.match(right) or _ANYWHERE.search(left))


# what was to happen and is told of now: "she was to call Monday at 9", "the wire should have landed on"
_WAS_TO = re.compile(
    r"\b(?!(?:it|this|that|draft|memo|summary|index|chart|list|i)\b)[\w'.-]+ (?:(?:was|were) (?:supposed |meant |due |scheduled |going )?to (?!be (?:due|done|ready|with me)\b)|should have (?!been (?:due|done|ready)\b)|had (?:promised|agreed|offered|meant) to )[a-z]+\b(?:(?!\b(?:so|please|pls|i need|i want|i'd like|by)\b)[^.;\n]){0,50}$",
    re.I,
)


def was_once(left: str) -> bool:
    return bool(_WAS_TO.search(left))


# what somebody recalls, saw or did before an hour: "he doesn't recall anything before lunch"
_RECALLS = re.compile(
    r"\b(?:recalls?|remembers?|knows?|knew|recollects?|saw|sees?|heard|hears?|noticed?|notices|drinks?|drank|eats?|ate|wakes?|woke|sleeps?|slept|works?|worked|speaks?|spoke|answers?|gets up|got up|functions?|opens?|closes?|leaves?|left|arrived?|arrives|happened|occurred)\b[\"']?(?: (?!(?:by|due|need|want|please|so|and|but)\b)[\w'\"]+){0,4} (?:before|after|until|till|past|between)\s+(?:about |around )?$",
    re.I,
)
_WE = re.compile(r"\b(?:i|we|you|please|pls|need|want|can|could|draft|finish)\b[^.;,\n]{0,60}$", re.I)
_OR_NOT = re.compile(r"^\s+or (?:not|no)\b|^\s+(?:notwithstanding|aside|permitting|be damned)\b", re.I)
_IS_ON = re.compile(
    r"^\s+(?:is|falls|was|comes)(?: on| already| only)?\s+(?:this |next |a |the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    re.I,
)
# "which ran 10 to 3:30 on February 25"
_RAN = re.compile(
    r"\b(?:ran|went|lasted|sat|met|testified|deposed|worked|shift|talked|argued|was|were)\b(?:(?!\b(?:need|want|due|please|by)\b)[^.;\n]){0,25}?\b\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?\s*(?:to|till?|until|-|through)\s*(?:nearly |almost |about |past )?$",
    re.I,
)


def of_no_day(phrase: Phrase, left: str, right: str) -> bool:
    """An hour that somebody's habits or memory name; a feast that is only mentioned."""
    if _RAN.search(left):
        return True
    if phrase.has("feast") and (_OR_NOT.match(right) or _IS_ON.match(right)):
        return True
    return not phrase.days and bool(_RECALLS.search(left)) and not _WE.search(left)


# how long somebody stays or cannot be had: "I find myself in Boston until", "cannot be reached before", "she stays with us through"
_STAYS = re.compile(
    r"\b(?:i|we|he|she|they|who|(?-i:[A-Z])\w+)(?:'m|'re|'s|'ll| am| are| is| will)?\s+(?:\w+ly |still |also |only |now |just |again )*"
    r"(?!(?:have|has|had|need|needs|want|wants|would|give|gives|gave|can|could|may|hold|extend|push|move|keep|wait|waits|do|does|did|take|takes|got|get|gets|like|please|due|ask|asks|said|says|set|sets|let|make|made|allow|leave|must|should|might|told|tell|promised|expect|prefer|propose|suggest|is|are|be|by|draft|drafts|index|send|file|serve|not)\b)"
    r"(?:find|found|stay|stays|remain|remains|live|lives|sit|sits|am|work|works|camp|travel|travels|fly|flies|visit|visits|vacation|vacations|argue|argues|mediate|mediates|teach|teaches|hide|hides|lurk|rest|rests|recover|recovers|reside|lodge|drive|drives|ski|hike|sail|sleep|run|runs|depose|deposes|try|tries)\b"
    r"(?:(?!\b(?:so|but|and|need|please|pls|you|due|it|them|this)\b)[^.;\n]){0,50}?\b(?:until|till?|through|thru)\s+(?:about |around |at least )?(?:the )?$",
    re.I,
)
_NOT_HAD = re.compile(
    r"\b(?:cannot|can't|can not|won't|will not|isn't|is not|aren't|are not|not|hard to|impossible to|never)\s+(?:going to )?(?:be )?(?:\w+ly )?(?:reach(?:ed|able)?|available|free|back|in|out|around|here|online|near|at (?:my|her|his|the) (?:desk|phone|computer)|disturbed|called|phoned|contacted|surface|answer(?:ing)?|looking|read(?:ing)?|check(?:ing)?)\b[^.;,\n]{0,40}?\b(?:before|until|till?)\s+(?:about |around |at least )?(?:the )?$",
    re.I,
)


# "back at my desk Friday at 9"
_BACK = re.compile(
    r"(?:^|[.,;:(]|\b(?:and|am|be|then|'m|'ll))\s*(?:i(?:'m|'ll be| am| will be) )?(?:back|again|home) (?:at|behind) (?:my|her|his|the|our) (?:desk|chair|keyboard)\b[^.;,\n]{0,15}$",
    re.I,
)


# "phone off till 6", "out until noon"; no "hold off until"
_OFF = re.compile(
    r"(?<!hold )(?<!held )(?<!put )(?<!holding )\b(?:off|away|closed|dark|gone|unreachable|unavailable|offline|busy|asleep|in (?:court|trial|the air|surgery|class|session|meetings?|depos?))\s+(?:from \S+ )?(?:until|till?|through)\s+(?:about |around |at least )?$",
    re.I,
)


def how_long(left: str) -> bool:
    return bool(_OFF.search(left) or _STAYS.search(left) or _NOT_HAD.search(left) or _BACK.search(left))


# how long something lasts: "the filing window is open till", "the stay runs through"
_LASTS = re.compile(
    rf"\b(?:the|our|their|his|her|its|this|that)\s+(?:(?!(?:draft|memo|summary|index|chart|list|{PRODUCT})\b)[\w'-]+ ){{1,4}}?(?:(?:is|are|stays?|remains?|was)\s+(?:still |now |only )?(?:open|good|valid|in (?:force|effect|place)|frozen|tolled|stayed|closed|extended|suspended|continued|up|running)|runs?|lasts?|holds?|continues?)\s+(?:until|till?|through|thru)\s+(?:the )?$",
    re.I,
)


def lasts(left: str) -> bool:
    return bool(_LASTS.search(left))
