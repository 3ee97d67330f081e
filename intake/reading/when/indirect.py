# ruff: noqa: E501  a pattern reads best on one line
"""Wishes for a day that name no wish: "I wouldn't say no to Monday", "so that it is there at nine", "Friday rather than Monday"."""

from intake import patterns as re
from intake.reading.when.cues import DENIED
from intake.reading.when.phrases import Phrase

_NOT = r"(?:would(?:n't| not)|(?<=\w')d not|won't|will not|shan't|should(?:n't| not)|could(?:n't| not)|can't|cannot|do(?:n't| not))"
# "I wouldn't say no to Monday at 4", "nobody here would object to Thursday", "I shan't complain about noon"
_NO_OBJECTION = re.compile(
    rf"\b(?:i|we|nobody|no one)\b[^.;!?\n]{{0,12}}?\b(?:{_NOT}|would|will|could)\s+(?:exactly |really |ever |at all |even )*(?:say no to|turn (?:down|up my nose at)|turn away|object to|mind|sniff at|complain (?:about|of|if)|quarrel with|refuse|sneeze at|be (?:unhappy|upset|sorry|sad|averse|opposed|ungrateful|offended|cross)(?: with| about| to| at| by| if| for)?|grumble (?:about|at)|argue with|fight|hate|say nay to)\b"
    r"(?:(?!\b(?:so|because|but|until|till|if it (?:waits|slips)|(?:he|she|they|the client|court) \w+)\b)[^.;!?\n]){0,50}$",
    re.I,
)
_DENIES = re.compile(rf"\b{_NOT}|\b(?:nobody|no one)\b", re.I)
# "so that it is there first thing tomorrow", "so I have it Monday morning", "so it lands in my inbox by 9"
_SO_IT_IS = re.compile(
    r"\b(?:so|so that|such that|in order that)\s+(?:(?:it|that|this|they|everything|the \w+(?: \w+)?)(?:'s|'ll be| is| are| will be| can be| would be| may be|'d be| lands| sits| arrives| reaches| gets| comes| hits)|(?:i|we|she|he|the partner)(?:'ll| will| can|'d| would| may)? (?:have|find|get|see|hold|wake up to|come in to|walk in to|open) (?:it|that|this|them|the \w+|everything))"
    r"(?: (?!(?:can|to be|filed|served|due|argued|heard|lodged|submitted|on for|set|scheduled)\b)[\w']+){0,5}?\s*(?:(?:on|by|at|for|no later than)\s+)?(?:the )?$",
    re.I,
)
# "Friday rather than Monday", "Thursday and not Friday", "Tuesday in place of Monday"
_RATHER = re.compile(r"^[\s,(]*(?:rather than|instead of|in place of|in lieu of|as opposed to|and not|not)\s+(?:on |by |the |that |next |this )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|tomorrow|today|the \d|\d{1,2}(?:st|nd|rd|th|/\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d)\b", re.I)  # fmt: skip
_EVENT_MOVED = re.compile(r"\b(?:i|we|is|are|was|were|will be|got|be|been|moved|set|heard|reset|continued|he|she|they|court|judge|clerk|counsel|client)\b[^.;:\n]{0,30}$", re.I)  # fmt: skip
# "by the time the courthouse opens tomorrow (8:00)": an hour that is written out
_BY_THE_TIME = re.compile(
    r"\b(?:by the time|by when|in time for when)\s+(?:(?!\b(?:need|want|due|so)\b)[^.;,!?\n]){1,45}$", re.I
)
# "Would the 22nd hurt anybody?", "would Thursday be a bother?"
_WOULD = re.compile(r"\b(?:would|will|does|might)\s+(?:by |on )?(?:the )?$", re.I)
_HURT = re.compile(r"^\s+(?:hurt|bother|upset|kill|inconvenience|put (?:you|anyone|anybody|people) out|be (?:an? )?(?:\w+ )?(?:bother|nuisance|problem|stretch|imposition|hardship|trouble|burden|bad|awful|terrible|wicked|cruel|unreasonable|impossible|inconvenient))\b", re.I)  # fmt: skip


def wished_indirectly(phrase: Phrase, left: str, right: str) -> bool:
    """Whether the words beside a time set it for the work without a word of wishing."""
    if _NO_OBJECTION.search(left) and _DENIES.search(left):
        return True
    if _SO_IT_IS.search(left) or (phrase.days and _WOULD.search(left) and _HURT.match(right)):
        return True
    if phrase.days and _RATHER.match(right) and not (_EVENT_MOVED.search(left) or DENIED.search(left)):
        return True
    return bool(phrase.days and phrase.clock and _BY_THE_TIME.search(left))
