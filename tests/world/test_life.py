"""A whole life of a task over a private Dovecot and a real SMTP server, on both databases."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from buckslip.compose import running
from buckslip.demo.album import Album
from buckslip.demo.player import Player, file_bytes
from buckslip.demo.show import FIRM, OUTSIDERS, DemoClock, Show, local
from buckslip.demo.story import Step
from buckslip.demo.world import AUTHSERV
from buckslip.service import plan
from config import load
from intake.children import Nursery
from intake.reader import Reader
from outbound.smtp import SmtpLogin
from tests.world.certificate import Certificate
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.post import Post
from tests.world.smtp_sink import SmtpSink
from tracker.domain.decision import Fate
from tracker.domain.evolve import evolve
from tracker.domain.task import State
from tracker.store import Keys, Store

FORM = """Task: Page/line summary of the Kessler deposition
Matter: 2026-0311
Due: Thursday, November 12, 2026 at noon
Reviewer: Anna Whitcomb
Notes: The transcript is attached."""

LIFE = (
    Step("2026-11-09 09:12", "grace", FORM, "New task", files=("Kessler transcript.txt",)),
    Step("2026-11-09 09:31", "holder", "Got it.", answers="assignment", about="Kessler"),
    Step(
        "2026-11-09 14:05",
        "holder",
        "Do you want objections included or testimony only?",
        answers="assignment",
        about="Kessler",
    ),
    Step("2026-11-09 15:20", "grace", "Testimony only, please.", answers="question", about="objections"),
    Step(
        "2026-11-11 15:02",
        "holder",
        "Final summary attached. 5.5 hours.",
        answers="assignment",
        about="Kessler",
        files=("Summary.txt",),
    ),
    Step(
        "2026-11-11 16:10",
        "anna",
        "Two changes please: add the exhibit numbers and fix the cite on page 41.",
        answers="review",
        about="Kessler",
    ),
    Step(
        "2026-11-12 09:20",
        "holder",
        "Corrected version attached.",
        answers="outcome",
        about="Kessler",
        files=("Summary corrected.txt",),
    ),
    Step("2026-11-12 10:05", "anna", "Approved.", answers="review", about="version 2"),
)


@pytest.fixture
def show(
    dovecot: Dovecot, certificate: Certificate, database_url: str, nursery: Nursery, tmp_path: Path
) -> Iterator[Show]:
    """The demo's firm on real servers: TLS to Dovecot, STARTTLS to the SMTP server, letters handed on by LMTP."""
    settings = load(FIRM / "buckslip.toml", {"BUCKSLIP_DESK_WELCOME": "false"})  # everybody knows the desk
    firm = settings.desk.firm
    clock = DemoClock(local("2026-11-09 08:00", ZoneInfo(firm.zone)))
    post = Post(dovecot, AUTHSERV, tuple(firm.people), clock)
    for address in (firm.address, *firm.people):
        empty(dovecot, address)
    store = Store.open(database_url, Keys.generate())
    store.migrate()
    with SmtpSink(certificate, "starttls", onward=post.take) as sink:
        smtp = SmtpLogin("127.0.0.1", sink.port, firm.address, lambda: PASSWORD, "starttls", str(certificate.ca_file))
        service = running(
            settings, store, clock, imap=dovecot.login(firm.address), smtp=smtp, reader=Reader(nursery=nursery)
        )
        plan(service.desk)  # what the clock stage does first: the story must not overtake it
        service.start()
        cast = {person.name.split()[0].lower(): (person.name, person.address) for person in firm.people.values()}
        album = tmp_path / "album"
        album.mkdir()
        yield Show(
            settings,
            post,
            service,
            Player(post, firm.address, cast | OUTSIDERS),
            clock,
            Album(album),
            lambda _line: None,
        )
        service.close()
    store.close()


def empty(dovecot: Dovecot, address: str) -> None:
    with dovecot.client(address, "INBOX") as client:
        if uids := client.search("ALL"):
            client.delete_messages(uids)
            client.expunge()


def attachments(raw: bytes) -> dict[str, bytes]:
    message = message_from_bytes(raw, policy=policy.default)
    return {str(part.get_filename()): part.get_payload(decode=True) for part in message.iter_attachments()}  # type: ignore[misc]


def test_a_task_lives_from_form_mail_to_digest(show: Show) -> None:
    show.play(LIFE, "2026-11-16 09:00")
    every_letter_came_once(show)
    the_task_is_what_was_said(show)
    attachments_are_byte_identical(show)
    each_mail_has_one_outcome_and_the_row_is_the_sum_of_its_events(show)


def every_letter_came_once(show: Show) -> None:
    kinds = Counter((letter.kind, letter.to.partition("@")[0]) for letter in show.player.letters)
    holder = holder_of(show).partition("@")[0]
    assert kinds["acknowledgement", "grace.kim"] == 1
    assert kinds["assignment", holder] == 1
    assert kinds["question", "grace.kim"] == 1
    assert kinds["review", "anna.whitcomb"] == 2
    assert kinds["outcome", holder] == 2
    assert kinds["delivery", "grace.kim"] == 1
    assert kinds["digest", "anna.whitcomb"] == 1
    assert kinds["digest", "david.lane"] == 2  # in Los Angeles the first Monday's is still to come when the desk starts
    assert not any(letter.kind in ("could_not_act", "alert", "escalation") for letter in show.player.letters)


def holder_of(show: Show) -> str:
    return next(letter.to for letter in show.player.letters if letter.kind == "assignment")


def the_task_is_what_was_said(show: Show) -> None:
    task = show.service.desk.store.task(show.service.desk.key, 1001)
    assert task is not None
    assert task.state in (State.APPROVED, State.CLOSED)
    assert (task.approved_version, task.rounds, task.hours_logged) == (2, 1, 5.5)
    assert task.due_history[0].due.at == local("2026-11-12 12:00", show.zone)
    assert task.due.at == local("2026-11-13 17:00", show.zone)  # one business day for the round of changes
    assert task.assignee == holder_of(show)


def attachments_are_byte_identical(show: Show) -> None:
    by_kind = {letter.kind: letter for letter in show.player.letters}
    assert file_bytes("Kessler transcript.txt") in attachments(by_kind["assignment"].raw).values()
    work = list(attachments(by_kind["delivery"].raw).values())
    assert [hashlib.sha256(data).digest() for data in work] == [
        hashlib.sha256(file_bytes("Summary corrected.txt")).digest()
    ]


def each_mail_has_one_outcome_and_the_row_is_the_sum_of_its_events(show: Show) -> None:
    store, desk = show.service.desk.store, show.service.desk.key
    mails = store.inbound(desk)
    assert len(mails) == len(LIFE)
    assert {mail.fate for mail in mails} <= {Fate.DONE, Fate.ASKED}
    assert store.verify_chain(desk) is None
    task = None
    for row in store.events(desk, 1001):
        task = evolve(task, 1001, row.event, row.at)
    assert task == store.task(desk, 1001)
