"""A court deadline of a task, in a reply about it."""

from intake.reading.court import read_court
from intake.reading.replies.acts import found
from intake.reading.replies.common import On, Result, may_direct
from intake.reading.shape import Intent
from intake.reading.when.due import read_due
from tracker.domain.task import CourtCount


def court_count(on: On) -> Result | None:
    """ "They were served by mail 11/10, so 30 days": a court deadline of this task, where nothing else is said."""
    said = read_court(on.text, on.here.local.date())
    if said is None or not may_direct(on) or found(said.without, "attorney").keys() - {"change_due", "thanks"}:
        return None
    rest = read_due(said.without, on.here)
    if rest.named or rest.urgent:
        return None
    count = CourtCount(said.phrase, said.words)
    return Result((Intent("court_count", on.words, count=count),))
