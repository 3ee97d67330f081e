"""Held mail of which whoever keeps the desk was told is not told of again in the list of the day."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("inbound", sa.Column("told", sa.Boolean(), nullable=True))
