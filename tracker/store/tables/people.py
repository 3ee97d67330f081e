"""Who is away, who has how much to do, who asked for what is not hers to see; matters that mail brought."""

from sqlalchemy import Column, Float, Integer, PrimaryKeyConstraint, Table

from tracker.store.tables.columns import UtcDateTime, Words
from tracker.store.tables.schema import metadata

absence = Table(
    "absence",
    metadata,
    Column("desk", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("until", UtcDateTime),
    Column("words", Words, nullable=False),
    Column("since", UtcDateTime),
    PrimaryKeyConstraint("desk", "person"),
)
load = Table(
    "load",
    metadata,
    Column("desk", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("hours", Float, nullable=False),
    Column("tasks", Integer, nullable=False),
    Column("idle_since", UtcDateTime),
    PrimaryKeyConstraint("desk", "person"),
)
denied = Table(
    "denied",
    metadata,
    Column("desk", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("times", Integer, nullable=False),
    PrimaryKeyConstraint("desk", "person", "at"),
)
member = Table(
    "member",
    metadata,
    Column("desk", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("body", Words, nullable=False),
    PrimaryKeyConstraint("desk", "person"),
)
matter = Table(
    "matter",
    metadata,
    Column("desk", Words, nullable=False),
    Column("number", Words, nullable=False),
    Column("body", Words, nullable=False),  # opened by mail, or with a consent that mail told
    PrimaryKeyConstraint("desk", "number"),
)
