"""What single events do to a task: the longer entries of the table in __init__.py."""

from dataclasses import replace
from datetime import datetime

from tracker.domain.events import (
    CapReached,
    ChangesRequested,
    CourtDateCounted,
    CourtDateMoved,
    Declined,
    Delivered,
    Followed,
    Reopened,
    SeriesStopped,
    Told,
)
from tracker.domain.rounds import bare
from tracker.domain.task import After, Due, DueChange, State, Task


def unheld(after: After | None) -> State:
    """Nobody has it: it is to be offered, or waits until it may be."""
    return State.WAITS_FOR_TASK if after else State.UNASSIGNED


def waits(task: Task, after: After) -> Task:
    """Whoever has it stands still and keeps it; what nobody has taken yet is offered later."""
    waiting = replace(answered(task, "withdrawn"), after=after)
    if task.state.is_with_assignee:
        return on_hold(waiting)
    if task.state is State.ON_HOLD:
        return replace(waiting, resume_to=unheld(after) if task.assignee is None else task.resume_to)
    return waiting if task.state is State.NEEDS_ANSWER else replace(waiting, state=unheld(after))


def released(task: Task) -> Task:
    """What stood still for the other task goes on by itself; what was put on hold before anybody had it does not."""
    free = replace(task, after=None)
    if task.state is State.WAITS_FOR_TASK:
        return replace(free, state=State.UNASSIGNED)
    if task.resume_to is State.WAITS_FOR_TASK:
        return replace(free, resume_to=State.UNASSIGNED)
    return resumed(free) if task.state is State.ON_HOLD else free


def resumed(task: Task) -> Task:
    """Whoever goes on with it waits for no other task."""
    goes_on = task.resume_to or State.UNASSIGNED
    after = None if goes_on.is_with_assignee else task.after
    return replace(task, state=goes_on, resume_to=None, after=after)


def series(task: Task, event: Followed | SeriesStopped) -> Task:
    if task.series is None:
        raise ValueError(f"{task.label} does not come again")
    if isinstance(event, Followed):
        return replace(task, series=replace(task.series, next=event.next))
    return replace(task, series=replace(task.series, stopped=True))


def answered(task: Task, answer: str) -> Task:
    """With the open offer answered, where there is one; nobody holds what was only offered, unless she accepts it."""
    offer = task.open_offer
    if offer is None:
        return task
    assignee = task.assignee if answer == "accepted" else None
    return replace(task, assignee=assignee, offers=(*task.offers[:-1], replace(offer, answer=answer)))


def freed(task: Task) -> Task:
    """Nobody holds it any more; what stands still, lies in review or is done stays as it is."""
    if task.state is State.ON_HOLD:
        return replace(task, assignee=None, resume_to=unheld(task.after))
    held = task.state.is_with_assignee or task.state is State.OFFERED
    return replace(task, assignee=None, state=State.UNASSIGNED if held else task.state)


def reassigned(task: Task) -> Task:
    """Another is to do it: also what lies in review is to be done anew, and to be looked at again."""
    free = replace(freed(answered(task, "withdrawn")), ahead="")
    return replace(free, state=State.UNASSIGNED) if free.state is State.IN_REVIEW else free


def declined(task: Task, event: Declined) -> Task:
    free = freed(answered(task, "declined_conflict" if event.conflict else "declined_capacity"))
    if not event.conflict:
        return free
    watchers = tuple(watcher for watcher in task.watchers if watcher != event.by)
    return replace(free, excluded=tuple(dict.fromkeys((*task.excluded, event.by))), watchers=watchers)


def told(task: Task, event: Told) -> Task:
    """Later instructions stand below the first ones: whoever gets the task next must see them all."""
    instructions = "\n\n".join(words for words in (task.instructions, event.words) if words)
    settled = task.state is State.WAITING_ON_ATTORNEY and not task.cap_open
    state = State.IN_PROGRESS if settled else task.state
    return replace(task, state=state, instructions=instructions, files=(*task.files, *event.files))


