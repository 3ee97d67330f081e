"""Rows into tables: plain inserts, or inserts that replace or leave alone what is there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select

from tracker.store import blobs
from tracker.store.engine import Database, Insert
from tracker.store.keys import DeskKeys, Keys
from tracker.store.statements import ask
from tracker.store.tables import blob

KNOWN_BLOBS = select(blob.c.key).where(
    blob.c.desk == bindparam("b_desk"), blob.c.key.in_(bindparam("keys", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the rows go."""

    db: Database
    connection: Connection
    desk: str
    keys: Keys

    @property
    def desk_keys(self) -> DeskKeys:
        return self.keys.desk(self.desk)


class Prepared:
    """An INSERT compiled once for its database. Rows of a mail are many and wide: going through SQLAlchemy's execution
    for each costs more than SQLite takes to write them, so these go to the driver as they are."""

    def __init__(self, db: Database, table: Table, conflict: str) -> None:
        dialect, names = db.engine.dialect, [column.name for column in table.columns]
        compiled = _insert(db, table, conflict).compile(dialect=dialect, column_keys=names)
        self.sql = str(compiled)
        self._names = names
        self._order = compiled.positiontup if compiled.positional else None
        processors = [(c.name, c.type.dialect_impl(dialect).bind_processor(dialect)) for c in table.columns]
        self._processors = [(name, process) for name, process in processors if process]

    def parameters(self, row: Mapping[str, Any]) -> Any:
        given = dict.fromkeys(self._names) | dict(row)
        for name, process in self._processors:
            given[name] = process(given[name])
        return given if self._order is None else [given[name] for name in self._order]


def _insert(db: Database, table: Table, conflict: str) -> Insert:
    statement = db.insert(table)
    if conflict == "nothing":
        return statement.on_conflict_do_nothing()
    if conflict == "replace":
        key = [column.name for column in table.primary_key]
        rest = {column.name: statement.excluded[column.name] for column in table.columns if column.name not in key}
        return statement.on_conflict_do_update(index_elements=key, set_=rest)
    return statement


def write(place: Place, table: Table, rows: Sequence[Mapping[str, Any]], conflict: str = "") -> int:
    """Insert whole rows, null where a column is not given; on conflict fail, "replace" or do "nothing".
    Returns how many rows were written, where one was given."""
    if not rows:
        return 0
    prepared: Prepared = place.db.once((table.name, conflict), lambda: Prepared(place.db, table, conflict))
    cursor = place.connection.connection.cursor()
    try:
        if len(rows) == 1:
            cursor.execute(prepared.sql, prepared.parameters(rows[0]))
        else:
            cursor.executemany(prepared.sql, [prepared.parameters(row) for row in rows])
        return cursor.rowcount
    finally:
        cursor.close()


def write_blobs(place: Place, files: Mapping[str, bytes]) -> None:
    """Each object once; the same bytes have the same key."""
    if not files:
        return
    known = {row.key for row in ask(place.connection, KNOWN_BLOBS, {"b_desk": place.desk, "keys": list(files)})}
    for key, data in files.items():
        if key not in known:
            sealed = blobs.seal(place.keys, place.desk, key, data)
            row = {"desk": place.desk, "key": key, "size": sealed.size, "wrap": sealed.wrap, "data": sealed.data}
            write(place, blob, [row], "nothing")
