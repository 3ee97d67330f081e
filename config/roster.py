"""The roster: people.csv and matters.csv read together, each reference followed."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from config import matters, people
from config.problems import Problem, did_you_mean, found_words
from config.table import Row, Table, read_table
from tracker.domain.firm import Hours, Matter, Person, Role, behind_walls

PEOPLE_NAMES: Final = {**people.COLUMNS, **people.PIECES}
AROUND_NOTHING: Final = "A wall around an unknown matter protects nothing: add the matter, or correct the number."
UNKNOWN: Final = "Or mail has opened it: the database, which would know, cannot be read now."


@dataclass(frozen=True, slots=True)
class Roster:
    """The rows that could be read, and what is wrong with the others. `warnings` keep nothing from working."""

    people: Mapping[str, Person] = field(default_factory=dict)
    matters: Mapping[str, Matter] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


def read_roster(
    people_file: Path, matters_file: Path, zone: str, hours: Hours, opened: Callable[[], Collection[str] | None] = tuple
) -> Roster:
    """Both files, whole; every problem at once. `opened` gives the numbers of matters that mail has opened, or None
    where that cannot be known; it is asked only where a wall is around a matter that is not in the list."""
    people_table, people_gone = _table(people_file, PEOPLE_NAMES, ("name", "email", "role"))
    matters_table, matters_gone = _table(matters_file, matters.COLUMNS, ("number", "caption"))
    something = matters.read_matters(matters_table)
    numbers = {row.get("number") for row in matters_table.rows}
    someone = [_with_walls(one, numbers) for one in people.read_people(people_table, zone, hours)]
    by_address = {one.person.address: one.person for one in someone if one.person}
    by_number = {one.matter.number: one.matter for one in something if one.matter}
    known = _addresses(people_table)
    wrong_people = [problem for one in someone for problem in one.problems or _of_person(one, people_table.file, known)]
    astray, unsure = _around_nothing(someone, people_table.file, numbers, opened)
    wrong_people = sorted((*wrong_people, *astray), key=lambda problem: problem.line or 0)
    wrong_matters = [
        problem for one in something for problem in one.problems or _of_matter(one, matters_table.file, known)
    ]
    problems = [*people_gone, *people_table.problems, *_counted(wrong_people, len(someone))]
    problems += [*matters_gone, *matters_table.problems, *_counted(wrong_matters, len(something))]
    warnings = [
        *unsure,
        *_doubts_of_people(someone, people_table.file),
        *_doubts_of_matters(something, matters_table.file, by_address),
    ]
    return Roster(by_address, by_number, tuple(problems), tuple(warnings))


def _table(path: Path, names: Mapping[str, Sequence[str]], needed: Sequence[str]) -> tuple[Table, list[Problem]]:
    try:
        return read_table(path, names, needed), []
    except OSError as away:
        hint = f"The system answered: {away.strerror}. buckslip init makes an empty one."
        return Table(path.name, (), ()), [Problem(path.name, None, "this file cannot be read", hint=hint)]


def _with_walls(one: people.Found, numbers: set[str]) -> people.Found:
    return replace(one, person=behind_walls(one.person, numbers)) if one.person else one


def _addresses(table: Table) -> dict[str, str]:
    """Every address of the file, right or wrong: an error in one row shall not make errors in others."""
    return {row.get("email").lower(): people.name_of(row) for row in table.rows if row.get("email")}


def _of_person(one: people.Found, file: str, known: Mapping[str, str]) -> Iterator[Problem]:
    person = one.person
    if person is None:
        return
    for address in person.acts_for:
        if address not in known:
            yield _reference(file, one.row, "acts_for", address, known, person.name)


def _around_nothing(
    found: Sequence[people.Found], file: str, numbers: set[str], opened: Callable[[], Collection[str] | None]
) -> tuple[list[Problem], list[Problem]]:
    """Walls around matters that nobody knows: those that are wrong, and those that may be."""
    strange = [
        (one.row, one.person.name, number)
        for one in found
        if one.person and not one.problems
        for number in one.person.walled_from
        if number not in numbers
    ]
    elsewhere = opened() if strange else ()
    problems = []
    for row, name, number in strange:
        if number not in (elsewhere or ()):
            words = f"walled_from is {found_words(number)}, which is not in the matter list"
            hint = did_you_mean(number, numbers) or AROUND_NOTHING
            hint = f"{hint} {UNKNOWN}" if elsewhere is None else hint
            problems.append(Problem(file, row.number, words, hint=hint, unit="row", who=name))
    return ([], problems) if elsewhere is None else (problems, [])


def _of_matter(one: matters.Found, file: str, known: Mapping[str, str]) -> Iterator[Problem]:
    if one.matter is None:
        return
    pairs = {"attorney": one.matter.attorney, "reviewer": one.matter.reviewer}
    if one.matter.attorney == one.matter.reviewer:
        pairs = {"attorney and reviewer": one.matter.attorney}
    for column, address in pairs.items():
        if address and address not in known:
            yield _reference(file, one.row, column, address, known, one.matter.caption)


def _reference(file: str, row: Row, column: str, address: str, known: Iterable[str], who: str) -> Problem:
    hint = did_you_mean(address, known) or "Add that person, or leave the column empty."
    verb, where = ("are" if " and " in column else "is"), ("this file" if column == "acts_for" else "the people list")
    words = f'{column} {verb} "{address}", who is not in {where}'
    return Problem(file, row.number, words, hint=hint, unit="row", who=who)


def _counted(problems: Sequence[Problem], rows: int) -> list[Problem]:
    """The last problem of a file also says how many rows are fine."""
    if not problems:
        return []
    bad = len({problem.line for problem in problems})
    fine = f"{rows - bad} of {rows} rows {'is' if rows - bad == 1 else 'are'} fine."
    last = problems[-1]
    return [*problems[:-1], replace(last, hint=f"{last.hint} {fine}".strip())]


def _doubts_of_people(found: Sequence[people.Found], file: str) -> Iterator[Problem]:
    roles = [one.person.role for one in found if one.person]
    for role, what in (
        (Role.COORDINATOR, "held mail and work that nobody can take would reach no one"),
        (Role.PARALEGAL, "there is nobody to give work to"),
    ):
        if role not in roles:
            yield Problem(file, None, f"nobody has the role {role}: {what}")
    for one in found:
        if one.person and one.person.acts_for and one.person.role is not Role.DELEGATE:
            words = f"acts_for has no effect for the role {one.person.role}"
            yield Problem(file, one.row.number, words, hint="Use the role delegate.", unit="row", who=one.person.name)


def _doubts_of_matters(
    found: Sequence[matters.Found], file: str, by_address: Mapping[str, Person]
) -> Iterator[Problem]:
    for one in found:
        if one.matter is None:
            continue
        reviewer = one.matter.reviewer or one.matter.attorney
        person = by_address.get(reviewer)
        if not reviewer:
            words = "neither reviewer nor attorney is given: the requester reviews the work"
            yield Problem(file, one.row.number, words, unit="row", who=one.matter.caption)
        elif person and not person.may_approve:
            words = f"{person.name} is its reviewer and may not approve"
            yield Problem(file, one.row.number, words, unit="row", who=one.matter.caption)
