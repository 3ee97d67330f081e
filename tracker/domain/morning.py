"""A paralegal's day on one page: what is late, due today, offered, what waits for others, and what comes next.

Every task stands in one place alone, the most pressing one. A task that she may not know of any more is not there.
"""

from collections.abc import Sequence
from datetime import datetime

from tracker.domain.calendars import instant, is_business_day, local_day
from tracker.domain.firm import Firm, Person
from tracker.domain.line import is_late
from tracker.domain.standing import awaited
from tracker.domain.task import State, Task
from tracker.domain.views import View, is_sealed, view
from tracker.domain.words import iso

_OTHERS = (State.IN_REVIEW, State.WAITING_ON_ATTORNEY, State.ON_HOLD)
_PLACES = ("late", "today", "offered", "waiting", "later")


def day_of(firm: Firm, reader: Person, tasks: Sequence[Task], now: datetime) -> View:
    """Facts of one list. `tasks`: her open ones, those she is being asked to take among them; the next due first. Of a
    sealed one nobody is named."""
    places: dict[str, list[View]] = {place: [] for place in _PLACES}
    for task in sorted(tasks, key=lambda each: (each.due.at, each.number)):
        offer = task.open_offer
        line: View = {
            "task": view(task, firm, reader.address),
            "waits": awaited(task, firm) if task.state in _OTHERS and not is_sealed(task, firm) else "",
            "answer_by": iso(offer.expires) if offer else None,
        }
        places[_place(task, reader, now)].append(line)
    return {"day": local_day(now, reader.zone).isoformat(), **places}


def _place(task: Task, reader: Person, now: datetime) -> str:
    if task.state is State.OFFERED:
        return "offered"
    if is_late(task, now):
        return "late"
    if task.state in _OTHERS:
        return "waiting"
    return "today" if local_day(task.due.at, reader.zone) == local_day(now, reader.zone) else "later"


def was_listed_today(task: Task, reader: Person, firm: Firm, now: datetime) -> bool:
    """Whether her list of this morning said that the task is due today: then nothing else need say so."""
    today = local_day(now, reader.zone)
    if not is_business_day(today, firm) or local_day(task.due.at, reader.zone) != today:
        return False
    opening = instant(today, reader.hours.start, reader.zone)
    known = max([task.due_history[-1].at, *(offer.at for offer in task.offers[-1:])])
    return known < opening <= now
