"""Held mail may be released; matters opened by mail are kept beside the firm's list; denied accesses are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("settled", "vouched", "read_by"):
        op.add_column("inbound", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("inbound", sa.Column("releases", sa.Integer(), nullable=True))
    op.create_table(
        "denied",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "person", "at", name=op.f("pk_denied")),
    )
    op.create_table(
        "matter",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "number", name=op.f("pk_matter")),
    )
