"""How a letter hangs in its reader's mail: subject, In-Reply-To, References (letters.md 1.1; RFC 5322 3.6.4).

Who wrote the mail that opened the task is answered in that conversation. For everybody else the subject is chosen once
for the task and never changes; only an escalation breaks out of it on purpose.
"""

import re

from tracker.domain.deadlines import task_type
from tracker.domain.firm import Firm
from tracker.domain.notices import Thread
from tracker.domain.task import Origin, Task
from tracker.domain.views import is_sealed

_REPLY = re.compile(r"^\s*(?:(?:re|aw|sv|antw)\s*:\s*)+", re.IGNORECASE)
_LONGEST_TITLE = 70
_MOST_REFERENCES = 20  # the first and the last ones find the conversation


def root_of(task: Task, firm: Firm) -> str:
    """The Message-ID that no mail has and that every letter about the task refers to."""
    return f"<t{task.number}@{firm.address.rpartition('@')[2]}>"


def short_title(title: str) -> str:
    """A title that fits a subject line, cut between words."""
    words = " ".join(title.split())
    if len(words) <= _LONGEST_TITLE:
        return words
    return words[:_LONGEST_TITLE].rpartition(" ")[0] or words[:_LONGEST_TITLE]


def subject_of(task: Task, firm: Firm) -> str:
    """`[T-1042] Title`; no names of a client where the firm wants none; the number alone where the task is sealed."""
    if is_sealed(task, firm):
        return f"[{task.label}]"
    shown = task_type(task.task_type, firm).name if firm.private_subjects else task.title
    return f"[{task.label}] {short_title(shown)}".strip()


def answer_to(origin: Origin, roots: tuple[str, ...] = ()) -> Thread:
    """In the conversation of a mail that somebody sent us."""
    subject = " ".join(_REPLY.sub("", origin.subject).split())
    references = (*origin.references, origin.message_id) if origin.message_id else origin.references
    if len(references) > _MOST_REFERENCES:
        references = (references[0], *references[1 - _MOST_REFERENCES :])
    return Thread(
        subject=f"Re: {subject or 'your mail to the task desk'}",
        in_reply_to=origin.message_id,
        references=tuple(dict.fromkeys((*roots, *references))),
        topic=origin.thread_topic or subject,
        index=origin.thread_index,
    )


def thread_for(task: Task, reader: str, firm: Firm, *, escalation: bool = False) -> Thread:
    """Where a letter about the task stands in this reader's mailbox."""
    root = (root_of(task, firm),)
    if escalation:
        shown = subject_of(task, firm)
        late = shown.replace("]", "] Late:", 1).removesuffix(":")
        return Thread(late, references=root, topic=late)
    if reader == task.origin.sender and not is_sealed(task, firm):
        return answer_to(task.origin, root)
    subject = subject_of(task, firm)
    if (
        reader == task.origin.sender
    ):  # sealed: the words of their subject stay off lock screens, the conversation remains
        found = answer_to(task.origin, root)
        return Thread(subject, found.in_reply_to, found.references, subject)
    return Thread(subject, references=root, topic=subject)
