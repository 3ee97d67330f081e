# ruff: noqa: E501  a pattern reads best on one line
"""An approval that the next words take back or halve: "Approved... not.", "I approve - I think", "Approve. Kidding."."""

from intake import patterns as re

_VERDICT = r"\b(?:approved?|approving|i approve|(?:my )?approval|signed off|sign-?off|good to go|lgtm|no changes|file it|go ahead)\b(?: (?:it|this|that|them|v\d+|version \d+))?"
_JOINS = r"\W*(?:(?:well|or|ok|okay|actually|hm+|um+|erm?|wait|no wait|at least|that is|i mean|just|only|if)\b\W*){0,3}"
_HALVED = (
    r"(?:not(?: really| quite| yet)?|hardly|(?:just |only )?(?:kidding|joking)|jk|said no ?(?:one|body)(?: ever)?|as if|in your dreams|psych|or not|scratch that|strike that|take that back"
    r"|i (?:think|guess|suppose|believe|imagine|reckon|hope|do think|think i do|think so|guess so|suppose so)(?: so| i do)?|maybe|perhaps|possibly|probably|presumably|more or less|sort of|kind of|kinda|sorta|ish|in theory|tentatively|provisionally"
    r"|did i|didn't i|wasn't it|was it|isn't it|right|no|(?:i )?could be wrong|don't hold me to (?:it|that)|don't quote me|if memory serves|if i (?:remember|recall)(?: right(?:ly)?| correctly)?|if i'm not mistaken)"
)
_TAKES_BACK = re.compile(
    rf"{_VERDICT}{_JOINS}{_HALVED}(?: (?:though|anyway|still|now|yet|tbh|honestly))?(?=\s*(?:$|[.;!?)\n]|[-–—]))", re.I
)
# "Not approved - no": says it from the first
_DENIED = re.compile(r"\b(?:not|never|cannot|can't|won't|n't)(?: \w+)? $", re.I)


def half_meant(text: str) -> str:
    """The words that give an approval and halve it; "" where it stands."""
    hit = _TAKES_BACK.search(text)
    return "" if hit is None or _DENIED.search(text[: hit.start()]) else hit[0].strip()
