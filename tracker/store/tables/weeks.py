"""What the partners' weekly page is made of, in rows so short that those of a large desk are read at once."""

from sqlalchemy import Boolean, Column, Float, Index, Integer, PrimaryKeyConstraint, Table

from tracker.store.tables.columns import UtcDateTime, Words
from tracker.store.tables.schema import metadata

line = Table(
    "line",
    metadata,
    Column("desk", Words, nullable=False),
    Column("number", Integer, nullable=False),  # this and the following in the order of tracker/domain/line.py
    Column("state", Words, nullable=False),
    Column("matter", Words),
    Column("title", Words, nullable=False),
    Column("task_type", Words, nullable=False),
    Column("requester", Words, nullable=False),
    Column("submitted_by", Words, nullable=False),
    Column("assignee", Words),
    Column("reviewer", Words),
    Column("confidentiality", Words, nullable=False),
    Column("excluded", Words, nullable=False),  # JSON [address, ...]; "" for none
    Column("opened_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    Column("first_at", UtcDateTime),
    Column("last_at", UtcDateTime),
    Column("agreed_at", UtcDateTime),
    Column("scope", Words, nullable=False),
    Column("rounds", Integer, nullable=False),
    Column("hours_left", Float, nullable=False),
    Column("hours_logged", Float, nullable=False),
    Column("hours_cap", Float),
    Column("dues", Words, nullable=False),  # JSON [[since, due], ...] in ISO; "" where it was never moved
    Column("is_open", Boolean, nullable=False),
    PrimaryKeyConstraint("desk", "number"),
    Index("ix_line_board", "desk", "is_open", "finished_at"),
)
logged = Table(
    "logged",
    metadata,
    Column("desk", Words, nullable=False),
    Column("seq", Integer, nullable=False),  # of the event
    Column("task", Integer, nullable=False),
    Column("person", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("hours", Float, nullable=False),
    Column("rate", Float),  # dollars an hour as agreed then
    PrimaryKeyConstraint("desk", "seq"),
    Index(None, "desk", "at"),
)
weekly = Table(
    "weekly",
    metadata,
    Column("desk", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("weekday", Integer),  # 0 Monday; null: as the firm agreed
    Column("at", Words),  # ISO time of her own wall; null: as the firm agreed
    Column("stopped", Boolean, nullable=False),
    Column("sent_at", UtcDateTime),  # the last one that the clock sent
    Column("needed", Words, nullable=False),  # JSON [number, ...], what it said needed her
    PrimaryKeyConstraint("desk", "person"),
)
