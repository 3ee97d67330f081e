# ruff: noqa: E501  a pattern reads best on one line
"""Where the writer says she is."""

from intake import patterns as re
from intake.reading.when.words import CITY_ZONE, ZONES

_HERE = re.compile(
    r"(?:(?:^|[.!?\n]\s*)(?:i'?m |we'?re )?(?:mediating|arguing|deposing|meeting|visiting|attending|speaking|in trial|trying (?:a |the )?\w+)(?: \w+){0,3}? (?:in|from) |"
    r"\b(?:i'?m|i am|i'?ll be|we'?re|we are|am|currently|traveling|travelling|working|writing|e-?mailing|dialing in|sitting|stuck|based|here|calling)\s+(?:(?:\w+\s+){0,3}?(?:in|from|to|out of)|(?:at|here for|out for|away at) (?:[\w'-]+ ){1,4}?in)\s+)(?P<city>"
    + "|".join(re.escape(one) for one in sorted(CITY_ZONE, key=len, reverse=True))
    + r")\b",
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
_NAMED = re.compile(rf"\b(?:{'|'.join(re.escape(one) for one in CITY_ZONE)})\b", re.I)


def place_of(text: str) -> str:
    """The zone of a place the writer says she is in; "" for none."""
    found = _HERE.search(text) if _NAMED.search(text) else None
    return CITY_ZONE[found["city"].lower()] if found else ""


def zone_of_all(text: str) -> str:
    """The zone in which the writer says that all her times are; "" for none."""
    said = _ALL_TIMES.search(text)
    return next(zone for zone, words in ZONES.items() if re.fullmatch(words, said["zone"], re.I)) if said else ""
