"""What may be asked of the tracker: imperatives with their values. Mail, clock, courier and orders all ask so."""

from dataclasses import dataclass
from datetime import date, datetime, time

from tracker.domain.looks import Look
from tracker.domain.rhythm import Rhythm
from tracker.domain.task import After, CourtCount, Due, FileRef, Priority


@dataclass(frozen=True, slots=True)
class MatterDraft:
    """A matter that is to be opened, as its opener wrote it. `number` "" where she gave none."""

    number: str = ""
    caption: str = ""
    client: str = ""
    parties: tuple[str, ...] = ()
    adverse: tuple[str, ...] = ()
    court: str = ""

    @property
    def label(self) -> str:
        named = self.caption or self.client or "the new matter"
        return f"{named} ({self.number})" if self.number else named


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
    `no_leave`: they speak of filing or serving and are no leave to do so, which the letter says."""

    by: str
    task: int
    words: str
    files: tuple[FileRef, ...] = ()
    no_leave: bool = False


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
class Approve:
    """`version` is the one that the answered letter was about; None where the mail answers no letter of ours."""

    by: str
    task: int
    version: int | None
    words: str
    authorise_filing: bool = False
    authorise_service: bool = False
    hold_filing: bool = False  # said in the same words
    unseen: bool = False  # it answers a letter that did not bring the work, such as a digest


@dataclass(frozen=True, slots=True)
class ApproveAhead:
    """Of work that went back for changes: the next version shall count as approved, without another look."""

    by: str
    task: int
    version: int | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class AuthoriseFiling:
    by: str
    task: int
    version: int | None
    words: str
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class AuthoriseService:
    """Leave to serve it; leave to file it is another."""

    by: str
    task: int
    version: int | None
    words: str
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class HoldFiling:
    """Nothing is to be filed or served until somebody says so anew: what was authorized no longer is.
    `service_only`: the words speak of serving alone."""

    by: str
    task: int
    words: str = ""
    service_only: bool = False


@dataclass(frozen=True, slots=True)
class RequestChanges:
    """`approved_with_changes`: small changes, marked up; still not approved until the next version is.
    `approved`: numbers of the version's items that are fine as they are; the others come back."""

    by: str
    task: int
    version: int | None
    words: str
    files: tuple[FileRef, ...] = ()
    due: Due | None = None
    reassign_to: str | None = None
    approved_with_changes: bool = False
    approved: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeDue:
    by: str
    task: int
    due: Due
    words: str = ""


@dataclass(frozen=True, slots=True)
class CountCourtDate:
    """A court deadline, stated later than the task, or by the rules that an attorney named (`rules`: key of a set)."""

    by: str
    task: int
    count: CourtCount
    rules: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmCourtDate:
    """An attorney has looked at the arithmetic: it counts. `at` is the instant that she saw."""

    by: str
    task: int
    at: datetime
    words: str = ""


@dataclass(frozen=True, slots=True)
class DropCourtDate:
    """What was counted is not the date; she sends the right one."""

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
class SendAgain:
    """The work once more, or, to who does it, the assignment."""

    by: str
    task: int


@dataclass(frozen=True, slots=True)
class SetMatter:
    """The answer to "which matter": unblocks a task."""

    by: str
    task: int
    matter: str


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Asked for in a mail of its own; the conflict check is asked about first."""

    by: str
    draft: MatterDraft
    words: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmMatter:
    """The conflict check is clear: the matter exists, and the task that waited for it goes on."""

    by: str
    draft: MatterDraft
    task: int | None = None


@dataclass(frozen=True, slots=True)
class RefuseMatter:
    """There is a conflict: no matter, and no task."""

    by: str
    draft: MatterDraft
    task: int | None = None


@dataclass(frozen=True, slots=True)
class SetConsent:
    """What the client says to outside paralegals; `consent`: yes | no | not needed."""

    by: str
    matter: str
    consent: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class ChangePriority:
    by: str
    task: int
    priority: Priority


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
    """It no longer waits for the other task."""

    by: str
    task: int
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


@dataclass(frozen=True, slots=True)
class AskStatus:
    """`task` None: everything of hers, or all that is open in `matter`."""

    by: str
    task: int | None = None
    matter: str | None = None


@dataclass(frozen=True, slots=True)
class AskDeadline:
    """Count a court deadline, and change nothing. `matter`: its court's rules, where the phrase names no court."""

    by: str
    phrase: str
    matter: str | None = None


