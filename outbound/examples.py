"""A made-up firm and a letter of every kind, with facts as the tracker writes them; for previews, pictures, tests."""

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from tracker.domain.firm import Firm, Matter, Person, Role
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Notice, Thread
from tracker.domain.task import FileRef

AT = datetime(2026, 11, 23, 17, 14, tzinfo=UTC)
HOST = "harlow-pike.example"


def person(name: str, role: Role, zone: str = "America/Los_Angeles", **more: Any) -> Person:
    return Person(f"{name.split()[0].lower()}@{HOST}", name, role, zone, **more)


ANNA = person("Anna Hartwell", Role.PARTNER)
DANA = person("Dana Ruiz", Role.PARALEGAL, "America/New_York")
SAM = person("Sam Okoro", Role.PARALEGAL, "America/New_York")
CARLA = person("Carla Reyes", Role.COORDINATOR)
PEOPLE = (ANNA, DANA, SAM, CARLA)
MATTER = Matter("2026-0141", "Alvarez v. Northgate", attorney=ANNA.address)
FIRM = Firm(
    desk="main",
    name="Harlow Pike LLP",
    address=f"tasks@{HOST}",
    zone="America/Los_Angeles",
    people={p.address: p for p in PEOPLE},
    matters={MATTER.number: MATTER},
)

BLOBS: dict[str, bytes] = {}


def file(name: str, data: bytes, media_type: str = "application/pdf") -> FileRef:
    digest = sha256(data).hexdigest()
    BLOBS[digest[:16]] = data
    return FileRef(name, len(data), media_type, digest[:16], digest)


