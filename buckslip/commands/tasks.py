"""`buckslip tasks`: the list, next due first; and a list from elsewhere taken in."""

from collections.abc import Mapping
from pathlib import Path

from buckslip.commands.opening import looking, now, ready, settings_of
from buckslip.commands.progress import progress
from buckslip.commands.showing import as_json, as_sheet, clock, plain, say, table
from buckslip.commands.stopping import CannotGoOn, Code
from tracker.domain.firm import Firm
from tracker.domain.line import is_late
from tracker.domain.task import Task

COLUMNS = (
    *("task", "title", "state", "due", "matter", "type", "priority", "requester", "assignee", "reviewer", "hard_stop"),
    *("hours_cap", "billing_codes", "deliverable", "hours_logged", "opened", "instructions"),
)


def tasks(config: Path, *, everything: bool, person: str, json: bool, csv: bool) -> int:
    settings = settings_of(config)
    firm, at = settings.desk.firm, now()
    with looking(settings) as store:
        found = store.tasks(firm.desk, open_only=not everything)
    if person:
        who = addresses(person, firm)
        found = [task for task in found if who & {task.requester, task.assignee, task.reviewer, task.submitted_by}]
    found.sort(key=lambda task: (not task.state.is_open, task.due.at, task.number))
    if json:
        as_json(found)
        return Code.FINE
    if csv:
        as_sheet(COLUMNS, [_row(task) for task in found])
        return Code.FINE
    if not found:
        say("No tasks." if everything else "No open tasks. All of them: buckslip tasks --all")
        return Code.FINE
    when = clock(firm.zone)
    rows = [
        (
            task.label,
            when(task.due.at),
            task.state.replace("_", " "),
            task.title,
            matter(task, firm),
            name(task.assignee, firm),
        )
        for task in found
    ]
    late = frozenset(number for number, task in enumerate(found) if is_late(task, at))
    table(("task", "due", "state", "title", "matter", "with"), rows, red=late)
    say(f"\n{len(found)} tasks, {len(late)} late. Times are {firm.zone}.")
    return Code.FINE


def import_tasks(config: Path, source: Path) -> int:
    from buckslip.exchange.orders import take_tasks

    settings = settings_of(config)
    with ready(settings) as store:
        firm = settings.desk.firm.with_matters(store.matters(settings.desk.firm.desk))
        taken = take_tasks(source, store, firm, now, progress("tasks", 100))
    for problem in taken.problems:
        say(f"{plain_lines(problem)}\n")
    for number in taken.opened:
        say(f"  new      T-{number}")
    for words in taken.changed:
        say(f"  changed in {source.name} since it was taken, and left as it is here: {plain(words)}")
    for words in taken.over:
        say(f"  finished there, not taken: {plain(words)}")
    for task in taken.missing:
        say(f"  not in {source.name}, still open here: {task.label} {plain(task.title)}")
    if taken.left:
        say(f"  columns that mean nothing here: {plain(', '.join(taken.left))}")
    wrong = len({problem.line for problem in taken.problems})
    end = "" if taken.opened else " Nothing was changed."
    said = f"{len(taken.opened)} new, {taken.same} as before"
    say(f"{said}{f', {wrong} wrong and not taken' if wrong else ''}.{end}")
    return Code.DATA if taken.problems else Code.FINE


def plain_lines(words: object) -> str:
    return "\n".join(
        plain(line) if number == 0 else f"   {plain(line)}" for number, line in enumerate(str(words).splitlines())
    )


def _row(task: Task) -> Mapping[str, object]:
    """Under the names that an import understands."""
    return {
        "task": task.label,
        "title": task.title,
        "state": task.state.value,
        "due": task.due.at.isoformat(),
        "matter": task.matter,
        "type": task.task_type,
        "priority": task.priority.value,
        "requester": task.requester,
        "assignee": task.assignee,
        "reviewer": task.reviewer,
        "hard_stop": task.hard_stop.isoformat() if task.hard_stop else "",
        "hours_cap": task.hours_cap,
        "billing_codes": task.billing_codes,
        "deliverable": task.deliverable,
        "hours_logged": task.hours_logged,
        "opened": task.opened_at.isoformat(),
        "instructions": task.instructions,
    }


def addresses(person: str, firm: Firm) -> set[str]:
    """Who is meant by an address, a name or a part of one."""
    sought = person.lower()
    exact = {address for address, one in firm.people.items() if sought in (address, one.name.lower())}
    near = {address for address, one in firm.people.items() if sought in one.name.lower() or sought in address}
    if not (found := exact or near):
        raise CannotGoOn(Code.DATA, f'Nobody in the people list is called "{person}". The list: buckslip people list')
    return found


def name(address: str | None, firm: Firm) -> str:
    person = firm.person(address)
    return person.name if person else address or "nobody"


def matter(task: Task, firm: Firm) -> str:
    known = firm.matter(task.matter)
    return known.label if known else task.matter or "no matter"
