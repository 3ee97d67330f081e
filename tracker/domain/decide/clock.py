"""What the clock asks. Each is done if the task still waits for it now, and moot otherwise; each key is used once."""

from tracker.domain.commands import (
    EscalateLate,
    EscalatePartner,
    ExpireOffer,
    OpenNext,
    RemindDueSoon,
    RemindLate,
    RemindQuestion,
    RemindReview,
)
from tracker.domain.decide import offering, questions, series
from tracker.domain.decide.draft import Draft
from tracker.domain.decision import Fate
from tracker.domain.events import Reminded
from tracker.domain.morning import was_listed_today
from tracker.domain.notices import Kind
from tracker.domain.task import Task
from tracker.domain.threads import thread_for
from tracker.domain.views import View, history, view
from tracker.domain.wakes import wakes_of
from tracker.domain.words import iso, name_of

TaskWake = ExpireOffer | RemindDueSoon | RemindLate | EscalateLate | EscalatePartner | RemindReview | OpenNext
ClockCommand = TaskWake | RemindQuestion


def key_of(draft: Draft, command: ClockCommand) -> str | None:
    """The key under which this is due now; None where nothing waits for it any more."""
    if isinstance(command, RemindQuestion):
        asked = draft.questions.get(command.question)
        waiting = wakes_of(None, [asked] if asked else [], draft.firm)
    else:
        waiting = wakes_of(draft.tasks.get(command.task), (), draft.firm)
    return next((wake.key for wake in waiting if wake.command == command and wake.at <= draft.now), None)


def tick(draft: Draft, command: ClockCommand) -> Fate:
    key = key_of(draft, command)
    if key is None:
        return Fate.MOOT
    draft.in_their_hours = True
    match command:
        case RemindQuestion():
            return questions.remind(draft, command)
        case ExpireOffer():
            return offering.expire_offer(draft, command)
        case OpenNext():
            return series.open_next(draft, draft.tasks[command.task])
        case RemindDueSoon():
            return _remind_due_soon(draft, draft.tasks[command.task], key)
        case RemindLate():
            return _remind(draft, draft.tasks[command.task], key, "late")
        case EscalateLate():
            return _escalate(draft, draft.tasks[command.task], key)
        case EscalatePartner():
            return _escalate_partner(draft, draft.tasks[command.task], key)
        case _:
            return _remind_reviewer(draft, draft.tasks[command.task], key)


def _remind_due_soon(draft: Draft, task: Task, key: str) -> Fate:
    """What this morning's list said is not said once more."""
    person = draft.person(task.assignee)
    if person and not draft.is_away(person.address) and was_listed_today(task, person, draft.firm, draft.now):
        return Fate.MOOT
    return _remind(draft, task, key, "due_soon")


def _remind(draft: Draft, task: Task, key: str, about: str) -> Fate:
    """The assignee; of late work the requester too, once. An offer is not yet anybody's to be late with."""
    assignee = task.assignee if task.state.is_with_assignee else None
    readers = [assignee, task.requester] if about == "late" else [assignee]
    _send(draft, task, key, about, [reader for reader in readers if reader])
    return Fate.DONE


def _remind_reviewer(draft: Draft, task: Task, key: str) -> Fate:
    reviewer = draft.reviewer_of(task)
    _send(draft, task, key, "review", [reviewer] if reviewer else [])
    return Fate.DONE


def _send(draft: Draft, task: Task, key: str, about: str, readers: list[str]) -> None:
    """The event first: what the letters show is the task as it is afterwards."""
    reminded = draft.happen(task.number, Reminded(Kind.REMINDER.value, tuple(dict.fromkeys(readers)), key))
    version = task.current_version if about == "review" else None
    for reader in dict.fromkeys(readers):
        facts: View = {"about": about, "task": view(reminded, draft.firm, reader), "question": None}
        draft.tell(
            Kind.REMINDER,
            reader,
            facts,
            task=reminded,
            version=version.number if version else None,
            files=version.files if version else (),
            premise=key,
        )


def _escalate(draft: Draft, task: Task, key: str) -> Fate:
    """To whoever coordinates."""
    _tell_those_above(draft, task, key, draft.overseers(task), told=[])
    return Fate.DONE


def _escalate_partner(draft: Draft, task: Task, key: str) -> Fate:
    """The coordinator was told and it is late still."""
    readers = draft.partners_over(task)
    if not readers:
        return Fate.MOOT
    _tell_those_above(draft, task, key, readers, told=draft.overseers(task))
    return Fate.DONE


def _tell_those_above(draft: Draft, task: Task, key: str, readers: list[str], told: list[str]) -> None:
    escalated = draft.happen(task.number, Reminded(Kind.ESCALATION.value, tuple(readers), key))
    for reader in readers:
        facts: View = {
            "task": view(escalated, draft.firm, reader),
            "late_since": iso(task.due.at),
            "history": history(task, draft.firm),
            "told": [name_of(who, draft.firm) for who in told],
        }
        thread = thread_for(task, reader, draft.firm, escalation=True)
        draft.tell(Kind.ESCALATION, reader, facts, task=escalated, thread=thread, premise=key)
