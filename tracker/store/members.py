"""Whom the desk knows: read with every decision, written where something changed of somebody."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, func, or_, select

from tracker.domain.commands import (
    Acknowledge,
    Command,
    ConfirmScope,
    EndAccess,
    LookAtPeople,
    SendAccessReview,
)
from tracker.domain.decision import Decision, SentFile
from tracker.domain.firm import Firm
from tracker.domain.letters import Stage
from tracker.domain.members import Member, leaving
from tracker.domain.questions import Question
from tracker.domain.withheld import has_files
from tracker.store import codec
from tracker.store.rows import Place, write
from tracker.store.statements import ask
from tracker.store.tables import inbound, letter, member, question

_desk: BindParameter[str] = bindparam("desk")
MEMBERS = select(member.c.person, member.c.body).where(member.c.desk == _desk)
# what has left, or may have: an attempt that was cut off counts as arrived
SENT = (
    select(letter.c.reader, letter.c.task, letter.c.ended_at, letter.c.queued_at, letter.c.notice)
    .where(
        letter.c.desk == _desk,
        letter.c.reader.in_(bindparam("people", expanding=True)),
        or_(letter.c.stage == Stage.SENT.value, letter.c.ambiguous, letter.c.claimed_until.is_not(None)),
    )
    .order_by(letter.c.n)
)
LAST_MAILS = (
    select(inbound.c.sender, func.max(inbound.c.received).label("last"))
    .where(inbound.c.desk == _desk, inbound.c.sender.in_(bindparam("people", expanding=True)))
    .group_by(inbound.c.sender)
)
ABOUT_NO_TASK = select(question.c.body).where(question.c.desk == _desk, question.c.is_open, question.c.task.is_(None))
OPEN = select(question.c.body).where(question.c.desk == _desk, question.c.is_open)


def members_of(connection: Connection, name: str) -> dict[str, Member]:
    return {row.person: codec.member_of(row.body) for row in ask(connection, MEMBERS, {"desk": name})}


def write_members(place: Place, decision: Decision) -> None:
    rows = [{"desk": place.desk, "person": one.address, "body": codec.member_text(one)} for one in decision.members]
    write(place, member, rows, "replace")


def leaving_now(commands: Iterable[Command], known: Mapping[str, Member]) -> set[str]:
    """Those whose access these commands end."""
    found: set[str] = set()
    for command in commands:
        match command:
            case LookAtPeople():
                found |= {one.address for one in leaving(known.values(), command.listed)}
            case EndAccess():
                found.add(command.person)
            case _:
                pass
    return found


def sent_files(connection: Connection, name: str, people: Iterable[str]) -> dict[str, tuple[SentFile, ...]]:
    """Every document that each of them was sent, the oldest first."""
    wanted = sorted(people)
    found: dict[str, list[SentFile]] = {who: [] for who in wanted}
    if not wanted:
        return {}
    for row in ask(connection, SENT, {"desk": name, "people": wanted}):
        notice = codec.notice_of(row.notice)
        files = notice.files if has_files(notice) else ()
        found[row.reader] += [SentFile(row.ended_at or row.queued_at, row.task, file.name) for file in files]
    return {who: tuple(files) for who, files in found.items()}


def last_mails(connection: Connection, firm: Firm, commands: Sequence[Command]) -> dict[str, Any]:
    """When each was last heard of, for a review of access."""
    if not any(isinstance(command, SendAccessReview) for command in commands):
        return {}
    rows = ask(connection, LAST_MAILS, {"desk": firm.desk, "people": sorted(firm.people)})
    return {row.sender: row.last for row in rows}


def questions(connection: Connection, name: str, commands: Sequence[Command]) -> dict[int, Question]:
    """Open ones that a yes settles for others, or that somebody leaves behind."""
    if any(isinstance(command, LookAtPeople | EndAccess) for command in commands):
        wanted = OPEN
    elif any(isinstance(command, ConfirmScope | Acknowledge) for command in commands):
        wanted = ABOUT_NO_TASK
    else:
        return {}
    found = (codec.question_of(row[0]) for row in ask(connection, wanted, {"desk": name}))
    return {one.number: one for one in found}
