# ruff: noqa: E501  a pattern reads best on one line
"""Words that are about another matter than the task in whose thread they stand: "Still missing the passport pages for the
Tran petition." A matter that is only compared with ("same format as in Tran"), that keeps her busy, or of which the papers
tell, is no other thread."""

from collections.abc import Iterator

from intake import patterns as re
from intake.reading.matters import mentions
from intake.reading.matters.keys import fold
from intake.reading.names import is_word_too
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.common import On
from intake.reading.replies.paralegal.ties import names_of_case

# Before its name: compared with, copied from, or the reason for what is said of this work
_COMPARED = re.compile(
    r"\b(?:as (?:in|with|for|on|we|i|it was|they|you|she|he)|like|unlike|than|same|similar(?:ly)?|identical|different|differs?|compared?|vs\.?|versus|modell?ed|based|borrow\w*|cop(?:y|ied|ying)|adapt\w*|reus\w*|re-us\w*|used|using|use|follow\w*|match\w*|mirror\w*|taken|lifted|the way|what (?:we|i|you)|(?:we|i|you|they) did|did (?:it |this |that |them )?(?:in|for|on|with)|(?:was|were) done|template|format|style|layout|look of|approach|from when|remember\w*|back (?:in|when|to)|version|such as|e\.g\.|including|known from|learned|earlier in)\b[^,;:]{0,40}$",
    re.I,
)
_REASON = re.compile(
    r"\b(?:because of|due to|owing to|on account of|thanks to|what with|given|between|despite|besides|apart from|on top of|in addition to|along with|instead of|rather than|ahead of|behind|tied up|tied down|bus(?:y|ied)|swamped|buried|slammed|booked|snowed|stuck|juggling|consumed|swallowed|wrapp(?:ed|ing)|until|till|before|after|once|when|while|as soon as|then|next (?:is|up)|over to|on to|back to|turn(?:ing)? (?:back )?to|go(?:ing)? (?:back )?to|switch\w* to|mov(?:e|ed|ing) (?:back )?to|off (?:of )?|in (?:a|the) \w+ for|(?:i'm|i am|be) (?:at|on)|out (?:at|for|on)|prefer|rather)\b[^,;:.]{0,30}$",
    re.I,
)
_OF_FORM = re.compile(r"^(?:['’]s?)?(?: [\w-]+){0,3}? (?:templates?|formats?|styles?|layouts?|models?|samples?|ways?|approach|convention|boilerplate|look)\b", re.I)  # fmt: skip
_KEEPS_HER = re.compile(r"^(?:['’]s?)?(?: [\w-]+){0,3}?,? (?:(?:has|had|have|is|was|'s|are|will|keeps?|kept|still|just|also|now)\b ?){0,3}(?:ate|eats?|eating|took|takes?|taking|consum\w+|swallow\w+|keep\w*|kept|need(?:s|ed|ing)? me|(?:has|had|have|got) (?:me|my)|comes? first|(?:is|are|was) (?:up )?(?:next|first)|runs? (?:long|over|late)|ran (?:long|over|late)|blew up|exploded|jumped|priority|on fire|the same (?:day|time|hour)|(?:due|set|on|falls?|lands?) (?:on )?(?:the )?same|over (?:already|now)|out (?:of )?the (?:door|way)|wrapped up|off my)\b", re.I)  # fmt: skip
# What the papers of this work tell: "Officer Delgado testified on page 40 that ..."
_TOLD = re.compile(r"\b(?:testif\w+|testimony says|says|said (?:that|he|she|they)|claims|mentions|mentioned|refers|referr(?:ed|ing)|recalls|recalled|states that|deponent|the witness|swears|swore|admits|admitted|describes|described|worked (?:for|at)|spelled)\b", re.I)  # fmt: skip
_PERSON = re.compile(r"\b(?:mr|ms|mrs|dr|officer|judge|det|detective|sgt|prof|nurse|deputy|capt|lt)\.? $", re.I)
_AT_A_PLACE = re.compile(r"\b(?:pages? \d+|p\. ?\d+|lines? \d+|\d+:\d+-\d+)\b", re.I)
_POINTS = re.compile(r"\b(?:this|this one|these)\b(?! (?:week|month|morning|afternoon|evening|time|year|mon|tue|wed|thu|fri|coming|note|e-?mail|mail|message|reply))(?! (?:is|was|one's|one is|goes|belongs|concerns) (?:for|about|on|re|to|under|in|meant for)\b)", re.I)  # fmt: skip
# What she says of the work that she holds, without naming it
_OF_HERS = frozenset({"propose_new_due", "decline_capacity", "decline_conflict", "budget", "partial", "filed", "accept", "replace"})  # fmt: skip
# "My 3 hours are booked there, don't look for them here"
_NOT_HERE = re.compile(r"(?:n't|\bnot|\bnever)\b[^.;!?]{0,30}\bhere\b|\b(?:booked|logged|billed|recorded|entered|counted) (?:there|over there)\b", re.I)  # fmt: skip


def said_elsewhere(on: On) -> str:
    """The sentence that is about another matter, where nothing is about this one or it asks something; "" where none is."""
    if not on.task.matter or (on.asked and _WHICH.search(on.asked.words)):
        return ""
    said = clauses(on.text)
    others = [one for one in said if _is_of_another(on, one)]
    if others and any(_is_of_this(on, one) for one in said if one not in others):
        others = [one for one in others if one.endswith("?")]
    return others[0] if others else ""


_WHICH = re.compile(r"\bwhich (?:task|matter)\b", re.I)  # she answers just that question


def _is_of_another(on: On, clause: str) -> bool:
    words = fold(clause.replace("_", " "))
    named = list(_named(on, words))
    if not named or any(own for own, _, _ in named) or _names_this(on, clause) or _NOT_HERE.search(clause):
        return False
    return any(not _is_aside(words[:start], words[end:]) for _, start, end in named)


def _named(on: On, words: str) -> Iterator[tuple[bool, int, int]]:
    """Each matter that is named: whether it may be the task's, and where."""
    for start, name, keys in mentions(words, on.scene.firm):
        if not is_word_too(name):
            yield any(key.number == on.task.matter for key in keys), start, start + len(name)


def _is_aside(left: str, right: str) -> bool:
    if _COMPARED.search(left) or _OF_FORM.match(right) or _REASON.search(left) or _KEEPS_HER.match(right):
        return True
    in_papers = _PERSON.search(left) and _AT_A_PLACE.search(left + right)
    return bool(in_papers or _TOLD.search(f"{left} {right}"))


def _names_this(on: On, clause: str) -> bool:
    return bool(_POINTS.search(clause) or names_of_case(on) & set(re.findall(r"[a-z]{3,}", clause.lower())))


def _is_of_this(on: On, clause: str) -> bool:
    """By its names, by a word of its title, or by what she does with it."""
    if _names_this(on, clause) or any(own for own, _, _ in _named(on, fold(clause))):
        return True
    title = set(re.findall(r"[a-z]{5,}", on.task.title.lower()))
    return bool(title & set(re.findall(r"[a-z]{5,}", clause.lower())) or _OF_HERS & found(clause, "paralegal").keys())
