# ruff: noqa: E501  a pattern reads best on one line
"""A short title in the writer's own words."""

from intake import patterns as re
from intake.reading.kinds import WORK_VERBS, asking, read_kind
from intake.reading.sentences import sentences

_LEAD = re.compile(
    r"^(?:(?:(?:the|my|our) )?(?:first|second|third|fourth|last|final|other|another|one)(?: (?:one|thing|item|task|job|request))?(?: is|['’]s)(?: that| for| to)? (?=(?:an?|the|i|we|my|our|his|her|their|\w+ing)\b)|(?:the )?(?:(?:first|second|third|fourth|fifth|next|last)(?: one| thing| item)?|(?:number|item) (?:one|two|three|four|five))(?:,|\s+is|'s)\s*(?:for |in )?(?-i:[A-Z])\w+(?:,? again)?[,:]\s+|[\s\-*•>.,:;!)]+|(?:\(?\d{1,2}[.)])\s+|(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|greetings)\b[^,.:!\n]{0,30}[,.:!-]\s*|(?:asap|urgent(?:ly)?|rush|quick(?: one)?|fyi|also|and|then|so|ok|okay|next|(?:first|second|third)(?! (?:cut|draft|pass|set|stab|crack|amended|round|version|half|request)s?\b)|finally|separately|lastly|additionally|in addition|thanks|actually|sorry)\b(?!-\w)[,:!. -]*"
    r"|(?:please|pls|plz|kindly)\b[,]?\s*|(?:can|could|would|will) (?:you|someone|somebody|we|one of you|i)(?: all| guys)?(?: please| pls| kindly)?(?: get(?: me| us)?)?\s+|(?:i|we)(?:'d| would| will|'ll| shall| should)? (?:also |then )?(?:need|want|like|require)(?:ed)?(?: you| someone| somebody)?(?: to have)?(?: to)?\s+|need(?:s|ed)?(?: someone| you| to have)?(?: to)?\s+"
    rf"|(?:can|could|would|will|might|may) (?-i:[A-Z]\w+) (?:please |possibly |perhaps )?(?:be (?:able|free|available|willing) to |have (?:the )?time to |manage to )?(?=[a-z])|(?-i:[A-Z]\w+) (?:can|could|should|shall|will|needs? to|to|please|pls)\s+(?=(?:{WORK_VERBS}|do|handle)\b)|for (?-i:[A-Z]\w+)(?:[:,]|\s*[–—]|\s+-+)\s*"
    r"|(?:for|in|on) (?:the )?(?-i:[A-Z])[\w.&'’ -]{1,40}?[,:]? (?=(?:i|we)(?:'d|'ll)? (?:also |still |then )?(?:need|want|like|would)\b|(?:please|pls|can|could)\b)"
    r"|(?:it|that) (?:would|'d|will) [^.?!]{0,40}?\bif (?:you|someone|somebody|one of you) (?:can|could|would|might|were (?:able )?to)\s+|(?:it )?(?:would|'d) (?:really )?(?:serve|help|suit) me (?=an? )|the (?:paralegal|desk|assignee) (?:shall|is to|must|will)\s+(?:,[^,]{0,60},\s*)?|the undersigned (?:\w+ )?(?:requires?|requests?|needs?)\s+|(?:might|may|could|can) i (?:please |kindly )?(?:ask|trouble|request) (?:that )?you to\s+|i (?:would need|have need of|wait from you|await|expect from you)\s+(?:that you\s+)?|(?:could|may|can) i (?:bother|trouble) you for\s+|(?:my|our|the|a|this) (?:request|ask|assignment|task)(?: is)?[:,]?\s+(?=[a-z])|(?:the )?(?:first|second|third|other)(?: one| thing| item)?(?:, \w+)?\s*[:,]\s*|while (?:you're|you are|we're) at it,?\s*"
    r"|(?:\w+ )?asks? that you\s+|get (?:started|going|to work) on\s+|(?:have|ask|let|get) [A-Z]\w+ (?:to )?|(?-i:[A-Z][a-z]+(?:,| ?[-–—:])\s+(?=[a-z]))|mind (?=\w+ing\b)|help (?:me |us )?(?:with\s+)?|let's\s+|(?:give|get) (?:me|us) (?=(?:an?|the|two|some)\b)|(?:when|whenever) (?:someone|you|anyone) [^-,–—]{3,30}[-,–—]\s*|task:\s*|assignment:\s*|re:\s*|fw:\s*|fwd:\s*)",
    re.I,
)
_TAIL = re.compile(
    r"(?:[\s,.;:?!–—-]++|\b(?:please|pls|plz|thanks|thank you|thx|tx|tks|asap|no rush(?: at all)?|at (?:the )?latest|if possible|if you can|ok(?:ay)?|by|due|on|before|need(?:ed)?|for|and|the|to me|at|is|with|attached|see attached|(?<!\bof )(?<!\bin )(?<!\bfrom )(?<!\bbehind )(?<!\bon )it|back|draft to me|that['’]s|that (?:one )?is)\b\s*+)++$",
    re.I,
)
# what leads up to a date or a matter and says nothing once that is cut out; \x00 stands where it was
_BEFORE = r"(?:\b(?:which|that) (?:is|are) |\b(?:need(?:ed|s)?(?: it| this| that| them)?|due|by|before|for|in|on|of|at|re:?|no later than)\s+)*+"
_CUT_OUT = (
    re.compile(rf"[(\[\"“‘']\s*{_BEFORE}\x00[\s,.]*[)\]\"”’']", re.I),
    re.compile(rf"\s*(?:,|;|[–—-]+)\s*{_BEFORE}\x00\s*,", re.I),  # set off on both sides
    re.compile(rf"{_BEFORE}\x00", re.I),
)
_LEFT_OVER = (
    (re.compile(r"\(\s*\)|\[\s*\]"), " "),
    (re.compile(r" +([,.;:?!)\]])"), r"\1"),
    (re.compile(r",(?:\s*,)+"), ","),
)
_VERB = re.compile(rf"\b(?:{WORK_VERBS})\b", re.I)
_NOISE = re.compile(
    r"\((?:see )?(?:attached|enclosed)[^)]*\)|\bsee (?:the )?attached\b|\bthe attached\b|\battached\b(?! (?:as|to))",
    re.I,
)


