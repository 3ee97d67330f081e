"""What the clock costs must follow what is due, not what is open."""

import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from config import load
from tests.office import office
from tracker.domain.decision import Decision, Fate
from tracker.domain.firm import Firm, Role
from tracker.domain.task import Due, DueChange, Origin, State, Task
from tracker.domain.wakes import wakes_of
from tracker.service import Incoming, handle
from tracker.store import Keys, Store

MOST = 1.2
TOGETHER = 1000  # tasks opened in one transaction
NOW = datetime(2026, 11, 25, 17, tzinfo=UTC)


def ticking(many: int = 100_000, due: int = 1000, runs: int = 3) -> bool:
    """Reminds of `due` late tasks, once where those are all and once among `many`; True if that costs at most MOST.

    The two take turns, a hundred at a time, so that what else the machine does hits both."""
    with tempfile.TemporaryDirectory() as folder:
        firm = load(office(Path(folder)).config, {}).desk.firm
        few = filled(Path(folder) / "few.db", firm, due * runs, 0)
        full = filled(Path(folder) / "full.db", firm, due * runs, many - due * runs)
        ratios = []
        for run in range(runs):
            spent = {few: 0.0, full: 0.0}
            for _ in range(0, due, 100):
                for store in spent:
                    spent[store] += tick(store, firm, min(100, due))
            ratios.append(spent[full] / spent[few])
            print(f"  run {run + 1}: {due / spent[few]:.0f}/s and {due / spent[full]:.0f}/s, ratio {ratios[-1]:.2f}")
        few.close()
        full.close()
    middle = sorted(ratios)[len(ratios) // 2]
    print(f"ticking: {due} due among {many} open cost {middle:.2f} times as much as alone (at most {MOST} wanted)")
    return middle <= MOST


def tick(store: Store, firm: Firm, wanted: int) -> float:
    """Seconds for `wanted` reminders. Raises where fewer are due: then this would measure nothing."""
    began = time.perf_counter()
    wakes = store.wakes_due(firm.desk, NOW, wanted)
    if len(wakes) != wanted:
        raise ValueError(f"{len(wakes)} of {wanted} are due")
    for wake in wakes:
        handle(Incoming("clock", wake.key, NOW, (wake.command,)), store, firm)
    return time.perf_counter() - began


def filled(path: Path, firm: Firm, late: int, later: int) -> Store:
    """A desk with `late` open tasks whose reminder is due, and `later` whose due date is in a month."""
    store = Store.open(f"sqlite:///{path}", Keys.generate())
    store.migrate()
    for start in range(0, late + later, TOGETHER):
        with store.transaction(firm.desk) as work:
            numbers = range(1001 + start, 1001 + min(start + TOGETHER, late + later))
            work.keep(Incoming("order", f"fill {start}", NOW, ()), opened(numbers, 1001 + late, firm))
    return store


def opened(numbers: range, first_later: int, firm: Firm) -> Decision:
    """Tasks in somebody's hands, each with its wakes and without a history."""
    people = [person.address for person in firm.people.values() if person.role is Role.PARALEGAL]
    writer = next(person.address for person in firm.people.values() if person.role.is_attorney)
    tasks = [open_task(n, writer, people[n % len(people)], firm, is_late=n < first_later) for n in numbers]
    return Decision(Fate.DONE, tasks=tuple(tasks), wakes=tuple(w for task in tasks for w in wakes_of(task, (), firm)))


def open_task(number: int, writer: str, assignee: str, firm: Firm, *, is_late: bool) -> Task:
    at = NOW - timedelta(hours=1) if is_late else NOW + timedelta(days=30)
    due = Due(at, firm.zone)
    return Task(
        number=number,
        revision=1,
        state=State.IN_PROGRESS,
        opened_at=at - timedelta(hours=1),
        title=f"Work item {number}",
        instructions="Please prepare the exhibit list for the hearing. " * 10,
        requester=writer,
        due=due,
        origin=Origin(f"fill {number}", writer, f"<{number}@bench.example>"),
        assignee=assignee,
        due_history=(DueChange(due, writer, at - timedelta(hours=1)),),
    )
