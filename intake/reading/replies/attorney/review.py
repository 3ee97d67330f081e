# ruff: noqa: E501  a pattern reads best on one line
"""Words about a version: whose word counts, and for which state of the task."""

from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, every
from intake.reading.replies.attorney.approval import filing_due, filing_question
from intake.reading.replies.attorney.condition import ask_condition, is_conditional
from intake.reading.replies.attorney.courtesy import approval_question
from intake.reading.replies.attorney.decision import read_decision
from intake.reading.replies.attorney.hearsay import ask_reviewer, ask_to_file, reported
from intake.reading.replies.attorney.items import read_items
from intake.reading.replies.attorney.revisions import asks_changes
from intake.reading.replies.common import On, Result, may_review
from intake.reading.shape import Intent

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
    if (clause := reported(on, hits)) and not asks_changes(hits):
        if status in ("approved", "closed") and "authorise_filing" in hits:
            if may_review(on) and hits["authorise_filing"].clause != clause:
                return _authorise_approved(on, hits)  # "They signed off as well. You have my authority to file."
            return ask_to_file(on, clause)
        return ask_reviewer(on, clause) if status == "in_review" else None
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
    if not _REVIEWING & hits.keys():
        return None
    return Result((Intent("comment_not_reviewer", on.words),), flags=("Only the reviewer decides on a version.",))


def _nothing_in_review(on: On, hits: dict[str, Hit]) -> Result | None:
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
