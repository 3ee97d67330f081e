"""Decision to rows: everything that follows from something incoming, written in the one transaction of its outcome."""

from collections.abc import Iterable, Sequence, Set
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, func, select, true, update

from tracker.domain.decision import Absence, Decision, Likeness
from tracker.domain.events import Opened
from tracker.domain.line import line_of
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import Task
from tracker.store import chain, codec, weeks
from tracker.store.engine import Database, Insert
from tracker.store.rows import Place, write
from tracker.store.statements import ask, tell
from tracker.store.tables import Words, absence, blob, checkpoint, event, inbound, load, outcome, part, question, task
from tracker.store.tables.columns import storable
from tracker.store.values import Incoming

_desk: BindParameter[str] = bindparam("b_desk")
BURDENS = select(task.c.number, task.c.assignee, task.c.is_open, task.c.hours_left).where(
    task.c.desk == _desk, task.c.number.in_(bindparam("tasks", expanding=True))
)
_hers = (task.c.desk == bindparam("b_desk"), task.c.assignee == bindparam("b_person"))
_left = select(func.coalesce(func.sum(task.c.hours_left), 0.0)).where(*_hers, task.c.is_open).scalar_subquery()
_count = select(func.count()).where(*_hers, task.c.is_open).scalar_subquery()
_finished = select(func.max(task.c.finished_at)).where(*_hers, ~task.c.is_open).scalar_subquery()
_of_it: BindParameter[str] = bindparam("b_key")
FORGET_PARTS = delete(part).where(part.c.desk == _desk, part.c.raw == _of_it)
FORGET_MAIL = delete(inbound).where(inbound.c.desk == _desk, inbound.c.key == _of_it)
FORGET_BYTES = delete(blob).where(blob.c.desk == _desk, blob.c.key == _of_it)
READ = (
    update(inbound)
    .where(inbound.c.desk == _desk, inbound.c.key == bindparam("b_key"))
    .values(pending=False, claimed_until=None)
)


def write_outcome(place: Place, incoming: Incoming, decision: Decision) -> bool:
    """False where it has one already: this row is the fence, nothing is ever acted on twice."""
    row = {
        "desk": place.desk,
        "source": incoming.source,
        "key": incoming.key,
        "at": incoming.at,
        "fate": decision.fate.value,
        "reason": decision.reason,
        "refusal": decision.refusal.value if decision.refusal else None,
        "tasks": codec.plain(tasks_of(decision)),
        "commands": codec.commands_text(() if decision.forget else incoming.commands),
        "record": "{}" if decision.forget else incoming.record,
    }
    return write(place, outcome, [row], "nothing") == 1


def tasks_of(decision: Decision) -> list[int]:
    return list(dict.fromkeys([t.number for t in decision.tasks] + [h.task for h in decision.happened]))


def write_mail(place: Place, incoming: Incoming, decision: Decision) -> None:
    """What later mails refer to and are compared with."""
    mail, like = incoming.mail, incoming.likeness or Likeness()
    tell(
        place.connection,
        READ,
        {
            "b_desk": place.desk,
            "b_key": mail_of(incoming.key),
            "message_id": mail.message_id if mail else None,
            "sender": mail.sender if mail else None,
            "subject": mail.subject if mail else None,
            "topic": like.topic,
            "words": like.text,
            "files": codec.plain(like.files),
            "tasks": codec.plain(tasks_of(decision)),
        },
    )


def forget_mail(place: Place, key: str) -> None:
    """Its bytes and what is known of it, where it was held and released too. Only the outcome under its keyed hash
    stays: it is not answered twice."""
    given = {"b_desk": place.desk, "b_key": mail_of(key)}
    for statement in (FORGET_PARTS, FORGET_MAIL, FORGET_BYTES):
        tell(place.connection, statement, given)


def mail_of(key: str) -> str:
    """Of a release, the key says the mail and which time."""
    return key.partition(" ")[0]


def opened_by(decision: Decision) -> set[int]:
    """The tasks that did not exist before: nothing of theirs has to be looked for."""
    return {happened.task for happened in decision.happened if isinstance(happened.event, Opened)}


