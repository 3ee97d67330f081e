"""The readings of one day, the earlier first where two readers differ."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Days:
    """Readings of one day. `problem`: "" sure, else ambiguous | conflict | past | swapped | vague. `named_weekday`: a
    weekday or "tomorrow" was written, so that a weekend is meant."""

    dates: tuple[tuple[date, str], ...]  # (date, why)
    problem: str = ""
    named: bool = False

    @property
    def first(self) -> date:
        return self.dates[0][0]
