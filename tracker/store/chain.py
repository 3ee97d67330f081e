"""The audit chain: each event of a desk is hashed, with a key, together with the hash before it.

An edit, a deletion or an insertion breaks the chain. A cut tail breaks the seal on the desk's row, which cannot be made
again without the root key, and a checkpoint. Who puts a whole old copy of the database back cuts too: that only heads
printed elsewhere show, so the daily checkpoint is for the digest.
"""

import hmac
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from tracker.store.codec import aware, plain
from tracker.store.keys import DeskKeys
from tracker.store.tables import checkpoint, desk, event

START = "0" * 64
PAGE = 1000
LOWEST = -(2**31)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The head of the chain as of the first event of that UTC day: `seq` events, the last of them with hash `head`."""

    day: str
    at: datetime
    seq: int
    head: str


def link(keys: DeskKeys, row: Mapping[str, Any]) -> str:
    """The hash of an event's row, `prev` included."""
    said = [
        row["prev"],
        row["desk"],
        row["seq"],
        row["task"],
        row["revision"],
        aware(row["at"]).isoformat(),
        row["kind"],
        row["body"],
        row["source"],
        row["key"],
    ]
    return hmac.digest(keys.seal, plain(said).encode(), "sha256").hex()


def seal(keys: DeskKeys, seq: int, head: str) -> str:
    """What says that the chain ends here."""
    return hmac.digest(keys.seal, f"end {seq} {head}".encode(), "sha256").hex()


def broken(connection: Connection, keys: DeskKeys, name: str, printed: Mapping[int, str]) -> str | None:
    """None if the chain holds, else in words where it first breaks. `printed`: heads by seq, seen outside."""
    row = connection.execute(select(desk).where(desk.c.desk == name)).mappings().one_or_none()
    known = dict(printed)
    for mark in connection.execute(select(checkpoint).where(checkpoint.c.desk == name)):
        if known.setdefault(mark.seq, mark.head) != mark.head:
            return f"the checkpoint of {mark.day} is not the one that was printed"
    if row is None:
        left = connection.execute(select(event.c.seq).where(event.c.desk == name).limit(1)).first()
        return "the desk's row is gone" if known or left else None
    return _walk(_events(connection, name), keys, known, dict(row))


def _walk(
    events: Iterable[Mapping[str, Any]], keys: DeskKeys, known: dict[int, str], row: Mapping[str, Any]
) -> str | None:
    seq, head = 0, START
    for here in events:
        seq += 1
        if here["seq"] != seq:
            return f"event {seq} is missing"
        if here["prev"] != head or not hmac.compare_digest(here["hash"], link(keys, here)):
            return f"event {seq} is not what was written"
        head = here["hash"]
        if known.pop(seq, head) != head:
            return f"event {seq} is not the one of its checkpoint"
    if known.pop(0, START) != START or known:
        return f"the chain ends at event {seq}; a checkpoint knows more"
    if (row["seq"], row["head"]) != (seq, head):
        return f"the chain ends at event {seq}, the desk's row says {row['seq']}"
    if not hmac.compare_digest(row["seal"], seal(keys, seq, head)):
        return "the seal on the desk's row is not ours"
    return None


def _events(connection: Connection, name: str) -> Iterator[Mapping[str, Any]]:
    """In pages: a long history must not stand in memory as a whole."""
    page, last = select(event).where(event.c.desk == name).order_by(event.c.seq).limit(PAGE), LOWEST
    while rows := connection.execute(page.where(event.c.seq > last)).mappings().all():
        for row in rows:
            yield dict(row)
        last = rows[-1]["seq"]
