"""A Reading for people: each value with the words it came from, and colour where the desk is not sure."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from intake.reading.json import label
from intake.reading.saying import said
from intake.reading.shape import DueValue, Intent, Reading, Source, TaskRead


def print_reading(name: str, reading: Reading, console: Console | None = None) -> None:
    """One table for the mail, one for each task, then what would be asked."""
    out = console or Console()
    why = f" ({reading.reason})" if reading.reason else ""
    out.print(f"\n[bold]{escape(name)}[/bold]  {reading.outcome.value.replace('_', ' ')}{why}")
    out.print(_mail(reading))
    for place, task in enumerate(reading.tasks, 1):
        out.print(_task(task, place))
    for question in reading.questions:
        out.print(f"[yellow]asks {question.to}:[/yellow] {escape(question.text)}")
        for choice in question.choices:
            out.print(f"   {choice.number}. {escape(choice.text)}")
        if question.meanwhile:
            out.print(f"   {question.meanwhile}", style="dim")
    for flag in reading.flags:
        out.print(f"[dim]note: {escape(flag)}[/dim]")


def _grid() -> Table:
    table = Table(show_header=False, box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    table.add_column(style="dim", overflow="fold")
    return table


def _mail(reading: Reading) -> Table:
    table = _grid()
    sender = reading.sender
    who = escape(f"{sender.person or 'nobody listed'} <{sender.address or 'no address'}>, {sender.role}")
    trusted = sender.verdict == "trusted"
    table.add_row("from", who, f"{'' if trusted else '[red]'}{sender.verdict}: {', '.join(sender.reasons)}")
    if sender.acting_for:
        table.add_row("for", sender.acting_for, "Sender field")
    if reading.about.tasks:
        table.add_row("about", ", ".join(map(label, reading.about.tasks)), f"by {reading.about.how}")
    for intent in reading.intents:
        table.add_row("says", _intent(intent), escape(f'"{intent.words}"') if intent.words else "")
    for part in reading.per_task:
        for intent in part.intents:
            table.add_row(label(part.task), _intent(intent), escape(f'"{intent.words}"'))
    if reading.new_status:
        table.add_row("status", reading.new_status, "")
    return table


def _intent(intent: Intent) -> str:
    dues = (intent.new_due, intent.proposed_due, intent.revision_due, intent.follow_on_due, intent.stated_eta)
    values = [said(one.at, one.zone) for one in dues if one]
    values += [f"{intent.hours:g} h"] if intent.hours else []
    values += [f"version {intent.approved_version}"] if intent.approved_version else []
    values += [one for one in (intent.reassign_to, intent.new_matter, *intent.watchers) if one]
    values += [f"answer {intent.answer}"] if intent.answer else []
    return intent.name.replace("_", " ") + (f": {', '.join(values)}" if values else "")


def _task(task: TaskRead, place: int) -> Table:
    table = _grid()
    table.add_row(
        f"task {place}", f"[bold]{escape(task.title)}[/bold]", f"restates {label(task.number)}" if task.number else ""
    )
    rows = (
        ("matter", task.matter or "[yellow]unknown[/yellow]", "matter"),
        ("due", _due(task.due), "due"),
        ("type", task.task_type, "task_type"),
        ("assignee", task.assignee or "whoever can finish first", "assignee"),
    )
    for name, value, key in rows:
        table.add_row(name, value, _source(task.sources.get(key)))
    extras = (
        ("hard stop", said(task.hard_stop, task.due.zone) if task.hard_stop else ""),
        ("priority", task.priority if task.priority != "normal" else ""),
        ("not", ", ".join(task.exclude_assignees)),
        ("reviewer", task.reviewer or ""),
        ("hours cap", f"{task.hours_cap:g}" if task.hours_cap else ""),
        ("codes", ", ".join(task.billing_codes)),
        ("secrecy", task.confidentiality if task.confidentiality != "normal" else ""),
        ("repeats", task.recurrence),
        ("waits", task.depends_on),
        ("files", ", ".join(task.attachments)),
    )
    for name, value in extras:
        if value:
            table.add_row(name, escape(value), "")
    return table


def _due(due: DueValue) -> str:
    text = said(due.at, due.zone)
    return f"[yellow]{text}, provisional[/yellow]" if due.provisional else text


def _source(source: Source | None) -> str:
    if source is None:
        return ""
    words = escape(f'"{source.words}"') if source.words else ""
    return " ".join(
        one for one in (source.how, words, f"in the {source.place}" if source.place else "", source.why) if one
    )
