"""people.csv: who there is. One row a person; the address is the identity."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from config import names
from config.amounts import rate, working_hours
from config.problems import Problem, Wrong, did_you_mean, found_words
from config.table import Progress, Row, Table, silent
from tracker.domain.firm import Entries, Hours, Person, Role

COLUMNS: Final[Mapping[str, Sequence[str]]] = {
    "name": ("full name", "display name"),
    "email": ("e-mail", "e-mail address", "email address", "mail", "e-mail 1 - value"),
    "role": ("position", "desk role"),
    "timezone": ("time zone", "zone", "tz"),
    "title": ("job title", "organization title", "organization 1 - title"),
    "practice": (
        "practice area",
        "practice group",
        "department",
        "organization department",
        "organization 1 - department",
    ),
    "specialities": ("specialties", "speciality", "specialty", "skills"),
    "acts_for": ("acts for", "may submit for", "assists", "delegate of", "assistant to"),
    "may_approve": ("approves",),
    "may_authorise_filing": ("may authorize filing", "authorizes filing"),
    "walled_from": ("screened from", "walls", "wall", "ethical wall", "ethical walls"),
    "conflicts": ("conflict list", "conflicts of interest"),
    "nicknames": ("nickname", "goes by", "also known as"),
    "capacity": ("weekly capacity", "hours a week", "hours per week"),
    "hours": ("working hours", "business hours"),
    "rate": ("hourly rate", "billing rate", "rate per hour"),
    "agreement": ("agreement version", "confidentiality agreement"),
    "calendar": ("calendar entries", "due dates"),
}
# lists that keep somebody from something: an import adds to them and takes nothing out of them
WALLS: Final[Mapping[str, str]] = {"walled_from": ";|,", "conflicts": ";|"}  # column -> what parts its values
# contact exports give the name in pieces
PIECES: Final[Mapping[str, Sequence[str]]] = {
    "first name": ("given name",),
    "middle name": ("additional name",),
    "last name": ("family name", "surname"),
}

_ROLES: Final[Mapping[str, Role]] = {
    **dict.fromkeys(("partner", "managing partner", "name partner", "senior partner", "equity partner"), Role.PARTNER),
    **dict.fromkeys(("shareholder", "principal"), Role.PARTNER),
    **dict.fromkeys(("attorney", "lawyer", "associate", "senior associate", "junior associate"), Role.ATTORNEY),
    **dict.fromkeys(("associate attorney", "staff attorney", "of counsel", "counsel", "senior counsel"), Role.ATTORNEY),
    "delegate": Role.DELEGATE,
    **dict.fromkeys(("paralegal", "senior paralegal", "junior paralegal", "litigation paralegal"), Role.PARALEGAL),
    **dict.fromkeys(("coordinator", "paralegal coordinator", "desk coordinator"), Role.COORDINATOR),
    **dict.fromkeys(
        ("staff", "receptionist", "office manager", "secretary", "legal secretary", "assistant"), Role.STAFF
    ),
    **dict.fromkeys(("legal assistant", "clerk", "law clerk", "bookkeeper", "it", "other"), Role.STAFF),
}
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "esq"})
_YES: Final = frozenset({"yes", "y", "true", "1", "x"})
_NO: Final = frozenset({"no", "n", "false", "0"})
_HOURS: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]*)?")


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found:
    """A row that could be read, or what is wrong with it."""

    row: Row
    person: Person | None
    problems: tuple[Problem, ...] = ()


def name_of(row: Row) -> str:
    whole = row.get("name") or " ".join(part for part in map(row.get, PIECES) if part)
    if "," in whole and whole.count(",") == 1:  # "Hollis, Dana", as address books sort
        last, first = (part.strip() for part in whole.split(","))
        if first and last and first.rstrip(".").lower() not in _SUFFIXES:
            whole = f"{first} {last}"
    return whole


def read_people(table: Table, zone: str, hours: Hours, *, role: str = "", progress: Progress = silent) -> list[Found]:
    """`zone` and `hours` are the desk's, for rows that name none; so is `role` (contact exports have none)."""
    found: list[Found] = []
    taken: dict[str, int] = {}
    for row in table.rows:
        one = _Reader(table.file, row).person(zone, hours, role)
        if one.person and (first := taken.setdefault(one.person.address, row.number)) != row.number:
            words = f"the address {one.person.address} stands in row {first} already"
            one = Found(
                row,
                None,
                (Problem(table.file, row.number, words, hint="One row a person.", unit="row", who=name_of(row)),),
            )
        found.append(one)
        progress(len(found), len(table.rows))
    return found


