"""`buckslip show T-1042`: one task with its history."""

from pathlib import Path

from buckslip.commands.opening import looking, settings_of
from buckslip.commands.showing import as_json, clock, plain, say
from buckslip.commands.stopping import CannotGoOn, Code
from buckslip.commands.tasks import matter, name
from config import Settings
from tracker.domain.task import Task


def show(config: Path, task: str, *, json: bool) -> int:
    settings = settings_of(config)
    number = task_number(task)
    with looking(settings) as store:
        found = store.task(settings.desk.firm.desk, number)
        events = store.events(settings.desk.firm.desk, number)
    if found is None:
        raise CannotGoOn(Code.DATA, f"There is no task T-{number}. The list: buckslip tasks --all")
    if json:
        as_json(
            {
                "task": found,
                "events": [{"name": type(one.event).__name__} | {"at": one.at, "event": one.event} for one in events],
            }
        )
        return Code.FINE
    _facts(found, settings)
    _history(found, settings)
    say(f"\nEverything that happened, with reasons: buckslip trace {found.label}")
    return Code.FINE


def task_number(words: str) -> int:
    digits = words.strip().lower().removeprefix("t-")
    if not digits.isdecimal() or len(digits) > 9:
        raise CannotGoOn(Code.DATA, f'"{words}" is no task number. Write it like T-1042.')
    return int(digits)


def _facts(task: Task, settings: Settings) -> None:
    firm, when = settings.desk.firm, clock(settings.desk.firm.zone)
    words = f', from the words "{plain(task.due.words)}"' if task.due.words else ""
    doubt = ", provisional: a question about it is open" if task.due.provisional else ""
    filing = f", filing authorized for version {task.filing_authorised}" if task.filing_authorised else ""
    approved = f" (version {task.approved_version} approved{filing})" if task.approved_version else ""
    say(f"{task.label}  {plain(task.title)}\n")
    facts = {
        "state": task.state.replace("_", " ") + approved,
        "matter": matter(task, firm),
        "due": f"{when(task.due.at)} ({task.due.basis}{words}{doubt})",
        "hard stop": when(task.hard_stop) if task.hard_stop else "",
        "type": firm.scope.types[task.task_type].name if task.task_type in firm.scope.types else task.task_type,
        "priority": task.priority,
        "requester": name(task.requester, firm)
        + (f" (written by {name(task.submitted_by, firm)})" if task.submitted_by else ""),
        "with": name(task.assignee, firm),
        "reviewer": name(task.reviewer, firm),
        "watchers": ", ".join(name(one, firm) for one in task.watchers),
        "hours": f"{task.hours_logged:g} logged, {task.hours:g} expected"
        + (f", cap {task.hours_cap:g}" if task.hours_cap is not None else ""),
        "files": ", ".join(file.name for file in task.files),
        "opened": when(task.opened_at),
    }
    for label, value in facts.items():
        if value:
            say(f"  {label:<10} {plain(value)}")
    say("\n  " + "\n  ".join(plain(line) for line in task.instructions.splitlines()))


def _history(task: Task, settings: Settings) -> None:
    firm, when = settings.desk.firm, clock(settings.desk.firm.zone)
    if len(task.due_history) > 1:
        say("\nDue dates")
        for change in task.due_history:
            say(f"  {when(change.at)}  {when(change.due.at)}  by {name(change.by, firm)}  {plain(change.why)}")
    if task.offers:
        say("\nOffers")
        for offer in task.offers:
            answer = offer.answer.replace("_", " ") or f"open until {when(offer.expires)}"
            say(f"  {when(offer.at)}  {name(offer.to, firm)}: {answer}")
    if task.versions:
        say("\nVersions")
        for version in task.versions:
            files = ", ".join(plain(file.name) for file in version.files)
            part = " (part)" if version.partial else ""
            say(f"  {when(version.at)}  version {version.number} by {name(version.by, firm)}: {files}{part}")
