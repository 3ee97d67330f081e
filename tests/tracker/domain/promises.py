"""What must hold of a desk after every decision, whatever was asked: of tasks, of offers, of series, of what is told."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from tracker.domain.calendars import is_business_day
from tracker.domain.decide.chains import is_done
from tracker.domain.decision import Absence, Decision
from tracker.domain.events import Offered
from tracker.domain.firm import Firm, Person
from tracker.domain.notices import Kind, Notice
from tracker.domain.task import Offer, State, Task

_NEVER_WAITS = (State.UNASSIGNED, State.OFFERED, State.IN_REVIEW, State.APPROVED)


def of_a_task(task: Task, before: Task | None, firm: Firm) -> None:
    if task.state is State.IN_REVIEW:
        assert task.versions and task.reviewer, "what lies in review has a version and a reviewer"
    if task.state.is_open and task.assignee:
        assert not firm.walled(task.assignee, task.matter), "nobody behind a wall holds anything"
        assert task.assignee not in task.excluded
    current = task.current_version
    for leave in (task.filing_authorised, task.service_authorised):
        if leave is not None:
            assert current and leave == current.number == task.approved_version, "what may be filed was approved"
            assert task.state in (State.APPROVED, State.CLOSED), "what is worked on is not filed"
    if current:
        assert set(current.approved) <= set(range(1, len(current.files) + 1)), "items that were approved are there"
    if before:
        old = before.due_history
        assert task.due_history[: len(old)] == old, "due history never shrinks"
        assert task.reminded[: len(before.reminded)] == before.reminded, "what went out stays written down"
    assert len(set(task.reminded)) == len(task.reminded), "each reminder once"
    if task.state is State.WAITS_FOR_TASK:
        assert task.after and task.assignee is None, "what waits for another knows which and is nobody's"
    if task.state in _NEVER_WAITS or task.state.is_with_assignee:
        assert task.after is None, "nothing is begun that waits for another"
    if task.cap_open and task.state.is_with_assignee:
        assert task.state is State.WAITING_ON_ATTORNEY, "nobody works on while it is asked whether work goes on"


def of_an_offer(offer: Offer, firm: Firm, absences: Mapping[str, Absence]) -> None:
    """It ends within her hours and never while she is away."""
    person, away = firm.people[offer.to], absences.get(offer.to)
    assert offer.expires > offer.at
    assert not firm.agreement or person.agreement == firm.agreement, "nothing is offered before the agreement"
    assert within_hours(offer.expires, person, firm), f"{offer} ends outside of her hours"
    assert not (away and away.covers(offer.expires)), f"{offer} ends while she is away"


def within_hours(at: datetime, person: Person, firm: Firm) -> bool:
    wall = at.astimezone(ZoneInfo(person.zone))
    return is_business_day(wall.date(), firm) and person.hours.start <= wall.time() <= person.hours.end


def of_all_tasks(tasks: Mapping[int, Task]) -> None:
    """Each occurrence once, one newest in each series; nothing waits for what is done."""
    series = [task.series for task in tasks.values() if task.series]
    days = [(each.root, each.day) for each in series]
    assert len(set(days)) == len(days), "each occurrence of a series is opened once"
    newest = [each.root for each in series if each.goes_on]
    assert len(set(newest)) == len(newest), "a series has one newest task"
    for task in tasks.values():
        other = tasks.get(task.after.task) if task.after else None
        if task.after and other and task.state is State.WAITS_FOR_TASK:
            assert not is_done(other, task.after.until), f"{task.label} waits for {other.label}, which is done"


def of_what_is_told(notices: tuple[Notice, ...], told: set[tuple[str, ...]]) -> None:
    """No reminder and no morning list twice to anybody, ever. `told` is what went out before, and grows."""
    for notice in notices:
        once = (notice.to, notice.premise)
        if notice.kind is Kind.MORNING:
            once = (notice.to, f"morning {notice.facts['day']}")
        if once[1]:
            assert once not in told, f"{once} a second time"
            told.add(once)


def of_offers_in(decision: Decision, firm: Firm, absences: Mapping[str, Absence]) -> None:
    for happened in decision.happened:
        if isinstance(happened.event, Offered):
            of_an_offer(happened.event.offer, firm, absences)
