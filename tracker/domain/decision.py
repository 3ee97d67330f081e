"""What `decide` is given and what it gives back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum

from tracker.domain.commands import Command
from tracker.domain.events import Event
from tracker.domain.firm import Firm, Matter
from tracker.domain.line import Line, TimeEntry
from tracker.domain.members import Member
from tracker.domain.naming import NOTHING, Named
from tracker.domain.notices import Notice, Refusal
from tracker.domain.questions import Question
from tracker.domain.task import Origin, Task

FIRST_TASK = 1001


class Fate(StrEnum):
    """What became of an incoming mail, tick or order. Exactly one each; `trace` and `status` show it."""

    DONE = "done"  # something changed or was answered
    ASKED = "asked"  # a question went out, nothing else changed
    REFUSED = "refused"  # it was said why not
    HELD = "held"  # a person must look
    IGNORED = "ignored"  # a machine's mail, a copy, nothing in it
    PARKED = "parked"  # it broke us three times
    MOOT = "moot"  # the clock asked for something that no longer matters


@dataclass(frozen=True, slots=True)
class Load:
    """What a paralegal has before her. `hours`: estimated effort of her open work minus what she logged;
    `idle_since`: when she last finished.
    """

    hours: float = 0.0
    tasks: int = 0
    idle_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Absence:
    """`since` None: from when it was said on; `until` None: nobody knows. Both ends belong to it."""

    person: str
    until: datetime | None
    words: str = ""
    since: datetime | None = None

    def covers(self, at: datetime) -> bool:
        return (self.since is None or self.since <= at) and (self.until is None or at <= self.until)


@dataclass(frozen=True, slots=True)
class Weekly:
    """How one partner gets the digest, where that is not as the firm agreed; `at` and `weekday` (0 Monday) of her own
    wall. `sent_at`, `needed`: when the last one left by the clock, and which tasks it said needed her.
    """

    person: str
    weekday: int | None = None
    at: time | None = None
    stopped: bool = False
    sent_at: datetime | None = None
    needed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterRef:
    """What the row of a letter says: desk, person, task, version and question it was about, and all tasks in it."""

    letter: str
    kind: str
    to: str
    task: int | None = None
    version: int | None = None
    question: int | None = None
    subject: str = ""
    tasks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldMail:
    """A mail that a person must look at. `number` in order of receipt; `settled`: released | rejected | "".

    `at`: when it was held; `told`: whoever keeps the desk knows of it; `asked`: the address of the listed person whose
    name it carries, and who was asked whether it is hers; `named`: the work that it is about.
    """

    number: int
    key: str
    sender: str
    reason: str
    vouched: str = ""  # the listed person who said at the registered address that she sent it
    settled: str = ""
    subject: str = ""
    at: datetime | None = None
    told: bool = False
    asked: str = ""
    named: Named = NOTHING


@dataclass(frozen=True, slots=True)
class MailChange:
    """What changes about a held mail; "" and False leave what is so. `read_by`: who has it read again; `told`: whoever
    keeps the desk was told of it."""

    key: str
    settled: str = ""
    vouched: str = ""
    read_by: str = ""
    told: bool = False


@dataclass(frozen=True, slots=True)
class SentFile:
    """A document that the desk sent somebody, in a letter about `task`."""

    at: datetime
    task: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is so at the moment of the decision, read under the desk's row lock."""

    firm: Firm
    tasks: Mapping[int, Task] = field(default_factory=dict)  # those the commands name
    questions: Mapping[int, Question] = field(default_factory=dict)  # open ones of these tasks, and those named
    letters: Mapping[str, LetterRef] = field(default_factory=dict)  # those the commands name
    loads: Mapping[str, Load] = field(default_factory=dict)  # by address; loaded where an offer may follow
    absences: Mapping[str, Absence] = field(default_factory=dict)  # by address, not yet over
    board: tuple[Task, ...] = ()  # open ones, and those closed within eight weeks; for status and lists
    lines: tuple[Line, ...] = ()  # of the same, for a digest, whose shown ones are among `tasks`
    entries: tuple[TimeEntry, ...] = ()  # hours logged on these
    weeklies: Mapping[str, Weekly] = field(default_factory=dict)  # by address, of the people the commands name
    next_task: int = FIRST_TASK
    next_question: int = 1
    kept: Mapping[str, Matter] = field(default_factory=dict)  # said of matters by mail; `firm` has them already
    held: Mapping[int, HeldMail] = field(default_factory=dict)  # by number, those the commands name or list
    denied: Mapping[str, int] = field(default_factory=dict)  # by address: accesses denied within the last hour
    mail: Origin | None = None  # the incoming mail, where there is one
    # (address, "kind:reason") already told today: could_not_act and help go once a day
    told_today: frozenset[tuple[str, str]] = frozenset()
    members: Mapping[str, Member] = field(default_factory=dict)  # by address; `firm` is without those who left
    sent: Mapping[str, tuple[SentFile, ...]] = field(default_factory=dict)  # what each was sent who leaves now
    withheld: Mapping[str, Notice] = field(default_factory=dict)  # letters by id of which somebody wants the contents
    last_mails: Mapping[str, datetime] = field(default_factory=dict)  # by address; for a review of access


@dataclass(frozen=True, slots=True)
class Happened:
    """An event and the task it happened to."""

    task: int
    event: Event


@dataclass(frozen=True, slots=True)
class Wake:
    """The clock must ask `command` at `at`. `key` is its identity: the same key is never acted on twice."""

    key: str  # "T-1042 late, due revision 3"
    at: datetime
    command: Command
    task: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows. `tasks` and `questions` are the rows as they are afterwards; `wakes` replace all waiting wakes of
    those tasks and questions.
    """

    fate: Fate
    reason: str = ""
    refusal: Refusal | None = None
    happened: tuple[Happened, ...] = ()
    tasks: tuple[Task, ...] = ()
    questions: tuple[Question, ...] = ()
    notices: tuple[Notice, ...] = ()
    absences: tuple[Absence, ...] = ()
    matters: tuple[Matter, ...] = ()  # opened, or with another consent
    mails: tuple[MailChange, ...] = ()
    denied: tuple[tuple[str, int], ...] = ()  # who, how often
    members: tuple[Member, ...] = ()  # those of whom something changed
    forget: bool = False  # the mail itself leaves no trace
    wakes: tuple[Wake, ...] = ()
    dropped: tuple[str, ...] = ()  # keys of wakes that nobody waits for any more
    weeklies: tuple[Weekly, ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """What later mails of the same sender are compared with: one may be a copy. `topic`: the bare subject, folded."""

    text: str = ""
    topic: str = ""
    files: tuple[tuple[str, str], ...] = ()  # (name, sha256)


@dataclass(frozen=True, slots=True)
class EarlierMail:
    """A mail of the same sender that was acted on lately: the newer one may be a copy of it."""

    inbound: str
    message_id: str
    subject: str
    text: str
    received: datetime
    files: tuple[tuple[str, str], ...] = ()  # (name, sha256)
    tasks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidates:
    """What a mail may be about, looked up by its token, the ids it refers to, the numbers it names and its sender."""

    tasks: tuple[Task, ...] = ()
    questions: tuple[Question, ...] = ()  # open ones put to this sender, and those of the letters
    letters: tuple[LetterRef, ...] = ()  # by token first, then by Message-ID, in the mail's order
    tokens: Mapping[str, LetterRef] = field(default_factory=dict)
    # Message-ID of ours or of an inbound mail -> what it was about
    message_ids: Mapping[str, LetterRef] = field(default_factory=dict)
    earlier: tuple[EarlierMail, ...] = ()
