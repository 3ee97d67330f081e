# ruff: noqa: E501  a pattern reads best on one line
"""A paralegal who says when she is away."""

from intake import patterns as re
from intake.reading.absence import absence_of
from intake.reading.replies.common import On, Result
from intake.reading.requests import ABSENCE
from intake.reading.shape import Intent

_AWAY = re.compile(
    r"\b(?:i'll|i will|i'm going to|i am going to|have to) be (?:gone|in (?:court|surgery|the hospital|transit))\b|\b(?:won't|will not|can't|cannot) work (?:on )?(?:mon|tue|wed|thu|fri|tomorrow|today|this|next|the)|^\W*(?:jury duty|surgery|vacation|pto|leave(?! (?:it|this|that|them|the|me)\b)|maternity leave|sick day|bereavement|family emergency)\b|\b(?:i have|i've got|i'm having|i am having) (?:\w+ ){0,2}?(?:surgery|jury duty|a (?:procedure|funeral|wedding|medical appointment)|appointment)\b|\b(?:won't|will not) be (?:back|in|at my desk|working|online|around|available|reachable)\b|\b(?:i am|i'm|i'll be|i will be) (?:un\w*available|unreachable|not (?:available|working|in))\b|^\W*(?:out|away|off|ooo|on leave|on vacation|traveling) (?:on |from |this |next |tomorrow|mon|tue|wed|thu|fri|until|till|dec|jan|nov|oct|feb|mar)|\b(?:my )?(?:vacation|leave|pto) (?:is|runs|starts|begins|from)\b",
    re.I,
)


def away(on: On) -> Result | None:
    if not (ABSENCE.search(on.text) or _AWAY.search(on.text)):
        return None
    return Result((Intent("absence_notice", on.words, absence=absence_of(on.text, on.here)),))
