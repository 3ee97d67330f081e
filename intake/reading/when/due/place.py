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
    said = _ALL_TIMES.search(text)
    return next(zone for zone, words in ZONES.items() if re.fullmatch(words, said["zone"], re.I)) if said else ""
