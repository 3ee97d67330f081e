"""The pages of an export that a person reads: plain HTML, no scripts, nothing from elsewhere, made for printing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

from buckslip.exchange.folder import Layout, MailLine
from buckslip.exchange.record import Json, Record, refs_of
from outbound.render import STATES, environment
from outbound.times import size
from tracker.domain.deadlines import task_type
from tracker.domain.firm import Firm
from tracker.domain.standing import HAPPENED
from tracker.domain.task import DueChange, FileRef, Task, Version
from tracker.domain.words import instant_words, name_of
from tracker.store.records import EventLine

Line = Mapping[str, object]


DECIDED = ("Approved", "ApprovedAhead", "ChangesRequested", "FilingAuthorised", "ServiceAuthorised")


def index_page(record: Record, layout: Layout, *, hidden: Sequence[Task] = ()) -> str:
    """`hidden`: sealed tasks of which only the numbers are said. The same record gives the same bytes."""
    firm = record.firm
    events: dict[int, list[EventLine]] = {}
    for event in record.rows.events:
        events.setdefault(event.task, []).append(event)
    sealed = {task.number for task in record.sealed}
    tasks = [
        _task(task, events.get(task.number, []), firm, layout, sealed=task.number in sealed)
        for task in record.rows.tasks
    ]
    return (
        environment()
        .get_template("record.html")
        .render(
            firm=firm.name,
            zone=firm.zone,
            matter=record.matter,
            people={address: name_of(address, firm) for address in (record.matter.attorney, record.matter.reviewer)},
            tasks=tasks,
            mails=[_mail(line, firm) for line in layout.mails],
            hours=hours_words(list(time_entries(record.rows.events))),
            sealed=[task.label for task in record.sealed],
            hidden=[task.label for task in hidden],
        )
    )


def audit_page(record: Record, audit: Json) -> str:
    """The links of the chain: what only the desk that exported can say."""
    at = instant_words(datetime.fromisoformat(audit["exported_at"]), record.firm.zone)
    lines = [
        {**line, "at": instant_words(datetime.fromisoformat(line["at"]), record.firm.zone)} for line in audit["events"]
    ]
    return (
        environment()
        .get_template("audit.html")
        .render(
            firm=record.firm.name,
            matter=record.matter,
            exported=at,
            chain=audit["chain"],
            crossing=len(record.crossing),
            desk=audit["desk"],
            events=lines,
        )
    )


def time_entries(events: Iterable[EventLine]) -> Iterator[Json]:
    """Each time that was logged. `rate`: dollars an hour as agreed then, None where nothing was."""
    for event in events:
        if event.kind == "TimeLogged":
            hours, rate = float(event.body["hours"]), event.body.get("rate")
            yield {
                "task": f"T-{event.task}",
                "at": event.at,
                "by": event.body["by"],
                "hours": hours,
                "rate": rate,
                "cost": None if rate is None else round(hours * float(rate), 2),
                "words": event.body.get("words", ""),
                "billing_codes": event.body.get("billing_codes") or [],
            }


def hours_words(entries: Sequence[Json]) -> str:
    """ "7.5 hours, $712.50"; what has no agreed rate is said, never counted as nothing."""
    if not entries:
        return "none logged"
    hours, priced = sum(one["hours"] for one in entries), [one for one in entries if one["cost"] is not None]
    if not priced:
        return f"{hours:g} hours; no rate is agreed, so no cost is counted"
    rest = hours - sum(one["hours"] for one in priced)
    unpriced = f" ({rest:g} hours without an agreed rate not counted)" if rest else ""
    return f"{hours:g} hours, ${sum(one['cost'] for one in priced):,.2f}{unpriced}"


def event_words(event: EventLine, firm: Firm) -> str:
    """What happened, in one sentence."""
    body = event.body
    version = body.get("version")
    number = version["number"] if isinstance(version, dict) else version
    by = body.get("by") or (version or {}).get("by") if isinstance(version, dict) else body.get("by")
    who = by or body.get("to") or (body.get("offer") or {}).get("to")
    if event.kind == "Reminded":
        readers = ", ".join(name_of(one, firm) for one in body.get("to") or ())
        return f"a {body['kind'].replace('_', ' ')} went to {readers or 'nobody'}"
    words = HAPPENED.get(event.kind, event.kind)
    return words.format(by=name_of(who, firm) if isinstance(who, str) else "the desk", version=number or "")


def _task(task: Task, events: Sequence[EventLine], firm: Firm, layout: Layout, *, sealed: bool) -> Json:
    material = {
        (ref.sha256, ref.name): ref for event in events if event.kind != "Delivered" for ref in refs_of(event.body)
    }
    entries = list(time_entries(events))
    return {
        "label": task.label,
        "title": task.title,
        "sealed": sealed,
        "state": STATES[task.state],
        "type": task_type(task.task_type, firm).name,
        "due": instant_words(task.due.at, task.due.zone),
        "facts": [(name, value) for name, value in _facts(task, firm) if value],
        "instructions": task.instructions,
        "material": [_file(task.number, 0, ref, layout) for ref in material.values()],
        "dues": [_due(one, firm) for one in task.due_history],
        "versions": [_version(one, task, events, firm, layout) for one in task.versions],
        "hours": hours_words(entries),
        "time": [{**one, "at": instant_words(one["at"], firm.zone), "by": name_of(one["by"], firm)} for one in entries],
        "events": [
            {
                "at": instant_words(event.at, firm.zone),
                "words": event_words(event, firm),
                "said": event.body.get("words") or "",
                "reasons": event.body.get("reasons") or [],
            }
            for event in events
        ],
    }


def _facts(task: Task, firm: Firm) -> Iterator[tuple[str, str]]:
    yield "Requested by", name_of(task.requester, firm)
    yield "Written by", name_of(task.submitted_by, firm) if task.submitted_by else ""
    yield "Done by", name_of(task.assignee, firm) if task.assignee else ""
    yield "Reviewed by", name_of(task.reviewer, firm) if task.reviewer else ""
    yield "Opened", instant_words(task.opened_at, firm.zone)
    yield "Hard stop", instant_words(task.hard_stop, task.due.zone) if task.hard_stop else ""
    if court := task.court:
        proven = f"confirmed by {name_of(court.confirmed_by, firm)}" if court.confirmed_by else "not confirmed"
        yield "Court date", f"{instant_words(court.at, court.zone)} ({proven})"
    yield "Ended", instant_words(task.closed_at, firm.zone) if task.closed_at else ""
    yield "Rounds of changes", str(task.rounds or "")


def _due(change: DueChange, firm: Firm) -> Line:
    return {
        "at": instant_words(change.at, firm.zone),
        "due": instant_words(change.due.at, change.due.zone),
        "by": name_of(change.by, firm),
        "words": change.due.words,
        "why": change.why,
    }


def _version(version: Version, task: Task, events: Sequence[EventLine], firm: Firm, layout: Layout) -> Line:
    decided = [
        f"{event_words(event, firm)} ({instant_words(event.at, firm.zone)})"
        for event in events
        if event.kind in DECIDED and event.body["version"] == version.number
    ]
    files = [*version.files, *([version.comparison] if version.comparison else [])]
    return {
        "number": version.number,
        "partial": version.partial,
        "at": instant_words(version.at, firm.zone),
        "by": name_of(version.by, firm),
        "note": version.note,
        "files": [_file(task.number, version.number, ref, layout) for ref in files],
        "decided": decided,
    }


def _file(task: int, version: int, ref: FileRef, layout: Layout) -> Line:
    path = layout.path(task, version, ref)
    return {"name": ref.name, "href": quote(path), "size": size(ref.size), "sha256": ref.sha256}


def _mail(line: MailLine, firm: Firm) -> dict[str, Any]:
    return {
        "at": instant_words(line.at, firm.zone),
        "way": "from" if line.way == "in" else "to",
        "who": name_of(line.who, firm) if line.who else "unknown",
        "subject": line.subject or "(no subject)",
        "href": quote(line.path),
        "note": line.note,
        "tasks": ", ".join(f"T-{number}" for number in line.tasks),
    }
