"""Leases: one process at a time watches the mailbox and the clock of a desk. Each new holder gets a higher number."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select, update

from tracker.store.engine import Database
from tracker.store.tables import lease

_one = (lease.c.desk == bindparam("b_desk"), lease.c.name == bindparam("b_name"))
HELD = select(lease.c.number).where(*_one, lease.c.holder == bindparam("b_holder"))
EXTEND = update(lease).where(*_one, lease.c.holder == bindparam("b_holder")).values(until=bindparam("b_until"))
TAKE = (
    update(lease)
    .where(*_one, or_(lease.c.until <= bindparam("b_now"), lease.c.holder == bindparam("b_holder")))
    .values(holder=bindparam("b_holder"), until=bindparam("b_until"), number=lease.c.number + 1)
)


def take(db: Database, name: str, what: str, holder: str, now: datetime, length: timedelta) -> int | None:
    """The lease's fencing number if `holder` has it until `now + length`, else None."""
    given: dict[str, Any] = {"b_desk": name, "b_name": what, "b_holder": holder, "b_now": now, "b_until": now + length}
    with db.writing("lease") as connection:
        if connection.execute(EXTEND, given).rowcount == 1 or connection.execute(TAKE, given).rowcount == 1:
            return _number(connection, given)
        row = {"desk": name, "name": what, "holder": holder, "until": now + length, "number": 1}
        connection.execute(db.insert(lease).on_conflict_do_nothing(), row)
        return _number(connection, given)


def _number(connection: Connection, given: dict[str, Any]) -> int | None:
    number: int | None = connection.execute(HELD, given).scalar_one_or_none()
    return number
