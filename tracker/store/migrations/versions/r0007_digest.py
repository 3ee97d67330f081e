"""What a digest counts stands in short rows of its own; hours as they were logged; when who wants the weekly page."""

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _line()
    _logged()
    _weekly()
    _fill_lines()
    _fill_hours()


def _line() -> None:
    op.create_table(
        "line",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("task_type", sa.Text(), nullable=False),
        sa.Column("requester", sa.Text(), nullable=False),
        sa.Column("submitted_by", sa.Text(), nullable=False),
        sa.Column("assignee", sa.Text(), nullable=True),
        sa.Column("reviewer", sa.Text(), nullable=True),
        sa.Column("confidentiality", sa.Text(), nullable=False),
        sa.Column("excluded", sa.Text(), nullable=False),
        sa.Column("opened_at", INSTANT, nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("finished_at", INSTANT, nullable=True),
        sa.Column("first_at", INSTANT, nullable=True),
        sa.Column("last_at", INSTANT, nullable=True),
        sa.Column("agreed_at", INSTANT, nullable=True),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("hours_left", sa.Float(), nullable=False),
        sa.Column("hours_logged", sa.Float(), nullable=False),
        sa.Column("hours_cap", sa.Float(), nullable=True),
        sa.Column("dues", sa.Text(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "number", name=op.f("pk_line")),
    )
    op.create_index("ix_line_board", "line", ["desk", "is_open", "finished_at"])


def _logged() -> None:
    op.create_table(
        "logged",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("task", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("hours", sa.Float(), nullable=False),
        sa.Column("rate", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("desk", "seq", name=op.f("pk_logged")),
    )
    op.create_index(op.f("ix_logged_desk_at"), "logged", ["desk", "at"])


def _weekly() -> None:
    op.create_table(
        "weekly",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("at", sa.Text(), nullable=True),
        sa.Column("stopped", sa.Boolean(), nullable=False),
        sa.Column("sent_at", INSTANT, nullable=True),
        sa.Column("needed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "person", name=op.f("pk_weekly")),
    )


COPIED = (
    *("desk", "number", "state", "matter", "requester", "assignee", "reviewer", "is_open", "hours_left"),
    *("opened_at", "due_at", "finished_at"),
)
READ = (
    *("title", "task_type", "submitted_by", "confidentiality", "excluded", "scope", "rounds", "hours_logged"),
    *("hours_cap", "dues", "first_at", "last_at"),
)
TIMES = ("opened_at", "due_at", "finished_at", "first_at", "last_at", "at")
KINDS: dict[str, Any] = {"is_open": sa.Boolean(), **dict.fromkeys(TIMES, INSTANT)}


def _table(name: str, *names: str) -> sa.TableClause:
    """As its columns are read and written here."""
    return sa.table(name, *(sa.column(one, KINDS.get(one)) for one in names))


def _fill_lines() -> None:
    """From the bodies that are there; what the scope of work was when they were asked, they do not tell."""
    task = _table("task", *COPIED, "body")
    line = _table("line", *COPIED, *READ)
    connection = op.get_bind()
    for row in connection.execute(sa.select(task)).mappings().all():
        kept = {name: row[name] for name in COPIED}
        connection.execute(sa.insert(line).values(**kept, **_of(json.loads(row["body"]))))


def _of(body: dict[str, Any]) -> dict[str, Any]:
    whole = [_instant(one["at"]) for one in body.get("versions", ()) if not one.get("partial")]
    dues = [[one["at"], one["due"]["at"]] for one in body.get("due_history", ())]
    return {
        "title": body["title"].encode("utf-8", "replace").decode().replace("\0", "\ufffd"),
        "task_type": body.get("task_type", "general"),
        "submitted_by": body.get("submitted_by", ""),
        "confidentiality": body.get("confidentiality", "normal"),
        "excluded": json.dumps(body["excluded"]) if body.get("excluded") else "",
        "first_at": whole[0] if whole else None,
        "last_at": whole[-1] if whole else None,
        "scope": "",
        "rounds": body.get("rounds", 0),
        "hours_logged": body.get("hours_logged", 0.0),
        "hours_cap": body.get("hours_cap"),
        "dues": json.dumps(dues) if len(dues) > 1 else "",
    }


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text).astimezone(UTC)
    return at.replace(tzinfo=None) if op.get_bind().dialect.name == "sqlite" else at


def _fill_hours() -> None:
    event = _table("event", "desk", "seq", "task", "kind", "body", "at")
    logged = _table("logged", "desk", "seq", "task", "person", "hours", "at")
    connection = op.get_bind()
    for row in connection.execute(sa.select(event).where(event.c.kind == "TimeLogged")).all():
        body = json.loads(row.body)
        values = {"desk": row.desk, "task": row.task, "seq": row.seq, "person": body["by"], "hours": body["hours"]}
        connection.execute(sa.insert(logged).values(at=row.at, **values))
