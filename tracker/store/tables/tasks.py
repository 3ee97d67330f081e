"""Tasks, their history and their questions."""

from sqlalchemy import Boolean, Column, Float, ForeignKeyConstraint, Index, Integer, PrimaryKeyConstraint, Table

from tracker.store.tables.columns import UtcDateTime, Words, some
from tracker.store.tables.schema import metadata

task = Table(
    "task",
    metadata,
    Column("desk", Words, nullable=False),
    Column("number", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("state", Words, nullable=False),
    Column("is_open", Boolean, nullable=False),
    Column("matter", Words),
    Column("requester", Words, nullable=False),
    Column("assignee", Words),
    Column("reviewer", Words),
    Column("due_at", UtcDateTime, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),  # closed, cancelled or approved
    Column("hours", Float, nullable=False),  # estimated effort
    Column("hours_left", Float, nullable=False),
    Column("body", Words, nullable=False),
    Column("waits_for", Integer),  # the task that must be done first, while this one waits for it
    Column("series", Integer),  # the first task of its rhythm, while it is the newest one
    PrimaryKeyConstraint("desk", "number"),
    Index("ix_task_load", "desk", "assignee", "is_open", "finished_at", "hours_left"),
    Index("ix_task_board", "desk", "is_open", "finished_at"),
    Index(None, "desk", "matter"),
    some("ix_task_requester", "desk", "requester", where="is_open", sqlite="is_open = 1"),
    some("ix_task_reviewer", "desk", "reviewer", where="is_open", sqlite="is_open = 1"),
    some("ix_task_waits_for", "desk", "waits_for", where="waits_for IS NOT NULL"),
    some("ix_task_series", "desk", "series", where="series IS NOT NULL"),
)
event = Table(
    "event",
    metadata,
    Column("desk", Words, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("task", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", Words, nullable=False),
    Column("body", Words, nullable=False),
    Column("source", Words, nullable=False),  # whose outcome it is part of
    Column("key", Words, nullable=False),
    Column("prev", Words, nullable=False),
    Column("hash", Words, nullable=False),
    PrimaryKeyConstraint("desk", "seq"),
    ForeignKeyConstraint(["desk", "task"], ["task.desk", "task.number"]),
    Index(None, "desk", "task", "seq"),
)
checkpoint = Table(
    "checkpoint",
    metadata,
    Column("desk", Words, nullable=False),
    Column("day", Words, nullable=False),  # ISO, UTC
    Column("at", UtcDateTime, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("head", Words, nullable=False),
    PrimaryKeyConstraint("desk", "day"),
)
question = Table(
    "question",
    metadata,
    Column("desk", Words, nullable=False),
    Column("number", Integer, nullable=False),
    Column("task", Integer),
    Column("reader", Words, nullable=False),  # to whom it was put
    Column("state", Words, nullable=False),
    Column("is_open", Boolean, nullable=False),  # open or escalated: an answer still counts
    Column("body", Words, nullable=False),
    PrimaryKeyConstraint("desk", "number"),
    some("ix_question_task", "desk", "task", where="is_open", sqlite="is_open = 1"),
    some("ix_question_reader", "desk", "reader", where="is_open", sqlite="is_open = 1"),
)
