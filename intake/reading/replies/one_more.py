# ruff: noqa: E501  a pattern reads best on one line
"""Work like the one that is approved, of another thing: "I want one for the foreman's depo too", "Next up is the
Delmonico transcript, same format". It is a task of its own; its day stands beside it."""

from intake import patterns as re

_OF = r"(?:for|of|on|with|from) (?!(?:me|us|this|that|it|now|you|them|my (?:file|records?)|our (?:files?|records?)|the (?:same|time being|moment|file|binder|client|record|court|clerk|other side|record))\b)"
_ONE_TOO = re.compile(
    rf"\b(?:want|wants|need|needs|like|love|have|do|get|give me|prepare|order|see|use|make|run|start(?: on)?) (?:me )?(?:one(?: (?:just )?like (?:it|this)| more)?|another(?: one)?|the (?:very |exact )?same(?: (?:thing|treatment|job|kind of \w+|sort of \w+|again))?|a (?:similar|second|like|matching) one|its (?:twin|sister|counterpart)) (?:please |done |made |too |also )*{_OF}"
    rf"|^\W*(?:(?:and|now|so|please|then|also|ok|okay),? )*(?:same(?: (?:again|thing|drill|deal|job|treatment|format|please))?|ditto|likewise)(?:,? please)?(?: now)? {_OF}",
    re.I,
)
_NEXT_UP = re.compile(
    r"^\W*(?:(?:and|so|now|ok|okay|thanks),? )*(?:(?:what(?:'s| is|'d be| comes) )?next(?: up| (?:on|in) (?:the|my|your|our) (?:list|line|pile|queue))?|after (?:this|that)|up next)(?: for (?:you|us|the desk|(?-i:[A-Z])\w+))?(?: (?:is|are|comes?|would be|will be|come|'s)|[:,–-]+)? (?=(?:the|an?|his|her|our|their|volume|vol\.?|(?-i:[A-Z])[\w'’]+) )(?P<what>[^.;!?]+)",
    re.I,
)
# What takes place is no work: "Next up is the hearing on Friday"
_TAKES_PLACE = re.compile(
    r"^(?:the|an?|his|her|our|their|(?-i:[A-Z])[\w'’]+)(?: [\w'’-]+){0,2}? (?:hearing|trial|call|meeting|mediation|conference|deadline|argument|holiday|vacation|pretrial|session|lunch|week|month|time|round|step|step)\b(?! (?:transcript|memo|prep|notebook|binder|outline|brief|summary|exhibits?))",
    re.I,
)


def one_more(clause: str) -> bool:
    """Whether the sentence wants such a thing of another."""
    if clause.rstrip().endswith("?") and not re.match(r"\W*(?:can|could|would|may|might)\b", clause, re.I):
        return False
    if _ONE_TOO.search(clause):
        return not _NOT.search(clause)
    hit = _NEXT_UP.match(clause)
    return hit is not None and not _TAKES_PLACE.match(hit["what"]) and not _NOT.search(clause)


def too(clause: str) -> bool:
    """ "One for the foreman's depo too": asked for with or without a day."""
    return bool(_ONE_TOO.search(clause) and re.search(r"\b(?:too|as well|also|next)\b", clause, re.I))


_NOT = re.compile(r"\b(?:not|never|no|if|unless|until|when|once|already|had|was|were|did)\b|n't\b", re.I)
_AHEAD = re.compile(
    r"^.*?(?=\b(?:i|we)(?:'d| would)?(?: \w+)? (?:want|need|like|love) (?:one|another|the same)\b)", re.I
)


def bare(clause: str) -> str:
    """Without what leads up to it: "Next up is", "liked this so much"."""
    if (hit := _NEXT_UP.match(clause)) and one_more(clause):
        return clause[hit.start("what") :]
    return _AHEAD.sub("", clause) if _ONE_TOO.search(clause) else clause
