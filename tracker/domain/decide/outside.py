"""Work outside the scope of work: said in the acknowledgement, and the coordinator says whether it is taken."""

from tracker.domain.commands import Ask, AskDraft, ChoiceDraft, LeaveOutside, TakeOutside
from tracker.domain.deadlines import task_type
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.events import NobodyFits, ScopeWidened
from tracker.domain.notices import Refusal
from tracker.domain.task import Task
from tracker.domain.views import is_sealed

ABOUT = "out_of_scope"


def is_outside(task: Task) -> bool:
    """By the scope that was in force when it was asked for."""
    return task.terms is not None and task.terms.outside


def ask_whether(draft: Draft, task: Task) -> str:
    """Offered to nobody before the coordinator has answered; the words are for the requester."""
    draft.happen(task.number, NobodyFits(("outside the scope of work",)))
    kind = "This" if is_sealed(task, draft.firm) else task_type(task.task_type, draft.firm).name
    asked = draft.overseers(task)
    if asked:
        choices = (
            ChoiceDraft(f"Yes, take {task.label}", (TakeOutside(asked[0], task.number),)),
            ChoiceDraft("No, do not take it", (LeaveOutside(asked[0], task.number),)),
        )
        words = f"{kind} is not part of the scope of work. Shall the desk take {task.label} all the same?"
        ask = AskDraft(asked[0], words, choices, "It is offered to nobody until you answer.", ABOUT)
        draft.asking.append(Asking(Ask(asked[0], task.number, ask)))
    return f"{kind} is outside the agreed scope of work; the coordinator has been asked whether the desk takes it."


def widen(draft: Draft, task: Task, by: str, words: str = "") -> Task:
    """It is taken all the same."""
    widened = draft.happen(task.number, ScopeWidened(by, words))
    draft.withdraw(task.number, ABOUT)
    return widened


def leave_outside(draft: Draft, task: Task, command: LeaveOutside) -> Fate | Refusal:
    """It stays open, and stays the requester's: she is told that nobody does it."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    draft.change(task, "out_of_scope", command.by, [task.requester], command.words)
    draft.acknowledge(command.by, task, f"{task.label} is not taken.", what="out_of_scope")
    return Fate.DONE
