"""A partner's week on one page: what is late, what waits for her, what is done. Only what she may see is counted.

On time: the last complete version came by the due instant that stands. A digest covers the seven days that end
yesterday on the reader's wall; sent on Monday morning that is the week before.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from tracker.domain.calendars import instant, local_day
from tracker.domain.firm import Firm, Person
from tracker.domain.task import State, Task
from tracker.domain.views import View, view
from tracker.domain.words import name_of

_WEEK = timedelta(days=7)
_WEEKS_BACK = 8
_MOST_NEEDING = 5
_MOST_DUE = 10
_DONE = (State.APPROVED, State.CLOSED)


def week(firm: Firm, reader: Person, board: Sequence[Task], now: datetime) -> View:
    """Facts of one digest. `board`: all open tasks and those closed within eight weeks; walled ones are not counted."""
    seen = [task for task in board if may_count(task, reader, firm)]
    today = local_day(now, reader.zone)
    start = today - _WEEK
    begins, ends = (instant(day, time(0), reader.zone) for day in (start, today))
    needing = [(task, why) for task in seen if (why := needs(reader.address, task, now))]
    return {
        "week": {"from": start.isoformat(), "to": (today - timedelta(days=1)).isoformat()},
        "needs_you": len(needing),
        **_figures(seen, begins, ends, now),
        "last_week": _last_week(seen, begins),
        "items_needing_you": [
            {"task": view(task, firm, reader.address), "why": why} for task, why in needing[:_MOST_NEEDING]
        ],
        "due_this_week": _due_this_week(seen, reader, firm, now),
        "by_person": _by_person(seen, firm, now),
        "finished_each_week": _finished_each_week(seen, reader, today),
        "unassigned": sum(task.state is State.UNASSIGNED for task in seen),
    }


def may_count(task: Task, reader: Person, firm: Firm) -> bool:
    """A wall holds for counts too."""
    return not firm.walled(reader.address, task.matter) and reader.address not in task.excluded


def is_late(task: Task, now: datetime) -> bool:
    """Past its due instant with nothing complete handed in."""
    return task.state.is_open and task.state not in (State.IN_REVIEW, State.ON_HOLD) and task.due.at < now


def needs(reader: str, task: Task, now: datetime) -> str:
    """What the task waits for from this reader, in words; "" if nothing."""
    if task.state is State.IN_REVIEW and task.reviewer == reader:
        return "waits for your review"
    if task.requester != reader:
        return ""
    if task.state in (State.WAITING_ON_ATTORNEY, State.NEEDS_ANSWER):
        return "waits for your answer"
    if task.state is State.UNASSIGNED:
        return "has nobody yet"
    return "is late" if is_late(task, now) else ""


def _on_time(task: Task) -> bool:
    handed_in = [version.at for version in task.versions if not version.partial]
    return bool(handed_in) and handed_in[-1] <= task.due.at


def _finished(tasks: Sequence[Task], start: datetime, end: datetime) -> list[Task]:
    return [task for task in tasks if task.state in _DONE and task.closed_at and start <= task.closed_at < end]


def _figures(tasks: Sequence[Task], start: datetime, end: datetime, now: datetime) -> View:
    finished = _finished(tasks, start, end)
    return {
        "late": sum(is_late(task, now) for task in tasks),
        "open": sum(task.state.is_open for task in tasks),
        "finished": len(finished),
        "on_time": sum(_on_time(task) for task in finished),
    }


def _last_week(tasks: Sequence[Task], then: datetime) -> View | None:
    """The same figures a week ago, from what the rows still tell; who was needed then, they do not."""
    known = [task for task in tasks if task.opened_at < then]
    if not known:
        return None
    open_then = [task for task in known if task.closed_at is None or task.closed_at >= then]
    finished = _finished(known, then - _WEEK, then)
    return {
        "late": sum(_was_late(task, then) for task in open_then),
        "needs_you": None,
        "open": len(open_then),
        "finished": len(finished),
        "on_time": sum(_on_time(task) for task in finished),
    }


def _was_late(task: Task, then: datetime) -> bool:
    due = [change.due.at for change in task.due_history if change.at < then][-1]
    return due < then and not any(version.at < then and not version.partial for version in task.versions)


def _due_this_week(tasks: Sequence[Task], reader: Person, firm: Firm, now: datetime) -> list[View]:
    today = local_day(now, reader.zone)
    monday = today - timedelta(days=today.weekday())
    start, end = instant(monday, time(0), reader.zone), instant(monday + _WEEK, time(0), reader.zone)
    due = sorted((task for task in tasks if task.state.is_open and start <= task.due.at < end), key=_by_due)
    return [{"task": view(task, firm, reader.address), "late": is_late(task, now)} for task in due[:_MOST_DUE]]


def _by_due(task: Task) -> tuple[datetime, int]:
    return task.due.at, task.number


def _by_person(tasks: Sequence[Task], firm: Firm, now: datetime) -> list[View]:
    held = [task for task in tasks if task.state.is_open and task.assignee]
    has, late = Counter(task.assignee for task in held), Counter(t.assignee for t in held if is_late(t, now))
    people = sorted(has, key=lambda address: (-has[address], name_of(address, firm)))
    return [{"name": name_of(who, firm), "open": has[who], "late": late[who]} for who in people]


def _finished_each_week(tasks: Sequence[Task], reader: Person, today: date) -> list[View]:
    """Up to eight weeks that end yesterday, oldest first, from the first one in which something was finished."""
    weeks: list[View] = []
    for back in range(_WEEKS_BACK, 0, -1):
        start = today - back * _WEEK
        begins, ends = (instant(day, time(0), reader.zone).astimezone(UTC) for day in (start, start + _WEEK))
        finished = _finished(tasks, begins, ends)
        if finished or weeks:
            late = sum(not _on_time(task) for task in finished)
            weeks.append({"week": start.isoformat(), "finished": len(finished), "late": late})
    return weeks
