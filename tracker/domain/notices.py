"""What people are told. A notice becomes one letter to one person (letters.md has every kind's look)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from tracker.domain.naming import NOTHING, Named
from tracker.domain.task import FileRef


class Kind(StrEnum):
    """The letters of the desk; each has a folder of that name in templates/."""

    ACKNOWLEDGEMENT = "acknowledgement"  # to the requester; a question travels in it
    QUESTION = "question"  # a question that travels alone: to requester, assignee or coordinator
    ASSIGNMENT = "assignment"  # an offer to a paralegal
    CHANGE = "change"  # something about a task changed by somebody else
    REVIEW = "review"  # a version for the reviewer
    OUTCOME = "outcome"  # the reviewer's decision, to the assignee
    DELIVERY = "delivery"  # approved (or partial) work, to the requester
    REST = "rest"  # files that were too much for the letter before it
    REMINDER = "reminder"  # due soon, late, review waiting, question unanswered: facts["about"]
    ESCALATION = "escalation"  # late and nobody answers, to coordinator or partner
    DIGEST = "digest"  # the partner's week
    HABIT = "habit"  # its day was changed, or it was stopped or begun again
    MORNING = "morning"  # the paralegal's day
    STATUS = "status"  # the answer to "status"
    COULD_NOT_ACT = "could_not_act"  # a refusal in words
    DEADLINE = "deadline"  # the answer to "what is 30 days after ...": a court deadline, counted and no more
    HELP = "help"
    INVITATION = "invitation"  # a due date for a calendar that follows it
    WELCOME = "welcome"  # to whoever is new: how to write to the desk
    FAREWELL = "farewell"  # to whoever has left, the only letter that still reaches her: her statement is asked for
    ACCESS = "access"  # who has access to what, to the coordinator, once a quarter
    HELD = "held"  # what was held since yesterday and could wait, to the coordinator
    ALERT = "alert"  # to the coordinator: held, parked, failed letter, nobody fits


class Refusal(StrEnum):
    """Why nothing was changed; each has its words in templates/refusals/."""

    NOT_YOURS = "not_yours"  # the person has no such right on this task
    NOT_REVIEWER = "not_reviewer"  # only the reviewer approves
    NOT_OPEN = "not_open"  # the task is closed or cancelled
    NOT_OFFERED = "not_offered"  # there is no offer to accept or decline
    NOTHING_TO_REVIEW = "nothing_to_review"  # no version lies in review
    NOT_APPROVED = "not_approved"  # only an approved version is filed or served
    NOTHING_ATTACHED = "nothing_attached"  # a delivery without files
    STALE_VERSION = "stale_version"  # the words were about an older version
    LATE_ANSWER = "late_answer"  # the question was answered or withdrawn before
    NO_SUCH_CHOICE = "no_such_choice"  # the answer chose nothing that was offered
    NO_SUCH_TASK = "no_such_task"  # no task of that number that this person may see
    NO_SUCH_MAIL = "no_such_mail"  # no held mail of that number
    NO_NUMBER = "no_number"  # the new matter has no number yet, or one that is taken
    IN_THE_LIST = "in_the_list"  # the firm's own matter list says it, and is changed there
    NO_SUCH_PERSON = "no_such_person"  # nobody (or more than one) of that name
    MAY_NOT_SEND_TASKS = "may_not_send_tasks"  # staff and paralegals send no tasks
    MAY_NOT_ACT_FOR = "may_not_act_for"  # the delegate is not listed for that attorney
    ATTORNEY_CONFIRMS = "attorney_confirms"  # a court date counts only once an attorney has confirmed it
    WALLED = "walled"  # that person cannot take this one; never says why to somebody walled off
    ALREADY = "already"  # it is so already
    NOT_UNDERSTOOD = "not_understood"  # nothing in the mail that the desk can act on
    NOT_A_PARTNER = "not_a_partner"  # the weekly page is for partners
    NOTHING_PROPOSED = "nothing_proposed"  # nobody has asked for another date
    SEALED = "sealed"  # what is sealed is for its own people alone
    NOTHING_TO_UNDO = "nothing_to_undo"  # the last hour brought no change that a word takes back
    NOTHING_TO_SEND = "nothing_to_send"  # no version of the work that this person may have


@dataclass(frozen=True, slots=True)
class Thread:
    """How the letter hangs in the reader's conversation (letters.md 1.1). Message-IDs carry their angle brackets."""

    subject: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    topic: str = ""  # Thread-Topic
    index: str = ""  # Thread-Index, base64; "" and the composer makes one from task and person


@dataclass(frozen=True, slots=True)
class Made:
    """A file that the desk itself writes for one letter; kept, in UTF-8, when the letter is queued."""

    name: str
    media_type: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """All facts of one letter as of the decision. `facts` is plain JSON (strings, numbers, lists, mappings; instants
    as ISO 8601 UTC),
    so that the letter can be rendered later, and again, to the same words. `premise`: the key of what a reminder
    rests on (premises.py); where that is no longer so when the letter could leave, it does not. `named`: what its
    words name beside `task` and the tasks that its facts show (reach.py)."""

    kind: Kind
    to: str
    thread: Thread
    facts: Mapping[str, object] = field(default_factory=dict)
    task: int | None = None
    version: int | None = None
    question: int | None = None
    files: tuple[FileRef, ...] = ()
    not_before: datetime | None = None  # quiet hours
    premise: str = ""
    made: tuple[Made, ...] = ()
    named: Named = NOTHING


def with_files(notice: Notice, key_of: Callable[[bytes], str]) -> tuple[Notice, dict[str, bytes]]:
    """The notice with the files that the desk made for it as kept ones, and their bytes by blob key."""
    found = {key_of(data): data for data in (one.text.encode() for one in notice.made)}
    refs = tuple(
        FileRef(one.name, len(data), one.media_type, key, sha256(data).hexdigest())
        for one, (key, data) in zip(notice.made, found.items(), strict=True)
    )
    return replace(notice, files=(*notice.files, *refs), made=()), found
