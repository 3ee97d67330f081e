# ruff: noqa: E501  a pattern reads best on one line
"""Words around a name that settle by themselves whether it is hers to do."""

from intake import patterns as re
from intake.reading.barred import BUSY
from intake.reading.names import by_role, named
from tracker.domain.firm import Firm, Role

# "let it be Hannah", "make this one Renee", "it should be Maribel", "Hannah's name is on this one", "Hannah, she's it"
_BE_HER = re.compile(r"\b(?:let|make|call) (?:it|this|that|this one|that one)(?: be)?\s+$|\b(?:it|this|that|this one|that one|the (?:one|person|man|woman)(?: for (?:it|this|that))?)(?:['’]s|['’]d better be| is| should be| must be| has to be| ought to be| needs to be| had better be| will be| would be| has got to be)\s+$", re.I)  # fmt: skip
# "my pick is Renee", "I'd prefer Renee", "please assign Renee", "nobody but Renee"
_WANT_HER = re.compile(
    r"\b(?:my|the|our)(?: (?:first|own|natural|obvious))? (?:vote|pick|choice|preference|candidate|call|suggestion|inclination)(?: here| for (?:this|it|that)(?: one)?)?(?: is| would be| goes to| is for|['’]s|:)\s+$"
    r"|\b(?:i|we)(?:['’]d| would)?(?: much| really| rather| still| always)* (?:prefer|be happi(?:er|est) with|be best off with|be better off with|sooner have|feel (?:best|better|safest) with|go for|go with|lean toward|opt for)\s+$"
    r"|(?:^|[.!?;:(\n]\s*|,\s+(?:so|and) )\W*(?:(?:please|pls|kindly|just|then|maybe|perhaps|so),? )*(?:ask|assign|use|try|pick|take|choose|nominate|get)\s+$"
    r"|\b(?:nobody|no one|none) (?:but|except|other than)\s+$",
    re.I,
)
_IS_HER = re.compile(r"^['’]s name (?:is|be) (?:all over|on)\b|^\b[^.;\n]{0,40}\b(?:so )?s?he(?:['’]s| is) (?:it|the one)\b|^,? tag,? you(?:['’]re| are) it\b|^\s+(?:gets|wins|inherits|draws) (?:this|it|that)\b|^\s+has (?:this|that) one\b|^,? (?:this|that|it)(?: one)?(?:['’]s| is| would be) (?:all )?(?:yours|for you)\b"
    # "Renee is the person for this", not "Renee is the one who did it"
    r"|^(?:['’]s|\s+is|\s+would be|\s+will be)\s+(?:clearly |really |probably |still |simply )*(?:the|our|my) (?:one|person|paralegal|man|woman|gal|guy|lady|pick|hand)(?: (?:for|to (?!who)|on)\b|\s*(?:[.!;,]|$))(?! who\b)"
    # "Renee told me she can take it", "I've spoken to Renee and she'll do it"
    r"|^\s+(?:has |['’]s )?(?:told (?:me|us)|tells (?:me|us)|said|says|mentioned|confirmed|promised|offered|agreed|volunteered|is (?:free|happy|willing|ready|glad|game))\s+(?:that )?(?:s?he(?:['’]d| would| can| could|['’]ll| will| has)|to|and will|and can)\s+(?:gladly |happily |also )?(?:do|take|handle|start|cover|tackle|manage|(?:the )?(?:time|room) (?:for|to))\b"
    r"|^\s+(?:already |earlier |just )?(?:and|,) s?he(?:['’]ll| will| can| could| would|['’]d)\s+(?:gladly |happily |also )?(?:do|take|handle|start|cover|tackle|manage)\b|^\s+(?:and|,) s?he (?:has|has got) (?:the )?(?:time|room) (?:for|to)\b",
    re.I,
)  # fmt: skip
_GREETED = re.compile(r"(?:^|\n)\W*(?:(?:hi|hello|hey|hiya|dear|morning|afternoon|evening|good (?:morning|afternoon|evening)|ahoy|greetings|happy \w+day)[,\s]+)(?:there,? )?$", re.I)  # fmt: skip
_PASSED_ON = re.compile(r"\s+(?:know\b|that\b|the\b|her\b|his\b|how\b|she\b|he\b|it\b|i\b|we\b|thanks?\b|hello\b|hi\b|from\b)", re.I)  # fmt: skip
_COPIED = re.compile(r"\b(?:b?cc|copy|loop|keep|include)\s+$", re.I)  # "cc Hannah on it"
_TELL = re.compile(r"\b(?:tell|let|inform|remind)\s*$", re.I)
_STOPS = re.compile(r"\s*(?:[,.;:!?–—\n-]|$|this time|again|please|pls|who|if|for)", re.I)
_SIGN = re.compile(r"\s*(?:[!.,:;–—\n-]|$)")

