"""The Reading: what a mail was understood to say. Frozen and picklable; `json.py` writes it for others."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum

from tracker.domain.commands import MatterDraft
from tracker.domain.task import CourtCount


class Outcome(StrEnum):
    """What kind of mail it is."""

    CREATE_TASK = "create_task"
    CREATE_TASKS = "create_tasks"
    CREATE_RECURRING_TASK = "create_recurring_task"
    UPDATE_TASK = "update_task"
    CANCEL_TASK = "cancel_task"
    REPLY = "reply"
    ASK = "ask"  # nothing, or nothing decisive, is done before a question is answered
    HOLD_FOR_CONFIRMATION = "hold_for_confirmation"  # somebody who may must say so first
    HOLD_FOR_CONFLICT_CHECK = "hold_for_conflict_check"  # a new client or matter
    MERGE_DUPLICATE = "merge_duplicate"
    NOT_A_TASK_HOLD = "not_a_task_hold"  # of a known writer, and nothing in it that the desk can do
    QUARANTINE = "quarantine"  # the writer is not known or not believed
    AUTOMATIC = "automatic"  # a machine wrote it
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value comes from. `how`: written (words and their place) | inferred (why) | agreed (scope of work)."""

    how: str
    words: str = ""
    place: str = ""  # subject | body | field | cc | file name | thread | forwarded
    why: str = ""

    def to_json(self) -> dict[str, str]:
        return {
            key: value
            for key, value in (("how", self.how), ("words", self.words), ("place", self.place), ("why", self.why))
            if value
        }


@dataclass(frozen=True, slots=True)
class DueValue:
    """An instant and the zone it was meant in."""

    at: datetime
    zone: str
    words: str = ""
    basis: str = "agreed:scope_of_work"
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class SenderRead:
    """Who wrote. `acting_for`: address of the attorney a delegate writes for; `submitted_by`: the delegate."""

    address: str
    person: str | None
    role: str
    verdict: str  # trusted | unverified | unknown | spoofed
    acting_for: str = ""
    submitted_by: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """The existing tasks a mail is about, and how we know. `version`, `question`, `letter` (its kind): of the letter
    that it answers."""

    tasks: tuple[int, ...] = ()
    how: str | None = None  # token | thread | subject | words
    cross_matter_suspect: bool = False
    version: int | None = None
    question: int | None = None
    letter: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceRead:
    """One numbered answer. `due`, `matter`, `task`, `person`: what it sets; `order`: a word for what it does."""

    number: int
    text: str
    due: DueValue | None = None
    matter: str | None = None
    task: int | None = None
    person: str | None = None
    order: str = ""  # keep | approve | changes | resend ...


@dataclass(frozen=True, slots=True)
class QuestionRead:
    """`about`: due | court | matter | person | file | approval | filing | task | conflict | other. `item`: its task."""

    to: str
    text: str
    choices: tuple[ChoiceRead, ...] = ()
    meanwhile: str = ""
    about: str = "other"
    item: int = 0


@dataclass(frozen=True, slots=True)
class TaskRead:
    """A task as read. `number` only where it is an existing one, restated with its changes."""

    title: str
    instructions: str
    due: DueValue
    number: int | None = None
    matter: str | None = None
    task_type: str = "general"
    priority: str = "normal"
    hard_stop: datetime | None = None
    assignee: str | None = None
    exclude_assignees: tuple[str, ...] = ()
    reviewer: str | None = None
    requester: str | None = None
    submitted_by: str | None = None
    watchers: tuple[str, ...] = ()
    deliverable: str = ""
    hours_cap: float | None = None
    billing_codes: tuple[str, ...] = ()
    confidentiality: str = "normal"
    depends_on: str = ""
    waits: bool = False  # nobody begins before the writer says so
    recurrence: str = ""
    parties: tuple[str, ...] = ()
    intake: MatterDraft | None = None  # the matter is opened once the conflict check is confirmed
    count: CourtCount | None = None  # a court deadline for the rules to count
    attachments: tuple[str, ...] = ()
    sources: dict[str, Source] = field(default_factory=dict)

    def telling(self, said: Sequence[str]) -> "TaskRead":
        """With sentences more for who does the work to read."""
        return replace(self, instructions="\n\n".join((self.instructions, " ".join(said))).strip()) if said else self


@dataclass(frozen=True, slots=True)
class Intent:
    """One act of a reply. Only the values that apply are set."""

    name: str
    words: str = ""
    task: int | None = None
    approved_version: int | None = None
    delivered_version: int | None = None
    new_due: DueValue | None = None
    proposed_due: DueValue | None = None
    revision_due: DueValue | None = None
    follow_on_due: DueValue | None = None
    stated_eta: DueValue | None = None
    hours: float | None = None
    billing_codes: tuple[str, ...] = ()
    reassign_to: str | None = None
    watchers: tuple[str, ...] = ()
    answer: int | None = None
    answers: tuple[tuple[str, str], ...] = ()
    question: int | None = None
    new_matter: str | None = None
    absence: tuple[date | None, date | None] | None = None  # first and last day away
    filing_authorised: bool | None = None
    service_authorised: bool | None = None
    priority: str | None = None
    person: str | None = None  # who is away, where somebody else says so
    consent: str | None = None  # the client's, to outside paralegals
    count: CourtCount | None = None  # a court deadline for the rules to count
    draft: MatterDraft | None = None  # a matter that is to be opened
    approved_items: tuple[int, ...] = ()  # of the files in review, by number; the others come back
    beside: bool | None = None  # a delivery beside what was sent before (True) or in its stead (False)
    weekday: int | None = None  # 0 Monday; with `clock`, when the weekly page shall come
    clock: time | None = None
    rhythm: str = ""  # the words that say how it comes again
    after: str = ""  # the words that name the task that comes first
    hours_cap: float | None = None


@dataclass(frozen=True, slots=True)
class PerTask:
    """What one reply does to one of several tasks."""

    task: int
    intents: tuple[Intent, ...]
    new_status: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All of it. `revisions`: number and revision of each known task that was looked at; if one changed, read again."""

    outcome: Outcome
    sender: SenderRead
    text: str = ""
    quoted: str = ""
    reason: str = ""  # why it is held, quiet or ignored, in one word
    about: About = About()
    tasks: tuple[TaskRead, ...] = ()
    intents: tuple[Intent, ...] = ()
    new_status: str | None = None
    per_task: tuple[PerTask, ...] = ()
    questions: tuple[QuestionRead, ...] = ()
    flags: tuple[str, ...] = ()
    duplicate_of: int | None = None
    bounce: tuple[str, bool, str] | None = None  # letter id, permanent, detail
    asked_registered: str | None = None
    revisions: tuple[tuple[int, int], ...] = ()
