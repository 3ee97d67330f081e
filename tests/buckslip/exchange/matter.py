"""A matter with a life behind it, on a desk of its own: mails, files, versions, times, a sealed task, letters sent."""

import hashlib
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

from config.scope import default_types
from tracker.domain.commands import Accept, Approve, ChangeDue, Command, Deliver, LogTime, OpenTask, RequestChanges
from tracker.domain.firm import Firm, Matter, Person, Role, Scope
from tracker.domain.letters import Stage
from tracker.domain.task import Due, FileRef, Origin
from tracker.service import Incoming, handle
from tracker.store import Store

START = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
ZONE = "America/New_York"
ANNA, PRIYA, RUTH = "anna@firm.example", "priya@work.example", "ruth@firm.example"
NUMBER, OTHER = "2026-0141", "2026-0098"


def firm(desk: str = "main", *, webhook: bool = False, seal: str = "normal") -> Firm:
    people = (
        Person(ANNA, "Anna Hartwell", Role.PARTNER, zone=ZONE, may_approve=True, may_authorise_filing=True),
        Person(PRIYA, "Priya Nair", Role.PARALEGAL, zone=ZONE),
        Person(RUTH, "Ruth Adler", Role.COORDINATOR, zone=ZONE),
    )
    matters = (
        Matter(NUMBER, "Alvarez v. Northgate", "Luis Alvarez", attorney=ANNA, confidentiality=seal),
        Matter(OTHER, "Brandt v. Kestrel", attorney=ANNA),
    )
    return Firm(
        desk,
        "Hartwell LLP",
        "tasks@firm.example",
        ZONE,
        {one.address: one for one in people},
        {one.number: one for one in matters},
        scope=Scope(types=default_types()),
        webhook=webhook,
    )


class Life:
    """Mails that come one after the other, each an hour later."""

    def __init__(self, store: Store, of: Firm) -> None:
        self.store, self.firm, self.at, self.count = store, of, START, 0

    def file(self, name: str, data: bytes) -> FileRef:
        key = self.store.blob_key(self.firm.desk, data)
        self.files = {**getattr(self, "files", {}), key: data}
        return FileRef(name, len(data), "application/octet-stream", key, hashlib.sha256(data).hexdigest())

    def mail(self, sender: str, subject: str, *commands: Command) -> None:
        self.count, self.at = self.count + 1, self.at + timedelta(hours=1)
        mail = EmailMessage()
        mail["From"], mail["Subject"], mail["Message-ID"] = sender, subject, f"<m{self.count}@firm.example>"
        mail.set_content(f"Mail {self.count}\n")
        with self.store.transaction(self.firm.desk) as work:
            [key] = work.keep_raw([(mail.as_bytes(), self.at, True, self.count, 1)])
        origin = Origin(key, sender, f"<m{self.count}@firm.example>", subject=subject)
        files, self.files = getattr(self, "files", {}), {}
        handle(
            Incoming("mail", key, self.at, commands, origin, files, record='{"reading": {"about": 1}}'),
            self.store,
            self.firm,
        )

    def send_letters(self) -> None:
        """As the courier does, all but the last."""
        while letters := self.store.claim_letters(self.at, 50):
            for letter in letters:
                self.store.keep_rendered(letter, f"To: {letter.notice.to}\r\n\r\n{letter.id}\r\n".encode(), self.at)
                self.store.settle_letter(letter, Stage.SENT, self.at, detail="250 ok")


def opening(title: str, life: Life, matter: str = NUMBER, **more: object) -> OpenTask:
    due = Due(life.at + timedelta(days=9), ZONE, "by Wednesday noon", "written")
    return OpenTask(ANNA, title, f"Please {title.lower()}.", due, matter=matter, **more)  # type: ignore[arg-type]


def full_life(store: Store, of: Firm) -> Life:
    """T-1001 goes twice to review and is approved; T-1002 is sealed and approved; T-1003 is of another matter."""
    life = Life(store, of)
    exhibit = life.file("../Exhibit: A?.pdf", b"exhibit")
    life.mail(ANNA, "Alvarez depo", opening("Summarize the Alvarez deposition", life, files=(exhibit,)))
    life.mail(ANNA, "Sealed", opening("Sealed secret canary", life, confidentiality="sealed"))
    life.mail(PRIYA, "Re: T-1001", Accept(PRIYA, 1001, "Got it"))
    first = life.file("Summary.docx", b"first version")
    life.mail(PRIYA, "Re: T-1001", Deliver(PRIYA, 1001, (first,), "=HYPERLINK(1)", hours=2.5))
    marked = life.file("Summary marked.docx", b"marked up")
    life.mail(ANNA, "Re: T-1001", RequestChanges(ANNA, 1001, 1, "Two <b>changes</b> & more", (marked,)))
    later = Due(life.at + timedelta(days=12), ZONE, "make it Monday", "written")
    life.mail(ANNA, "Re: T-1001", ChangeDue(ANNA, 1001, later, "make it Monday"))
    life.send_letters()
    second = (life.file("Summary.docx", b"second version"), life.file("summary.DOCX", b"another of that name"))
    life.mail(PRIYA, "Re: T-1001", Deliver(PRIYA, 1001, second, "v2"), LogTime(PRIYA, 1001, 1.0, "cites", ("L110",)))
    life.mail(ANNA, "Re: T-1001", Approve(ANNA, 1001, 2, "Approved, thank you."))
    life.mail(PRIYA, "Re: T-1002", Accept(PRIYA, 1002, "ok"))
    life.mail(PRIYA, "Re: T-1002", Deliver(PRIYA, 1002, (life.file("canary.txt", b"sealed canary"),), "done"))
    life.mail(ANNA, "Re: T-1002", Approve(ANNA, 1002, 1, "Approved."))
    both = (opening("Brandt canary", life, OTHER), opening("Draft the Alvarez motion", life))
    life.mail(ANNA, "Two at once", *both)
    return life
