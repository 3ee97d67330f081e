# ruff: noqa: E501  a pattern reads best on one line
"""What every reader of replies shares: the task in front of it, and what came of the words."""

from dataclasses import dataclass, replace

from intake import patterns as re
from intake.known import KnownQuestion, KnownTask
from intake.reading.replies.acts.act import DAYNAME
from intake.reading.replies.days import in_digits
from intake.reading.scene import Scene
from intake.reading.shape import DueValue, Intent, Outcome, QuestionRead, TaskRead
from intake.reading.when.due import read_due
from intake.reading.when.due.result import DueRead
from intake.reading.when.standpoint import Standpoint
from tracker.domain.deadlines import revision_due, scope_due
from tracker.domain.firm import Role

# states of open work of which no version lies in review
OPEN = ("unassigned", "offered", "in_progress", "revisions_requested", "waiting_on_attorney", "on_hold")
DELIVERED = ("in_review", "approved", "closed")  # states in which there is a version to speak about


@dataclass(frozen=True, slots=True)
class On:
    """A reply on one task: the mail's scene, the task, the words about it, the version of the answered letter."""

    scene: Scene
    task: KnownTask
    text: str
    version: int | None = None
    question: int | None = None
    single: bool = True  # the mail is about this task alone
    directs: bool = False  # it answers a page on which she may give orders about any task; `decide` has the last word
    inline: tuple[tuple[str, str], ...] = ()
    asked: KnownQuestion | None = None  # the open question that it may answer

    @property
    def here(self) -> Standpoint:
        """A paralegal writes to the requester: "10 am your time" is of the requester's zone."""
        requester = self.scene.firm.person(self.task.requester)
        yours = self.task.zone or (requester.zone if requester else "")
        return replace(self.scene.here, yours=yours) if self.scene.writer.role is Role.PARALEGAL else self.scene.here

    @property
    def me(self) -> str:
        return self.scene.writer.address

    @property
    def words(self) -> str:
        return " ".join(self.text.split())[:300]


@dataclass(frozen=True, slots=True)
class Result:
    """What the words do to one task."""

    intents: tuple[Intent, ...] = ()
    status: str | None = None
    questions: tuple[QuestionRead, ...] = ()
    tasks: tuple[TaskRead, ...] = ()
    flags: tuple[str, ...] = ()
    outcome: Outcome = Outcome.REPLY
    suspect: bool = False

    def plus(self, *intents: Intent) -> "Result":
        return replace(self, intents=(*self.intents, *intents))

    @property
    def new_due(self) -> DueValue | None:
        return next((one.new_due for one in self.intents if one.new_due), None)


def due_in(text: str, on: On) -> DueRead:
    """The due date that a reply's words name; times of day alone count from the task's own day where it has one."""
    said = _EARLY.sub(" ", text)
    said = _NEWS.sub(" ", _THANKED.sub(" ", _AS_IT_IS.sub(" ", said)))
    return read_due(in_digits(_NOON.sub("noon", said), above=4), on.here)


