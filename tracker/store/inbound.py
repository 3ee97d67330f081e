"""Kept mails are claimed, so that each is read by one process, or given back. Only its outcome ends a mail."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, case, or_, select, update

from tracker.store import blobs
from tracker.store.engine import Database
from tracker.store.errors import Tampered
from tracker.store.keys import Keys
from tracker.store.tables import blob, inbound
from tracker.store.values import Inbound

_desk: BindParameter[str] = bindparam("b_desk")
_keys: BindParameter[list[str]] = bindparam("keys", expanding=True)
FREE = (
    select(inbound.c.key, inbound.c.attempts)
    .where(
        inbound.c.desk == _desk,
        inbound.c.pending,
        or_(inbound.c.claimed_until.is_(None), inbound.c.claimed_until <= bindparam("now")),
    )
    .order_by(inbound.c.receipt)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
CLAIM = (
    update(inbound)
    .where(inbound.c.desk == _desk, inbound.c.key.in_(_keys))
    .values(claimed_until=bindparam("until"), attempts=inbound.c.attempts + 1)
)
CLAIMED = (
    select(inbound, blob.c.size, blob.c.wrap, blob.c.data)
    .join(blob, (blob.c.desk == inbound.c.desk) & (blob.c.key == inbound.c.key))
    .where(inbound.c.desk == _desk, inbound.c.key.in_(_keys))
    .order_by(inbound.c.receipt)
)
GIVEN_BACK = case((inbound.c.attempts > 0, inbound.c.attempts - 1), else_=0)
RELEASE = update(inbound).where(inbound.c.desk == _desk, inbound.c.key.in_(_keys), inbound.c.pending)


def desks_with_mail(connection: Connection, now: datetime) -> list[str]:
    """By the index of what has no outcome yet."""
    free = or_(inbound.c.claimed_until.is_(None), inbound.c.claimed_until <= now)
    return [row[0] for row in connection.execute(select(inbound.c.desk).where(inbound.c.pending, free).distinct())]


def claim(db: Database, keys: Keys, name: str, most: int, now: datetime, length: timedelta) -> list[Inbound]:
    """The oldest that nobody works on. Claim and attempt are committed first: should the mail kill us, it counts.

    One that was tried before is claimed alone, so that no other is blamed for it."""
    with db.writing("claim") as connection:
        given = {"b_desk": name, "now": now, "most": most}
        free = list(connection.execute(FREE, given))
        fresh = [row.key for row in takewhile(lambda row: row.attempts == 0, free)]
        claimed = fresh or [row.key for row in free[:1]]
        if claimed:
            connection.execute(CLAIM, {"b_desk": name, "keys": claimed, "until": now + length})
    if not claimed:
        return []
    with db.reading() as connection:
        return _mails(connection, keys, name, claimed)


def _mails(connection: Connection, keys: Keys, name: str, claimed: Sequence[str]) -> list[Inbound]:
    return [
        Inbound(
            desk=name,
            key=row.key,
            received=row.received,
            raw=_raw(row, keys, name),
            whole=row.whole,
            attempts=row.attempts,
            uid=row.uid,
            uid_validity=row.uid_validity,
            number=row.receipt,
            releases=row.releases or 0,
            read_by=row.read_by or "",
            vouched=row.vouched or "",
        )
        for row in connection.execute(CLAIMED, {"b_desk": name, "keys": list(claimed)})
    ]


def _raw(row: Any, keys: Keys, name: str) -> bytes | None:
    """None where the bytes are not what was stored: the mails beside it are read all the same."""
    try:
        return blobs.unseal(keys, name, row.key, blobs.Sealed(row.size, row.wrap, row.data))
    except Tampered:
        return None


def release(db: Database, name: str, keys: Sequence[str], *, count_attempt: bool) -> None:
    """May be claimed again at once. A world that did not answer gives the attempt back."""
    if not keys:
        return
    changed = {"claimed_until": None} if count_attempt else {"claimed_until": None, "attempts": GIVEN_BACK}
    with db.writing("release") as connection:
        connection.execute(RELEASE.values(changed), {"b_desk": name, "keys": list(keys)})
