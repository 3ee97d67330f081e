# ruff: noqa: E501  a pattern reads best on one line
"""Items that need nothing from the desk: done already, in other hands, or not wanted. "hotel (she has it)", "medical exam:
done", "flowers for the clerk. My assistant did it.", "Tran needs nothing", "video clips - the vendor, not you"."""

from intake import patterns as re
from intake.reading.kinds import STARTS_WORK

_SET_OFF = re.compile(r"\s*[.;:|()]+\s*|\s+[-–—]+>?\s+")
_CLAUSE = re.compile(r",\s*(?:and |but )?|\s+and\s+(?=(?:\w+ )?(?:needs|wants|nothing|no)\b)", re.I)
# "done", "already filed", "all set", "mine", "n/a"
_DONE = re.compile(
    r"(?:(?:(?:the )?(?:last|first|second|third|other|rest|others)(?: one)?|is|are|was|were|has been|have been|it['’]s|that['’]s|this is|already|all|long|just|now|finally|both) )*(?:done|finished|completed?|ready|received|arrived|on hold|handled|settled|covered|taken care of|sorted(?: out)?|set|filed|served|sent|gone|out|moot|off(?: (?:calendar|the table))?|dropped|cancel?led|withdrawn|paid|booked|ordered|calendared|on (?:the |my )?calendar|under control|in hand|mine|me|myself|n/?a|nil|none(?: for now)?)(?: (?:already|yesterday|today|this morning|last week|thanks|thank you|by \w+|(?:on )?\w+day))*",
    re.I,
)
_WHO = r"(?:s?he|they|i|we|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?|(?:my|our|the|his|her) (?:\w+ )?\w+)"
# "she has it", "Sherry did it", "I'm doing that one myself", "accounting has it", "the rogs Dana is doing herself"
_THEIRS = re.compile(
    rf"(?:{_WHO}|[a-z]+)(?:['’](?:s|m|re|ve|ll))?(?: (?:is|am|are|has|have|had|will|already|just|be|been|going to|now|both|kindly))* (?:has|have|got|did|does|do|doing|done|handling|handles?|handled|took|takes?|taking|booked|booking|sent|sending|finished|finishing|wrote|writing|drafted|drafting|prepared|preparing|made|making|ordered|called|calling|paid|paying|arranged|arranging|covers?|covered|covering|signed|filed|filing|on|ran|running|(?!need)[a-z]{(3,)}ed|dealt with|dealing with|saw to|seeing to)(?: (?:it|this|that|them|these|those))?(?: (?:one|all|both))?(?: (?:her|him|my|our|them)sel(?:f|ves)| already| yesterday| today| last week| this morning| in hand| covered| under control| now| too| is done)*",
    re.I,
)
_THE_THING = re.compile(r"\b(?:it|this|that|them|these|those|\w+sel(?:f|ves)|on it)\b", re.I)
# "nothing further", "no work required", "needs nothing", "not for you", "leave this to me", "never mind"
_NOTHING = re.compile(
    r"(?:(?:(?:so|and|but) )?(?:that|this|it|which|one that)(?:['’]s| is) )?(?:isn['’]t (?:us|ours|yours|for us)|(?:\w+ ){0,2}?(?:needs?|wants?|requires?|asks?|gets?|calls? for) (?:nothing|no (?:\w+ )?(?:work|action|help|attention|reply|one))|nothing(?! (?:fancy|long|formal|elaborate|big|special|complicated|more than)\b)|no (?:(?:further|more|new|other|additional) )?(?:work|action|task|change|changes)|not (?:you|us|the desk|yours|ours|for (?:you|us|the desk)|a task|needed|required|wanted|this time|your (?:job|problem))|never ?mind|skip (?:it|this|that)?|leave (?:it|this|that|this one|that one) (?:to|with|for) (?!the desk)\w+|(?:don['’]t|do not) (?:bother|worry|do (?:it|this|that))|ignore (?:it|this|that|\w)|please ignore|no longer (?:needed|required|wanted))\b(?! (?:but|except|other than))(?: [\w'’]+){0,7}",
    re.I,
)
# "FTP upload (vendor)"
_IN_BRACKETS = re.compile(r"\((?:just kidding|kidding|joking|jk|(?:me|mine|myself)(?:,? \w+)?|(?:the |our )?(?:vendor|court reporter|reporter|accounting|billing|IT|records dep\w*)|not (?:you|us|the desk))\)\W*$", re.I)  # fmt: skip
_BUT = re.compile(r"\b(?:except|other than|please|pls|could you|can you|kindly (?!handl))\b", re.I)


