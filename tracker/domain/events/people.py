"""Who has a task, who is asked to take it, who follows it."""

from dataclasses import dataclass

from tracker.domain.task import Offer


@dataclass(frozen=True, slots=True)
class Offered:
    """`reasons`: why this person, one line per candidate looked at (`buckslip trace` prints them)."""

    offer: Offer
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NobodyFits:
    """No candidate is left; the coordinator is asked."""

    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Declined:
    by: str
    conflict: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class OfferExpired:
    to: str


@dataclass(frozen=True, slots=True)
class Reassigned:
    """The work is taken from whoever has it; an offer follows."""

    by: str
    to: str | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class WatchersAdded:
    by: str
    watchers: tuple[str, ...]