@dataclass(frozen=True, slots=True)
class AskHelp:
    by: str


@dataclass(frozen=True, slots=True)
class AskDigest:
    by: str


@dataclass(frozen=True, slots=True)
class MoveDigest:
    """To a weekday (0 Monday), a time of her own wall, or both; None stays as it is."""

    by: str
    weekday: int | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class StopDigest:
    by: str


@dataclass(frozen=True, slots=True)
class StartDigest:
    by: str


@dataclass(frozen=True, slots=True)
class Refuse:
    """The reading understood, and it cannot be done; `reason` is a `Refusal`, `detail` what was read."""

    by: str
    task: int | None
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class HoldMail:
    """Not acted on; a person looks. `sender` as claimed; nothing is sent to it. `tell`: the coordinator learns of it
    at once.
    `ask_registered`: the listed person whose name a stranger's mail carries, asked at the registered address only."""

    reason: str  # word, see `Hold reasons` in intake
    sender: str
    tell: bool = False
    ask_registered: str | None = None


@dataclass(frozen=True, slots=True)
class VouchMail:
    """The person whose name a held mail carries was asked at the registered address. `key`: of the held mail."""

    by: str
    person: str
    key: str
    number: int
    mine: bool


@dataclass(frozen=True, slots=True)
class ReleaseMail:
    """Read a held mail again. `by` is a coordinator, or "desk" for its keeper at the command line."""

    by: str
    number: int  # in order of receipt, as the alert and `buckslip status` give it


@dataclass(frozen=True, slots=True)
class RejectMail:
    """A held mail stays undone for good."""

    by: str
    number: int


@dataclass(frozen=True, slots=True)
class EndRelease:
    """What came of reading a released mail again; last of its commands. `held`: why it is held still, else ""."""

    by: str  # who released it
    number: int
    key: str
    held: str = ""


@dataclass(frozen=True, slots=True)
class NoteDenied:
    """A listed, proven person named tasks that she may not know of."""

    by: str
    tasks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CheckWalls:
    """The roster has changed: whoever is behind a wall now holds nothing any more."""


@dataclass(frozen=True, slots=True)
class IgnoreMail:
    """A machine's mail, a copy, or nothing in it: recorded, never answered."""

    reason: str
    task: int | None = None


@dataclass(frozen=True, slots=True)
class ParkMail:
    """Three tries broke us on it: set aside with its raw bytes, the coordinator is told."""

    reason: str
    attempts: int


@dataclass(frozen=True, slots=True)
class NoteBounce:
    """A letter of ours did not arrive. `letter` is its id; only a bounce that carries our token gets here."""

    letter: str
    permanent: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TakeOutside:
    """The desk does it though it is outside the scope of work."""

    by: str
    task: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class LeaveOutside:
    """The desk does not do what is outside the scope of work: nobody is asked to take it."""

    by: str
    task: int
    words: str = ""


# --- the people


@dataclass(frozen=True, slots=True)
class LookAtPeople:
    """The firm's list was read. `listed`: the addresses in it, those too whose access has ended."""

    listed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConfirmScope:
    """A partner's yes to the scope of work of that version and digest."""

    by: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """A yes to the confidentiality agreement of that version and digest, put to `person`: nobody says it for her."""

    by: str
    person: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class SayNo:
    """A no to what she was asked to say yes to: `what` is a `Yes`."""

    by: str
    what: str
    version: str


@dataclass(frozen=True, slots=True)
class EndAccess:
    """That person is to have no access any more."""

    by: str
    person: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class StateReturn:
    """Whoever has left says that what she was sent is returned or destroyed."""

    by: str
    words: str


