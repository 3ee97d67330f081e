"""What commands name: the tasks, letters and boards that a decision about them will look at. Nothing is read here."""

from collections.abc import Iterable

from tracker.domain.commands import (
    AskDigest,
    AskDraft,
    AskHelp,
    AskStatus,
    CheckWalls,
    Command,
    EndAccess,
    EscalateLate,
    EscalatePartner,
    FilesLeftOut,
    HoldMail,
    IgnoreMail,
    LetterFailed,
    LookAtPeople,
    MoveDigest,
    NoteAbsence,
    NoteBounce,
    OpenLetter,
    ParkMail,
    RecordReturn,
    RemindDueSoon,
    RemindLate,
    RemindQuestion,
    RemindReview,
    ReportSlip,
    SendAccessReview,
    SendDigest,
    SendHeldList,
    SendMorningList,
    SetConsent,
    StartDigest,
    StopDigest,
    WebhookFailed,
)
from tracker.domain.decide.rights import may_know
from tracker.domain.firm import Firm
from tracker.domain.notices import Notice
from tracker.domain.questions import Question
from tracker.domain.task import Task
from tracker.domain.withheld import tasks_in

# no offer can follow from these
NO_OFFER = (
    RemindDueSoon,
    RemindLate,
    EscalateLate,
    EscalatePartner,
    RemindReview,
    RemindQuestion,
    SendDigest,
    SendMorningList,
    SendHeldList,
    AskDigest,
    MoveDigest,
    StopDigest,
    StartDigest,
    HoldMail,
    IgnoreMail,
    ParkMail,
    FilesLeftOut,
    ReportSlip,
    WebhookFailed,
    OpenLetter,
    RecordReturn,
)

NEED_BOARD = (
    AskHelp,
    NoteAbsence,
    SetConsent,
    LookAtPeople,
    EndAccess,
    SendAccessReview,
)


def needs_board(commands: Iterable[Command]) -> bool:
    return any(
        isinstance(command, NEED_BOARD) or (isinstance(command, AskStatus) and command.task is None)
        for command in commands
    )


def tasks_named(commands: Iterable[Command]) -> set[int | None]:
    """0 is the task that a mail has yet to open. What a new one waits for is named too."""
    given = list(commands)
    first = (getattr(command, "after", None) for command in given)
    said: list[HoldMail | AskDraft] = [command for command in given if isinstance(command, HoldMail)]
    said += [draft for command in given if isinstance(draft := getattr(command, "ask", None), AskDraft)]
    held = {number for one in said for number in one.named.tasks}
    return {getattr(command, "task", None) for command in given} | {after.task for after in first if after} | held


def tasks_asked(questions: Iterable[Question]) -> set[int | None]:
    """A stored answer is applied to the tasks that it names."""
    found: set[int | None] = set()
    for asked in questions:
        found |= {asked.task, *asked.named.tasks}
        for choice in asked.choices:
            found |= tasks_named(choice.commands)
        found |= tasks_named(asked.then)
    return found


def tasks_left(commands: Iterable[Command], seen: Iterable[Task]) -> set[int | None]:
    """Open work of somebody who goes away: what she was merely offered moves on, and its open questions with it."""
    away = {command.person or command.by for command in commands if isinstance(command, NoteAbsence)}
    return {one.number for one in seen if one.state.is_open and away & {one.assignee, one.reviewer}}


def tasks_of_matters(commands: Iterable[Command], seen: Iterable[Task]) -> set[int | None]:
    """Open work that another consent of the client lets go on, or holds back."""
    matters = {command.matter for command in commands if isinstance(command, SetConsent)}
    return {one.number for one in seen if one.state.is_open and one.matter in matters}


def tasks_behind_walls(commands: Iterable[Command], seen: Iterable[Task], firm: Firm) -> set[int | None]:
    if not any(isinstance(command, CheckWalls) for command in commands):
        return set()
    return {one.number for one in seen if one.assignee and not may_know(one.assignee, one, firm)}


def tasks_of_people(people: Iterable[str], seen: Iterable[Task]) -> set[int | None]:
    """All open work of somebody who leaves."""
    gone = set(people)
    return {one.number for one in seen if gone & {one.assignee, one.requester, one.reviewer, one.submitted_by}}


def letters_named(commands: Iterable[Command]) -> set[str]:
    return {command.letter for command in commands if isinstance(command, NoteBounce | LetterFailed | FilesLeftOut)}


def shown(notice: Notice) -> set[int]:
    return {int(str(task["number"]).removeprefix("T-")) for task in tasks_in(notice.facts)}
