# ruff: noqa: E501  a pattern reads best on one line
"""People who are called like a day or a month: "Dr. Friday", "Ellen Friday, her maiden name", "Joe Monday, the contractor"."""

from intake import patterns as re

_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)"
_TITLE = r"(?:Dr|Drs|Mr|Mrs|Ms|Mx|Miss|Judge|Justice|Officer|Detective|Det|Sgt|Sergeant|Lieutenant|Lt|Capt|Captain|Prof|Professor|Nurse|Coach|Father|Sister|Rabbi|Pastor|Agent|Commissioner|Magistrate|Senator)"
_FIRST = r"(?!(?:By|On|Due|Next|This|Last|Every|Each|Late|Early|Before|After|Until|Till|From|Since|For|Or|And|But|So|Say|Good|Black|Cyber|Holy|Palm|Ash|Easter|No|Not|Maybe|Then|Please|Pls|Thanks|Sent|Needed|Need|Want|Today|Tomorrow|Noon|Wednesday|Monday|Tuesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][a-z]+"
_ROLE = r"(?:the|our|her|his|their|my|an?|its)\s+(?:[\w-]+\s+){0,2}?(?:evaluator|expert|contractor|lawyer|attorney|counsel|paralegal|doctor|surgeon|physician|nurse|witness|client|plaintiff|defendant|adjuster|appraiser|mediator|arbitrator|trustee|executor|beneficiary|heir|manager|president|treasurer|secretary|officer|driver|dispatcher|neighbou?r|tenant|landlord|reporter|translator|interpreter|accountant|investigator|custodian|engineer|bookkeeper|husband|wife|mother|father|sister|brother|son|daughter|aunt|uncle|cousin|ex)\b"
_NAMED = re.compile(
    rf"\b{_TITLE}\.?\s+(?:[A-Z]\.\s+)?(?P<titled>{_DAY})\b"
    rf"|(?<!\w)(?P<maiden>{_DAY}),?\s+(?:is |was |being |as |\()?(?:her|his|their|my|the) (?:maiden|married|birth|family|former|old|new|last|real|stage)?\s?(?:name|surname)\b"
    rf"|\b(?:(?:maiden|family|last|former|married|birth) name|surname|n[ée]e|named|called|spelled|spelt)[\s:,]+(?:is |was |back to |of )?(?:{_FIRST}\s+)?(?P<called>{_DAY})\b"
    rf"|\b{_FIRST}\s+(?P<apposed>{_DAY}),\s+{_ROLE}"
)
# a word before it that makes a day of it all the same: "by Friday", "this Friday"
_AS_DAY = re.compile(
    r"\b(?:by|on|until|till|before|after|due|next|this|last|coming|for|from|since|through|or|than|late|early|every|needed|wanted|noon|eod|cob|of|[ap]\.?m\.?)[\s,:]*$|^\W*$",
    re.I,
)
_TO_MAIDEN = re.compile(r"\bback to\s+$", re.I)


def surnames(text: str) -> frozenset[str]:
    """Words for a day or a month that are somebody's name in this text."""
    return frozenset(one for hit in _NAMED.finditer(text) for one in hit.groups() if one)


def names_in(text: str) -> list[tuple[int, int]]:
    """Where such a word is the name: where it is introduced, and wherever no word makes a day of it."""
    found = [hit.span(hit.lastgroup) for hit in _NAMED.finditer(text) if hit.lastgroup]
    for name in surnames(text):
        for hit in re.compile(rf"\b{name}\b").finditer(text):
            left = text[max(0, hit.start() - 14) : hit.start()]
            if not _AS_DAY.search(left) or _TO_MAIDEN.search(left):
                found.append(hit.span())
    return found


def without_surnames(text: str, elsewhere: str) -> str:
    """A subject without the days that the mail itself shows to be names: "Whitlock - Friday transcript"."""
    for name in surnames(elsewhere):
        text = re.compile(rf"(?<!by )(?<!on )(?<!due )(?<!until )\b{name}\b").sub("X", text)
    return text
