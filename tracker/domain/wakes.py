"""What the clock must ask, and when: pure, so that the same task always has the same wakes, each with its identity.

A wake's key names what it rests on ("T-1042 late, due revision 3"): a moved due date is a new wake, the same key is
never acted on twice. Reminders that went out stand in `Task.reminded` and are not asked for again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from tracker.domain.calendars import (
    add_working_time,
    business_day_after,
    instant,
    is_business_day,
    local_day,
    next_opening,
    working_time,
)
from tracker.domain.commands import (
    EscalateLate,
    EscalatePartner,
    ExpireOffer,
    OpenNext,
    RemindDueSoon,
    RemindLate,
    RemindQuestion,
    RemindReview,
    SendAccessReview,
    SendDigest,
    SendHeldList,
    SendMorningList,
)
from tracker.domain.deadlines import add_business
from tracker.domain.decision import Absence, Wake, Weekly
from tracker.domain.firm import Firm, Hours, Person, Role
from tracker.domain.premises import asked_key, due_key, is_under_way, review_key
from tracker.domain.questions import Question, QuestionState
from tracker.domain.series import next_days, opens_at
from tracker.domain.task import Priority, State, Task, Version

NO_WEEKLIES: Mapping[str, Weekly] = MappingProxyType({})
_NOT_UNDER = timedelta(hours=2)  # working time left when "due soon" is said, at the least
_TO_READ = timedelta(hours=2)  # working time of the reviewer before she is reminded, at the least
_TO_READ_URGENT = timedelta(minutes=30)  # clock time, where it is urgent
_LONG = timedelta(days=60)  # a quarter of that surely holds two working hours


def wakes_of(task: Task | None, questions: Iterable[Question], firm: Firm) -> tuple[Wake, ...]:
    """All wakes of a task and its questions; None for questions about nothing that is tracked."""
    found = [wake for question in questions for wake in _question_wakes(question, firm)]
    if task is not None:
        found += [wake for wake in _task_wakes(task, firm) if wake.key not in task.reminded]
    return tuple(sorted(found, key=lambda wake: (wake.at, wake.key)))


def desk_wakes(firm: Firm, now: datetime, weeklies: Mapping[str, Weekly] = NO_WEEKLIES) -> tuple[Wake, ...]:
    """The next digest of each partner, morning list of each paralegal, list of held mail and review of access of each
    who keeps the desk, each in her own zone."""
    people = firm.people.values()
    partners = [person for person in people if person.role is Role.PARTNER]
    chosen = {person.address: weeklies.get(person.address, Weekly(person.address)) for person in partners}
    digests = (digest_wake(one, firm, now, chosen[one.address]) for one in partners if not chosen[one.address].stopped)
    lists = (morning_wake(person, firm, now) for person in people if person.role is Role.PARALEGAL)
    keepers = [person for person in people if keeps_desk(person, firm)]
    reviews = (access_wake(person, firm, now) for person in keepers)
    helds = (held_wake(person, firm, now, now) for person in keepers)
    return (*digests, *lists, *reviews, *helds)


def keeps_desk(person: Person, firm: Firm) -> bool:
    """The coordinators; the partners of a firm that has none."""
    return person.role is (Role.COORDINATOR if firm.coordinators() else Role.PARTNER)


def access_wake(person: Person, firm: Firm, now: datetime) -> Wake:
    """The first business day of the quarter after `now`, at the start of her day."""
    today = local_day(now, person.zone)
    months = today.year * 12 + (today.month - 1) // 3 * 3 + 3
    first = date(months // 12, months % 12 + 1, 1)
    day = first if is_business_day(first, firm) else business_day_after(first, firm)
    at = instant(day, person.hours.start, person.zone)
    quarter = f"{first.year}-Q{(first.month - 1) // 3 + 1}"
    return Wake(f"access {person.address} {quarter}", at, SendAccessReview(person.address))


def digest_time(weekly: Weekly, firm: Firm) -> tuple[int, time]:
    """Weekday and time of her own wall: as she chose, else as the firm agreed."""
    weekday = firm.habits.digest_weekday if weekly.weekday is None else weekly.weekday
    return weekday, firm.habits.digest_time if weekly.at is None else weekly.at


def digest_wake(person: Person, firm: Firm, now: datetime, weekly: Weekly) -> Wake:
    """The first digest after `now`; never a second one on a day that had one."""
    weekday, clock = digest_time(weekly, firm)
    today = local_day(now, person.zone)
    day = today + timedelta(days=(weekday - today.weekday()) % 7)
    had = weekly.sent_at and local_day(weekly.sent_at, person.zone) == day
    if had or instant(day, clock, person.zone) <= now:
        day += timedelta(days=7)
    at = instant(day, clock, person.zone)
    return Wake(f"digest {person.address} {day.isoformat()}", at, SendDigest(person.address, day))


def put_off(wake: Wake, day: date | None) -> Wake:
    """What was asked for before its hour, since that was moved meanwhile, is asked for again that `day`: under its own
    key it would be done already."""
    again = isinstance(wake.command, SendDigest | SendHeldList) and wake.command.day == day
    return replace(wake, key=f"{wake.key} {wake.at:%H:%M}") if again else wake


def morning_wake(person: Person, firm: Firm, now: datetime) -> Wake:
    """The start of her first working day after `now`."""
    day, at = _next_morning(person, firm, now)
    return Wake(f"morning {person.address} {day.isoformat()}", at, SendMorningList(person.address, day))


def held_wake(person: Person, firm: Firm, now: datetime, since: datetime, shown: tuple[int, ...] = ()) -> Wake:
    """Likewise, with what was held after `since`."""
    day, at = _next_morning(person, firm, now)
    return Wake(f"held {person.address} {day.isoformat()}", at, SendHeldList(person.address, day, since, shown))


def _next_morning(person: Person, firm: Firm, now: datetime) -> tuple[date, datetime]:
    day = local_day(now, person.zone)
    if not is_business_day(day, firm) or instant(day, person.hours.start, person.zone) <= now:
        day = business_day_after(day, firm)
    return day, instant(day, person.hours.start, person.zone)


def quiet_until(at: datetime, reader: str | None, task: Task | None, firm: Firm) -> datetime:
    """When a reminder may reach its reader: within her own hours on business days, at once where the work is urgent."""
    if task is not None and task.priority is Priority.URGENT:
        return at
    zone, hours = clock_of(reader, firm)
    return next_opening(at, firm, zone, hours)


def clock_of(reader: str | None, firm: Firm) -> tuple[str, Hours]:
    """Zone and working hours of a person; the firm's for anybody else."""
    person = firm.person(reader)
    return (person.zone, person.hours) if person else (firm.zone, firm.hours)


