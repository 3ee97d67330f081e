# ruff: noqa: E501  a pattern reads best on one line
"""Another day than the one that was asked for, said beside it: "not by Friday, Tuesday at 10 I could manage"."""

from intake import patterns as re
from intake.reading.replies.common import On, as_due, due_in, value_of
from intake.reading.replies.paralegal.times import of_requester, past_due
from intake.reading.replies.paralegal.whose import own_dates
from intake.reading.shape import DueValue

_PART = re.compile(r"[,;.!?()–—]\s+|[.!?;]$|\s-+\s|\s+(?:but|though|however|whereas|yet|and|so)\s+", re.I)
_NO = re.compile(
    r"\b(?:no|not|never|cannot|cant|wont|unable|impossible|hardly|shaky|tight|iffy|dicey|doubtful|optimistic|a stretch|ambitious|unlikely|touch and go|at risk|tough|dubious|in danger|slipping|in doubt|rough|hopeless|out|rather than|instead of)\b|n't\b",
    re.I,
)
# What she says of a day on which she would do it
_COULD = re.compile(
    r"\b(?:could|can|would|might|may|should|yes|ok|okay|fine|works?|doable|possible|manage\w*|feasible|realistic|promise|suits?|solid|safe|safer|sure|certain|bankable|comfortable|better|happily|gladly|instead|live with|agreeable|easily|comfortabl\w+|wait|waits|i'd|i'm in)\b",
    re.I,
)
_OF_LIFE = re.compile(
    r"\b(?:visit\w*|birthday|wedding|party|holiday|vacation|hearing|depo|deposition|trial|appointment|school|flight|meeting|call|production|closing|mediation|out|off|away|gone|back|busy|slammed|swamped|buried|booked|tied)\b",
    re.I,
)


def another_day(on: On, *, bare: bool = True) -> DueValue | None:
    """A day after the due one that she puts in the stead of a day that she refuses; `bare`: also without a word of what
    she could do then."""
    parts = [one for one in _PART.split(own_dates(on.text)) if one and one.strip()]
    refused = any(_NO.search(one) and _day(_NO.sub(" ", one), on) for one in parts)
    for one in reversed(parts):
        if _NO.search(one) or _OF_LIFE.search(one) or not (day := _day(one, on)):
            continue
        if refused and past_due(day, on) and (_COULD.search(one) or (bare and len(one.split()) <= 5)):
            return day
    return None


def last_named(on: On) -> DueValue | None:
    """The last day after the due one that the words name."""
    days = [day for one in _PART.split(on.text) if one and (day := _day(one, on)) and past_due(day, on)]
    return days[-1] if days else None


def _day(words: str, on: On) -> DueValue | None:
    """Said on a Wednesday, "Wednesday" beside a refused Friday is the next one."""
    read = due_in(as_due(words), on)
    due = value_of(read)
    if due is None and read.options and read.problem not in ("", "past"):
        one = read.options[-1]
        due = DueValue(one.at, one.zone, read.words, f"unclear:{read.problem}", True)
    return of_requester(due, on) if due else None
