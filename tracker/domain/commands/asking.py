"""What somebody wants to know, and her weekly page."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class AskStatus:
    """`task` None: everything of hers, or all that is open in `matter`."""

    by: str
    task: int | None = None
    matter: str | None = None


@dataclass(frozen=True, slots=True)
class OpenLetter:
    """What a letter about sealed work left out, for its reader; `letter` is its id."""

    by: str
    letter: str


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


AskingCommand = AskStatus | OpenLetter | AskHelp | AskDigest | MoveDigest | StopDigest | StartDigest | Refuse
