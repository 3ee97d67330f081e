"""Which matter it is, a new one, a client's consent, and what a court's rules make of a date."""

from dataclasses import dataclass
from datetime import datetime

from tracker.domain.task import CourtCount


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
class CountCourtDate:
    """A court deadline, stated later than the task, or by the rules that an attorney named (`rules`: key of a set).
    `reason`: why, where another was confirmed before."""

    by: str
    task: int
    count: CourtCount
    rules: str = ""
    reason: str = ""


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
class AskDeadline:
    """Count a court deadline, and change nothing. `matter`: its court's rules, where the phrase names no court."""

    by: str
    phrase: str
    matter: str | None = None


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


MattersCommand = (
    CountCourtDate
    | ConfirmCourtDate
    | DropCourtDate
    | SetMatter
    | OpenMatter
    | ConfirmMatter
    | RefuseMatter
    | SetConsent
    | AskDeadline
    | TakeOutside
    | LeaveOutside
)
