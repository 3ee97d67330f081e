# ruff: noqa: E501  a pattern reads best on one line
"""Whose dates they are: of material that she asks for, of others, of her own work."""

from intake import patterns as re
from intake.reading.replies.acts import clauses

# What she needs for the work, and when: "Can you send me the exhibits by Thursday?" proposes no date.
_MATERIAL = r"(?:exhibits?|transcripts?|records?|recordings?|files?|documents?|cop(?:y|ies)|volumes?|pages?|video|audio|scans?|notes?|attachments?|statements?|bills?|materials?|access|password|link|answers?|confirmation|responses?|papers?|signatures?|instructions?)"
_ASKS_FOR = re.compile(
    rf"\b(?:can|could|may|might|would|will|please|need|is it|do)\b[^.?!]{{0,40}}\b(?:send|have|get|give|provide|receive|obtain|forward|share|upload|need)\b(?: me| us)? (?:(?:the|an?|any|all|some|those|these|his|her|their|your|missing|rest of|other|full|final|clean|signed|remaining|new|last|first|second) )+(?:[\w-]+ )??{_MATERIAL}\b|\b(?:take|have|be) (?:[\w/]+ ){{1,3}}?off\b",
    re.I,
)


def of_material(clause: str) -> bool:
    return bool(_ASKS_FOR.search(clause))


# "The judge gave the other side an extension", "he was asked about the extension of the route"
_THEIRS = re.compile(
    r"^\W*(?:(?:and|but|so|fyi|by the way|btw),? )*(?:he|she|they|(?:the |our |an? )?(?:[\w-]+ )?(?:judge|court|clerk|magistrate|counsel|other side|opposing side|defendants?|plaintiffs?|witness|deponent|lawyers?|attorneys?|parties|carrier|adjuster|mediator|expert|doctor|driver)|(?:mr|ms|mrs|dr|judge)\.? \w+)(?:'s)? (?:\w+ ){0,2}?(?:was|were|is|are|has|have|had|got|gave|granted|denied|asked|wants?|wanted|requested|filed|moved|needs?|needed|took|said|says|opposed|refused|declined|gets?|been)\b",
    re.I,
)
_OURS = re.compile(r"\b(?:i|i'll|i'd|i'm|we|we'll|me|us|my|our|you|your)\b|\?", re.I)


def of_others(clause: str) -> bool:
    return bool(_THEIRS.match(clause)) and not _OURS.search(clause)


# "I won't need until Tuesday after all", "ignore my ask for Monday"
_NO_MORE = re.compile(r"\b(?:won't|don't|do not|will not|needn't|no longer|not|never mind|nvm|ignore|scratch|forget|disregard|withdraw\w*|cancel)(?: \w+){0,3}? (?:need|ask\w*|request\w*|extension|more time|about|wish|want)\b", re.I)  # fmt: skip
_AFTER_ALL = re.compile(r"\b(?:after all|any ?more|any longer|no longer|now|ignore|scratch|forget|disregard|withdraw\w*|never mind|nvm)\b", re.I)  # fmt: skip


def withdrawn(clause: str) -> bool:
    """A wish for time that is none any more."""
    return bool(_NO_MORE.search(clause) and _AFTER_ALL.search(clause)) and not clause.rstrip().endswith("?")


def own_dates(text: str) -> str:
    """Without the sentences that ask for material: their dates are no dates of the work."""
    said = clauses(text)
    return "\n".join(one for one in said if not of_material(one)) if any(map(of_material, said)) else text
