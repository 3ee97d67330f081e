"""Events that another system has yet to be told of."""

from sqlalchemy import Column, ForeignKeyConstraint, Integer, PrimaryKeyConstraint, Table

from tracker.store.tables.columns import UtcDateTime, Words, some
from tracker.store.tables.schema import metadata

_WAITS = "next_try IS NOT NULL"
hook = Table(
    "hook",
    metadata,
    Column("desk", Words, nullable=False),
    Column("seq", Integer, nullable=False),  # of the event
    Column("id", Words, nullable=False),  # by which the receiver knows a second delivery
    Column("task", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("next_try", UtcDateTime),  # null once it is dead; one that was sent is deleted
    Column("claimed_until", UtcDateTime),
    Column("attempts", Integer, nullable=False),
    Column("first_tried_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("detail", Words, nullable=False),  # the last answer
    PrimaryKeyConstraint("desk", "seq"),
    ForeignKeyConstraint(["desk", "seq"], ["event.desk", "event.seq"]),
    some("ix_hook_due", "desk", "next_try", where=_WAITS),
    some("ix_hook_turn", "desk", "task", "seq", where=_WAITS),
)
