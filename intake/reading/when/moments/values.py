# ruff: noqa: E501  a pattern reads best on one line
"""One reading of a time, and all readings of a phrase."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Option:
    """One reading: `at` aware UTC, meant in `zone`."""

    at: datetime
    zone: str
    why: str = ""

    @property
    def day(self) -> date:
        return self.at.astimezone(ZoneInfo(self.zone)).date()


@dataclass(frozen=True, slots=True)
class Moment:
    """What a phrase means. `problem`: "" one sure instant; else ambiguous | conflict | past | swapped | closed | vague |
    unclear | mismatch, and the options are what the desk asks about, the earliest first (none for `unclear`)."""

    options: tuple[Option, ...]
    words: str
    problem: str = ""
    timed: bool = False  # an hour was written
    note: str = ""

    @property
    def first(self) -> Option | None:
        return self.options[0] if self.options else None

    @property
    def at(self) -> datetime | None:
        return self.options[0].at if self.options else None

    @property
    def sure(self) -> bool:
        return bool(self.options) and not self.problem