_BEGINS_SO = re.compile(
    r"^\W*(?:nothing(?! (?:but|except|fancy|long|formal|elaborate|big|special|complicated|more than)\b)|no (?:work|action|tasks?)\b)",
    re.I,
)


_THANKED = re.compile(r"(?:thanks?|thx|ty|thank you|bless|well done|hurrah|phew|at last|finally)\b.*", re.I)
# "proof filed already", "the depo moved, Carol has calendared it"
_ALREADY = re.compile(r"\b(?:filed|served|sent|done|confirmed|booked|calendared|ordered|paid|signed|finished|prepared|drafted|handled|scheduled)\s+(?:it\s+)?(?:already|yesterday|last (?:week|night|month)|this morning|on \w+day)\W*$|\balready (?:been )?(?:filed|served|sent|done|confirmed|booked|calendared|ordered|paid|signed|finished|prepared|drafted|handled|scheduled)\b[^,;]{0,30}$", re.I)  # fmt: skip
# "there is no three", "that's it", "coffee": at the end of a list
_NO_MORE = re.compile(r"\W*(?:there(?:['’]s| is) no (?:\w+|\d)|that(?:['’]s| is) (?:it|all|the lot|everything)(?: for (?:now|today))?|(?:the )?end|no more|coffee|lunch|patience|wine|sleep)\W*", re.I)  # fmt: skip


# "the notice arrived, it is March 18; this one is purely for your information"
_FOR_INFORMATION = re.compile(r"\b(?:purely|just|only|merely|simply|strictly) (?:for (?:your|everyone['’]s|the) (?:information|info|awareness|file)|for information|fyi|informational|an? fyi)\b|\bfor (?:your )?(?:information|info) only\b", re.I)  # fmt: skip


def _says_done(item: str) -> bool:
    """ "hearing confirmed with the clerk, done, thanks Carol": its last word is that it is done."""
    if _NO_MORE.fullmatch(item):
        return True
    body = _SET_OFF.split(item)[-1] if STARTS_WORK.match(item) else item
    parts = [one.strip(" .!*") for one in re.split(r",\s*|\s+[-–—]+\s+", body) if one.strip(" .!*")]
    count = len(parts)
    while len(parts) > 1 and _THANKED.fullmatch(parts[-1]):
        parts.pop()
    last = parts[-1].rsplit(": ", 1)[-1] if parts else ""
    by_day = re.search(r"\b(?:by|on) \w+$|day$", last, re.I)
    return (bool(_DONE.fullmatch(last)) and not by_day and count > 1) or (
        bool(_ALREADY.search(item)) and not STARTS_WORK.match(item)
    )


def wants_nothing(item: str) -> bool:
    """ "nothing til Monday": whatever its date."""
    return bool(_BEGINS_SO.match(item)) and settled(item)


def settled(item: str) -> bool:
    """Whether an item says of itself that nothing is to be done; what is to be fetched from somebody is work all the same."""
    if _BUT.search(item):
        return False
    if _says_done(item) or _FOR_INFORMATION.search(item):
        return True
    said = [one.strip(" *!_,") for one in _SET_OFF.split(item) if one and one.strip(" *!_,")]
    if any(all(map(_DONE.fullmatch, re.split(r",\s*", one))) for one in said) or _IN_BRACKETS.search(item):
        return True
    if said and STARTS_WORK.match(said[0]):
        said = said[1:2] if len(said) == 2 and _NOTHING.fullmatch(said[1]) else []
    parts = [one.strip() for whole in said[-4:] for one in _CLAUSE.split(whole) if one]
    if any(STARTS_WORK.match(one) for one in parts[1:]):
        return False  # "nothing until Friday, then draft the letter"
    return any(_NOTHING.fullmatch(one) or (_THEIRS.fullmatch(one) and _THE_THING.search(one)) for one in parts)
