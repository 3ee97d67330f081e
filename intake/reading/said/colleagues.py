# ruff: noqa: E501  a pattern reads best on one line
"""Which colleague reviews the work, and which are told of it: "Sofia has the last word", "Tom likes to know where things stand"."""

from collections.abc import Iterator

from intake import patterns as re
from intake.reading.names import Named, named
from intake.reading.said.rule import Rule
from intake.reading.sentences import sentences
from tracker.domain.firm import Firm, Person, Role

# a review to come, not one that was: "Sofia approved the last one"
_REVIEW = re.compile(
    r"\b(?:review(?:s|er|ing)?|(?:reviewed|approved|cleared|blessed|okayed|checked|signed off)(?: on)? by|sign(?:s|ing)?[- ]?off|sign(?:s|ing)? (?:it|this) off|approv(?:al|es?|ing)|last word|final (?:say|word|ok|okay)|thumbs[- ]up|green[- ]light|go[- ]ahead|say-so|blessing|second (?:pair|set) of eyes|(?:clear|bless|okay|check|vet)(?:s|ing)? (?:it|this|the work|the product|that)|look(?:s|ing)? (?:it|this|the work|the \w+) over|look(?:s|ing)? over (?:it|this|the)|go(?:es|ing)? over (?:it|this)|give(?:s)? (?:it |this |us |you )?(?:the|her|his) (?:ok|okay|nod|blessing)|is good to go|qc)\b",
    re.I,
)
# others' papers, the past, a wish of hers, somebody's plan for the review itself
_NO_REVIEW = re.compile(
    r"\b(?:already|previously|yesterday|last (?:week|time|month|year|night)|earlier (?:today|this week)|for (?:her|his) (?:motion|brief|hearing|trial|file|records?)|(?:she|he|who) (?:approved|reviewed|signed|cleared)|has (?:reviewed|approved|signed|cleared|seen)|have (?:reviewed|approved)|(?:approved|reviewed|signed off on|cleared|okayed) (?:the|this|that|it|our|my|a)\b|(?:document|doc|privilege|contract|peer|performance|judicial) review|review(?:s|ing)? (?:the|our|their|his|her) (?:contracts?|documents?|production|emails?|records?|files?|transcript)|pending|waiting (?:for|on))\b",
    re.I,
)
# a review of something else, one that she shall not do, and what is told of her
_OTHER_REVIEW = re.compile(
    r"\b(?:(?:review(?:s|ing)?|approv(?:es?|ing)|sign(?:s|ing)? off on|check(?:s|ing)?|clear(?:s|ing)?) (?:an?|somebody|someone|his|their|vacations?|invoices?|expenses?)\b|(?:bar|peer|law|annual)[ -]review|sign-?off in|(?:what|who|whom|which|that) \x00|(?:nothing|nobody|no one|none)\b[^.;]{0,30}\x00|(?:n['’]t|\bnot|\bno) (?:need|require|take|want)\w*(?: for)? \x00)"
    r"|\x00(?:['’]s)? (?:is|was|does|do|will|wo|need|has|had)?(?: not|n['’]t|['’]t| never)\b|\b(?:way back|in 20\d\d|last (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|fall|autumn|winter)\w*|ago|these days|asked (?:him|her|me|us|them) to|was asked to|got \x00['’]s|got the \w+ to|still has)\b|^\W*(?:exhibit|tab|the witness|hr\b|the bar)",
    re.I,
)
_REVIEWS = Rule((_REVIEW,), (_NO_REVIEW, _OTHER_REVIEW))
# "not mine", "instead of Dana", "no need to run it past me"
_INSTEAD_OF = re.compile(r"\b(?:not|instead of|rather than|in place of|in lieu of|no longer|without|nor|other than|for|past|by way of)\s+(?:by |to |from |ms\.? |mr\.? )?$", re.I)  # fmt: skip
_HERS = re.compile(r"^['’]s\s+(?!(?:approval|sign|ok|okay|review(?! of (?:the|an?|her|his|our|their) (?!work|index|finished|product|draft|result))|blessing|go-ahead|say|nod|thumbs|the reviewer|going|reviewing|to|our|job|call|now|eyes|comments)\b)[a-z]", re.I)  # fmt: skip


def said_reviewer(text: str, firm: Firm) -> Person | None:
    """The one attorney of a sentence that speaks of the review to come."""
    for sentence in sentences(text):
        if not _REVIEWS.holds(_masked(sentence, firm)):
            continue
        found = {
            one.people[0].address: one.people[0] for one in _colleagues(sentence, firm) if _is_meant(one, sentence)
        }
        able = [person for person in found.values() if person.may_approve or person.role.is_attorney]
        if len(able) == 1:
            return able[0]
    return None


