"""Another CSV merged into people.csv or matters.csv: good rows are taken, wrong ones named, nothing is taken away."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from config import matters, people
from config.problems import Problem
from config.roster import PEOPLE_NAMES
from config.table import Progress, Row, Table, read_table, silent, write_table
from tracker.domain.firm import Hours

Cells = dict[str, str]
_AGAIN = "\n"  # in no cell that is a key


@dataclass(frozen=True, slots=True)
class Merged:
    """What an import did, in names. `missing` stand in the list and not in the file; they stay.

    `left` are columns that mean nothing here. `stricter`: captions whose level stays, since the file names a laxer one,
    each with the level in force.
    """

    added: tuple[str, ...] = ()
    changed: tuple[tuple[str, tuple[str, ...]], ...] = ()  # who, and which columns
    same: int = 0
    missing: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    stricter: tuple[tuple[str, str], ...] = ()

    @property
    def changes(self) -> bool:
        return bool(self.added or self.changed)


def merge_people(
    source: Path, target: Path, zone: str, hours: Hours, *, role: str = "", progress: Progress = silent
) -> Merged:
    """Rows of `source` into `target`, by address. An empty cell leaves what is there, walls and conflicts are added to
    those that stand. OSError: `source` is away."""
    new = read_table(source, PEOPLE_NAMES, ("name", "email"))
    old = _existing(target, PEOPLE_NAMES)
    roles = {row.get("email").lower(): row.get("role") for row in old.rows}
    rows = tuple(replace(row, cells=_person_cells(row, roles, role)) for row in new.rows)
    found = people.read_people(Table(new.file, new.columns, rows), zone, hours, progress=progress)
    kept = _kept(
        (row, row.get("email").lower(), _written(row, people.name_of(row), row.get("email").lower()))
        for row in old.rows
    )
    good = {
        address: _walls_kept(_written(one.row, one.person.name, address), kept.get(address, {}))
        for one in found
        if one.person and (address := one.person.address)
    }
    named = {row.get("email").lower() for row in rows}
    problems = (*old.problems, *new.problems, *(problem for one in found for problem in one.problems))
    if old.problems or new.problems:
        return Merged(problems=problems)
    return _merged(target, tuple(people.COLUMNS), kept, good, named, "name", problems, new.left)


def merge_matters(source: Path, target: Path, *, progress: Progress = silent) -> Merged:
    """Rows of `source` into `target`, by matter number. An empty cell leaves what is there, and so does a laxer
    confidentiality."""
    new = read_table(source, matters.COLUMNS, ("number", "caption"))
    old = _existing(target, matters.COLUMNS)
    found = matters.read_matters(new, progress)
    kept = _kept((row, row.get("number"), dict(row.cells)) for row in old.rows)
    taken = [one.row for one in found if one.matter]
    good = {row.get("number"): _level_kept(row.cells, kept.get(row.get("number"), {})) for row in taken}
    named = {row.get("number") for row in new.rows}
    problems = (*old.problems, *new.problems, *(problem for one in found for problem in one.problems))
    if old.problems or new.problems:
        return Merged(problems=problems)
    merged = _merged(target, tuple(matters.COLUMNS), kept, good, named, "caption", problems, new.left)
    return replace(merged, stricter=tuple(_stricter(taken, good)))


def _walls_kept(cells: Cells, before: Mapping[str, str]) -> Cells:
    """What stood, and behind it what the file adds: an import never takes a wall away."""
    for column, separators in people.WALLS.items():
        stood, said = (Row(0, each).list(column, separators) for each in (before, cells))
        added = [one for one in said if one not in stood]
        if stood:
            cells = {**cells, column: ";".join((*stood, *added)) if added else before[column]}
    return cells


def _level_kept(cells: Mapping[str, str], before: Mapping[str, str]) -> Cells:
    """An empty cell means "normal": a list that says so in words says nothing new, and unseals nothing."""
    level = matters.no_laxer(cells.get("confidentiality", ""), before.get("confidentiality", ""))
    return {**cells, "confidentiality": level}


def _stricter(rows: Iterable[Row], good: Mapping[str, Cells]) -> Iterator[tuple[str, str]]:
    """The matters of a file that names a laxer level than stays."""
    for row in rows:
        said, stays = row.get("confidentiality"), good[row.get("number")]["confidentiality"]
        if said and said.lower() != (stays.lower() or "normal"):
            yield row.get("caption"), stays


def _existing(target: Path, names: Mapping[str, Sequence[str]]) -> Table:
    """What it has that would not come out again as it went in is among its problems: a list is written as a whole, and
    a misspelled column might be the one with the walls."""
    if not target.exists() or not target.read_bytes().strip():
        return Table(target.name, (), ())
    found = read_table(target, names, ())
    beyond = (one for row in found.rows for one in row.problem(found.file, row.get("name") or row.get("caption")))
    return replace(found, problems=(*found.problems, *beyond))


def _kept(rows: Iterable[tuple[Row, str, Cells]]) -> dict[str, Cells]:
    """By key; a second row of the same key is an error of the list and stays in it, under its number."""
    found: dict[str, Cells] = {}
    for row, key, cells in rows:
        found[key if key not in found else f"{key}{_AGAIN}{row.number}"] = cells
    return found


def _person_cells(row: Row, roles: Mapping[str, str], role: str) -> Cells:
    """A contact export has no roles: the one in the list stays, else the one given for all."""
    return {**row.cells, "role": row.get("role") or roles.get(row.get("email").lower(), "") or role}


def _written(row: Row, name: str, address: str) -> Cells:
    cells = {column: cell for column, cell in row.cells.items() if column in people.COLUMNS}
    return {**cells, "name": name, "email": address}


def _merged(
    target: Path,
    columns: tuple[str, ...],
    kept: dict[str, Cells],
    good: Mapping[str, Cells],
    named: set[str],
    title: str,
    problems: tuple[Problem, ...],
    left: tuple[str, ...],
) -> Merged:
    missing = tuple(cells.get(title, key) for key, cells in kept.items() if key.partition(_AGAIN)[0] not in named)
    added, changed, same = [], [], 0
    for key, cells in good.items():
        before = kept.get(key, {})
        differing = tuple(column for column, cell in cells.items() if cell and cell != before.get(column, ""))
        if not before:
            added.append(cells.get(title, key))
        elif differing:
            changed.append((cells.get(title, key), differing))
        else:
            same += 1
        kept[key] = {**before, **{column: cell for column, cell in cells.items() if cell}}
    outcome = Merged(tuple(added), tuple(changed), same, missing, left, problems)
    if outcome.changes:
        write_table(target, columns, list(kept.values()))
    return outcome
