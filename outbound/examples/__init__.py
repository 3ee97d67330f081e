"""A made-up firm and a letter of every kind, with facts as the tracker writes them; for previews, pictures, tests."""

from outbound.examples import acknowledgements, desk, lists, people, reminders, reviews, work
from outbound.examples.facts import (
    CONFIRM,
    COURT,
    DEADLINE,
    HERS,
    NOTE,
    OURS,
    STEPS,
    WHICH_FRIDAY,
    WORDS,
    did,
    due,
    line,
    named,
    question,
    standing,
    version,
    view,
    who,
)
from outbound.examples.firm import (
    ANNA,
    AT,
    BLOBS,
    CARLA,
    DANA,
    DOCX,
    DRAFT,
    EXHIBITS,
    FIRM,
    HOST,
    MATTER,
    PEOPLE,
    SAM,
    TRANSCRIPT,
    file,
    person,
    read_file,
)
from outbound.examples.letters import acknowledgement, alert, change, letter, refusal
from outbound.examples.lists import digest
from tracker.domain.letters import Letter

__all__ = [
    "ANNA",
    "AT",
    "BLOBS",
    "CARLA",
    "CONFIRM",
    "COURT",
    "DANA",
    "DEADLINE",
    "DOCX",
    "DRAFT",
    "EXHIBITS",
    "FIRM",
    "HERS",
    "HOST",
    "MATTER",
    "NOTE",
    "OURS",
    "PEOPLE",
    "SAM",
    "STEPS",
    "TRANSCRIPT",
    "WHICH_FRIDAY",
    "WORDS",
    "acknowledgement",
    "alert",
    "change",
    "did",
    "digest",
    "due",
    "each",
    "file",
    "letter",
    "line",
    "named",
    "person",
    "question",
    "read_file",
    "refusal",
    "standing",
    "version",
    "view",
    "who",
]


def each() -> dict[str, Letter]:
    """Letters by a telling name: every kind, and each of its shapes that reads differently."""
    found: dict[str, Letter] = {}
    for part in (acknowledgements, work, desk, reviews, reminders, lists, people):
        found |= part.letters()
    return found
