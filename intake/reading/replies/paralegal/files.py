# ruff: noqa: E501  a pattern reads best on one line
"""A reply with files: a delivery, a part of it, a corrected version, or work of another matter."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.matters import read_matter
from intake.reading.questions import ask_file
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.common import On, Result
from intake.reading.replies.hours import logged
from intake.reading.replies.objects import is_the_work
from intake.reading.replies.paralegal.asked import asked_beside, asks_time
from intake.reading.replies.paralegal.parts import beside, read_part
from intake.reading.replies.paralegal.threads import said_elsewhere
from intake.reading.replies.paralegal.times import propose
from intake.reading.shape import Intent


def delivers(hits: dict[str, Hit]) -> bool:
    """Words that hand over work."""
    return "deliver" in hits and not re.search(r"\bdraft\b", hits["deliver"].words, re.I)


_OTHER_PAPER = re.compile(
    r"\b(?:invoice|receipt|bill|screenshot|w-?9|estimate|price quote|fyi only|for (?:your )?reference only)\b", re.I
)
_RECEIPT = re.compile(r"\b(?:acknowledge|confirm|upon|on|your|of) receipt\b|\breceipt (?:of|is)\b", re.I)
_OUR_WORK = re.compile(
    r"\b(?:final|finished|completed?|done|draft|version|v\d|summary|memo|motion|chart|brief|packet|index|for (?:your )?review)\b",
    re.I,
)


def _other_paper(on: On, hits: dict[str, Hit]) -> Result:
    """An invoice or a receipt is no delivery."""
    if "question" in hits:
        return Result((Intent("question", on.text.strip()),), "waiting_on_attorney")
    question = ask_file(on.me, f"Is this file the work for {on.task.label}, or something beside it?")
    return Result((Intent("comment", on.words),), questions=(question,))


# What she was given, or shows by way of example: "the rough I was sent", "a sample page", "so you see what I mean"
_MATERIAL = re.compile(
    r"\b(?:the|this is the|a|an|some|what|exhibits? \w+|it|them|everything|all)(?: [\w'-]+){0,3}? (?:that |which |as |how |the way )?(?:i|we) (?:was|were|am|got|had been|have been|received|have received|obtained|downloaded|found|can't|cannot|couldn't|mean|am asking about|'m asking about|mentioned)(?: (?:given|sent|handed|supplied|provided|it|them|read|open|make out|about|from|in|on|to work (?:with|from)))?\b"
    r"|\bso (?:that )?(?:you|she|he|atty|attorney|everyone|(?-i:[A-Z])\w+)(?: can| could|'ll| will)? (?:see|understand|know) (?:what|the|how|why|where|which|it|for)\b|\bto show (?:you|her|him|(?-i:[A-Z])\w+|what|where|how)\b|\b(?:an? |one |this )?(?:sample|example|mock-?up|screenshot|screen shot|photo|picture|snippet|excerpt|specimen|test page|template)(?: page| layout| entry| row)?\b|\bi have in mind\b|\b(?:page|exhibit|document|entry|line|passage|section) in question\b|\bthe (?:reporter|court|clerk|client|hospital|vendor|opposing counsel|other side)'s (?:own )?(?:index|list|copy|scan|file|version|letter|e-?mail|transcript|errata|notes?)\b",
    re.I,
)
# What the file is, in so many words: "attached is the letter ...", "the page I mean is attached", and who it is from
_BE_ATTACHED = re.compile(r"\b(?:the )?(?:attached|enclosed|attachment|file|document|pdf|here)(?: file| document| page| pdf)?(?:'s| is| are|:) (?P<a>(?:just |only )?(?:(?:the|a|an|my|some|their|his|her|your) )?(?:[\w'-]+ ){0,4}?[\w'-]+)(?= (?:that|which|i|they|we|he|she|the|from|sent|you|of|as|with|for)\b|\W*$|[,.;–—-])|\b(?P<b>(?:the|a|an|their|his|her|your) (?:[\w'-]+ ){0,2}?[\w'-]+)(?: (?:i|they|she|he|we|you) \w+(?: \w+)?)? (?:is|are) (?:attached|enclosed)\b|\b(?P<c>(?:pages?|p\.?|pp\.?|exhibits?|ex\.?|screenshots?|photos?|scans?|snips?) ?\w*)(?: \w+){0,3}? (?:is |are )?(?:attached|enclosed)\b", re.I)  # fmt: skip
_PAPER = re.compile(r"\b(?:pages|pp?|ex|screenshots?|photos?|scans?|snips?|letter|errata(?: sheet)?|order|notice|e-?mail|page|photo|picture|form|exhibits?|invoice|instructions?|template|guidelines?|sample|certificate|subpoena|complaint|stip\w*|protocol|list of|screens?hot|scan|record|transcript|article|note|message|contract|policy|docket|motion|brief|sheet|original|redline|bill|agreement)\b", re.I)  # fmt: skip
_FROM_OTHERS = re.compile(r"\b(?:that |which |what )?(?:(?:the |our |his |her |opposing )?(?:court )?(?:reporter|clerk|court|counsel|client|witness|vendor|hospital|carrier|adjuster|firm|agency|other side|videographer|judge|attorney|doctor|clinic)|they|he|she|you|(?-i:[A-Z])\w+)(?: \w+)? (?:sent|gave|handed|forwarded|provided|produced|e-?mailed|served|included|supplied|attached|passed|left|shared)\b", re.I)  # fmt: skip


# "Excel and PDF both attached": what the work is made of
_FORMATS = re.compile(r"(?:(?:word|excel|pdfs?|docx?|xlsx?|and|in|both|versions?|files?|formats?|clean|redline|copies) ?)*(?:attached|enclosed|here)?$", re.I)  # fmt: skip


def is_paper(on: On) -> bool:
    """The file is named as a paper that is not the task's work, or somebody else's: material for her question."""
    for one in _BE_ATTACHED.finditer(on.text):
        thing = one["a"] or one["b"] or one["c"]
        others = _FROM_OTHERS.match(on.text[one.end() :].lstrip()) or _FROM_OTHERS.search(one[0])
        if _FORMATS.match(thing):
            continue
        if not is_the_work(thing, on.task, strict=True) and (others or _PAPER.search(thing)):
            return True
    return False


_SENDS_WORK = re.compile(
    r"\b(?:my|the|final|finished|completed?|revised|corrected) (?:[\w-]+ ){0,2}(?:summary|draft|memo|chart|log|chronology|translation|brief|binder|outline|table|version|work|index)\b(?! of (?:the )?(?:problem|question))|\b(?:done|finished|complete[d]?|v\d|final|for (?:your )?review)\b",
    re.I,
)


def read_files(on: On, hits: dict[str, Hit]) -> Result:
    """The files, whatever is asked beside them."""
    asked = asked_beside(on.text)
    rest = replace(on, text=_without_questions(on.text.replace(asked, " ") if asked else on.text))
    if asked and _hands_over(rest):
        result = _read_files(rest, found(rest.text, "paralegal"))
        return result.plus(Intent("question", asked)) if not result.questions else result
    return _read_files(on, hits)


def _without_questions(text: str) -> str:
    for one in clauses(text):
        if "question" in found(one, "paralegal") and not asks_time(one):
            text = text.replace(one, " ")
    return text


def _hands_over(on: On) -> bool:
    """ "All done, Word and PDF attached.", "My edits are in.", "Both are in the one PDF, 80 minutes.": the work, and not
    a paper that a question is about."""
    hits = found(on.text, "paralegal")
    said = delivers(hits) or _SENDS_WORK.search(on.text) or _EDITS_IN.search(on.text) or logged(on.text)
    return bool(said) and not ("question" in hits or is_paper(on) or _MATERIAL.search(on.text))


_EDITS_IN = re.compile(r"\b(?:edits|changes|corrections|comments|revisions|fixes|redlines?)\b[^.;!?]{0,20}\bin\b", re.I)


def _read_files(on: On, hits: dict[str, Hit]) -> Result:
    if foreign := _foreign(on):
        return foreign
    if on.task.status in ("closed", "cancelled"):
        question = ask_file(on.me, f"{on.task.label} is {on.task.status}. What are these files for?")
        return Result((Intent("comment", on.words),), questions=(question,))
    if _OTHER_PAPER.search(_RECEIPT.sub(" ", on.text)) and not _OUR_WORK.search(on.text):
        return _other_paper(on, hits)
    asks = "question" in hits and not asks_time(hits["question"].clause)
    if (asks and is_paper(on)) or (_MATERIAL.search(on.text) and not _SENDS_WORK.search(_MATERIAL.sub(" ", on.text))):
        return _other_paper(on, hits)
    if asks and not delivers(hits) and "partial" not in hits:
        return Result((Intent("question", on.text.strip()),), "waiting_on_attorney")
    if part := read_part(on, hits):
        return part
    if "propose_new_due" in hits and "deliver" not in hits:
        return propose(on, hits)
    version = (on.task.current_version or 0) + 1
    name = "replace_delivery" if on.task.status == "in_review" else "deliver"
    result = Result((Intent(name, on.words, delivered_version=version, beside=beside(on.text)),), "in_review")
    if "budget" in hits:
        result = result.plus(Intent("budget_warning", hits["budget"].clause))
    asked = asked_beside(on.text) if name == "deliver" else ""
    return result.plus(Intent("question", asked)) if asked else result


def which_task(on: On) -> Result:
    """Nothing is done with words or files of another matter before she says which task they are for."""
    spoken = "the words and the file look" if on.scene.files else "the words look"
    label = f"{on.task.label} ({on.task.title})"
    text = f"This reply is on {label}, but {spoken} like work for another matter. Which task is it for?"
    asked = replace(ask_file(on.me, text), about="task")
    return Result((Intent("task_mismatch", on.words),), questions=(asked,), suspect=True)


def _foreign(on: On) -> Result | None:
    """Files, or words about them, that name another matter than the task's."""
    firm, task = on.scene.firm, on.task
    if not task.matter:
        return None
    named = [read_matter(name, firm, "file name") for name in on.scene.files]
    others = [one for one in named if one.numbers and task.matter not in one.numbers]
    own = firm.matters[task.matter].caption if task.matter in firm.matters else task.label
    if said_elsewhere(on):
        return which_task(on)
    if others:
        question = ask_file(
            on.me, f"A file's name speaks of another matter than {own}. Is it the right file for {task.label}?"
        )
        flags = ("Held; not sent on. A file may belong to another matter.",)
        return Result(
            (Intent("deliver_suspect_attachment", on.words),), questions=(question,), flags=flags, suspect=True
        )
    return None
