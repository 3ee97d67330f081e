"""Words that are kept or passed on and change nothing themselves."""

from intake.commands.acts import Acts
from intake.commands.rows.leave import releases, speaks_of_it
from intake.known import KnownTask
from intake.reading.linked import link_note
from intake.reading.shape import Intent, Outcome
from tracker.domain import commands as c
from tracker.domain.firm import Role


def nothing(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    """The question beside it says everything."""
    return ()


def answer(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    words = acts.words_of(intent)
    if intent.question:
        asked = next((one.words for one in acts.known.questions if one.number == intent.question), "")
        about = speaks_of_it(f"{asked} {acts.words}")
        return (c.AnswerQuestion(acts.by, intent.question, intent.answer, acts.words, no_leave=about),)
    asked = task.question.words if task.question else ""
    return (
        c.TellAssignee(
            acts.by, task.number, words, acts.files, speaks_of_it(f"{asked} {words}"), link_note(acts.words)
        ),
    )


def comment(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    person, words = acts.firm.person(acts.by), acts.words_of(intent)
    leave = bool(person and person.role is not Role.PARALEGAL and releases(words))
    if person and person.role is not Role.PARALEGAL and acts.reading.outcome is Outcome.UPDATE_TASK:
        return (c.TellAssignee(acts.by, task.number, words, acts.files, leave, link_note(acts.words)),)
    return (c.Comment(acts.by, task.number, words, no_leave=leave),)


def keep_quietly(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Comment(acts.by, task.number, acts.words_of(intent), quiet=True),)
