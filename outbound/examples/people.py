"""To and about whoever is new, has left, or has access."""

from typing import Any

from outbound.examples.facts import question, view
from outbound.examples.firm import ANNA, CARLA, DANA, HOST, SAM
from outbound.examples.letters import acknowledgement, alert, letter
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Thread


def letters() -> dict[str, Letter]:
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
