# ruff: noqa: E501  a pattern reads best on one line
"""An approval, with or without leave to file and serve."""

from intake import patterns as re
from intake.reading.questions import ask_about, ask_due
from intake.reading.replies.acts import Hit
from intake.reading.replies.attorney.dates import new_date
from intake.reading.replies.common import On, Result, agreed_filing, due_in, value_of
from intake.reading.shape import DueValue, Intent, QuestionRead


def read_approval(on: On, hits: dict[str, Hit]) -> Result:
    names = ("approve", "authorise_filing", "authorise_service", "weak_ok")
    clause = next(hits[name].clause for name in names if name in hits)
    releases = {"authorise_filing", "authorise_service"} & hits.keys()
    return _released(on, hits, clause) if releases and "hold_filing" not in hits else _only_approved(on, hits, clause)


def _released(on: On, hits: dict[str, Hit], clause: str) -> Result:
    """Approved, and may be filed, served, or both."""
    version, service = on.task.current_version, "authorise_service" in hits
    if "authorise_filing" not in hits:
        only = Intent("approve_and_authorise_service", clause, approved_version=version, service_authorised=True)
        return Result((only,), "approved")
    filing = Intent(
        "approve_and_authorise_filing",
        clause,
        approved_version=version,
        follow_on_due=filing_due(on),
        filing_authorised=True,
        service_authorised=True if service else None,
    )
    asked = filing_question(on)
    if not service:
        return Result((filing,), "approved", asked)
    served = Intent("authorise_service", hits["authorise_service"].clause, service_authorised=True)
    return Result((filing, served), "approved", asked)


def _only_approved(on: On, hits: dict[str, Hit], clause: str) -> Result:
    """Approved, and nothing released: what is to be filed needs words of its own."""
    version = on.task.current_version
    if held := hits.get("hold_filing"):
        approved = Intent("approve", clause, approved_version=version, filing_authorised=False)
        return Result((approved, Intent("hold_filing", held.clause, filing_authorised=False)), "approved")
    if moved := _moved(on, hits):
        approved = Intent("approve_content_new_due", clause, approved_version=version, new_due=moved)
        return Result((approved,), "approved")
    approved = Intent("approve", clause, approved_version=version)
    return Result((approved,), "approved", (_shall_be_filed(on),) if _files_later(on) else ())


# "I'll file it myself": nothing is left for the desk to file
_FILES_HERSELF = re.compile(
    r"\b(?:i|we)(?:'ll| will|'m going to| am going to| can| shall)? (?:e-?)?(?:file|lodge|serve|submit)\b[^.;]{0,30}\b(?:myself|ourselves|on (?:my|our) own|from here)\b",
    re.I,
)


def _files_later(on: On) -> bool:
    return bool(on.task.is_filing) and not _FILES_HERSELF.search(on.text)


def _moved(on: On, hits: dict[str, Hit]) -> DueValue | None:
    """The content is approved; what is still to come has a new date."""
    return value_of(new_date(on, hits["change_due"])) if "change_due" in hits else None


def _shall_be_filed(on: On) -> QuestionRead:
    return ask_about(
        on.me,
        "filing",
        f"{on.task.label} is approved. Shall it be filed? Filing needs your explicit words.",
        ("Yes, file it", "No, not yet"),
        "Nothing is filed until you say so.",
        ("file", "keep"),
    )


def filing_question(on: On) -> tuple[QuestionRead, ...]:
    """When it shall be filed, where her words leave it open: "let's file it next week"."""
    read = due_in(on.text, on)
    return (ask_due(on.me, read, filing_due(on)),) if read.problem in _OPEN else ()


_OPEN = ("ambiguous", "vague", "unclear", "conflict", "swapped", "closed")


def filing_due(on: On) -> DueValue:
    return value_of(due_in(on.text, on)) or agreed_filing(on)
