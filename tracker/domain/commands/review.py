"""The reviewer's word on a version, and leave to file and to serve."""

from dataclasses import dataclass

from tracker.domain.task import Due, FileRef


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
class WithdrawAhead:
    """The next version shall not count as approved when it comes: it is looked at first."""

    by: str
    task: int
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
class SendAgain:
    """The work once more, or, to who does it, the assignment."""

    by: str
    task: int


ReviewCommand = (
    Approve
    | ApproveAhead
    | WithdrawAhead
    | AuthoriseFiling
    | AuthoriseService
    | HoldFiling
    | RequestChanges
    | SendAgain
)
