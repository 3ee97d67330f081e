# ruff: noqa: E501  a pattern reads best on one line
"""A writer's wishes for a day, in whatever words: "If I could have that Thursday I'd be thrilled", "For Friday: the list"."""

from intake import patterns as re
from intake.reading.when import cues
from intake.reading.when.deadlines import is_of_the_work
from intake.reading.when.inside import stands_between
from intake.reading.when.phrases import Phrase

_SET_OFF_BY = re.compile(r"\b(?:by|no later than|not later than)\b", re.I)
# "so I can read them when I land: 5 pm"
READ_WHEN = re.compile(r"\b(?:so|so that|to) (?:(?:i|we) (?:can|may|could) )?(?:read|review|see|sign|look at|go over|check|mark)\b[^.;:\n]{0,30}\b(?:when|once|as soon as|after|before) (?:i|we)(?:'m| am)?\b[^.;:\n]{1,30}[:,-]\s*(?:at |by )?$", re.I)  # fmt: skip


def wished(phrase: Phrase, left: str, right: str) -> bool:
    """ "If I could have that Thursday I'd be thrilled", "I'd like to sign it Tuesday at 2", "For Friday: the list"."""
    if phrase.has("weekday") and len(phrase.day) == 1 and (_BEFORE_ITS_EVENT.match(right) or OF_THAT_WEEK.match(right)):
        return True
    if _SET_OFF_BY.search(phrase.words) and left.rstrip().endswith((",", "-", "–", "—", ":")):
        return True  # "asking to move the appointment, today by 4pm"
    if stands_between(left, right) or is_of_the_work(left, right) or _IT_MUST_BE.search(left):
        return True
    if phrase.days and left.rstrip().endswith(":") and not right.strip(" .!") and not _AN_EVENT.search(left[-80:]):
        return True  # "I'd sooner not go naked: Thursday."
    if (phrase.days and _ALL_I_WANT.search(left)) or (_IS_IT.search(left) and _POSSIBLE.match(right)):
        return True
    if cues.ENDS.match(right) and (cues.IS_FOR.search(left) or (phrase.days and cues.THAT_IS.search(left))):
        return True
    if cues.THRILLED.match(right) and cues.IF_WE_HAD.search(left):
        return True
    if (cues.FINE.match(right) and _OWN_CLAUSE.search(left)) or (not left.strip() and _I_NEED.match(right)):
        return True
    if right[:1] == ":" and not left.strip(" \t*-") and phrase.days:
        return not cues.EVENT_RIGHT.search(right[1:])  # "Thursday: the exhibit list"
    return bool(phrase.clock and cues.AT_HAND_THEN.search(left)) or bool(_HEADS.fullmatch(left) and right[:1] == ":")


# "the Friday before that depo", whose date stands elsewhere
_BEFORE_ITS_EVENT = re.compile(rf"^\s*(?:right |just )?(?:before|prior to|preceding|ahead of)\s+(?:that|the|our|my|his|her|their)\s+(?:[\w'-]+ )?(?:{cues.EVENT})\s*(?:$|[,.;!?)])", re.I)  # fmt: skip
# "the Tuesday of that week", "the Friday of the week before"
OF_THAT_WEEK = re.compile(r"^\s*(?:of|in) (?:(?:that|the same|the very same|trial|hearing|mediation|depo|deposition)(?: same)? week\b|the (?P<before>week (?:before|prior|preceding)(?: that| it)?\b)(?! (?!that|it)\w))", re.I)  # fmt: skip
_AN_EVENT = re.compile(
    rf"\b(?:{cues.EVENT}|set|dates?|dated|when|signed|born|filed|served|deadlines?|due|court|clerk|agency|uscis|expires|limit|subject|re)\b",
    re.I,
)
# "Is the 9th possible for the index?"
_IS_IT = re.compile(r"(?:^|[.,;:!?-])\W*(?:and |so |then )?(?:is|are|isn't)\s+(?:the )?$", re.I)
_POSSIBLE = re.compile(r"^\s+(?:still |at all |too )?(?:possible|doable|feasible|ok(?:ay)?|all right|alright|realistic|workable|manageable|soon|early|tight|enough)\b", re.I)  # fmt: skip
# "but it has to be Wednesday noon"
_IT_MUST_BE = re.compile(r"(?:^\W*|[,;:]\s*|\b(?:but|so|and|then)\s+)(?:it|this|that|everything|they|these)(?:'ll| will| would|'d)?(?: really| now)? (?:has to|have to|needs? to|must|should|ought to) be\s+(?:on |by |at )?$", re.I)  # fmt: skip
# "What I want is a clean draft on Monday at noon"
_ALL_I_WANT = re.compile(
    r"\b(?:what|all|the (?:one|only) thing)(?: that)? (?:i|we)(?:'d|'m|'ll| am| do| would| will)?(?: \w+ly| still| now| do)? (?:want|wanting|need|needing|like|require|lack|lacking|miss|missing|after|ask for|asking for)(?: (?:from you|now|instead|today))*,? (?:is|are)\s+(?:an?|the|our|my|one|two|three|some|just|only|for)\b(?:(?!\b(?:so|because|but|which|who|from|of|dated|served|filed|for)\b)[^.;!?\n]){1,80}$",
    re.I,
)
# "Tonight I need a timeline"
_I_NEED = re.compile(r"\s*,?\s*(?:i|we)(?:'ll|'d| will| would| shall)? (?:really |also )?(?:need|want|like|require|expect|must have)\b(?! to\b(?! (?:have|see|get|receive)))(?! (?:you|time|a (?:break|day off)))", re.I)  # fmt: skip
_OWN_CLAUSE = re.compile(
    r"(?:,|\bfor which|\band|\bbut|\bso)\s+$", re.I
)  # "..., for which Wednesday would be soon enough"
_HEADS = re.compile(r"\W*(?:\d{1,2}[.)]\s*)?(?:for|by|due|on)\s+(?:the )?", re.I)  # "For Friday: the exhibit list"
