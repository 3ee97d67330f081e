# ruff: noqa: E501  a pattern reads best on one line
"""Stop and go: words that cancel, hold, resume or reopen a task."""

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit
from intake.reading.replies.attorney.revisions import asks_changes, date_question
from intake.reading.replies.common import DELIVERED, On, Result, agreed_revision, due_in, value_of
from intake.reading.replies.objects import is_the_work
from intake.reading.shape import Intent, Outcome, QuestionRead

_DONE = ("closed", "approved", "cancelled")


# "We settled. Finish it anyway": the work goes on.
_GOES_ON = re.compile(
    r"(?<!thanks )(?<!thank you )\b(?:anyway|still (?:need|want)|keep (?:going|working|at it)|go ahead and finish|finish (?:it|this|the \w+|what)|carry on|(?:as|like) planned|do need (?:it|this|them)|proceed as)\b",
    re.I,
)


def _of_this(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """Without orders about another thing than the task: "cancel the hearing room", "kill the second paragraph"."""
    if _GOES_ON.search(on.text):
        hits = {name: hit for name, hit in hits.items() if name != "cancel"}
    return {
        name: hit
        for name, hit in hits.items()
        if name not in ("cancel", "hold") or not hit.object or is_the_work(hit.object, on.task, strict=True)
    }


# "Not needed, skip it." may answer what the paralegal asked ("Should I index the exhibits?")
_BARE_NO = re.compile(
    r"\W*(?:not needed(?: any ?more| after all)?|no need|skip (?:it|this|that)|don't bother|never ?mind(?: it| that)?|forget (?:it|about it)|(?:don't|do not|won't|no longer) need (?:it|this|that|them)(?: any ?more| after all)?|(?:not|no longer) (?:necessary|required)|drop (?:it|that)|ignore (?:it|that|them)|disregard (?:it|that))\b",
    re.I,
)
_THE_TASK = re.compile(r"\b(?:task|assignment|project|whole|work|case|settled|everything|all of|T-?\d+|moot)\b", re.I)


def _may_answer(hit: Hit) -> bool:
    return bool(_BARE_NO.match(hit.words)) and not _THE_TASK.search(hit.clause)


def which_of_two(on: On, clause: str) -> QuestionRead:
    text = f'You write: "{clause}". Is {on.task.label} no longer needed, or does that answer the paralegal\'s question?'
    choices = ("No longer needed: cancel it", "It answers the question: go on")
    return ask_about(on.me, "other", text, choices, "The work goes on until you answer.", ("cancel", "keep"))


def stop_or_go(on: On, hits: dict[str, Hit]) -> Result | None:
    status = on.task.status
    hits = _of_this(on, hits)
    reviewing = {"approve", "request_revisions", "minor_changes"} & hits.keys()
    for name in ("stop_series", "start_now"):
        if name in hits:
            return Result((Intent(name, hits[name].clause),))
    if "cancel" in hits and not (status in DELIVERED and reviewing):
        if status == "waiting_on_attorney" and _may_answer(hits["cancel"]):
            return Result((Intent("comment", on.words),), questions=(which_of_two(on, hits["cancel"].clause),))
        intent = Intent("cancel", hits["cancel"].clause)
        return Result((intent,), "cancelled", outcome=Outcome.CANCEL_TASK)
    changes = asks_changes(hits) and status != "cancelled" and "hold_filing" not in hits
    if status in _DONE and ("reopen" in hits or changes):
        return _reopen(on, hits)
    if status == "cancelled" and "resume" in hits:
        return _reopen(on, hits)
    if "resume" in hits and status == "on_hold":
        intent = Intent("resume", hits["resume"].clause, new_due=value_of(due_in(on.text, on)))
        return Result((intent,), "in_progress" if on.task.assignee else "unassigned")
    if "hold" in hits and "hold_filing" not in hits and not (status == "in_review" and "approve" in hits):
        return Result((Intent("hold", hits["hold"].clause),), "on_hold")
    return None


def _reopen(on: On, hits: dict[str, Hit]) -> Result:
    read = due_in(on.text, on)
    due = value_of(read) or agreed_revision(on)
    asked = date_question(on, read, due) if read.problem else ()
    hit = hits.get("reopen") or hits.get("request_revisions") or hits.get("resume")
    return Result((Intent("reopen", hit.clause if hit else on.words, revision_due=due),), "revisions_requested", asked)
