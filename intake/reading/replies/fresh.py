# ruff: noqa: E501  a pattern reads best on one line
"""A new task inside a reply: "Approved. Also need a proposed stip by Monday noon." Told from more instructions for the old one."""

import re

from intake.reading.kinds import read_kind
from intake.reading.replies.acts import clauses
from intake.reading.titles import starts_with_work

_OPENS = re.compile(
    r"^\W*(?:and |plus |oh,? |p\.?s\.?:? )?(?:also|separately|additionally|in addition|new task|another (?:task|thing|one)|one more(?: thing| task)?|next|next up|second|unrelated|different (?:task|matter|topic)|while (?:you're|i have you)|on (?:a|another) (?:different|separate|unrelated))\b[,:-]?\s*(?P<rest>.*)$",
    re.I | re.S,
)
_NEED = re.compile(
    r"^\W*(?:please |pls |can you |could you |would you |i(?:'d| would)? (?:also )?(?:need|like|want) |we (?:also )?need |need(?: someone to)? |then )",
    re.I,
)
_PART = re.compile(
    r"\b(?:include|add|incorporate|insert|note|mention|attach|cover|make sure|double[- ]check|fix|correct|change|update|check|remove|use|do vol|as well|too\b|in (?:it|there|the (?:memo|summary|draft|chart|brief))|to (?:it|the (?:memo|summary|draft|chart|brief)))\b",
    re.I,
)
_EXPLICIT = re.compile(r"\b(?:new|separate|another|different) (?:task|assignment|request|project)\b", re.I)


def split_new(text: str, sets_due: "object") -> tuple[str, str]:
    """The words about the old task, and those of a new one ("" for none)."""
    old: list[str] = []
    new: list[str] = []
    for clause in clauses(text):
        if (new and not _starts_other(clause)) or _is_new(clause, sets_due):
            new.append(clause)
        else:
            old.append(clause)
    return "\n".join(old), "\n".join(new)


def _starts_other(clause: str) -> bool:
    return bool(re.match(r"^\W*(?:as for|on (?:the|this)|back to|approved)\b", clause, re.I))


def _is_new(clause: str, sets_due: "object") -> bool:
    if _EXPLICIT.search(clause):
        return True
    opens = _OPENS.match(clause)
    rest = opens["rest"] if opens else clause
    asks = bool(_NEED.match(rest)) or starts_with_work(rest)
    kind = read_kind(rest)[0] != "general"
    due = callable(sets_due) and bool(sets_due(rest))
    if not asks or (_PART.search(rest) and not (due and kind)):
        return False
    anaphoric = re.match(r"^\W*(?:please |also |need |i need |we need |can you )*(?:it|this|that|them)\b", rest, re.I)
    if anaphoric:
        return False
    if opens:
        return kind or due
    return kind and due and bool(re.search(r"\b(?:an?|another|new)\s+\w+", rest, re.I))
