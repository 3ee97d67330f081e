"""What the clock must ask, and when. A wake that has its outcome is over, whoever asks for it again."""

from collections.abc import Sequence, Set
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from tracker.domain.commands import RemindQuestion
from tracker.domain.decision import Decision, Wake
from tracker.store import codec
from tracker.store.rows import Place, write
from tracker.store.statements import ask, tell
from tracker.store.tables import desk, outcome, wake
from tracker.store.values import Incoming

SEEN_WAKES = select(outcome.c.key).where(
    outcome.c.desk == bindparam("b_desk"),
    outcome.c.source == "clock",
    outcome.c.key.in_(bindparam("keys", expanding=True)),
)
# three statements, each by its own index: joined with OR they would look at every wake of the desk
_mine = wake.c.desk == bindparam("b_desk")
DROP_ONE = delete(wake).where(_mine, wake.c.key == bindparam("b_key"))
DROP_OF_TASKS = delete(wake).where(_mine, wake.c.task.in_(bindparam("tasks", expanding=True)))
DROP_OF_QUESTIONS = delete(wake).where(
    _mine, wake.c.question.is_not(None), wake.c.question.in_(bindparam("questions", expanding=True))
)
_done = (
    select(outcome.c.key)
    .where(outcome.c.desk == wake.c.desk, outcome.c.source == "clock", outcome.c.key == wake.c.key)
    .exists()
)


def replace_waiting(place: Place, incoming: Incoming, decision: Decision, opened: Set[int]) -> None:
    """Those of the tasks and questions that changed, and the one that has just been acted on."""
    numbers = [task.number for task in decision.tasks if task.number not in opened]
    questions = [question.number for question in decision.questions]
    given: dict[str, object] = {"b_desk": place.desk}
    over = [incoming.key] if incoming.source == "clock" else []
    for key in (*over, *decision.dropped):
        tell(place.connection, DROP_ONE, given | {"b_key": key})
    if numbers:
        tell(place.connection, DROP_OF_TASKS, given | {"tasks": numbers})
    if questions:
        tell(place.connection, DROP_OF_QUESTIONS, given | {"questions": questions})
    write_wakes(place, decision.wakes, "replace", opened)


def write_wakes(place: Place, wakes: Sequence[Wake], conflict: str, opened: Set[int] = frozenset()) -> None:
    """Never one that was acted on already."""
    keys = [one.key for one in wakes if one.task not in opened]
    given = {"b_desk": place.desk, "keys": keys}
    seen = {row.key for row in ask(place.connection, SEEN_WAKES, given)} if keys else set()
    rows = {
        one.key: {
            "desk": place.desk,
            "key": one.key,
            "at": one.at,
            "task": one.task,
            "question": one.command.question if isinstance(one.command, RemindQuestion) else None,
            "command": codec.command_text(one.command),
        }
        for one in wakes
        if one.key not in seen
    }
    write(place, wake, list(rows.values()), conflict)


def due(connection: Connection, name: str, now: datetime, most: int) -> list[Wake]:
    rows = connection.execute(
        select(wake.c.key, wake.c.at, wake.c.command, wake.c.task)
        .where(wake.c.desk == name, wake.c.at <= now, ~_done)
        .order_by(wake.c.at, wake.c.key)
        .limit(most)
    )
    return [Wake(row.key, row.at, codec.command_of(row.command), row.task) for row in rows]


def earliest(connection: Connection, name: str) -> datetime | None:
    at: datetime | None = connection.execute(
        select(wake.c.at).where(wake.c.desk == name, ~_done).order_by(wake.c.at).limit(1)
    ).scalar_one_or_none()
    return at


def desks_with_wakes(connection: Connection, now: datetime) -> list[str]:
    """By one look into each desk's index, however many wakes there are."""
    due_now = select(wake.c.desk).where(wake.c.desk == desk.c.desk, wake.c.at <= now).exists()
    return [row[0] for row in connection.execute(select(desk.c.desk).where(due_now))]
