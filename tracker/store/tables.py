"""The tables. `desk` is the first column of every key: one installation serves many firms, and nothing crosses.

Columns beside `body` are what is searched; the value itself is the JSON of `body`, `notice` or `command` (codec.py).
A change here needs a migration (migrations/versions); a test compares the two.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

from tracker.store.codec import aware

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, kept in UTC to the microsecond. A naive one is refused with NaiveInstant, never guessed at."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        instant = aware(value)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text as both databases take it. Strangers' words may hold NUL, which PostgreSQL refuses, and lone surrogates,
    which no encoding takes: they become U+FFFD and "?". In the JSON columns both are escaped and stay as they were."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None or (value.isascii() and "\0" not in value):
            return value
        return value.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")


metadata = MetaData(naming_convention=NAMES)


def _some(name: str, *columns: str, where: str, sqlite: str = "") -> Index:
    """A partial index: small however much history there is. SQLite uses it only where a query says the same words."""
    return Index(name, *columns, sqlite_where=text(sqlite or where), postgresql_where=text(where))


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

blob = Table(
    "blob",
    metadata,
    Column("desk", Words, nullable=False),
    Column("key", Words, nullable=False),  # keyed hash of the plain bytes
    Column("size", BigInteger, nullable=False),  # of the plain bytes
    Column("wrap", LargeBinary, nullable=False),  # key id, and the object's own key under the desk key
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("desk", "key"),
)

inbound = Table(
    "inbound",
    metadata,
    Column("desk", Words, nullable=False),
    Column("key", Words, nullable=False),  # the raw bytes' blob
    Column("receipt", Integer, nullable=False),  # the order in which mails became ours
    Column("received", UtcDateTime, nullable=False),
    Column("whole", Boolean, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("uid_validity", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("claimed_until", UtcDateTime),
    Column("pending", Boolean, nullable=False),  # no outcome yet
    Column("message_id", Words),  # this and the following as read, once there is an outcome
    Column("sender", Words),
    Column("subject", Words),
    Column("words", Words),
    Column("files", Words),  # JSON [[name, sha256], ...]
    Column("tasks", Words),  # JSON [number, ...]
    PrimaryKeyConstraint("desk", "key"),
    UniqueConstraint("desk", "receipt"),
    ForeignKeyConstraint(["desk", "key"], ["blob.desk", "blob.key"]),
    Index(None, "desk", "message_id"),
    Index(None, "desk", "sender", "received"),
    _some("ix_inbound_pending", "desk", "receipt", where="pending", sqlite="pending = 1"),
)

outcome = Table(
    "outcome",
    metadata,
    Column("desk", Words, nullable=False),
    Column("source", Words, nullable=False),  # mail | clock | courier | order
    Column("key", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("fate", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("refusal", Words),
    Column("tasks", Words, nullable=False),  # JSON [number, ...]
    Column("commands", Words, nullable=False),
    Column("record", Words, nullable=False),  # the Reading as JSON
    PrimaryKeyConstraint("desk", "source", "key"),
    _some("ix_outcome_waits_for_a_person", "desk", "fate", where="fate IN ('held', 'parked')"),
)

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
    PrimaryKeyConstraint("desk", "number"),
    Index("ix_task_load", "desk", "assignee", "is_open", "finished_at", "hours_left"),
    Index("ix_task_board", "desk", "is_open", "finished_at"),
    _some("ix_task_requester", "desk", "requester", where="is_open", sqlite="is_open = 1"),
    _some("ix_task_reviewer", "desk", "reviewer", where="is_open", sqlite="is_open = 1"),
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
    _some("ix_question_task", "desk", "task", where="is_open", sqlite="is_open = 1"),
    _some("ix_question_reader", "desk", "reader", where="is_open", sqlite="is_open = 1"),
)

WAITS = "next_try IS NOT NULL"

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
    Column("topic", Integer, nullable=False),  # the task, or 0: letters of one topic keep their order
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
    _some("ix_letter_due", "desk", "next_try", where=WAITS),
    _some("ix_letter_turn", "desk", "reader", "topic", "n", where=WAITS),
    _some("ix_letter_told", "desk", "reader", "queued_at", where="told IS NOT NULL"),
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
    _some("ix_wake_question", "desk", "question", where="question IS NOT NULL"),
)

absence = Table(
    "absence",
    metadata,
    Column("desk", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("until", UtcDateTime),
    Column("words", Words, nullable=False),
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

lease = Table(
    "lease",
    metadata,
    Column("desk", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("holder", Words, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("number", Integer, nullable=False),  # goes up with every new holder
    PrimaryKeyConstraint("desk", "name"),
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
