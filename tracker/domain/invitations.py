"""Due dates in the calendars of those who want invitations: sent, moved and taken back as the task goes (RFC 5546)."""

from collections.abc import Iterator
from enum import StrEnum

from tracker.domain.firm import Entries, Firm
from tracker.domain.task import State, Task


class Method(StrEnum):
    """What an invitation asks the calendar to do."""

    REQUEST = "request"  # enter it, or move what is there
    CANCEL = "cancel"


def invitations(before: Task | None, after: Task, firm: Firm) -> Iterator[tuple[str, Method]]:
    """Whose calendar must learn what, after a task became another: (address, method)."""
    had, has = _holders(before, firm), _holders(after, firm)
    for who in dict.fromkeys((*had, *has)):
        if who not in has:
            yield who, Method.CANCEL
        elif who not in had or before is None or _shown(before) != _shown(after):
            yield who, Method.REQUEST


def _holders(task: Task | None, firm: Firm) -> list[str]:
    """Who has the due date in her calendar: the requester while the task is open, the assignee while it is hers."""
    if task is None or not task.state.is_open or task.state is State.NEEDS_ANSWER:
        return []
    hers = task.state.is_with_assignee or task.state is State.IN_REVIEW
    wanted = (task.requester, task.assignee if hers else None)
    people = [person for who in wanted if (person := firm.person(who))]
    return [person.address for person in people if person.entries is Entries.INVITATION]


def _shown(task: Task) -> tuple[object, ...]:
    return task.due.at, task.title, task.matter
