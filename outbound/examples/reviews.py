"""Versions on their way to the reviewer, back, and to the requester."""

from outbound.examples.facts import HERS, IN_REVIEW, MINE, MOVED, NOTE, version, view, who
from outbound.examples.firm import ANNA, CARLA, DANA, DRAFT
from outbound.examples.letters import letter
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind


def letters() -> dict[str, Letter]:
    return {
        "review": letter(
            Kind.REVIEW,
            ANNA,
            {
                "task": IN_REVIEW,
                "version": version(note=NOTE),
                "decide_by": "2026-11-26T20:00:00Z",
                "late": False,
                **MINE,
            },
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
                "new_due": MOVED,
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
    }
