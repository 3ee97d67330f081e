"""One task waits for another: it is offered when that one is done; when that one is canceled, its people are asked."""

from tracker.domain.commands import Ask, AskDraft, Cancel, ChoiceDraft, OpenTask, StartNow, WaitFor
from tracker.domain.decide.ahead import end_ahead
from tracker.domain.decide.court import ask_to_confirm, past_court
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.offering import offer_next
from tracker.domain.decide.rights import may_know
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.events import Released, Reminded, Unblocked, Waits
from tracker.domain.naming import NOTHING, Named
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import After, State, Task, Until
from tracker.domain.words import iso, name_of

_WHEN = {Until.APPROVED: "is approved", Until.DELIVERED: "is delivered"}


def comes_after(draft: Draft, command: OpenTask) -> tuple[After | None, list[str], Named]:
    """What a new task waits for, with its number, and what the acknowledgement says about it and names."""
    wanted = command.after
    if wanted is None:
        return None, [], NOTHING
    number = _number(draft, wanted)
    other = draft.tasks.get(number) if number else None
    people = [who for who in (command.by, command.submitted_by) if who]
    if other is None or not all(may_know(who, other, draft.firm) for who in people):
        missing = f"there is no T-{number} for you" if number else "the task that comes first was not opened"
        return None, [f"It does not wait: {missing}."], NOTHING
    if is_done(other, wanted.until):
        return None, [f"It does not wait: {other.label} {_WHEN[wanted.until]} already."], _named(other)
    after = After(other.number, wanted.until, wanted.words)
    return after, [f"It waits: it is offered when {other.label} {_WHEN[wanted.until]}."], _named(other)


def _number(draft: Draft, wanted: After) -> int | None:
    if not wanted.place:
        return wanted.task
    return draft.opened[wanted.place - 1] if wanted.place <= len(draft.opened) else None


def is_done(other: Task, until: Until) -> bool:
    if other.state in (State.APPROVED, State.CLOSED):
        return True
    handed_in = any(not version.partial for version in other.versions)
    return until is Until.DELIVERED and handed_in and other.state is not State.CANCELLED


def follow(draft: Draft) -> None:
    """After everything else of a decision: whatever it finished or canceled, others may have waited for."""
    for task in sorted(draft.tasks.values(), key=lambda each: each.number):
        other = draft.tasks.get(task.after.task) if task.after else None
        if task.after is None or other is None or not task.state.is_open:
            continue
        if not draft.touched & {task.number, other.number}:
            continue
        if is_done(other, task.after.until):
            _release(draft, task, other, draft.last_by(other.number))
        elif other.state is State.CANCELLED:
            _ask_on(draft, task, other)


def _release(draft: Draft, task: Task, other: Task, by: str) -> None:
    """Who did the other is not told what she did; that nobody fits, the coordinator learns anyway."""
    started, _ = _start(draft, task, by, other.number)
    for reader in dict.fromkeys((task.requester, task.submitted_by, _who_goes_on(started))):
        first = other.label if reader and may_know(reader, other, draft.firm) else None
        named = _named(other if first else None)
        draft.change(started, "released", by, [reader], old=first, new=_who_is_asked(draft, started), named=named)


def _named(other: Task | None) -> Named:
    return Named((other.number,)) if other else NOTHING


def _who_goes_on(task: Task) -> str | None:
    """Whoever had it before it waited."""
    return task.assignee if task.state.is_with_assignee else None


def _who_is_asked(draft: Draft, task: Task) -> str | None:
    return name_of(task.assignee, draft.firm) if task.assignee and not _who_goes_on(task) else None


def _start(draft: Draft, task: Task, by: str, other: int, words: str = "") -> tuple[Task, list[str]]:
    """Offered now, unless it stands still or waits for an answer too."""
    released = draft.happen(task.number, Released(by, other, words))
    draft.withdraw(task.number, "chain")
    notes = offer_next(draft, released, named=released.asked_for)
    return draft.tasks[task.number], notes


def _let_go(draft: Draft, task: Task, by: str) -> tuple[Task, list[str]]:
    """Offered now, unless it waits for another task too."""
    freed = draft.happen(task.number, Unblocked(by))
    ask_to_confirm(draft, freed)
    notes = [*past_court(freed), *offer_next(draft, freed, named=freed.asked_for)]
    return draft.tasks[task.number], notes


