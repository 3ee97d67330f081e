# ruff: noqa: E501  a pattern reads best on one line
"""Words that sound like a change to the work and are wholly another act: "please add Priya as a watcher" changes nothing
in the draft, nor does why it shall not be filed yet ("I want to hear what the mediator has to say")."""

from intake import patterns as re
from intake.reading.asks import of_the_date
from intake.reading.replies.acts import Hit, clauses, every

_CHANGES = ("request_revisions", "minor_changes")


def without_explained(text: str, hits: dict[str, Hit]) -> dict[str, Hit]:
    """The acts of the text; changes only where some of their words are no other act's."""
    if "approve" in hits and hits.keys() & set(_CHANGES):
        hits = _without_dates(text, hits)
    if hits.keys() & set(_CHANGES):
        hits = _without_chores(text, hits)
    others = [hits[name] for name in ("add_watcher", "hold_filing") if name in hits]
    if not others or not hits.keys() & set(_CHANGES):
        return hits
    kept = {name: hit for name, hit in hits.items() if name not in _CHANGES}
    for hit in every(text, "attorney"):
        if hit.name in _CHANGES and not any(_explains(one, hit, text) for one in others):
            kept.setdefault(hit.name, hit)
    return kept


# "Approved. Please add it to the trial binder": what becomes of the approved work changes nothing in it
_CHORE = re.compile(
    r"(?:(?:please|pls|kindly|just|also|then|and|can you|could you|would you)\W+)*(?:add|include|insert|put|move|attach|convert|save|file|update|make|format)\s+(?:it|this|them|these|(?:the|a|an|one|two|three|\d) (?:[\w-]+ )?(?:cop(?:y|ies)|print-?outs?|version|set))(?: (?:too|also|as well))?\s+(?:to|in|into|with|for|on)\s+(?:(?:the|our|my|your|a|an|client|matter|trial|exhibit|hearing|deposition|witness|closing|case|shared|firm|electronic)(?:'s)? )*(?:binders?|notebooks?|files?|folders?|drive|system|dms|workspace|database|pdf|word|set|calendar|matter|closing book)\b",
    re.I,
)


# "Approved; the missing page was in my own copy": nothing to change in the version
_OF_HERS = re.compile(
    r"\b(?:in|on|of|from) (?:my|our) own\b|\b(?:in|on) (?:my|our|their) (?:copy|cover memo|notes|print-?out)\b|, not (?:in )?yours\b|\bif only\b",
    re.I,
)


# "Their chart is upside down", "The judge said the exhibits should be in color": of other papers, or another's words
_OF_OTHERS = re.compile(
    r"^\W*(?:their|(?:the )?(?:other side|opposing counsel|defen[cs]e|plaintiff|defendant)'s) (?:\w+ )?(?:chart|brief|motion|exhibits?|letter|list|draft|answer|opposition|filing|papers?|production|expert|timeline|reply)\b|^\W*(?:the )?(?:judge|court|clerk|magistrate|mediator) (?:said|says|noted|told|held|ruled|thinks)\b(?!.*\b(?:please|pls|so)\b)",
    re.I,
)


def _without_dates(text: str, hits: dict[str, Hit]) -> dict[str, Hit]:
    """ "Please add a list of exhibits. Thursday noon is fine.": the date is fine, not the draft."""
    said = (one for one in every(text, "attorney") if one.name == "approve")
    approved = next(
        (one for one in said if not (of_the_date(one.clause) or of_the_date(_NEW_ONE.sub("", _part(one))))), None
    )
    left = {name: hit for name, hit in hits.items() if name != "approve"}
    return left if approved is None else left | {"approve": approved}


def _part(hit: Hit) -> str:
    """ "Cut section 5, and next Friday is fine for the new one": its own part of the sentence."""
    cuts = [one.end() for one in _PART.finditer(hit.clause, 0, hit.start)]
    return hit.clause[cuts[-1] if cuts else 0 :]


_NEW_ONE = re.compile(r" for (?:the|a) (?:new|next|corrected|revised|clean|fixed|second)\b(?: (?:one|version|draft|copy|round))?", re.I)  # fmt: skip
_PART = re.compile(r"[,:(]\s+(?:and |but |so )?|\s+(?:and|but|so)\s+", re.I)


def _without_chores(text: str, hits: dict[str, Hit]) -> dict[str, Hit]:
    left = {name: hit for name, hit in hits.items() if name not in _CHANGES}
    for hit in every(text, "attorney"):
        hers = _OF_OTHERS.match(hit.clause) or ("approve" in hits and _OF_HERS.search(hit.clause))
        if hit.name in _CHANGES and not (_CHORE.match(hit.clause, hit.start) or hers):
            left.setdefault(hit.name, hit)
    return left


# "add her to the copies", "put him on the cc line": nobody's words about a draft
_OF_COPIES = re.compile(r"\b(?:add|put|include|bring|loop|keep|get|place|have)\b[^.;!?]{0,40}?\b(?:to|on|in|into|among|with)\b (?:the |our |your |this |these |all |any )*(?:copies|copy|cc'?s?|bcc|carbon copies|cc[- ]line|copy[- ]line|distribution|recipients|loop|thread|chain|e-?mails?|mailings?|circulation|watch(?:er)?s?|list)\b|\b(?:cc|copy|copying)\b", re.I)  # fmt: skip


def only_copies(clause: str, watch: Hit) -> bool:
    return (
        clause == watch.clause and bool(_OF_COPIES.search(clause)) and not _OF_DRAFT.search(_OF_COPIES.sub(" ", clause))
    )


def _explains(act: Hit, change: Hit, text: str) -> bool:
    if act.name == "hold_filing":
        return _is_reason(act, change, text)
    end = change.start + len(change.words)
    if only_copies(change.clause, act):
        return True
    if not act.object:  # nobody whom the desk knows: "p. 7 add Ex. 15"
        return False
    return act.clause == change.clause and act.start <= end and change.start <= act.start + len(act.words)


# Whose doing delays the filing; and words of the draft, with which it is a change after all.
_SOMEBODY = re.compile(
    r"^[\s,:–—-]*(?:(?:because|since|as|and|but|for|first)\s+)?(?:i|we|he|she|they|let me|let's|the (?:[\w'-]+ ){0,2}(?:client|mediator|judge|court|clerk|carrier|insurer|adjuster|other side|expert|witness|partner|parties|team|board)|opposing counsel|oc|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?)(?:'\w+)?\s+(?!is\b|are\b|was\b|were\b)",
    re.I,
)
_OF_DRAFT = re.compile(
    r"\b(?:caption|page|pp?\.|paragraphs?|sections?|dates?|names?|cites?|citations?|exhibits?|ex\.|footnotes?|typos?|heading|headers?|table|line|lines|spelling|wording|signature block|redlines?|edits?|corrections?|draft|argument|facts?|attached|attachments?|wrong|missing|fix\w*|correct\w*|revis\w*)\b",
    re.I,
)


def _is_reason(held: Hit, change: Hit, text: str) -> bool:
    """In the same sentence behind the words that hold the filing, or in the next one."""
    if change.place == held.place:
        words = held.clause[held.start + len(held.words) :]
        cut = re.search(r",\s|\b(?:because|since|as|so)\s|:\s", words)
        words = words[cut.end() :] if cut else ""
    elif change.place == held.place + 1:
        words = clauses(text)[change.place]
    else:
        return False
    return bool(_SOMEBODY.match(words)) and not _OF_DRAFT.search(words)
