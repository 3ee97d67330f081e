"""Where a task stands, in words for anybody who may know of it: what is awaited, and from whom."""

from tracker.domain.firm import Firm
from tracker.domain.task import State, Task
from tracker.domain.words import name_of

_AWAITED = {
    State.NEEDS_ANSWER: "an answer from {requester}",
    State.WAITS_FOR_TASK: "another task that comes first",
    State.UNASSIGNED: "somebody to take it",
    State.OFFERED: "an answer from {holder} to the offer",
    State.IN_PROGRESS: "the work of {holder}",
    State.WAITING_ON_ATTORNEY: "an answer from {requester}",
    State.IN_REVIEW: "a review by {reviewer}",
    State.REVISIONS_REQUESTED: "another version from {holder}",
    State.ON_HOLD: "a word to go on; it is on hold",
    State.APPROVED: "a last word from {requester}",
    State.CLOSED: "",
    State.CANCELLED: "",
}


def awaited(task: Task, firm: Firm) -> str:
    """What happens next and who does it; "" where nothing is awaited any more."""
    return _AWAITED[task.state].format(
        holder=name_of(task.assignee, firm),
        requester=name_of(task.requester, firm),
        reviewer=name_of(task.reviewer or task.requester, firm),
    )
