"""The only way a task changes: one event at a time. Replaying a task's events gives its row."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from tracker.domain.events import (
    Accepted,
    Approved,
    Asked,
    Cancelled,
    CapKept,
    CapReached,
    CapSet,
    ChangesRequested,
    Closed,
    Commented,
    Declined,
    Delivered,
    DueChanged,
    DueConfirmed,
    DueProposed,
    Event,
    FilingAuthorised,
    Followed,
    MatterSet,
    NobodyFits,
    Offered,
    OfferExpired,
    Opened,
    PriorityChanged,
    PutOnHold,
    Reassigned,
    Released,
    Reminded,
    Reopened,
    Resumed,
    SeriesStopped,
    TimeLogged,
    Told,
    Unblocked,
    WatchersAdded,
)
from tracker.domain.task import After, Due, DueChange, Last, State, Task


def evolve(task: Task | None, number: int, event: Event, at: datetime) -> Task:
    """The task after the event; None before it was opened. ValueError where the history is broken."""
    if isinstance(event, Opened):
        if task is not None:
            raise ValueError(f"{task.label} was opened before")
        return replace(_opened(number, event, at), last=_last(event, at))
    if task is None or task.number != number:
        raise ValueError(f"T-{number} was never opened")
    last = task.last if isinstance(event, Reminded) else _last(event, at)
    return replace(_changed(task, event, at), revision=task.revision + 1, last=last)


def _last(event: Event, at: datetime) -> Last:
    match event:
        case Delivered():
            by = event.version.by
        case Offered():
            by = event.offer.to
        case OfferExpired():
            by = event.to
        case _:
            by = getattr(event, "by", "")
    return Last(type(event).__name__, by, at)


def _opened(number: int, event: Opened, at: datetime) -> Task:
    return Task(
        number=number,
        revision=1,
        state=State.NEEDS_ANSWER if event.blocked else _unheld(event.after),
        opened_at=at,
        title=event.title,
        instructions=event.instructions,
        requester=event.requester,
        due=event.due,
        origin=event.origin,
        matter=event.matter,
        task_type=event.task_type,
        deliverable=event.deliverable,
        priority=event.priority,
        confidentiality=event.confidentiality,
        submitted_by=event.submitted_by,
        reviewer=event.reviewer,
        asked_for=event.asked_for,
        excluded=event.excluded,
        watchers=event.watchers,
        due_history=(DueChange(event.due, event.by, at, "opened"),),
        hard_stop=event.hard_stop,
        hours=event.hours,
        hours_cap=event.hours_cap,
        billing_codes=event.billing_codes,
        files=event.files,
        after=event.after,
        series=event.series,
    )


def _unheld(after: After | None) -> State:
    """Nobody has it: it is to be offered, or waits until it may be."""
    return State.WAITS_FOR_TASK if after else State.UNASSIGNED


def _changed(task: Task, event: Event, at: datetime) -> Task:  # noqa: C901 - the table of what an event does
    match event:
        case Opened():  # pragma: no cover - evolve has seen to it
            raise ValueError(f"{task.label} was opened before")
        case MatterSet():
            return replace(task, matter=event.matter, reviewer=event.reviewer)
        case Unblocked():
            return replace(task, state=_unheld(task.after))
        case Released():
            return _released(task)
        case Followed() | SeriesStopped():
            return _series(task, event)
        case Offered():
            return replace(task, state=State.OFFERED, assignee=event.offer.to, offers=(*task.offers, event.offer))
        case NobodyFits():
            return replace(task, state=State.UNASSIGNED, assignee=None)
        case Accepted():
            goes_on = State.WAITING_ON_ATTORNEY if task.cap_open else State.IN_PROGRESS
            return replace(_answered(task, "accepted"), state=goes_on)
        case Declined():
            return _declined(task, event)
        case OfferExpired():
            return _freed(_answered(task, "expired"))
        case Asked():
            return replace(task, state=State.WAITING_ON_ATTORNEY)
        case Told():
            return _told(task, event)
        case DueChanged():
            return _due(task, event.due, event.by, at, event.words or "changed")
        case DueConfirmed():
            return replace(task, due=replace(task.due, provisional=False))
        case PriorityChanged():
            return replace(task, priority=event.priority)
        case Delivered():
            return _delivered(task, event)
        case TimeLogged():
            codes = tuple(dict.fromkeys((*task.billing_codes, *event.billing_codes)))
            return replace(task, hours_logged=task.hours_logged + event.hours, billing_codes=codes)
        case CapReached():
            return _cap_reached(task, event)
        case CapSet():
            return replace(_cap_settled(task), hours_cap=event.hours)
        case CapKept():
            return _cap_settled(task)
        case Approved():
            return replace(task, state=State.APPROVED, approved_version=event.version, closed_at=at)
        case FilingAuthorised():
            return replace(task, filing_authorised=event.version)
        case ChangesRequested():
            asked = replace(task, state=State.REVISIONS_REQUESTED, rounds=task.rounds + 1)
            asked = replace(asked, files=(*task.files, *event.files))
            return _due(asked, event.due, event.by, at, "changes requested")
        case Reassigned():
            return replace(_reassigned(task), asked_for=event.to)
        case WatchersAdded():
            return replace(task, watchers=tuple(dict.fromkeys((*task.watchers, *event.watchers))))
        case DueProposed() | Commented():
            return task
        case PutOnHold():
            return _on_hold(task)
        case Resumed():
            return replace(task, state=task.resume_to or State.UNASSIGNED, resume_to=None)
        case Cancelled():
            return _over(task, State.CANCELLED, at)
        case Closed():
            return _over(task, State.CLOSED, task.closed_at or at)
        case Reopened():
            return _reopened(task, event, at)
        case Reminded():
            return replace(task, reminded=(*task.reminded, event.key) if event.key else task.reminded)
        case _:  # pragma: no cover
            assert_never(event)


def _released(task: Task) -> Task:
    released = replace(task, after=None)
    if task.state is State.WAITS_FOR_TASK:
        return replace(released, state=State.UNASSIGNED)
    return replace(released, resume_to=State.UNASSIGNED) if task.resume_to is State.WAITS_FOR_TASK else released


def _series(task: Task, event: Followed | SeriesStopped) -> Task:
    if task.series is None:
        raise ValueError(f"{task.label} does not come again")
    if isinstance(event, Followed):
        return replace(task, series=replace(task.series, next=event.next))
    return replace(task, series=replace(task.series, stopped=True))


def _answered(task: Task, answer: str) -> Task:
    """With the open offer answered, where there is one; nobody holds what was only offered, unless she accepts it."""
    offer = task.open_offer
    if offer is None:
        return task
    assignee = task.assignee if answer == "accepted" else None
    return replace(task, assignee=assignee, offers=(*task.offers[:-1], replace(offer, answer=answer)))


def _freed(task: Task) -> Task:
    """Nobody holds it any more; what stands still, lies in review or is done stays as it is."""
    if task.state is State.ON_HOLD:
        return replace(task, assignee=None, resume_to=_unheld(task.after))
    held = task.state.is_with_assignee or task.state is State.OFFERED
    return replace(task, assignee=None, state=State.UNASSIGNED if held else task.state)


def _reassigned(task: Task) -> Task:
    """Another is to do it: also what lies in review is to be done anew."""
    freed = _freed(_answered(task, "withdrawn"))
    return replace(freed, state=State.UNASSIGNED) if freed.state is State.IN_REVIEW else freed


def _declined(task: Task, event: Declined) -> Task:
    freed = _freed(_answered(task, "declined_conflict" if event.conflict else "declined_capacity"))
    if not event.conflict:
        return freed
    watchers = tuple(watcher for watcher in task.watchers if watcher != event.by)
    return replace(freed, excluded=tuple(dict.fromkeys((*task.excluded, event.by))), watchers=watchers)


def _told(task: Task, event: Told) -> Task:
    """Later instructions stand below the first ones: whoever gets the task next must see them all."""
    instructions = "\n\n".join(words for words in (task.instructions, event.words) if words)
    answered = task.state is State.WAITING_ON_ATTORNEY and not task.cap_open
    state = State.IN_PROGRESS if answered else task.state
    return replace(task, state=state, instructions=instructions, files=(*task.files, *event.files))


def _due(task: Task, due: Due | None, by: str, at: datetime, why: str) -> Task:
    if due is None:
        return task
    return replace(task, due=due, due_history=(*task.due_history, DueChange(due, by, at, why)))


def _delivered(task: Task, event: Delivered) -> Task:
    """What is handed in as a whole needs no more hours, unless it comes back."""
    sent = replace(task, versions=(*task.versions, event.version))
    return sent if event.version.partial else replace(sent, state=State.IN_REVIEW, cap_open=False)


def _cap_reached(task: Task, event: CapReached) -> Task:
    return replace(task, state=State.WAITING_ON_ATTORNEY, cap_open=True, reminded=(*task.reminded, event.key))


def _cap_settled(task: Task) -> Task:
    """Whoever waited for this goes on; who is only being asked to take it need not wait."""
    waits = task.cap_open and task.state is State.WAITING_ON_ATTORNEY
    return replace(task, state=State.IN_PROGRESS if waits else task.state, cap_open=False)


def _over(task: Task, state: State, at: datetime) -> Task:
    return replace(_answered(task, "withdrawn"), state=state, closed_at=at, resume_to=None, cap_open=False)


def _on_hold(task: Task) -> Task:
    """Stopped is also an answer to whether the work goes on; "resume" then means that it does."""
    settled = _cap_settled(task)
    stopped = State.UNASSIGNED if settled.open_offer else settled.state
    return replace(_answered(settled, "withdrawn"), state=State.ON_HOLD, resume_to=stopped)


def _reopened(task: Task, event: Reopened, at: datetime) -> Task:
    """Work goes on with the words of the reopening; what was approved before stays in the record."""
    goes_on = State.REVISIONS_REQUESTED if task.versions else State.IN_PROGRESS
    if task.assignee is None:
        goes_on = _unheld(task.after)
    reopened = replace(
        task,
        state=goes_on,
        closed_at=None,
        rounds=task.rounds + (1 if task.versions else 0),
        instructions="\n\n".join(words for words in (task.instructions, event.words) if words),
        files=(*task.files, *event.files),
    )
    return _due(reopened, event.due, event.by, at, event.words or "reopened")
