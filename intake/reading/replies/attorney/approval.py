# ruff: noqa: E501  a pattern reads best on one line
"""An approval, with or without leave to file and serve."""

from intake import patterns as re
from intake.reading.questions import ask_about, ask_due
from intake.reading.replies.acts import Hit, every
from intake.reading.replies.attorney.dates import new_date
from intake.reading.replies.common import On, Result, agreed_filing, as_due, due_in, value_of
from intake.reading.shape import DueValue, Intent, QuestionRead


def read_approval(on: On, hits: dict[str, Hit]) -> Result:
    names = ("approve", "authorise_filing", "authorise_service", "weak_ok")
    clause = next(hits[name].clause for name in names if name in hits)
    releases = {"authorise_filing", "authorise_service"} & hits.keys()
    if "hold_filing" in hits:
        return _served_only(on, hits, clause) if _may_serve(hits) else _only_approved(on, hits, clause)
    return _released(on, hits, clause) if releases else _only_approved(on, hits, clause)


# "Discovery, so no filing.": nothing is to be filed, and nothing waits
_NEVER_FILED = re.compile(
    r"\b(?:no|not a|without) (?:court )?filing\b(?! (?:yet|for now|today|until|till|before))|\bno (?:need|reason) to (?:e-?)?file\b|\b(?:not|n't|never|nothing)(?: need)?(?: to)?(?: be)?(?: get| gets)? (?:e-?)?(?:filed?|filing)\b[^.;!?]{0,20}\bdiscovery\b",
    re.I,
)
_SERVING = re.compile(r"\b(?:serv\w*|send|sent|goes|go|leaves?|nothing|released?)\b", re.I)


def _may_serve(hits: dict[str, Hit]) -> bool:
    """Served, while the filing waits: "Please serve it on all counsel, but don't file it yet"."""
    held = hits["hold_filing"]
    return "authorise_service" in hits and not _SERVING.search(held.words)


def _served_only(on: On, hits: dict[str, Hit], clause: str) -> Result:
    version, held = on.task.current_version, hits["hold_filing"]
    served = Intent(
        "approve_and_authorise_service",
        clause,
        approved_version=version,
        filing_authorised=False,
        service_authorised=True,
    )
    if _NEVER_FILED.search(held.clause) and not on.task.is_filing:
        return Result((served,), "approved")
    return Result((served, Intent("hold_filing", held.clause, filing_authorised=False)), "approved")


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
        if _NEVER_FILED.search(held.clause) and not on.task.is_filing:
            return Result((approved,), "approved")
        return Result((approved, Intent("hold_filing", held.clause, filing_authorised=False)), "approved")
    if moved := _moved(on, hits):
        approved = Intent("approve_content_new_due", clause, approved_version=version, new_due=moved)
        return Result((approved,), "approved")
    approved = Intent("approve", clause, approved_version=version)
    return Result((approved,), "approved", (shall_be_filed(on),) if _files_later(on) else ())


# "I'll file it myself": nothing is left for the desk to file
_FILES_HERSELF = re.compile(
    r"\b(?:i|we)(?:'ll| will|'m going to| am going to| can| shall)? (?:e-?)?(?:file|lodge|serve|submit)\b[^.;]{0,30}\b(?:myself|ourselves|on (?:my|our) own|from here)\b",
    re.I,
)


def _files_later(on: On) -> bool:
    return bool(on.task.is_filing) and not _FILES_HERSELF.search(on.text)


def _moved(on: On, hits: dict[str, Hit]) -> DueValue | None:
    """The content is approved; what is still to come has a new date."""
    hit = hits.get("change_due")
    return value_of(new_date(on, hit)) if hit and not _OF_COPIES.search(hit.clause) else None


# "Please print two sets and have them on my desk by 8 am Friday": no new date for what was approved
_OF_COPIES = re.compile(
    r"^(?!.*\b(?:due date|deadline)\b).*\b(?:print|bind|courier|fedex|(?:one|two|three|four|\d+) (?:[\w-]+ )?(?:cop(?:y|ies)|sets?|print-?outs?|originals?))\b[^.;]{0,40}\b(?:them|these|desk|office|here|me)\b",
    re.I,
)


def shall_be_filed(on: On) -> QuestionRead:
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
    return value_of(due_in(on.text, on)) or _day_beside(on) or agreed_filing(on)


_NEXT_PART = re.compile(r"[,;:(]\s|\s(?:and|but|so|because|since|before|for|when|as)\s", re.I)


def _day_beside(on: On) -> DueValue | None:
    """ "You may go ahead with the filing tomorrow", "approved for filing on Friday": never earlier than she says."""
    for hit in every(on.text, "attorney"):
        if hit.name != "authorise_filing":
            continue
        behind = hit.clause[hit.start + len(hit.words) :]
        cut = _NEXT_PART.search(behind)
        if due := value_of(due_in(as_due(f"file {behind[: cut.start()] if cut else behind}"), on)):
            return due
    return None
