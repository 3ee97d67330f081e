"""A mail becomes a task, or several: recorded at once, offered unless an answer must come first, acknowledged once."""

from dataclasses import replace
from datetime import datetime
from typing import TypedDict

from tracker.domain.commands import Ask, AskDraft, ChoiceDraft, Command, OpenTask, SetMatter
from tracker.domain.deadlines import scope_due, task_type
from tracker.domain.decide.chains import ask_for_word, comes_after
from tracker.domain.decide.conflicts import conflict_question
from tracker.domain.decide.court import ask_to_confirm, past_court, recount, with_court
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.offering import offer_next
from tracker.domain.decide.rights import TaskCommand
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.events import MatterSet, Opened, Unblocked
from tracker.domain.firm import Matter, Role
from tracker.domain.notices import Refusal
from tracker.domain.series import begun, due_on, next_days
from tracker.domain.task import Origin, Series, State, Task
from tracker.domain.terms import terms_in_force
from tracker.domain.words import due_words


class _Agreed(TypedDict):
    scope: str
    agreed: datetime


_WHICH_MATTER = AskDraft("", "Which matter is this for? Reply with its number or name.", about="matter")


def open_task(draft: Draft, command: OpenTask) -> Fate | Refusal:
    draft.opened.append(None)
    if refusal := may_send(draft, command):
        return refusal
    matter = matter_for(draft, command.matter, command.by, command.submitted_by)
    ask = command.ask
    if command.matter and matter is None:  # unknown and walled off are the same: nothing starts, she is asked
        ask = replace(_WHICH_MATTER, to=command.by)
    number = draft.next_task
    draft.next_task += 1
    blocked = command.blocked or command.intake is not None or (command.matter is not None and matter is None)
    after, waits, named = comes_after(draft, command)
    command, court = with_court(draft, command, matter)
    series = _series(draft, command, number)
    opened = replace(_opened(draft, command, matter, blocked), after=after, series=series, court=court)
    task = draft.happen(number, opened)
    draft.opened[-1] = number
    if not blocked:
        ask_to_confirm(draft, task)
    if command.intake:
        question = conflict_question(draft, command.by, command.intake, number)
        draft.asking.append(Asking(Ask(command.by, number, question), first=True))
    elif ask:
        draft.asking.append(Asking(bound(Ask(command.by, 0, ask), number), first=blocked))
    notes = [*command.flags, *waits, *said_of(draft, command, series), *past_court(task)]
    if not blocked:
        notes += offer_next(draft, task, named=command.assignee)
    for reader in dict.fromkeys((command.submitted_by or command.by, command.by)):
        draft.acknowledge(reader, draft.tasks[number], new=True, notes=notes, named=named)
    return Fate.DONE


def _series(draft: Draft, command: OpenTask, number: int) -> Series | None:
    if command.rhythm is None:
        return None
    return begun(
        number,
        command.rhythm,
        command.due,
        draft.now,
        draft.firm,
        instructions=command.instructions,
        files=command.files,
        hours_cap=command.hours_cap,
        priority=command.priority,
    )


def said_of(draft: Draft, command: OpenTask, series: Series | None) -> list[str]:
    """What the acknowledgement of the first one says about the others."""
    if series is None or command.rhythm is None:
        return []
    coming = due_words(due_on(series, next(next_days(series, draft.firm)), draft.firm))
    words = command.rhythm.words
    return [f"It comes again{f' ({words})' if words else ''}: the next one is due {coming}."]


def may_send(draft: Draft, command: OpenTask) -> Refusal | None:
    """Attorneys send tasks, delegates for the attorneys they are listed for; nobody else does."""
    attorney = draft.person(command.by)
    if attorney is None or not attorney.role.is_attorney:
        return Refusal.MAY_NOT_SEND_TASKS
    if command.submitted_by in ("", command.by):
        return None
    writer = draft.person(command.submitted_by)
    if writer is None or writer.role is not Role.DELEGATE or command.by not in writer.acts_for:
        return Refusal.MAY_NOT_ACT_FOR
    return None


def matter_for(draft: Draft, number: str | None, *people: str) -> Matter | None:
    """The matter of that number, unless it is walled off from any of these people."""
    matter = draft.firm.matter(number)
    if matter is None or any(draft.firm.walled(who, number) for who in people if who):
        return None
    return matter