def read_file(key: str) -> bytes:
    return BLOBS[key]


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TRANSCRIPT = file("Kim deposition transcript.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 4600)
EXHIBITS = file("Exhibits 12-18.pdf", b"%PDF-1.7\n" + b"\r\n.\r\n..\n\x00From nobody\n" * 5000)
DRAFT = file("Kim depo summary.docx", b"PK\x03\x04" + bytes(reversed(range(256))) * 240, DOCX)


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


def letter(kind: Kind, to: Person, facts: Mapping[str, Any], thread: Thread = OURS, **more: Any) -> Letter:
    """A queued letter. `task`, `version`, `question`, `files` go to its notice."""
    reader = {"name": to.name, "zone": to.zone}
    known = {"reader": reader, "because": "you are on T-1042", "by": None, **facts}
    task = more.pop("task", 1042)
    identity = sha256(f"{kind} {to.address} {sorted(facts)} {thread.subject}".encode()).hexdigest()[:8]
    notice = Notice(kind, to.address, thread, known, task, **more)
    return Letter(identity, "main", f"<{identity}.q7hm3w@{HOST}>", notice, AT)


def acknowledgement(*tasks: Mapping[str, Any], to: Person = ANNA, **facts: Any) -> Letter:
    known = {
        "tasks": list(tasks),
        "notes": [],
        "question": None,
        "new": True,
        "done": [],
        "words": WORDS,
        "because": "you sent T-1042",
    }
    return letter(Kind.ACKNOWLEDGEMENT, to, known | facts, HERS)


def did(what: str, number: int = 1042, **facts: Any) -> dict[str, Any]:
    """One thing that was done at the reader's word, as an acknowledgement says it."""
    known = {"task": f"T-{number}", "what": what, "words": "", "old": None, "new": None}
    return {**known, "old_due": None, "new_due": None, **facts}


def change(
    what: str, to: Person = DANA, by: Person | None = ANNA, task: Mapping[str, Any] | None = None, **facts: Any
) -> Letter:
    known = {
        "task": task or view(),
        "what": what,
        "old": None,
        "new": None,
        "old_due": None,
        "new_due": None,
        "words": "",
    }
    return letter(Kind.CHANGE, to, known | {"by": who(by) if by else None} | facts)


def refusal(reason: str, **facts: Any) -> Letter:
    known = {
        "reason": reason,
        "read": "looks good, thanks",
        "task": view(),
        "detail": "",
        "because": "you wrote to the desk",
    }
    return letter(Kind.COULD_NOT_ACT, DANA, known | facts)


def alert(about: str, task: Mapping[str, Any] | None = None, **facts: Any) -> Letter:
    known: dict[str, Any] = {
        "about": about,
        "words": "",
        "details": [],
        "task": task,
        "because": "you are the coordinator",
    }
    return letter(Kind.ALERT, CARLA, known | facts, Thread(""), task=1042 if task else None)


def digest(**facts: Any) -> Letter:
    sam = view(1031, title="Privilege log, second production", assignee=who(SAM), due=due("2026-11-20T22:00:00Z"))
    asked = view(
        1050,
        title="Cite check of the reply brief",
        matter="Vale Estates (2026-0098)",
        assignee=None,
        state="unassigned",
    )
    weeks = [("2026-10-05", 11, 2), ("2026-10-12", 14, 1), ("2026-10-19", 12, 3), ("2026-10-26", 15, 2)]
    weeks += [("2026-11-02", 13, 1), ("2026-11-09", 13, 3), ("2026-11-16", 18, 2)]
    known: dict[str, Any] = {
        "week": {"from": "2026-11-16", "to": "2026-11-22"},
        "late": 2,
        "needs_you": 3,
        "open": 23,
        "finished": 18,
        "on_time": 16,
        "last_week": {"late": 3, "needs_you": 3, "open": 21, "finished": 13, "on_time": 10},
        "items_needing_you": [
            {
                "task": view(state="in_review", version=2),
                "why": "With you for review since Friday. Decision by Thu Nov 26, noon.",
                "asked": False,
            },
            {"task": sam, "why": "3 days late. Sam Okoro asks for Wed Nov 25, 5:00 PM ET.", "asked": True},
            {"task": asked, "why": "Nobody has it since Friday.", "asked": False},
        ],
        "due_this_week": [{"task": sam, "late": True}, {"task": asked, "late": False}, {"task": view(), "late": False}],
        "by_person": [
            {"name": "Dana Ruiz", "open": 8, "late": 0, "hours": 12.0, "capacity": 40.0},
            {"name": "Sam Okoro", "open": 6, "late": 1, "hours": 22.5, "capacity": 40.0},
            {"name": "Priya Nair", "open": 4, "late": 0, "hours": 9.0, "capacity": 30.0},
            {"name": "Leo Marsh", "open": 3, "late": 1, "hours": 4.5, "capacity": None},
        ],
        "finished_each_week": [{"week": w, "finished": f, "late": late} for w, f, late in weeks],
        "unassigned": 2,
        "due_in_all": 3,
        "money": {
            "hours": 31.5,
            "cost": 2047.5,
            "without_rate": 0.0,
            "more_matters": 0,
            "more_people": 0,
            "last_week": {"hours": 28.0, "cost": 1820.0, "without_rate": 0.0},
            "matters": [{"name": "Vale Estates (2026-0098)", "hours": 31.5, "cost": 2047.5, "without_rate": 0.0}],
            "people": [{"name": "Dana Ruiz", "hours": 31.5, "cost": 2047.5, "without_rate": 0.0}],
        },
        "turnaround": {"of": 17, "within": 15, "scopes": ["1"], "last_week": {"of": 12, "within": 9}},
        "rounds": {
            "tasks": 18,
            "came_back": 4,
            "rounds": 6,
            "last_week": {"tasks": 13, "came_back": 3, "rounds": 3},
        },
        "covers": ["2026-0098"],
        "rows_left_out": 0,
        "because": "you are a partner; it comes on Mondays at 7:30 AM",
    }
    return letter(Kind.DIGEST, ANNA, known | facts, Thread(""), task=None)


def habit(what: str = "moved") -> Letter:
    following = None if what == "stopped" else "2026-12-04T21:00:00Z"
    facts = {"what": what, "day": "Fridays", "time": "4:00 PM", "next": following, "because": "you asked for it"}
    return letter(Kind.HABIT, ANNA, facts, Thread("Re: Your week", "<reply@harlow-pike.example>"), task=None)


def line(task: dict[str, Any], waits: str = "", answer_by: str | None = None) -> dict[str, Any]:
    return {"task": task, "waits": waits, "answer_by": answer_by}


def morning(**places: Any) -> Letter:
    known: dict[str, Any] = {"day": "2026-11-23", "late": [], "today": [], "offered": [], "waiting": [], "later": []}
    known["because"] = "you have open work; it comes on working days at 9:00 AM"
    return letter(Kind.MORNING, DANA, known | places, Thread("Task desk: something needs you"), task=None)


def standing(number: int = 1042, **more: Any) -> dict[str, Any]:
    last = {"at": "2026-11-23T17:40:00Z", "words": "Dana Ruiz took it"}
    return view(number) | {"awaits": "the work of Dana Ruiz", "last": last, "late": False} | more


def status(*tasks: Mapping[str, Any], asked: str | None = None, one: bool = False) -> Letter:
    facts = {"tasks": list(tasks), "asked": asked, "one": one}
    return letter(Kind.STATUS, ANNA, facts, HERS, task=1042 if one else None)


QUIET: dict[str, Any] = {
    "late": 0,
    "needs_you": 0,
    "open": 3,
    "finished": 2,
    "on_time": 2,
    "last_week": None,
    "items_needing_you": [],
    "due_this_week": [],
    "due_in_all": 0,
    "money": None,
    "by_person": [],
    "finished_each_week": [],
    "unassigned": 0,
}


def of_people() -> dict[str, Letter]:
    """To and about whoever is new, has left, or has access."""
    welcome: dict[str, Any] = {
        "sends": True,
        "practice": f"tasks+practice@{HOST}",
        "because": "you were added to its list",
    }
    thread = Thread("Welcome to the task desk: how to send a task")
    other = Thread("Welcome to the task desk")
    terms = question(
        "Does the firm confirm version 2 of the scope of work?", "Yes, I confirm it", "No, something should change"
    )
    terms |= {"about": "terms", "details": ["Within 2 business days: Cite check", "Corrections: within 1 business day"]}
    row = {
        "name": "Dana Ruiz",
        "address": DANA.address,
        "role": "paralegal",
        "sees": "own tasks: T-1042",
        "quiet": False,
    }
    rows = [row | {"last": "2026-11-23T17:40:00Z"}, row | {"name": "Sam Okoro", "last": None, "quiet": True}]
    review: dict[str, Any] = {"people": rows, "missing": [], "agreement": "3", "scope": "2", "scope_confirmed": True}
    late = {"missing": ["Dana Ruiz"], "scope_confirmed": False, "owing": [{"name": "Leo Marsh", "since": "Monday"}]}
    leave: dict[str, Any] = {"statement": "I have returned or destroyed everything.", "documents": 2}
    gone = Thread("Your access to the task desk has ended")
    listed = [
        ["T-1042", "Summary of the Kim deposition; now offered to Sam Okoro"],
        ["Nov 24, 2026", "Kim.pdf (T-1042)"],
    ]
    return {
        "welcome-attorney": letter(Kind.WELCOME, ANNA, welcome | {"role": "partner"}, thread, task=None),
        "welcome-paralegal": letter(
            Kind.WELCOME, DANA, welcome | {"role": "paralegal", "sends": False}, other, task=None
        ),
        "welcome-coordinator": letter(
            Kind.WELCOME, CARLA, welcome | {"role": "coordinator", "sends": False}, other, task=None
        ),
        "welcome-staff": letter(Kind.WELCOME, SAM, welcome | {"role": "staff", "sends": False}, other, task=None),
        "scope": letter(Kind.QUESTION, ANNA, {"task": None, "question": terms, "from": None}, Thread(""), task=None),
        "farewell": letter(Kind.FAREWELL, DANA, leave, gone, task=None),
        "access": letter(Kind.ACCESS, CARLA, review | {"owing": []}, Thread(""), task=None),
        "access-late": letter(Kind.ACCESS, CARLA, review | late, Thread(""), task=None),
        "alert-left": alert("left", words="Dana Ruiz has no access any more.", details=listed),
        "practice": acknowledgement(view(1, state="offered"), rehearsed=True),
    }


def each() -> dict[str, Letter]:
    """Letters by a telling name: every kind, and each of its shapes that reads differently."""
    offered, unassigned = view(state="offered"), view(state="unassigned", assignee=None)
    second = view(
        1043, title="Draft subpoena to Northgate’s warehouse", type="Subpoena", due=due("2026-12-01T17:00:00Z", "")
    )
    review = view(state="in_review", version=2)
    provisional = due(words="next Friday", provisional=True)
    moved = due("2026-11-26T20:00:00Z", "make it Thursday noon")
    history = [
        {"at": "2026-11-23T17:14:00Z", "words": "Anna Hartwell sent the task"},
        {"at": "2026-11-23T17:40:00Z", "words": "Dana Ruiz took it"},
        {"at": "2026-11-28T01:00:00Z", "words": "Due; nothing was sent"},
    ]
    mine = {"because": "you review T-1042"}
    return {
        "acknowledgement": acknowledgement(view()),
        "acknowledgement-offered": acknowledgement(offered | {"hard_stop": "2026-11-30T17:00:00Z", "hours_cap": 6.0}),
        "acknowledgement-unassigned": acknowledgement(
            unassigned | {"files": [], "deliverable": "", "due": due(words="")},
            notes=["You mention an attachment; none arrived."],
        ),
        "acknowledgement-question": acknowledgement(offered | {"due": provisional}, question=WHICH_FRIDAY),
        "acknowledgement-blocked": acknowledgement(
            unassigned | {"state": "needs_answer", "matter": ""},
            question=question(
                "Which matter is this for?", "Alvarez v. Northgate (2026-0141)", "Alvarez Trust (2025-0077)"
            ),
        ),
        "acknowledgement-three": acknowledgement(
            view(), second, view(1044, title="Order the Kim video", assignee=None, state="unassigned")
        ),
        "acknowledgement-thirty": acknowledgement(
            *(view(number, files=[named(EXHIBITS)] if number % 3 else []) for number in range(1042, 1072))
        ),
        "acknowledgement-again": acknowledgement(view(), new=False, done=[did("already")]),
        "acknowledgement-moved": acknowledgement(
            view(due=moved), new=False, done=[did("due_changed", old_due=due(), new_due=moved)]
        ),
        "acknowledgement-cancelled": acknowledgement(view(state="cancelled"), new=False, done=[did("cancelled")]),
        "acknowledgement-several": acknowledgement(
            view(state="cancelled"),
            second,
            new=False,
            done=[did("cancelled"), did("instructions", 1043, new="Dana Ruiz")],
        ),
        "question-desk": letter(
            Kind.QUESTION, ANNA, {"task": view(due=provisional), "question": WHICH_FRIDAY, "from": None}, HERS
        ),
        "question-paralegal": letter(
            Kind.QUESTION,
            ANNA,
            {
                "task": view(state="waiting_on_attorney"),
                "question": question(
                    "Do you want the errata in the summary, or in a separate list?\n\nKim changed 14 answers."
                ),
                "from": who(DANA),
                "by": who(DANA),
            },
            HERS,
        ),
        "question-about-nothing": letter(
            Kind.QUESTION,
            ANNA,
            {
                "task": None,
                "question": question("Is the attached letter a task?", "Yes", "No", again=True),
                "from": None,
            },
            HERS,
            task=None,
        ),
        "assignment": letter(
            Kind.ASSIGNMENT,
            DANA,
            {
                "task": offered,
                "words": WORDS,
                "expires": "2026-11-23T19:14:00Z",
                "why": "You can finish first: 12 open hours against 40 a week, and litigation is among your areas.",
            },
            files=(TRANSCRIPT, EXHIBITS),
        ),
        "change-accepted": change("accepted", ANNA, DANA),
        "change-declined": change(
            "declined", ANNA, DANA, unassigned, words="I worked for Northgate’s insurer until May."
        ),
        "change-due": change(
            "due_changed", new_due=moved, old_due=due(), words="Make it Thursday noon, the client moved the call."
        ),
        "change-proposed": change(
            "due_proposed",
            ANNA,
            DANA,
            old_due=due(),
            new_due=due("2026-11-30T17:00:00Z"),
            words="The video arrives only on Friday.",
        ),
        "change-comment": change("comment", words="The second half of the transcript is the better one."),
        "change-cancelled": change("cancelled", task=view(state="cancelled")),
        "change-reassigned": change(
            "reassigned", ANNA, CARLA, view(assignee=who(SAM)), old="Dana Ruiz", new="Sam Okoro"
        ),
        "change-cap-near": change("cap_near", ANNA, None, view(hours_cap=6.0, hours_logged=4.8), old="4.8", new="6"),
        "change-cap-reached": change(
            "cap_reached", DANA, None, view(hours_cap=6.0, state="waiting_on_attorney"), old="6.5", new="6"
        ),
        "change-cap-changed": change("cap_changed", DANA, ANNA, view(hours_cap=9.0), old="6", new="9"),
        "change-cap-kept": change("cap_kept", DANA, ANNA, view(hours_cap=6.0), new="6"),
        "change-released": change("released", ANNA, CARLA, offered, old="T-1041", new="Dana Ruiz"),
        "change-series-begun": change("series_begun", ANNA, CARLA, new="Friday, December 4, 2026, 5:00 PM PT"),
        "change-series-stopped": change("series_stopped", ANNA, CARLA),
        "acknowledgement-recurred": acknowledgement(
            offered, new=False, done=[did("recurred", new="every Friday")], notes=["The one due Friday was missed."]
        ),
        "acknowledgement-waits": acknowledgement(
            unassigned | {"state": "waits_for_task"}, notes=["It waits: it is offered when T-1041 is approved."]
        ),
        "alert-chain": alert("chain", unassigned, words="T-1042 waits for a task that was canceled. Should it start?"),
        "alert-series": alert("series_ended", view(), words="T-1042 does not come again: its requester has left."),
        "change-offer-expired": change("offer_expired", ANNA, None, offered, old="Sam Okoro", new="Dana Ruiz"),
        "change-offer-passed": change("offer_expired", SAM, None, offered, old="Sam Okoro", new="Dana Ruiz"),
        "review": letter(
            Kind.REVIEW,
            ANNA,
            {"task": review, "version": version(note=NOTE), "decide_by": "2026-11-26T20:00:00Z", "late": False, **mine},
            version=2,
            files=(DRAFT,),
        ),
        "outcome-changes": letter(
            Kind.OUTCOME,
            DANA,
            {
                "task": view(state="revisions_requested", version=2),
                "version": 2,
                "decision": "changes",
                "words": "1. Move the recall section up.\n2. 41:3 is misquoted.\n3. Drop the part on training.",
                "new_due": moved,
                "filing": False,
                "by": who(ANNA),
            },
        ),
        "outcome-approved": letter(
            Kind.OUTCOME,
            DANA,
            {
                "task": view(state="approved", version=2),
                "version": 2,
                "decision": "approved",
                "words": "Approved, very clear.",
                "new_due": None,
                "filing": False,
                "by": who(ANNA),
            },
        ),
        "delivery": letter(
            Kind.DELIVERY,
            ANNA,
            {
                "task": view(state="approved"),
                "version": version(note=NOTE),
                "approved_by": who(CARLA),
                "partial": False,
            },
            HERS,
            version=2,
            files=(DRAFT,),
        ),
        "delivery-partial": letter(
            Kind.DELIVERY,
            ANNA,
            {"task": view(), "version": version(1, "Volume 1 only.", True), "approved_by": None, "partial": True},
            HERS,
            version=1,
            files=(DRAFT,),
        ),
        "reminder-about-nothing": letter(
            Kind.REMINDER,
            ANNA,
            {
                "about": "question",
                "task": None,
                "question": question("Is the attached letter a task?", "Yes", "No", again=True),
            },
            HERS,
            task=None,
        ),
        "reminder-due-soon": letter(Kind.REMINDER, DANA, {"about": "due_soon", "task": view(), "question": None}),
        "reminder-late-assignee": letter(Kind.REMINDER, DANA, {"about": "late", "task": view(), "question": None}),
        "reminder-late-requester": letter(
            Kind.REMINDER, ANNA, {"about": "late", "task": view(), "question": None}, HERS
        ),
        "reminder-review": letter(
            Kind.REMINDER, ANNA, {"about": "review", "task": review, "question": None}, version=2, files=(DRAFT,)
        ),
        "reminder-question": letter(
            Kind.REMINDER, ANNA, {"about": "question", "task": view(), "question": WHICH_FRIDAY | {"again": True}}, HERS
        ),
        "escalation": letter(
            Kind.ESCALATION,
            CARLA,
            {"task": view(), "late_since": "2026-11-28T01:00:00Z", "history": history, "told": []},
            Thread("[T-1042] Late: Summary of the Kim deposition"),
        ),
        "escalation-partner": letter(
            Kind.ESCALATION,
            ANNA,
            {"task": view(), "late_since": "2026-11-28T01:00:00Z", "history": history, "told": ["Carla Reyes"]},
            Thread("[T-1042] Late: Summary of the Kim deposition"),
        ),
        "invitation": letter(Kind.INVITATION, DANA, {"task": view(), "method": "request"}),
        "invitation-cancelled": letter(Kind.INVITATION, DANA, {"task": view(state="cancelled"), "method": "cancel"}),
        "digest": digest(),
        "digest-quiet": digest(**QUIET),
        "habit-moved": habit(),
        "habit-stopped": habit("stopped"),
        "morning": morning(
            late=[line(view(1031, title="Privilege log, second production", due=due("2026-11-20T22:00:00Z")))],
            today=[
                line(view(1040, title="Skeleton of the reply brief", due=due("2026-11-23T21:00:00Z"))),
                line(view()),
            ],
            offered=[line(second | {"state": "offered"}, answer_by="2026-11-23T19:14:00Z")],
            waiting=[line(review, "a review by Anna Hartwell")],
            later=[line(view(1051, title="Order the Kim video", matter="", due=due("2026-12-02T22:00:00Z")))],
        ),
        "morning-later": morning(later=[line(view(number)) for number in range(1051, 1066)]),
        "morning-offered": morning(offered=[line(offered, answer_by="2026-11-23T19:14:00Z")]),
        "morning-waiting": morning(waiting=[line(review, "a review by Anna Hartwell")]),
        "status-one": status(standing(), asked="T-1042", one=True),
        "status-late": status(standing(late=True, last=None, awaits=""), asked="T-1042", one=True),
        "status-list": status(standing(), standing(1043, title="Draft subpoena", late=True), standing(1044, last=None)),
        "status-matter": status(*(standing(number) for number in range(1042, 1072)), asked=MATTER.label),
        "status-matter-none": status(asked=MATTER.label),
        "status-none": status(),
        "court-date": acknowledgement(view(due=due(basis="counted", unconfirmed=True), court=COURT), question=CONFIRM),
        "court-date-hard-stop": acknowledgement(
            view(hard_stop=COURT["at"], court=COURT | {"confirmed_by": "Anna Hartwell"}), new=False
        ),
        "deadline": letter(Kind.DEADLINE, ANNA, DEADLINE, HERS, task=None),
        "deadline-not-read": letter(
            Kind.DEADLINE,
            ANNA,
            DEADLINE | {"steps": [], "flags": [], "why_not": "The phrase cannot be read: there is no date in it."},
            HERS,
            task=None,
        ),
        "could-not-act": refusal("not_reviewer"),
        "help-attorney": letter(Kind.HELP, ANNA, {"role": "partner", "tasks": [view(), second]}, HERS, task=None),
        "help-paralegal": letter(
            Kind.HELP, DANA, {"role": "paralegal", "tasks": []}, Thread("Re: help", "<h@x.example>"), task=None
        ),
        **of_people(),
        "alert-held": alert(
            "held",
            words="From bob@outside.example: “Please send me the Kim transcript.”",
            details=[
                ["From", "bob@outside.example"],
                ["Subject", "Kim transcript"],
                ["Why", "the sender is not on the firm’s list"],
            ],
        ),
        "alert-nobody": alert(
            "nobody_fits", unassigned, details=[["Dana Ruiz", "away until Mon Nov 30"], ["Sam Okoro", "declined"]]
        ),
        "sealed": letter(
            Kind.ESCALATION,
            CARLA,
            {
                "task": view(confidentiality="sealed"),
                "late_since": "2026-11-28T01:00:00Z",
                "history": history,
                "told": [],
            },
            Thread("[T-1042] Late: Summary"),
        ),
    }
