"""What came in, and what came of it."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)

from tracker.store.tables.columns import UtcDateTime, Words, some
from tracker.store.tables.schema import metadata

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
part = Table(  # a file as a place in the raw mail that it came in
    "part",
    metadata,
    Column("desk", Words, nullable=False),
    Column("key", Words, nullable=False),
    Column("raw", Words, nullable=False),  # the mail's blob
    Column("start", BigInteger, nullable=False),
    Column("end", BigInteger, nullable=False),
    Column("coding", Words, nullable=False),  # base64 | quoted-printable | ""
    Column("size", BigInteger, nullable=False),  # of the plain bytes, and so their digest
    Column("sha256", Words, nullable=False),
    PrimaryKeyConstraint("desk", "key"),
    ForeignKeyConstraint(["desk", "raw"], ["blob.desk", "blob.key"]),
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
    Column("topic", Words),  # the bare subject, folded
    Column("words", Words),
    Column("files", Words),  # JSON [[name, sha256], ...]
    Column("tasks", Words),  # JSON [number, ...]
    Column("settled", Words),  # of a held one: released | rejected
    Column("vouched", Words),  # the person who said at the registered address that it is hers
    Column("read_by", Words),  # who has it read again
    Column("releases", Integer),  # how often it was released
    Column("told", Boolean),  # of a held one: whoever keeps the desk knows of it
    PrimaryKeyConstraint("desk", "key"),
    UniqueConstraint("desk", "receipt"),
    ForeignKeyConstraint(["desk", "key"], ["blob.desk", "blob.key"]),
    Index(None, "desk", "message_id"),
    Index(None, "desk", "sender", "received"),
    some("ix_inbound_pending", "desk", "receipt", where="pending", sqlite="pending = 1"),
)
outcome = Table(
    "outcome",
    metadata,
    Column("desk", Words, nullable=False),
    Column("source", Words, nullable=False),  # mail | release | clock | courier | order
    Column("key", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("fate", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("refusal", Words),
    Column("tasks", Words, nullable=False),  # JSON [number, ...]
    Column("commands", Words, nullable=False),
    Column("record", Words, nullable=False),  # the Reading as JSON
    PrimaryKeyConstraint("desk", "source", "key"),
    some("ix_outcome_waits_for_a_person", "desk", "fate", where="fate IN ('held', 'parked')"),
)