def _ask_on(draft: Draft, task: Task, other: Task) -> None:
    """Once for each time that it is canceled."""
    key = f"{task.label} waits for {other.label}, canceled {iso(other.closed_at)}"
    if key in task.reminded:
        return
    draft.happen(task.number, Reminded(Kind.QUESTION.value, (task.requester,), key))
    if not may_know(task.requester, task, draft.firm):
        draft.alert("chain", f"{task.label} waits for a task that was canceled. Should it start?", task)
        return
    known = may_know(task.requester, other, draft.firm)
    first = other.label if known else "The task that comes first"
    about = (task.requester, task.number)
    choices = (
        ChoiceDraft(f"Yes, start {task.label} now", (StartNow(*about),)),
        ChoiceDraft(f"No, cancel {task.label} too", (Cancel(*about),)),
    )
    words = f"{first} was canceled, and {task.label} waits for it. Should {task.label} start?"
    named = _named(other if known else None)
    ask = AskDraft(task.requester, words, choices, "It waits for your answer.", "chain", named=named)
    draft.asking.append(Asking(Ask(task.requester, task.number, ask)))


def ask_for_word(draft: Draft, task: Task) -> None:
    """Its matter is known, and still nobody begins before she says so."""
    about = (task.requester, task.number)
    choices = (ChoiceDraft("Start now", (StartNow(*about),)), ChoiceDraft("Drop it", (Cancel(*about),)))
    words = "You want this held until you say so. It is on our list and nobody begins. Answer 1 once it may start."
    ask = AskDraft(task.requester, words, choices, "Nobody begins before you answer.", "chain")
    draft.asking.append(Asking(Ask(task.requester, task.number, ask), first=True))


def start_now(draft: Draft, task: Task, command: StartNow) -> Fate | Refusal:
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if task.state is State.NEEDS_ANSWER and task.matter:  # it has its matter, so what it waits for is this word
        started, notes = _let_go(draft, task, command.by)
    elif task.after is None:
        return Refusal.ALREADY
    else:
        started, notes = _start(draft, task, command.by, task.after.task, command.words)
    new = _who_is_asked(draft, started)
    draft.change(started, "released", command.by, [task.requester, _who_goes_on(started)], command.words, new=new)
    draft.acknowledge(command.by, started, f"{task.label} starts now.", what="released", after=new, notes=notes)
    return Fate.DONE


def wait_for(draft: Draft, task: Task, command: WaitFor) -> Fate | Refusal:
    """Of a task that is here already: an offer is withdrawn, and who works on it stops until the other is done."""
    other = draft.tasks.get(command.after.task)
    if other is None or not may_know(command.by, other, draft.firm):
        return Refusal.NO_SUCH_TASK
    if not task.state.is_open or task.state is State.IN_REVIEW:
        return Refusal.NOT_OPEN
    if _in_a_circle(draft, task, other):
        return Refusal.NOT_UNDERSTOOD
    if is_done(other, command.after.until) or (task.after and task.after.task == other.number):
        return Refusal.ALREADY
    _, notes = end_ahead(draft, task, command.by, "waits")
    waiting = draft.happen(task.number, Waits(command.by, command.after, command.words))
    draft.withdraw(task.number, "chain")
    for reader in dict.fromkeys((task.assignee, task.requester)):
        first = other.label if reader and may_know(reader, other, draft.firm) else None
        named = _named(other if first else None)
        draft.change(waiting, "waits", command.by, [reader], command.words, new=first, named=named)
    until = f"{other.label} {_WHEN[command.after.until]}"
    words = f"{task.label} waits until {until}."
    draft.acknowledge(command.by, waiting, words, what="waits", after=until, notes=notes, named=_named(other))
    return Fate.DONE


def _in_a_circle(draft: Draft, task: Task, other: Task | None) -> bool:
    """Whether the other waits for this one, itself or by others in between."""
    seen: set[int] = set()
    while other is not None and other.number not in seen:
        if other.number == task.number:
            return True
        seen.add(other.number)
        other = draft.tasks.get(other.after.task) if other.after else None
    return False
