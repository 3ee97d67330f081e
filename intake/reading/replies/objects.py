# ruff: noqa: E501  a pattern reads best on one line
"""Which thing a few words name: the task's work as a whole, a part of it, or something else."""

from intake import patterns as re
from intake.known import KnownTask

_WHOLE = re.compile(
    r"\b(?:it|this|that|them|these|those|one|everything|all|whole|entire|rest|both|task|tasks|assignment|project|request|job|work|works|draft|drafts|version|versions|v\d+|document|documents|docs?|product|deliverable|piece|write-?up|file|files|attached|attachment|content|contents|text|substance|filing|changes|edits|revisions|fixes|corrections|t-?\d+)\b",
    re.I,
)
# What such work is called; the task may be another of the kind, so an end to it needs more than that.
_KIND = re.compile(
    r"\b(?:summary|summaries|memo|memorandum|chart|charts|brief|briefs|motion|letter|letters|binder|outline|index|table|log|translation|report|petition|packet|package|notice|responses?|reply|opposition|stipulation|redlines?|chronology|timeline|digest|checklist|affidavit|declaration|subpoena|agreement|errata)\b",
    re.I,
)
_ELSE = re.compile(
    r"\b(?:extension|invoice|budget|bill|fee|fees|expense|expenses|vacation|time off|leave|deal|settlement)\b", re.I
)
_PART = re.compile(
    r"\b(?:sections?|parts?|half|halves|pages?|pp?\.|paragraphs?|paras?|chapters?|exhibits?|format|formatting|form|style|structure|layout|intro|introduction|headings?|caption|facts?|arguments?|tone|approach|concept|idea|direction|first \d+|first (?:two|three|four|five|ten|few|half|part|section|batch|set)|cover|signature block|footnotes?|cites|citations|table of contents|numbers|math|wording|language|beginning|start|opening|rough|strategy|plan|part \w+|volumes?|vol)\b",
    re.I,
)
_ANOTHER = re.compile(r"\b(?:last|other|previous|prior|earlier|wrong|another|old|next)\b", re.I)
_IDLE = frozenset("a an and at by for from in is it my of on our re the that this to with your new all".split())  # noqa: SIM905


def _words(text: str) -> set[str]:
    return {one.rstrip("s") for one in re.findall(r"[a-z0-9]{2,}", text.lower())} - _IDLE


def _of_title(said: set[str], title: set[str]) -> set[str]:
    """Those said that stand in the title, also short: "the stip" of a stipulation."""
    return {one for one in said if one in title or (len(one) > 3 and any(word.startswith(one) for word in title))}


def is_the_work(words: str, task: KnownTask, strict: bool = False) -> bool:
    """The whole of it: a pronoun, a word for any work, or a word of the title; a named part is not the whole.
    `strict`: a word for the kind of work ("the index") is not enough."""
    titled = _of_title(_words(words), _words(task.title))
    if _PART.search(words) and not titled & _words(" ".join(_PART.findall(words))):
        return False
    if _ANOTHER.search(words) or (_ELSE.search(words) and not titled):
        return False
    return bool(titled or _WHOLE.search(words) or (not strict and _KIND.search(words)))
