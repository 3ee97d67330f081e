# ruff: noqa: E501  a pattern reads best on one line
"""Words about a version: whose word counts, and for which state of the task."""

from intake import patterns as re
from intake.reading.names import named
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, clauses, every
from intake.reading.replies.acts.act import DAY
from intake.reading.replies.attorney.approval import filing_due, filing_question, shall_be_filed
from intake.reading.replies.attorney.condition import ask_condition, is_conditional
from intake.reading.replies.attorney.courtesy import approval_question
from intake.reading.replies.attorney.decision import read_decision
from intake.reading.replies.attorney.hearsay import ask_reviewer, ask_to_file, reported
from intake.reading.replies.attorney.hinges import hinges
from intake.reading.replies.attorney.items import read_items
from intake.reading.replies.attorney.revisions import asks_changes
from intake.reading.replies.attorney.wanted import wanted_change
from intake.reading.replies.common import On, Result, due_in, may_review
from intake.reading.shape import Intent, QuestionRead
from tracker.domain.firm import Role

_REVIEWING = {
    "approve",
    "weak_ok",
    "authorise_filing",
    "authorise_service",
    "request_revisions",
    "minor_changes",
    "negative",
}


def read_review(on: On, hits: dict[str, Hit]) -> Result | None:
    status = on.task.status
    if clause := hinges(on):
        return ask_condition(on, clause, unchanged=True)
    if (clause := reported(on, hits)) and not asks_changes(hits):
        if status in ("approved", "closed") and "authorise_filing" in hits:
            if may_review(on) and hits["authorise_filing"].clause != clause:
                return _authorise_approved(on, hits)  # "They signed off as well. You have my authority to file."
            return ask_to_file(on, clause)
        return ask_reviewer(on, clause) if status == "in_review" else _asked_to_file(on)
    told = asks_changes(hits) and status not in (
        "approved",
        "closed",
    )  # then a reason why it stays unfiled is no change
    if "hold_filing" in hits and not ("approve" in hits or told):
        held = Intent("hold_filing", hits["hold_filing"].clause, filing_authorised=False)
        undecided = status == "in_review" and "weak_ok" in hits and may_review(on)
        return Result((held,), questions=(approval_question(on),) if undecided else ())
    if status in ("approved", "closed") and ({"authorise_filing", "authorise_service"} & hits.keys()):
        return _authorise_approved(on, hits)
    return _in_review(on, hits) if status == "in_review" else _nothing_in_review(on, hits)


def _in_review(on: On, hits: dict[str, Hit]) -> Result | None:
    if may_review(on):
        return read_items(on) or read_decision(on, hits)
    if on.scene.writer.role is Role.DELEGATE and (asks_changes(hits) or wanted_change(on, {}) or _passes_a_wish(on)):
        return _which_changes(on)
    if not _REVIEWING & hits.keys():
        return None
    if on.scene.writer.role is Role.DELEGATE and (given := _approves_herself(on)):
        return ask_reviewer(on, given)
    return Result((Intent("comment_not_reviewer", on.words),), flags=("Only the reviewer decides on a version.",))


def _approves_herself(on: On) -> str:
    """ "Approved! Carol": a verdict from somebody who has none to give, so the reviewer is asked."""
    verdicts = (one for one in every(on.text, "attorney") if one.name in ("approve", *_RELEASES))
    return next((one.clause for one in verdicts if one.name in _RELEASES or _VERDICT.search(one.words)), "")


_RELEASES = ("authorise_filing", "authorise_service")
_VERDICT = re.compile(r"approv|sign(?:ed)? off|good to go|green", re.I)


