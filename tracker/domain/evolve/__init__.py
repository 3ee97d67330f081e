"""The only way a task changes: one event at a time. Replaying a task's events gives its row."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from tracker.domain.events import (
    Accepted,
    AheadEnded,
    Approved,
    ApprovedAhead,
    Asked,
    Cancelled,
    CapKept,
    CapReached,
    CapSet,
    ChangesRequested,
    Closed,
    Commented,
    ConfidentialitySet,
    CourtDateConfirmed,
    CourtDateCounted,
    CourtDateDropped,
    CourtDateMoved,
    Declined,
    Delivered,
    DueChanged,
    DueConfirmed,
    DueProposed,
    Event,
    FilingAuthorised,
    FilingHeld,
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
    ScopeWidened,
    SeriesBegun,
    SeriesStopped,
    ServiceAuthorised,
    TimeLogged,
    Told,
    Unblocked,
    Waits,
    WatchersAdded,
)
from tracker.domain.evolve import steps
from tracker.domain.evolve.before import before
from tracker.domain.task import DueChange, Last, State, Task


def evolve(task: Task | None, number: int, event: Event, at: datetime) -> Task:
    """The task after the event; None before it was opened. ValueError where the history is broken."""
    if isinstance(event, Opened):
        if task is not None:
            raise ValueError(f"{task.label} was opened before")
        return replace(_opened(number, event, at), last=_last(event, at))
    if task is None or task.number != number:
        raise ValueError(f"T-{number} was never opened")
    last = task.last if isinstance(event, Reminded) else _last(event, at)
    changed = _changed(task, event, at)
    return replace(changed, revision=task.revision + 1, last=last, before=before(task, event, at))


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
        state=State.NEEDS_ANSWER if event.blocked else steps.unheld(event.after),
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
        court=event.court,
        hours=event.hours,
        hours_cap=event.hours_cap,
        billing_codes=event.billing_codes,
        files=event.files,
        after=event.after,
        on_word=event.on_word,
        series=event.series,
        scope=event.scope,
        agreed=event.agreed,
        terms=event.terms,
    )


def _changed(task: Task, event: Event, at: datetime) -> Task:  # noqa: C901 - the table of what an event does
    match event:
        case Opened():  # pragma: no cover - evolve has seen to it
            raise ValueError(f"{task.label} was opened before")
        case ScopeWidened():
            return replace(task, terms=replace(task.terms, outside=False) if task.terms else None)
        case MatterSet():
            return replace(task, matter=event.matter, reviewer=event.reviewer)
        case Unblocked():
            return replace(task, state=steps.unheld(task.after), on_word=False)
        case Released():
            return steps.released(task)
        case Waits():
            return steps.waits(task, event.after)
        case SeriesBegun():
            return replace(task, series=event.series)
        case Followed() | SeriesStopped():
            return steps.series(task, event)
        case Offered():
            return replace(task, state=State.OFFERED, assignee=event.offer.to, offers=(*task.offers, event.offer))
        case NobodyFits():
            return replace(task, state=State.UNASSIGNED, assignee=None)
        case Accepted():
            goes_on = State.WAITING_ON_ATTORNEY if task.cap_open else State.IN_PROGRESS
            return replace(steps.answered(task, "accepted"), state=goes_on)
        case Declined():
            return steps.declined(task, event)
        case OfferExpired():
            return steps.freed(steps.answered(task, "expired"))
        case Asked():
            return replace(task, state=State.WAITING_ON_ATTORNEY)
        case Told():
            return steps.told(task, event)
        case DueChanged():
            return steps.moved_due(task, event.due, event.by, at, event.words or "changed")
        case DueConfirmed():
            return replace(task, due=replace(task.due, provisional=False))
        case CourtDateCounted():
            return steps.court_counted(task, event, at)
        case CourtDateConfirmed():
            return steps.court_confirmed(task, event.by)
        case CourtDateDropped():
            return replace(task, court=None)
        case CourtDateMoved():
            return steps.court_moved(task, event, at)
        case PriorityChanged():
            return replace(task, priority=event.priority)
        case ConfidentialitySet():
            return replace(task, confidentiality=event.level)
        case Delivered():
            return steps.delivered(task, event)
        case TimeLogged():
            codes = tuple(dict.fromkeys((*task.billing_codes, *event.billing_codes)))
            return replace(task, hours_logged=task.hours_logged + event.hours, billing_codes=codes)
        case CapReached():
            return steps.cap_reached(task, event)
        case CapSet():
            return replace(steps.cap_settled(task), hours_cap=event.hours)
        case CapKept():
            return steps.cap_settled(task)
        case Approved():
            return replace(task, state=State.APPROVED, approved_version=event.version, closed_at=at)
        case ApprovedAhead():
            return replace(task, ahead=event.by)
        case AheadEnded():
            return replace(task, ahead="")
        case FilingAuthorised():
            return replace(task, filing_authorised=event.version)
        case ServiceAuthorised():
            return replace(task, service_authorised=event.version)
        case FilingHeld():
            return steps.unreleased(task, service_only=event.service_only)
        case ChangesRequested():
            return steps.sent_back(task, event, at)
        case Reassigned():
            return replace(steps.reassigned(task), asked_for=event.to)
        case WatchersAdded():
            return replace(task, watchers=tuple(dict.fromkeys((*task.watchers, *event.watchers))))
        case DueProposed() | Commented():
            return task
        case PutOnHold():
            return steps.on_hold(task)
        case Resumed():
            return steps.resumed(task)
        case Cancelled():
            return steps.over(task, State.CANCELLED, at)
        case Closed():
            return steps.over(task, State.CLOSED, task.closed_at or at)
        case Reopened():
            return steps.reopened(task, event, at)
        case Reminded():
            return replace(task, reminded=(*task.reminded, event.key) if event.key else task.reminded)
        case _:  # pragma: no cover
            assert_never(event)