def _is_meant(one: Named, sentence: str) -> bool:
    return not (_INSTEAD_OF.search(sentence[: one.start]) or _HERS.match(sentence[one.end :]))


# what she gets or is
_TOLD = re.compile(
    r"\b(?:(?<!the )(?<!a )(?<!good )copy(?! of)|cop(?:ied|ying)|(?:receives?|gets?|sen[dt]|given?|with|for|have|has|had) (?:an? |the |all |\w+ )?cop(?:y|ies)|b?cc(?:'?d|'?ed)?|loop(?:ed|ing)?|posted|abreast|apprised|informed|updates?|updated|in the (?:know|picture|dark)|up to (?:date|speed)|watch(?:er|ing|es)?|follow(?:s|ing)? (?:it|this|along)|visibility|fyi|for information|observer|notif(?:y|ied|ications?)|kept? (?:current|advised)|where (?:things|it|this) stands?|hear(?:s|ing)? (?:about|how|of)|news|status (?:notes?|reports?|mails?|e-?mails?)|(?:sees?|gets?|receives?|on|to|in) (?:all |the |these |our )*(?:e-?mails|mails|messages|correspondence|(?:e-?mail )?traffic|notices))\b"
    r"|\b(?:send|goes?|share|forward|e-?mail|pass|give|reach|show)\b[^.;\n]{0,60}\b(?:too|as well|also|at the same time)\b",
    re.I,
)
# papers that have these words in them, the past, and her own doings
_NOT_TOLD = re.compile(
    r"\b(?:was|were|had been|been|got) (?:copied|cc'?d|informed|updated|notified|looped)|\b(?:he|she|who|i|we|they|already) (?:copied|cc'?d|informed|notified|updated|told)\b|\b(?:not|n['’]t|never|no need to|without|stop|leave)\b[^.;\n]{0,30}\b(?:cop(?:y|ied)|cc|loop|inform|tell|update|notify|include|add)|\b(?:from|between|to and from|sent by|written by)\s+$|\b(?:index|chart|list|pull|print|summari[sz]e|organi[sz]e|review|collect|search|export|bates|log|sort|draft|prepare|translate|compile)\b[^.;\n]{0,60}\b(?:e-?mails|mails|messages|correspondence|copies|updates?|notices|news)\b",
    re.I,
)
# it is asked for, or somebody's wish; no story of who was told what
_SHALL_BE = re.compile(
    r"^\W*(?:(?:please|pls|and|also|kindly|just|oh|so|could you|can you|would you|one more thing)[,:]? +)*(?:keep|copy|b?cc|add|send|loop|notify|make sure|don['’]t forget|let|fyi|tell|inform|update|include|put|share|forward|give|watch(?:ing|ers?)|whatever|any|status)\b"
    r"|\b(?:should|shd|must|needs?|ought to|to be|is to|are to|were kept|gets? (?:the|all|copies|a copy)|wants? to|would like|likes to|asked to be|interest in|please|pls|goes to|reach|for information|observer|promised|would you|could you|can you|appreciate)\b",
    re.I,
)
# "Tom updated the share", "an update that Tom sent", "copied Tom by mistake", "gets no updates"
_STORY = re.compile(
    r"\x00(?:['’]s)? (?:\w+ed\b(?! to be)(?! like)|sent|made|wrote|keeps (?:us|me)|tells|told|said|no longer|never)|\b(?:that|which|what) \x00|\bby mistake\b|\bno (?:updates?|cop(?:y|ies)|news)\b|\bline names\b|\b(?:is|was) an old\b|[\"“][^\"”]*\x00|\bin 20\d\d\b|\b\w+ed \x00\b",
    re.I,
)
_IS_TOLD = Rule((_TOLD, _SHALL_BE), (_NOT_TOLD, _STORY))


def said_watchers(text: str, firm: Firm) -> Iterator[Person]:
    """Those of sentences that speak of nothing but who is told, whoever else does the work."""
    for sentence in sentences(text):
        masked = _masked(sentence, firm)
        if not _IS_TOLD.holds(masked) or _REVIEWS.holds(masked):
            continue
        for one in _colleagues(sentence, firm):
            if _is_meant(one, sentence):
                yield one.people[0]


def _masked(sentence: str, firm: Firm) -> str:
    """With one sign where a colleague's name stands."""
    for one in reversed(list(_colleagues(sentence, firm))):
        sentence = f"{sentence[: one.start]}\x00{sentence[one.end :]}"
    return sentence


def _colleagues(sentence: str, firm: Firm) -> Iterator[Named]:
    """Those listed who do no paralegal's work, where the name means one."""
    for one in named(sentence, firm):
        if len(one.people) == 1 and one.people[0].role not in (Role.PARALEGAL, Role.COORDINATOR):
            yield one
