"""A day that an attorney adds: for the changes, for other work, or in place of the day that she gave."""

import re
from datetime import time

from tests.cases.additions_to_replies.addition import Addition, Expected, Made, plus, turned
from tests.cases.additions_to_replies.bases import ANSWER, NEW_DUE, PLAIN_APPROVAL, UNDATED_CHANGES, both, not_filing

_NOON = time(12)


def _noon(made: Made) -> str:
    return made.at(_NOON)


def _moved(made: Made) -> Expected | None:
    if made.case.expected.get("questions"):
        return None
    return {"intent": "change_due", "new_status": "in_progress", "new_due_utc": _noon(made)}


def _back_by(made: Made) -> Expected | None:
    if re.search(r"\bby \d", made.case.raw["body_text"]):
        return None
    return plus(revision_due_utc=_noon)(made)


def _other_work(made: Made) -> Expected:
    task = {"matter": made.case.context[0]["matter"], "due_utc": _noon(made)}
    return {"intent": "approve_plus_new_task", "new_status": "approved", "new_task": task}


def _other_choice(made: Made) -> Expected | None:
    choices = made.case.context[0]["pending_question"].get("choices") or []
    chosen = made.case.expected.get("answer")
    other = next((one for one in choices if one["n"] != chosen), None)
    if len(choices) != 2 or not chosen or other is None or not all(one.get("due_utc") for one in choices):
        return None
    values = {"answer": other["n"], "new_due_utc": other["due_utc"]}
    again = {"intent": "ambiguous_answer", "answer": None, "new_due_utc": None, "questions": ["Which one?"]}
    return {"intent": "answer_question", "new_status": "in_progress", **values, "accept_also": [again]}


DATES = {
    "changes, by a day": Addition(
        UNDATED_CHANGES,
        (
            "I need it back by {day} noon.",
            "Please get it back to me by noon on {day}.",
            "back to me {day} by noon pls",
            "Can I have the revised version by {day} at noon?",
            "I'd like to see the next version by noon {day}.",
            "The corrected draft is due {day} at noon.",
            "It has to be back here {day}, noon at the latest.",
            "If you could turn this around by {day} noon, that would be great.",
            "New version by {day}, 12 pm.",
            "I need the clean version back by {day} noon.",
        ),
        _back_by,
    ),
    "approval, and other work by a day": Addition(
        both(PLAIN_APPROVAL, not_filing),
        (
            "And please start the same thing for the Ruiz deposition, by {day} noon.",
            "Next, please draft a cover letter to the client, due {day} at noon.",
            "I also need a witness list by noon on {day}.",
            "New task: prepare a proof of service by {day} noon.",
            "Could you also put together a one-page chronology for me by {day} at noon?",
            "While you're at it, please draft a short letter to opposing counsel by {day} noon.",
            "also need a privilege log, {day} noon",
            "One more thing: please prepare an exhibit binder for the hearing by {day} noon.",
        ),
        _other_work,
    ),
    "a new date, then another": Addition(
        NEW_DUE,
        (
            "Sorry, I meant {date} at noon.",
            "No wait, make it {date} at noon.",
            "Correction: {date}, noon.",
            "Actually, let's say {date} at noon.",
            "Scratch that, {date} at noon.",
            "Oops, wrong date. It should be {date} at noon.",
            "On second thought, {date} at noon is better.",
            "I misspoke, it is {date} by noon.",
        ),
        _moved,
    ),
    "an answer, then the other": Addition(
        ANSWER,
        (
            "No wait, the other one.",
            "Sorry, I meant the other one.",
            "Actually, make it the other one.",
            "Scratch that, the other one please.",
            "On second thought, the other one.",
            "Correction: the other date.",
            "Oops, no, the other one.",
            "Hm, no, I take that back. The other one.",
        ),
        _other_choice,
    ),
    "a new date, then left as it was": Addition(
        NEW_DUE,
        (
            "Actually, leave the date as it was.",
            "On second thought, keep the old deadline.",
            "Scratch that, the original date stands.",
            "No wait, don't change the due date after all.",
            "Sorry, forget that, the due date stays the same.",
            "Never mind, let's stick with the original deadline.",
            "Hm, I take that back. The deadline stays where it is.",
            "Disregard that. Same due date as before.",
        ),
        turned("comment", also=({"questions": ["Which date?"]},)),
    ),
}
