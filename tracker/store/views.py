"""What is only looked at: status, tasks, letters, mails, files, and whether all of it is as it was written."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select

from tracker.domain.commands import SendDigest
from tracker.domain.decision import Facts, Fate
from tracker.domain.firm import Firm
from tracker.domain.task import Task
from tracker.store import blobs, chain, facts, looking, parts, tracing
from tracker.store.engine import Database
from tracker.store.errors import Tampered
from tracker.store.facts import tasks_of
from tracker.store.keys import Keys
from tracker.store.tables import blob, checkpoint, part
from tracker.store.values import EventRow, InboundRow, LetterRow, StatusView, TraceLine


class Views:
    """Reads of one database. Every method raises StoreAway where it does not answer."""

    def __init__(self, db: Database, keys: Keys) -> None:
        self._db = db
        self._keys = keys

    def status(self, desk: str, now: datetime) -> StatusView:
        with self._db.reading() as connection:
            return looking.status(connection, desk, now)

    def tasks(self, desk: str, open_only: bool = True) -> list[Task]:
        with self._db.reading() as connection:
            return looking.tasks(connection, desk, open_only)

    def facts_for_digest(self, command: SendDigest, firm: Firm, now: datetime) -> Facts:
        """What a digest would be decided from, read without a lock: for a preview."""
        with self._db.reading() as connection:
            counters = {"next_task": 0, "next_question": 0}
            return facts.facts(connection, (command,), firm, None, now, counters)

    def task(self, desk: str, number: int) -> Task | None:
        with self._db.reading() as connection:
            return tasks_of(connection, desk, [number]).get(number)

    def events(self, desk: str, number: int) -> list[EventRow]:
        with self._db.reading() as connection:
            return looking.events(connection, desk, number)

    def letters(self, desk: str, task_number: int | None = None) -> list[LetterRow]:
        with self._db.reading() as connection:
            return looking.letters(connection, desk, task_number)

    def inbound(self, desk: str, fate: Fate | None = None) -> list[InboundRow]:
        with self._db.reading() as connection:
            return looking.mails(connection, desk, fate)

    def record(self, desk: str, source: str, key: str) -> Mapping[str, Any]:
        with self._db.reading() as connection:
            return looking.record(connection, desk, source, key)

    def trace(self, desk: str, words: str) -> list[TraceLine]:
        with self._db.reading() as connection:
            return tracing.trace(connection, desk, words)

    def verify_chain(self, desk: str, printed: Mapping[int, str] | None = None) -> str | None:
        """None if every event is as it was written, else in words what is wrong. `printed`: heads by seq that were
        printed outside, such as in a digest."""
        with self._db.reading() as connection:
            return chain.broken(connection, self._keys.desk(desk), desk, printed or {})

    def checkpoint(self, desk: str) -> chain.Checkpoint | None:
        """The newest daily checkpoint, for the digest to print."""
        with self._db.reading() as connection:
            wanted = select(checkpoint).where(checkpoint.c.desk == desk).order_by(checkpoint.c.day.desc()).limit(1)
            row = connection.execute(wanted).one_or_none()
            return chain.Checkpoint(row.day, row.at, row.seq, row.head) if row else None

    def verify_blobs(self, desk: str) -> list[str]:
        """Keys of stored objects and files that do not open. Reads them all."""
        with self._db.reading() as connection:
            of_desk = (select(table.c.key).where(table.c.desk == desk) for table in (blob, part))
            keys = [row[0] for wanted in of_desk for row in connection.execute(wanted)]
        return [key for key in keys if not self._opens(desk, key)]

    def _opens(self, desk: str, key: str) -> bool:
        """A mail is named for its bytes; a file, which its digest vouches for, after its mail."""
        try:
            data = self.blob(desk, key)
        except Tampered:
            return False
        return "." in key or self.blob_key(desk, data) == key

    # --- files

    def blob_key(self, desk: str, data: bytes) -> str:
        """The key under which these bytes are kept. No I/O."""
        return self._keys.desk(desk).name_of(data)

    def blob(self, desk: str, key: str) -> bytes:
        """The plain bytes of a kept object, or of a file that stands in one. Raises KeyError, Tampered, WrongKey."""
        with self._db.reading() as connection:
            place = connection.execute(select(part).where(part.c.desk == desk, part.c.key == key)).one_or_none()
            name = place.raw if place else key
            wanted = select(blob.c.size, blob.c.wrap, blob.c.data).where(blob.c.desk == desk, blob.c.key == name)
            row = connection.execute(wanted).one_or_none()
        if row is None:
            raise KeyError(key)
        plain = blobs.unseal(self._keys, desk, name, blobs.Sealed(row.size, row.wrap, row.data))
        return parts.plain_of(plain, place) if place else plain
