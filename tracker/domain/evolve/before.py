"""What stood before the last change of a task that a word can take back. Pure, like all that a task is made of."""

from dataclasses import replace
from datetime import datetime

from tracker.domain.events import (
    Cancelled,
    ChangesRequested,
    Closed,
    CourtDateConfirmed,
    CourtDateCounted,
    CourtDateDropped,
    CourtDateMoved,
    DueChanged,
    DueConfirmed,
    Event,
    PriorityChanged,
    PutOnHold,
    Reopened,
    Resumed,
    Waits,
)
from tracker.domain.task import Before, Task

# with these the task goes on from another place: what stood before does not fit any more
_FRESH_START = (
    ChangesRequested,
    Closed,
    CourtDateConfirmed,
    CourtDateCounted,
    CourtDateDropped,
    CourtDateMoved,
    DueConfirmed,
    Reopened,
    Resumed,
    Waits,
)


def before(task: Task, event: Event, at: datetime) -> Before | None:
    """`task` as it was when `event` happened. What one mail changes together is taken back together."""
    if isinstance(event, _FRESH_START):
        return None
    same = task.before if task.before and task.before.at == at else Before(at)
    match event:
        case DueChanged():
            return replace(same, due=same.due or task.due)
        case PriorityChanged():
            return replace(same, priority=same.priority or task.priority)
        case Cancelled() | PutOnHold():
            return replace(same, state=task.state)
        case _:
            return task.before
