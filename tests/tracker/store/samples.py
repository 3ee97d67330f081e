"""A small firm and realistic decisions, made without the domain's rules: what the store keeps is any decision."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tracker.domain.commands import Command, EscalateLate, ExpireOffer, OpenTask, RemindDueSoon, RemindLate
from tracker.domain.decision import Decision, Fate, Happened, Likeness, Wake
from tracker.domain.events import Offered, Opened
from tracker.domain.evolve import evolve
from tracker.domain.firm import Firm, Matter, Person, Role
from tracker.domain.notices import Kind, Notice, Thread
from tracker.domain.task import Due, FileRef, Offer, Origin, Slice, Task

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ZONE = "America/New_York"
DESK = "main"
ANNA, PRIYA, SAM = "anna@firm.example", "priya@work.example", "sam@work.example"
LEASE = timedelta(minutes=5)
LIKE = Likeness("Please prepare the exhibit list.", "alvarez exhibit list")


@dataclass(frozen=True, slots=True)
class Arrived:
    """Something incoming, as tracker/service.py shapes it."""

    source: str
    key: str
    at: datetime = NOW
    commands: tuple[Command, ...] = ()
    mail: Origin | None = None
    files: Mapping[str, Slice | bytes] = field(default_factory=dict)
    saw: Mapping[int, int] = field(default_factory=dict)
    record: str = "{}"
    likeness: Likeness | None = None


def firm(desk: str = DESK) -> Firm:
    people = (
        Person(ANNA, "Anna Hartwell", Role.PARTNER),
        Person(PRIYA, "Priya Nair", Role.PARALEGAL),
        Person(SAM, "Sam Okoro", Role.PARALEGAL),
    )
    matter = Matter("2026-0141", "Alvarez v. Northgate", attorney=ANNA)
    return Firm(desk, "Hartwell", f"{desk}@firm.example", ZONE, {p.address: p for p in people}, {matter.number: matter})


def due(days: float = 3) -> Due:
    return Due(NOW + timedelta(days=days), ZONE, "by Thursday", "written")


def file(key: str, size: int = 100_000) -> FileRef:
    return FileRef("Exhibit A.pdf", size, "application/pdf", key, "ab" * 32)


def origin(key: str = "mail-1", message_id: str = "<first@firm.example>", sender: str = ANNA) -> Origin:
    return Origin(key, sender, message_id, (), "Alvarez exhibit list")


def opening(
    key: str, number: int, files: Mapping[str, bytes] | None = None, to: str = PRIYA, at: datetime = NOW
) -> tuple[Arrived, Decision]:
    """A mail that opens task `number` and offers it: two events, two letters, three wakes."""
    came = origin(key, f"<{key}@firm.example>")
    refs = tuple(file(blob, len(data)) for blob, data in (files or {}).items())
    command = OpenTask(ANNA, "Exhibit list", "Please prepare the exhibit list. " * 20, due(), files=refs)
    opened = Opened(ANNA, command.title, command.instructions, ANNA, due(), came, matter="2026-0141", files=refs)
    offered = Offered(Offer(1, to, at, at + timedelta(hours=2)), ("Priya Nair: 4 h of open work", "Sam Okoro: is away"))
    task: Task = evolve(evolve(None, number, opened, at), number, offered, at)
    reading = {"outcome": "create_task", "tasks": [{"title": "Exhibit list", "due_words": "by Thursday"}]}
    like = replace(LIKE, text=command.instructions, files=tuple((ref.name, ref.sha256) for ref in refs))
    decision = Decision(
        Fate.DONE,
        "opened",
        happened=(Happened(number, opened), Happened(number, offered)),
        tasks=(task,),
        notices=(notice(task, Kind.ACKNOWLEDGEMENT, ANNA), notice(task, Kind.ASSIGNMENT, to)),
        wakes=wakes(task),
    )
    return Arrived(
        "mail", key, at, (command,), came, files or {}, record=json.dumps({"reading": reading}), likeness=like
    ), decision


def notice(about: Task, kind: Kind, to: str, **changed: Any) -> Notice:
    view = {"number": about.label, "title": about.title, "matter": "Alvarez v. Northgate (2026-0141)", "files": []}
    facts: dict[str, object] = {"reader": {"name": to, "zone": ZONE}, "because": f"you sent {about.label}", "by": None}
    facts |= {"tasks": [view]} if kind is Kind.ACKNOWLEDGEMENT else {"task": view}
    thread = Thread(f"RE: {about.title} [{about.label}]", about.origin.message_id, (about.origin.message_id,))
    return replace(Notice(kind, to, thread, facts, about.number), **changed)


def wakes(task: Task) -> tuple[Wake, ...]:
    n, at = task.number, task.due.at
    return (
        Wake(f"T-{n} late, due revision 1", at, RemindLate(n), n),
        Wake(f"T-{n} due soon, due revision 1", at - timedelta(hours=8), RemindDueSoon(n), n),
        Wake(f"T-{n} escalation, due revision 1", at + timedelta(hours=8), EscalateLate(n), n),
    )


def offer_wake(number: int) -> Wake:
    return Wake(f"T-{number} offer 1 expires", NOW + timedelta(hours=2), ExpireOffer(number, 1), number)


def quiet(fate: Fate = Fate.IGNORED) -> Decision:
    return Decision(fate, "nothing in it")