def default_reviewer(draft: Draft, matter: Matter | None, requester: str) -> str:
    """The matter's reviewer, else its attorney of record, else who sent the task; never somebody walled off."""
    wanted = (matter.reviewer, matter.attorney) if matter else ()
    fit = (who for who in wanted if who and matter and not draft.firm.walled(who, matter.number))
    return next(fit, requester)


def _opened(draft: Draft, command: OpenTask, matter: Matter | None, blocked: bool) -> Opened:
    number = matter.number if matter else None
    named = command.reviewer if command.reviewer and not draft.firm.walled(command.reviewer, number) else None
    return Opened(
        by=command.submitted_by or command.by,
        title=command.title,
        instructions=command.instructions,
        requester=command.by,
        due=command.due,
        origin=draft.facts.mail or Origin("", command.submitted_by or command.by),
        blocked=blocked,
        on_word=command.on_word,
        submitted_by=command.submitted_by,
        matter=number,
        task_type=command.task_type,
        deliverable=command.deliverable,
        priority=command.priority,
        confidentiality=command.confidentiality,
        reviewer=named or default_reviewer(draft, matter, command.by),
        asked_for=command.assignee,
        excluded=tuple(who for who in command.excluded if who not in (command.by, command.submitted_by)),
        watchers=tuple(who for who in command.watchers if not draft.firm.walled(who, number)),
        hard_stop=command.hard_stop,
        hours=task_type(command.task_type, draft.firm).hours,
        hours_cap=command.hours_cap,
        billing_codes=command.billing_codes,
        files=command.files,
        **agreed_of(draft, command.task_type, command.by),
        terms=terms_in_force(draft.firm, command.task_type),
    )


def agreed_of(draft: Draft, code: str, requester: str) -> _Agreed:
    """The scope of work as it is now: later it may be another, and this task was asked under this one."""
    person = draft.person(requester)
    due = scope_due(code, draft.now, draft.firm, person.zone if person else draft.firm.zone)
    return {"scope": draft.firm.scope.version, "agreed": due.at}


def set_matter(draft: Draft, task: Task, command: SetMatter) -> Fate | Refusal:
    """The answer to "which matter": the task is unblocked and offered, unless it waits for a word.

    A walled matter is as unknown as any other."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    matter = matter_for(draft, command.matter, command.by, task.requester, task.submitted_by)
    if matter is None:
        return Refusal.NOT_UNDERSTOOD
    if matter.number == task.matter:
        return Refusal.ALREADY
    was_named = task.reviewer not in (None, task.requester) and not draft.firm.walled(
        task.reviewer or "", matter.number
    )
    reviewer = task.reviewer if was_named else default_reviewer(draft, matter, task.requester)
    known = draft.happen(task.number, MatterSet(command.by, matter.number, reviewer))
    draft.withdraw(task.number, "matter", "conflict", "court")
    known = recount(draft, known, command.by)
    ask_to_confirm(draft, known)
    notes = past_court(known)
    if known.on_word:
        ask_for_word(draft, known)
    elif known.state is State.NEEDS_ANSWER:
        notes += offer_next(draft, draft.happen(task.number, Unblocked(command.by)), named=task.asked_for)
    draft.change(draft.tasks[task.number], "matter_set", command.by, [task.requester], new=matter.label)
    words = f"Matter: {matter.label}."
    draft.acknowledge(command.by, draft.tasks[task.number], words, what="matter_set", after=matter.label, notes=notes)
    return Fate.DONE


def bound(command: Ask, number: int) -> Ask:
    """The same question with task 0, the task that was only now opened, given its number."""
    choices = tuple(
        ChoiceDraft(choice.words, tuple(_bound(each, number) for each in choice.commands))
        for choice in command.ask.choices
    )
    task = command.task or number
    return Ask(command.by, task, replace(command.ask, choices=choices))


def _bound(command: Command, number: int) -> Command:
    if isinstance(command, Ask):
        return bound(command, number)
    if isinstance(command, TaskCommand) and command.task == 0:
        return replace(command, task=number)
    return command
