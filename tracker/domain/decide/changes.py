"""What those whose work it is change about a task: due date, priority, stop and go, end and new beginning, watchers."""

from tracker.domain.assignment import unfit
from tracker.domain.commands import (
    AddWatchers,
    Cancel,
    ChangeDue,
    ChangePriority,
    CloseTask,
    ConfirmCourtDate,
    Hold,
    HoldFiling,
    Reopen,
    Resume,
)
from tracker.domain.deadlines import revision_due
from tracker.domain.decide import court
from tracker.domain.decide.ahead import end_ahead
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.filing import hold_filing, is_released
from tracker.domain.decide.offering import offer_next, take_and_offer
from tracker.domain.decide.why import WHY, ask_why, passed
from tracker.domain.decision import Fate
from tracker.domain.events import (
    Cancelled,
    Closed,
    CourtDateMoved,
    DueChanged,
    DueConfirmed,
    PriorityChanged,
    PutOnHold,
    Reopened,
    Resumed,
    WatchersAdded,
)
from tracker.domain.notices import Refusal
from tracker.domain.task import Due, FileRef, State, Task
from tracker.domain.views import due_view
from tracker.domain.words import due_words, instant_words, listed, name_of


def change_due(draft: Draft, task: Task, command: ChangeDue) -> Fate | Refusal:
    """The old date stays in the history. An answer that says what was assumed all along confirms it, no more."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if refusal := court.may_move_due(draft, task, command):
        return refusal
    if command.due.at == task.due.at:
        return _confirm_due(draft, task, command)
    if stood := passed(task, command.due):
        if not command.reason:
            return ask_why(draft, task, stood, command, due_words(command.due))
        moved = CourtDateMoved(command.by, command.due, command.reason, command.words)
        changed = draft.happen(task.number, moved)
    else:
        court.replaced(draft, task, command.by, command.words)
        changed = draft.happen(task.number, DueChanged(command.by, command.due, command.words))
    draft.withdraw(task.number, "due", "proposal", WHY)
    old, new = task.due, changed.due
    dues = (due_view(old), due_view(new))
    people = [task.assignee, task.requester, *([task.reviewer] if task.state is State.IN_REVIEW else [])]
    said = "" if command.words == due_words(new) else command.words  # a choice of ours is nobody's words
    draft.change(changed, "due_changed", command.by, people, said, dues=dues)
    notes = [_past_stop(changed)] if changed.hard_stop and new.at > changed.hard_stop else []
    words = f"Due date moved from {due_words(old)} to {due_words(new)}."
    draft.acknowledge(command.by, changed, words, what="due_changed", dues=dues, notes=notes)
    return Fate.DONE


def _confirm_due(draft: Draft, task: Task, command: ChangeDue) -> Fate | Refusal:
    if task.due_unconfirmed and task.court:
        return court.confirm_court_date(
            draft, task, ConfirmCourtDate(command.by, task.number, task.court.at, command.words)
        )
    if not task.due.provisional or command.due.provisional:
        return Refusal.ALREADY
    confirmed = draft.happen(task.number, DueConfirmed(command.by))
    draft.withdraw(task.number, "due")
    draft.acknowledge(command.by, confirmed, f"Due date confirmed: {due_words(confirmed.due)}.", what="due_confirmed")
    return Fate.DONE


def _past_stop(task: Task) -> str:
    stop = instant_words(task.hard_stop, task.due.zone) if task.hard_stop else ""
    return f"The new due date is after the fixed event of {stop}."


def change_priority(draft: Draft, task: Task, command: ChangePriority) -> Fate | Refusal:
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if command.priority is task.priority:
        return Refusal.ALREADY
    old, new = task.priority.value, command.priority.value
    changed = draft.happen(task.number, PriorityChanged(command.by, command.priority))
    draft.change(changed, "priority_changed", command.by, [task.assignee, task.requester], old=old, new=new)
    words = f"Priority changed from {old} to {new}."
    draft.acknowledge(command.by, changed, words, what="priority_changed", before=old, after=new)
    return Fate.DONE


def cancel(draft: Draft, task: Task, command: Cancel) -> Fate | Refusal:
    if task.state is State.CANCELLED:
        return Refusal.ALREADY
    if not task.state.is_open:
        return _stop_filing(draft, task, command)
    end_ahead(draft, task, command.by, "canceled")
    stopped = draft.happen(task.number, Cancelled(command.by, command.words))
    draft.withdraw(task.number)
    reviewer = [task.reviewer] if task.state is State.IN_REVIEW else []
    draft.change(stopped, "cancelled", command.by, [task.assignee, task.requester, *reviewer], command.words)
    draft.acknowledge(command.by, stopped, f"{task.label} is canceled; the work so far is kept.", what="cancelled")
    return Fate.DONE


def hold(draft: Draft, task: Task, command: Hold) -> Fate | Refusal:
    """Stops the work and its clock; an open offer is withdrawn."""
    if task.state is State.ON_HOLD:
        return Refusal.ALREADY
    if not task.state.is_open:
        return _stop_filing(draft, task, command)
    _, notes = end_ahead(draft, task, command.by, "on hold")
    stopped = draft.happen(task.number, PutOnHold(command.by, command.words))
    draft.withdraw(task.number, "cap")
    draft.change(stopped, "on_hold", command.by, [task.assignee, task.requester], command.words)
    words = f'{task.label} is on hold. Reply "resume" to go on.'
    draft.acknowledge(command.by, stopped, words, what="on_hold", notes=notes)
    return Fate.DONE


def _stop_filing(draft: Draft, task: Task, command: Cancel | Hold) -> Fate | Refusal:
    """Of finished work there is nothing to stop but what may still be filed or served."""
    if is_released(task, "filing") or is_released(task, "service"):
        return hold_filing(draft, task, HoldFiling(command.by, task.number, command.words))
    return Refusal.NOT_OPEN


def resume(draft: Draft, task: Task, command: Resume) -> Fate | Refusal:
    if task.state is not State.ON_HOLD:
        return Refusal.ALREADY if task.state.is_open else Refusal.NOT_OPEN
    resumed = draft.happen(task.number, Resumed(command.by, command.words))
    notes = offer_next(draft, resumed, named=task.asked_for) if resumed.state is State.UNASSIGNED else []
    resumed = draft.tasks[task.number]
    draft.change(resumed, "resumed", command.by, [task.assignee, task.requester], command.words)
    draft.acknowledge(command.by, resumed, f"{task.label} goes on.", what="resumed", notes=notes)
    return Fate.DONE


def reopen(draft: Draft, task: Task, command: Reopen) -> Fate | Refusal:
    if task.state.is_open:
        return Refusal.ALREADY
    return reopen_with(draft, task, command.by, command.words, command.files, command.due)


def reopen_with(
    draft: Draft, task: Task, by: str, words: str, files: tuple[FileRef, ...], due: Due | None
) -> Fate | Refusal:
    """Due as a revision round unless a date was given; offered anew where whoever had it may not have it any more."""
    requester = draft.person(task.requester)
    zone = requester.zone if requester else task.due.zone
    back = due or revision_due(draft.now, draft.firm, zone)
    reopened = draft.happen(task.number, Reopened(by, words, files, back))
    notes: list[str] = []
    if task.assignee is None:
        notes = offer_next(draft, reopened, named=task.asked_for)
    elif unfit(draft.person(task.assignee), task, draft.firm, {}):
        notes = take_and_offer(draft, reopened, by, None, words)
    reopened = draft.tasks[task.number]
    stop = "filing" if is_released(task, "filing") or is_released(task, "service") else None  # no longer authorized
    people = [task.assignee, task.requester, *([task.reviewer] if task.approved_version else [])]
    draft.change(reopened, "reopened", by, people, words, old=stop, files=files)
    words = f"{task.label} is open again, due {due_words(back)}."
    draft.acknowledge(by, reopened, words, what="reopened", notes=notes)
    return Fate.DONE


def close(draft: Draft, task: Task, command: CloseTask) -> Fate | Refusal:
    """The end: of approved work, or of any other because those whose work it is say so."""
    if task.state in (State.CLOSED, State.CANCELLED):
        return Refusal.ALREADY
    end_ahead(draft, task, command.by, "closed")
    closed = draft.happen(task.number, Closed(command.by, command.words))
    draft.withdraw(task.number)
    if task.state.is_open:
        draft.change(closed, "closed", command.by, [task.assignee, task.requester], command.words)
        draft.acknowledge(command.by, closed, f"{task.label} is closed; the work so far is kept.", what="closed")
    return Fate.DONE


def add_watchers(draft: Draft, task: Task, command: AddWatchers) -> Fate | Refusal:
    """Watchers may ask and comment. Who is not listed, or may not know of the task, does not become one."""
    fit = tuple(who for who in command.watchers if not draft.firm.walled(who, task.matter) and who not in task.excluded)
    if not fit:
        return Refusal.NO_SUCH_PERSON
    if set(fit) <= set(task.watchers):
        return Refusal.ALREADY
    watched = draft.happen(task.number, WatchersAdded(command.by, fit))
    names = listed([name_of(who, draft.firm) for who in fit])
    draft.acknowledge(command.by, watched, f"{names} can follow {task.label} now.", what="watchers_added", after=names)
    return Fate.DONE
