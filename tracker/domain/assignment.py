"""Who is asked to take a task: the person named if she may, else the one who can finish first; and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from tracker.domain.calendars import add_working_time, next_opening
from tracker.domain.conflicts import conflict_with
from tracker.domain.deadlines import task_type
from tracker.domain.decision import Absence, Facts, Load
from tracker.domain.firm import Firm, Person, Role
from tracker.domain.task import Task
from tracker.domain.words import instant_words

_LONGEST = timedelta(hours=2000)  # a year of work: more makes no difference to who is first
_WORKING_DAYS = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """`person` None where nobody fits; `reasons`: a line a candidate; `named_unfit`: why not the one named."""

    person: Person | None
    reasons: tuple[str, ...]
    named_unfit: str = ""


def choose(
    task: Task,
    facts: Facts,
    now: datetime,
    *,
    named: str | None = None,
    skip: frozenset[str] = frozenset(),
    loads: Mapping[str, Load] | None = None,
) -> Choice:
    """Whom to offer the task. `skip`: who was asked before or has it now; `loads` as this decision left them."""
    named_unfit = ""
    if named:
        person = facts.firm.person(named)
        named_unfit = unfit(person, task, facts.firm, facts.absences)
        if person and not named_unfit:
            return Choice(person, (f"{person.name}: named by the sender",))
    reasons, finishes = [], []
    for person in facts.firm.people.values():
        if person.role is not Role.PARALEGAL:
            continue
        why_not = _passed_over(person, task, facts, skip)
        if why_not:
            reasons.append(f"{person.name}: {why_not}")
            continue
        load = (facts.loads if loads is None else loads).get(person.address, Load())
        finish = finishes_at(person, task, load, facts.absences.get(person.address), facts.firm, now)
        reasons.append(f"{person.name}: {load.hours:g} h of open work, done {instant_words(finish, person.zone)}")
        finishes.append((finish, load.idle_since is not None, load.idle_since or now, person.address, person))
    best = min(finishes)[-1] if finishes else None
    return Choice(best, tuple(reasons), named_unfit)


def unfit(person: Person | None, task: Task, firm: Firm, absences: Mapping[str, Absence]) -> str:
    """Why this person may not be offered the task, in words; "" if she may. Walls come first and say least."""
    if person is None or person.role is not Role.PARALEGAL:
        return "takes no tasks"
    if firm.walled(person.address, task.matter) or person.address in task.excluded:
        return "cannot take this one"
    if conflict_with(person, firm.matter(task.matter)):
        return "has a conflict on file"
    if firm.agreement and person.agreement != firm.agreement:
        return "has not acknowledged the current confidentiality agreement"
    if person.weekly_capacity <= 0:
        return "has no hours agreed"
    absence = absences.get(person.address)
    if absence and absence.covers(task.due.at):
        return "is away"
    return ""


def finishes_at(person: Person, task: Task, load: Load, away: Absence | None, firm: Firm, now: datetime) -> datetime:
    """When she would be done with it: open work first, spread over her week's capacity, in her own zone and hours."""
    back = away.until if away and away.until and away.covers(now) else now
    day = (person.hours.end.hour - person.hours.start.hour) + (person.hours.end.minute - person.hours.start.minute) / 60
    stretch = max(1.0, day * _WORKING_DAYS / person.weekly_capacity)  # half a week's capacity takes twice as long
    work = min(timedelta(hours=max(0.0, load.hours + task.hours)) * stretch, _LONGEST)
    return add_working_time(next_opening(back, firm, person.zone, person.hours), work, firm, person.zone, person.hours)


def _passed_over(person: Person, task: Task, facts: Facts, skip: frozenset[str]) -> str:
    """What she cannot take comes before what she was asked: `trace` says that she is away, not that she had it."""
    if why := unfit(person, task, facts.firm, facts.absences):
        return why
    if person.address in skip:
        return "has it now" if person.address == task.assignee else "was asked before"
    return "" if _covers(person, task, facts.firm) else "does other kinds of work"


def _covers(person: Person, task: Task, firm: Firm) -> bool:
    """One of her specialities is the type, its area or the matter's practice. Who lists none takes everything."""
    kind, matter, requester = task_type(task.task_type, firm), firm.matter(task.matter), firm.person(task.requester)
    practice = (matter.practice if matter else "") or (requester.practice if requester else "")
    area = "" if kind.area in ("", "all") else kind.area
    topics = {topic.casefold() for topic in (area, practice) if topic}
    if not topics or not person.specialities:
        return True
    return bool({speciality.casefold() for speciality in person.specialities} & {kind.code.casefold(), *topics})
