"""New terms for open work: a due date, a holder, watchers, a priority."""

import re

from intake.reading.questions import ask_due
from intake.reading.replies.acts import Hit
from intake.reading.replies.attorney.people import new_assignee, watchers_in
from intake.reading.replies.common import On, Result, due_in, value_of
from intake.reading.shape import DueValue, Intent, Outcome
from intake.reading.when.due.result import DueRead


def read_terms(on: On, hits: dict[str, Hit]) -> Result | None:
    if "status_request" in hits and not ({"change_due", "reassign"} & hits.keys()):
        return Result((Intent("status_request", hits["status_request"].clause),))
    read = due_in(on.text, on)
    changed = _change_of_due(on, hits, read)
    if changed is not None and (read.problem or read.first is None):
        due = DueValue(on.task.due or on.here.sent, on.here.zone, basis="written:as before")
        return Result((), questions=(ask_due(on.me, read, due),), outcome=Outcome.ASK)
    return _terms(on, hits, changed)


def _terms(on: On, hits: dict[str, Hit], changed: Intent | None) -> Result | None:
    handed = _handed_over(on, hits["reassign"]) if "reassign" in hits else Result()
    intents = [*((changed,) if changed else ()), *handed.intents]
    if "add_watcher" in hits and (people := watchers_in(on, hits["add_watcher"])):
        intents.append(Intent("add_watcher", hits["add_watcher"].clause, watchers=people))
    if "priority_up" in hits:
        intents.append(Intent("change_priority", hits["priority_up"].clause, priority="urgent"))
    if not intents and not handed.questions:
        return None
    outcome = Outcome.UPDATE_TASK if changed and len(intents) == 1 else Outcome.REPLY
    return Result(tuple(intents), handed.status, handed.questions, outcome=outcome)


def _change_of_due(on: On, hits: dict[str, Hit], read: DueRead) -> Intent | None:
    """A new date: in words of change, or a date alone in a reply about open work."""
    if on.task.status in ("closed", "cancelled") or not read.named:
        return None
    busy = on.task.status == "in_review" or re.search(
        r"\b(?:i'll|i will|will|we'll|i'm|i am|reading|review\w*|call|meet\w*|hearing|in trial|out)\b", on.text, re.I
    )
    short = len(on.text.split()) <= 12 and read.first is not None and not busy
    if "change_due" not in hits and not (short and not {"thanks", "status_request"} & hits.keys()):
        return None
    hit = hits.get("change_due")
    return Intent("change_due", hit.clause if hit else on.words, new_due=value_of(read))


def _handed_over(on: On, hit: Hit) -> Result:
    to, asked = new_assignee(on)
    if asked and not to:
        return Result(questions=tuple(asked))
    intent = Intent("reassign", hit.clause, reassign_to=to)
    return Result((intent,), "offered" if to else "unassigned", tuple(asked))
