"""Which change of the last hour a word takes back, and who may. Pure: letters offer it, `undo` orders it."""

from datetime import datetime, timedelta

from tracker.domain import commands as c
from tracker.domain.decide.rights import TaskCommand, refusal_of
from tracker.domain.firm import Firm
from tracker.domain.task import State, Task

TAKEN_BACK = ("due_changed", "priority_changed", "on_hold", "cancelled")  # the letters about them offer it
WITHIN = timedelta(hours=1)


def taking_back(task: Task, by: str, words: str, now: datetime) -> list[TaskCommand]:
    """What orders the last change of the task back; [] where there is none of the last hour. Work that was handed in
    before it was canceled is reopened in words of its own: that is another round."""
    was = task.before
    if was is None or now - was.at > WITHIN:
        return []
    found: list[TaskCommand] = []
    if was.state and task.state is State.CANCELLED and not task.versions:
        found.append(c.Reopen(by, task.number, words, due=task.due))
    if was.state and task.state is State.ON_HOLD:
        found.append(c.Resume(by, task.number, words))
    if was.due and was.due.at != task.due.at:
        found.append(c.ChangeDue(by, task.number, was.due, words))
    if was.priority and was.priority is not task.priority:
        found.append(c.ChangePriority(by, task.number, was.priority))
    return found


def undo_until(task: Task, reader: str, firm: Firm, now: datetime) -> datetime | None:
    """Until when this reader may take it back; None where there is nothing that is hers to take back."""
    back = taking_back(task, reader, "", now)
    if not back or task.before is None or any(refusal_of(one, task, firm) for one in back):
        return None
    return task.before.at + WITHIN
