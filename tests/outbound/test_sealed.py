"""A sealed task: whoever is not on it reads its number, and nothing else of it leaves, in no part of the mail."""

from dataclasses import replace
from typing import Any

import pytest

from outbound.examples import (
    ANNA,
    BLOBS,
    CARLA,
    DANA,
    DRAFT,
    FIRM,
    HOST,
    MATTER,
    SAM,
    acknowledgement,
    change,
    digest,
    letter,
    version,
    view,
)
from tests.outbound.reading_back import body, files, mail
from tracker.domain.firm import Person, Role
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Thread

CANARY = "Canary"
TASK = view(
    title=f"{CANARY} one",
    matter=f"{CANARY} v. {CANARY} (2026-9)",
    deliverable=f"{CANARY} two",
    type=f"{CANARY} three",
    files=[{"name": f"{CANARY}.pdf", "size": 9}],
    confidentiality="sealed",
    due={
        "at": "2026-11-28T01:00:00Z",
        "zone": "America/New_York",
        "words": f"by {CANARY}",
        "basis": "written",
        "provisional": False,
    },
)
SECRET = replace(DRAFT, name=f"{CANARY}.docx")
THREAD = Thread(f"[T-1042] {CANARY}", topic=f"{CANARY}")


def outsiders() -> list[Letter]:
    words: dict[str, Any] = {"words": CANARY}
    history = [{"at": "2026-11-28T01:00:00Z", "words": CANARY}]
    return [
        letter(
            Kind.ESCALATION, CARLA, {"task": TASK, "late_since": "2026-11-28T01:00:00Z", "history": history}, THREAD
        ),
        letter(
            Kind.ALERT, CARLA, {"about": "nobody_fits", "details": [[CANARY, CANARY]], "task": TASK, **words}, THREAD
        ),
        letter(Kind.CHANGE, SAM, change("comment", task=TASK, **words).notice.facts, THREAD, files=(SECRET,)),
        letter(
            Kind.REVIEW,
            CARLA,
            {"task": TASK, "version": version(note=CANARY), "decide_by": None, "late": False},
            THREAD,
            version=2,
            files=(SECRET,),
        ),
        letter(Kind.STATUS, SAM, {"tasks": [TASK], "asked": "T-1042", "one": True}),
        digest(
            items_needing_you=[
                {
                    "task": TASK | {"requester": {"name": "x", "address": "x@x"}, "reviewer": None},
                    "why": "late",
                    "asked": False,
                }
            ]
        ),
    ]


@pytest.mark.parametrize("one", outsiders(), ids=lambda one: str(one.notice.kind))
def test_nothing_of_it_but_the_number_leaves(one: Letter) -> None:
    message = mail(one)
    text = "\n".join([str(message), body(message, "plain"), body(message, "html"), *map(repr, files(message).items())])
    assert CANARY.lower() not in text.lower()
    assert "T-1042" in body(message, "plain") and "T-1042" in body(message, "html")


@pytest.mark.parametrize("reader", [ANNA, DANA], ids=["reviewer", "assignee"])
def test_its_own_people_read_everything(reader: Person) -> None:
    facts = {"task": TASK, "version": version(note=CANARY), "decide_by": None, "late": False}
    message = mail(letter(Kind.REVIEW, reader, facts, version=2, files=(SECRET,)))
    assert CANARY in body(message, "plain")
    assert files(message) == {"T-1042 Canary v2.docx": BLOBS[DRAFT.blob]}


def test_the_attorney_of_record_and_whoever_writes_for_the_requester_are_on_it() -> None:
    record = replace(MATTER, attorney=CARLA.address, confidentiality="sealed")
    known = view(confidentiality="sealed", matter=record.label)
    seen = letter(Kind.CHANGE, CARLA, change("comment", task=known, words=CANARY).notice.facts)
    assert CANARY in body(mail(seen, replace(FIRM, matters={record.number: record})), "plain")
    delegate = replace(SAM, role=Role.DELEGATE, acts_for=(ANNA.address,))
    seen = letter(Kind.CHANGE, SAM, change("comment", task=known, words=CANARY).notice.facts)
    assert CANARY in body(mail(seen, replace(FIRM, people={**FIRM.people, SAM.address: delegate})), "plain")
    assert CANARY not in body(mail(seen), "plain")


def test_a_calendar_shows_only_its_number() -> None:
    data = files(mail(acknowledgement(TASK)))["T-1042.ics"]
    assert CANARY.encode() not in data and b"SUMMARY:Due: T-1042" in data


def test_the_subject_of_an_outsider_is_the_number_and_late() -> None:
    assert mail(outsiders()[0])["Subject"] == "[T-1042] Late"
    assert mail(outsiders()[1])["Subject"] == "[T-1042]"
    assert mail(outsiders()[1])["Thread-Topic"] == "[T-1042]"
    assert HOST in mail(outsiders()[1])["Reply-To"]