# "Dana wants the tabs renumbered", "she asks that the dates be in bold": the reviewer's wish, with no day in it
_WISHES = re.compile(
    r"\b(?:she|he|[A-Z]\w+)(?:'d| would)?(?: (?:also|still|really|just|only))* (?:wants?|asks?|asked|like|needs?|prefers?|rather have|requests?|requested|wishes|thinks?|feels?|says?|said)(?: that| for| to have| to see| you to)? (?:the|pages?|sections?|exhibits?|all|each|every|these|those|both|more|less|fewer|some|tabs?|dates?|it (?:in|by (?!\w*day\b|\d|noon|the|tomor)|as|shorter|longer|with|without|to be)|them (?:in|as|with|to be))\b(?! (?:call|meeting|hearing|time|day|week|rest)\b)",
)
_AND = re.compile(r"[,;]\s+(?:and |but )?")


def _passes_a_wish(on: On) -> bool:
    """Of what it shall be like; "Dana needs the summary by Thursday" is a date, "Dana loved it" is praise."""
    parts = (part for clause in clauses(on.text) for part in _AND.split(clause))
    return any(_WISHES.search(one) and not due_in(one, on).first for one in parts)


def _which_changes(on: On) -> Result:
    """ "Dana asks that you add the line numbers": a round of changes is the reviewer's to ask for."""
    version = on.task.current_version or 1
    text = f'{on.scene.writer.name} writes: "{on.words}". Which changes to {on.task.label} version {version} do you want, and by when?'
    question = ask_about(on.task.reviewer or on.me, "approval", text, (), "Nothing changes until you answer.")
    return Result((Intent("comment_not_reviewer", on.words),), questions=(question,))


# "The answer is to be filed today": meant as leave, perhaps; the desk files on nothing but leave in so many words
_SO = r"^\W*(?:(?:ok|okay|yes|please|pls|so|then|now|and|great|good|thanks|sure),? )*"
_TO_BE_FILED = re.compile(
    r"\b(?:(?:is|are|ought|wants?|needs?|has|have) to|should|shall|must|can|may|want|like|please)\b[^.!?;]{0,40}?\b(?:(?:e-?)?filed|lodged|be on file|go (?:in|on file)|(?:go|get|sent|submitted|uploaded) (?:up |over |off |in )?(?:to|with|on|through) (?:the )?(?:court|clerk|ecf|docket|pacer))\b|\blet (?:it|this|that) be (?:e-?)?filed\b"
    # in a figure of speech: "off to the clerk with it", "the approved v1 goes on file today"
    r"|\b(?:to|into|onto|on|in) (?:the )?(?:court|courthouse|clerk|ecf|docket|pacer|portal)\b[^.!?;]{0,12}\bwith (?:it|this|that|her|them|v\d+|the \w+)\b|\b(?:send|get|march|walk|run|ship|fire|shoot|hand|deliver|take|put|drop|slide|whisk|rush|lob|bring) (?:it|this|that|her|v\d+|version \w+|the (?:approved |final )?\w+)(?: \w+)?(?: (?:off|over|in|up|straight|right))? (?:to|with|on|onto|into|before|through) (?:the )?(?:court|courthouse|clerk|ecf|docket|pacer|portal|judge)\b|\b(?:it|this|v\d+|version \w+|(?:the|our|my) (?:approved|final|signed) \w+) (?:(?:is|are) (?:now )?)?(?:to be filed|goes? (?:on file|in\b|to (?:the )?(?:court|clerk))|going on file|gets filed)\b|[:–—]\s*(?:e-)?file (?:it|this|that|v\d+)\b|^(?!.*\b(?:i|we|my|fee|deadline|date|hearing|argument)\b).*\b(?:to|feed|for|onto|into|before) the (?:clerk|docket|courthouse)\b"
    rf"|{_SO}(?:(?:can|could|would|will) you )?(?:please )?(?:e-?)?file\b(?! (?:an?|folder|copy|name|stamp\w*)\b)|{_SO}(?:go ahead|proceed|go for it|do it|yes please)(?: please| now| then)*\W*$",
    re.I,
)
_NOT_OURS = re.compile(
    r"^(?!\W*(?:please )?(?:can|could|would|will) you\b).*\?|\b(?:not|never|no|opposing|they|he|she|their|his|her|by (?-i:[A-Z])\w+|myself|ourselves)\b|n't\b",
    re.I,
)
_UNTIL_THEN = re.compile(rf"\b(?:once|when|if|until|till|unless|after|before|as soon as)\b(?! (?:the )?{DAY})", re.I)


