"""Letters on their way out, and what is due later."""

from sqlalchemy import Boolean, Column, Index, Integer, PrimaryKeyConstraint, Table, UniqueConstraint

from tracker.store.tables.columns import UtcDateTime, Words, some
from tracker.store.tables.schema import metadata

_WAITS = "next_try IS NOT NULL"
letter = Table(
    "letter",
    metadata,
    Column("desk", Words, nullable=False),
    Column("id", Words, nullable=False),
    Column("n", Integer, nullable=False),  # the order in which letters were queued
    Column("message_id", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("reader", Words, nullable=False),
    Column("task", Integer),
    Column("topic", Integer, nullable=False),  # task, else -question: these keep their order; else 0
    Column("version", Integer),
    Column("question", Integer),
    Column("subject", Words, nullable=False),
    Column("tasks", Words, nullable=False),  # JSON [number, ...], all that it is about
    Column("told", Words),  # "could_not_act:REASON" or "help": said at most once a day
    Column("queued_at", UtcDateTime, nullable=False),
    Column("stage", Words, nullable=False),
    Column("next_try", UtcDateTime),  # null once it has ended
    Column("claimed_until", UtcDateTime),
    Column("attempts", Integer, nullable=False),
    Column("first_tried_at", UtcDateTime),
    Column("ambiguous", Boolean, nullable=False),
    Column("rendered", Words),  # blob of its final bytes
    Column("rendered_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("detail", Words, nullable=False),  # the server's own words
    Column("source", Words, nullable=False),  # whose outcome it is part of
    Column("key", Words, nullable=False),
    Column("notice", Words, nullable=False),
    PrimaryKeyConstraint("desk", "id"),
    UniqueConstraint("desk", "message_id"),
    Index(None, "desk", "task"),
    Index(None, "desk", "source", "key"),
    some("ix_letter_due", "desk", "next_try", where=_WAITS),
    some("ix_letter_turn", "desk", "reader", "topic", "n", where=_WAITS),
    some("ix_letter_told", "desk", "reader", "queued_at", where="told IS NOT NULL"),
)
wake = Table(
    "wake",
    metadata,
    Column("desk", Words, nullable=False),
    Column("key", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("task", Integer),
    Column("question", Integer),
    Column("command", Words, nullable=False),
    PrimaryKeyConstraint("desk", "key"),
    Index(None, "desk", "at"),
    Index(None, "desk", "task"),
    some("ix_wake_question", "desk", "question", where="question IS NOT NULL"),
)
