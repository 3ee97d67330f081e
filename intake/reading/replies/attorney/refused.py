# ruff: noqa: E501  a pattern reads best on one line
"""A version that is refused in plain words, with what is wrong in it or what shall be done: "Not approved. Volume I is in
there twice." That is a round of changes; a refusal alone, or in mockery, is asked about."""

from collections.abc import Mapping

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.scope import self_led

_REFUSED = re.compile(
    r"^\W*(?:(?:sorry|no|ok|okay|well|hi|i'm afraid|i am afraid|afraid)[, ]+(?:but )?)*(?:(?:this (?:one )?(?:is|was) |it(?:'s| is) |i'm |i am )?(?:not approv(?:ed|ing)|reject(?:ed|ing)|disapproved|refused|not accepted|declined)|(?:i |we |you )?(?:can't|cannot|can not|won't|will not|am not going to|'m not going to|could not|couldn't|shan't|shall not|don't|do not) (?:\w+ )?(?:approve|sign(?: off)?|accept|pass|use|work with|send out|file|adopt)(?: on)?(?: (?:it|this|that|v\d|version \d+|the \w+))?(?: (?:one|version|draft|yet|like this|as (?:is|it is|it stands)|in this (?:form|state|shape)))*|(?:this|it|that)(?: one)? (?:won't|will not|doesn't|does not|can't|cannot) (?:do|work|stand|fly|pass|serve|go out)(?: (?:as is|as it stands|like this))?|(?:this|it) is (?:no (?:good|use)|not (?:acceptable|usable|good enough|what i (?:asked|ordered|wanted)[\w ]*))|no (?:good|use)(?: to me)?|unusable|not acceptable|not good enough)(?=\W*$|[,.;:!–-]|\s-|\s(?:because|since|as|for|while|with|when|it|this)\b)",
    re.I,
)
# What is said to be wrong in it
_WRONG = re.compile(
    r"\b(?:missing|lacks?|lacking|skips?|skipped|omits?|omitted|left out|leaves out|leave out|stops?|ends?|breaks off|cuts off|wrong|twice|doubled|not at all|nowhere|only|instead|still|never|nothing|no \w+|none|misses|missed|misquotes?|misstates?|mis\w+|confus\w+|mixes|mixed|garbled|out of order|too (?:long|short|thin|vague|many|much|few)|incomplete|illegible|paraphras\w+|opinion|argument|asked for|wanted|told you|should(?: have| be)?|supposed to|does not|doesn't|do not|don't|isn't|is not|aren't|are not|wasn't|weren't|hasn't|haven't|has no|have no|can't (?:find|tell|read|see)|cannot (?:find|tell|read|see)|not (?:in|on|a|the|one|what|cited|there)|unsupported|invents?|invented|needs?|has to|must|outdated|old|rough|upside|backwards|typos?|errors?|mistakes?)\b",
    re.I,
)
_LATER = re.compile(
    r"\b(?:until|unless|before|if|when|once|till|today|tonight|this week|right now|yet)\b|\b(?:i|we) (?:haven't|have not|didn't|did not|need|still|must|want to|will|can)\b|\?",
    re.I,
)


def says_what_is_wrong(text: str, hits: Mapping[str, Hit]) -> bool:
    """A refusal, and behind it (or in the same sentence) what is wrong, which she does not leave for later."""
    if "approve" in hits or "praise" in hits:
        return False
    said = clauses(text)
    for place, clause in enumerate(said):
        if not (refused := _REFUSED.match(clause)):
            continue
        rest = [clause[refused.end() :], *said[place + 1 :]]
        return any(
            _WRONG.search(one) and not _LATER.search(one) and not self_led(one) and len(one.split()) > 2 for one in rest
        ) and not _LATER.search(clause[: refused.end() + 12])
    return False


# "let me see it again by Tuesday noon", "then back to me": what it comes back with is a new version
_AGAIN = re.compile(
    r"\b(?:let me|i (?:want|need|wish|have|ought|would like|should like) to|i'd like to|show (?:it to )?me|for me to|so (?:that )?i can|run (?:it|this) (?:by|past)) ?(?:then )?(?:see|look(?: at)?|have|read|review|check|me)?(?: (?:it|this|that|them|the (?:new|next|revised|corrected|whole) \w+|another|the result))?(?: (?:version|draft|look|go|pass))?(?: once)? (?:again|once more|anew|another time|when (?:it|that)(?:'s| is) (?:done|in|fixed)|after(?:wards)?)\b"
    r"|(?:^\W*|[,;] |\band )(?:then |and |so )*(?:(?:send|bring|get|return|hand|pass|shoot|bounce|route|kick|give) (?:it |this |them )?)?(?:straight |right )?back to me\b(?! (?:with (?:questions|any))\b)|\b(?:return|resubmit|re-?send) (?:it|this)? ?(?:to me)?\b(?= (?:by|for|on|tomorrow|tonight|when|once|mon|tue|wed|thu|fri)|\W*$)",
    re.I,
)
# "I'd approve it in a heartbeat if the afternoon session weren't missing", "but for the caption I would have signed off"
_ALMOST = re.compile(
    r"\b(?:i|we)(?:'d| would)(?: have)?(?: \w+)? (?:approved?|sign(?:ed)?(?: off)?|accept(?:ed)?|pass(?:ed)?|take(?:n)?|said yes|say yes|be done|be happy|sent|use(?:d)?)\b|\b(?:it|this|that)(?:'d| would)(?: have)? (?:be|been) (?:\w+ )?(?:ready|fine|good|approved|done|perfect|there|acceptable|final|great)\b",
    re.I,
)
_IF_NOT = re.compile(r"\b(?:if|but for|were it not|except(?: that| for)?|only|save for|had)\b", re.I)
_DO = re.compile(
    r"(?:^\W*(?:\d+[.)]\s*)?|[,;] |\b(?:and|so|please|pls|just|then) )(?:so |then |and |please |pls |kindly |just )*(?:put|get|add|fix|make|take|set|work|drop|bring|fill|find|change|correct|swap|cut|lose|pull|turn|move|write|finish|do|include|see to|give|supply|restore|straighten|sort|clear|clean|patch|mend|repair|right) (?!me\b|you\b|back\b|in touch\b|to me\b)[\w']+|\b(?:has|have|needs?|must|ought|should)(?: to)? (?:go|be|come|get) (?:in|out|fixed|added|corrected|there|changed|right|put)\b|^\W*(?:\d+[.)]|[-*•]) ?\S",
    re.I | re.M,
)


def sends_back(text: str, hits: Mapping[str, Hit]) -> bool:
    """It comes back to her with what she orders, lists or misses; "let me see it again, I only skimmed it" is no order."""
    if {"approve", "authorise_filing"} & hits.keys():
        return False
    said = [one for one in clauses(text) if not self_led(one)]
    again = [one for one in said if _AGAIN.search(one) and not _LATER.search(_AGAIN.sub(" ", one))]
    almost = any(_ALMOST.search(one) and _IF_NOT.search(one) for one in said)
    orders = any(_DO.search(_AGAIN.sub(" ", one)) for one in said) or bool(_LISTED.search(text))
    return orders and (bool(again) or almost)


_LISTED = re.compile(r"^\W*(?:\d+[.)]|[-*•]) ?\w", re.M)
