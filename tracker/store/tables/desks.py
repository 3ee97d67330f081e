"""The desk itself: its counters, who works for it, what its stages last did."""

from sqlalchemy import Column, Integer, PrimaryKeyConstraint, Table

from tracker.store.tables.columns import UtcDateTime, Words
from tracker.store.tables.schema import metadata

desk = Table(
    "desk",
    metadata,
    Column("desk", Words, nullable=False),
    Column("host", Words, nullable=False),  # what Message-IDs of ours end in
    Column("key_id", Words, nullable=False),  # which root key its blobs are under
    Column("next_task", Integer, nullable=False),
    Column("next_question", Integer, nullable=False),
    Column("receipts", Integer, nullable=False),  # mails kept so far
    Column("letters", Integer, nullable=False),  # letters queued so far
    Column("seq", Integer, nullable=False),  # events so far
    Column("head", Words, nullable=False),  # hash of the last event
    Column("seal", Words, nullable=False),  # keyed hash over seq and head: shows a cut tail
    Column("checkpoint", Words, nullable=False),  # the day of the last checkpoint, ISO
    PrimaryKeyConstraint("desk"),
)
stage = Table(
    "stage",
    metadata,
    Column("desk", Words, nullable=False),
    Column("name", Words, nullable=False),  # mailbox, reading, clock, sending
    Column("at", UtcDateTime, nullable=False),
    Column("words", Words, nullable=False),
    PrimaryKeyConstraint("desk", "name"),
)
