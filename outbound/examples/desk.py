"""Refusals, help, alerts, and letters that say only a number."""

from outbound.examples.facts import HERS, HISTORY, SECOND, UNASSIGNED, WORDS, view
from outbound.examples.firm import ANNA, CARLA, DANA
from outbound.examples.letters import alert, letter, refusal
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Thread


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