_WISH = re.compile(
    r"\W*(?:(?:i |we )?hop(?:e|ing)\b|nothing (?:is|here|to)\b|thanks?\b|thx|happy\b|great\b|congrat|sorry\b|apologies)",
    re.I,
)


# what goes with the work and does not name it: "Draft to me by Friday", "Please stop at 3 hours", "Use Word", "Copy me"
_BESIDE = re.compile(
    r"^\W*(?:(?:a |the )?(?:(?:first|rough|final|clean|next|good) )?(?:drafts?|cut|version|pass|it|this|everything|something)? ?(?:is |back |due )*(?:to (?:me|us)|with me|on my desk|in my (?:inbox|hands|box))\b|(?:(?:a |the )?(?:first|rough|final) (?:draft|cut|version|pass)|eod|cob|due)\b"
    r"|(?:i |we )?(?:'d |would |will )?(?:need|want|like|prefer)(?:ed)? (?:it|this|that|them|these|everything)\b"
    r"|(?:(?:and|also|then|but|so|please|pls|kindly|just)[, ]+)*(?:make sure|be sure|ensure|use|keep|follow|don't|do not|never|let me know|call me|ping me|text me|cc\b|copy (?:me|us|him|her|(?-i:[A-Z])\w+)\b|leave|skip|omit|ignore|save|check with|talk to|refer to|start with|focus on|pay (?:special )?attention|bill|charge|code (?:it|this|the time)|log (?:your|the) (?:time|hours)|track (?:your )?time|cap|limit|stop (?:at|when|and|before)|stay (?:under|within|below)|spend|go over|hold (?:it|this) (?:to|under)|mark (?:it|them)|model (?:it|this)|get (?:it|them|this) to|have (?:it|them|this)|return (?:it|them)|give (?:it|them)|send (?:it|them|this|me (?:it|the (?:draft|result)))|email (?:it|me|them)|put (?:it|them)|name (?:it|them)|note (?:that|your)))\b",
    re.I,
)
_TELLS = re.compile(r"\b(?:is|are|was|were|has|have|had|will|served|filed|called|said|came|got|sent|wants?|asked|\w{3,}ed)\b", re.I)  # fmt: skip


