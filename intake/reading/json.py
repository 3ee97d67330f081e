"""A Reading as the plain object that `buckslip read --json` prints."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from intake.reading.contract import promised
from intake.reading.shape import DueValue, Intent, PerTask, QuestionRead, Reading, TaskRead

Json = dict[str, object]
_TOPIC = {"person": "assignee", "rate": "due", "court": "due"}


def stamp(at: datetime) -> str:
    """ISO 8601 in UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def label(number: int) -> str:
    return f"T-{number}"


def reading_json(reading: Reading) -> Json:
    """Every field of the contract, present even where empty."""
    sender = reading.sender
    return {
        "outcome": reading.outcome.value,
        "reason": reading.reason or None,
        "sender": {
            "address": sender.address,
            "person": sender.person,
            "role": sender.role,
            "verdict": sender.verdict,
            "acting_for": sender.acting_for or None,
            "submitted_by": sender.submitted_by or None,
            "reasons": list(sender.reasons),
        },
        "text": reading.text,
        "quoted": reading.quoted,
        "about": _about(reading),
        "tasks": [_task(one) for one in reading.tasks],
        "intents": [_intent(one, reading.new_status) for one in reading.intents],
        "new_status": reading.new_status,
        "per_task": {label(one.task): _per_task(one) for one in reading.per_task},
        "questions": [_question(one) for one in reading.questions],
        "flags": list(reading.flags),
        "duplicate_of": label(reading.duplicate_of) if reading.duplicate_of else None,
    }


def _about(reading: Reading) -> Json:
    about = reading.about
    labels = [label(one) for one in about.tasks]
    return {
        "task": labels[0] if len(labels) == 1 else None,
        "tasks": labels,
        "how": about.how,
        "cross_matter_suspect": about.cross_matter_suspect,
    }


def _task(task: TaskRead) -> Json:
    due = task.due
    local = due.at.astimezone(ZoneInfo(due.zone))
    return {
        "task": label(task.number) if task.number else None,
        "title": task.title,
        "matter": task.matter,
        "task_type": task.task_type,
        "priority": task.priority,
        "due_utc": stamp(due.at),
        "due_local": local.isoformat(timespec="seconds"),
        "due_weekday": f"{local:%A}",
        "due_tz": due.zone,
        "due_basis": due.basis,
        "due_words": due.words,
        "provisional": due.provisional,
        "hard_stop_utc": stamp(task.hard_stop) if task.hard_stop else None,
        "assignee": task.assignee,
        "exclude_assignees": list(task.exclude_assignees),
        "reviewer": task.reviewer,
        "requester": task.requester,
        "submitted_by": task.submitted_by,
        "watchers": list(task.watchers),
        "deliverable": task.deliverable,
        "hours_cap": task.hours_cap,
        "billing_codes": list(task.billing_codes),
        "confidentiality": task.confidentiality,
        "depends_on": task.depends_on or None,
        "recurrence": task.recurrence or None,
        "parties": list(task.parties),
        "attachments": list(task.attachments),
        "instructions": task.instructions,
        "sources": {name: source.to_json() for name, source in task.sources.items()},
    }


def _intent(intent: Intent, status: str | None) -> Json:
    name = promised(intent.name, status)
    found: Json = {"intent": name, "words": intent.words}
    if name != intent.name:
        found["act"] = intent.name
    if intent.task:
        found["about_task"] = label(intent.task)
    for name, value in (
        ("approved_version", intent.approved_version),
        ("delivered_version", intent.delivered_version),
        ("hours_logged", intent.hours),
        ("reassign_to", intent.reassign_to),
        ("answer", intent.answer),
        ("new_matter", intent.new_matter),
        ("filing_authorised", intent.filing_authorised),
        ("service_authorised", intent.service_authorised),
        ("priority", intent.priority),
        ("person", intent.person),
        ("consent", intent.consent),
        ("rhythm", intent.rhythm or None),
        ("after", intent.after or None),
        ("hours_cap", intent.hours_cap),
    ):
        if value is not None:
            found[name] = f"v{value}" if name.endswith("_version") else value
    found |= {name: value for name, value in _lists(intent).items() if value}
    found |= {f"{name}_utc": stamp(due.at) for name, due in _dues(intent).items() if due}
    if intent.approved_items:
        found["approved_items"] = list(intent.approved_items)
    if intent.weekday is not None:
        found["weekday"] = intent.weekday
    if intent.clock is not None:
        found["time"] = intent.clock.isoformat("minutes")
    if intent.absence:
        first, last = intent.absence
        found["absence"] = {"from": first.isoformat() if first else None, "until": last.isoformat() if last else None}
    return found


def _lists(intent: Intent) -> Json:
    return {
        "billing_codes": list(intent.billing_codes),
        "watchers_added": list(intent.watchers),
        "answers": [{"n": int(number), "value": words} for number, words in intent.answers],
    }


def _dues(intent: Intent) -> dict[str, DueValue | None]:
    return {
        "new_due": intent.new_due,
        "proposed_due": intent.proposed_due,
        "revision_due": intent.revision_due,
        "follow_on_due": intent.follow_on_due,
        "stated_eta": intent.stated_eta,
    }


def _per_task(one: PerTask) -> Json:
    acts = [_intent(intent, one.new_status) for intent in one.intents]
    return {"intent": acts[0]["intent"] if acts else None, "intents": acts, "new_status": one.new_status}


def _question(question: QuestionRead) -> Json:
    choices = []
    for one in question.choices:
        choice: Json = {"n": one.number, "text": one.text}
        if one.due:
            choice["due_utc"] = stamp(one.due.at)
        if one.matter:
            choice["matter"] = one.matter
        choices.append(choice)
    return {
        "to": question.to,
        "text": question.text,
        "about": _TOPIC.get(question.about, question.about),
        "choices": choices,
        "meanwhile": question.meanwhile,
    }
