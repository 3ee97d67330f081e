"""Every reader on what nobody would write: nothing raises, nothing takes long. FUZZ_EXAMPLES makes it as long as there is time.

A finding is kept as an `@example` beside the test that found it. `make fuzz` runs these for long, and with atheris where it is installed.
"""

import os
import pickle
import time
from datetime import UTC, datetime

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from intake.automatic import machine
from intake.commands import commands_of
from intake.known import Known
from intake.known.json import known_from_json
from intake.mail import Address, Attachment, Mail
from intake.message import parse
from intake.reading.interpret import interpret
from intake.reading.json import reading_json
from intake.reading.when.due import read_due
from intake.reading.when.standpoint import Standpoint
from intake.text import html_to_text, split
from tests.intake.reading.desk import BELIEVED, LETTER, firm, task

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "40"))
LONGEST = 2.0  # seconds of CPU
NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
OPEN = known_from_json(
    [task(), task(task="T-1002", title="Bay memo", status="offered", message_ids=["<other@desk.example>"])]
)

WORDS = st.sampled_from(
    ["please", "draft", "summarize", "the", "Alvarez", "Kim", "depo", "index", "T-1001", "by", "Friday", "next", "EOD", "12/4", "3/4/26", "noon", "5pm",
     "10 business days", "before", "the hearing", "ASAP", "no rush", "every Monday", "tomorrow", "in 48 hours", "the 12th", "31", "Feb", "30", "2/30/2027",
     "approved", "v2", "not", "but", "fix", "page 3", "cancel", "hold", "1.5h", "Renee", "assign to", "cc", "attached", "conflict", "decline", "got it",
     "yes", "no", "1", "2)", "?", ":", "-", ",", "Due:", "Matter:", "| a | b |", "PST", "GMT+14", "99:99", "0000", "first", "of", "month", "quarterly"]
)  # fmt: skip
ODD = st.sampled_from(
    ["\u202e", "\u200b", "\ufeff", "\xa0", "\u2028", "\x0b", "\x85", "İ", "ß", "ﬁ", "１２/４", "١٢", "²", "½", "🙏", "👍🏽", "e\u0301" * 5, "\ud7ff", "\x1b[2J", "\t\t"]
)  # fmt: skip
LINES = st.sampled_from(
    ["> quoted", ">>> Desk 12/10/26 10:18AM >>>", "On Thu, Dec 10, 2026 Desk <t@d.example> wrote:", "-----Original Message-----", "From: a@b.example",
     "Sent: Friday", "To: x", "Subject: y", "-- ", "____________", "Sent from my iPhone", "---------- Forwarded message ---------", "Pat Lindqvist",
     "213-555-0129", "- ", "1. ", "| Kim | index | Fri |", "Final-Recipient: rfc822; a@b.example", "Action: failed", "Status: 5.1.1", "550 5.1.1 User unknown",
     "When: Friday", "*~*~*~*~*"]
)  # fmt: skip
SENTENCES = st.lists(WORDS | ODD | st.text(max_size=4), max_size=12).map(" ".join)
TEXTS = st.lists(SENTENCES | LINES | st.just(""), max_size=14).map("\n".join)
SETTINGS = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SETTINGS
@given(TEXTS)
@example("")
@example("\n" * 50)
@example(">" * 5000)
def test_splitting_keeps_every_letter(text: str) -> None:
    words = split(text)
    kept = "".join((words.own, words.quoted, words.signature, words.forwarded))
    assert sorted("".join(kept.split())) == sorted("".join(text.split()))


@SETTINGS
@given(st.lists(st.sampled_from(["<div>", "</div>", "<blockquote>", "</blockquote>", "<table>", "<tr>", "<td>", "</td>", "<p>", "<br>", "<!--[if", "-->", "<![endif]-->",
                                 "&nbsp;", "&#0;", "<del>", "</del>", "<style>", "\ue010", "<li>", "<", ">", "'"]) | SENTENCES, max_size=30))  # fmt: skip
def test_any_html_becomes_text(pieces: list[str]) -> None:
    split("", "".join(pieces))
    assert "\ue010" not in html_to_text("".join(pieces))


@SETTINGS
@given(
    SENTENCES,
    st.datetimes(datetime(1999, 1, 1), datetime(2090, 12, 31)),
    st.sampled_from(["America/Los_Angeles", "Asia/Kolkata", "UTC"]),
)
@example("by 2/30/2027", datetime(2026, 12, 1), "UTC")
def test_any_words_of_time_give_instants_or_none(text: str, at: datetime, zone: str) -> None:
    due = read_due(text, Standpoint(at.replace(tzinfo=UTC), zone, firm()))
    assert all(one.at.tzinfo for one in due.options)
    assert len(due.options) < 2 or due.problem


@SETTINGS
@given(SENTENCES, TEXTS, st.sampled_from(sorted(firm().people)), st.booleans(), st.lists(SENTENCES, max_size=2))
def test_any_mail_of_anyone_is_read_into_commands(
    subject: str, text: str, writer: str, reply: bool, files: list[str]
) -> None:
    mail = Mail(
        message_id="<fuzz@client.example>",
        in_reply_to=(LETTER,) if reply else (),
        subject=subject,
        sender=Address(firm().people[writer].name, writer),
        from_raw=writer,
        date=NOW,
        received_at=NOW,
        text=text,
        attachments=tuple(Attachment(name, "application/pdf", b"", 1, "00") for name in files),
    )
    began = time.process_time()
    known = OPEN if reply else Known()
    reading = interpret(mail, known, firm(), BELIEVED, NOW)
    assert commands_of(reading, mail, (), known, firm())
    pickle.dumps(reading)
    reading_json(reading)
    assert time.process_time() - began < LONGEST


@SETTINGS
@given(
    st.lists(LINES | SENTENCES, max_size=12),
    st.sampled_from(["mailer-daemon@mx.example", "dhollis@hollisreyes.example", "<>", ""]),
)
def test_any_bytes_are_read_from_end_to_end(lines: list[str], writer: str) -> None:
    head = f"From: {writer}\r\nTo: tasks@intake.paradesk.example\r\nSubject: Undelivered\r\n\r\n"
    mail = parse((head + "\r\n".join(lines)).encode("utf-8", "surrogatepass"))
    machine(mail, firm().address)
    interpret(mail, Known(), firm(), BELIEVED, NOW)
