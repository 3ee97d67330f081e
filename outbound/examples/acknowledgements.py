"""What a requester hears first: received, asked, counted."""

from outbound.examples.facts import (
    CONFIRM,
    COURT,
    DEADLINE,
    HERS,
    MOVED,
    OFFERED,
    PROVISIONAL,
    SECOND,
    UNASSIGNED,
    WHICH_FRIDAY,
    did,
    due,
    named,
    question,
    view,
    who,
)
from outbound.examples.firm import ANNA, DANA, EXHIBITS
from outbound.examples.letters import acknowledgement, letter
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind


def letters() -> dict[str, Letter]:
    return {
        "acknowledgement": acknowledgement(view()),
        "acknowledgement-offered": acknowledgement(OFFERED | {"hard_stop": "2026-11-30T17:00:00Z", "hours_cap": 6.0}),
        "acknowledgement-unassigned": acknowledgement(
            UNASSIGNED | {"files": [], "deliverable": "", "due": due(words="")},
            notes=["You mention an attachment; none arrived."],
        ),
        "acknowledgement-question": acknowledgement(OFFERED | {"due": PROVISIONAL}, question=WHICH_FRIDAY),
        "acknowledgement-blocked": acknowledgement(
            UNASSIGNED | {"state": "needs_answer", "matter": ""},
            question=question(
                "Which matter is this for?", "Alvarez v. Northgate (2026-0141)", "Alvarez Trust (2025-0077)"
            ),
        ),
        "acknowledgement-three": acknowledgement(
            view(), SECOND, view(1044, title="Order the Kim video", assignee=None, state="unassigned")
        ),
        "acknowledgement-thirty": acknowledgement(
            *(view(number, files=[named(EXHIBITS)] if number % 3 else []) for number in range(1042, 1072))
        ),
        "acknowledgement-again": acknowledgement(view(), new=False, done=[did("already")]),
        "acknowledgement-moved": acknowledgement(
            view(due=MOVED), new=False, done=[did("due_changed", old_due=due(), new_due=MOVED)]
        ),
        "acknowledgement-cancelled": acknowledgement(view(state="cancelled"), new=False, done=[did("cancelled")]),
        "acknowledgement-several": acknowledgement(
            view(state="cancelled"),
            SECOND,
            new=False,
            done=[did("cancelled"), did("instructions", 1043, new="Dana Ruiz")],
        ),
        "question-desk": letter(
            Kind.QUESTION, ANNA, {"task": view(due=PROVISIONAL), "question": WHICH_FRIDAY, "from": None}, HERS
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
        "acknowledgement-recurred": acknowledgement(
            OFFERED, new=False, done=[did("recurred", new="every Friday")], notes=["The one due Friday was missed."]
        ),
        "acknowledgement-waits": acknowledgement(
            UNASSIGNED | {"state": "waits_for_task"}, notes=["It waits: it is offered when T-1041 is approved."]
        ),
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
    }
