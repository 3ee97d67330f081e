"""Whether a mail is a copy of one that became a task already."""

from datetime import datetime, timedelta

from intake import patterns as re
from intake.known import Earlier, Known
from intake.mail import Mail
from intake.reading.scene import bare_subject

WINDOW = timedelta(minutes=60)


def copy_of(mail: Mail, own: str, received: datetime, known: Known, sender: str) -> Earlier | None:
    """The earlier mail of the same writer: same words, subject and files within an hour; or the same id."""
    files = sorted(one.name for one in mail.attachments if not one.inline)
    for one in known.earlier:
        if (one.sender and one.sender != sender) or one.task is None:
            continue
        if mail.message_id and mail.message_id == one.message_id:
            return one
        near = abs(received - one.received) <= WINDOW
        if near and _same(own, mail.subject, one) and set(files) <= set(one.files):
            return one
    return None


def topic_of(subject: str) -> str:
    """What copies have in common: the subject without prefixes, case and punctuation."""
    return _fold(bare_subject(subject))


def _fold(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def _same(own: str, subject: str, one: Earlier) -> bool:
    """The same words; a signature may stand below one of them."""
    mine, theirs = _fold(own), _fold(one.text)
    if topic_of(subject) != topic_of(one.subject) or not mine:
        return False
    shorter, longer = sorted((mine, theirs), key=len)
    return (longer.startswith(shorter) and len(shorter) >= 20 and len(longer) - len(shorter) < 700) or mine == theirs
