"""A verdict on each of several files in review: "1 and 3 are fine, 2 needs the cites redone".

Some are approved and the others come back. Where all get the same verdict, or one gets none that is clear, it is a
verdict on the whole and read as such.
"""

from dataclasses import replace
from pathlib import PurePath

from intake import patterns as re
from intake.known import KnownTask
from intake.reading.replies.acts import found
from intake.reading.replies.attorney.decision import read_decision
from intake.reading.replies.attorney.revisions import date_question, without_material
from intake.reading.replies.common import On, Result, agreed_revision, due_in, may_review, value_of
from intake.reading.replies.several import words_by_task
from intake.reading.shape import Intent

_FINE = ("approve", "approve_and_authorise_filing", "approve_and_authorise_service")
_BACK = ("request_revisions", "approve_with_changes")
# "All approved except 2", and "2: the dates are wrong" at the beginning of a line.
_EXCEPT = re.compile(
    r"\s*\b(?:except|but not|other than|apart from|save)\s+(?:for\s+)?"
    r"(?:item\s+|no\.?\s*|number\s+|file\s+|#)?(\d{1,2})\b[\s,:;-]*",
    re.I,
)
_LISTED = re.compile(r"^(\W*)(\d{1,2})[:.)]\s+", re.M)


def is_about_items(on: On) -> bool:
    """ "2 and 3 are fine" chooses no answer of a question that is open beside the review."""
    return on.task.status == "in_review" and may_review(on) and read_items(on) is not None


def read_items(on: On) -> Result | None:
    files = on.task.files
    if len(files) < 2 or (on.version is not None and on.version != on.task.current_version):
        return None
    items = [KnownTask(place, title=_title(name)) for place, name in enumerate(files, 1)]
    excepted = {int(hit[1]) for hit in _EXCEPT.finditer(on.text)}
    text = _LISTED.sub(r"\1\2 ", _EXCEPT.sub(r".\n\1 ", on.text))
    verdicts = {number: _verdict(on, words) for number, words in words_by_task(text, items, on.scene).items()}
    verdicts |= {number: _BACK[0] for number in excepted if number <= len(files) and not verdicts.get(number)}
    fine = tuple(sorted(number for number, one in verdicts.items() if one in _FINE))
    if not fine or len(fine) == len(files) or not all(one in (*_FINE, *_BACK) for one in verdicts.values()):
        return None
    if len(fine) == len(verdicts):  # what is not named may only not have been read yet
        return None
    read = due_in(without_material(on.text), on)
    due = value_of(read) or agreed_revision(on)
    intent = Intent("request_revisions", on.words, revision_due=due, approved_items=fine)
    released = any(one in _FINE[1:] for one in verdicts.values())
    flags = ("Nothing is filed before a version is approved as a whole.",) if released else ()
    return Result((intent,), "revisions_requested", date_question(on, read, due), flags=flags)


def _verdict(on: On, words: str) -> str:
    """The name of what these words, alone, say of one item; "" where they say nothing clear."""
    alone = replace(on, text=words, single=False)
    result = read_decision(alone, found(words, "attorney"))
    names = [intent.name for intent in result.intents] if result else []
    return names[0] if len(names) == 1 else ""


def _title(name: str) -> str:
    return PurePath(name).stem.replace("_", " ").replace("-", " ")
