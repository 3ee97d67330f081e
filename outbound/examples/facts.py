"""Facts of letters, as the tracker writes them."""

from typing import Any

from outbound.examples.firm import ANNA, DANA, DRAFT, EXHIBITS, MATTER, TRANSCRIPT
from tracker.domain.firm import Person
from tracker.domain.notices import Thread
from tracker.domain.task import FileRef


def who(p: Person) -> dict[str, str]:
    return {"name": p.name, "address": p.address}


def named(ref: FileRef) -> dict[str, object]:
    return {"name": ref.name, "size": ref.size}


def due(at: str = "2026-11-28T01:00:00Z", words: str = "by close of business Friday", **more: Any) -> dict[str, Any]:
    zone = more.pop("zone", "America/Los_Angeles")
    return {"at": at, "zone": zone, "words": words, "basis": "written", "provisional": False, **more}


def view(number: int = 1042, **more: Any) -> dict[str, Any]:
    """A task view as the tracker writes it."""
    return {
        "number": f"T-{number}",
        "title": "Summary of the Kim deposition, with page and line cites",
        "matter": MATTER.label,
        "type": "Deposition summary",
        "due": due(),
        "hard_stop": None,
        "requester": who(ANNA),
        "assignee": who(DANA),
        "reviewer": who(ANNA),
        "state": "in_progress",
        "priority": "normal",
        "deliverable": "Word memo, ten pages at most",
        "confidentiality": "normal",
        "files": [named(TRANSCRIPT), named(EXHIBITS)],
        "hours_cap": None,
        "hours_logged": 0.0,
        "version": None,
        **more,
    }


def version(number: int = 2, note: str = "", partial: bool = False) -> dict[str, Any]:
    return {"number": number, "files": [named(DRAFT)], "note": note, "by": who(DANA), "partial": partial}


def question(words: str, *choices: str, meanwhile: str = "", again: bool = False) -> dict[str, Any]:
    listed = [{"number": n, "words": w} for n, w in enumerate(choices, 1)]
    return {"number": 7, "words": words, "choices": listed, "meanwhile": meanwhile, "again": again}


HERS = Thread(
    "Re: Kim depo summary", "<CAK1x@mail.harlow-pike.example>", ("<a0@mail.harlow-pike.example>",), "Kim depo summary"
)


OURS = Thread("[T-1042] Summary of the Kim deposition")


WHICH_FRIDAY = question(
    "You wrote “next Friday”. Which one do you mean?",
    "Fri Nov 27, 2026, 5:00 PM PT",
    "Fri Dec 4, 2026, 5:00 PM PT",
    meanwhile="Until you answer, the earlier one counts.",
)


COURT = {
    "at": "2026-12-15T07:59:59Z",
    "zone": "America/Los_Angeles",
    "rules": "FRCP 6, N.D. Cal.",
    "confirmed_by": "",
}


STEPS = [
    "Tue Nov 10, 2026: the day of the event, not counted [FRCP 6(a)(1)]",
    "Thu Dec 10, 2026: 30 days after Tue Nov 10, 2026 [FRCP 6(a)(1)]",
    "Sun Dec 13, 2026: 3 days more for service by mail [FRCP 6(d)]",
    "Mon Dec 14, 2026: the last day [FRCP 6(a)(1)(C), (5)]",
]


CONFIRM = question(
    "“Served by mail 11/10, 30 days”: counted by FRCP 6, N.D. Cal., the last day is Monday, December 14, 2026. Do you"
    " confirm it?",
    "Yes, confirmed: Monday, December 14, 2026",
    "Count it by other rules",
    "No, it is another date: I will send it",
    meanwhile="Until you answer, the work is due Monday, December 14, 2026, 5:00 PM PT.",
) | {"details": STEPS}


DEADLINE: dict[str, Any] = {
    "asked": "30 days after 11/10/2026 service by mail",
    "day": "Monday, December 14, 2026",
    "rules": "FRCP 6, N.D. Cal.",
    "steps": STEPS,
    "flags": ["No court was named: federal holidays only."],
    "why_not": "",
}


NOTE = (
    "The short answer moved: on the 2019 invoices Kim concedes notice (41:3-42:18).\n\n"
    "I would be glad of your view on whether the errata sheet helps us. Two cites still need a page check."
)


WORDS = (
    "Dana,\n\nplease summarize the Kim depo, page and line, with a list of the exhibits she was shown.\n"
    "Focus on when Northgate knew about the recall; the rest can be short. Ten pages at most.\n\n"
    "Due by close of business Friday so that I have the weekend.\n\nAnna"
)


def did(what: str, number: int = 1042, **facts: Any) -> dict[str, Any]:
    """One thing that was done at the reader's word, as an acknowledgement says it."""
    known = {"task": f"T-{number}", "what": what, "words": "", "old": None, "new": None}
    return {**known, "old_due": None, "new_due": None, **facts}


def line(task: dict[str, Any], waits: str = "", answer_by: str | None = None) -> dict[str, Any]:
    return {"task": task, "waits": waits, "answer_by": answer_by}


def standing(number: int = 1042, **more: Any) -> dict[str, Any]:
    last = {"at": "2026-11-23T17:40:00Z", "words": "Dana Ruiz took it"}
    return view(number) | {"awaits": "the work of Dana Ruiz", "last": last, "late": False} | more


OFFERED, UNASSIGNED = view(state="offered"), view(state="unassigned", assignee=None)
SECOND = view(
    1043, title="Draft subpoena to Northgate’s warehouse", type="Subpoena", due=due("2026-12-01T17:00:00Z", "")
)
IN_REVIEW = view(state="in_review", version=2)
PROVISIONAL = due(words="next Friday", provisional=True)
MOVED = due("2026-11-26T20:00:00Z", "make it Thursday noon")
HISTORY = [
    {"at": "2026-11-23T17:14:00Z", "words": "Anna Hartwell sent the task"},
    {"at": "2026-11-23T17:40:00Z", "words": "Dana Ruiz took it"},
    {"at": "2026-11-28T01:00:00Z", "words": "Due; nothing was sent"},
]
MINE = {"because": "you review T-1042"}
