"""Calendar files: read back with icalendar, they say when, remind a day before, and ask nothing of anybody."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from outbound.compose import compose
from outbound.examples import ANNA, AT, DANA, FIRM, acknowledgement, change, due, each, letter, read_file, view
from tests.outbound.reading_back import body, files, mail, parsed
from tracker.domain.firm import Entries
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind

DATED = (Kind.ACKNOWLEDGEMENT, Kind.ASSIGNMENT)
MOVING = ("change-due", "change-due-undo", "outcome-changes")


def entries(letter: Letter, at: datetime = AT) -> list[Any]:
    message = parsed(compose(letter, FIRM, at, read_file))
    [data] = [data for name, data in files(message).items() if name.endswith(".ics")]
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    found = Calendar.from_ical(data)
    assert found["METHOD"] == "PUBLISH" and found["VERSION"] == "2.0" and found["PRODID"]
    return list(found.walk("VEVENT"))


def test_an_entry_takes_the_half_hour_before_the_deadline_and_blocks_nothing() -> None:
    [entry] = entries(each()["acknowledgement"])
    due = datetime(2026, 11, 28, 1, 0, tzinfo=UTC)
    assert entry.decoded("dtend") == due and entry.decoded("dtstart") == due - timedelta(minutes=30)
    assert entry["TRANSP"] == "TRANSPARENT"
    assert entry["UID"] == "t1042@harlow-pike.example"
    assert entry["SUMMARY"] == "Due: Summary of the Kim deposition, with page and line cites (T-1042)"
    assert entry["ORGANIZER"] == f"mailto:{FIRM.address}" and "ATTENDEE" not in entry
    [alarm] = entry.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(days=-1) and alarm["ACTION"] == "DISPLAY"


def test_a_later_letter_about_the_task_wins() -> None:
    [before], [after] = (entries(each()["acknowledgement"], AT + timedelta(minutes=m)) for m in (0, 5))
    assert before["UID"] == after["UID"]
    assert 0 < before["SEQUENCE"] < after["SEQUENCE"] < 2**31
    assert before.decoded("dtstamp") < after.decoded("dtstamp")


def test_a_letter_of_several_tasks_has_one_file_with_an_entry_each() -> None:
    assert [entry["UID"].split("@")[0] for entry in entries(each()["acknowledgement-three"])] == [
        "t1042",
        "t1043",
        "t1044",
    ]


def test_the_part_and_the_file_name_the_same_method() -> None:
    """Outlook refuses a mismatch; METHOD:REQUEST would hide the letter's text."""
    [part] = [p for p in mail(each()["assignment"]).iter_attachments() if p.get_content_type() == "text/calendar"]
    assert part.get_param("method") == "PUBLISH" and part.get_param("charset") == "utf-8"
    assert part.get_content_disposition() == "attachment"
    assert b"method=REQUEST" not in compose(each()["assignment"], FIRM, AT, read_file)


@pytest.mark.parametrize("name", [n for n, one in each().items() if one.notice.kind not in DATED and n not in MOVING])
def test_other_letters_bring_no_calendar(name: str) -> None:
    assert not [found for found in files(mail(each()[name])) if found.endswith(".ics")]


@pytest.mark.parametrize("name", MOVING)
def test_a_date_that_moves_brings_a_new_file(name: str) -> None:
    facts: Any = each()[name].notice.facts
    letter = change("due_changed", task=view(due=facts["new_due"]), new_due=facts["new_due"], old_due=due())
    [entry] = entries(each()[name] if name != "change-due" else letter)
    assert entry.decoded("dtend") == datetime(2026, 11, 26, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize("wanted", [Entries.INVITATION, Entries.NONE])
def test_who_wants_no_files_gets_none(wanted: Entries) -> None:
    firm = replace(FIRM, people={**FIRM.people, ANNA.address: replace(ANNA, entries=wanted)})
    message = mail(each()["acknowledgement"], firm)
    assert not files(message) and "calendar entry" not in body(message, "plain")


def invited(letter: Letter, at: datetime = AT) -> Any:
    """The event of an invitation, which is a part of its text and no attachment."""
    message = parsed(compose(letter, FIRM, at, read_file))
    assert message.get_content_type() == "multipart/alternative"
    [part] = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    found = Calendar.from_ical(part.get_content())
    assert part.get_param("method") == found["METHOD"] and part.get_content_disposition() is None
    return found


def test_an_invitation_asks_for_no_answer_and_a_later_one_moves_it() -> None:
    first = invited(each()["invitation"])
    later = invited(
        letter(Kind.INVITATION, DANA, {"task": view(due=due("2026-11-26T20:00:00Z")), "method": "request"}),
        AT + timedelta(seconds=1),
    )
    (before,), (after,) = first.walk("VEVENT"), later.walk("VEVENT")
    assert first["METHOD"] == later["METHOD"] == "REQUEST"
    assert before["UID"] == after["UID"] == "t1042@harlow-pike.example"
    assert before["SEQUENCE"] < after["SEQUENCE"] < 2**31
    assert after.decoded("dtend") == datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
    assert after["ATTENDEE"] == f"mailto:{DANA.address}" and after["ATTENDEE"].params["RSVP"] == "FALSE"
    assert after["ORGANIZER"] == f"mailto:{FIRM.address}" and after["STATUS"] == "CONFIRMED"


def test_what_is_over_is_taken_out_of_the_calendar() -> None:
    found = invited(each()["invitation-cancelled"])
    [entry] = found.walk("VEVENT")
    assert found["METHOD"] == "CANCEL" and entry["STATUS"] == "CANCELLED"
    assert entry["UID"] == "t1042@harlow-pike.example" and entry["ATTENDEE"] and not entry.walk("VALARM")


@pytest.mark.parametrize("state", ["approved", "closed", "cancelled"])
def test_what_is_over_goes_into_no_calendar(state: str) -> None:
    assert not files(mail(acknowledgement(view(state=state))))


def test_hostile_words_stay_inside_their_line() -> None:
    title = "x\r\nATTENDEE:mailto:eve@evil.example\nBEGIN:VALARM;:,\\ 🙂" + "w" * 300
    [entry] = entries(acknowledgement(view(title=title)))
    assert "ATTENDEE" not in entry and len(entry.walk("VALARM")) == 1


def test_a_firm_of_private_subjects_keeps_clients_out_of_calendars() -> None:
    firm = replace(FIRM, private_subjects=True)
    data = files(mail(each()["acknowledgement"], firm))["T-1042.ics"]
    assert b"SUMMARY:Due: Deposition summary (T-1042)" in data and b"Alvarez" not in data and b"Kim" not in data
