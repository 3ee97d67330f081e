"""What is said, handed in and spent."""

from dataclasses import dataclass

from tracker.domain.task import FileRef, Version


@dataclass(frozen=True, slots=True)
class Asked:
    """The assignee asked the requester."""

    by: str
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """The requester's answer or further instructions and files."""

    by: str
    words: str
    files: tuple[FileRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Commented:
    by: str
    words: str


@dataclass(frozen=True, slots=True)
class Delivered:
    version: Version


@dataclass(frozen=True, slots=True)
class TimeLogged:
    """`rate`: dollars an hour as agreed then; None where nothing was."""

    by: str
    hours: float
    words: str = ""
    billing_codes: tuple[str, ...] = ()
    rate: float | None = None


@dataclass(frozen=True, slots=True)
class CapReached:
    """All agreed hours are used: the requester is asked whether work goes on. `key` as in Reminded."""

    hours: float
    cap: float
    key: str


@dataclass(frozen=True, slots=True)
class CapSet:
    by: str
    hours: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class CapKept:
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Reminded:
    """A reminder went out. `kind` is the notice's kind; `key` the identity of the wake, never acted on twice."""

    kind: str
    to: tuple[str, ...]
    key: str = ""
