"""The assignee at work: she asks, proposes another date, logs her time; and everybody's comments."""

from tracker.domain.commands import (
    Ask,
    AskDraft,
    AskRequester,
    ChangeDue,
    ChoiceDraft,
    Comment,
    LogTime,
    ProposeDue,
    TellAssignee,
)
from tracker.domain.decide.ahead import end_ahead
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.events import Asked, Closed, Commented, DueProposed, TimeLogged, Told
from tracker.domain.money import rate_now
from tracker.domain.notices import Refusal
from tracker.domain.task import State, Task
from tracker.domain.words import due_words, name_of

PARALEGALS_QUESTION = "paralegal"  # what a question of hers is about: answered in free words, passed on as they are


def ask_requester(draft: Draft, task: Task, command: AskRequester) -> Fate | Refusal:
    """Her words go to the requester as they are; the clock keeps running. An offer stays an offer."""
    if not goes_on(task):
        return Refusal.NOT_OPEN
    if task.state.is_with_assignee:
        draft.happen(task.number, Asked(command.by, command.words))
    ask = AskDraft(task.requester, command.words, about=PARALEGALS_QUESTION, meanwhile="The due date stays as it is.")
    draft.asking.append(Asking(Ask(command.by, task.number, ask), asker=command.by))
    return Fate.DONE


def tell_assignee(draft: Draft, task: Task, command: TellAssignee) -> Fate | Refusal:
    """An answer or more instructions. The writer hears back unless she was only answering a question. What was approved
    ahead was so with the changes of then."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    answering = task.state is State.WAITING_ON_ATTORNEY and not task.cap_open
    task, notes = (task, []) if answering else end_ahead(draft, task, command.by, "other changes")
    told = draft.happen(task.number, Told(command.by, command.words, command.files))
    draft.withdraw(task.number, PARALEGALS_QUESTION)
    others = [] if command.by == task.submitted_by else [task.requester]
    readers = [told.assignee, *others]
    draft.change(
        told, "instructions", command.by, readers, command.words, files=command.files, no_leave=command.no_leave
    )
    if not answering:
        received = f" Received: {', '.join(file.name for file in command.files)}." if command.files else ""
        holder = name_of(told.assignee, draft.firm) if told.assignee and told.assignee != command.by else None
        words = f"Added to the task.{received}"
        draft.acknowledge(command.by, told, words, what="instructions", after=holder, notes=[*notes, *command.flags])
    return Fate.DONE


def propose_due(draft: Draft, task: Task, command: ProposeDue) -> Fate | Refusal:
    """Moves only when the requester agrees; until then the date stands."""
    if not goes_on(task):
        return Refusal.NOT_OPEN
    if command.due.at == task.due.at:
        return Refusal.ALREADY
    draft.happen(task.number, DueProposed(command.by, command.due, command.words))
    draft.withdraw(task.number, "proposal")
    old, new = due_words(task.due), due_words(command.due)
    who = name_of(command.by, draft.firm)
    ask = AskDraft(
        task.requester,
        f"{who} asks to move the due date from {old} to {new}. Do you agree?",
        (
            ChoiceDraft(f"Yes: {new}", (ChangeDue(task.requester, task.number, command.due, f"{who} asked for it"),)),
            ChoiceDraft(f"No: it stays {old}", (Comment(task.requester, task.number, f"The due date stays {old}."),)),
        ),
        meanwhile=f"It stays {old}.",
        about="proposal",
    )
    draft.asking.append(Asking(Ask(command.by, task.number, ask), asker=command.by))
    return Fate.DONE


def log_time(draft: Draft, task: Task, command: LogTime) -> Fate | Refusal:
    """Hours are added up, also after the work is done; caps.py looks at them when all is said."""
    if command.hours <= 0:
        return Refusal.NOT_UNDERSTOOD
    draft.happen(task.number, logged(draft, command.by, command.hours, command.words, command.billing_codes))
    return Fate.DONE


def logged(draft: Draft, by: str, hours: float, words: str = "", codes: tuple[str, ...] = ()) -> TimeLogged:
    """At the rate agreed now: another one later does not change what this cost."""
    return TimeLogged(by, hours, words, codes, rate_now(draft.firm, by))


def comment(draft: Draft, task: Task, command: Comment) -> Fate:
    """Words that change nothing; only the requester's thanks for approved work, which she has, close it."""
    said = draft.happen(task.number, Commented(command.by, command.words))
    if not command.quiet:
        people = [said.requester, said.reviewer, said.assignee]
        draft.change(said, "comment", command.by, people, command.words, no_leave=command.no_leave)
    elif said.state is State.APPROVED and command.by == said.requester:
        draft.happen(task.number, Closed(command.by, command.words))
    return Fate.DONE


def goes_on(task: Task) -> bool:
    """Somebody has it, or is being asked to take it."""
    return task.state.is_with_assignee or task.state is State.OFFERED
