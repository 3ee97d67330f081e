"""A partner's week on one page: what is late, what waits for her, what is done. Only what she may see is counted.

On time: the last complete version came by the due instant that stands. A digest covers the seven days that end
yesterday on the reader's wall; sent on Monday morning that is the week before.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from tracker.domain.calendars import instant, local_day
from tracker.domain.firm import Firm, Person
from tracker.domain.line import Line, TimeEntry, is_hidden, late, may_count, on_time, was_late
from tracker.domain.money import money_of, rounds_of, turnaround_of
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import State, Task
from tracker.domain.views import SEALED, View, view
from tracker.domain.words import name_of

WEEK = timedelta(days=7)
_WEEKS_BACK = 8
_MOST_NEEDING = 5
_MOST_DUE = 10
_ABOUT_A_WEEK = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Week:
    """What one reader may count, and the wall on which she counts it. `questions`: open ones put to her, by task."""

    firm: Firm
    reader: Person
    now: datetime
    lines: tuple[Line, ...]
    entries: tuple[TimeEntry, ...] = ()
    questions: Mapping[int, Question] = field(default_factory=dict)
    needing: tuple[tuple[Line, str], ...] = ()  # what waits for her and why, the next due first
    due: tuple[Line, ...] = ()  # open and due in the week of this day, Monday to Sunday, by time

    @property
    def today(self) -> date:
        return local_day(self.now, self.reader.zone)

    def starts(self, back: int) -> datetime:
        """Midnight with which the week `back` weeks ago begins; 0 is the one that begins today."""
        return instant(self.today - back * WEEK, time(0), self.reader.zone).astimezone(UTC)


def week_of(
    firm: Firm,
    reader: Person,
    lines: Sequence[Line],
    entries: Sequence[TimeEntry],
    questions: Sequence[Question],
    now: datetime,
) -> Week:
    """Out of all that the desk has: open tasks and those finished within eight weeks, and the hours logged in these."""
    seen = tuple(line for line in lines if may_count(line, reader))
    numbers = {line.number for line in seen}
    put = [one for one in questions if one.to == reader.address and one.state is QuestionState.OPEN]
    hers = {one.task: one for one in put if one.task is not None and one.task in numbers}
    week = Week(firm, reader, now, seen, tuple(one for one in entries if one.task in numbers), hers)
    return replace(week, needing=_needing(week), due=_due(week))


def _needing(week: Week) -> tuple[tuple[Line, str], ...]:
    found = [(line, why) for line in week.lines if (why := needs(week, line))]
    return tuple(sorted(found, key=lambda each: (each[0].due_at, each[0].number)))


def shown(week: Week) -> tuple[int, ...]:
    """The tasks that the page shows by name, in the order of its rows: whoever answers may name a row by its place."""
    needing = [line.number for line, _ in week.needing[:_MOST_NEEDING]]
    return (*needing, *(line.number for line in week.due[:_MOST_DUE]))


def page(week: Week, tasks: Mapping[int, Task], needed_then: tuple[datetime, Sequence[int]] | None = None) -> View:
    """Facts of one digest. `tasks` has those of `shown`; `needed_then`: when her last one left and what it said needed
    her, for nothing else remembers that.
    """
    start, end = week.starts(1), week.starts(0)
    needing, due = week.needing, week.due
    finished = finished_each(week)
    first = (week.today - WEEK).isoformat()
    covers = sorted({line.matter for line in week.lines if line.matter})
    items: list[View] = [
        {"task": view(tasks[line.number], week.firm, week.reader.address), "why": why, "asked": _asks_date(week, line)}
        for line, why in needing[:_MOST_NEEDING]
        if line.number in tasks
    ]
    return {
        "week": {"from": first, "to": (week.today - timedelta(days=1)).isoformat()},
        "needs_you": len(needing),
        **_figures(week, finished[1]),
        "last_week": _last_week(week, finished[2], start, needed_then),
        "items_needing_you": items,
        "due_this_week": [
            {"task": view(tasks[line.number], week.firm, week.reader.address), "late": _late(week, line)}
            for line in due[:_MOST_DUE]
            if line.number in tasks
        ],
        "due_in_all": len(due),
        "by_person": _by_person(week),
        "finished_each_week": _weeks(week, finished),
        "unassigned": sum(line.state is State.UNASSIGNED for line in week.lines),
        "money": money_of(week.firm, week.reader, week.lines, week.entries, start, end),
        "turnaround": turnaround_of(finished[1], finished[2]),
        "rounds": rounds_of(finished[1], finished[2]),
        "covers": covers,
        "sealed": [number for number in covers if (one := week.firm.matter(number)) and one.confidentiality == SEALED],
    }


def needs(week: Week, line: Line) -> str:
    """What the task waits for from this reader, in words; "" if nothing."""
    reader = week.reader.address
    if line.state is State.IN_REVIEW and line.reviewer == reader:
        return "waits for your review"
    if question := week.questions.get(line.number):
        told = question.about == "proposal" and not is_hidden(line, week.firm)
        return question.words if told else "waits for your answer"
    if line.requester != reader:
        return ""
    if line.state in (State.WAITING_ON_ATTORNEY, State.NEEDS_ANSWER):
        return "waits for your answer"
    if line.state is State.UNASSIGNED:
        return "has nobody yet"
    return "is late" if _late(week, line) else ""


def _asks_date(week: Week, line: Line) -> bool:
    """Another date was proposed: "agree" answers it."""
    question = week.questions.get(line.number)
    return question is not None and question.about == "proposal"


def _late(week: Week, line: Line) -> bool:
    return late(line.state, line.due_at, week.now)


def finished_each(week: Week) -> list[list[Line]]:
    """What was finished in each week, by how many weeks ago that began; 0 is the one that has only begun."""
    starts = [week.starts(back) for back in range(_WEEKS_BACK, -1, -1)]
    found: list[list[Line]] = [[] for _ in starts]
    for line in week.lines:
        if line.is_done and line.finished_at and line.finished_at >= starts[0]:
            found[len(starts) - bisect_right(starts, line.finished_at)].append(line)
    return found


def _figures(week: Week, finished: Sequence[Line]) -> View:
    return {
        "late": sum(_late(week, line) for line in week.lines),
        "open": sum(line.state.is_open for line in week.lines),
        "finished": len(finished),
        "on_time": sum(map(on_time, finished)),
    }


def _last_week(
    week: Week, finished: Sequence[Line], then: datetime, needed_then: tuple[datetime, Sequence[int]] | None
) -> View | None:
    """The same figures a week ago, from what the lines still tell, and of her last digest only what she may see now."""
    known = [line for line in week.lines if line.opened_at < then]
    if not known:
        return None
    open_then = [line for line in known if line.finished_at is None or line.finished_at >= then]
    hers = None
    if needed_then and abs(needed_then[0] - then) <= _ABOUT_A_WEEK:
        hers = len({line.number for line in known} & set(needed_then[1]))
    return {
        "late": sum(was_late(line, then) for line in open_then),
        "needs_you": hers,
        "open": len(open_then),
        "finished": len(finished),
        "on_time": sum(map(on_time, finished)),
    }


def _due(week: Week) -> tuple[Line, ...]:
    monday = week.today - timedelta(days=week.today.weekday())
    start, end = (instant(day, time(0), week.reader.zone) for day in (monday, monday + WEEK))
    found = [line for line in week.lines if line.state.is_open and start <= line.due_at < end]
    return tuple(sorted(found, key=lambda line: (line.due_at, line.number)))


def _by_person(week: Week) -> list[View]:
    """What each has before her, of what the reader may see; the load against her own week."""
    held = [line for line in week.lines if line.state.is_open and line.assignee]
    has = Counter(line.assignee for line in held)
    past = Counter(line.assignee for line in held if _late(week, line))
    hours: Counter[str | None] = Counter()
    for line in held:
        hours[line.assignee] += line.hours_left  # type: ignore[assignment]  # hours are no whole numbers
    people = sorted(has, key=lambda address: (-has[address], name_of(address, week.firm)))
    return [
        {
            "name": name_of(who, week.firm),
            "open": has[who],
            "late": past[who],
            "hours": round(hours[who], 1),
            "capacity": person.weekly_capacity if (person := week.firm.person(who)) else None,
        }
        for who in people
    ]


def _weeks(week: Week, finished: Sequence[Sequence[Line]]) -> list[View]:
    """Up to eight weeks that end yesterday, oldest first, from the first one in which something was finished."""
    weeks: list[View] = []
    for back in range(_WEEKS_BACK, 0, -1):
        if finished[back] or weeks:
            day, late_ones = (week.today - back * WEEK).isoformat(), sum(not on_time(line) for line in finished[back])
            weeks.append({"week": day, "finished": len(finished[back]), "late": late_ones})
    return weeks
