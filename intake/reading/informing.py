# ruff: noqa: E501  a pattern reads best on one line
"""Parts of a mail that only inform: "For information only: the mediation has moved. Nothing to do." on one item of a list
says so of that item, and the others are work all the same."""

from intake import patterns as re
from intake.reading.asks import POLITE, asks, sets_due, told
from intake.reading.kinds import STARTS_WORK, read_kind
from intake.reading.no_action import NO_ACTION
from intake.reading.sentences import sentences
from intake.reading.settled import settled, wants_nothing
from intake.reading.when.cues import EVENT

_ITEM = re.compile(r"\n(?=\s*(?:\(?\d{1,2}[.):]|[-*•–▪]|\(?[a-hA-H][.)])\s+\S)|\n\s*\n|\n(?=[^|\n]+\|[^|\n]+\|)")
_NUMBER = re.compile(r"^\s*\(?(?:\d{1,2}|[a-hA-H])[.):]\s+")
_LABEL = re.compile(r"^\W*(?:\(?\d{1,2}[.):]\s+)?(?:[A-Z][\w.' ]{1,30}?\s*(?::|\s[-–—])\s+)?")
_NO_REPLY = re.compile(r"\bno (?:response|reply)\b|\bno need to (?:reply|respond)\b", re.I)
# what leads in a fact: "FYI", "for your information only", "just so you know", "for the record"
_LEADS_IN = re.compile(r"\W*(?:just |only )?(?:fyi|for (?:your |the |everyone's )?(?:information|info|record|file|awareness|reference)|so (?:that )?(?:you|everyone|everybody|we all|you all)(?:'re| are|'ve| have|'ll)? (?:all )?(?:know|knows|aware|informed|seen (?:it|this|them)|heard(?: it)?|got (?:it|this)|have (?:it|this|seen it)|see it)|heads[- ]up|no action|nothing (?:to do|needed|for you))\b(?: only| purposes)?\s*[:,.–—-]", re.I)  # fmt: skip


def informs(part: str) -> bool:
    """Whether a part says of itself that nothing is to be done, or only tells what others did or what was moved."""
    said = _NUMBER.sub("", part)
    said = said if _LEADS_IN.match(said) else _LABEL.sub("", said)
    fact = _LEADS_IN.sub("", said)
    if wants_nothing(fact) or (settled(fact) and not sets_due(fact)):
        return True
    if NO_ACTION.search(said) and _LEADS_IN.match(said):  # "For information only: Kestrel's answer came in"
        return not (POLITE.search(fact) or STARTS_WORK.match(fact))
    rest = [one for one in sentences(fact) if not NO_ACTION.search(one)]
    if NO_ACTION.search(said):
        return not _NO_REPLY.search(said) and all(told(one) or not asks(one) for one in rest)
    if _LEADS_IN.match(said):
        return all(told(one) or not asks(one) for one in rest)
    return all(_MOVED.match(one) or told(one) for one in rest) and not any(asks(one) for one in rest) and read_kind(fact)[0] == "general"  # fmt: skip


# "the mediation has moved to May 6", "Trial is off calendar"
_MOVED = re.compile(
    rf"^\W*(?:the |our |their )?(?:[\w.'-]+ ){{0,2}}?(?:{EVENT})\b[^.;:\n]{{0,40}}?\b(?:moved|continued|reset|rescheduled|vacated|postponed|cancell?ed|adjourned|settled|off (?:calendar|the calendar)|taken off)\b(?!.*\b(?:please|pls|need|want|update|so (?:the|we|i))\b)",
    re.I,
)


def without_information(body: str) -> str:
    """The mail without the items and paragraphs that only inform, where others stand beside them. A word that nothing is
    to do, alone in its paragraph, speaks of all of it; within a part that asks for work it speaks of that part."""
    parts = [one for one in _ITEM.split(body) if one.strip()]
    kept = [one for one in parts if not (informs(one) and _has_content(one))]
    asking = sum(map(_asks, kept))
    return "\n\n".join(_work_of(one, alone=asking == 1) for one in kept) if asking else body


def _work_of(part: str, alone: bool) -> str:
    """A part that asks for work without its "no need to reply", and beside other parts without its "nothing to do until ..."."""
    for one in sentences(part) if _asks(part) else ():
        if NO_ACTION.search(one) and (_NO_REPLY.search(one) or not alone) and not _ASKS_TOO.search(one):
            part = part.replace(one, "", 1)
    return part


_ASKS_TOO = re.compile(r"\b(?:please|pls|but|by|due)\b", re.I)


def _asks(part: str) -> bool:
    return any(asks(one) for one in sentences(_LABEL.sub("", part)) if not NO_ACTION.search(one))


def _has_content(part: str) -> bool:
    """Whether it tells something beside that nothing is to do."""
    rest = _LEADS_IN.sub("", NO_ACTION.sub("", _LABEL.sub("", part)))
    return len(re.findall(r"\w+", rest)) > 3
