"""What a courier can answer, and when a letter is tried again. Pure."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

GIVE_UP = timedelta(days=3)  # RFC 5321 4.5.4.1 wants 4-5 days of a relay; for a deadline three are long enough
WAITS = tuple(timedelta(minutes=m) for m in (1, 5, 15, 30, 60, 120))
AWAY_WAITS = tuple(timedelta(seconds=s) for s in (10, 30, 60, 120, 300))


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took responsibility (a 250 after the final dot). `detail` its words."""

    detail: str = ""


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not now. `away`: the server itself cannot be used (connection, TLS, sign-in); it says nothing about this letter.
    `ambiguous`: it may have been taken, because nobody answered after the final dot (RFC 1047)."""

    detail: str
    code: int = 0
    away: bool = False
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """Refused for good; `detail` the server's own words."""

    detail: str
    code: int = 0


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Not handed in: it must not leave any more. `detail` why."""

    detail: str


Answer = Sent | Deferred | Failed | Withdrawn
Check = Callable[[], Awaitable[Answer | None]]  # what becomes of the letter instead of being handed in; None: it is


async def nothing_against() -> Answer | None:
    return None


class Courier(Protocol):
    """Takes one letter to one address; never raises for what a server does. `check` is asked when nothing is left to
    wait for but the server's answers: that may be long after `send` was called."""

    async def send(self, sender: str, to: str, data: bytes, check: Check = nothing_against) -> Answer: ...


def next_try(attempts: int, first_at: datetime, now: datetime) -> datetime | None:
    """When a refused letter is tried again after `attempts` tries (1 or more), the first of them at `first_at`.

    After 1, 5, 15, 30, 60 minutes, then every 2 hours; a last time when three days are over; None after that.
    """
    last = first_at + GIVE_UP
    if now >= last:
        return None
    return min(now + WAITS[min(max(attempts, 1), len(WAITS)) - 1], last)


def next_try_away(attempts: int, now: datetime) -> datetime:
    """The same while the server itself is away: soon, at most five minutes apart, and never given up."""
    return now + AWAY_WAITS[min(max(attempts, 1), len(AWAY_WAITS)) - 1]
