# ruff: noqa: E501  a pattern reads best on one line
"""The net: words of a time that no rule read and that nothing used. They are asked about, never passed over."""

from collections.abc import Iterable

from intake import patterns as re
from intake.reading.when.roles import Placed

# "the first week of January", "before the holidays", "same date as before", "a week to spare", "by the middle of the quarter"
_SPOKEN_OF = re.compile(
    r"\b(?:an?|one) (?:day|week|hour|night) or (?:two|so) (?:before|ahead|prior|in advance|after|later)\b|"
    r"\b(?:by|before|until|no later than|due|needed|for)\s+(?:the )?(?-i:(?:[A-Z][\w.']+\s+){1,3}(?:Day|Eve|Sunday|Week|Weekend|Festival|Monday))\b|\b(?:by|until|before|no later than)\s+the (?:day|time|moment|week|hour|morning|evening)\s+(?:that |when |on which )?(?:the|our|my|his|her|their|he|she|they|i|we|you|(?-i:[A-Z]\w+))\b|"
    r"\b(?:by|before|after|until|due|no later than|needed|ready|for|over|during|in|on|next|this|first|second|last|early|mid|late|end of)\s+(?:the |our |her |his |my )?(?:\w+ ){0,3}?(?:holidays?|vacation|recess|spring break|winter break|long weekend|(?:first|second|third|last) week of)\b"
    r"|\b(?:within|in the course of|during) the (?:week|month)\b(?! (?:of|before|after|when|that))|\b(?:by|at|before) (?:the top of the hour|half past)\b|\bsame (?:date|deadline|due date|time)\b|\b(?:week|weeks|day|days) to spare\b|\bthe \d{1,2}(?:st|nd|rd|th) (?:inst|prox)\b|\b(?:first|second|third|last) week of\b|\bdeadline (?:is|remains|stays)\b"
    r"|\b(?:by(?! (?:week|month|quarter)\b(?!['-]))|until|due|no later than|not later than)\s+(?:\w+ ){0,3}?(?:weeks?|months?|quarter|fortnight|o'?clock|mid-month)\b|\b(?:by|until|no later than|on or before) the \d{1,2}(?:st|nd|rd|th)\b|\b(?:by|on|within) the (?:\d{1,2}(?:st|nd|rd|th)|\w+) (?:business|working|court|calendar) day\b|\bby (?:(?:early|mid|late|(?:the )?(?:start|beginning|middle|end) of)[ -])?(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b(?! \d)",
    re.I,
)
# what makes another time of the words beside it: "a quarter past [2pm]", "ten minutes to [noon]", "by dinner time [Thursday]", "1500 [Friday]", "[the 20th] of the next month"
_MORE_LEFT = re.compile(
    r"(?:\b(?:quarter|half)(?: (?:past|to|after|before|till))?|\b\d{1,2}:\d\d|\b(?:minutes|hours|hrs) (?:past|to|after|before|till)|\b(?:\d{1,2}|five|ten|fifteen|twenty|twenty[- ]five) (?:to|of|past|till)|\b(?:dinner|supper|breakfast|tea|bed|happy) ?(?:time|hour)|(?<![\w.-])(?:0\d|1[0-8]|2[1-3])[0-5]\d)[\s,]*$",
    re.I,
)
_MORE_RIGHT = re.compile(
    r"[\s,]*(?:(?:of )?20\d\d\b(?![-\d])|[-/] \d{1,2}\b(?! ?[ap:]| noon)|from (?:now|then)\b|of (?:the )?(?:next|following|coming) (?:week|month|year)\b|of (?:that|the same) (?:week|month)\b|of the (?:week|month) (?:before|after)\b|and a half\b|o'?clock\b|(?:at |by |@ ?)?(?:(?:0\d|1[0-8]|2[1-3])[0-5]\d|\d{1,2}[.:h]\d\d)(?![\w-])"
    r"|(?:at |by )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: thirty| fifteen| forty-five)?\s*(?:[,.;!?)]|$)|'?ish\b|(?:at|by|@) ?\d{1,2}\b(?!/)|(?:at )?\d{1,2}(?::\d\d)?[ap]\b|(?:at )?\d{1,2}(?=\s*(?:[,.;!?)]|$))|plus \w+ days?\b)",
    re.I,
)


def spoken_of(text: str, found: Iterable[Placed]) -> str:
    """Words of a time outside all phrases; "" for none."""
    masked = list(text)
    for one in found:
        masked[one.phrase.start : one.phrase.end] = " " * (one.phrase.end - one.phrase.start)
    left = _SPOKEN_OF.search("".join(masked))
    return left[0].strip() if left else ""


# "the Thursday after my surgery", "the Friday before the board meets": of a day that nothing here dates
_THE = re.compile(r"\bthe $", re.I)
_BESIDE_SOMETHING = re.compile(r"\s+(?:right |just )?(?:before|after|following|preceding)(?=\s*(?:$|[,.;!?)])|\s+(?:the|my|our|his|her|their|he|she|they|i|we|it|that|this|(?-i:[A-Z]))\b)", re.I)  # fmt: skip


def half_read(text: str, one: Placed) -> bool:
    """Whether words beside a phrase would make another time of it."""
    start, end = one.phrase.start, one.phrase.end
    if one.phrase.has("weekday") and _THE.search(one.left) and _BESIDE_SOMETHING.match(text, end):
        return True
    return bool(_MORE_LEFT.search(text[max(0, start - 24) : start]) or _MORE_RIGHT.match(text, end))
