"""Agreed hours: at four fifths the requester is told, at all of them she is asked whether the work goes on."""

from math import ceil, isfinite

from tracker.domain.commands import Ask, AskDraft, ChoiceDraft, Hold, KeepCap, SetCap
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.rights import may_know
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.events import CapKept, CapReached, CapSet, Reminded
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import Task

_TOLD_AT = 0.8
_LEAST = 1e-6  # hours are sums of decimal fractions
_MOST = 10_000  # no task has more


def watch(draft: Draft) -> None:
    """After everything else of a decision: hours come with work or by themselves, and matter when it comes back."""
    for number in sorted(draft.touched):
        task = draft.tasks[number]
        if not task.hours_cap or task.hours_logged < task.hours_cap * _TOLD_AT - _LEAST:
            continue
        used_up = task.hours_logged >= task.hours_cap - _LEAST
        near, reached = (f"{task.label} cap, {share} % of {task.hours_cap:g} h" for share in (80, 100))
        if used_up and task.state.is_with_assignee and may_know(task.requester, task, draft.firm):
            before = sum(key.startswith(reached) for key in task.reminded)
            if not before or _is_set_now(draft, number):
                _ask(draft, task, f"{reached}, time {before + 1}" if before else reached)
        elif not {near, reached} & set(task.reminded):
            told = draft.happen(number, Reminded(Kind.CHANGE.value, (task.requester,), near))
            draft.change(told, "cap_near", "desk", [task.requester], old=f"{task.hours_logged:g}", new=_cap(task))


def _is_set_now(draft: Draft, number: int) -> bool:
    """Back to a figure that was reached before: it is asked about as if it were new."""
    return any(one.task == number and isinstance(one.event, CapSet) for one in draft.happened)


def _ask(draft: Draft, task: Task, key: str) -> None:
    """She decides about her client's money; meanwhile nobody works on."""
    cap = task.hours_cap or 0
    asked = draft.happen(task.number, CapReached(task.hours_logged, cap, key))
    draft.change(asked, "cap_reached", "desk", [asked.assignee], old=f"{task.hours_logged:g}", new=_cap(task))
    more = ceil(max(1, cap / 2, task.hours_logged - cap + 1))
    about = (task.requester, task.number)
    ask = AskDraft(
        task.requester,
        f"{task.hours_logged:g} hours are used of the {cap:g} that were agreed. Does the work go on?",
        (
            ChoiceDraft(f"Raise the cap by {more} hours, to {cap + more:g}", (SetCap(*about, cap + more),)),
            ChoiceDraft("Finish within it: send what there is", (KeepCap(*about),)),
            ChoiceDraft("Stop: put it on hold", (Hold(*about),)),
        ),
        meanwhile="The work waits for your answer.",
        about="cap",
    )
    draft.asking.append(Asking(Ask(task.requester, task.number, ask)))


def set_cap(draft: Draft, task: Task, command: SetCap) -> Fate | Refusal:
    """Above what is used: work goes on. Below it: she is asked at once, like at any other cap."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if not (isfinite(command.hours) and 0 < command.hours < _MOST):
        return Refusal.NOT_UNDERSTOOD
    if command.hours == task.hours_cap:
        return Refusal.ALREADY
    before = _cap(task)
    capped = draft.happen(task.number, CapSet(command.by, command.hours, command.words))
    draft.withdraw(task.number, "cap")
    people = [capped.assignee, capped.requester]
    draft.change(capped, "cap_changed", command.by, people, command.words, old=before, new=_cap(capped))
    words = f"The hours cap is {_cap(capped)} now."
    draft.acknowledge(command.by, capped, words, what="cap_changed", before=before, after=_cap(capped))
    return Fate.DONE


def keep_cap(draft: Draft, task: Task, command: KeepCap) -> Fate | Refusal:
    """The answer "finish within it"; without the question there is nothing to keep."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if not task.cap_open:
        return Refusal.ALREADY
    kept = draft.happen(task.number, CapKept(command.by, command.words))
    draft.withdraw(task.number, "cap")
    draft.change(kept, "cap_kept", command.by, [kept.assignee, kept.requester], command.words, new=_cap(kept))
    draft.acknowledge(command.by, kept, "The hours cap stays.", what="cap_kept", after=_cap(kept))
    return Fate.DONE


def _cap(task: Task) -> str | None:
    return f"{task.hours_cap:g}" if task.hours_cap is not None else None
