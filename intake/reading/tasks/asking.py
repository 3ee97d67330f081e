# ruff: noqa: E501  a pattern reads best on one line
"""Whether a mail that answers nothing asks for work at all."""

from intake import patterns as re
from intake.reading.asks import NO_ACTION, POLITE, asks_for_work, courtesy, perhaps, sets_due, told, wishes
from intake.reading.fields import forms
from intake.reading.informing import without_information
from intake.reading.kinds import read_kind
from intake.reading.matters import read_matter
from intake.reading.people import read_people
from intake.reading.subjects import of_the_subject
from intake.reading.titles import sentences, starts_with_work
from tracker.domain.firm import Firm

_ASKS_US = re.compile(
    r"(?:(?:hi|hello|hey)(?: \w+){0,2})?\W*(?:do|does|did|are|is|who|what'?s?|how|where|when) (?!about\b)(?!.*\b(?:please|need|can you|could you|able to|free to|available (?:to|for)|(?:have|had) (?:the )?(?:time|bandwidth|room|capacity) (?:to|for)|willing to|possible|doable|feasible|mind|think (?:you|someone|somebody|anyone))\b)[^.!?]{3,160}\?\W*$",
    re.I,
)


def is_task_mail(subject: str, body: str, firm: Firm | None = None) -> bool:
    """Whether a mail that answers nothing asks for work at all."""
    body = without_information(body)
    if _asks(subject, body):
        return True
    return firm is not None and (_gives_to_somebody(body, firm) or _dated_work(subject, body, firm))


def _dated_work(subject: str, body: str, firm: Firm) -> bool:
    """ "Read through the Pruitt minutes ... first thing Tuesday": whatever its verb, a matter and a date for it."""
    if (
        _ASKS_US.match(body.strip())
        or NO_ACTION.search(body)
        or not read_matter(f"{subject}\n{body}", firm, "body").numbers
    ):
        return False
    return any(sets_due(one) and not (told(one) or perhaps(one) or courtesy(one)) for one in sentences(body)[:40])


def _gives_to_somebody(body: str, firm: Firm) -> bool:
    """ "Renee needs to put together the binder": what is told of others is asked of a paralegal."""
    return any(
        bool(read_people(one, firm, "").assignee) and (read_kind(one)[0] != "general" or sets_due(one))
        for one in sentences(body)[:40]
        if not courtesy(one)
    )


def _asks(subject: str, body: str) -> bool:
    if _ASKS_US.match(body.strip()) and not forms(body):
        return False
    if NO_ACTION.search(body) and not POLITE.search(NO_ACTION.sub(" ", body)):
        rest = [one for one in sentences(body) if not NO_ACTION.search(one)]
        return any(wishes(one) or (starts_with_work(one) and sets_due(one)) for one in rest)
    if asks_for_work(body) or forms(body):
        return True
    return (
        read_kind(subject)[0] != "general"
        and len(body.split()) < 40
        and not any(told(one) and not of_the_subject(one, subject) for one in sentences(body))
    )