class _Reader:
    """One row, read cell by cell; every wrong cell is noted."""

    def __init__(self, file: str, row: Row) -> None:
        self.file = file
        self.row = row
        self.problems: list[Problem] = []

    def person(self, zone: str, hours: Hours, default_role: str) -> Found:
        address = self.cell("email", names.address, "")
        role = self.cell("role", _role, Role.STAFF, instead=default_role)
        self.problems += self.row.problem(self.file, name_of(self.row))
        attorney = role.is_attorney
        person = Person(
            address=address,
            name=name_of(self.row) or self.cell("name", _named, ""),
            role=role,
            zone=self.optional("timezone", names.zone, zone),
            title=self.title(role),
            practice=self.row.get("practice"),
            nicknames=self.row.list("nicknames", ";|,"),
            specialities=tuple(one.lower() for one in self.row.list("specialities", ";|,")),
            acts_for=tuple(one.lower() for one in self.row.list("acts_for", ";|, ")),
            may_approve=self.optional("may_approve", yes_or_no, attorney),
            may_authorise_filing=self.optional("may_authorise_filing", yes_or_no, attorney),
            walled_from=self.row.list("walled_from", WALLS["walled_from"]),
            hours=self.optional("hours", working_hours, hours),
            weekly_capacity=self.optional("capacity", _capacity, 40.0),
            agreement=self.row.get("agreement"),
            entries=self.optional("calendar", _entries, Entries.FILE),
            rate=self.optional("rate", rate, None),
            conflicts=self.row.list("conflicts", WALLS["conflicts"]),
        )
        return Found(self.row, None if self.problems else person, tuple(self.problems))

    def optional(self, column: str, read: Callable[[str], T], default: T) -> T:
        return self.cell(column, read, default) if self.row.get(column) else default

    def cell(self, column: str, read: Callable[[str], T], default: T, instead: str = "") -> T:
        """The cell's value, or `default` where it is wrong. `instead` is read where the cell is empty."""
        text = self.row.get(column) or instead
        try:
            return read(text)
        except Wrong as wrong:
            found = found_words(text) if text else ""
            problem = Problem(self.file, self.row.number, f"{column} {wrong.words}", found, wrong.hint, unit="row")
            self.problems.append(replace(problem, who=name_of(self.row)))
            return default

    def title(self, role: Role) -> str:
        written = self.row.get("role").lower()
        return self.row.get("title") or (written if written and written != role.value else "")


def _role(text: str) -> Role:
    words = "must be partner, attorney, delegate, paralegal, coordinator or staff"
    if known := _ROLES.get(" ".join(text.lower().split())):
        return known
    raise Wrong(words if text else "is empty; it " + words, did_you_mean(text, _ROLES) if text else "")


def _named(text: str) -> str:
    if not text:
        raise Wrong("is empty", "Letters need a name to greet.")
    return text


def yes_or_no(text: str) -> bool:
    if text.lower() in _YES:
        return True
    if text.lower() in _NO:
        return False
    raise Wrong("must be yes or no")


def _entries(text: str) -> Entries:
    try:
        return Entries(text.lower())
    except ValueError:
        raise Wrong("must be file, invite or none", did_you_mean(text, Entries)) from None


def _capacity(text: str) -> float:
    """Hours a week."""
    number = text.lower().removesuffix("hours").removesuffix("h").strip()
    if not _HOURS.fullmatch(number) or float(number) > 100:
        raise Wrong("must be hours a week such as 40")
    return float(number)