_AND_SO = re.compile(r",\s+(?:and|but|so)\s+", re.I)


def _asked_to_file(on: On) -> Result | None:
    if on.task.status != "approved" or not on.task.is_filing or on.task.filing_authorised:
        return None
    if not may_review(on):
        told = _FILE.search(on.text)
        return ask_to_file(on, told[0].strip()) if told and _speaks_for_her(on) else None
    meant = next((one for one in clauses(on.text) if any(_TO_BE_FILED.search(part) and not _NOT_OURS.search(part) for part in _AND_SO.split(one))), "")  # fmt: skip
    asked = _when_to_file(on, meant) if _UNTIL_THEN.search(meant) else shall_be_filed(on)
    return Result((Intent("comment", on.words),), questions=(asked,)) if meant else None


def _when_to_file(on: On, clause: str) -> QuestionRead:
    return ask_about(
        on.me,
        "filing",
        f'You write: "{clause}". Will you tell us when {on.task.label} is to be filed, or shall it be filed now?',
        ("I will tell you", "File it now"),
        "Nothing is filed until you say so.",
        ("keep", "file"),
    )


_FILE = re.compile(r"[^.!?\n]*\b(?:to|please|you should|can|should|go ahead and|now) (?:e-?file|file|lodge)\b[^.!?\n]*|[^.!?\n]*\b(?:it|this|that|the [\w ]{1,30}?|v\d+) (?:e-?)?(?:filed|on file)\b[^.!?\n]*", re.I)  # fmt: skip


def _nothing_in_review(on: On, hits: dict[str, Hit]) -> Result | None:
    if asked := _asked_to_file(on):
        return asked
    if "approve" in hits and on.task.status in ("approved", "closed") and len(on.text.split()) < 15:
        return Result((Intent("acknowledgement_only", on.words),))
    if {"authorise_filing", "authorise_service"} & hits.keys() and on.task.status not in ("approved", "closed"):
        question = ask_about(
            on.me,
            "filing approval",
            f"No version of {on.task.label} lies in review, so nothing can be filed. Shall it be filed once you have approved a version?",
            ("Ask me again then", "Never mind"),
        )
        return Result((Intent("comment", on.words),), questions=(question,))
    return None


def _authorise_approved(on: On, hits: dict[str, Hit]) -> Result:
    if not may_review(on):
        if "authorise_filing" in hits and _speaks_for_her(on):
            return ask_to_file(on, hits["authorise_filing"].clause)
        return Result((Intent("comment_not_reviewer", on.words),))
    leave = tuple(one for one in every(on.text, "attorney") if one.name in ("authorise_filing", "authorise_service"))
    if is_conditional(leave, on.text):
        return ask_condition(on, leave[0].clause, unchanged=True)
    intents = []
    if hit := hits.get("authorise_filing"):
        intents.append(
            Intent(
                "authorise_filing",
                hit.clause,
                approved_version=None,
                follow_on_due=filing_due(on),
                filing_authorised=True,
            )
        )
    if hit := hits.get("authorise_service"):
        intents.append(Intent("authorise_service", hit.clause, service_authorised=True))
    return Result(tuple(intents), questions=filing_question(on) if "authorise_filing" in hits else ())


def _speaks_for_her(on: On) -> bool:
    """ "Dana called out that you should get it filed": a colleague passes on what the reviewer said."""
    matter = on.scene.firm.matter(on.task.matter)
    deciding = {one for one in (on.task.reviewer, matter.attorney if matter else "") if one}
    return any(person.address in deciding for one in named(on.text, on.scene.firm) for person in one.people)
