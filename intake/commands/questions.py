"""The desk's questions, and what choosing each answer does."""

import re

from intake.commands.acts import Acts, due_of, first_task
from intake.reading.shape import ChoiceRead, QuestionRead, TaskRead
from tracker.domain import commands as c
from tracker.domain.deadlines import scope_due
from tracker.domain.naming import Named, matters_in
from tracker.domain.questions import OFFER
from tracker.domain.task import Priority

_LABEL = re.compile(r"\bT-(\d{1,9})\b")
_ABOUT = {about: about for about in ("due", "matter", "conflict", "person", "file", "approval", "filing", OFFER)}


def asked(acts: Acts, born: bool) -> list[c.Command]:
    """The questions that do not travel with a new task: one each, the rest follows the answers."""
    reading = acts.reading
    if any(intent.name == "ambiguous_answer" and intent.question for intent in reading.intents):
        return []  # the stored question is asked once more
    task = first_task(reading)
    found: list[c.Command] = []
    for question in reading.questions:
        if born and (question.item or question.about in ("due", "court", "matter", "person", "file", "conflict")):
            continue
        if acts.firm.person(question.to):
            found.append(c.Ask(acts.by, task, draft_of(acts, question, question.to, task, None)))
    return found


def draft_of(acts: Acts, question: QuestionRead, to: str, task: int | None, new: TaskRead | None) -> c.AskDraft:
    choices = tuple(c.ChoiceDraft(one.text, _of_choice(acts, one, question, to, task, new)) for one in question.choices)
    about = _ABOUT.get(question.about.split()[0], "other")
    return c.AskDraft(to, question.text, choices, question.meanwhile, about, named=_named(acts, question))


def _named(acts: Acts, question: QuestionRead) -> Named:
    """The tasks and matters of which its words speak."""
    said = "\n".join((question.text, *(one.text for one in question.choices)))
    return Named(tuple(dict.fromkeys(int(one) for one in _LABEL.findall(said))), matters_in(said, acts.firm))


def _of_choice(
    acts: Acts, choice: ChoiceRead, question: QuestionRead, to: str, task: int | None, new: TaskRead | None
) -> tuple[c.Command, ...]:
    """What choosing it does. Task 0 is the new task that the question comes with."""
    if task is None:
        return ()
    if choice.due:
        return (c.ChangeDue(to, task, due_of(choice.due), choice.text),)
    if choice.matter:
        return (c.SetMatter(to, task, choice.matter),)
    if choice.person:
        return (c.Reassign(to, task, choice.person, choice.text),)
    if choice.order == "usual" and new is not None:
        agreed = scope_due(new.task_type, new.due.at, acts.firm, new.due.zone)
        return (c.ChangeDue(to, task, agreed, choice.text), c.ChangePriority(to, task, Priority.NORMAL))
    return _by_order(acts, choice, question, to, task)


def _by_order(acts: Acts, choice: ChoiceRead, question: QuestionRead, to: str, task: int) -> tuple[c.Command, ...]:
    known = acts.known.task(task) if task else None
    version = known.current_version if known else None
    if choice.order == "approve" and question.about == "approval":
        return (c.Approve(to, task, version, choice.text),)
    if choice.order == "ahead":
        return (c.ApproveAhead(to, task, version, choice.text),)
    if choice.order == "accept":
        return (c.Accept(to, task, choice.text),)
    if choice.order == "decline":
        return (c.Decline(to, task, False, choice.text),)
    if choice.order == "start":
        return (c.StartNow(to, task, choice.text),)
    if choice.order == "cancel":
        return (c.Cancel(to, task, choice.text),)
    if choice.order == "file":
        return (c.AuthoriseFiling(to, task, version, choice.text),)
    return ()
