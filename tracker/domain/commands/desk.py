"""Mail that is not acted on, and what the desk itself has to look at."""

from dataclasses import dataclass

from tracker.domain.naming import NOTHING, Named


@dataclass(frozen=True, slots=True)
class HoldMail:
    """Not acted on; a person looks. `sender` as claimed; nothing is sent to it. `tell`: the coordinator learns of it
    at once, and not from the list of the day.
    `ask_registered`: the listed person whose name a stranger's mail carries, asked at the registered address only.
    `named`: the work that the mail is about, as far as can be seen; only those who may know of that are told."""

    reason: str  # word, see `Hold reasons` in intake
    sender: str
    tell: bool = False
    ask_registered: str | None = None
    named: Named = NOTHING


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
class ReportSlip:
    """Something in the firm's own files is wrong and not used. `about`: lists | words. `where`: files and lines, and
    nothing of what stands there: whoever reads it may be behind a wall."""

    about: str
    where: tuple[str, ...]


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


DeskCommand = (
    HoldMail
    | VouchMail
    | ReleaseMail
    | RejectMail
    | EndRelease
    | NoteDenied
    | CheckWalls
    | ReportSlip
    | IgnoreMail
    | ParkMail
    | NoteBounce
)
