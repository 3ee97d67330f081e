"""What a letter may say about a task, a person, a file: plain JSON, in the shapes that the templates read."""

from collections.abc import Mapping, Sequence

from tracker.domain.deadlines import task_type
from tracker.domain.firm import Firm, Role
from tracker.domain.questions import Question
from tracker.domain.task import Due, FileRef, Offer, Task, Version
from tracker.domain.words import due_words, iso, name_of

View = dict[str, object]

SEALED = "sealed"

_OFFER_ANSWERS = {
    "": "was offered the task",
    "accepted": "accepted",
    "declined_capacity": "had no time for it",
    "declined_conflict": "declined: a conflict",
    "expired": "did not answer the offer in time",
    "withdrawn": "was offered the task; the offer was withdrawn",
}


def person_view(address: str | None, firm: Firm) -> View | None:
    return {"name": name_of(address, firm), "address": address} if address else None


def due_view(due: Due | None) -> View | None:
    if due is None:
        return None
    return {
        "at": iso(due.at),
        "zone": due.zone,
        "words": due.words.rstrip(" .,;"),
        "basis": due.basis,
        "provisional": due.provisional,
    }


def court_view(task: Task, firm: Firm) -> View | None:
    """The date that a court's rules give; `confirmed_by` is a name, "" where nobody has confirmed it."""
    if task.court is None:
        return None
    confirmed = name_of(task.court.confirmed_by, firm) if task.court.confirmed_by else ""
    return {"at": iso(task.court.at), "zone": task.court.zone, "rules": task.court.rules, "confirmed_by": confirmed}


def files_view(files: Sequence[FileRef]) -> list[View]:
    return [{"name": file.name, "size": file.size} for file in files]


def version_view(version: Version, firm: Firm) -> View:
    return {
        "number": version.number,
        "files": files_view(version.files),
        "note": version.note,
        "by": person_view(version.by, firm),
        "partial": version.partial,
        "approved": list(version.approved),
    }


def looks_view(version: Version) -> list[View]:
    """What was seen in each file of a version that has anything to say; "name" as the version has it."""
    names = {file.sha256: file.name for file in version.files}
    shown = [look for look in version.looks if look.sha256 in names and (look.leftovers or look.against)]
    return [
        {
            "name": names[look.sha256],
            "tracked": look.tracked,
            "comments": look.comments,
            "hidden": look.hidden,
            "names": list(look.names),
            "located": look.located,
            "leftovers": look.leftovers,
            "against": look.against,
            "count": look.count,
            "unread": look.unread.value if look.unread else "",
            "changes": [
                {"what": one.what.value, "text": one.text, "edits": [list(edit) for edit in one.edits]}
                for one in look.changes
            ],
        }
        for look in shown
    ]


def question_view(question: Question, *, again: bool = False) -> View:
    return {
        "number": question.number,
        "words": question.words,
        "choices": [{"number": choice.number, "words": choice.words} for choice in question.choices],
        "meanwhile": question.meanwhile,
        "details": list(question.details),
        "again": again,
        "about": question.about,
    }


def is_sealed(task: Task, firm: Firm) -> bool:
    """By its own level, or by that of its matter, which may have been raised since."""
    matter = firm.matter(task.matter)
    return SEALED in (task.confidentiality, matter.confidentiality if matter else "")


def on_the_team(address: str, task: Task, firm: Firm) -> bool:
    """Those who may have what a sealed task says; by mail only when they ask for it (decide/sealed.py)."""
    matter, person = firm.matter(task.matter), firm.person(address)
    record = (matter.attorney, matter.reviewer) if matter else ()
    delegate = person is not None and person.role is Role.DELEGATE and task.requester in person.acts_for
    return delegate or address in (task.requester, task.submitted_by, task.reviewer, task.assignee, *record)


def view(task: Task, firm: Firm, reader: str | None = None) -> View:
    """A task as letters show it. Of a sealed one, a reader outside its team learns number, times and people only."""
    sealed = is_sealed(task, firm)
    hidden = sealed and reader is not None and not on_the_team(reader, task, firm)
    matter, version = firm.matter(task.matter), task.current_version
    shown: View = {
        "number": task.label,
        "title": "Sealed task" if hidden else task.title,
        "matter": matter.label if matter and not hidden else "",
        "type": "" if hidden else task_type(task.task_type, firm).name,
        "due": (due_view(task.due) or {}) | {"unconfirmed": task.due_unconfirmed},
        "hard_stop": iso(task.hard_stop),
        "court": None if hidden else court_view(task, firm),
        "requester": person_view(task.requester, firm),
        "assignee": person_view(task.assignee, firm),
        "reviewer": person_view(task.reviewer, firm),
        "state": task.state.value,
        "priority": task.priority.value,
        "deliverable": "" if hidden else task.deliverable,
        "confidentiality": SEALED if sealed else task.confidentiality,
        "files": [] if hidden else files_view(task.files),
        "hours_cap": task.hours_cap,
        "hours_logged": task.hours_logged,
        "version": version.number if version else None,
    }
    if hidden:
        shown["due"] = (due_view(task.due) or {}) | {"words": "", "unconfirmed": task.due_unconfirmed}
    return shown


def history(task: Task, firm: Firm, last: int = 3) -> list[View]:
    """The last things that happened to a task, oldest first: [{"at", "words"}]."""
    lines = [(task.opened_at, f"{name_of(task.requester, firm)} sent the task")]
    lines += [
        (change.at, f"{name_of(change.by, firm)} moved the due date to {due_words(change.due)}")
        for change in task.due_history[1:]
    ]
    lines += [(offer.at, _offer_words(offer, firm)) for offer in task.offers]
    lines += [
        (version.at, f"{name_of(version.by, firm)} sent {'a part' if version.partial else f'version {version.number}'}")
        for version in task.versions
    ]
    return [{"at": iso(at), "words": words} for at, words in sorted(lines, key=lambda line: line[0])[-last:]]


def _offer_words(offer: Offer, firm: Firm) -> str:
    return f"{name_of(offer.to, firm)} {_OFFER_ANSWERS.get(offer.answer, offer.answer)}"


def because(reader: str, task: Task | None, firm: Firm) -> str:
    """Why a letter goes to this reader; it ends "Sent by the task desk because ..."."""
    person = firm.person(reader)
    coordinates = person is not None and person.role is Role.COORDINATOR
    if task is None:
        return "you coordinate the desk" if coordinates else "you wrote to the task desk"
    name = name_of(task.submitted_by, firm)
    offered, others = task.open_offer is not None, task.submitted_by not in ("", task.requester)
    reasons: Mapping[str | None, str] = {
        **dict.fromkeys(task.watchers, f"you follow {task.label}"),
        task.submitted_by: f"you sent {task.label} for {name_of(task.requester, firm)}",
        task.assignee: f"{task.label} is offered to you" if offered else f"{task.label} is with you",
        task.reviewer: f"you review {task.label}",
        task.requester: f"{name} sent {task.label} for you" if others else f"you sent {task.label}",
    }
    return reasons.get(reader, "you coordinate the desk" if coordinates else f"it is about {task.label}")
