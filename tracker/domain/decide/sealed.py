"""A sealed task's letters say its number. Whoever is on it and asks gets what a letter left out, in one to her alone.

That is looked at when she asks, whatever was so when the first letter was written: who had the task once, has it no
more.
"""

from dataclasses import replace

from tracker.domain.commands import OpenLetter, Seal, Unseal
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.rights import may_know
from tracker.domain.decision import Fate
from tracker.domain.events import ConfidentialitySet
from tracker.domain.notices import Refusal
from tracker.domain.task import Task
from tracker.domain.views import SEALED, View, is_sealed, on_the_team
from tracker.domain.withheld import OPENED, tasks_in


def open_letter(draft: Draft, command: OpenLetter) -> Fate | Refusal:
    """The same letter with its contents. Of several tasks in it, those that she is on."""
    notice = draft.facts.withheld.get(command.letter)
    if notice is None or notice.to != command.by:
        return Refusal.NO_SUCH_TASK
    numbers = dict.fromkeys(int(str(each["number"]).removeprefix("T-")) for each in tasks_in(notice.facts))
    tasks = [task for number in numbers if (task := draft.tasks.get(number))]
    if not tasks or not all(may_know(command.by, task, draft.firm) for task in tasks):
        return Refusal.NO_SUCH_TASK
    opened = [label for task in tasks for label in labels(draft, task, command.by)]
    if not opened:
        return Refusal.SEALED
    facts = {**notice.facts, OPENED: opened}
    draft.notices.append(replace(notice, facts=facts, not_before=None, premise=""))
    return Fate.DONE


def seal(draft: Draft, task: Task, command: Seal) -> Fate | Refusal:
    """From now on, whatever state it is in; who works on it is told."""
    if is_sealed(task, draft.firm):
        return Refusal.ALREADY
    return _set(draft, task, command, SEALED, "sealed", f"{task.label} is under seal from now on.")


def unseal(draft: Draft, task: Task, command: Unseal) -> Fate | Refusal:
    """What is sealed with its matter stays so: that is a word of the list."""
    if task.confidentiality != SEALED:
        return Refusal.ALREADY
    return _set(draft, task, command, "normal", "unsealed", f"{task.label} is under seal no more.")


def _set(draft: Draft, task: Task, command: Seal | Unseal, level: str, what: str, words: str) -> Fate:
    changed = draft.happen(task.number, ConfidentialitySet(command.by, level, command.words))
    draft.change(changed, what, command.by, [task.assignee, task.requester, task.reviewer])
    draft.acknowledge(command.by, changed, words, what=what)
    return Fate.DONE


def labels(draft: Draft, task: Task, reader: str) -> list[str]:
    """The task's label, where it is sealed and the reader may have its contents."""
    return [task.label] if is_sealed(task, draft.firm) and on_the_team(reader, task, draft.firm) else []


def asked_for(draft: Draft, task: Task, reader: str) -> View:
    """Facts of a letter that its reader asks for: it is written with its contents."""
    return {OPENED: labels(draft, task, reader)}
