"""A proof and what it came to."""

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """What the proof that the configuration asks for came to."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"  # the server looked and says no, or names another domain
    ERROR = "error"  # it could not look; a person may release it
    ABSENT = "absent"  # nobody trusted said anything
    AMBIGUOUS = "ambiguous"  # more than one claims to be the trusted one


@dataclass(frozen=True, slots=True)
class Proof:
    """A standing and why, in words for the record."""

    standing: Standing
    reasons: tuple[str, ...] = ()
