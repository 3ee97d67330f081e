"""A record written: pages always, matter.json and sheets where asked for."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from buckslip.exchange.folder import Layout, layout_of, put, write_bytes
from buckslip.exchange.page import audit_page, event_words, index_page, time_entries
from buckslip.exchange.record import Json, Record, canonical, iso, written
from buckslip.exchange.sheets import sheet
from config import matters
from config.table import Progress, silent
from tracker.domain.task import Task
from tracker.domain.words import name_of

TASKS = (
    *("task", "title", "state", "sealed", "type", "priority", "requester", "assignee", "reviewer", "due", "hard_stop"),
    *("opened", "ended", "rounds", "hours", "hours_cap", "billing_codes", "instructions"),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """For machines."""

    json: bool = False
    csv: bool = False


def write_export(record: Record, audit: Json, folder: Path, wanted: Wanted, progress: Progress = silent) -> int:
    """Returns how many files and mails were written. The pages come last: where there is one, all is there."""
    layout = layout_of(record)
    count = write_bytes(record, layout, folder, progress)
    if wanted.json:
        put(folder / "matter.json", written(canonical(record) | {"paths": layout.paths}))
        put(folder / "audit.json", written(audit))
    if wanted.json or wanted.csv:
        put(folder / "matter.csv", sheet(tuple(matters.COLUMNS), [asdict(record.matter)]))
    if wanted.csv:
        for name, data in sheets_of(record, layout).items():
            put(folder / name, data)
    put(folder / "audit.html", audit_page(record, audit).encode("utf-8", "replace"))
    put(folder / "index.html", index_page(record, layout).encode("utf-8", "replace"))
    return count


def sheets_of(record: Record, layout: Layout) -> Mapping[str, bytes]:
    """By file name. Instants are ISO 8601 in UTC."""
    tasks, firm, sealed = record.rows.tasks, record.firm, {task.number for task in record.sealed}
    dues = [
        {"task": task.label, "set": iso(one.at), "by": one.by, "due": iso(one.due.at), "zone": one.due.zone}
        | {"words": one.due.words, "basis": one.due.basis, "why": one.why}
        for task in tasks
        for one in task.due_history
    ]
    versions = [
        {"task": task.label, "version": version.number, "at": iso(version.at), "by": version.by, "file": ref.name}
        | {"approved": task.approved_version == version.number, "size": ref.size, "sha256": ref.sha256}
        | {"path": layout.path(task.number, version.number, ref)}
        for task in tasks
        for version in task.versions
        for ref in version.files
    ]
    mails = [
        {"at": iso(one.at), "way": one.way, "who": one.who, "subject": one.subject, "note": one.note}
        | {"tasks": [f"T-{number}" for number in one.tasks], "path": one.path, "sha256": one.digest}
        for one in layout.mails
    ]
    events = [
        {"task": f"T-{one.task}", "at": iso(one.at), "event": one.kind, "words": event_words(one, firm)}
        | {"said": one.body.get("words") or ""}
        for one in record.rows.events
    ]
    time = [{**one, "at": iso(one["at"]), "name": name_of(one["by"], firm)} for one in time_entries(record.rows.events)]
    return {
        "tasks.csv": sheet(TASKS, [_task_row(task, sealed=task.number in sealed) for task in tasks]),
        "due-dates.csv": sheet(("task", "set", "by", "due", "zone", "words", "basis", "why"), dues),
        "versions.csv": sheet(("task", "version", "approved", "at", "by", "file", "size", "sha256", "path"), versions),
        "time.csv": sheet(("task", "at", "by", "name", "hours", "rate", "cost", "words", "billing_codes"), time),
        "mails.csv": sheet(("at", "way", "who", "subject", "tasks", "note", "path", "sha256"), mails),
        "events.csv": sheet(("task", "at", "event", "words", "said"), events),
    }


def _task_row(task: Task, *, sealed: bool) -> Mapping[str, object]:
    return {
        "task": task.label,
        "title": task.title,
        "state": task.state.value,
        "sealed": sealed,
        "type": task.task_type,
        "priority": task.priority.value,
        "requester": task.requester,
        "assignee": task.assignee,
        "reviewer": task.reviewer,
        "due": iso(task.due.at),
        "hard_stop": iso(task.hard_stop),
        "opened": iso(task.opened_at),
        "ended": iso(task.closed_at),
        "rounds": task.rounds,
        "hours": task.hours_logged,
        "hours_cap": task.hours_cap,
        "billing_codes": task.billing_codes,
        "instructions": task.instructions,
    }
