# ruff: noqa: E501  a pattern reads best on one line
"""Whether a mail is a copy of one that became a task already."""

from datetime import datetime, timedelta

from intake import patterns as re
from intake.known import Earlier, Known
from intake.mail import Mail
from intake.reading.as_usual import as_usual
from intake.reading.asks import sets_due
from intake.reading.scene import folded, topic_of
from tracker.domain.firm import Firm

WINDOW = timedelta(minutes=60)


def copy_of(mail: Mail, own: str, received: datetime, known: Known, sender: str, firm: Firm) -> Earlier | None:
    """The earlier mail of the same writer: same words, subject and files within an hour; or the same id."""
    files = sorted(one.name for one in mail.attachments if not one.inline)
    for one in known.earlier:
        if (one.sender and one.sender != sender) or one.task is None:
            continue
        if mail.message_id and mail.message_id == one.message_id:
            return one
        near = abs(received - one.received) <= WINDOW
        if near and _same(own, mail.subject, one, firm) and set(files) <= set(one.files):
            return one
    return None


def _same(own: str, subject: str, one: Earlier, firm: Firm) -> bool:
    """The same words; a signature may stand below one of them."""
    mine, theirs = folded(own), folded(as_usual(one.text, firm))
    if topic_of(subject) != topic_of(one.subject) or not mine:
        return False
    shorter, longer = sorted((mine, theirs), key=len)
    if mine == theirs or (longer.startswith(shorter) and len(shorter) >= 20 and len(longer) - len(shorter) < 700):
        return True
    lead = mine[: mine.find(theirs)] if len(theirs) >= 60 and theirs in mine else ""
    return 0 < len(lead) < 250 and bool(_SENT_AGAIN.search(lead)) and not sets_due(lead)


# above the same words: "My outbox has been acting up, so here it is again"
_SENT_AGAIN = re.compile(
    r"\b(?:again|re ?send\w*|resent|twice|second time|once more|did(?: not|n t) (?:get|go|see|receive)|never (?:got|went|received|saw)|not sure (?:if|whether)|in case (?:you|it|this|my|the)|bounced|outbox|went through|got through|earlier (?:today|this)|just now|duplicate|below)\b"
)
