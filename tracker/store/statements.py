"""Statements compiled once for their database and handed to its driver as they are.

A mail takes some twenty small statements, and SQLAlchemy's execution of each costs several times what SQLite's does. It
still writes the SQL and converts the values on both ways; only its bookkeeping for each call is left out.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Select, Update

Process = Callable[[Any], Any]
Shape = tuple[tuple[str, int], ...]  # the names of what is given; how many values where it is a list, else -1


@dataclass(frozen=True, slots=True)
class _Compiled:
    """`places`: in the order of the SQL, (its name there, which value is given, which of a list or -1, conversion)."""

    sql: str
    constants: Mapping[str, Any]
    places: tuple[tuple[str, str, int, Process | None], ...]
    positional: bool

    def parameters(self, given: Mapping[str, Any]) -> Any:
        found: dict[str, Any] = {}
        values: list[Any] = []
        for place, name, one, process in self.places:
            value = self.constants[place] if name not in given else given[name] if one < 0 else given[name][one]
            value = process(value) if process else value
            values.append(value)
            found[place] = value
        return values if self.positional else found


@dataclass(frozen=True, slots=True)
class _Rows:
    """How the driver's rows of a SELECT become named tuples. `processors`: (column, conversion) where one is needed."""

    make: Callable[[Iterable[Any]], Any]
    processors: tuple[tuple[int, Process], ...]

    def read(self, rows: Iterable[tuple[Any, ...]], make: Callable[[Any], Any] | None = None) -> list[Any]:
        make = make or self.make
        if not self.processors:
            return [make(row) for row in rows]
        found = []
        for row in rows:
            values = list(row)
            for place, process in self.processors:
                values[place] = process(values[place])
            found.append(make(values))
        return found


def ask(
    connection: Connection,
    statement: Select[Any],
    given: Mapping[str, Any],
    make: Callable[[Any], Any] | None = None,
) -> list[Any]:
    """All rows, as named tuples, or as `make` makes them of a sequence. Lists in `given` are what an IN asks for."""
    compiled = _compiled(statement, connection.dialect, _shape(given))
    cursor = connection.connection.cursor()
    try:
        cursor.execute(compiled.sql, compiled.parameters(given))
        kinds = tuple(column[1] for column in cursor.description)
        return _rows(statement, connection.dialect, kinds).read(_each(cursor) if make else cursor.fetchall(), make)
    finally:
        cursor.close()


def _each(cursor: Any) -> Iterator[Any]:
    """Some at a time: rows that become values at once need not all be there as tuples too."""
    while rows := cursor.fetchmany(500):
        yield from rows


def ask_one(connection: Connection, statement: Select[Any], given: Mapping[str, Any]) -> Any:
    """The first row, or None."""
    rows = ask(connection, statement, given)
    return rows[0] if rows else None


def tell(connection: Connection, statement: Update | Delete | Insert, given: Mapping[str, Any]) -> int:
    """Returns how many rows it changed. What is given and not named in the statement is a column to be set."""
    compiled = _compiled(statement, connection.dialect, _shape(given))
    cursor = connection.connection.cursor()
    try:
        cursor.execute(compiled.sql, compiled.parameters(given))
        return cursor.rowcount
    finally:
        cursor.close()


def _shape(given: Mapping[str, Any]) -> Shape:
    return tuple((name, len(value) if isinstance(value, list) else -1) for name, value in given.items())


@lru_cache(maxsize=1024)
def _compiled(statement: Select[Any] | Update | Delete | Insert, dialect: Dialect, shape: Shape) -> _Compiled:
    keys = [name for name, _ in shape] if isinstance(statement, Update) else None
    compiled = statement.compile(dialect=dialect, column_keys=keys)
    state = compiled.construct_expanded_state({name: None if size < 0 else [None] * size for name, size in shape})
    parts = {part: (name, n) for name, expanded in state.parameter_expansion.items() for n, part in enumerate(expanded)}
    lists = {name for name, size in shape if size >= 0}
    places = []
    for place in state.positiontup or state.parameters:
        name, one = parts.get(place, (place, -1))
        convert = compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)
        places.append((place, name, one if name in lists else -1, convert))
    return _Compiled(state.statement, dict(state.parameters), tuple(places), bool(compiled.positional))


@lru_cache(maxsize=256)
def _rows(statement: Select[Any], dialect: Dialect, kinds: tuple[Any, ...]) -> _Rows:
    """`kinds`: the driver's own codes of the columns' types."""
    columns = list(statement.selected_columns)
    impls = [one.type.dialect_impl(dialect) for one in columns]
    processors = [impl.result_processor(dialect, kind) for impl, kind in zip(impls, kinds, strict=True)]
    row = namedtuple("Row", [one.name for one in columns], rename=True)  # type: ignore[misc]  # names come at run time
    return _Rows(row._make, tuple((n, process) for n, process in enumerate(processors) if process))
