"""What a decision will say and ask when it is finished, gathered while it grows."""

from dataclasses import dataclass, field

from tracker.domain.commands import Ask
from tracker.domain.naming import NOTHING, Named


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was done to a task at somebody's word, as a change notice says it to the others."""

    task: int
    what: str
    words: str
    old: str | None = None
    new: str | None = None
    dues: tuple[object, object] | None = None


@dataclass(slots=True)
class Acknowledgement:
    """What one person is told about her own mail: one letter for all of it."""

    tasks: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    new: bool = False
    question: int | None = None
    named: Named = NOTHING


@dataclass(frozen=True, slots=True)
class Asking:
    """A question that is to be put. `asker`: the paralegal whose words these are; `first`: it blocks a task."""

    ask: Ask
    asker: str | None = None
    first: bool = False
