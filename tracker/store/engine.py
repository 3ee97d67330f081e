"""The database: opened, and used in whole transactions only. SQLite (WAL, synchronous=FULL) or PostgreSQL by URL.

SQLite has one writer: BEGIN IMMEDIATE takes its turn before anything is read, so that no transaction fails half-way
through. Within this process writers queue on a lock, since waiting inside SQLite means sleeping and asking again.
"""

import fcntl
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, Table, create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from tracker import crash
from tracker.store.errors import AlreadyRunning, StoreAway

PATIENCE = 30  # seconds that a writer waits for another process's transaction
WAL_PAGES = 4000  # of 4 KiB: a checkpoint about every 16 MB
PRAGMAS = (
    "PRAGMA synchronous=FULL",  # with WAL, NORMAL may roll back commits after a power cut
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={PATIENCE * 1000}",
    f"PRAGMA wal_autocheckpoint={WAL_PAGES}",
    "PRAGMA journal_size_limit=67108864",
    "PRAGMA cache_size=-16384",
    "PRAGMA temp_store=MEMORY",
)
SERVICE_LOCK = 0x6275636B  # "buck"; advisory locks are per database
Insert = sqlite.Insert | postgresql.Insert


class Database:
    """Two ways to use it: `reading()`, and `writing(name)` with crash points around the commit.

    SQLite writes through one connection, which keeps its pages as long as nobody else commits."""

    def __init__(self, url: str) -> None:
        self.url = _with_driver(make_url(url))
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite(self.url) if self.is_sqlite else _postgresql(self.url)
        self.writer = _sqlite(self.url, writer=True) if self.is_sqlite else self.engine
        self._turn = threading.Lock() if self.is_sqlite else nullcontext()
        self._only: int | None = None
        self._session: Connection | None = None
        self._made: dict[Hashable, Any] = {}
        driver = self.engine.dialect.loaded_dbapi
        self._silent = (driver.OperationalError, driver.InterfaceError)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One snapshot on SQLite, committed state on PostgreSQL; locks nothing. Raises StoreAway."""
        with self._away(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self, name: str) -> Iterator[Connection]:
        """All or nothing: kept when the block ends, undone by any exception. Raises StoreAway."""
        with self.transaction() as (connection, named):
            named.name = name
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[tuple[Connection, "Named"]]:
        """As `writing`, for work that learns its name, by which tests kill it, while it is done."""
        named = Named()
        with self._away(), self._turn, self.writer.connect() as connection:
            with connection.begin():
                yield connection, named
                crash.point(f"{named.name}.before_commit")
            crash.point(f"{named.name}.after_commit")

    @contextmanager
    def _away(self) -> Iterator[None]:
        """A database that does not answer is told apart from our own mistakes; its words carry no values."""
        try:
            yield
        except (OperationalError, InterfaceError, PoolTimeout, *self._silent) as away:
            raise StoreAway(_words(away)) from away
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            raise StoreAway(_words(error)) from error

    def once(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """What is made for this database at first use, and kept."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def insert(self, table: Table) -> Insert:
        """INSERT that can say ON CONFLICT; both databases spell it alike."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)

    def be_the_only_service(self) -> None:
        """Raises AlreadyRunning if another service works on this database. The lock is lifted when we die, however.

        May be called again: after PostgreSQL was away, its lock has to be taken anew."""
        if self.is_sqlite:
            self._lock_file()
        else:
            self._lock_session()

    def _lock_file(self) -> None:
        """The kernel's lock on a file beside the database."""
        if not self.url.database or self._only is not None:
            return
        path = Path(self.url.database).resolve()
        file = os.open(f"{path}.service", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            other = os.read(file, 32).decode("ascii", "replace").strip() or "unknown"
            os.close(file)
            raise AlreadyRunning(
                f"Another Buckslip service (process {other}) works on {path}. "
                "Stop it first, or use PostgreSQL, where a second one stands by."
            ) from None
        os.ftruncate(file, 0)
        os.pwrite(file, f"{os.getpid()}\n".encode(), 0)
        self._only = file

    def _lock_session(self) -> None:
        """PostgreSQL's advisory lock, for as long as one connection of ours lives."""
        with self._away():
            if self._session is not None:
                try:
                    self._session.execute(text("SELECT 1"))
                    return
                except DBAPIError:
                    self._session.invalidate()
                    self._session.close()
                    self._session = None
            session = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            if not session.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": SERVICE_LOCK}).scalar_one():
                session.close()
                raise AlreadyRunning("Another Buckslip service works on this database; this one stands by.")
            self._session = session

    def close(self) -> None:
        if self._session is not None:
            with suppress(DBAPIError):  # at once: the server notices later that a session has ended
                self._session.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": SERVICE_LOCK})
            self._session.invalidate()  # and where that failed, the lock ends with the session
            self._session.close()
            self._session = None
        self.engine.dispose()
        self.writer.dispose()
        if self._only is not None:
            os.close(self._only)
            self._only = None


class Named:
    """The name of a transaction, for its crash points."""

    __slots__ = ("name",)

    def __init__(self) -> None:
        self.name = "nothing"


def values(result: CursorResult[Any]) -> list[Any]:
    """The only column of all rows."""
    return [row[0] for row in result]


def _words(error: Exception) -> str:
    origin = getattr(error, "orig", None) or error
    return f"the database says: {str(origin).strip().splitlines()[0] if str(origin).strip() else type(origin).__name__}"


def _with_driver(url: URL) -> URL:
    """ "postgresql://" and "postgres://" mean psycopg 3 here."""
    return url.set(drivername="postgresql+psycopg") if url.drivername in ("postgresql", "postgres") else url


def _postgresql(url: URL) -> Engine:
    return create_engine(url, hide_parameters=True, pool_size=8, pool_timeout=PATIENCE)


def _sqlite(url: URL, writer: bool = False) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,  # an error message must not carry a mail's words into the log
        pool_size=1 if writer else 5,
        max_overflow=0 if writer else 10,
        pool_timeout=PATIENCE,
        pool_use_lifo=True,
        connect_args={"check_same_thread": False, "timeout": PATIENCE, "cached_statements": 512},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin_writing if writer else _begin)
    return engine


def _prepare(raw: Any, _record: object) -> None:
    raw.isolation_level = None  # the driver begins nothing by itself; `_begin` does
    _write_ahead(raw)
    for pragma in PRAGMAS:
        raw.execute(pragma)
    raw.create_function("lower", 1, _lower, deterministic=True)


def _lower(value: object) -> object:
    """As PostgreSQL does it: SQLite's own knows no letter beyond ASCII."""
    return value.lower() if isinstance(value, str) else value


def _write_ahead(raw: Any) -> None:
    """Processes that open a new file at once would each make it a WAL, and SQLite does not wait for another there."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            raw.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.01)


def _begin(connection: Connection) -> None:
    raw: Any = connection.connection.dbapi_connection
    raw.execute("BEGIN")


def _begin_writing(connection: Connection) -> None:
    raw: Any = connection.connection.dbapi_connection
    raw.execute("BEGIN IMMEDIATE")
