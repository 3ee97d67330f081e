# ruff: noqa: E501  a pattern reads best on one line
"""News of what others did with other things: "the client signed off on the settlement range", "accounting approved your
invoice", "they want to reopen the deposition". The verbs are those of orders and verdicts, the work is not meant."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.common import DELIVERED, On

# Who does it: anybody but she who writes and they whom she writes to
_WHO = r"(?:(?!(?:i|we|you|it|this|that|these|those|please|pls|kindly|and|but|so|if|once|when|approved?|all|everything|nothing|no|not|none|any|let|let's|provided|providing|assuming|unless|until|after|before|as|subject|because|since|although|though|consider|treat|mark|count|call|regard|compared|having|e-?file|file|lodge|serve|submit|send|get|put|upload|take|use|make|give|have|keep|hold|finish|return|who|whether|what|how|why|page|section|two|three|some|your changes|version|v\d+|i'\w+|we'\w+|you'\w+|it's|that's)\b)(?:(?!(?:if|once|when|until|unless|after|before|to|i|provided|assuming|whether|that|please|it's|that's|it|can't|cannot|won't|don't|say|not)\b)[\w.&'-]+ ){1,7}?|they(?:'ve|'d|'re|'ll)? |(?:he|she)(?:'s|'d|'ll)? )"
_AUX = r"(?:(?:has|have|had|just|finally|already|also|only|now|is|are|was|were|will|would|may|might|asking|moving|threatening to|hoping to|planning to|(?:wants?|wanted|asked|moved|hopes?|plans?|about|going|trying|threaten(?:s|ed)?|like|love) to|not|never|formally|today|yesterday|again|still|both|did|does|do|could|can) )*"
_DEED = r"(?:approv(?:ed?|es|ing)|accept(?:ed|s|ing)?|okay(?:ed|s|ing)?|ok'?d|sign(?:ed|s|ing)? off(?: on)?|sign(?:ed|s)(?! off)|clear(?:ed|s)|bless(?:ed|es)|adopt(?:ed|s)?|grant(?:ed|s|ing)?|den(?:ied|ies|y)|confirm(?:ed|s)|reject(?:ed|s|ing)?|cancel(?:l?ed|s|l?ing)?|postpon(?:ed?|es|ing)|stay(?:ed|s|ing)?|suspend(?:ed|s|ing)?|continued|re-?open(?:ed|s|ing)?|withdr(?:ew|awn?|aws?)|authori[sz]ed?|finali[sz]ed?|revised|corrected|amended|changed|scrap(?:ped|s|ping)?|resum(?:ed?|es|ing)|clos(?:ed?|es|ing)|(?:likes?|liked|loves?|loved)|(?:is|are|was|were|'s)? ?(?:fine|happy|good|okay?|pleased|comfortable) with)"
_DID = re.compile(
    rf"^\W*(?:(?:and|but|so|also|btw|by the way|fyi|good news|in other news|oh|well|meanwhile),?:? )*(?P<who>{_WHO}){_AUX}(?P<deed>{_DEED}) (?!(?:until|till|by|when|if|once|after|before|unless|because|and|but|as|yesterday|today|in|with)\b)(?P<what>[^,.;:!?]+)",
    re.I,
)
_PUT = re.compile(
    rf"^\W*(?P<who>{_WHO}){_AUX}(?:puts?|placed?|set|took|takes?) (?P<what>[^,.;:!?]+?) (?:on hold|on ice|off (?:the )?calendar|back on|aside|in abeyance)\b",
    re.I,
)
# "Your invoice has been approved", "Discovery is stayed": the subject itself is the other thing
_THINGS = r"(?:invoices?|budgets?|fees?|bills?|expenses?|settlements?|stipulations?|discovery|hearings?|trials?|depositions?|depos?|mediations?|conferences?|extensions?|petitions?|orders?|pleas?|offers?|deals?|case|appeals?|leave|vacation|time off|polic(?:y|ies)|loans?|licen[sc]es?|permits?|retainers?|engagements?|proposals?|ranges?|rates?|insurance|lunch|travel|request|experts?|lease|sale|merger|visas?|claims?|contract|replacement)"
_BECAME = re.compile(
    rf"^\W*(?:(?:and|but|so|also|btw|by the way|fyi|good news),?:? )*(?P<what>(?:the|your|our|my|their|his|her|a|an)? ?(?:[\w'&.-]+ ){{0,3}}?{_THINGS})(?:'s| is| are| was| were| has been| have been| got| gets| may be| might be| will be)+(?: now| finally| already| also| just| all| back| been)* (?:approved|accepted|okay?ed|signed off|cleared|granted|denied|cancell?ed|postponed|stayed|suspended|on hold|off|re-?opened|continued|withdrawn|rejected|final|fine|good|settled|closed|put (?:off|on hold))\b",
    re.I,
)
_TODAY = re.compile(r"\bthis (?:morning|afternoon|evening|week|month|year|time)\b", re.I)
_ONE = re.compile(
    r"\b(?:it|this|that|them|these|those|one|everything|all|task|assignment|draft|version|v\d+|document|deliverable|attached|t-?\d+)\b",
    re.I,
)
_BEFORE = re.compile(
    r"\s+(?:of|for|to|in|on|with|from|about|re|by|as|at|because|which|that|who|when|after|before|until|since|yesterday|today|tomorrow|this|last|next|and|or|only|just|so|over)\b.*$",
    re.I | re.S,
)
_COLLECTS = frozenset({"set", "copy", "draft", "list", "table", "bundle", "batch", "pair", "round"})
_PARTS = re.compile(r",?\s+so\s+|,\s+|\s+(?:but|and|because|though|although|which|while)\s+", re.I)

_FOLLOWS = re.compile(r"\bso\b|\bwhich\b", re.I)


def without_news(on: On) -> On:
    """The reply without such news, for work that lies in review or is approved."""
    if on.task.status not in DELIVERED:
        return on
    kept = [_without(clause, on) for clause in clauses(on.text)]
    left = "\n".join(one for one in kept if re.search(r"\w", one))
    return replace(on, text=left) if left != "\n".join(clauses(on.text)) else on


def _without(clause: str, on: On) -> str:
    cut = _PARTS.search(clause)
    if cut and _FOLLOWS.search(cut[0]) and found(clause[cut.end() :], "attorney"):
        return clause  # "Tom signed off, so file it."
    first, rest = (clause[: cut.start()], clause[cut.end() :]) if cut else (clause, "")
    return rest if is_news(first, on) else clause


def is_news(words: str, on: On) -> bool:
    """Whether the words tell what became of another thing than the work."""
    hit = _DID.match(words) or _PUT.match(words) or _BECAME.match(words)
    if hit is None or _NO_SUBJECT.fullmatch(hit.groupdict().get("who") or ""):
        return False
    return not _is_the_work(hit["what"], on)


# "the revised summary by Friday": no subject that did anything
_NO_SUBJECT = re.compile(
    r"(?:(?:the|an?|my|your|our|his|her|their|its|each|every|another|any|new|next|one|please|with) )+", re.I
)


def _is_the_work(words: str, on: On) -> bool:
    """By the thing itself, not by what it is of: "the deposition" is not "summary of the deposition"."""
    words = _TODAY.sub(" ", words)
    return bool(_ONE.search(words)) or _head(words) in _heads(on.task.title)


def _head(words: str) -> str:
    said = re.findall(r"[\w'-]+", _BEFORE.sub("", words.strip()).lower())
    return said[-1].removesuffix("s") if said else ""


def _heads(title: str) -> set[str]:
    """ "Second set of requests" is a set and requests."""
    head = _head(title)
    rest = re.split(r"\b(?:of|for)\b", title, maxsplit=1)
    return {head, _head(rest[1])} if head in _COLLECTS and len(rest) > 1 else {head}