def write_tasks(place: Place, tasks: Sequence[Task], opened: Set[int]) -> None:
    """And what their people have before them, where that changed."""
    if not tasks:
        return
    changed = [_task_row(place.desk, one) for one in tasks]
    before = _burdens(place, [one.number for one in tasks if one.number not in opened])
    write(place, task, changed, "replace")
    weeks.write_lines(place, [line_of(one) for one in tasks])
    after = {(row["number"], row["assignee"], row["is_open"], row["hours_left"]) for row in changed}
    for person in sorted({burden[1] for burden in before ^ after if burden[1]}):
        write_load(place, person)


def _burdens(place: Place, numbers: Sequence[int]) -> set[tuple[Any, ...]]:
    if not numbers:
        return set()
    return {tuple(row) for row in ask(place.connection, BURDENS, {"b_desk": place.desk, "tasks": numbers})}


def _task_row(desk: str, one: Task) -> dict[str, Any]:
    return {
        "desk": desk,
        "number": one.number,
        "revision": one.revision,
        "state": one.state.value,
        "is_open": one.state.is_open,
        "matter": one.matter,
        "requester": one.requester,
        "assignee": one.assignee,
        "reviewer": one.reviewer,
        "due_at": one.due.at,
        "opened_at": one.opened_at,
        "finished_at": None if one.state.is_open else one.closed_at,
        "hours": one.hours,
        "hours_left": max(0.0, one.hours - one.hours_logged),
        "body": codec.task_text(one),
        "waits_for": one.after.task if one.after and one.state.is_open else None,
        "series": one.series.root if one.series and one.series.goes_on else None,
    }


def write_load(place: Place, person: str) -> None:
    """What she has before her, counted anew from her tasks."""
    statement: Insert = place.db.once("load", lambda: _load(place.db))
    tell(place.connection, statement, {"b_desk": place.desk, "b_person": person})


def _load(db: Database) -> Insert:
    whose = (bindparam("b_desk", type_=Words()), bindparam("b_person", type_=Words()))
    counted = select(*whose, _left, _count, _finished).where(true())  # SQLite wants a WHERE before ON CONFLICT
    statement = db.insert(load).from_select(["desk", "person", "hours", "tasks", "idle_since"], counted)
    new = statement.excluded
    changed = {"hours": new.hours, "tasks": new.tasks, "idle_since": new.idle_since}
    return statement.on_conflict_do_update(index_elements=["desk", "person"], set_=changed)


def write_events(place: Place, incoming: Incoming, decision: Decision, seq: int, head: str) -> tuple[int, str]:
    """Continue the chain that ends at `seq` with `head`. Returns its new end."""
    left: dict[int, int] = {}
    for happened in decision.happened:
        left[happened.task] = left.get(happened.task, 0) + 1
    after = {one.number: one.revision for one in decision.tasks}
    rows = []
    for happened in decision.happened:
        seq, left[happened.task] = seq + 1, left[happened.task] - 1
        kind, body = codec.event_text(happened.event)
        row = {
            "desk": place.desk,
            "seq": seq,
            "task": happened.task,
            "revision": after.get(happened.task, 0) - left[happened.task],
            "at": incoming.at,
            "kind": kind,
            "body": body,
            "source": incoming.source,
            "key": storable(incoming.key),  # the chain vouches for what the row will hold
            "prev": head,
        }
        head = row["hash"] = chain.link(place.desk_keys, row)
        rows.append(row)
    write(place, event, rows)
    weeks.write_hours(place, rows, decision.happened)
    return seq, head


def write_checkpoint(place: Place, at: datetime, seq: int, head: str) -> str:
    """Once a UTC day. Returns the day."""
    day = codec.aware(at).date().isoformat()
    write(place, checkpoint, [{"desk": place.desk, "day": day, "at": at, "seq": seq, "head": head}], "nothing")
    return day


def write_questions(place: Place, questions: Sequence[Question]) -> None:
    rows = [
        {
            "desk": place.desk,
            "number": one.number,
            "task": one.task,
            "reader": one.to,
            "state": one.state.value,
            "is_open": one.state in (QuestionState.OPEN, QuestionState.ESCALATED),
            "body": codec.question_text(one),
        }
        for one in questions
    ]
    write(place, question, rows, "replace")


def write_absences(place: Place, absences: Iterable[Absence]) -> None:
    rows = [
        {"desk": place.desk, "person": one.person, "until": one.until, "words": one.words, "since": one.since}
        for one in absences
    ]
    write(place, absence, rows, "replace")
