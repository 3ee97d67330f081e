"""Versions on their way to the reviewer, back, and to the requester."""

from dataclasses import replace

from outbound.examples.facts import HERS, IN_REVIEW, MINE, MOVED, NOTE, named, version, view, who
from outbound.examples.firm import ANNA, CARLA, DANA, DRAFT, EXHIBITS, TRANSCRIPT
from outbound.examples.letters import letter
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind

MB = 1024**2
LARGE = (replace(TRANSCRIPT, size=9 * MB), replace(EXHIBITS, size=12 * MB), replace(DRAFT, size=70_000))
FOLDER = r"\\files.harlow-pike.example\work\2026-0141\T-1042\version-2"
CHANGED = {
    "name": DRAFT.name,
    "against": DRAFT.name,
    "tracked": 2,
    "comments": 1,
    "hidden": 0,
    "leftovers": 4,
    "names": ["Sam Okoro"],
    "located": False,
    "unread": None,
    "count": 3,
    "changes": [
        {
            "what": "changed",
            "text": "The hearing is set for June 14 at 9 am in Department 5.",
            "edits": [["May 12", "June 14"]],
        },
        {"what": "added", "text": "Kim concedes notice of the recall at 41:3-42:18.", "edits": []},
        {"what": "removed", "text": "Kim was not asked about the 2019 invoices.", "edits": []},
    ],
}


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
        "review-changed": letter(
            Kind.REVIEW,
            ANNA,
            {
                "task": IN_REVIEW,
                "version": version(),
                "decide_by": "2026-11-26T20:00:00Z",
                "late": False,
                "replaces": 1,
                "looked": [CHANGED],
                **MINE,
            },
            version=2,
            files=(DRAFT,),
        ),
        "review-large": letter(
            Kind.REVIEW,
            ANNA,
            {
                "task": IN_REVIEW,
                "version": version() | {"files": [named(one) for one in LARGE]},
                "decide_by": "2026-11-26T20:00:00Z",
                "late": False,
                "parcel": {"limit": 15 * MB, "part": 1, "of": 2, "folder": "", "items": 3},
                **MINE,
            },
            version=2,
            files=LARGE,
        ),
        "rest": letter(
            Kind.REST,
            ANNA,
            {"task": IN_REVIEW, "parcel": {"limit": 15 * MB, "part": 2, "of": 2, "folder": "", "items": 3}, **MINE},
            version=2,
            files=LARGE,
        ),
        "delivery-large": letter(
            Kind.DELIVERY,
            ANNA,
            {
                "task": view(state="approved"),
                "version": version() | {"files": [named(one) for one in LARGE]},
                "approved_by": who(CARLA),
                "partial": False,
                "parcel": {"limit": 15 * MB, "part": 1, "of": 1, "folder": FOLDER, "items": 0},
            },
            HERS,
            version=2,
            files=LARGE,
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
