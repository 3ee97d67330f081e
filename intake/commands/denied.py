"""Tasks that a listed, proven person named and may not know of: answered as if there were none, and counted."""

from intake.clues import Clues
from intake.reading.shape import Reading
from tracker.domain.commands import NoteDenied
from tracker.domain.decide.rights import may_know
from tracker.domain.decision import Candidates
from tracker.domain.firm import Firm


def denied(reading: Reading, said: Clues, found: Candidates, firm: Firm) -> tuple[NoteDenied, ...]:
    """Only what her words name, or the letter that she answers; what she is merely listed with counts for nothing."""
    if reading.sender.verdict != "trusted":
        return ()
    by = reading.sender.address
    answered = {found.tokens[token].task for token in said.tokens if token in found.tokens}
    named = {*said.numbers, *answered}
    numbers = tuple(task.number for task in found.tasks if task.number in named and not may_know(by, task, firm))
    return (NoteDenied(by, numbers),) if numbers else ()
