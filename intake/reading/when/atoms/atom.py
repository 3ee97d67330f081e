"""One word of time."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Atom:
    """One word of time. `start` and `end` are places in the text; `values` the named groups of its rule, lower case."""

    kind: str
    start: int
    end: int
    words: str
    values: dict[str, str] = field(default_factory=dict, hash=False)
