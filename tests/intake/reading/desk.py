"""The made-up firm of tests/firm, and mails as its people write them, without MIME around them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from config import load
from intake.commands import commands_of
from intake.known import Known
from intake.known.json import known_from_json
from intake.mail import Address, Attachment, Mail
from intake.reading.interpret import interpret
from intake.reading.shape import Reading
from intake.sender import Trust
from tracker.domain.commands import Command
from tracker.domain.firm import Firm

FIRM = Path(__file__).parents[2] / "firm" / "buckslip.toml"
BELIEVED = Trust("", {"*": "none"})


@cache
def firm() -> Firm:
    return load(FIRM, {}).desk.firm


def address(name: str) -> str:
    return next(one for one in firm().people if one.startswith(name.lower()))


def mail(
    writer: str,
    subject: str,
    text: str,
    sent: str = "2026-12-01T10:00",
    files: Sequence[str] = (),
    cc: Sequence[str] = (),
    thread: Sequence[str] = (),
) -> Mail:
    """`sent` is wall-clock time of the writer's own zone."""
    person = firm().people[address(writer)]
    at = datetime.fromisoformat(sent).replace(tzinfo=ZoneInfo(person.zone)).astimezone(UTC)
    return Mail(
        message_id="<mail@client.example>",
        in_reply_to=tuple(thread),
        subject=subject,
        sender=Address(person.name, person.address),
        from_raw=f"{person.name} <{person.address}>",
        cc=tuple(Address("", address(one)) for one in cc),
        date=at,
        received_at=at,
        text=text,
        attachments=tuple(Attachment(name, "application/pdf", b"", 1, "00") for name in files),
    )


def read(one: Mail, known: Known | None = None) -> Reading:
    assert one.received_at is not None
    return interpret(one, known or Known(), firm(), BELIEVED, one.received_at)


LETTER = "<letter@desk.example>"


def task(**values: object) -> dict[str, object]:
    """An open task of Alvarez, held by Renee, reviewed by Dana, due Wednesday, December 2, 17:00 in Los Angeles."""
    row: dict[str, object] = {
        "task": "T-1001",
        "matter": "2026-0141",
        "title": "Kim depo summary",
        "status": "in_review",
        "current_version": "v1",
        "assignee": address("renee"),
        "reviewer": address("dhollis"),
        "requester": address("dhollis"),
        "due_utc": "2026-12-03T01:00:00Z",
        "message_ids": [LETTER],
    }
    return row | values


def reply(
    writer: str,
    text: str,
    tasks: Sequence[dict[str, object]] = (),
    subject: str = "RE: [T-1001] Kim depo summary",
    files: Sequence[str] = (),
) -> Reading:
    return read(mail(writer, subject, text, files=files, thread=[LETTER]), known_from_json(list(tasks or [task()])))


def commands(reading: Reading, one: Mail, known: Known | None = None) -> tuple[Command, ...]:
    return commands_of(reading, one, (), known or Known(), firm())
