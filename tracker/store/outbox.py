"""The outbox: queued -> rendered -> sent | failed | cancelled. Every step is committed before the next is taken.

A claim is the number of its attempt: who comes back after the claim ran out and somebody else took the letter changes
nothing any more, except that what was sent is sent.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, or_, select, update

from tracker.domain import premises
from tracker.domain.letters import Letter, Stage
from tracker.store import blobs, codec, facts, rows
from tracker.store.engine import Database
from tracker.store.errors import ClaimLost, Tampered
from tracker.store.keys import Keys
from tracker.store.tables import blob, desk, letter

WAITING = (Stage.QUEUED, Stage.RENDERED)

_before = letter.alias("before")
# the next to this reader about the same task or question: what was said first must arrive first
_overtakes = (
    select(_before.c.id)
    .where(
        _before.c.desk == letter.c.desk,
        _before.c.reader == letter.c.reader,
        _before.c.topic == letter.c.topic,
        letter.c.topic != 0,
        _before.c.n < letter.c.n,
        _before.c.next_try.is_not(None),
    )
    .exists()
)
_due = (
    select(letter)
    .where(
        letter.c.next_try <= bindparam("now"),
        or_(letter.c.claimed_until.is_(None), letter.c.claimed_until <= bindparam("now")),
        ~_overtakes,
    )
    .order_by(letter.c.next_try, letter.c.n)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=letter)
)
DUE = _due.where(letter.c.desk.in_(select(desk.c.desk)))  # by desk all the same: that is how the index begins
DUE_OF_DESKS = _due.where(letter.c.desk.in_(bindparam("b_desks", expanding=True)))
_it = and_(letter.c.desk == bindparam("b_desk"), letter.c.id == bindparam("b_id"))
_mine = and_(_it, letter.c.attempts == bindparam("b_attempt"), letter.c.next_try.is_not(None))
CLAIM = (
    update(letter)
    .where(_it)
    .values(
        claimed_until=bindparam("until"),
        attempts=letter.c.attempts + 1,
        first_tried_at=func.coalesce(letter.c.first_tried_at, bindparam("now")),
        ambiguous=bindparam("doubt"),
    )
)
RENDERED = (
    update(letter)
    .where(_mine, letter.c.stage == Stage.QUEUED.value)
    .values(stage=Stage.RENDERED.value, rendered=bindparam("blob"), rendered_at=bindparam("at"))
)
RENDERED_AGAIN = (
    update(letter)
    .where(_mine, letter.c.stage == Stage.RENDERED.value)
    .values(rendered=bindparam("blob"), rendered_at=bindparam("at"))
)
_doubt: dict[str, Any] = {"ambiguous": bindparam("b_doubt")}  # a doubt stays (promise R6)
WAITS = (
    update(letter)
    .where(_mine)
    .values(next_try=bindparam("b_next"), claimed_until=None, detail=bindparam("b_detail"), **_doubt)
)
_over: dict[str, Any] = {
    "stage": bindparam("b_stage"),
    "next_try": None,
    "claimed_until": None,
    "ended_at": bindparam("at"),
    "detail": bindparam("b_detail"),
}
ENDS = update(letter).where(_mine).values(_over | _doubt)
SENT = update(letter).where(_it, letter.c.stage != Stage.SENT.value).values(_over)
# practice: nothing of it is kept once it has left, or never can
GONE = delete(letter).where(_it)
GONE_BYTES = delete(blob).where(
    blob.c.desk == bindparam("b_desk"),
    blob.c.key.in_(select(letter.c.rendered).where(_it, letter.c.rendered.is_not(None))),
)
BYTES = select(blob.c.key, blob.c.size, blob.c.wrap, blob.c.data).where(
    blob.c.desk == bindparam("b_desk"), blob.c.key == bindparam("b_key")
)


def claim(
    db: Database, keys: Keys, now: datetime, most: int, length: timedelta, desks: Sequence[str] | None
) -> list[Letter]:
    """Due letters, the longest waiting first; nobody else gets them for `length`."""
    with db.writing("claimed") as connection:
        given: dict[str, Any] = {"now": now, "most": most}
        if desks is None:
            found = connection.execute(DUE, given)
        else:
            found = connection.execute(DUE_OF_DESKS, given | {"b_desks": list(desks)})
        claimed = [dict(row) for row in found.mappings()]
        for row in claimed:
            # that claim was never ended: it may have got as far as the final dot
            row["ambiguous"] = row["ambiguous"] or (row["stage"] == Stage.RENDERED and row["claimed_until"] is not None)
        if claimed:
            connection.execute(CLAIM, list(_claims(claimed, now, now + length)))
    with db.reading() as connection:
        return [_letter(row, now, connection, keys) for row in claimed]


def _claims(claimed: Iterable[dict[str, Any]], now: datetime, until: datetime) -> Iterable[dict[str, Any]]:
    for row in claimed:
        yield {"b_desk": row["desk"], "b_id": row["id"], "until": until, "now": now, "doubt": row["ambiguous"]}


def _letter(row: dict[str, Any], now: datetime, connection: Any, keys: Keys) -> Letter:
    return Letter(
        id=row["id"],
        desk=row["desk"],
        message_id=row["message_id"],
        notice=codec.notice_of(row["notice"]),
        queued_at=row["queued_at"],
        stage=Stage(row["stage"]),
        rendered=_bytes_of(row, connection, keys) if row["rendered"] else None,
        attempts=row["attempts"],
        first_tried_at=row["first_tried_at"] or now,
        ambiguous=row["ambiguous"],
    )


def _bytes_of(row: dict[str, Any], connection: Any, keys: Keys) -> bytes | None:
    """None where they are not what was stored: one such letter must not hold up all that are claimed with it."""
    sealed = connection.execute(BYTES, {"b_desk": row["desk"], "b_key": row["rendered"]}).one_or_none()
    try:
        stored = blobs.Sealed(sealed.size, sealed.wrap, sealed.data) if sealed else None
        return blobs.unseal(keys, row["desk"], row["rendered"], stored) if stored else None
    except Tampered:
        return None


def keep_rendered(db: Database, keys: Keys, one: Letter, data: bytes, at: datetime, instead: bool) -> None:
    """The final bytes, once and for all. `instead`: of those that it has and that must not leave any more. Raises
    ClaimLost where another claim has rendered or ended it."""
    key = keys.desk(one.desk).name_of(data)
    with db.writing("rendered") as connection:
        place = rows.Place(db, connection, one.desk, keys)
        if instead:
            connection.execute(GONE_BYTES, {"b_desk": one.desk, "b_id": one.id})
        rows.write_blobs(place, {key: data})
        statement = RENDERED_AGAIN if instead else RENDERED
        if connection.execute(statement, _claim_of(one) | {"blob": key, "at": at}).rowcount != 1:
            raise ClaimLost(f"letter {one.id} went on without us")


def settle(db: Database, one: Letter, stage: Stage, at: datetime, detail: str, next_try: datetime | None) -> None:
    """How the attempt went. Without effect where that claim is no longer ours; but what was sent is sent. The answer to
    practice is gone with its last word."""
    if (stage in WAITING) is not (next_try is not None):
        raise ValueError(f"a letter that is {stage} {'needs' if stage in WAITING else 'has no'} next try")
    with db.writing("settled") as connection:
        if stage in WAITING:
            waits = {"b_next": next_try, "b_detail": detail, "b_doubt": one.ambiguous}
            connection.execute(WAITS, _claim_of(one) | waits)
        else:
            given = _claim_of(one) | {"b_stage": stage.value, "at": at, "b_detail": detail}
            sent = stage is Stage.SENT
            ended = (
                connection.execute(SENT, given)
                if sent
                else connection.execute(ENDS, given | {"b_doubt": one.ambiguous})
            )
            if one.is_practice and ended.rowcount:
                for erase in (GONE_BYTES, GONE):
                    connection.execute(erase, {"b_desk": one.desk, "b_id": one.id})


def moved_on(connection: Connection, one: Letter) -> str:
    """Whether what the reminder rests on is still so, by the rows of its task and question."""
    notice = one.notice
    tasks = facts.tasks_of(connection, one.desk, [notice.task])
    questions = facts.questions_of(connection, one.desk, [notice.question])
    return premises.moved_on(notice, tasks.get(notice.task or 0), questions.get(notice.question or 0))


def _claim_of(one: Letter) -> dict[str, Any]:
    return {"b_desk": one.desk, "b_id": one.id, "b_attempt": one.attempts + 1}
