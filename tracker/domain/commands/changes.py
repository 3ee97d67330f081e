"""Another date, priority, cap or rhythm; stop and go; the end."""

from dataclasses import dataclass

from tracker.domain.rhythm import Rhythm
from tracker.domain.task import After, Due, FileRef, Priority


@dataclass(frozen=True, slots=True)
class ChangeDue:
    """`reason`: why, as far as the words say so; a court date that was confirmed moves only with one."""

    by: str
    task: int
    due: Due
    words: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Undo:
    """The last change is taken back: of the due date, the priority, a hold or an end, within an hour."""

    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class AgreeDue:
    """To the date that somebody has asked for, whoever was asked."""

    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class ChangePriority:
    by: str
    task: int
    priority: Priority


@dataclass(frozen=True, slots=True)
class Seal:
    """Under seal from now on: its letters say no more than its number."""

    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Unseal:
    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class SetCap:
    """No more hours than that in all; more than before means: work goes on."""

    by: str
    task: int
    hours: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class KeepCap:
    """The cap stays: finish within it."""

    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class StartNow:
    """It no longer waits for the other task, or for its attorney's word."""

    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class WaitFor:
    """The other task comes first."""

    by: str
    task: int
    after: After
    words: str = ""


@dataclass(frozen=True, slots=True)
class SetRhythm:
    """It comes again from now on, or on another rhythm."""

    by: str
    task: int
    rhythm: Rhythm


@dataclass(frozen=True, slots=True)
class StopSeries:
    """It does not come again. `task`: any one of the series."""

    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Cancel:
    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Hold:
    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Resume:
    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Reopen:
    by: str
    task: int
    words: str = ""
    files: tuple[FileRef, ...] = ()
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class CloseTask:
    by: str
    task: int
    words: str = ""


ChangesCommand = (
    Undo
    | ChangeDue
    | AgreeDue
    | ChangePriority
    | Seal
    | Unseal
    | SetCap
    | KeepCap
    | StartNow
    | WaitFor
    | SetRhythm
    | StopSeries
    | Cancel
    | Hold
    | Resume
    | Reopen
    | CloseTask
)
