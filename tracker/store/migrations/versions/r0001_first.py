"""The first shape."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _absence()
    _blob()
    _checkpoint()
    _desk()
    _lease()
    _letter()
    _load()
    _outcome()
    _question()
    _stage()
    _task()
    _wake()
    _event()
    _inbound()


def _absence() -> None:
    op.create_table(
        "absence",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("until", INSTANT, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "person", name=op.f("pk_absence")),
    )


def _blob() -> None:
    op.create_table(
        "blob",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("wrap", sa.LargeBinary(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "key", name=op.f("pk_blob")),
    )


def _checkpoint() -> None:
    op.create_table(
        "checkpoint",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "day", name=op.f("pk_checkpoint")),
    )


def _desk() -> None:
    op.create_table(
        "desk",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("next_task", sa.Integer(), nullable=False),
        sa.Column("next_question", sa.Integer(), nullable=False),
        sa.Column("receipts", sa.Integer(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("checkpoint", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", name=op.f("pk_desk")),
    )


def _lease() -> None:
    op.create_table(
        "lease",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "name", name=op.f("pk_lease")),
    )


def _letter() -> None:
    op.create_table(
        "letter",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("task", sa.Integer(), nullable=True),
        sa.Column("topic", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("question", sa.Integer(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("tasks", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=True),
        sa.Column("queued_at", INSTANT, nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("next_try", INSTANT, nullable=True),
        sa.Column("claimed_until", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("first_tried_at", INSTANT, nullable=True),
        sa.Column("ambiguous", sa.Boolean(), nullable=False),
        sa.Column("rendered", sa.Text(), nullable=True),
        sa.Column("rendered_at", INSTANT, nullable=True),
        sa.Column("ended_at", INSTANT, nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "id", name=op.f("pk_letter")),
        sa.UniqueConstraint("desk", "message_id", name=op.f("uq_letter_desk_message_id")),
    )
    op.create_index(op.f("ix_letter_desk_source_key"), "letter", ["desk", "source", "key"], unique=False)
    op.create_index(op.f("ix_letter_desk_task"), "letter", ["desk", "task"], unique=False)
    op.create_index(
        "ix_letter_due",
        "letter",
        ["desk", "next_try"],
        unique=False,
        sqlite_where=sa.text("next_try IS NOT NULL"),
        postgresql_where=sa.text("next_try IS NOT NULL"),
    )
    op.create_index(
        "ix_letter_told",
        "letter",
        ["desk", "reader", "queued_at"],
        unique=False,
        sqlite_where=sa.text("told IS NOT NULL"),
        postgresql_where=sa.text("told IS NOT NULL"),
    )
    op.create_index(
        "ix_letter_turn",
        "letter",
        ["desk", "reader", "topic", "n"],
        unique=False,
        sqlite_where=sa.text("next_try IS NOT NULL"),
        postgresql_where=sa.text("next_try IS NOT NULL"),
    )


def _load() -> None:
    op.create_table(
        "load",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("hours", sa.Float(), nullable=False),
        sa.Column("tasks", sa.Integer(), nullable=False),
        sa.Column("idle_since", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("desk", "person", name=op.f("pk_load")),
    )


def _outcome() -> None:
    op.create_table(
        "outcome",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("fate", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("refusal", sa.Text(), nullable=True),
        sa.Column("tasks", sa.Text(), nullable=False),
        sa.Column("commands", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "source", "key", name=op.f("pk_outcome")),
    )
    op.create_index(
        "ix_outcome_waits_for_a_person",
        "outcome",
        ["desk", "fate"],
        unique=False,
        sqlite_where=sa.text("fate IN ('held', 'parked')"),
        postgresql_where=sa.text("fate IN ('held', 'parked')"),
    )


def _question() -> None:
    op.create_table(
        "question",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("task", sa.Integer(), nullable=True),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "number", name=op.f("pk_question")),
    )
    op.create_index(
        "ix_question_reader",
        "question",
        ["desk", "reader"],
        unique=False,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )
    op.create_index(
        "ix_question_task",
        "question",
        ["desk", "task"],
        unique=False,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )


def _stage() -> None:
    op.create_table(
        "stage",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "name", name=op.f("pk_stage")),
    )


def _task() -> None:
    op.create_table(
        "task",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=True),
        sa.Column("requester", sa.Text(), nullable=False),
        sa.Column("assignee", sa.Text(), nullable=True),
        sa.Column("reviewer", sa.Text(), nullable=True),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("opened_at", INSTANT, nullable=False),
        sa.Column("finished_at", INSTANT, nullable=True),
        sa.Column("hours", sa.Float(), nullable=False),
        sa.Column("hours_left", sa.Float(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "number", name=op.f("pk_task")),
    )
    op.create_index("ix_task_board", "task", ["desk", "is_open", "finished_at"], unique=False)
    op.create_index("ix_task_load", "task", ["desk", "assignee", "is_open", "finished_at", "hours_left"], unique=False)
    op.create_index(
        "ix_task_requester",
        "task",
        ["desk", "requester"],
        unique=False,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )
    op.create_index(
        "ix_task_reviewer",
        "task",
        ["desk", "reviewer"],
        unique=False,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )


def _wake() -> None:
    op.create_table(
        "wake",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("task", sa.Integer(), nullable=True),
        sa.Column("question", sa.Integer(), nullable=True),
        sa.Column("command", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "key", name=op.f("pk_wake")),
    )
    op.create_index(op.f("ix_wake_desk_at"), "wake", ["desk", "at"], unique=False)
    op.create_index(op.f("ix_wake_desk_task"), "wake", ["desk", "task"], unique=False)
    op.create_index(
        "ix_wake_question",
        "wake",
        ["desk", "question"],
        unique=False,
        sqlite_where=sa.text("question IS NOT NULL"),
        postgresql_where=sa.text("question IS NOT NULL"),
    )


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("task", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("prev", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["desk", "task"], ["task.desk", "task.number"], name=op.f("fk_event_desk_task_task")),
        sa.PrimaryKeyConstraint("desk", "seq", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_desk_task_seq"), "event", ["desk", "task", "seq"], unique=False)


def _inbound() -> None:
    op.create_table(
        "inbound",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("receipt", sa.Integer(), nullable=False),
        sa.Column("received", INSTANT, nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("uid_validity", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claimed_until", INSTANT, nullable=True),
        sa.Column("pending", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("sender", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("files", sa.Text(), nullable=True),
        sa.Column("tasks", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["desk", "key"], ["blob.desk", "blob.key"], name=op.f("fk_inbound_desk_key_blob")),
        sa.PrimaryKeyConstraint("desk", "key", name=op.f("pk_inbound")),
        sa.UniqueConstraint("desk", "receipt", name=op.f("uq_inbound_desk_receipt")),
    )
    op.create_index(op.f("ix_inbound_desk_message_id"), "inbound", ["desk", "message_id"], unique=False)
    op.create_index(op.f("ix_inbound_desk_sender_received"), "inbound", ["desk", "sender", "received"], unique=False)
    op.create_index(
        "ix_inbound_pending",
        "inbound",
        ["desk", "receipt"],
        unique=False,
        sqlite_where=sa.text("pending = 1"),
        postgresql_where=sa.text("pending"),
    )
