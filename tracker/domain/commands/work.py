"""What the people of a task say of the work, and whose it is."""

from dataclasses import dataclass
from datetime import datetime

from tracker.domain.looks import Look
from tracker.domain.task import Due, FileRef


@dataclass(frozen=True, slots=True)
class Accept:
    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Decline:
    """`conflict` ends access at once."""

    by: str
    task: int
    conflict: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class AskRequester:
    """The assignee's question to the requester, verbatim."""

    by: str
    task: int
    words: str


@dataclass(frozen=True, slots=True)
class TellAssignee:
    """The attorney's words for the assignee: the answer to her question, or more instructions and files.
    `no_leave`: they speak of filing or serving and are no leave to do so, which the letter says. `flags`: what the
    writer should know."""

    by: str
    task: int
    words: str
    files: tuple[FileRef, ...] = ()
    no_leave: bool = False
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposeDue:
    """The assignee would need until then; moves only when the requester agrees."""

    by: str
    task: int
    due: Due
    words: str = ""


@dataclass(frozen=True, slots=True)
class Deliver:
    """`beside`: what was sent before stays (True) or is replaced as a whole (False); None where the words do not say.
    `looks` and `comparison`: what a reading child saw in the files."""

    by: str
    task: int
    files: tuple[FileRef, ...]
    words: str = ""
    partial: bool = False
    hours: float = 0.0
    beside: bool | None = None
    looks: tuple[Look, ...] = ()
    comparison: FileRef | None = None

    @property
    def comes_beside(self) -> bool | None:
        """A part does, unless its words say otherwise."""
        return True if self.partial and self.beside is None else self.beside


@dataclass(frozen=True, slots=True)
class LogTime:
    by: str
    task: int
    hours: float
    words: str = ""
    billing_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reassign:
    """`to` None: whoever can finish first, but not who has it now. `held_by`: only while that person still has it."""

    by: str
    task: int
    to: str | None
    words: str = ""
    held_by: str = ""


@dataclass(frozen=True, slots=True)
class AddWatchers:
    by: str
    task: int
    watchers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comment:
    """Words that change nothing and that the people on the task should see. `quiet`: thanks, praise; nobody is told.
    `no_leave`: see TellAssignee."""

    by: str
    task: int
    words: str
    quiet: bool = False
    no_leave: bool = False


@dataclass(frozen=True, slots=True)
class NoteAbsence:
    """`until` is the last day away, None where no date was given; `since` the first one, None where it begins now.
    `person`: who is away, where a coordinator says so of somebody else."""

    by: str
    until: datetime | None
    words: str = ""
    since: datetime | None = None
    person: str = ""


WorkCommand = (
    Accept
    | Decline
    | AskRequester
    | TellAssignee
    | ProposeDue
    | Deliver
    | LogTime
    | Reassign
    | AddWatchers
    | Comment
    | NoteAbsence
)
