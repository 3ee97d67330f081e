# ruff: noqa: E501  a pattern reads best on one line
"""Where the writer says she is."""

from intake import patterns as re
from intake.reading.when.words import CITY_ZONE, ZONES

_CITY = "|".join(re.escape(one) for one in sorted(CITY_ZONE, key=len, reverse=True))
_HERE = re.compile(
    r"(?:(?:^|[.!?\n]\s*)(?:i'?m |we'?re )?(?:mediating|arguing|deposing|meeting|visiting|attending|speaking|in trial|trying (?:a |the )?\w+)(?: \w+){0,3}? (?:in|from) |"
    r"\b(?:i'?m|i am|i'?ll be|we'?re|we are|am|currently|traveling|travelling|working|writing|e-?mailing|dialing in|sitting|stuck|based|here|calling)\s+(?:(?:\w+\s+){0,3}?(?:in|from|to|out of)|(?:at|here for|out for|away at) (?:[\w'-]+ ){1,4}?in)\s+)(?P<city>"
    + _CITY
    + r")\b",
    re.I,
)
# "In New York till Saturday.", "Chicago this week", "Off to Boston until Friday", "Still in Denver."
_ELIDED = re.compile(
    rf"(?:^|[.!?\n]\s*|\s-+\s)(?:(?:still|currently|now|here|up|down|over|out|off|away|back)\s+){{0,3}}(?:(?:(?:in|to|at|from)\s+(?:the |our )?)?(?P<city>{_CITY})(?: office| area)?(?:, (?-i:[A-Z]{{2}}))?,?\s+(?:(?:for|on|at|with) (?:(?!until|till?|through)[\w'-]+ ){{1,4}})?"
    rf"(?:until|till?|through|thru|(?:all|the rest of|for the rest of)? ?(?:this|the|all) (?:day|week|month)|today|tonight|for (?:a|two|three|[2-9]) (?:days|week|weeks|month)|at the moment|right now|these days)\b|in (?P<alone>{_CITY})\s*(?=[.!\n]|$))",
    re.I,
)


# "every time in this mail is Eastern", "all times are Mountain"
_ALL_TIMES = re.compile(
    r"\b(?:all|every|any|the|my)(?: the)? times?(?: (?:in|of|below|above|here|mentioned|given|stated)(?: (?:this|the|my) (?:e-?mail|mail|message|note))?)?(?: (?:is|are|will be|in|mean)| being)?(?: given| stated| meant)?(?: in)?(?: my| local)? (?P<zone>"
    + "|".join(ZONES.values())
    + r")\b",
    re.I,
)


# a sentence of its own: "That's Eastern time.", "(Eastern time, not mine.)", "I mean Pacific, by the way."
_SAID_APART = re.compile(
    r"(?:^|[.!?\n;]\s*)[\s(*–—-]*(?:(?:that|those|these|this|it|times?|hours?|deadlines?|all|any|both|everything|the|i|we|am|is|are|was|were|being|'m|'s|'re|i'm|that's|it's|we're|mean|meant|giving|gave|using|used|going|working|thinking|counting|speaking|talking|on|off|by|you|please|pls|read|take|treat|note|assume|consider|as|in|of|to|be|clear|should|will|would|which|my|given|stated|above|below|here|again|sorry|forgot|and|so|say|ps|p\.s\.?|fyi|due|date|noon)[\s,:]+)*(?P<zone>"
    + "|".join(ZONES.values())
    + rf"|(?P<city>{_CITY})(?= (?:local )?(?:time|clock|hours))"
    + r")\b(?: (?:local |standard |daylight )?(?:time|clock|hours))?(?=\s*(?:[.!;)\n]|$|,|[–—-]\s)|\s(?:not|as|since|because|by the way|please|pls|for|if|rather|instead|thanks|throughout|above|there|here|i mean|too|and not|of course)\b)",
    re.I,
)


_ZONED = re.compile(rf"\b(?:{'|'.join(ZONES.values())}|(?:{_CITY}) (?:local )?(?:time|clock|hours))\b", re.I)
# of most mails no word is one of these, which is soon seen
_NAMED = re.compile(rf"\b(?:{_CITY})\b", re.I)


def place_of(text: str) -> str:
    """The zone of a place the writer says she is in; "" for none."""
    if not _NAMED.search(text):
        return ""
    if found := _HERE.search(text):
        return CITY_ZONE[found["city"].lower()]
    found = _ELIDED.search(text)
    return CITY_ZONE[(found["city"] or found["alone"]).lower()] if found else ""


def zone_of_all(text: str) -> str:
    """The zone in which the writer says that all her times are; "" for none."""
    if not _ZONED.search(text):
        return ""
    said = _ALL_TIMES.search(text) or _SAID_APART.search(text)
    if said and (city := said.groupdict().get("city")):
        return CITY_ZONE[city.lower()]
    return next(zone for zone, words in ZONES.items() if re.fullmatch(words, said["zone"], re.I)) if said else ""
