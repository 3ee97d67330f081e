"""A made-up law office of any size, as the files that Buckslip reads, and the mails its people write."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

AUTHSERV = "mx.bench.example"
DESK = "tasks@bench.example"
ADVERSE = ("Northern Freight", "Calder Marina", "Summit Holdings", "Orchard Clinic", "Pinewood Transit")
CLIENTS = ("Harmon", "Ortega", "Castellan", "Finch", "Whitfield", "Barrow", "Lindgren", "Okafor", "Tanaka", "Mercer")
WORK = (
    "summarize the {0} deposition, page/line,",
    "cite-check the attached {0} brief",
    "prepare the {0} exhibit list",
    "draft a short research memo for {0}",
    "Bates label the {0} production",
)


@dataclass(frozen=True, slots=True)
class Office:
    """Where its buckslip.toml stands, and who writes."""

    config: Path
    attorneys: tuple[str, ...]
    matters: tuple[str, ...]


def office(folder: Path, attorneys: int = 20, paralegals: int = 12, authserv: str = AUTHSERV) -> Office:
    lawyers = tuple(f"attorney{n}@bench.example" for n in range(attorneys))
    rows = ["name,email,role,timezone,practice,specialities"]
    rows += [f"Attorney Number{n},{address},attorney,America/Chicago,litigation," for n, address in enumerate(lawyers)]
    rows += [
        f"Paralegal Number{n},paralegal{n}@work.example,paralegal,America/New_York,,litigation"
        for n in range(paralegals)
    ]
    rows.append("Ruth Adler,ruth@bench.example,coordinator,America/Chicago,,")
    (folder / "people.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    lines = ["number,caption,client,practice,attorney,reviewer"]
    for n, client in enumerate(CLIENTS):
        owner = lawyers[n % len(lawyers)]
        lines.append(
            f"2026-{n + 100:04d},{client} v. {ADVERSE[n % len(ADVERSE)]},Ann {client},litigation,{owner},{owner}"
        )
    (folder / "matters.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    config = folder / "buckslip.toml"
    config.write_text(
        f'[desk]\nname = "Bench LLP"\naddress = "{DESK}"\nzone = "America/Chicago"\nwelcome = false\n'
        f'[trust]\nauthserv_id = "{authserv}"\n',
        encoding="utf-8",
    )
    return Office(config, lawyers, CLIENTS)


def mixed(
    place: Office, count: int, at: datetime, seed: int = 7, task: Callable[[int], int] | None = None
) -> Iterator[bytes]:
    """70 % new tasks (half plain 1-2 KB, half Outlook-like HTML of 15 KB), 20 % with 100-300 KB attached, 30 % replies.

    A reply names an older task by number in its subject: `task(n)` for the n-th mail, by default any opened before."""
    chance = random.Random(seed)
    opened = 0
    for n in range(count):
        writer = place.attorneys[n % len(place.attorneys)]
        reply = chance.random() < 0.3 and opened > 0
        number = task(n) if task else 1001 + chance.randrange(max(1, opened))
        mail = reply_mail(writer, number, n) if reply else task_mail(writer, chance, n, place.matters)
        opened += not reply
        if not reply and chance.random() < 0.2 / 0.7:
            data = chance.randbytes(chance.randrange(100_000, 300_000))
            mail.add_attachment(data, maintype="application", subtype="pdf", filename=f"Exhibit {n}.pdf")
        mail["Date"] = format_datetime(at + timedelta(seconds=n))
        mail["Message-ID"] = f"<mail{n}.{seed}@bench.example>"
        yield stamped(mail.as_bytes(policy=policy.SMTP), writer)


def stamped(raw: bytes, writer: str) -> bytes:
    """As the firm's mail server hands it over: with its own word on the sender (RFC 8601)."""
    domain = writer.partition("@")[2]
    return f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={domain}\r\n".encode() + raw


def task_mail(writer: str, chance: random.Random, n: int, matters: tuple[str, ...]) -> EmailMessage:
    client = matters[n % len(matters)]
    words = f"Please {WORK[n % len(WORK)].format(client)} by Thursday at noon.\n\nThanks,\nNumber {n}\n"
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = writer, DESK, f"{client} - work item {n}"
    if chance.random() < 0.5:
        mail.set_content(words + "\n-- \n" + "Bench LLP, 100 Main Street, Chicago\n" * 30)
        return mail
    mail.set_content(words)
    style = "<style>" + "p.MsoNormal{margin:0in;font-size:11.0pt;font-family:Calibri}\n" * 150 + "</style>"
    paragraphs = "".join(f"<p class=MsoNormal>{line}<o:p></o:p></p>" for line in words.splitlines())
    padding = "<p class=MsoNormal><o:p>&nbsp;</o:p></p>" * 100
    mail.add_alternative(
        f"<html><head>{style}</head><body><div class=WordSection1>{paragraphs}{padding}</div></body></html>", "html"
    )
    return mail


def reply_mail(writer: str, number: int, n: int) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = writer, DESK, f"RE: [T-{number}] work item"
    words = (
        "Thanks, received.",
        "Please make it Friday at 3 pm instead.",
        "status?",
        "Please use the attached form from last time.",
    )
    mail.set_content(words[n % len(words)] + "\n\nOn Monday the desk wrote:\n> Received.\n> Due Thursday, 12:00 PM.\n")
    return mail


def new_tasks(place: Office, count: int, seed: int) -> list[bytes]:
    """Mails of `count` new tasks, small ones."""
    found = [
        raw for raw in mixed(place, 200, datetime.now(UTC), seed) if b"Subject: RE:" not in raw and len(raw) < 9000
    ]
    return found[:count]
