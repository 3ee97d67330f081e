"""One time as it is written, and the kinds of words it is made of."""

from dataclasses import dataclass, field

from intake.reading.when.atoms.atom import Atom

DAYS = frozenset(
    {
        "weekday",
        "numeric",
        "iso",
        "monthday",
        "ordinal",
        "relday",
        "weekfrom",
        "afternext",
        "wdafter",
        "period",
        "feast",
    }
)
DATES = frozenset({"numeric", "iso", "monthday", "ordinal", "feast"})
CLOCKS = frozenset({"clock", "part", "bare"})
ALONE = frozenset({"urgent", "norush", "recur", "span", "weekof", "vague"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """One time as written. `days`: atoms that name a day, alternatives in order ("Mon or Tues" are two groups)."""

    start: int
    end: int
    words: str
    days: tuple[tuple[Atom, ...], ...] = ()
    clock: Atom | None = None
    zone: Atom | None = None
    lone: Atom | None = None  # urgent, norush, recur, span, weekof
    anchor: "Phrase | None" = None  # what a span counts from or back from
    kinds: frozenset[str] = field(default=frozenset())

    @property
    def kind(self) -> str:
        """urgent | norush | recur | span | weekof | day | clock"""
        return self.lone.kind if self.lone else "day" if self.days else "clock"

    @property
    def day(self) -> tuple[Atom, ...]:
        return self.days[0] if self.days else ()

    def has(self, kind: str) -> bool:
        return kind in self.kinds

    @property
    def is_relative(self) -> bool:
        return any(one.kind in ("relday", "weekday", "period", "weekfrom") for group in self.days for one in group)