# a name that is all that a sentence says, but for a wish and a reason: "Hannah please, she knows the plan", "Luis if he's free"
_FIRST = r"(?:(?:and|so|then|ok|okay|maybe|perhaps|preferably|ideally|for|to|by|ms\.?|mr\.?)[,\s]+)*"
_OPENS = re.compile(rf"(?:^|[.!?;:(\n]\s*)\W*{_FIRST}$", re.I)
_WISH = r"(?:please|pls|again|once more|alone|only|ideally|preferably|this time|of course|naturally|obviously|i think|i guess|if (?:possible|free|available)|if (?:that|it|s?he|you)\b[^,.;:()!?]{1,30}|as (?:usual|before|always|ever)|(?:for|on|to do) (?:this|that|it|these|them)(?: one)?|(?:not|instead of|rather than) (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?)"
_REASON = r"(?:(?:because|since|as|for|given that|seeing that|who|whose|if|unless)\s|s?he\b|(?:it|that|this)(?: one)?(?:['’]s| is| was) (?:all )?(?:hers?|his|yours|for you)\b|(?:her|his)\s|(?:the|our) (?:only|one|best)\b)"
_IS_ALL = re.compile(rf"(?:[\s,(]+{_WISH})*(?:[\s,;:()–—-]+{_REASON}[^.!?\n]*)?[\s.!)]*(?=$|\n|(?<=[.!?)])\s)", re.I)
# "Renee, no, scratch that", "Luis? No, wait": she is named and taken back; so is "Hannah, she's swamped"
_TAKEN_BACK = re.compile(rf"[\s,.;:!?–—-]+(?:(?:(?:oh|ah|hm+|sorry|actually|well)\b[\s,.–—-]*)*(?:no|nope|wait|scratch that|strike that|make that|not (?:her|him)|on second thoughts?|correction)\b\s*(?:[,.;:!–—-]|$)|s?he(?:['’]s| is) (?:\w+ )?{BUSY}\b)", re.I)  # fmt: skip


def withdrawn(right: str, firm: Firm) -> bool:
    """Whether a name is withdrawn for that of another paralegal behind it."""
    found = _TAKEN_BACK.match(right)
    return bool(found) and any(by_role(one.people, Role.PARALEGAL) for one in named(right, firm))


def only_names_her(sentence: str, firm: Firm) -> bool:
    """Whether a sentence says who shall do the work, and no more: it begins no other."""
    said = sentence.strip()
    for one in named(said, firm):
        if not by_role(one.people, Role.PARALEGAL):
            return False
        if withdrawn(said[one.end :], firm) or _TAKEN_BACK.match(said[one.end :]):
            return bool(_OPENS.search(said[: one.start]))
        return bool(_OPENS.search(said[: one.start]) and _IS_ALL.fullmatch(said[one.end :]))
    return False


def called_upon(left: str, right: str) -> bool | None:
    """True where she is meant ("let it be Hannah", "Hi Renee!"), False where she is only told or copied; None elsewhere."""
    if _OPENS.search(left) and (said := _IS_ALL.match(right)) and said[0].strip(" .!)"):
        return True
    if (_TELL.search(left) and _PASSED_ON.match(right)) or _COPIED.search(left):
        return False
    if _IS_HER.match(right) or ((_BE_HER.search(left) or _WANT_HER.search(left)) and _STOPS.match(right)):
        return True
    return True if _GREETED.search(left) and _SIGN.match(right) else None
