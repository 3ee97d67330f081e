"""A court date that an attorney has confirmed moves only with a reason: asked for once, and kept in the history."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.domain.commands import Ask, AskDraft, ChangeDue, ChoiceDraft, Command, CountCourtDate
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.docket import last_day_words
from tracker.domain.questions import Question
from tracker.domain.task import CourtDate, Due, Task
from tracker.domain.words import due_words, name_of

WHY = "moved"  # what the question is about
_REASONS = ("The court moved it", "The parties agreed to another date, as the rules allow", "It was counted wrongly")


def confirmed(task: Task) -> CourtDate | None:
    """The court date, where an attorney has confirmed it."""
    return task.court if task.court is not None and task.court.confirmed_by else None


def passed(task: Task, due: Due) -> CourtDate | None:
    """The confirmed court date that work which is wanted by then would move. What is wanted sooner moves none: it
    stays, and is shown."""
    court = confirmed(task)
    return court if court and due.at > court.at else None


def ask_why(draft: Draft, task: Task, court: CourtDate, command: ChangeDue | CountCourtDate, new: str) -> Fate:
    """One question to whoever moves it; each answer is the reason that stands in the history, and so are her own words.
    Nothing moves before."""
    by, day = name_of(court.confirmed_by, draft.firm), last_day_words(court)
    words = f"The court date of {day}, by {court.rules}, was confirmed by {by}. Why does it move to {new}?"
    choices = [ChoiceDraft(one, (replace(command, reason=one),)) for one in _REASONS]
    choices.append(ChoiceDraft(f"No, leave it: {day}", ()))
    meanwhile = f"Until you answer, the work is due {due_words(task.due)}, as before."
    ask = AskDraft(command.by, words, tuple(choices), meanwhile, WHY)
    draft.asking.append(Asking(Ask(command.by, task.number, ask)))
    return Fate.ASKED


def in_her_words(question: Question, words: str) -> Sequence[Command]:
    """The move with a reason that was not among those offered."""
    meant = question.choices[0].commands
    return [replace(one, reason=words) for one in meant if isinstance(one, ChangeDue | CountCourtDate)]
