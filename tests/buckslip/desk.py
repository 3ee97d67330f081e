"""A desk over a real store and real reading children, without servers: mails go in as bytes, letters come out as bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from types import TracebackType
from typing import Self

from buckslip.mails import work_through
from buckslip.roster import Roster
from buckslip.service import Desk
from config import load
from intake.reader import Reader
from outbound.compose import compose
from tracker.domain.letters import Stage
from tracker.domain.task import Task
from tracker.store import Keys, Store

FIRM = Path("tests/firm/buckslip.toml")
DESK = "tasks@intake.paradesk.example"
AUTHSERV = "mx.paradesk.example"
DANA, PRIYA = "dhollis@hollisreyes.example", "pnair@hollisreyes.example"
RENEE = "renee.okafor@paradesk.example"
START = datetime(2026, 12, 1, 16, 0, tzinfo=UTC)  # Tuesday, 8:00 in Los Angeles, 11:00 in New York


@dataclass(frozen=True, slots=True)
class Came:
    """A letter as its reader gets it."""

    to: str
    message: EmailMessage

    @property
    def kind(self) -> str:
        return str(self.message["X-Task-Mail"])

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        return str(part.get_content()) if part else ""

    @property
    def flat(self) -> str:
        """The text as one line."""
        return " ".join(self.text.split())

    @property
    def page(self) -> str:
        part = self.message.get_body(("html",))
        return str(part.get_content()) if part else ""

    @property
    def files(self) -> dict[str, bytes]:
        parts = self.message.iter_attachments()
        return {str(part.get_filename()): part.get_payload(decode=True) for part in parts}  # type: ignore[misc]


@dataclass
class PlayedDesk:
    """`mail` plays one mail through stages 2 to 6 and gives the letters that it caused."""

    folder: Path
    reader: Reader
    now: datetime = START
    came: list[Came] = field(default_factory=list)
    more: Mapping[str, object] = field(default_factory=dict)  # what the firm has beside its files' settings

    def __enter__(self) -> Self:
        self.store = Store.open(f"sqlite:///{self.folder / 'desk.db'}", Keys.generate())
        self.store.migrate()
        settings = load(FIRM, {}).desk
        settings = replace(settings, firm=replace(settings.firm, **self.more))  # type: ignore[arg-type]
        self.desk = Desk(self.store, self.reader, Roster(settings), lambda: self.now)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()

    def mail(
        self,
        sender: str,
        text: str,
        answers: Came | None = None,
        files: Mapping[str, bytes] | None = None,
        subject: str = "Kim deposition",
    ) -> list[Came]:
        self.now += timedelta(minutes=5)
        raw = self.written(sender, text, answers, files or {}, subject)
        with self.store.transaction(self.desk.key) as work:
            work.keep_raw([(raw, self.now, True, len(self.came), 1)])
        assert work_through([self.desk], lambda: None) == 1
        return self.letters()

    def written(self, sender: str, text: str, answers: Came | None, files: Mapping[str, bytes], subject: str) -> bytes:
        mail = EmailMessage()
        domain = sender.partition("@")[2]
        mail["Authentication-Results"] = f"{AUTHSERV}; dmarc=pass header.from={domain}"
        mail["From"], mail["Date"] = sender, format_datetime(self.now)
        mail["To"] = str(answers.message["Reply-To"]) if answers else DESK
        mail["Subject"] = f"Re: {answers.message['Subject']}" if answers else subject
        mail["Message-ID"] = make_msgid(domain=domain)
        if answers:
            mail["In-Reply-To"] = str(answers.message["Message-ID"])
            text += "\n\nOn Tuesday the task desk wrote:\n" + "".join(
                f"> {line}\n" for line in answers.text.splitlines()
            )
        mail.set_content(text)
        for name, data in files.items():
            mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
        return mail.as_bytes(policy=policy.SMTP)

    def letters(self) -> list[Came]:
        found: list[Came] = []
        while letters := self.store.claim_letters(self.now + timedelta(hours=12), 50, desks=(self.desk.key,)):
            for one in letters:
                raw = compose(one, self.desk.roster.firm, self.now, lambda key: self.store.blob(self.desk.key, key))
                self.store.settle_letter(one, Stage.SENT, self.now)
                found.append(Came(one.notice.to, message_from_bytes(raw, policy=policy.SMTP)))
        self.came += found
        return found

    def task(self, number: int = 1001) -> Task:
        task = self.store.task(self.desk.key, number)
        assert task
        return task

    def taken(self) -> Came:
        """A task of Priya's, for Dana's review, that Renee has taken; gives the letter that she answers."""
        self.mail(PRIYA, "Please summarize the Kim deposition for Alvarez by Friday at 5 pm. Renee should do it.")
        offer = self.one("assignment")
        self.mail(RENEE, "Got it.", offer)
        return offer

    def one(self, kind: str, to: str = "", among: Sequence[Came] | None = None) -> Came:
        """The newest letter of that kind."""
        return next(
            one for one in reversed(self.came if among is None else among) if one.kind == kind and to in ("", one.to)
        )
