"""Events on their way to another system: waiting -> sent (and gone from here) | dead.

A row is written in the transaction of its event. What is sent is made of the event itself, so a row holds only when it
is tried next. Events of one task leave in their order; those of different tasks do not wait for one another.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, or_, select, update

from tracker.store import codec
from tracker.store.engine import Database
from tracker.store.rows import Place, write
from tracker.store.tables import desk as desk_rows
from tracker.store.tables import event, hook

_before = hook.alias("before")
# the next of its task: what happened first must arrive first
_overtakes = (
    select(_before.c.seq)
    .where(
        _before.c.desk == hook.c.desk,
        _before.c.task == hook.c.task,
        _before.c.seq < hook.c.seq,
        _before.c.next_try.is_not(None),
    )
    .exists()
)
DUE = (
    select(hook, event.c.kind, event.c.body)
    .join(event, and_(event.c.desk == hook.c.desk, event.c.seq == hook.c.seq))
    .where(
        hook.c.desk == bindparam("b_desk"),
        hook.c.next_try <= bindparam("now"),
        or_(hook.c.claimed_until.is_(None), hook.c.claimed_until <= bindparam("now")),
        ~_overtakes,
    )
    .order_by(hook.c.next_try, hook.c.seq)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=hook)
)
_it = and_(hook.c.desk == bindparam("b_desk"), hook.c.seq == bindparam("b_seq"))
_mine = and_(_it, hook.c.attempts == bindparam("b_attempt"), hook.c.next_try.is_not(None))
CLAIM = (
    update(hook)
    .where(_it)
    .values(
        claimed_until=bindparam("until"),
        attempts=hook.c.attempts + 1,
        first_tried_at=func.coalesce(hook.c.first_tried_at, bindparam("now")),
    )
)
WAITS = update(hook).where(_mine).values(next_try=bindparam("b_next"), claimed_until=None, detail=bindparam("b_detail"))
DEAD = (
    update(hook)
    .where(_mine)
    .values(next_try=None, claimed_until=None, ended_at=bindparam("b_at"), detail=bindparam("b_detail"))
)
SENT = delete(hook).where(_it)  # whoever sent it: it has arrived


@dataclass(frozen=True, slots=True)
class Hook:
    """An event to be sent. `id` stays the same at each attempt; `attempts` were made before this claim."""

    desk: str
    seq: int
    id: str
    task: int
    at: datetime
    kind: str
    body: Mapping[str, Any]
    attempts: int
    first_tried_at: datetime


@dataclass(frozen=True, slots=True)
class Backlog:
    """How the events of a desk stand."""

    waiting: int
    dead: int
    oldest: datetime | None  # when that one happened which waits longest


def write_hooks(place: Place, seqs: Sequence[tuple[int, int]], at: datetime) -> None:
    """`seqs`: (event, task), all at the same instant."""
    write(
        place,
        hook,
        [
            {
                "desk": place.desk,
                "seq": seq,
                "id": secrets.token_hex(16),
                "task": task,
                "at": at,
                "next_try": at,
                "attempts": 0,
                "detail": "",
            }
            for seq, task in seqs
        ],
    )


class Hooks:
    """Reached as `Store.hooks`. Each call commits before it returns."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def claim(self, desk: str, now: datetime, most: int, length: timedelta = timedelta(minutes=15)) -> list[Hook]:
        """Due ones, at most one of each task; nobody else gets them for `length`."""
        with self._db.writing("hooks_claimed") as connection:
            rows = connection.execute(DUE, {"b_desk": desk, "now": now, "most": most}).all()
            claims = [{"b_desk": desk, "b_seq": row.seq, "until": now + length, "now": now} for row in rows]
            if claims:
                connection.execute(CLAIM, claims)
        return [
            Hook(
                row.desk,
                row.seq,
                row.id,
                row.task,
                row.at,
                row.kind,
                codec.from_plain(row.body),
                row.attempts,
                row.first_tried_at or now,
            )
            for row in rows
        ]

    def desks_due(self, now: datetime) -> list[str]:
        """Desks of which an event can be told now, by one look into each desk's index."""
        due = select(hook.c.desk).where(hook.c.desk == desk_rows.c.desk, hook.c.next_try <= now).exists()
        with self._db.reading() as connection:
            return [row[0] for row in connection.execute(select(desk_rows.c.desk).where(due))]

    def sent(self, one: Hook) -> None:
        with self._db.writing("hook_sent") as connection:
            connection.execute(SENT, {"b_desk": one.desk, "b_seq": one.seq})

    def later(self, one: Hook, at: datetime, detail: str) -> None:
        """It is tried again then. Without effect where the claim is no longer ours."""
        with self._db.writing("hook_waits") as connection:
            connection.execute(WAITS, _claim_of(one) | {"b_next": at, "b_detail": detail})

    def dead(self, one: Hook, at: datetime, detail: str) -> None:
        """Never tried again; the next of its task goes on."""
        with self._db.writing("hook_dead") as connection:
            connection.execute(DEAD, _claim_of(one) | {"b_at": at, "b_detail": detail})

    def backlog(self, desk: str) -> Backlog:
        waits = hook.c.next_try.is_not(None)
        with self._db.reading() as connection:
            counted = select(func.count(), func.min(hook.c.at)).where(hook.c.desk == desk, waits)
            waiting, oldest = connection.execute(counted).one()
            dead = connection.execute(select(func.count()).where(hook.c.desk == desk, ~waits)).scalar_one()
        return Backlog(waiting, dead, oldest)


def _claim_of(one: Hook) -> dict[str, Any]:
    return {"b_desk": one.desk, "b_seq": one.seq, "b_attempt": one.attempts + 1}
