"""The reviewer's word, and leave to file and to serve."""

from dataclasses import dataclass

from tracker.domain.task import Due, FileRef


@dataclass(frozen=True, slots=True)
class Approved:
    """`digests`: SHA-256 of each file that was approved (likewise below)."""

    by: str
    version: int
    words: str
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ApprovedAhead:
    """The next version counts as approved when it comes; `version` is the one that went back."""

    by: str
    version: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class AheadEnded:
    """The next version lies in review first after all: somebody said so, or `words` says what ended it."""

    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class FilingAuthorised:
    by: str
    version: int
    words: str
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceAuthorised:
    by: str
    version: int
    words: str
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilingHeld:
    """What was authorized to be filed or served no longer is. `service_only`: it may still be filed."""

    by: str
    words: str = ""
    service_only: bool = False


@dataclass(frozen=True, slots=True)
class ChangesRequested:
    by: str
    version: int
    words: str
    files: tuple[FileRef, ...] = ()
    due: Due | None = None
    approved_with_changes: bool = False
    approved: tuple[int, ...] = ()  # items of the version that are fine as they are
