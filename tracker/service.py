"""The one door: whatever is asked, by mail, clock, courier or order, is loaded, decided and kept in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tracker.domain.commands import Command
from tracker.domain.decide import decide
from tracker.domain.decide.practice import PRACTICE
from tracker.domain.decision import Fate, Likeness
from tracker.domain.firm import Firm
from tracker.domain.task import Origin, Slice
from tracker.store import Store


@dataclass(frozen=True, slots=True)
class Incoming:
    """What is asked, and by what. (`source`, `key`) is its identity: the same is never acted on twice.

    `files`: those that the commands name, by blob key: plain bytes, or their places in the mail.
    `saw`: revisions the reading rested on.
    `record`: the Reading as JSON text, kept for `trace`. `likeness`: of a mail, for those that come later.
    """

    source: str  # mail | release | clock | courier | order
    key: str
    at: datetime
    commands: tuple[Command, ...]
    mail: Origin | None = None
    files: Mapping[str, Slice | bytes] = field(default_factory=dict)
    saw: Mapping[int, int] = field(default_factory=dict)
    record: str = "{}"
    likeness: Likeness | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it. `again`: it had an outcome before. `stale`: a task changed since it was read; read again.
    `firm`: a matter was opened, another consent told, somebody let in or out."""

    fate: Fate
    reason: str = ""
    tasks: tuple[int, ...] = ()
    again: bool = False
    stale: bool = False
    firm: bool = False


def handle(incoming: Incoming, store: Store, firm: Firm) -> Outcome:
    """Load, decide, keep: one transaction under the desk's row lock, or nothing at all."""
    with store.transaction(firm.desk) as work:
        if before := work.outcome_of(incoming.source, incoming.key):
            if before.reason == PRACTICE:
                work.forget(incoming.key)
            return Outcome(before.fate, before.reason, before.tasks, again=True)  # seen before: harmless
        if work.revisions(tuple(incoming.saw)) != dict(incoming.saw):
            return Outcome(Fate.MOOT, "a task changed while the mail was read", stale=True)
        facts = work.facts_for(incoming.commands, firm, incoming.mail, incoming.at)
        decision = decide(incoming.commands, facts, incoming.at)
        work.keep(incoming, decision)
    numbers = tuple(task.number for task in decision.tasks)
    return Outcome(decision.fate, decision.reason, numbers, firm=bool(decision.matters or decision.members))
