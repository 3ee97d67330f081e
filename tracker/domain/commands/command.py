"""A command of any kind; and those that hold others: a new task with its question, and the answers that it offers."""

from dataclasses import dataclass
from datetime import datetime

from tracker.domain.commands.asking import AskingCommand
from tracker.domain.commands.changes import ChangesCommand
from tracker.domain.commands.clock import ClockCommand
from tracker.domain.commands.courier import CourierCommand
from tracker.domain.commands.desk import DeskCommand
from tracker.domain.commands.matters import MatterDraft, MattersCommand
from tracker.domain.commands.people import PeopleCommand
from tracker.domain.commands.review import ReviewCommand
from tracker.domain.commands.work import WorkCommand
from tracker.domain.naming import NOTHING, Named
from tracker.domain.rhythm import Rhythm
from tracker.domain.task import After, CourtCount, Due, FileRef, Priority


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A new task. `ask` is the one question that goes with it; `blocked` where nothing may start before its answer."""

    by: str  # the attorney it is for
    title: str
    instructions: str
    due: Due
    submitted_by: str = ""
    matter: str | None = None
    task_type: str = "general"
    deliverable: str = ""
    priority: Priority = Priority.NORMAL
    confidentiality: str = "normal"
    reviewer: str | None = None
    assignee: str | None = None  # named or cc'd
    excluded: tuple[str, ...] = ()
    watchers: tuple[str, ...] = ()
    hard_stop: datetime | None = None
    hours_cap: float | None = None
    billing_codes: tuple[str, ...] = ()
    files: tuple[FileRef, ...] = ()
    ask: "AskDraft | None" = None
    blocked: bool = False
    on_word: bool = False  # nobody begins before `by` says so, though its matter be known
    flags: tuple[str, ...] = ()  # what a person should know, in words
    after: After | None = None
    rhythm: Rhythm | None = None
    count: CourtCount | None = None  # a court deadline that the rules are to count
    intake: MatterDraft | None = None  # it is for a matter that is opened once the conflict check is confirmed


@dataclass(frozen=True, slots=True)
class ChoiceDraft:
    """One numbered answer, in words, and the commands it stands for. In commands that come with OpenTask, task 0 is
    that new task.
    """

    words: str
    commands: "tuple[Command, ...]"


@dataclass(frozen=True, slots=True)
class AskDraft:
    """A question to somebody: its words, numbered choices (1..), and what is assumed until it is answered."""

    to: str
    words: str
    choices: tuple[ChoiceDraft, ...] = ()
    meanwhile: str = ""
    # due | matter | conflict | consent | person | file | approval | filing | proposal | paralegal | cap | chain |
    # court | absence | terms | agreement | out_of_scope | other
    about: str = ""
    details: tuple[str, ...] = ()  # lines that show what the question rests on, such as the arithmetic of a date
    named: Named = NOTHING  # what all this names, beside what the choices order


@dataclass(frozen=True, slots=True)
class Ask:
    """The reading could not be sure: ask one question about a task, change nothing else."""

    by: str
    task: int | None
    ask: AskDraft


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """`choice` from 1; None where the words chose nothing that was offered. `number`: of a matter, given beside it."""

    by: str
    question: int
    choice: int | None
    words: str
    number: str = ""
    no_leave: bool = False  # see TellAssignee


@dataclass(frozen=True, slots=True)
class Rehearse:
    """A practice mail: what these commands would do is answered to their writer, and nothing else follows."""

    by: str
    commands: "tuple[Command, ...]"


Command = (
    OpenTask
    | Ask
    | AnswerQuestion
    | Rehearse
    | WorkCommand
    | ReviewCommand
    | ChangesCommand
    | MattersCommand
    | AskingCommand
    | DeskCommand
    | PeopleCommand
    | ClockCommand
    | CourierCommand
)
