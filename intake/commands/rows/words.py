"""Words that are kept or passed on and change nothing themselves."""

from intake.commands.acts import Acts
from intake.known import KnownTask
from intake.reading.shape import Intent, Outcome
from tracker.domain import commands as c
from tracker.domain.firm import Role


def nothing(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    """The question beside it says everything."""
    return ()


def answer(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.question:
        return (c.AnswerQuestion(acts.by, intent.question, intent.answer, acts.words),)
    return (c.TellAssignee(acts.by, task.number, acts.words_of(intent), acts.files),)


def comment(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    person = acts.firm.person(acts.by)
    if person and person.role is not Role.PARALEGAL and acts.reading.outcome is Outcome.UPDATE_TASK:
        return (c.TellAssignee(acts.by, task.number, acts.words_of(intent), acts.files),)
    return (c.Comment(acts.by, task.number, acts.words_of(intent)),)


def keep_quietly(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Comment(acts.by, task.number, acts.words_of(intent), quiet=True),)
