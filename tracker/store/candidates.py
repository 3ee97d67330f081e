"""What a mail may be about, by token, by the ids it refers to, by number, and by its sender. Finds, never grants."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import BindParameter, Connection, bindparam, or_, select, union

from tracker.domain.decision import Candidates, EarlierMail, LetterRef
from tracker.domain.questions import Question
from tracker.store import codec, facts
from tracker.store.statements import ask
from tracker.store.tables import inbound, letter, outcome, question, task

COPIES = timedelta(minutes=60)  # how long a mail of the same sender may be a copy
MOST_EARLIER = 20
MOST_OWN = 40
ACTED_ON = ("done", "asked", "refused")

_desk: BindParameter[str] = bindparam("desk")
_sender: BindParameter[str] = bindparam("sender")
_ids: BindParameter[list[str]] = bindparam("message_ids", expanding=True)
_reference = select(*facts.REFERENCE, letter.c.message_id).where(letter.c.desk == _desk)
BY_TOKEN = _reference.where(letter.c.id.in_(bindparam("tokens", expanding=True)))
BY_MESSAGE_ID = _reference.where(letter.c.message_id.in_(_ids))
MAILS = select(inbound.c.receipt, inbound.c.message_id, inbound.c.sender, inbound.c.subject, inbound.c.tasks).where(
    inbound.c.desk == _desk, inbound.c.message_id.in_(_ids), ~inbound.c.pending
)
PUT_TO = select(question.c.body).where(question.c.desk == _desk, question.c.reader == _sender, question.c.is_open)
EARLIER = (
    select(
        inbound.c.key,
        inbound.c.message_id,
        inbound.c.subject,
        inbound.c.words,
        inbound.c.received,
        inbound.c.files,
        inbound.c.tasks,
    )
    .join(
        outcome,
        (outcome.c.desk == inbound.c.desk) & (outcome.c.source == "mail") & (outcome.c.key == inbound.c.key),
    )
    .where(
        inbound.c.desk == _desk,
        inbound.c.sender == _sender,
        inbound.c.received > bindparam("since"),
        or_(inbound.c.topic == bindparam("topic"), inbound.c.message_id == bindparam("message_id")),
        outcome.c.fate.in_(ACTED_ON),
    )
    .order_by(inbound.c.receipt.desc())
    .limit(MOST_EARLIER)
)
_own = (  # each part by its own index
    select(task.c.number).where(task.c.desk == _desk, task.c.is_open, who == _sender)
    for who in (task.c.requester, task.c.assignee, task.c.reviewer)
)
OWN = (
    select(task.c.body)
    .where(task.c.desk == _desk, task.c.number.in_(union(*_own)))
    .order_by(task.c.number.desc())
    .limit(MOST_OWN)
)


def look_up(
    connection: Connection,
    name: str,
    *,
    tokens: Sequence[str],
    message_ids: Sequence[str],
    numbers: Sequence[int],
    sender: str,
    topic: str,
    message_id: str,
    now: datetime,
) -> Candidates:
    """Tasks that something in the mail points at come first; only where nothing does, the sender's own open ones."""
    by_token, by_id, about = _letters(connection, name, tokens, message_ids)
    if message_ids:
        about += _mails(connection, name, message_ids, by_id)
    letters = list({ref.letter: ref for ref in (*_ordered(tokens, by_token), *_ordered(message_ids, by_id))}.values())
    asked = _questions(connection, name, sender, letters)
    about += [*numbers, *(one.task for one in asked if one.task)]
    tasks = tuple(facts.tasks_of(connection, name, about).values())
    if not tasks and sender:
        found = ask(connection, OWN, {"desk": name, "sender": sender})
        tasks = tuple(codec.task_of(row[0]) for row in found)
    return Candidates(
        tasks=tasks,
        questions=asked,
        letters=tuple(ref for ref in letters if ref.letter),
        tokens=by_token,
        message_ids=by_id,
        earlier=_earlier(connection, name, sender, topic, message_id, now),
    )


def _ordered(wanted: Sequence[str], found: dict[str, LetterRef]) -> Iterable[LetterRef]:
    return (found[one] for one in wanted if one in found)


def _letters(
    connection: Connection, name: str, tokens: Sequence[str], message_ids: Sequence[str]
) -> tuple[dict[str, LetterRef], dict[str, LetterRef], list[int]]:
    """Two statements, each by its own index. Any order in SQL; the mail's order is given back by `_ordered`."""
    by_token: dict[str, LetterRef] = {}
    by_id: dict[str, LetterRef] = {}
    about: list[int] = []
    if tokens:
        for row in ask(connection, BY_TOKEN, {"desk": name, "tokens": list(tokens)}):
            by_token[row.id] = facts.reference(row)
            about += codec.from_plain(row.tasks)
    if message_ids:
        for row in ask(connection, BY_MESSAGE_ID, {"desk": name, "message_ids": list(message_ids)}):
            by_id[row.message_id] = facts.reference(row)
            about += codec.from_plain(row.tasks)
    return by_token, by_id, about


def _mails(connection: Connection, name: str, message_ids: Sequence[str], by_id: dict[str, LetterRef]) -> list[int]:
    """A colleague's reply to all refers to the attorney's mail, not to ours. The first mail of that id counts."""
    about: list[int] = []
    rows = ask(connection, MAILS, {"desk": name, "message_ids": list(message_ids)})
    for row in sorted(rows, key=lambda one: one.receipt):
        numbers = codec.from_plain(row.tasks or "[]")
        if not numbers:
            continue
        about += numbers
        only = numbers[0] if len(numbers) == 1 else None
        by_id.setdefault(row.message_id, LetterRef("", "mail", row.sender or "", only, subject=row.subject or ""))
    return about


def _questions(connection: Connection, name: str, sender: str, letters: Iterable[LetterRef]) -> tuple[Question, ...]:
    found = facts.questions_of(connection, name, {ref.question for ref in letters})
    if sender:
        for row in ask(connection, PUT_TO, {"desk": name, "sender": sender}):
            one = codec.question_of(row[0])
            found.setdefault(one.number, one)
    return tuple(found.values())


def _earlier(
    connection: Connection, name: str, sender: str, topic: str, message_id: str, now: datetime
) -> tuple[EarlierMail, ...]:
    """Those that this one may be a copy of: same subject, or the same id."""
    if not sender:
        return ()
    given = {"desk": name, "sender": sender, "topic": topic, "message_id": message_id, "since": now - COPIES}
    rows = ask(connection, EARLIER, given)
    return tuple(
        EarlierMail(
            inbound=row.key,
            message_id=row.message_id or "",
            subject=row.subject or "",
            text=row.words or "",
            received=row.received,
            files=tuple((str(file[0]), str(file[1])) for file in codec.from_plain(row.files or "[]")),
            tasks=tuple(codec.from_plain(row.tasks or "[]")),
        )
        for row in rows
    )
