"""Tasks that wait for another and tasks with a rhythm are found by their number; an absence may begin later."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("absence", sa.Column("since", sa.DateTime(timezone=True), nullable=True))
    for name in ("waits_for", "series"):
        op.add_column("task", sa.Column(name, sa.Integer(), nullable=True))
        some = sa.text(f"{name} IS NOT NULL")
        op.create_index(f"ix_task_{name}", "task", ["desk", name], postgresql_where=some, sqlite_where=some)