def moved_due(task: Task, due: Due | None, by: str, at: datetime, why: str) -> Task:
    if due is None:
        return task
    return replace(task, due=due, due_history=(*task.due_history, DueChange(due, by, at, why)))


def court_counted(task: Task, event: CourtDateCounted, at: datetime) -> Task:
    counted = replace(task, court=event.court, hard_stop=event.hard_stop or task.hard_stop)
    said = event.court.count.words or event.court.count.phrase
    return moved_due(counted, event.due, event.by, at, f"{said}: {event.reason}" if event.reason else said)


def court_moved(task: Task, event: CourtDateMoved, at: datetime) -> Task:
    """The date that stood is no hard stop either; one before it stays."""
    stop = task.hard_stop if task.court is None or task.hard_stop != task.court.at else None
    return moved_due(replace(task, court=None, hard_stop=stop), event.due, event.by, at, event.reason)


def court_confirmed(task: Task, by: str) -> Task:
    """With it the due date, where the work is due by then."""
    if task.court is None:
        raise ValueError(f"{task.label} has no court date")
    due = replace(task.due, provisional=task.due.provisional and not task.due_unconfirmed)
    return replace(task, due=due, court=replace(task.court, confirmed_by=by))


def delivered(task: Task, event: Delivered) -> Task:
    """What is handed in as a whole needs no more hours, unless it comes back. Comparisons of older versions have had
    their letter, and stay in its event."""
    before = tuple(replace(one, looks=tuple(bare(look) for look in one.looks)) for one in task.versions)
    sent = unreleased(replace(task, versions=(*before, event.version)))
    return sent if event.version.partial else replace(sent, state=State.IN_REVIEW, cap_open=False, ahead="")


def unreleased(task: Task, *, service_only: bool = False) -> Task:
    """Nothing of it may be filed or served."""
    filing = task.filing_authorised if service_only else None
    return replace(task, filing_authorised=filing, service_authorised=None)


def sent_back(task: Task, event: ChangesRequested, at: datetime) -> Task:
    """Items that were approved by themselves stay so in the version that went back, and in the next one."""
    last = task.versions[-1]
    marked = replace(last, approved=tuple(sorted({*last.approved, *event.approved})))
    back = replace(
        task,
        state=State.REVISIONS_REQUESTED,
        rounds=task.rounds + 1,
        files=(*task.files, *event.files),
        versions=(*task.versions[:-1], marked),
    )
    return moved_due(back, event.due, event.by, at, "changes requested")


def cap_reached(task: Task, event: CapReached) -> Task:
    return replace(task, state=State.WAITING_ON_ATTORNEY, cap_open=True, reminded=(*task.reminded, event.key))


def cap_settled(task: Task) -> Task:
    """Whoever waited for this goes on; who is only being asked to take it need not wait."""
    waits = task.cap_open and task.state is State.WAITING_ON_ATTORNEY
    return replace(task, state=State.IN_PROGRESS if waits else task.state, cap_open=False)


def over(task: Task, state: State, at: datetime) -> Task:
    return replace(answered(task, "withdrawn"), state=state, closed_at=at, resume_to=None, cap_open=False)


def on_hold(task: Task) -> Task:
    """Stopped is also an answer to whether the work goes on; "resume" then means that it does."""
    settled = cap_settled(task)
    stopped = State.UNASSIGNED if settled.open_offer else settled.state
    return replace(answered(settled, "withdrawn"), state=State.ON_HOLD, resume_to=stopped)


def reopened(task: Task, event: Reopened, at: datetime) -> Task:
    """Work goes on with the words of the reopening; what was approved before stays in the record, and is not to be
    filed any more."""
    goes_on = State.REVISIONS_REQUESTED if task.versions else State.IN_PROGRESS
    if task.assignee is None:
        goes_on = unheld(task.after)
    again = replace(
        unreleased(task),
        state=goes_on,
        closed_at=None,
        rounds=task.rounds + (1 if task.versions else 0),
        instructions="\n\n".join(words for words in (task.instructions, event.words) if words),
        files=(*task.files, *event.files),
    )
    return moved_due(again, event.due, event.by, at, event.words or "reopened")
