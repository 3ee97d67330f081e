"""A court, and the days on which it is closed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from tracker.domain.courts.dates import Table, closings
from tracker.domain.courts.tables import (
    BY_ORDER,
    CALIFORNIA_COURTS,
    CALIFORNIA_STATE,
    FEDERAL,
    FLORIDA_COURTS,
    FLORIDA_STATE,
    NEW_YORK_STATE,
    TEXAS_COURTS,
    TEXAS_STATE,
    general,
)
from tracker.domain.courts.values import Closing, Direction


class Level(StrEnum):
    """Whose court it is."""

    FEDERAL = "federal"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Court:
    """`zones`: all that its seats lie in, the earliest midnight first. `efile_until`: the end of the last day where
    the court's own rule sets one. `state` is "" only for federal counting without a court.
    """

    name: str
    level: Level
    state: str
    zones: tuple[str, ...]
    rules: str = "frcp"
    efile_until: time | None = None


# what is counted where no court is named: no state's holidays, and the earliest midnight of the mainland
NO_COURT = Court("no court named", Level.FEDERAL, "", ("America/New_York",))

_STATES: Mapping[str, Table] = {
    "CA": CALIFORNIA_STATE,
    "TX": TEXAS_STATE,
    "FL": FLORIDA_STATE,
    "NY": NEW_YORK_STATE,
}
_COURTS: Mapping[str, Table] = {
    "CA": CALIFORNIA_COURTS,
    "TX": TEXAS_COURTS,
    "FL": FLORIDA_COURTS,
    "NY": NEW_YORK_STATE,
}


def own_table(court: Court) -> bool:
    """False where the state's holidays come from a general list."""
    return not court.state or court.state in _STATES


def closing(court: Court, day: date, direction: Direction) -> Closing | None:
    """Why the court is closed on that day, for a period of that direction; None where it is open.

    FRCP 6(a)(6)(C): holidays of the state count in a federal court only for periods after an event.
    """
    if day.weekday() > 4:
        return Closing(day, "a Saturday" if day.weekday() == 5 else "a Sunday", "")
    found = [found[day] for found in _lists(court, day, direction) if day in found]
    return min(found, key=lambda one: (bool(one.doubt), one.listed), default=None)


def _lists(court: Court, day: date, direction: Direction) -> Iterator[Mapping[date, Closing]]:
    if court.level is Level.FEDERAL:
        yield closings(FEDERAL, day.year)
        yield BY_ORDER
        if court.state and direction is Direction.AFTER:
            yield _of_state(_STATES, court.state, day.year)
        return
    yield _of_state(_COURTS, court.state, day.year)


def _of_state(tables: Mapping[str, Table], state: str, year: int) -> Mapping[date, Closing]:
    return closings(tables[state], year) if state in tables else general(state, year)
