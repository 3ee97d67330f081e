# ruff: noqa: E501  a pattern reads best on one line
"""Words around a name that settle by themselves whether it is hers to do."""

from intake import patterns as re

# "let it be Hannah", "make this one Renee", "it should be Maribel", "Hannah's name is on this one", "Hannah, she's it"
_BE_HER = re.compile(r"\b(?:let|make|call) (?:it|this|that|this one|that one)(?: be)?\s+$|\b(?:it|this|that|this one|that one|the (?:one|person|man|woman)(?: for (?:it|this|that))?)(?:['’]s|['’]d better be| is| should be| must be| has to be| ought to be| needs to be| had better be| will be| would be| has got to be)\s+$", re.I)  # fmt: skip
_IS_HER = re.compile(r"^['’]s name (?:is|be) (?:all over|on)\b|^\b[^.;\n]{0,40}\b(?:so )?s?he(?:['’]s| is) (?:it|the one)\b|^,? tag,? you(?:['’]re| are) it\b|^\s+(?:gets|wins|inherits|draws) (?:this|it|that)\b", re.I)  # fmt: skip
_GREETED = re.compile(r"(?:^|\n)\W*(?:(?:hi|hello|hey|hiya|dear|morning|afternoon|evening|good (?:morning|afternoon|evening)|ahoy|greetings|happy \w+day)[,\s]+)(?:there,? )?$", re.I)  # fmt: skip
_PASSED_ON = re.compile(r"\s+(?:know\b|that\b|the\b|her\b|his\b|how\b|she\b|he\b|it\b|i\b|we\b|thanks?\b|hello\b|hi\b|from\b)", re.I)  # fmt: skip
_COPIED = re.compile(r"\b(?:b?cc|copy|loop|keep|include)\s+$", re.I)  # "cc Hannah on it"
_TELL = re.compile(r"\b(?:tell|let|inform|remind)\s*$", re.I)
_STOPS = re.compile(r"\s*(?:[,.;:!?–—\n-]|$|this time|again|please|pls|who|if|for)", re.I)
_SIGN = re.compile(r"\s*(?:[!.,:;–—\n-]|$)")


def called_upon(left: str, right: str) -> bool | None:
    """True where she is meant ("let it be Hannah", "Hi Renee!"), False where she is only told or copied; None elsewhere."""
    if (_TELL.search(left) and _PASSED_ON.match(right)) or _COPIED.search(left):
        return False
    if _IS_HER.match(right) or (_BE_HER.search(left) and _STOPS.match(right)):
        return True
    return True if _GREETED.search(left) and _SIGN.match(right) else None
