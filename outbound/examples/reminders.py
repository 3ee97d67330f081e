"""What time brings."""

from outbound.examples.facts import HERS, HISTORY, IN_REVIEW, WHICH_FRIDAY, question, view
from outbound.examples.firm import ANNA, CARLA, DANA, DRAFT
from outbound.examples.letters import letter
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Thread


def letters() -> dict[str, Letter]:
    return {
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
            Kind.REMINDER, ANNA, {"about": "review", "task": IN_REVIEW, "question": None}, version=2, files=(DRAFT,)
        ),
        "reminder-question": letter(
            Kind.REMINDER, ANNA, {"about": "question", "task": view(), "question": WHICH_FRIDAY | {"again": True}}, HERS
        ),
        "escalation": letter(
            Kind.ESCALATION,
            CARLA,
            {"task": view(), "late_since": "2026-11-28T01:00:00Z", "history": HISTORY, "told": []},
            Thread("[T-1042] Late: Summary of the Kim deposition"),
        ),
        "escalation-partner": letter(
            Kind.ESCALATION,
            ANNA,
            {"task": view(), "late_since": "2026-11-28T01:00:00Z", "history": HISTORY, "told": ["Carla Reyes"]},
            Thread("[T-1042] Late: Summary of the Kim deposition"),
        ),
        "invitation": letter(Kind.INVITATION, DANA, {"task": view(), "method": "request"}),
        "invitation-cancelled": letter(Kind.INVITATION, DANA, {"task": view(state="cancelled"), "method": "cancel"}),
    }
