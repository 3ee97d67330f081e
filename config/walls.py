"""What lists with errors say all the same: a wall goes up at once, and comes down only with lists that are right."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from config import matters, people
from config.table import Row, read_table
from tracker.domain.firm import Firm, Matter, Person, behind_walls


def raised(firm: Firm, people_file: Path, matters_file: Path) -> Firm:
    """The firm in force, and in force too each wall, conflict and seal that its lists name now for people and matters
    it has, whatever else is wrong with the lists or with that row. The same object where they name none."""
    fresh: dict[str, Person] = {}
    for row in _rows(people_file, people.COLUMNS):
        if person := fresh.get(address := row.get("email").lower(), firm.people.get(address)):
            fresh[address] = _walled(person, row, firm.matters)
    sealed: dict[str, Matter] = {}
    for row in _rows(matters_file, matters.COLUMNS):
        if matter := sealed.get(number := row.get("number"), firm.matters.get(number)):
            level = matters.no_laxer(row.get("confidentiality"), matter.confidentiality).lower()
            sealed[number] = replace(matter, confidentiality=level)
    both = {**firm.people, **fresh}, {**firm.matters, **sealed}
    return firm if both == (firm.people, firm.matters) else replace(firm, people=both[0], matters=both[1])


def _rows(file: Path, names: Mapping[str, Sequence[str]]) -> tuple[Row, ...]:
    try:
        return read_table(file, names, ()).rows
    except OSError:
        return ()


def _walled(person: Person, row: Row, numbers: Mapping[str, Matter]) -> Person:
    walls, names = (row.list(column, separators) for column, separators in people.WALLS.items())
    more = replace(
        person,
        walled_from=tuple(dict.fromkeys((*person.walled_from, *walls))),
        conflicts=tuple(dict.fromkeys((*person.conflicts, *names))),
    )
    return behind_walls(more, numbers)
