# ruff: noqa: E501  a pattern reads best on one line
"""A reply with files: a delivery, a part of it, a corrected version, or work of another matter."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.matters import read_matter
from intake.reading.questions import ask_file
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.common import On, Result, as_due, due_in, value_of
from intake.reading.replies.hours import logged
from intake.reading.replies.objects import is_the_work
from intake.reading.replies.paralegal.asked import asked_beside
from intake.reading.replies.paralegal.pieces import lacking
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


_LAST_PART = re.compile(
    r"\b(?:part|vol|volume|batch|set|installment|section)s?\.? ?(?:#|no\.? ?)?(\d{1,2}) of \1\b", re.I
)
_TO_COME = re.compile(
    r"\b(?:follow\w*|to come|coming|missing|outstanding|remain\w*|rest|still|later|tomorrow|tonight|not (?:yet )?(?:complete|finished|done))\b",
    re.I,
)


_WHOLE = re.compile(
    r"(?<!not )(?<!not yet )(?<!n't )(?<!n't yet )(?<!to )(?<!until )(?<!be )(?<!nearly )(?<!almost )\b(?:final|complete|finished (?!up\b|see\b|and\b|so\b|with\b|on\b|today\b|by\b|but\b)(?=[a-z]))(?! ?(?:half|part|piece|section|batch|volume|pages?|set (?:will|follows|comes|tomorrow)))",
    re.I,
)
# What somebody else still owes, or a paper lists as missing, is no work that is still to come.
_OF_OTHERS = re.compile(
    r"\b(?:(?:a|and|with|plus|includ\w+)(?: the| a)? (?:short |full |updated |new )?(?:list|table|note|chart|schedule|log|column|page|memo)|the list) (?:of|on|showing|with|listing|for|about)\b(?:(?!\b(?:is|are|will|comes?|i|we)\b)[^.;,\n]){0,60}?\b(?:missing|outstanding|remain\w*|open|owe[sd]?|to come|still|follow\w*|ha(?:s|ve) not|hasn't|haven't)\b[^.;,\n]*"
    r"|\bwhat (?!(?:i|we|is|follows|remains)\b)(?:[\w.']+ ){1,4}?(?:still )?(?:owes?|ha(?:s|ve) (?:not|yet|to|still)|hasn't|haven't|must|needs? to|did not|didn't)\b[^.;,\n]*"
    r"|\b(?:still )?missing from (?:the|his|her|their|our) (?:[\w'-]+ ){0,2}?(?:set|production|files?|records?|binder|exhibits?|docket|transcript|report|chart|responses?|list)\b"
    r"|\b(?:(?:mr|mrs|ms|dr)\. ?\w+(?: \w\.)?|(?:the |our |his |her )?(?:client|witness|court|clerk|carrier|adjuster|doctor|providers?|clinic|hospital|vendor|bank|county|employer|agency|opposing counsel|other side|expert|defendants?|plaintiffs?|husband|wife)|he|she|they) (?:still |also |only )*(?:owes?|said|says|testified|promised|swore|would|claims?|mentions?|(?<=side )(?:served|filed|produced)|(?<=counsel )(?:served|filed|produced)|(?<=they )(?:served|filed))\b(?:(?!,? (?:(?:and|but|so) )?i(?:'ll| will)\b)[^.;\n])*",
    re.I,
)


# "The finished summary is attached. I still owe you the table of authorities.": hers to send, whatever is finished
_STILL_HERS = re.compile(
    r"\b(?:i(?:'ll| will)|i'm|i am|i)\b[^.;!?]{0,25}\b(?:still (?:owe|have to|need to|working)|(?:send|get|have|deliver|forward) (?:it|them|that|those|the rest)\b)|\bstill (?:to come|working on|missing)\b|\b(?:is|are)(?:n't| not) (?:yet )?(?:done|finished|ready|complete|included|in there|in it)\b|\b(?:part|half|volume|rest|remainder|second|appendix|index|exhibits?|tables?)\b[^.;!?]{0,20}\b(?:follows?|(?:will|to) (?:follow|come))\b|\bonly the first\b",
    re.I,
)


def _is_last(text: str) -> bool:
    """ "Here is part 3 of 3": with it the work is whole, unless something is still to come."""
    return bool(_LAST_PART.search(text)) and not _TO_COME.search(text)


# What comes beside the parts that were sent before, and what comes in the stead of all of them.
_THE_REST = re.compile(
    r"\b(?:the )?(?:rest|remainder|remaining|balance|missing|outstanding|last (?:few|part|piece|batch|two|three|section)|(?:second|other|final) (?:half|part|batch|volume|set|installment))\b(?! (?:\w+ )?(?:is|are|stays?|remains?|was|were) (?:\w+ )?(?:the same|unchanged|untouched|as (?:it|they|before)))|\b(?:in addition|additional|also (?:attached|attaching)|beside[s]?|to go with)\b|\b(?:part|vol|volume|batch|set|installment|section)s?\.? ?(?:#|no\.? ?)?(?:[2-9]|\d\d)\b",
    re.I,
)
_ALL_OF_IT = re.compile(
    r"\b(?:complete|entire|whole|full|consolidated|combined) (?:\w+ )?(?:set|version|draft|summary|memo|package|packet|document|file|work|thing|index|chart|report)\b|\b(?:everything|all of it|all) (?:is |are )?(?:now )?(?:in one|together|combined|merged)\b|\b(?:replaces?|instead of|in place of|supersedes?|ignore|disregard) (?:all|everything|both|the (?:parts|earlier files|previous files))\b",
    re.I,
)


def beside(text: str) -> bool | None:
    """Whether the files come beside what was sent before; None where the words do not say."""
    if _ALL_OF_IT.search(text):
        return False
    return True if _THE_REST.search(text) else None


def read_files(on: On, hits: dict[str, Hit]) -> Result:
    """The files, whatever is asked beside them."""
    asked = asked_beside(on.text) if "question" in hits else ""
    rest = replace(on, text=_without_questions(on.text))
    if asked and _hands_over(rest):
        result = _read_files(rest, found(rest.text, "paralegal"))
        return result.plus(Intent("question", asked)) if not result.questions else result
    return _read_files(on, hits)


def _without_questions(text: str) -> str:
    for one in clauses(text):
        if "question" in found(one, "paralegal"):
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
    if ("question" in hits and is_paper(on)) or (
        _MATERIAL.search(on.text) and not _SENDS_WORK.search(_MATERIAL.sub(" ", on.text))
    ):
        return _other_paper(on, hits)
    if "question" in hits and not delivers(hits) and "partial" not in hits:
        return Result((Intent("question", on.text.strip()),), "waiting_on_attorney")
    part_of_it = _part(on)
    whole = _WHOLE.search(on.text) or _is_last(on.text)
    if part_of_it and not (whole and not _STILL_HERS.search(part_of_it)):
        eta = value_of(due_in(on.text, on)) or value_of(due_in(as_due(part_of_it), on))
        part = Intent("partial_delivery", part_of_it, stated_eta=eta, beside=beside(on.text))
        return Result((part,), "in_progress")
    if "propose_new_due" in hits and "deliver" not in hits:
        return propose(on, hits)
    version = (on.task.current_version or 0) + 1
    name = "replace_delivery" if on.task.status == "in_review" else "deliver"
    result = Result((Intent(name, on.words, delivered_version=version, beside=beside(on.text)),), "in_review")
    if "budget" in hits:
        result = result.plus(Intent("budget_warning", hits["budget"].clause))
    asked = asked_beside(on.text) if name == "deliver" and "question" in hits else ""
    return result.plus(Intent("question", asked)) if asked else result


def _part(on: On) -> str:
    """The words by which more is to come."""
    own = _OF_OTHERS.sub(" ", on.text)
    hit = found(own, "paralegal").get("partial")
    return hit.clause if hit else lacking(own)


def _foreign(on: On) -> Result | None:
    """Files, or words about them, that name another matter than the task's."""
    firm, task = on.scene.firm, on.task
    if not task.matter:
        return None
    said = read_matter(on.text, firm, "body")
    named = [read_matter(name, firm, "file name") for name in on.scene.files]
    others = [one for one in named if one.numbers and task.matter not in one.numbers]
    own = firm.matters[task.matter].caption if task.matter in firm.matters else task.label
    if said.numbers and task.matter not in said.numbers:
        question = ask_file(
            on.me,
            f"This reply is on {task.label} ({task.title}), but the words and the file look like work for another matter. Which task is it for?",
        )
        return Result((Intent("task_mismatch", on.words),), questions=(replace(question, about="task"),), suspect=True)
    if others:
        question = ask_file(
            on.me, f"A file's name speaks of another matter than {own}. Is it the right file for {task.label}?"
        )
        flags = ("Held; not sent on. A file may belong to another matter.",)
        return Result(
            (Intent("deliver_suspect_attachment", on.words),), questions=(question,), flags=flags, suspect=True
        )
    return None
