# ruff: noqa: E501  a pattern reads best on one line
"""Words about a version: whose word counts, and for which state of the task."""

import re

from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit
from intake.reading.replies.attorney.approval import filing_due
from intake.reading.replies.attorney.decision import read_decision
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
    if ("hearsay" in hits and "approve" not in hits.keys() - {"hearsay"}) or _is_hearsay(on, hits):
        return _hearsay(on, hits) if status == "in_review" else None
    if "hold_filing" in hits and not ("approve" in hits or asks_changes(hits)):
        return Result((Intent("hold_filing", hits["hold_filing"].clause, filing_authorised=False),))
    if status == "approved" and ({"authorise_filing", "authorise_service"} & hits.keys()):
        return _authorise_approved(on, hits)
    return _in_review(on, hits) if status == "in_review" else _nothing_in_review(on, hits)


def _is_hearsay(on: On, hits: dict[str, Hit]) -> bool:
    """Somebody else's approval in the same sentence as the word: "Dana approved it"."""
    hearsay, approve = hits.get("hearsay"), hits.get("approve")
    return bool(
        hearsay
        and approve
        and approve.clause == hearsay.clause
        and not re.search(r"\b(?:i|we) (?:also |too )?(?:approve|agree|concur)\b|^\W*approved\b", on.text, re.I)
    )


def _hearsay(on: On, hits: dict[str, Hit]) -> Result:
    reviewer = on.task.reviewer or on.me
    version = on.task.current_version or 1
    question = ask_about(
        reviewer,
        "approval",
        f'{on.scene.writer.name} writes: "{hits["hearsay"].clause}". Do you approve {on.task.label} version {version}?',
        ("Yes, approve it", "No"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )
    return Result((Intent("hearsay_approval", hits["hearsay"].clause),), questions=(question,))


def _in_review(on: On, hits: dict[str, Hit]) -> Result | None:
    if may_review(on):
        return read_decision(on, hits)
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
    return Result(tuple(intents))
