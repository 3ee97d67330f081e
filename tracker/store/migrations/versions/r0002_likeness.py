"""Copies of a mail are looked for under its bare subject; leases go, since one service works on a database."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("inbound", sa.Column("topic", sa.Text(), nullable=True))
    op.drop_table("lease")