# "wants to look at it ahead of time": before no event
_EARLY = re.compile(r"\b(?:ahead of (?:time|schedule)|in advance(?! of)|beforehand)\b", re.I)
# "Nobody mentioned it until this morning": when somebody learned of it
_NEWS = re.compile(
    r"\b(?:(?:nobody|no one|never|not|only)\b|\w+n't\b)[^.;,!?]{0,40}?\b(?:mention(?:ed)?|told|tell|said|say|knew|know|realized?|noticed?|heard|hear|learn(?:ed)?|saw|see|found|find|discovered?|sent|arrived?|came|got)\b[^.;,!?]{0,20}?\b(?:until|till) (?:just )?(?:now|today|yesterday|last night|(?:this|yesterday) (?:morning|afternoon)|(?:late|early) (?:today|yesterday))\b",
    re.I,
)
# "move it to Maribel, same due date": what stands stays
_AS_IT_IS = re.compile(
    r"\b(?:with )?(?:the )?same (?:due date|due|date|deadline|timing|time ?line)\b(?! (?:as|for|on)\b)", re.I
)
_NOON = re.compile(r"\b12(?::00)? ?nn\b", re.I)  # as it is written in Manila
_THANKED = re.compile(
    r"\b(?:thanks|thank you|thx|appreciate|grateful)\b[^.!?\n]{0,30}\b(?:turn-?around|speed|response|reply)\b", re.I
)
_A_DAY = re.compile(
    rf"(?<!by )(?<!by next )(?<!by this )(?<!by the )(?<!on )(?<!until )(?<!within )(?<![:/\d])\b(?:(?:first thing|noon|cob|eod|this|next|the|(?:the )?end of(?: the)?|\d{{1,2}}(?::\d\d)? ?[ap]\.?m\.? on) )*(?:{DAYNAME}|tomorrow|month|week|\d{{1,2}}(?:st|nd|rd|th)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}}|(?:a|one|two|three) weeks? from)\b",
    re.I,
)
_A_SPAN = re.compile(
    r"(?<!within )(?<!in )(?<!extra )(?<!another )(?<!more )(?<!additional )\b(?:two|three|four|five|six|seven|ten|\d{1,2}) (?:business |court |calendar |working )?(?:days?|weeks?)\b(?! (?:from|after|before|ago|late))",
    re.I,
)


def as_due(clause: str) -> str:
    """The clause as if its first time said when it is due: "two business days is fine", "Would Monday do?"."""
    if span := _A_SPAN.search(clause):
        return f"{clause[: span.start()]}within {clause[span.start() :]}"
    return _A_DAY.sub(r"by \g<0>", clause, count=1)


def from_day(clause: str) -> str:
    """The clause from its first day on, as if that were when it is due: "Would it be OK if you had it Tuesday by 5?"."""
    day = _A_DAY.search(clause) or re.search(rf"\b{DAYNAME}\b", clause, re.I)
    return f"It is due by {clause[day.start() :].rstrip('?! ')}." if day else ""


def value_of(read: DueRead, basis: str = "written") -> DueValue | None:
    """The instant of a sure reading; None where nothing is named or it is not sure."""
    if read.first is None or read.problem:
        return None
    return DueValue(read.first.at, read.first.zone, read.words, f"{basis}:{read.how}")


def agreed_revision(on: On) -> DueValue:
    """The scope of work's time for a revision round, in the writer's zone."""
    firm = on.scene.firm
    agreed = on.task.revision_round or firm.scope.revision_round
    due = revision_due(on.here.sent, replace(firm, scope=replace(firm.scope, revision_round=agreed)), on.here.zone)
    return DueValue(due.at, due.zone, basis="agreed:revision_round")


def agreed_filing(on: On) -> DueValue:
    due = scope_due("efiling", on.here.sent, on.scene.firm, on.here.zone)
    return DueValue(due.at, due.zone, basis="agreed:efiling")


def may_review(on: On) -> bool:
    """Reviewer or attorney of record; a delegate never unless the roster lets her approve."""
    writer, task = on.scene.writer, on.task
    if (writer.role is Role.DELEGATE and not writer.may_approve) or writer.role in (Role.STAFF, Role.PARALEGAL):
        return False
    matter = on.scene.firm.matter(task.matter)
    return writer.address in {one for one in (task.reviewer, matter.attorney if matter else None) if one}


def may_direct(on: On) -> bool:
    """Requester, reviewer, attorney of record, their delegate, the coordinator; a partner from her page."""
    writer, task = on.scene.writer, on.task
    if writer.role is Role.COORDINATOR or (on.directs and writer.role is Role.PARTNER):
        return True
    matter = on.scene.firm.matter(task.matter)
    owners = {
        one for one in (task.requester, task.reviewer, *((matter.attorney, matter.reviewer) if matter else ())) if one
    }
    if writer.role is Role.DELEGATE:
        return bool(owners & set(writer.acts_for))
    return writer.role.is_attorney and (writer.address in owners or not owners)
