"""Refusals, help, alerts, and letters that say only a number."""

from outbound.examples.facts import HERS, HISTORY, SECOND, UNASSIGNED, WORDS, view
from outbound.examples.firm import ANNA, CARLA, DANA
from outbound.examples.letters import alert, letter, refusal
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Thread


def held(many: int) -> Letter:
    """The list of the day, with so many mails of every kind."""
    kinds = ("outside", "too_large", "personal", "unproven")
    whys = (
        "not on the firm’s list",
        "too large to be read",
        "in the name of Sam Okoro, from an address that is not on the list; Sam Okoro was asked",
        "nobody vouches that Dana Ruiz sent it; Dana Ruiz was asked",
    )
    rows = [
        {
            "number": 7 + n,
            "sender": "bob@outside.example",
            "subject": "Kim transcript" if n else "",
            "came": "2026-11-24T01:10:00Z",
            "kind": kinds[n % 4],
            "why": whys[n % 4],
            "id": "0a1b2c3d",
        }
        for n in range(many)
    ]
    facts = {
        "mails": rows[:10],
        "numbers": [row["number"] for row in rows],
        "kinds": {kind: sum(row["kind"] == kind for row in rows) for kind in kinds},
        "because": "you keep the desk",
    }
    return letter(Kind.HELD, CARLA, facts, Thread(""), task=None)


def letters() -> dict[str, Letter]:
    return {
        "alert-chain": alert("chain", UNASSIGNED, words="T-1042 waits for a task that was canceled. Should it start?"),
        "alert-series": alert("series_ended", view(), words="T-1042 does not come again: its requester has left."),
        "could-not-act": refusal("not_reviewer"),
        "help-attorney": letter(Kind.HELP, ANNA, {"role": "partner", "tasks": [view(), SECOND]}, HERS, task=None),
        "help-paralegal": letter(
            Kind.HELP, DANA, {"role": "paralegal", "tasks": []}, Thread("Re: help", "<h@x.example>"), task=None
        ),
        "alert-held": alert(
            "held",
            words="From bob@outside.example: “Please send me the Kim transcript.”",
            details=[
                ["From", "bob@outside.example"],
                ["Subject", "Kim transcript"],
                ["Why", "the sender is not on the firm’s list"],
            ],
        ),
        "held": held(1),
        "held-many": held(13),
        "alert-nobody": alert(
            "nobody_fits", UNASSIGNED, details=[["Dana Ruiz", "away until Mon Nov 30"], ["Sam Okoro", "declined"]]
        ),
        "sealed-offer": letter(
            Kind.ASSIGNMENT,
            DANA,
            {
                "task": view(confidentiality="sealed"),
                "words": WORDS,
                "expires": "2026-11-27T20:00:00Z",
                "why": "",
            },
            Thread("[T-1042]"),
        ),
        "sealed": letter(
            Kind.ESCALATION,
            CARLA,
            {
                "task": view(confidentiality="sealed"),
                "late_since": "2026-11-28T01:00:00Z",
                "history": HISTORY,
                "told": [],
            },
            Thread("[T-1042] Late: Summary"),
        ),
    }
