"""`buckslip tasks`: the list, next due first."""

from pathlib import Path

from buckslip.commands.opening import looking, now, settings_of
from buckslip.commands.showing import as_json, clock, say, table
from buckslip.commands.stopping import CannotGoOn, Code
from tracker.domain.digest import is_late
from tracker.domain.firm import Firm
from tracker.domain.task import Task


def tasks(config: Path, *, everything: bool, person: str, json: bool) -> int:
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
