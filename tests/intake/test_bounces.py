"""Who did not get a letter, whether it will be tried again, and whether there is such an address at all."""

import time
from datetime import UTC, datetime

import pytest

from intake.bounces import Bounce, bounce
from intake.known import Known
from intake.message import parse
from intake.reading.interpret import interpret
from tests.intake.mails import DESK, wire
from tests.intake.reading.desk import BELIEVED, firm
from tracker.domain.decision import LetterRef

HEAD = (
    f"From: Mail Delivery System <mailer-daemon@mx.example>\nTo: {DESK}\nSubject: Undelivered mail returned to sender\n"
)
COPY = f"Received: from firm.example by mx.example\nMessage-ID: <letter-9@firm.example>\nFrom: {DESK}\nTo: para@away.example\nSubject: [T-1042]\n\nDear Jo"


def told(words: str, head: str = HEAD) -> Bounce:
    found = bounce(parse(wire(f"{head}\n{words}\n")))
    assert found is not None
    return found


def report(fields: str) -> Bounce:
    head = HEAD + "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n"
    parts = f"--b\nContent-Type: text/plain\n\nIt failed.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{fields}\n--b--"
    return told(parts, head)


@pytest.mark.parametrize(
    ("words", "recipients"),
    [
        (f"<para@away.example>: host mx said: 550 no\n\n--- Below this line is a copy of the message.\n\n{COPY}", ("para@away.example",)),
        ("For assistance contact <help@mx.example>.\n\n<para@away.example>: host mx said: 550 no", ("para@away.example",)),
        ("Your message did not reach the following recipients:\n\njo@away.example on Thu\n  unknown\nana@away.example on Thu\n  unknown", ("jo@away.example", "ana@away.example")),
        (f"There was an error delivering your mail to <para@away.example>.\n\nMessage headers follow.\n\n{COPY}", ("para@away.example",)),
        (f"Your message could not be delivered.\n\nOriginal message follows.\n\n{COPY}", ("para@away.example",)),
        (f"The mail from {DESK} could not be delivered to para@away.example.", ("para@away.example",)),
        ("Could not deliver.\n\nFinal-Recipient: rfc822; para@away.example\nAction: failed\nStatus: 5.1.1", ("para@away.example",)),
    ],
    ids=["line and copy", "a contact besides", "a list", "in a sentence", "only in the copy", "from and to", "fields in the text"],
)  # fmt: skip
def test_who_did_not_get_it_is_read_from_a_servers_words(words: str, recipients: tuple[str, ...]) -> None:
    assert told(words).recipients == recipients


def test_a_report_names_the_address_that_was_written_to_and_leaves_out_those_who_got_it() -> None:
    found = report(
        "Original-Recipient: rfc822;para@away.example\nFinal-Recipient: rfc822;jp@inner.example\nAction: failed\nStatus: 5.1.1\n\n"
        "Final-Recipient: rfc822;ana@away.example\nAction: delivered\nStatus: 2.0.0\n"
    )
    assert (found.recipients, found.status, found.permanent, found.gone) == (
        ("para@away.example",),
        "5.1.1",
        True,
        True,
    )


@pytest.mark.parametrize(
    ("words", "permanent", "gone"),
    [
        ("<p@a.example>: 550 5.1.1 User unknown", True, True),
        ("<p@a.example>: 550 No such user here", True, True),
        ("<p@a.example>: Host or domain name not found", True, True),
        ("<p@a.example>: 550 5.4.1 Recipient address rejected: Access denied", True, True),
        ("<p@a.example>: 552 5.2.2 Mailbox full", True, False),
        ("<p@a.example>: 554 5.7.1 Message rejected as spam", True, False),
        ("<p@a.example>: 553 5.1.8 Sender address rejected: domain not found", True, False),
        ("<p@a.example>: 452 4.2.2 Over quota", False, False),
        ("Delivery to p@a.example has been delayed; it will be retried.", False, False),
    ],
)
def test_for_good_and_no_such_address_are_two_things(words: str, permanent: bool, gone: bool) -> None:
    found = told(words)
    assert (found.permanent, found.gone) == (permanent, gone)


@pytest.mark.parametrize(
    "words",
    ["a@" * 4000, "user " * 1600, ("x" * 63 + "@") * 120, "to: \n" * 1500, "host " * 1600, ("<" + "a" * 60) * 130],
)
def test_hostile_words_are_read_in_no_time(words: str) -> None:
    began = time.process_time()
    bounce(parse(wire(f"{HEAD}\ncould not be delivered to {words}\n")))
    assert time.process_time() - began < 0.5


def test_a_letter_that_came_back_is_found_by_the_id_that_its_server_names() -> None:
    """Our own address is the envelope's, so no token comes back with it."""
    words = (
        f"<para@away.example>: host mx said: 550 5.1.1 no\n\n--- Below this line is a copy of the message.\n\n{COPY}"
    )
    returned = parse(wire(f"{HEAD}\n{words}\n"))
    ours = LetterRef("b7k2m9x4", "assignment", "para@away.example", 1042)
    known = Known(letters={"<letter-9@firm.example>": ours})
    reading = interpret(returned, known, firm(), BELIEVED, datetime(2026, 12, 1, tzinfo=UTC))
    assert reading.bounce == ("b7k2m9x4", True, "5.1.1")
