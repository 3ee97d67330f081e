"""The desk and its firm as plain values: who there is, what they may see, what was agreed about time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import StrEnum


class Role(StrEnum):
    """What a listed person is to the desk; rights follow from it (domain.md, "Words")."""

    PARTNER = "partner"  # an attorney who also gets the weekly digest
    ATTORNEY = "attorney"  # sends tasks, reviews work
    DELEGATE = "delegate"  # sends tasks for named attorneys, approves nothing unless the roster says so
    PARALEGAL = "paralegal"  # does tasks
    COORDINATOR = "coordinator"  # gets escalations, held mail and work that nobody can take
    STAFF = "staff"  # listed; may ask and comment

    @property
    def is_attorney(self) -> bool:
        return self in (Role.PARTNER, Role.ATTORNEY)


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours on working days, wall-clock time of the zone they are used in; `start` < `end`."""

    start: time = time(9)
    end: time = time(17)


class Entries(StrEnum):
    """How a person gets due dates into her calendar."""

    FILE = "file"  # attached to letters, to be opened by whoever wants it
    INVITATION = "invite"  # mails of their own, which her calendar follows
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Person:
    """One row of the roster. `address` is lower-case ASCII and is the person's identity."""

    address: str
    name: str
    role: Role
    zone: str = "America/New_York"  # IANA name
    title: str = ""  # "associate", "receptionist", as the firm calls it
    practice: str = ""
    nicknames: tuple[str, ...] = ()
    specialities: tuple[str, ...] = ()  # practice areas, task types or skills ("litigation", "spanish")
    acts_for: tuple[str, ...] = ()  # addresses of the attorneys a delegate may send tasks for
    may_approve: bool = False
    may_authorise_filing: bool = False
    walled_from: tuple[str, ...] = ()  # matter numbers
    hours: Hours = Hours()
    weekly_capacity: float = 40.0  # hours
    agreement: str = ""  # acknowledged version of the confidentiality agreement; "" none
    entries: Entries = Entries.FILE
    rate: float | None = None  # agreed dollars an hour; None: the firm's, where there is one
    conflicts: tuple[str, ...] = ()  # people and companies on whose matters she is offered nothing


@dataclass(frozen=True, slots=True)
class Matter:
    """One row of the matter list. `number` is its identity within the desk."""

    number: str
    caption: str
    client: str = ""
    parties: tuple[str, ...] = ()
    adverse: tuple[str, ...] = ()
    nicknames: tuple[str, ...] = ()
    practice: str = ""
    court: str = ""
    attorney: str = ""  # address of the attorney of record
    reviewer: str = ""  # address; the attorney of record where empty
    confidentiality: str = "normal"  # normal | restricted | sealed
    consent: str = ""  # the client's, to outside paralegals: yes | no | not needed; "" nobody has said

    @property
    def label(self) -> str:
        return f"{self.caption} ({self.number})"


@dataclass(frozen=True, slots=True)
class Turnaround:
    """Agreed time for one type of work: business days or business hours, never both."""

    business_days: float = 0
    business_hours: float = 0


@dataclass(frozen=True, slots=True)
class TaskType:
    """One row of the scope of work. `code` is stored; `hours` is the usual effort in hours."""

    code: str
    name: str
    area: str = ""
    turnaround: Turnaround = Turnaround(business_days=2)
    deliverable: str = ""
    hours: float = 4.0


@dataclass(frozen=True, slots=True)
class Scope:
    """The agreed scope of work. `rush_before`: received earlier, due the same day; later, `rush_next` the next
    business day. `excluded`: codes of types that are not part of it. `rules`: what else was agreed, in sentences.
    """

    version: str = "1"
    types: Mapping[str, TaskType] = field(default_factory=dict)
    rush_before: time = time(13)
    rush_next: time = time(12)
    revision_round: Turnaround = Turnaround(business_days=1)
    excluded: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Habits:
    """Agreed lengths of the desk's waiting; business time of the reader's zone unless it says clock time."""

    offer: timedelta = timedelta(hours=2)  # business time
    offer_urgent: timedelta = timedelta(minutes=30)  # clock time
    escalate_after: timedelta = timedelta(hours=8)  # business time after a late task was reported late
    partner_after: timedelta = timedelta(hours=8)  # business time after the coordinator was told of it
    question_reminder: timedelta = timedelta(hours=4)  # business time
    digest_weekday: int = 0  # Monday
    digest_time: time = time(7, 30)


@dataclass(frozen=True, slots=True)
class Firm:
    """One desk with its firm's rules: everything that a decision may look at and that no mail changes."""

    desk: str  # key of the desk in the store, such as "main"
    name: str
    address: str  # the desk's bare mailbox address
    zone: str
    people: Mapping[str, Person]  # by address
    matters: Mapping[str, Matter]  # by number
    scope: Scope = Scope()
    habits: Habits = Habits()
    hours: Hours = Hours()
    closures: frozenset[date] = frozenset()
    states: tuple[str, ...] = ()  # two-letter codes whose holidays the firm keeps beside the federal ones
    agreement: str = ""  # version every paralegal must have acknowledged; "" asks for none
    private_subjects: bool = False
    footer: str = ""  # the firm's own lines below every letter
    webhook: bool = False  # another system is told of each event
    own_words: str = ""  # folder of templates that replace the desk's; "" for none
    agreement_text: str = ""  # the words that are acknowledged
    rate: float | None = None  # agreed dollars an hour of whoever has none of her own
    attach_limits: Mapping[str, int] = field(default_factory=dict)  # raw bytes a mail, by the reader's domain; "*": all
    library_shown_as: str = ""  # how people of the firm write the place of the library; "": letters name none
    welcomes: bool = False  # whoever is new gets a welcome letter, and a partner confirms the scope of work

    def with_matters(self, kept: Mapping[str, Matter]) -> "Firm":
        """With what was opened or said of matters by mail. A row of the firm's own list wins; it lacks a consent only
        where its cell is empty. Who has one of these numbers among her conflicts is behind a wall."""
        fresh = {number: _listed(self.matters.get(number), one) for number, one in kept.items()}
        changed = {number: one for number, one in fresh.items() if self.matters.get(number) != one}
        walled = {who: behind for who, one in self.people.items() if (behind := behind_walls(one, kept)) is not one}
        if not changed and not walled:
            return self
        return replace(self, matters={**self.matters, **changed}, people={**self.people, **walled})

    def person(self, address: str | None) -> Person | None:
        return self.people.get(address.lower()) if address else None

    def matter(self, number: str | None) -> Matter | None:
        return self.matters.get(number) if number else None

    def coordinators(self) -> tuple[Person, ...]:
        return tuple(p for p in self.people.values() if p.role is Role.COORDINATOR)

    def walled(self, address: str, matter: str | None) -> bool:
        """True if the person must never see anything of that matter; a stranger is walled off from all."""
        person = self.person(address)
        return person is None or (matter is not None and matter in person.walled_from)


def behind_walls(person: Person, numbers: Iterable[str]) -> Person:
    """A matter's number among the conflicts is a wall around that matter, in capitals or not."""
    by_name = {number.casefold(): number for number in numbers}
    if not (walls := [by_name[name.casefold()] for name in person.conflicts if name.casefold() in by_name]):
        return person
    names = tuple(name for name in person.conflicts if name.casefold() not in by_name)
    return replace(person, conflicts=names, walled_from=tuple(dict.fromkeys((*person.walled_from, *walls))))


def _listed(row: Matter | None, kept: Matter) -> Matter:
    return kept if row is None else replace(row, consent=row.consent or kept.consent)
