"""What people look at: status, tasks, mails and letters of a desk. Reads, never locks, changes nothing."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from tracker.domain.decision import Fate
from tracker.domain.letters import Stage
from tracker.domain.task import State, Task
from tracker.store import chain, codec, wakes
from tracker.store.tables import desk, event, inbound, letter, outcome, stage, task, wake
from tracker.store.values import RECENT, EventRow, InboundRow, LetterRow, StatusView


def tasks(connection: Connection, name: str, open_only: bool) -> list[Task]:
    wanted = select(task.c.body).where(task.c.desk == name).order_by(task.c.number)
    rows = connection.execute(wanted.where(task.c.is_open) if open_only else wanted)
    return [codec.task_of(row[0]) for row in rows]


def events(connection: Connection, name: str, number: int) -> list[EventRow]:
    """A task's history, oldest first."""
    rows = connection.execute(select(event).where(event.c.desk == name, event.c.task == number).order_by(event.c.seq))
    return [
        EventRow(
            row.seq, row.task, row.revision, row.at, codec.event_of(row.kind, row.body), row.source, row.key, row.hash
        )
        for row in rows
    ]


def letters(connection: Connection, name: str, number: int | None, where: Sequence[Any] = ()) -> list[LetterRow]:
    """In the order in which they were queued; of one task, those about several included."""
    rows = connection.execute(select(letter).where(letter.c.desk == name, *where).order_by(letter.c.n))
    found = [_letter(row) for row in rows]
    return [one for one in found if number is None or number == one.task or number in one.tasks]


def _letter(row: Any) -> LetterRow:
    return LetterRow(
        id=row.id,
        message_id=row.message_id,
        kind=row.kind,
        to=row.reader,
        subject=row.subject,
        task=row.task,
        tasks=tuple(codec.from_plain(row.tasks)),
        queued_at=row.queued_at,
        stage=Stage(row.stage),
        next_try=row.next_try,
        attempts=row.attempts,
        ambiguous=row.ambiguous,
        ended_at=row.ended_at,
        detail=row.detail,
    )


def mails(connection: Connection, name: str, fate: Fate | None, where: Sequence[Any] = ()) -> list[InboundRow]:
    """In the order in which they came; of one fate only, if given."""
    joined = and_(outcome.c.desk == inbound.c.desk, outcome.c.source == "mail", outcome.c.key == inbound.c.key)
    conditions: list[ColumnElement[bool]] = [inbound.c.desk == name, *where]
    if fate is not None:
        conditions.append(outcome.c.fate == fate.value)
    if fate in (Fate.HELD, Fate.PARKED):
        conditions.append(inbound.c.settled.is_(None))
    rows = connection.execute(
        select(inbound, outcome.c.fate, outcome.c.reason)
        .outerjoin(outcome, joined)
        .where(*conditions)
        .order_by(inbound.c.receipt)
    )
    return [_mail(row) for row in rows]


def _mail(row: Any) -> InboundRow:
    return InboundRow(
        key=row.key,
        receipt=row.receipt,
        received=row.received,
        attempts=row.attempts,
        sender=row.sender or "",
        subject=row.subject or "",
        message_id=row.message_id or "",
        fate=Fate(row.fate) if row.fate else None,
        reason=row.reason or "",
        tasks=tuple(codec.from_plain(row.tasks or "[]")),
        settled=row.settled or "",
    )


def record(connection: Connection, name: str, source: str, key: str) -> dict[str, Any]:
    """What was kept beside an outcome: for a mail the Reading, with where each value came from. {} if there is none."""
    wanted = (outcome.c.desk == name, outcome.c.source == source, outcome.c.key == key)
    kept: str | None = connection.execute(select(outcome.c.record).where(*wanted)).scalar_one_or_none()
    found: dict[str, Any] = codec.from_plain(kept) if kept else {}
    return found


def status(connection: Connection, name: str, now: datetime) -> StatusView:
    found = connection.execute(select(desk).where(desk.c.desk == name)).mappings().one_or_none()
    row: dict[str, Any] = dict(found) if found else {}
    return StatusView(
        **_tasks(connection, name, now),
        **_mails(connection, name),
        **_letters(connection, name, now),
        next_wake=wakes.earliest(connection, name),
        next_digest=_one(connection, func.min(wake.c.at), wake.c.desk == name, wake.c.command.like('%"SendDigest"%')),
        events=row.get("seq", 0),
        head=row.get("head", chain.START),
        stages={one.name: (one.at, one.words) for one in connection.execute(select(stage).where(stage.c.desk == name))},
    )


def _one(connection: Connection, what: ColumnElement[Any], *where: ColumnElement[bool]) -> Any:
    return connection.execute(select(what).where(*where)).scalar_one()


def _tasks(connection: Connection, name: str, now: datetime) -> dict[str, Any]:
    mine, nobody = (task.c.desk == name, task.c.is_open), task.c.state == State.UNASSIGNED.value
    return {
        "tasks_open": _one(connection, func.count(), *mine),
        "tasks_late": _one(connection, func.count(), *mine, task.c.due_at < now),
        "unassigned": _one(connection, func.count(), *mine, nobody),
    }


def _mails(connection: Connection, name: str) -> dict[str, Any]:
    joined = (outcome.c.desk == name, outcome.c.source == "mail", outcome.c.key == inbound.c.key)
    waits = (inbound.c.desk == name, inbound.c.settled.is_(None), *joined)
    return {
        "mails_kept": _one(connection, func.count(), inbound.c.desk == name),
        "mails_waiting": _one(connection, func.count(), inbound.c.desk == name, inbound.c.pending),
        "held": _one(connection, func.count(), *waits, outcome.c.fate == Fate.HELD.value),
        "parked": _one(connection, func.count(), *waits, outcome.c.fate == Fate.PARKED.value),
        "last_received": _one(connection, func.max(inbound.c.received), inbound.c.desk == name),
    }


def _letters(connection: Connection, name: str, now: datetime) -> dict[str, Any]:
    mine, waits = letter.c.desk == name, letter.c.next_try.is_not(None)
    # one that was tried waits for its server; one that was not, for its reader's morning or for us
    tried = letter.c.attempts > 0
    due = and_(waits, or_(tried, letter.c.next_try <= now))
    since = func.min(case((tried, letter.c.first_tried_at), else_=letter.c.next_try))
    failed, lately = letter.c.stage == Stage.FAILED.value, letter.c.ended_at > now - RECENT
    return {
        "letters_waiting": _one(connection, func.count(), mine, waits),
        "letters_due": _one(connection, func.count(), mine, due),
        "letters_failed": _one(connection, func.count(), mine, failed, lately),
        "letters_failed_before": _one(connection, func.count(), mine, failed, ~lately),
        "oldest_waiting": _one(connection, since, mine, due),
        "last_sent": _one(connection, func.max(letter.c.ended_at), mine, letter.c.stage == Stage.SENT.value),
    }
