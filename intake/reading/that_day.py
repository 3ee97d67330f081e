# ruff: noqa: E501  a pattern reads best on one line
"""A day named by pointing at it: "she comes in Tuesday at eleven, so nine that morning", "due at noon that same day".

The hour has the day that the text named last; without one the words stay, and are asked about.
"""

from intake import patterns as re
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases

_HOUR = (
    r"(?:noon|midday|\d{1,2}(?::[0-5]\d)?(?: ?[ap]\.?m\b\.?)?|\d{4}(?: hours)?|\d{1,2} o'clock|(?:half|quarter) (?:past|to) \w+"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[- ](?:fifteen|thirty))?(?: o'clock)?)"
)
# a word that wants something stands before it: what happened "at nine that morning" is told
_WANTED = r"(?:so|by|at|before|until|till|need\w*|want\w*|like|have|due|for|ready|me|desk|hands?|it|than)"
_THAT_DAY = re.compile(
    rf"\b(?P<lead>{_WANTED},? (?:(?:at|by|before|for|about|around) )?)(?P<hour>{_HOUR}),? (?:on )?(?:that|the)(?: very)?(?: same)? (?P<part>day|morning|afternoon|evening)(?P<of> of that)?\b"
    rf"|\b(?P<by>(?:by|before|for|no later than|due|on my desk) )(?P<first>first thing )?that(?: very)?(?: same)? (?P<half>day|morning|afternoon|evening)\b",
    re.I,
)
_THE = re.compile(r"\bthe (?:day|morning|afternoon|evening)\b", re.I)


def with_that_day(text: str) -> str:
    """The text with such days named, "at nine that day" as "at nine Tuesday"."""
    if not _THAT_DAY.search(text):
        return text
    return _THAT_DAY.sub(_named, text)


def _named(found: re.Match[str]) -> str:
    before = [one for one in phrases(plain(found.string[: found.start()])) if one.kind == "day" and len(one.days) == 1]
    if not before or _THE.search(found[0]):
        return found[0]
    day = " ".join(atom.words.rstrip(".,") for atom in before[-1].day)
    part = found["part"] or found["half"]
    when = day if part == "day" else f"{day} {part}"
    return f"{found['lead']}{found['hour']} {when}" if found["hour"] else f"{found['by']}{found['first'] or ''}{when}"
