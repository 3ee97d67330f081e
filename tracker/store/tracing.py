"""What happened to one mail or one task, in order, with reasons (`buckslip trace`)."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Text, cast, func, or_, select

from tracker.domain.events import NobodyFits, Offered
from tracker.store import codec, looking
from tracker.store.tables import event, inbound, letter, outcome
from tracker.store.values import EventRow, InboundRow, LetterRow, TraceLine

NUMBER = re.compile(r"(?:T-)?(\d{1,9})", re.IGNORECASE)
LABEL = re.compile(r"T-\d{1,9}", re.IGNORECASE)
KEY = re.compile(r"[0-9a-f]{6,32}")
MOST = 20  # mails that words may stand for


def trace(connection: Connection, name: str, words: str) -> list[TraceLine]:
    """`words`: a task ("T-1042" or "1042"), a mail's key or its beginning, a receipt number, a Message-ID, a letter's
    id, or words of a subject or a sender. Empty where nothing fits."""
    sought = words.strip()
    lines: list[TraceLine] = []
    if found := NUMBER.fullmatch(sought):
        lines += _task(connection, name, int(found.group(1)))
    if not lines and not LABEL.fullmatch(sought):
        for mail in _mails(connection, name, sought):
            lines += _mail(connection, name, mail)
    if not lines:
        for one in looking.letters(connection, name, None, [or_(letter.c.id == sought, letter.c.message_id == sought)]):
            lines += _letter(one)
    return sorted(dict.fromkeys(lines), key=lambda line: line.at)


def _mails(connection: Connection, name: str, sought: str) -> list[InboundRow]:
    like = "%" + re.sub(r"([%_\\])", r"\\\1", sought.lower()) + "%"
    fits = [
        inbound.c.message_id.in_([sought, f"<{sought.strip('<>')}>"]),
        func.lower(inbound.c.subject).like(like, escape="\\"),
        func.lower(inbound.c.sender).like(like, escape="\\"),
        cast(inbound.c.receipt, Text) == sought,
    ]
    if KEY.fullmatch(sought):
        fits.append(inbound.c.key.startswith(sought))
    return looking.mails(connection, name, None, [or_(*fits)])[-MOST:] if sought else []


def _task(connection: Connection, name: str, number: int) -> list[TraceLine]:
    happened = looking.events(connection, name, number)
    causes = list(dict.fromkeys((one.source, one.key) for one in happened))
    lines = [line for cause in causes for line in _cause(connection, name, *cause)]
    lines += _events(happened)
    for one in looking.letters(connection, name, number):
        lines += _letter(one)
    return lines


def _cause(connection: Connection, name: str, source: str, key: str) -> list[TraceLine]:
    """The mail that came, and what became of it."""
    lines = []
    if source in ("mail", "release"):
        for mail in looking.mails(connection, name, None, [inbound.c.key == key.partition(" ")[0]]):
            lines.append(_received(mail))
    wanted = (outcome.c.desk == name, outcome.c.source == source, outcome.c.key == key)
    for row in connection.execute(select(outcome).where(*wanted)):
        lines.append(_outcome(row))
    return lines


def _mail(connection: Connection, name: str, mail: InboundRow) -> list[TraceLine]:
    lines = _cause(connection, name, "mail", mail.key)
    if not lines:
        lines = [_received(mail)]
    again = (outcome.c.desk == name, outcome.c.source == "release", outcome.c.key.startswith(f"{mail.key} "))
    releases = list(connection.execute(select(outcome).where(*again)))
    lines += [_outcome(row) for row in releases]
    sources, keys = ("mail", "release"), [mail.key, *(row.key for row in releases)]
    of_it = (event.c.desk == name, event.c.source.in_(sources), event.c.key.in_(keys))
    numbers = connection.execute(select(event.c.task).where(*of_it, event.c.task.in_(mail.tasks)).distinct())
    for number in [row[0] for row in numbers]:
        lines += _events(one for one in looking.events(connection, name, number) if one.key in keys)
    for one in looking.letters(connection, name, None, [letter.c.source.in_(sources), letter.c.key.in_(keys)]):
        lines += _letter(one)
    return lines


def _received(mail: InboundRow) -> TraceLine:
    tries = "" if mail.attempts <= 1 else f", tried {mail.attempts} times"
    words = f"mail {mail.receipt} from {mail.sender or 'unknown'}: {mail.subject or '(not read yet)'}{tries}"
    return TraceLine(mail.received, "received", words, source="mail", key=mail.key)


def _outcome(row: Any) -> TraceLine:
    refusal = (row.refusal,) if row.refusal else ()
    names = ", ".join(type(command).__name__ for command in codec.commands_of(row.commands))
    reasons = tuple(word for word in (row.reason, *refusal, f"understood as {names}" if names else "") if word)
    return TraceLine(row.at, "outcome", row.fate, reasons, source=row.source, key=row.key)


def _events(happened: Iterable[EventRow]) -> list[TraceLine]:
    return [
        TraceLine(
            one.at,
            "event",
            f"T-{one.task}: {type(one.event).__name__}",
            one.event.reasons if isinstance(one.event, Offered | NobodyFits) else (),
            one.task,
            one.source,
            one.key,
        )
        for one in happened
    ]


def _letter(one: LetterRow) -> Sequence[TraceLine]:
    said = TraceLine(one.queued_at, "letter", f"{one.kind} to {one.to}: {one.subject}", (), one.task, "letter", one.id)
    doubt = ("it may have left twice",) if one.ambiguous else ()
    reasons = tuple(word for word in (one.detail, *doubt) if word)
    if one.ended_at:
        return said, TraceLine(
            one.ended_at, one.stage.value, f"{one.kind} to {one.to}", reasons, one.task, "letter", one.id
        )
    since = one.next_try or one.queued_at
    tried = f"{one.stage}, tried {one.attempts} times, again at"
    return said, TraceLine(since, "waiting", f"{one.kind} to {one.to}: {tried}", reasons, one.task, "letter", one.id)
