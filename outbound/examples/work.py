"""What is asked of a paralegal, and what changes."""

from outbound.examples.facts import MOVED, OFFERED, UNASSIGNED, WORDS, due, view, who
from outbound.examples.firm import ANNA, CARLA, DANA, EXHIBITS, SAM, TRANSCRIPT
from outbound.examples.letters import change, letter
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind


def letters() -> dict[str, Letter]:
    return {
        "assignment": letter(
            Kind.ASSIGNMENT,
            DANA,
            {
                "task": OFFERED,
                "words": WORDS,
                "expires": "2026-11-23T19:14:00Z",
                "why": "You can finish first: 12 open hours against 40 a week, and litigation is among your areas.",
            },
            files=(TRANSCRIPT, EXHIBITS),
        ),
        "change-accepted": change("accepted", ANNA, DANA),
        "change-declined": change(
            "declined", ANNA, DANA, UNASSIGNED, words="I worked for Northgate’s insurer until May."
        ),
        "change-due": change(
            "due_changed", new_due=MOVED, old_due=due(), words="Make it Thursday noon, the client moved the call."
        ),
        "change-due-undo": change(
            "due_changed",
            ANNA,
            CARLA,
            view(due=MOVED),
            new_due=MOVED,
            old_due=due(),
            undo="2026-11-24T18:04:00Z",
        ),
        "change-on-hold-undo": change("on_hold", ANNA, CARLA, view(state="on_hold"), undo="2026-11-24T18:04:00Z"),
        "change-ahead-ended": change("ahead_ended", ANNA, CARLA, words="I want to see it first.", new="3"),
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
        "change-released": change("released", ANNA, CARLA, OFFERED, old="T-1041", new="Dana Ruiz"),
        "change-waits": change("waits", DANA, ANNA, view(state="on_hold"), new="T-1041"),
        "change-goes-on": change("released", DANA, CARLA, view(), old="T-1041"),
        "change-series-begun": change("series_begun", ANNA, CARLA, new="Friday, December 4, 2026, 5:00 PM PT"),
        "change-series-stopped": change("series_stopped", ANNA, CARLA),
        "change-offer-expired": change("offer_expired", ANNA, None, OFFERED, old="Sam Okoro", new="Dana Ruiz"),
        "change-offer-passed": change("offer_expired", SAM, None, OFFERED, old="Sam Okoro", new="Dana Ruiz"),
    }
