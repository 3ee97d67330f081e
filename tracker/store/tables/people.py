"""Who is away, and who has how much to do."""

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
