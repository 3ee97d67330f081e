"""The tables, all in one schema. `desk` is the first column of every key: one installation serves many firms, and
nothing crosses.

Columns beside `body` are what is searched; the value itself is the JSON of `body`, `notice` or `command` (codec.py).
A new table gets its place here, so that the schema knows it. A change needs a migration (migrations/versions); a test
compares the two.
"""

from tracker.store.tables.columns import UtcDateTime, Words
from tracker.store.tables.desks import desk, stage
from tracker.store.tables.hooks import hook
from tracker.store.tables.letters import letter, wake
from tracker.store.tables.mails import blob, inbound, outcome, part
from tracker.store.tables.people import absence, denied, load, matter, member
from tracker.store.tables.schema import metadata
from tracker.store.tables.tasks import checkpoint, event, question, task
from tracker.store.tables.weeks import line, logged, weekly

__all__ = [
    "UtcDateTime",
    "Words",
    "absence",
    "blob",
    "checkpoint",
    "denied",
    "desk",
    "event",
    "hook",
    "inbound",
    "letter",
    "line",
    "load",
    "logged",
    "matter",
    "member",
    "metadata",
    "outcome",
    "part",
    "question",
    "stage",
    "task",
    "wake",
    "weekly",
]