def decide_by(task: Task, version: Version, firm: Firm) -> datetime:
    """When the reviewer's decision is needed: by the due instant, or within a revision round where that has passed."""
    if task.due.at > version.at:
        return task.due.at
    agreed = task.terms.revision_round if task.terms else firm.scope.revision_round
    return add_business(version.at, agreed, firm, clock_of(task.reviewer, firm)[0])


def offer_expiry(to: Person, priority: Priority, firm: Firm, now: datetime, away: Absence | None = None) -> datetime:
    """How long an offer stands: working time of the person asked, never while she is away or outside her hours.

    Urgent work does not lie over night for the few minutes that her day was too short: it goes on at her closing.
    """
    urgent = priority is Priority.URGENT
    length = firm.habits.offer_urgent if urgent else firm.habits.offer
    starts = next_opening(now, firm, to.zone, to.hours)
    expires = add_working_time(starts, length, firm, to.zone, to.hours)
    closing = instant(local_day(starts, to.zone), to.hours.end, to.zone)
    if urgent and expires > closing and closing - starts >= length / 2:
        expires = closing
    if away and away.until and (away.covers(starts) or away.covers(expires)):
        return add_working_time(away.until, length, firm, to.zone, to.hours)
    return expires


def _task_wakes(task: Task, firm: Firm) -> Iterator[Wake]:
    offer, version = task.open_offer, task.current_version
    if offer and task.state is State.OFFERED:
        key = f"{task.label} offer {offer.number} expires"
        yield Wake(key, offer.expires, ExpireOffer(task.number, offer.number), task.number)
    if version and task.state is State.IN_REVIEW:
        yield Wake(
            review_key(task),
            _review_reminder_at(task, version, firm),
            RemindReview(task.number, version.number),
            task.number,
        )
    if is_under_way(task):
        yield from _due_wakes(task, firm)
    if task.series and task.series.goes_on and task.state is not State.NEEDS_ANSWER:
        day = next(next_days(task.series, firm))
        at = opens_at(task.series, firm, *clock_of(task.requester, firm))
        yield Wake(f"T-{task.series.root} comes again {day.isoformat()}", at, OpenNext(task.number, day), task.number)


def _review_reminder_at(task: Task, version: Version, firm: Firm) -> datetime:
    """At half the time that is left, but never before the reviewer had time to read."""
    half = version.at + (decide_by(task, version, firm) - version.at) / 2
    if task.priority is Priority.URGENT:
        return max(half, version.at + _TO_READ_URGENT)
    zone, hours = clock_of(task.reviewer, firm)
    return quiet_until(max(half, add_working_time(version.at, _TO_READ, firm, zone, hours)), task.reviewer, task, firm)


def _due_wakes(task: Task, firm: Firm) -> Iterator[Wake]:
    soon = _due_soon_at(task, firm) if task.state.is_with_assignee else None
    if soon:
        yield Wake(due_key(task, "due soon"), soon, RemindDueSoon(task.number), task.number)
    yield Wake(due_key(task, "late"), task.due.at, RemindLate(task.number), task.number)
    zone, hours = clock_of(task.requester, firm)
    escalated = add_working_time(task.due.at, firm.habits.escalate_after, firm, zone, hours)
    yield Wake(due_key(task, "escalation"), escalated, EscalateLate(task.number), task.number)
    partner = add_working_time(escalated, firm.habits.partner_after, firm, zone, hours)
    yield Wake(due_key(task, "partner"), partner, EscalatePartner(task.number), task.number)


def _due_soon_at(task: Task, firm: Firm) -> datetime | None:
    """A quarter of the time before it is due, at least two working hours of the assignee; None if too short."""
    start, due = task.due_history[-1].at, task.due.at
    zone, hours = clock_of(task.assignee, firm)
    quarter = due - (due - start) / 4
    if due - start > _LONG:
        return quiet_until(quarter, task.assignee, task, firm)
    if working_time(start, due, firm, zone, hours) <= _NOT_UNDER:
        return None
    if working_time(quarter, due, firm, zone, hours) < _NOT_UNDER:
        spare = working_time(start, due, firm, zone, hours) - _NOT_UNDER
        return add_working_time(start, spare, firm, zone, hours)
    return quiet_until(quarter, task.assignee, task, firm)


def _question_wakes(question: Question, firm: Firm) -> Iterator[Wake]:
    if question.state is not QuestionState.OPEN:
        return
    zone, hours = clock_of(question.to, firm)
    at = add_working_time(question.asked_at, firm.habits.question_reminder, firm, zone, hours)
    yield Wake(asked_key(question), at, RemindQuestion(question.number), question.task)