@dataclass(frozen=True, slots=True)
class Rehearse:
    """A practice mail: what these commands would do is answered to their writer, and nothing else follows."""

    by: str
    commands: "tuple[Command, ...]"


# --- the clock's


@dataclass(frozen=True, slots=True)
class SendAccessReview:
    """Who has access to what, for one coordinator, once a quarter."""

    to: str


@dataclass(frozen=True, slots=True)
class RemindStatement:
    """Whoever has left still owes her statement, `weeks` after she was asked."""

    person: str
    weeks: int


@dataclass(frozen=True, slots=True)
class ExpireOffer:
    task: int
    offer: int


@dataclass(frozen=True, slots=True)
class RemindDueSoon:
    task: int


@dataclass(frozen=True, slots=True)
class RemindLate:
    task: int


@dataclass(frozen=True, slots=True)
class EscalateLate:
    task: int


@dataclass(frozen=True, slots=True)
class EscalatePartner:
    """Late still, some time after the coordinator was told."""

    task: int


@dataclass(frozen=True, slots=True)
class RemindReview:
    task: int
    version: int


@dataclass(frozen=True, slots=True)
class RemindQuestion:
    question: int


@dataclass(frozen=True, slots=True)
class OpenNext:
    """The next of a series, after `task`; `day` is the rhythm's."""

    task: int
    day: date


@dataclass(frozen=True, slots=True)
class SendDigest:
    """The week up to `now` for one partner. `day`: of her wall, for which it was planned; moot where she has since
    chosen another.
    """

    to: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SendMorningList:
    """What one paralegal has before her on `day` of her own wall; on any other day it is moot."""

    to: str
    day: date


# --- the courier's


@dataclass(frozen=True, slots=True)
class LetterFailed:
    """A letter cannot be delivered for good; `detail` the server's own words."""

    letter: str
    detail: str


@dataclass(frozen=True, slots=True)
class FilesLeftOut:
    """A letter leaves without these files of its task: together they are too large to mail."""

    letter: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WebhookFailed:
    """Another system could not be told of what happened, `about` a task by its label; `detail` is its last answer."""

    detail: str
    about: str


Command = (
    OpenTask
    | Ask
    | AnswerQuestion
    | Accept
    | Decline
    | AskRequester
    | TellAssignee
    | ProposeDue
    | Deliver
    | LogTime
    | Approve
    | ApproveAhead
    | AuthoriseFiling
    | AuthoriseService
    | HoldFiling
    | RequestChanges
    | ChangeDue
    | CountCourtDate
    | ConfirmCourtDate
    | DropCourtDate
    | AgreeDue
    | SendAgain
    | SetMatter
    | ChangePriority
    | SetCap
    | KeepCap
    | StartNow
    | SetRhythm
    | StopSeries
    | Cancel
    | Hold
    | Resume
    | Reopen
    | CloseTask
    | Reassign
    | AddWatchers
    | Comment
    | NoteAbsence
    | AskStatus
    | AskDeadline
    | AskHelp
    | AskDigest
    | MoveDigest
    | StopDigest
    | StartDigest
    | Refuse
    | HoldMail
    | VouchMail
    | ReleaseMail
    | RejectMail
    | EndRelease
    | NoteDenied
    | CheckWalls
    | OpenMatter
    | ConfirmMatter
    | RefuseMatter
    | SetConsent
    | IgnoreMail
    | ParkMail
    | NoteBounce
    | ExpireOffer
    | RemindDueSoon
    | RemindLate
    | EscalateLate
    | EscalatePartner
    | RemindReview
    | RemindQuestion
    | OpenNext
    | SendDigest
    | SendMorningList
    | LetterFailed
    | FilesLeftOut
    | WebhookFailed
    | TakeOutside
    | LeaveOutside
    | LookAtPeople
    | ConfirmScope
    | Acknowledge
    | SayNo
    | EndAccess
    | StateReturn
    | Rehearse
    | SendAccessReview
    | RemindStatement
)
