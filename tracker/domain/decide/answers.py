"""What the desk says without changing anything: status, help, morning list, refusals."""

from collections.abc import Iterable

from tracker.domain.calendars import instant, local_day
from tracker.domain.commands import AskHelp, AskStatus, Refuse, SendMorningList
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.opening import matter_for
from tracker.domain.decide.rights import Relation, may_know, relations
from tracker.domain.decision import Fate
from tracker.domain.firm import Person, Role
from tracker.domain.morning import day_of
from tracker.domain.notices import Kind, Refusal
from tracker.domain.standing import standing
from tracker.domain.task import Task
from tracker.domain.views import view
from tracker.domain.wakes import morning_wake
from tracker.domain.words import clock

_HERS = frozenset(Relation) - {Relation.FORMER, Relation.PARTNER, Relation.FIRM, Relation.WATCHER}


def ask_status(draft: Draft, command: AskStatus) -> Fate | Refusal:
    """One task, all of a matter, or everything open that is hers; the coordinator's are all that she may know of."""
    person, about, label = draft.person(command.by), None, None
    if person is None:
        return Refusal.NO_SUCH_TASK
    if command.task is not None:
        about = draft.tasks.get(command.task)
        if about is None or not may_know(command.by, about, draft.firm):
            return Refusal.NO_SUCH_TASK
        tasks, label = [about], about.label
    elif command.matter is not None:
        matter = matter_for(draft, command.matter, command.by)
        if matter is None:  # walled off or unknown: the same to her
            return Refusal.NO_SUCH_TASK
        tasks, label = _of_matter(draft, person, matter.number), matter.label
    else:
        tasks = hers(draft, command.by)
    shown = [standing(task, draft.firm, command.by, draft.now) for task in tasks]
    facts = {"tasks": shown, "asked": label, "one": about is not None}
    draft.tell(Kind.STATUS, command.by, facts, task=about, thread=draft.thread_of_mail(command.by))
    return Fate.DONE


def _of_matter(draft: Draft, person: Person, number: str) -> list[Task]:
    """All open ones that she may know of; a paralegal's are her own."""
    if person.role is Role.PARALEGAL:
        return [task for task in hers(draft, person.address) if task.matter == number]
    found = [task for task in draft.facts.board if task.state.is_open and task.matter == number]
    return _by_due(task for task in found if may_know(person.address, task, draft.firm))


def ask_help(draft: Draft, command: AskHelp) -> Fate:
    """One page of what can be written, once a day."""
    person = draft.person(command.by)
    keys = {(command.by, "help"), (command.by, "help:")}
    if person is None or keys & draft.told:
        return Fate.IGNORED
    tasks = [view(task, draft.firm, command.by) for task in hers(draft, command.by)]
    facts = {"role": person.role.value, "tasks": tasks}
    draft.tell(Kind.HELP, command.by, facts, thread=draft.thread_of_mail(command.by))
    draft.told |= keys
    return Fate.DONE


def send_morning_list(draft: Draft, command: SendMorningList) -> Fate:
    """Of that day alone, and the wake of the next: a desk that was down over night does not send two."""
    person = draft.person(command.to)
    if person is None or person.role is not Role.PARALEGAL:
        return Fate.MOOT
    draft.wakes.append(morning_wake(person, draft.firm, draft.now))
    over = draft.now >= instant(command.day, person.hours.end, person.zone)
    if over or local_day(draft.now, person.zone) != command.day or draft.is_away(person.address):
        return Fate.MOOT
    tasks = [task for task in draft.facts.board if task.state.is_open and task.assignee == person.address]
    tasks = [task for task in tasks if may_know(person.address, task, draft.firm)]
    if not tasks:
        return Fate.MOOT
    because = f"you have open work; it comes on working days at {clock(person.hours.start)}"
    draft.tell(Kind.MORNING, person.address, day_of(draft.firm, person, tasks, draft.now) | {"because": because})
    return Fate.DONE


def refuse(draft: Draft, command: Refuse) -> Fate | Refusal:
    """The reading understood and cannot do it. A copy of what is here already is acknowledged, not refused."""
    why = Refusal(command.reason) if command.reason in set(Refusal) else Refusal.NOT_UNDERSTOOD
    task = draft.tasks.get(command.task) if command.task else None
    known = task is not None and may_know(command.by, task, draft.firm)
    if task is not None and known and why is Refusal.ALREADY:
        draft.acknowledge(command.by, task, f"This is here already as {task.label}; nothing was added.", what="already")
        return Fate.REFUSED
    return why


def hers(draft: Draft, address: str) -> list[Task]:
    """Her open tasks, the next due first."""
    board = draft.facts.board
    return _by_due(task for task in board if task.state.is_open and relations(address, task, draft.firm) & _HERS)


def _by_due(tasks: Iterable[Task]) -> list[Task]:
    return sorted(tasks, key=lambda task: (task.due.at, task.number))
