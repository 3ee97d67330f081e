"""What a reminder rests on, named by its key, and whether it is still so when the letter could leave.

Quiet hours or a server that is away may hold a letter back for a night. It is looked at again when it is claimed for
sending, so one place covers whatever happened meanwhile: the work came, the date moved, somebody else has it.
"""

from tracker.domain.notices import Notice
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import State, Task

_ON_ITS_WAY = (State.NEEDS_ANSWER, State.WAITS_FOR_TASK, State.UNASSIGNED, State.OFFERED)
_HERS = ("due soon", "late")


def is_under_way(task: Task) -> bool:
    """It can be late: somebody is at work on it, or somebody should be."""
    return task.state.is_with_assignee or task.state in _ON_ITS_WAY


def due_key(task: Task, what: str) -> str:
    """ "T-1042 late, due revision 3": `what` is due soon, late, escalation or partner."""
    return f"{task.label} {what}, due revision {len(task.due_history)}"


def review_key(task: Task) -> str:
    return f"{task.label} review, version {len(task.versions)}"


def asked_key(question: Question) -> str:
    return f"question {question.number}, asked {question.asked}"


def moved_on(notice: Notice, task: Task | None, question: Question | None) -> str:
    """Why this reminder is not sent any more, or "". A letter without a premise always holds."""
    if not notice.premise:
        return ""
    if question is not None and question.number == notice.question:
        held = question.state is QuestionState.OPEN and notice.premise == asked_key(question)
        return "" if held else "the question was answered or given to somebody else"
    if task is None:
        return "the task is not there"
    if task.state is State.IN_REVIEW:
        return "" if notice.premise == review_key(task) else f"{task.label} has been delivered"
    if not is_under_way(task) or notice.premise not in _keys(task):
        return f"{task.label} has moved on: it is {task.state.value.replace('_', ' ')}, and its due date may be another"
    return "" if _concerns(notice, task) else f"{task.label} is with somebody else now"


def _keys(task: Task) -> set[str]:
    return {due_key(task, what) for what in (*_HERS, "escalation", "partner")}


def _concerns(notice: Notice, task: Task) -> bool:
    """Work that is late is told to whoever has it and to whoever wants it; an escalation to those above."""
    hers = notice.premise in [due_key(task, what) for what in _HERS]
    return not hers or notice.to == task.requester or (task.state.is_with_assignee and notice.to == task.assignee)
