# ruff: noqa: E501  a pattern reads best on one line
"""A day that points back: "the recital is Friday at 5, so I'd be grateful for it by lunch that day" wants it on Friday."""

from itertools import pairwise

from intake import patterns as re
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases

_POINTS = re.compile(
    r"(?:,? ?\bon)? ?\b(?:that(?: same| very)?|the (?:very )?same) (?:day|morning|afternoon|evening)\b", re.I
)
# The hour of the work before it: "by noon that day", "at 8 that same morning"
_HOUR = re.compile(r"\b(?:by|before|at|until|till|around|no later than|for|due) (?:(?:about|around|say|the latest) )?(?:noon|midday|lunch(?:time)?|end of|cob|eod|close of business|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mid-?\w+)$", re.I)  # fmt: skip
_CLOCK = re.compile(r",? (?:at|by|from|around|before|after)\b.*$|,? \d{1,2}(?::\d\d)? ?[ap]\.?m.*$|,? (?:morning|afternoon|evening|noon|night)\b.*$", re.I)  # fmt: skip


def with_that_day(text: str) -> str:
    """The text with the day itself, where an hour of it is named and one day alone stands before it."""
    points = [one for one in _POINTS.finditer(text) if _HOUR.search(text[: one.start()].rstrip())]
    if len(points) != 1:
        return text
    hit = points[0]
    before = plain(text)[: hit.start()]
    named = [one for one in phrases(before) if one.days]
    days = {_CLOCK.sub("", before[one.start : one.end]).strip() for one in named}
    if len(days) != 1 or any(one.end > other.start for one, other in pairwise(named)):
        return text
    return f"{text[: hit.start()].rstrip()} on {days.pop()}{text[hit.end() :]}"
