"""The week, the day, where things stand."""

from collections.abc import Mapping
from typing import Any

from outbound.examples.facts import HERS, IN_REVIEW, OFFERED, SECOND, due, line, standing, view, who
from outbound.examples.firm import ANNA, DANA, MATTER, SAM
from outbound.examples.letters import letter
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Thread


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
                "why": "With you for review since Friday. Decision by Thu Nov 26, 12:00 noon PT.",
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
    facts = {"what": what, "day": "Fridays", "time": "1:00 PM", "next": following, "because": "you asked for it"}
    return letter(Kind.HABIT, ANNA, facts, Thread("Re: Your week", "<reply@harlow-pike.example>"), task=None)


def morning(**places: Any) -> Letter:
    known: dict[str, Any] = {"day": "2026-11-23", "late": [], "today": [], "offered": [], "waiting": [], "later": []}
    known["because"] = "you have open work; it comes on working days at 9:00 AM"
    return letter(Kind.MORNING, DANA, known | places, Thread("Task desk: something needs you"), task=None)


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


def letters() -> dict[str, Letter]:
    return {
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
            offered=[line(SECOND | {"state": "offered"}, answer_by="2026-11-23T19:14:00Z")],
            waiting=[line(IN_REVIEW, "a review by Anna Hartwell")],
            later=[line(view(1051, title="Order the Kim video", matter="", due=due("2026-12-02T22:00:00Z")))],
        ),
        "morning-later": morning(later=[line(view(number)) for number in range(1051, 1066)]),
        "morning-offered": morning(offered=[line(OFFERED, answer_by="2026-11-23T19:14:00Z")]),
        "morning-waiting": morning(waiting=[line(IN_REVIEW, "a review by Anna Hartwell")]),
        "status-one": status(standing(), asked="T-1042", one=True),
        "status-late": status(standing(late=True, last=None, awaits=""), asked="T-1042", one=True),
        "status-list": status(standing(), standing(1043, title="Draft subpoena", late=True), standing(1044, last=None)),
        "status-matter": status(*(standing(number) for number in range(1042, 1072)), asked=MATTER.label),
        "status-matter-none": status(asked=MATTER.label),
        "status-none": status(),
    }
