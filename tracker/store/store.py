"""The store: one database, many desks. All is reached through here; what a method does stands in its module."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from sqlalchemy import exists, func, select, update

from tracker.domain.decision import Candidates, Wake
from tracker.domain.firm import Matter
from tracker.domain.letters import Letter, Stage
from tracker.domain.members import Member
from tracker.domain.task import Task
from tracker.store import (
    candidates,
    desks,
    inbound,
    members,
    migrating,
    outbox,
    rows,
    wakes,
)
from tracker.store.engine import Database
from tracker.store.facts import tasks_of
from tracker.store.hooks import Hooks
from tracker.store.keys import Keys
from tracker.store.records import Records
from tracker.store.tables import hook, letter, outcome, stage
from tracker.store.tables import inbound as inbound_rows
from tracker.store.values import Inbound
from tracker.store.views import Views
from tracker.store.work import Work


class Store(Views):
    """Safe to use from several threads. Every method raises StoreAway where the database does not answer."""

    def __init__(self, db: Database, keys: Keys) -> None:
        super().__init__(db, keys)
        self.records = Records(db)  # what is kept of one matter, for exports
        self.hooks = Hooks(db)  # events that another system has yet to be told of

    @classmethod
    def open(cls, url: str, keys: Keys) -> "Store":
        """`url`: sqlite:////absolute/path.db or postgresql://user@host/name. Nothing is connected or migrated yet."""
        return cls(Database(url), keys)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    def migrate(self) -> tuple[str | None, str]:
        """(from, to) revision. Raises NewerDatabase."""
        return migrating.migrate(self._db)

    def revision(self) -> tuple[str | None, str]:
        """(what the database has, what this Buckslip writes); they differ where `migrate` is due."""
        with self._db.reading() as connection:
            return migrating.revision(connection), migrating.newest()

    @property
    def is_sqlite(self) -> bool:
        return self._db.is_sqlite

    def be_the_only_service(self) -> None:
        """Raises AlreadyRunning, in words for people, where another service works on the same database."""
        self._db.be_the_only_service()

    def forget_claims(self, now: datetime) -> None:
        """For the only service, at its start: whoever claimed something is dead. What was claimed is due at once, and
        a letter that may have left keeps its doubt."""
        with self._db.writing("forget") as connection:
            for table in (inbound_rows, letter, hook):
                connection.execute(update(table).where(table.c.claimed_until > now).values(claimed_until=now))

    def is_idle(self, desk: str, now: datetime) -> bool:
        """Nothing kept without outcome, no letter and no wake due."""
        waits = inbound_rows.c.desk == desk, inbound_rows.c.pending
        leaves = letter.c.desk == desk, letter.c.next_try <= now
        with self._db.reading() as connection:
            if any(connection.execute(select(exists().where(*due))).scalar_one() for due in (waits, leaves)):
                return False
        return not self.wakes_due(desk, now, 1)

    def count_outcomes(self, desk: str, source: str = "mail") -> int:
        wanted = select(func.count()).where(outcome.c.desk == desk, outcome.c.source == source)
        with self._db.reading() as connection:
            return int(connection.execute(wanted).scalar_one())

    @contextmanager
    def transaction(self, desk: str) -> Iterator[Work]:
        """One unit of work under the desk's row lock: kept as a whole, or, on any exception, not at all."""
        with self._db.transaction() as (connection, named):
            yield Work(self._db, connection, desk, self._keys, named)

    # --- mail in

    def claim_inbound(
        self, desk: str, limit: int, now: datetime, lease: timedelta = timedelta(minutes=5)
    ) -> list[Inbound]:
        return inbound.claim(self._db, self._keys, desk, limit, now, lease)

    def release_inbound(self, desk: str, keys: Sequence[str], *, count_attempt: bool) -> None:
        inbound.release(self._db, desk, keys, count_attempt=count_attempt)

    def candidates(
        self,
        desk: str,
        *,
        tokens: Sequence[str],
        message_ids: Sequence[str],
        numbers: Sequence[int],
        sender: str,
        topic: str = "",
        message_id: str = "",
        now: datetime,
    ) -> Candidates:
        with self._db.reading() as connection:
            return candidates.look_up(
                connection,
                desk,
                tokens=tokens,
                message_ids=message_ids,
                numbers=numbers,
                sender=sender,
                topic=topic,
                message_id=message_id,
                now=now,
            )

    # --- the clock

    def wakes_due(self, desk: str, now: datetime, limit: int = 100) -> list[Wake]:
        with self._db.reading() as connection:
            return wakes.due(connection, desk, now, limit)

    def next_wake(self, desk: str) -> datetime | None:
        with self._db.reading() as connection:
            return wakes.earliest(connection, desk)

    # --- mail out

    def claim_letters(
        self, now: datetime, limit: int, lease: timedelta = timedelta(minutes=15), desks: Sequence[str] | None = None
    ) -> list[Letter]:
        """`desks`: only theirs; None for those of all."""
        return outbox.claim(self._db, self._keys, now, limit, lease, desks)

    def keep_rendered(self, letter: Letter, data: bytes, at: datetime, *, instead: bool = False) -> None:
        outbox.keep_rendered(self._db, self._keys, letter, data, at, instead)

    def settle_letter(
        self, letter: Letter, stage: Stage, at: datetime, *, detail: str = "", next_try: datetime | None = None
    ) -> None:
        outbox.settle(self._db, letter, stage, at, detail, next_try)

    def tasks_of(self, desk: str, numbers: Sequence[int]) -> Mapping[int, Task]:
        """Those of these that there are, by number."""
        with self._db.reading() as connection:
            return tasks_of(connection, desk, numbers)

    def moved_on(self, letter: Letter) -> str:
        """Why a reminder is not to be sent any more, or ""."""
        with self._db.reading() as connection:
            return outbox.moved_on(connection, letter)

    def matters(self, desk: str) -> Mapping[str, Matter]:
        """Opened by mail, or with a consent that mail told; beside the firm's own list."""
        with self._db.reading() as connection:
            return desks.matters(connection, desk)

    def members(self, desk: str) -> Mapping[str, Member]:
        """Whom the desk knows; beside the firm's own list."""
        with self._db.reading() as connection:
            return members.members_of(connection, desk)

    # --- processes

    def note_state(self, desks: Sequence[str], name: str, at: datetime, words: str) -> None:
        """How a stage of the service fares for these desks, for `status`. Keeps only the newest; the same words change
        nothing."""
        with self._db.reading() as connection:
            wanted = select(stage.c.desk).where(stage.c.desk.in_(desks), stage.c.name == name, stage.c.words == words)
            said = {row[0] for row in connection.execute(wanted)}
        if not (changed := [desk for desk in desks if desk not in said]):
            return
        with self._db.writing("state") as connection:
            place = rows.Place(self._db, connection, changed[0], self._keys)
            noted = [{"desk": desk, "name": name, "at": at, "words": words} for desk in changed]
            rows.write(place, stage, noted, "replace")

    def desks_with_mail(self, now: datetime) -> list[str]:
        """Desks that have kept mail without outcome which nobody works on, in no order."""
        with self._db.reading() as connection:
            return inbound.desks_with_mail(connection, now)

    def desks_with_wakes(self, now: datetime) -> list[str]:
        """Desks of which the clock must ask something by now."""
        with self._db.reading() as connection:
            return wakes.desks_with_wakes(connection, now)
