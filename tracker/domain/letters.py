"""A queued letter: a notice with the id and Message-ID that it keeps for good."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tracker.domain.notices import Notice


class Stage(StrEnum):
    """Where a letter stands (promises.md, state table of the outbox)."""

    QUEUED = "queued"  # all its facts and its Message-ID are fixed
    RENDERED = "rendered"  # Date and final bytes are committed; they never change again
    SENT = "sent"
    FAILED = "failed"  # refused for good; the coordinator is told
    CANCELLED = "cancelled"  # the reader lost access before it left


@dataclass(frozen=True, slots=True)
class Letter:
    """`id` is opaque, stands in Reply-To (`tasks+ID@...`) and grants nothing. `message_id` with angle brackets.
    `attempts` were made before this claim; `ambiguous`: an attempt ended between the final dot and our commit."""

    id: str
    desk: str
    message_id: str
    notice: Notice
    queued_at: datetime
    stage: Stage = Stage.QUEUED
    rendered: bytes | None = None
    attempts: int = 0
    first_tried_at: datetime | None = None
    ambiguous: bool = False

    @property
    def is_practice(self) -> bool:
        """An answer to a practice mail, of which nothing is kept and by which nobody else is bothered."""
        return bool(self.notice.facts.get("rehearsed"))
