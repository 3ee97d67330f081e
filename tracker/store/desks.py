"""What the desk keeps beside tasks: held mails and their release, matters that mail brought, denied accesses."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, func, select, update

from tracker.domain.commands import Command, HoldMail, NoteDenied, RejectMail, ReleaseMail, SendHeldList
from tracker.domain.decide.held_list import OVERLAP
from tracker.domain.decision import Decision, Fate, HeldMail, MailChange
from tracker.domain.firm import Matter
from tracker.domain.naming import NOTHING
from tracker.store import codec
from tracker.store.rows import Place, write
from tracker.store.statements import ask
from tracker.store.tables import denied, inbound, matter, outcome

HOUR = timedelta(hours=1)

_desk: BindParameter[str] = bindparam("desk")
MATTERS = select(matter.c.body).where(matter.c.desk == _desk).order_by(matter.c.number)
_HELD = (
    select(
        inbound.c.receipt,
        inbound.c.key,
        inbound.c.sender,
        inbound.c.subject,
        inbound.c.vouched,
        inbound.c.settled,
        inbound.c.pending,
        inbound.c.told,
        outcome.c.at,
        outcome.c.reason,
        outcome.c.commands,
    )
    .join(outcome, (outcome.c.desk == inbound.c.desk) & (outcome.c.source == "mail") & (outcome.c.key == inbound.c.key))
    .where(inbound.c.desk == _desk)
)
_FOR_A_PERSON = outcome.c.fate.in_((Fate.HELD.value, Fate.PARKED.value))
HELD = _HELD.where(_FOR_A_PERSON, inbound.c.receipt.in_(bindparam("numbers", expanding=True)))
_LATELY = (outcome.c.fate == Fate.HELD.value, outcome.c.at > bindparam("since"))
HELD_SINCE = _HELD.where(*_LATELY).order_by(inbound.c.receipt)
DENIED = (
    select(denied.c.person, func.sum(denied.c.times).label("times"))
    .where(
        denied.c.desk == _desk,
        denied.c.at > bindparam("since"),
        denied.c.person.in_(bindparam("people", expanding=True)),
    )
    .group_by(denied.c.person)
)


def matters(connection: Connection, name: str) -> dict[str, Matter]:
    """Opened by mail, or with a consent that mail told; by number."""
    found = (codec.matter_of(row[0]) for row in ask(connection, MATTERS, {"desk": name}))
    return {one.number: one for one in found}


def held(connection: Connection, name: str, commands: Sequence[Command]) -> dict[int, HeldMail]:
    """Those that the commands name or list. One that is being read again is settled for now."""
    numbers = sorted({one.number for one in commands if isinstance(one, ReleaseMail | RejectMail)})
    rows = ask(connection, HELD, {"desk": name, "numbers": numbers}) if numbers else []
    for one in commands:
        if isinstance(one, SendHeldList):
            rows += ask(connection, HELD_SINCE, {"desk": name, "since": one.since - OVERLAP})
    return {row.receipt: _held(row) for row in rows}


def _held(row: Any) -> HeldMail:
    said = next((one for one in codec.commands_of(row.commands) if isinstance(one, HoldMail)), None)
    return HeldMail(
        row.receipt,
        row.key,
        sender=row.sender or (said.sender if said else ""),
        reason=row.reason,
        vouched=row.vouched or "",
        settled=row.settled or ("released" if row.pending else ""),
        subject=row.subject or "",
        at=row.at,
        told=bool(row.told),
        asked=(said.ask_registered if said else None) or "",
        named=said.named if said else NOTHING,
    )


def denials(connection: Connection, name: str, commands: Sequence[Command], now: datetime) -> dict[str, int]:
    people = sorted({one.by for one in commands if isinstance(one, NoteDenied)})
    if not people:
        return {}
    rows = ask(connection, DENIED, {"desk": name, "since": now - HOUR, "people": people})
    return {row.person: int(row.times) for row in rows}


def write_desk(place: Place, decision: Decision, at: datetime) -> None:
    """What a decision changes here."""
    kept = [{"desk": place.desk, "number": one.number, "body": codec.matter_text(one)} for one in decision.matters]
    write(place, matter, kept, "replace")
    _write_denied(place, decision.denied, at)
    for change in decision.mails:
        _change_mail(place, change)


def _write_denied(place: Place, found: Iterable[tuple[str, int]], at: datetime) -> None:
    times: dict[str, int] = {}
    for person, count in found:
        times[person] = times.get(person, 0) + count
    rows = [{"desk": place.desk, "person": who, "at": at, "times": count} for who, count in times.items()]
    write(place, denied, rows, "replace")


def _change_mail(place: Place, change: MailChange) -> None:
    """Released, it waits to be read like a new one: its attempts are counted afresh."""
    values: dict[str, object] = {}
    if change.settled:
        values["settled"] = change.settled
    if change.vouched:
        values["vouched"] = change.vouched
    if change.told:
        values["told"] = True
    if change.read_by:
        again = func.coalesce(inbound.c.releases, 0) + 1
        values |= {"read_by": change.read_by, "releases": again, "pending": True, "attempts": 0, "claimed_until": None}
    it = (inbound.c.desk == place.desk, inbound.c.key == change.key)
    if values:
        place.connection.execute(update(inbound).where(*it).values(values))
