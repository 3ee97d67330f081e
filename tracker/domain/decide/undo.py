"""A change that is taken back within the hour: the due date, the priority, a hold, an end (letters.md, 5).

What stood before is ordered anew, by whoever takes it back and with her rights: it is a change like any other, with its
letters and its line in the history.
"""

from collections.abc import Callable

from tracker.domain.commands import Undo
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.rights import TaskCommand, refusal_of
from tracker.domain.decide.taking import taking_back
from tracker.domain.decision import Fate
from tracker.domain.notices import Refusal
from tracker.domain.task import Task

Act = Callable[[Draft, Task, TaskCommand], Fate | Refusal]


def undo(draft: Draft, task: Task, command: Undo, act: Act) -> Fate | Refusal:
    """`act` is the table of acts on a task."""
    back = taking_back(task, command.by, command.words, draft.now)
    if not back:
        return Refusal.NOTHING_TO_UNDO
    if refusal := next((why for one in back if (why := refusal_of(one, task, draft.firm))), None):
        return refusal
    outcomes = [act(draft, draft.tasks[task.number], one) for one in back]
    return next((one for one in outcomes if isinstance(one, Refusal)), Fate.DONE)
