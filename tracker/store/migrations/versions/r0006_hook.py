"""Events that another system has yet to be told of; and the tasks of a matter are found by it."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    at = sa.DateTime(timezone=True)
    op.create_table(
        "hook",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("task", sa.Integer(), nullable=False),
        sa.Column("at", at, nullable=False),
        sa.Column("next_try", at, nullable=True),
        sa.Column("claimed_until", at, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("first_tried_at", at, nullable=True),
        sa.Column("ended_at", at, nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "seq", name="pk_hook"),
        sa.ForeignKeyConstraint(["desk", "seq"], ["event.desk", "event.seq"], name="fk_hook_desk_seq_event"),
    )
    op.create_index("ix_task_desk_matter", "task", ["desk", "matter"])
    waits = sa.text("next_try IS NOT NULL")
    for name, columns in (("ix_hook_due", ["desk", "next_try"]), ("ix_hook_turn", ["desk", "task", "seq"])):
        op.create_index(name, "hook", columns, sqlite_where=waits, postgresql_where=waits)