_GIVE_ME = re.compile(r"^\W*(?:give|get|let) (?:me|us) (?:have |see )?(?:an?|the|two|some)\b", re.I)
# "Bylaws digest." and no word more
THING = re.compile(
    r"\W*(?!(?:my|your|his|her|their|the|this|that|these|those|no|re|fw|fwd|here|see)\b)(?:[\w'’&./-]+ ){1,4}(?:digest|summary|index|outline|chart|chronology|timeline|binder|log|tracker)[\s.!]*",
    re.I,
)


def title_of(text: str, subject: str, drop: tuple[str, ...] = (), limit: int = 90) -> str:
    """The sentence that asks for the work, without greeting, politeness, date and matter; else the subject."""
    best, short, told = _asked_or_told(text, drop)
    if len(best.split()) < 2 or _OF_NO_THING.fullmatch(best):
        tidy = _clean(re.sub(r"^\s*(?:(?:re|fw|fwd)\s*:\s*)+", "", subject, flags=re.I), drop)
        named = tidy if read_kind(tidy)[0] != "general" else _that_names(text, drop)
        best = named or tidy or told or best
    return _cut(best or short or subject.strip() or "Task", limit)


# "Do that", "Take care of it", "Prepare that for him": of what, another sentence says
_OF_NO_THING = re.compile(
    r"(?:(?:please|also|then|just) )*(?:handle|do|take care of|see to|see|look at|deal with|prepare|draft|make|write|finish|get on|start|set|put|send|run|type|respond to|we have to respond to|go through)(?: (?:this|it|that|them|these|those|below|the below|each of them|all of (?:it|them)))?(?: (?:for (?:me|us|him|her|them)|up|together|please))*",
    re.I,
)


def _asked_or_told(text: str, drop: tuple[str, ...]) -> tuple[str, str, str]:
    """The best title in the text, the first words of it, the first that tell something."""
    best = short = how = told = ""
    for one in sentences(text)[:12]:
        found = _clean(one, drop)
        beside = bool(_BESIDE.match(one)) and read_kind(_BESIDE.sub("", one))[0] == "general"
        asked = asking(one) or THING.fullmatch(one) or _GIVE_ME.match(one)
        if len(found) > 5 and asked and not beside and not (_WISH.match(one) and not _VERB.search(found)):
            best = found
            break
        if _WISH.match(one):
            continue
        if beside:
            how = how or found
            continue
        told = told or (found if len(found.split()) > 2 else "")
        short = short or found
    best = best or told
    if how and (not best or (_TELLS.search(best) and read_kind(best)[0] == "general")):
        best = how
    return best, short, told


def _that_names(text: str, drop: tuple[str, ...]) -> str:
    """The first sentence that names work."""
    named = (one for one in sentences(text)[:12] if read_kind(one)[0] != "general")
    return next((found for one in named if len((found := _clean(one, drop)).split()) > 1), "")


def _clean(text: str, drop: tuple[str, ...]) -> str:
    text = text[:600]
    for words in sorted((word for word in drop if word), key=len, reverse=True):
        text = text.replace(words, "\x00")
    text = _NOISE.sub(" ", " ".join(text.split()))
    if "\x00" in text:
        for pattern in _CUT_OUT:
            text = pattern.sub(" ", text)
    for pattern, instead in _LEFT_OVER:
        text = pattern.sub(instead, text)
    for _ in range(6):
        shorter = _LEAD.sub("", text)
        if shorter == text:
            break
        text = shorter
    text = _TAIL.sub("", " ".join(text.split()))
    return text[:1].upper() + text[1:]


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    short = text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:-(")
    return short or text[:limit]


def starts_with_work(text: str) -> bool:
    """Whether the words, cleaned, start with a verb of work."""
    return bool(_VERB.search(text)) and bool(_VERB.match(_clean(text, ())))
