"""A sealed task: a letter says its number, and nothing else of it leaves, in no part of the mail, unless it was asked for."""

import re
from dataclasses import replace
from email.message import EmailMessage
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
    each,
    letter,
    version,
    view,
)
from tests.outbound.reading_back import body, files, mail
from tracker.domain.firm import Person, Role
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Thread
from tracker.domain.withheld import is_task, tasks_in

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


def flat(message: EmailMessage) -> str:
    """The text part as one line."""
    return " ".join(body(message, "plain").split())


def sealed(value: Any) -> Any:
    """An example's facts with each task sealed, and a canary in all that it says."""
    if is_task(value):
        words = dict.fromkeys(("title", "matter", "type", "deliverable"), CANARY)
        due = {**value["due"], "words": CANARY} if value["due"] else value["due"]
        files = [{"name": f"{CANARY}.pdf", "size": 9}]
        return {**value, **words, "due": due, "files": files, "confidentiality": "sealed"}
    if isinstance(value, dict):
        return {key: sealed(inner) for key, inner in value.items()}
    return [sealed(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", [name for name, one in each().items() if any(tasks_in(one.notice.facts))])
def test_no_example_of_any_kind_says_more_than_the_number(name: str) -> None:
    one = each()[name]
    closed = mail(replace(one, notice=replace(one.notice, facts=sealed(dict(one.notice.facts)))))
    text = "\n".join([*map(str, closed.items()), body(closed, "plain"), body(closed, "html"), *files(closed)])
    assert CANARY not in text and not re.search(r"\bNone\b", body(closed, "plain"))


@pytest.mark.parametrize("reader", [ANNA, DANA], ids=["reviewer", "assignee"])
def test_its_own_people_are_told_how_to_get_the_rest_and_read_everything_when_they_asked(reader: Person) -> None:
    facts = {"task": TASK, "version": version(note=CANARY), "decide_by": None, "late": False}
    closed = mail(letter(Kind.REVIEW, reader, facts, version=2, files=(SECRET,)))
    assert CANARY not in body(closed, "plain") and "send it" in flat(closed) and not files(closed)
    assert "Send%20it." in body(closed, "html")
    opened = mail(letter(Kind.REVIEW, reader, facts | {"opened": ["T-1042"]}, version=2, files=(SECRET,)))
    assert CANARY in body(opened, "plain")
    assert files(opened) == {"T-1042 Canary v2.docx": BLOBS[DRAFT.blob]}


def test_what_was_asked_of_one_task_opens_no_other() -> None:
    facts = {"task": TASK, "version": version(note=CANARY), "decide_by": None, "late": False, "opened": ["T-1043"]}
    assert CANARY not in str(mail(letter(Kind.REVIEW, ANNA, facts, version=2, files=(SECRET,))))


def test_the_attorney_of_record_and_whoever_writes_for_the_requester_are_told_how() -> None:
    record = replace(MATTER, attorney=CARLA.address, confidentiality="sealed")
    known = view(confidentiality="sealed", matter=record.label)
    facts = change("comment", task=known, words=CANARY).notice.facts
    firm = replace(FIRM, matters={record.number: record})
    assert "send it" in flat(mail(letter(Kind.CHANGE, CARLA, facts), firm))
    delegate = replace(SAM, role=Role.DELEGATE, acts_for=(ANNA.address,))
    firm = replace(FIRM, people={**FIRM.people, SAM.address: delegate})
    assert "send it" in flat(mail(letter(Kind.CHANGE, SAM, facts), firm))
    assert "you are not one of its people" in flat(mail(letter(Kind.CHANGE, SAM, facts)))


def test_nobody_is_named_as_the_sender_of_words_that_are_left_out() -> None:
    one = change("comment", to=ANNA, by=DANA, task=TASK, words=CANARY)
    assert str(mail(one)["From"]).startswith("Task desk <")


def test_an_invitation_shows_only_the_number_to_whoever_sees_the_calendar() -> None:
    message = mail(letter(Kind.INVITATION, ANNA, {"task": TASK, "method": "request"}))
    (data,) = [part.get_content() for part in message.walk() if part.get_content_type() == "text/calendar"]
    assert CANARY not in str(data) and "SUMMARY:Due: T-1042" in str(data)
    assert CANARY not in str(message)


def test_a_calendar_file_comes_with_the_contents_and_shows_only_the_number() -> None:
    assert not files(mail(acknowledgement(TASK)))
    data = files(mail(acknowledgement(TASK, opened=["T-1042"])))["T-1042.ics"]
    assert CANARY.encode() not in data and b"SUMMARY:Due: T-1042" in data


def test_the_subject_of_an_outsider_is_the_number_and_late() -> None:
    assert mail(outsiders()[0])["Subject"] == "[T-1042] Late"
    assert mail(outsiders()[1])["Subject"] == "[T-1042]"
    assert mail(outsiders()[1])["Thread-Topic"] == "[T-1042]"
    assert HOST in mail(outsiders()[1])["Reply-To"]
