"""Walls that rise: open work leaves whoever is behind one, and who keeps asking for what she may not see is noticed."""

from tracker.domain.commands import NoteDenied
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.offering import take_and_offer
from tracker.domain.decide.rights import may_know
from tracker.domain.decision import Fate
from tracker.domain.words import name_of

MANY = 5  # accesses denied to one person within an hour


def check_walls(draft: Draft) -> Fate:
    """Every open task whose holder may not know of it any more is taken from her and offered to the next."""
    found = [task for task in draft.facts.board if task.state.is_open and task.assignee]
    behind = [task for task in found if task.assignee and not may_know(task.assignee, task, draft.firm)]
    for task in behind:
        draft.tasks.setdefault(task.number, task)
        had = name_of(task.assignee, draft.firm)
        take_and_offer(draft, draft.tasks[task.number], "desk", None, "a wall was raised", tell=False)
        taken = draft.tasks[task.number]
        new = name_of(taken.assignee, draft.firm) if taken.assignee else None
        goes = f"It was offered to {new}" if new else "Nobody has it now"
        words = f"{task.label} was taken from {had}, who may not see its matter any more. {goes}."
        draft.alert("wall", words, taken)
        draft.change(taken, "reassigned", "desk", [taken.requester], old=had, new=new)
    return Fate.DONE if behind else Fate.MOOT


def note_denied(draft: Draft, command: NoteDenied) -> Fate:
    """She was answered as if there were nothing; whoever coordinates learns of the fifth within an hour, once."""
    before = draft.facts.denied.get(command.by, 0)
    draft.denied.append((command.by, len(command.tasks)))
    if before < MANY <= before + len(command.tasks):
        words = f"{name_of(command.by, draft.firm)} asked {MANY} times within an hour for what is not theirs to see."
        draft.alert("denied", words, but=[command.by])
    return Fate.IGNORED
