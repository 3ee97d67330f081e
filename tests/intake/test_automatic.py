"""Machines are told from people, and what they say about our letters is kept."""

from pathlib import Path

import pytest

from intake.automatic import Kind, Machine, machine
from intake.message import parse
from tests.intake.mails import DESK, mail

MAILS = Path(__file__).parents[1] / "mail"


def found(name: str) -> Machine | None:
    return machine(parse((MAILS / f"{name}.eml").read_bytes()), DESK)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("bounce_with_report", Kind.BOUNCE),
        ("bounce_in_words", Kind.BOUNCE),
        ("delayed", Kind.BOUNCE),
        ("out_of_office_outlook", Kind.OUT_OF_OFFICE),
        ("out_of_office_typed_by_hand", None),
        ("reaction_outlook", None),
        ("calendar_reply", Kind.CALENDAR),
        ("read_receipt", Kind.RECEIPT),
        ("newsletter", Kind.LIST),
        ("flowed", None),
        ("message_attached", None),
    ],
)
def test_each_machine_is_known_by_its_kind(name: str, kind: Kind | None) -> None:
    one = found(name)
    assert (one.kind if one else None) is kind


def test_a_bounce_says_which_letter_whom_and_whether_for_good() -> None:
    report = found("bounce_with_report")
    assert report is not None
    assert (report.about, report.recipients) == (("<letter-1@firm.example>",), ("para@firm.example",))
    assert (report.status, report.permanent) == ("5.1.1", True)
    words = found("bounce_in_words")
    assert words is not None
    assert (words.about, words.status, words.permanent) == (("<letter-2@firm.example>",), "4.2.2", False)
    late = found("delayed")
    assert late is not None
    assert (late.status, late.permanent) == ("4.4.1", False)


def test_a_receipt_names_the_letter_that_was_read() -> None:
    receipt = found("read_receipt")
    assert receipt is not None
    assert receipt.about == ("<letter-4@firm.example>",)


def test_the_words_of_an_absence_are_kept_for_reading() -> None:
    away = found("out_of_office_outlook")
    assert away is not None
    assert "until Monday, November 30" in away.text
    assert away.about == ("<letter-3@firm.example>",)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Auto-Submitted: auto-generated\n", Kind.GENERATED),
        ("Auto-Submitted: auto-replied (vacation)\n", Kind.AUTO_REPLY),
        ("Auto-Submitted: no\n", None),
        ("X-Auto-Response-Suppress: All\n", None),
        ("X-Autoreply: yes\n", Kind.AUTO_REPLY),
        ("Precedence: auto_reply\n", Kind.AUTO_REPLY),
        ("Precedence: bulk\n", Kind.LIST),
        ("List-Id: <tasks.firm.example>\n", Kind.LIST),
        ("Return-Path: <>\n", Kind.GENERATED),
        ("Subject: Automatische Antwort: Kim\n", Kind.AUTO_REPLY),
        ("Subject: Out of Office AutoReply: Kim\n", Kind.OUT_OF_OFFICE),
        ("Subject: Out of office: please move my deadlines\n", None),
        ("Subject: Read the Kim transcript\n", None),
        ("Subject: Accepted: T-1042\n", None),
        ("Subject: Undeliverable mail in the Kim production\n", None),
        ("Subject: Auto accident complaint\n", None),
        ("Subject: Automatic stay motion\n", None),
        ("Subject: Delivery failure claim: draft the answer\n", None),
    ],
)
def test_headers_and_subjects_of_machines_and_of_people(head: str, kind: Kind | None) -> None:
    one = machine(parse(mail(head)), DESK)
    assert (one.kind if one else None) is kind


MEETING = "When: Friday, November 27, 2026 9:00 AM-10:00 AM (UTC-05:00) Eastern Time\nWhere: Room 4\n\n*~*~*~*~*~*~*\n\nNew room."


@pytest.mark.parametrize(
    ("head", "body", "kind"),
    [
        ("Subject: Updated: Kim strategy\n", MEETING, Kind.CALENDAR),
        ("Subject: Canceled: Kim strategy\n", MEETING, Kind.CALENDAR),
        ("Subject: Declined: Kim strategy\n", "I have another meeting then.", Kind.CALENDAR),
        ("Subject: Updated: Kim exhibit list\n", "Please stamp it again by Friday.", None),
        ("Subject: Canceled: Kim exhibit list\n", "We settled, please stop.", None),
        ("Subject: Kim strategy\n", MEETING, None),
        ("Subject: Declined: [T-1042] Kim exhibit list\n", "I have no time.", None),
        ("Subject: Accepted: Kim exhibit list\nIn-Reply-To: <letter@firm.example>\n", "On it.", None),
    ],
)
def test_the_news_of_a_calendar_are_known_by_their_form(head: str, body: str, kind: Kind | None) -> None:
    one = machine(parse(mail(head, body)), DESK)
    assert (one.kind if one else None) is kind


def test_our_own_letter_coming_back_is_ours_with_or_without_a_token() -> None:
    for address in (DESK, "tasks+k7q2m9x4@firm.example"):
        own = machine(parse(mail(sender=address)), DESK)
        assert own is not None
        assert own.kind is Kind.OWN


def test_people_write_through_lists_too() -> None:
    one = machine(parse(mail("List-Id: <tasks.firm.example>\n")), DESK)
    assert one is not None
    assert one.answers_person
