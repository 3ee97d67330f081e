"""What the desk already has that a mail may be about: open tasks, questions, letters, earlier mails of the writer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tracker.domain.decision import Candidates, EarlierMail, LetterRef
from tracker.domain.firm import Firm, Turnaround
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import Task
from tracker.domain.views import is_sealed


@dataclass(frozen=True, slots=True)
class KnownChoice:
    """One numbered answer: its words, and what it sets where that is a date or a matter."""

    number: int
    words: str
    due: datetime | None = None
    matter: str | None = None


@dataclass(frozen=True, slots=True)
class KnownQuestion:
    """An open question. `number` is the desk's; 0 where it has none (`--tasks`)."""

    number: int = 0
    words: str = ""
    choices: tuple[KnownChoice, ...] = ()
    to: str = ""
    task: int | None = None
    about: str = ""
    parts: tuple[str, ...] = ()  # numbered questions of a colleague, answered by number


@dataclass(frozen=True, slots=True)
class KnownTask:
    """A task as reading needs it. Statuses are the words of `State`."""

    number: int
    revision: int = 0
    matter: str | None = None
    title: str = ""
    status: str = "in_progress"
    requester: str | None = None
    assignee: str | None = None
    reviewer: str | None = None
    due: datetime | None = None
    zone: str = ""
    current_version: int | None = None
    is_filing: bool = False
    filing_authorised: bool = False
    ahead: bool = False  # the next version counts as approved when it comes
    files: tuple[str, ...] = ()  # names of the current version's items, in their order
    hours_cap: float | None = None
    hours_used: float | None = None
    message_ids: tuple[str, ...] = ()
    question: KnownQuestion | None = None
    revision_round: Turnaround | None = None  # agreed when it was asked for; None: as it is agreed now
    sealed: bool = False
    main: bool = True  # False: only beside another (other_tasks)

    @property
    def label(self) -> str:
        return f"T-{self.number}"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A mail that became a task lately; a copy of it must not become another."""

    message_id: str
    subject: str
    text: str
    received: datetime
    files: tuple[str, ...] = ()
    task: int | None = None
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """`letters` by Message-ID and by token. `tasks` in the order of the clues that found them."""

    tasks: tuple[KnownTask, ...] = ()
    tokens: Mapping[str, LetterRef] = field(default_factory=dict)
    message_ids: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    letters: Mapping[str, LetterRef] = field(default_factory=dict)
    questions: tuple[KnownQuestion, ...] = ()
    earlier: tuple[Earlier, ...] = ()

    def task(self, number: int) -> KnownTask | None:
        return next((one for one in self.tasks if one.number == number), None)


def known_from(candidates: Candidates, firm: Firm, sender: str = "") -> Known:
    """What the store found; tasks of a matter that the writer is walled off from are not there for her."""
    questions = tuple(_question(one) for one in candidates.questions if one.state is not QuestionState.WITHDRAWN)
    by_task = {one.task: one for one in questions if one.task is not None}
    seen = [one for one in candidates.tasks if not sender or not firm.walled(sender, one.matter)]
    tasks = tuple(_task(one, by_task.get(one.number), firm) for one in seen)
    numbers = {one.number for one in tasks}
    ids = {
        key: (ref.task,) for key, ref in candidates.message_ids.items() if ref.task is not None and ref.task in numbers
    }
    earlier = tuple(_mail(one, sender) for one in candidates.earlier)
    return Known(tasks, candidates.tokens, ids, candidates.message_ids, questions, earlier)


def _question(one: Question) -> KnownQuestion:
    choices = tuple(_choice(choice.number, choice.words, choice.commands) for choice in one.choices)
    return KnownQuestion(one.number, one.words, choices, one.to, one.task, one.about)


def _choice(number: int, words: str, commands: Sequence[object]) -> KnownChoice:
    due = next((one.due.at for one in commands if hasattr(one, "due") and one.due is not None), None)
    matter = next((one.matter for one in commands if hasattr(one, "matter")), None)
    return KnownChoice(number, words, due, matter)


def _task(one: Task, question: KnownQuestion | None, firm: Firm) -> KnownTask:
    version = one.current_version
    return KnownTask(
        number=one.number,
        revision=one.revision,
        matter=one.matter,
        title=one.title,
        status=one.state.value,
        requester=one.requester,
        assignee=one.assignee,
        reviewer=one.reviewer,
        due=one.due.at,
        zone=one.due.zone,
        current_version=version.number if version else None,
        revision_round=one.terms.revision_round if one.terms else None,
        is_filing=one.task_type == "efiling",
        filing_authorised=one.filing_authorised is not None,
        ahead=bool(one.ahead),
        files=tuple(file.name for file in version.files) if version else (),
        hours_cap=one.hours_cap,
        hours_used=one.hours_logged,
        question=question,
        sealed=is_sealed(one, firm),
    )


def _mail(one: EarlierMail, sender: str) -> Earlier:
    files = tuple(name for name, _ in one.files)
    task = one.tasks[0] if one.tasks else None
    return Earlier(one.message_id, one.subject, one.text, one.received, files, task, sender)
