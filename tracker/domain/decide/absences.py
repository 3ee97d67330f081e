"""Somebody is away: it is kept, what she was merely offered moves on, and whether her work moves is asked."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tracker.domain.commands import Ask, AskDraft, ChoiceDraft, NoteAbsence, Reassign
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.offering import pass_on
from tracker.domain.decide.rights import may_know
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Absence, Fate
from tracker.domain.firm import Person, Role
from tracker.domain.naming import Named
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import Offer, Task
from tracker.domain.views import is_sealed
from tracker.domain.words import day_words, instant_words, listed, name_of

_MOST = 12  # tasks that a question lists


def note_absence(draft: Draft, command: NoteAbsence) -> Fate | Refusal:
    """An absence is kept and the coordinator asked; only what was merely offered moves by itself.

    A coordinator may note somebody else's. An automatic reply comes to each of our letters: the same absence is told
    once.
    """
    who = command.person or command.by
    if who != command.by and (refusal := _may_note(draft, command.by, who)):
        return refusal
    person, known = draft.person(who), draft.absences.get(who)
    absence = Absence(who, command.until, command.words, command.since)
    if person is None or (known is not None and replace(known, words=absence.words) == absence):
        return Fate.MOOT
    draft.absences[who] = absence
    draft.noted.append(absence)
    open_tasks = draft.by_number
    hers = [task for task in open_tasks.values() if task.state.is_open and who in (task.assignee, task.reviewer)]
    for task in hers:
        draft.tasks.setdefault(task.number, task)
        if task.open_offer and task.assignee == who and _passes(task.open_offer, absence, task):
            pass_on(draft, task, "offer_away")
    _tell(draft, person, command, hers)
    return Fate.DONE


def _may_note(draft: Draft, by: str, who: str) -> Refusal | None:
    writer = draft.person(by)
    if writer is None or writer.role is not Role.COORDINATOR:
        return Refusal.NOT_YOURS
    return None if draft.person(who) else Refusal.NO_SUCH_PERSON


def _passes(offer: Offer, absence: Absence, task: Task) -> bool:
    """She is away when it is due, or when she would have to answer."""
    return absence.covers(task.due.at) or absence.covers(offer.expires)


def _tell(draft: Draft, person: Person, command: NoteAbsence, hers: list[Task]) -> None:
    """One question to whoever coordinates, where work is with her that they may know of; else the fact alone."""
    away = _away_words(draft, person, command)
    for reader in draft.overseers(None, but=[person.address]):
        seen = [task for task in hers if may_know(reader, task, draft.firm)]
        held = [task for task in seen if draft.tasks[task.number].assignee == person.address]
        if held and person.role is Role.PARALEGAL:
            draft.asking.append(Asking(Ask(reader, None, _question(draft, reader, person, away, seen))))
            continue
        facts = {
            "about": "absence",
            "words": f"Away {away}.{'' if hers else ' No open task is affected.'}",
            "details": [[task.label, _brief(task, draft)] for task in seen],
            "task": None,
        }
        draft.tell(Kind.ALERT, reader, facts, by=person.address, named=_named(seen))
    if command.by != person.address:
        words = f"{name_of(command.by, draft.firm)} noted that you are away {away}. Please write if that is wrong."
        draft.tell(Kind.ALERT, person.address, {"about": "absence_noted", "words": words, "details": [], "task": None})


def _question(draft: Draft, reader: str, person: Person, away: str, seen: list[Task]) -> AskDraft:
    held = [task for task in seen if draft.tasks[task.number].assignee == person.address]
    due = [task for task in held if draft.absences[person.address].covers(task.due.at)]
    count = f"{held[0].label} is" if len(held) == 1 else f"{len(held)} open tasks are"
    words = (
        f"{person.name} is away {away}. {count} with {person.name}. Should the work move to whoever can finish first?"
    )
    choices = [_move(reader, person, held, "Move it" if len(held) == 1 else "Move all of it")]
    if due and len(due) < len(held):
        choices.insert(0, _move(reader, person, due, "Move only what is due meanwhile"))
    choices.append(ChoiceDraft(f"Leave it with {person.name}", ()))
    details = tuple(f"{task.label}: {_brief(task, draft)}" for task in seen[:_MOST])
    more = (f"and {len(seen) - _MOST} more",) if len(seen) > _MOST else ()
    meanwhile = "Nothing moves until you answer."
    return AskDraft(reader, words, tuple(choices), meanwhile, "absence", details + more, _named(seen))


def _named(tasks: list[Task]) -> Named:
    return Named(tuple(task.number for task in tasks))


def _move(reader: str, person: Person, tasks: list[Task], what: str) -> ChoiceDraft:
    """To whoever can finish first; a task that somebody else has by then stays where it is."""
    labels = listed([task.label for task in tasks]) if len(tasks) <= _MOST else f"{len(tasks)} tasks"
    why = f"{person.name} is away"
    moves = tuple(Reassign(reader, task.number, None, why, held_by=person.address) for task in tasks)
    return ChoiceDraft(f"{what}: {labels}" if what.startswith("Move only") else what, moves)


def _away_words(draft: Draft, person: Person, command: NoteAbsence) -> str:
    until = f"until {_until(command.until, person.zone)}" if command.until else "without a date of return"
    if command.since and command.since > draft.now:
        return f"from {day_words(command.since, person.zone)} {until}"
    return until


def _until(at: datetime, zone: str) -> str:
    """The day alone where it is a whole one."""
    wall = at.astimezone(ZoneInfo(zone))
    return day_words(at, zone) if (wall.hour, wall.minute) == (23, 59) else instant_words(at, zone)


def _brief(task: Task, draft: Draft) -> str:
    due = f"due {instant_words(task.due.at, task.due.zone)}"
    if is_sealed(task, draft.firm):
        return f"sealed; {due}"
    now, state = draft.tasks[task.number], task.state.value.replace("_", " ")
    if now.assignee != task.assignee:
        state = f"now offered to {name_of(now.assignee, draft.firm)}" if now.assignee else "nobody has it now"
    return f"{task.title}; {due}; {state}"
