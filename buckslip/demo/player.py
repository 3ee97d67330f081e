"""Plays people: writes their mails as a mail client would, and reads what the desk sends them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid, parseaddr
from pathlib import PurePath
from typing import Protocol

from buckslip.demo.story import Step

TYPES = {".csv": ("text", "csv"), ".txt": ("text", "plain"), ".pdf": ("application", "pdf")}


class Mailboxes(Protocol):
    """What a mail world offers to people: sending as themselves, and their own inbox."""

    def send(self, writer: str, raw: bytes, to: str) -> None: ...

    def letters(self, address: str, after: int = 0) -> list[tuple[int, bytes]]: ...

    def is_read(self, address: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Received:
    """A letter in somebody's inbox."""

    to: str
    raw: bytes
    message: EmailMessage

    @property
    def kind(self) -> str:
        return str(self.message["X-Task-Mail"])

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        return part.get_content() if part else ""

    @property
    def everything(self) -> str:
        return f"{self.subject}\n{self.text}".lower()


@dataclass(slots=True)
class Player:
    """`cast`: name -> (display name, address). Letters are collected in the order they were seen."""

    mailboxes: Mailboxes
    desk: str
    cast: dict[str, tuple[str, str]]
    letters: list[Received] = field(default_factory=list)
    _seen: dict[str, int] = field(default_factory=dict)

    def collect(self, people: Sequence[str]) -> list[Received]:
        """New letters of these addresses since the last look."""
        fresh = []
        for address in people:
            for uid, raw in self.mailboxes.letters(address, self._seen.get(address, 0)):
                self._seen[address] = uid
                message = message_from_bytes(raw, policy=policy.default)
                if str(message["From"]).endswith(f"<{self.desk}>"):
                    fresh.append(Received(address, raw, message))
        self.letters += fresh
        return fresh

    def newest(self, kind: str, about: str, to: str | None = None) -> Received:
        """The newest letter of that kind that has `about` in its subject or text, in that inbox or in any."""
        for letter in reversed(self.letters):
            if letter.kind == kind and to in (None, letter.to) and about.lower() in letter.everything:
                return letter
        raise LookupError(f"no {kind} about {about!r} for {to or 'anybody'}")

    def play(self, step: Step, at: datetime) -> tuple[str, bytes]:
        """Send one step's mail. Returns the writer's address and the mail."""
        answered = None
        if step.answers:
            to = None if step.who == "holder" else self.cast[step.who][1]
            answered = self.newest(step.answers, step.about, to)
        elif step.who == "holder":
            raise LookupError("the holder of a task can only answer")
        name, address = self._writer(step, answered)
        mail = self._mail(step, name, address, at, answered)
        target = parseaddr(str(mail["To"]))[1]
        raw = mail.as_bytes(policy=policy.SMTP)
        self.mailboxes.send(address, raw, target)
        return address, raw

    def _writer(self, step: Step, answered: Received | None) -> tuple[str, str]:
        if step.who != "holder":
            return self.cast[step.who]
        assert answered is not None
        return next(entry for entry in self.cast.values() if entry[1] == answered.to)

    def _mail(self, step: Step, name: str, address: str, at: datetime, answered: Received | None) -> EmailMessage:
        mail = EmailMessage()
        mail["From"] = formataddr((name, address))
        mail["To"] = str(answered.message["Reply-To"]) if answered else self.desk
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = make_msgid(domain=address.partition("@")[2])
        body = step.text
        if answered:
            mail["In-Reply-To"] = str(answered.message["Message-ID"])
            mail["References"] = f"{answered.message['References'] or ''} {answered.message['Message-ID']}".strip()
            quoted = "\n".join(f"> {line}".rstrip() for line in answered.text.splitlines())
            body += f"\n\nOn {at:%a, %b %d, %Y at %I:%M %p} Task desk <{self.desk}> wrote:\n\n{quoted}\n"
        mail["Subject"] = step.subject or (re_subject(answered.subject) if answered else "")
        for header, value in step.headers.items():
            mail[header] = value
        mail.set_content(body)
        for file in step.files:
            main, sub = TYPES.get(PurePath(file).suffix, ("application", "octet-stream"))
            mail.add_attachment(file_bytes(file), maintype=main, subtype=sub, filename=file)
        return mail


def re_subject(subject: str) -> str:
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def file_bytes(name: str) -> bytes:
    """A made-up file that differs with its name, but for most of its lines; never empty."""
    own = sum(name.encode()) % 50
    lines = (f"Page {n}: so the witness said{f', as in {name}' if n in (own, own + 7) else ''}.\r\n" for n in range(60))
    return "".join((f"{name}\r\n", *lines)).encode()


Echo = Callable[[str], None]
