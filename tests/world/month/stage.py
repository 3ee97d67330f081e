"""The firm on real servers under a clock that stands still between jumps: what came to whom, and when."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from zoneinfo import ZoneInfo

from imapclient import IMAPClient

from buckslip.demo.player import Player, Received
from buckslip.demo.story import Step
from buckslip.run import Running
from tests.patience import PATIENCE
from tests.world.dovecot import Dovecot
from tests.world.month.story import AWAY, Mail
from tests.world.post import Post
from tracker.domain.firm import Firm

YEAR = 2026


@dataclass(slots=True)
class StillClock:
    """The same instant until it is told another, so that every letter has its exact minute."""

    at: datetime

    def __call__(self) -> datetime:
        return self.at

    def jump(self, to: datetime) -> None:
        self.at = max(self.at, to)


class Inboxes(Post):
    """As `Post`, with connections that stay open; notes when each letter arrived at whose server."""

    def __init__(self, dovecot: Dovecot, authserv: str, proven: tuple[str, ...], clock: StillClock) -> None:
        super().__init__(dovecot, authserv, proven, clock)
        self.arrived: dict[tuple[str, str], list[datetime]] = {}  # by reader and Message-ID
        self.fresh: set[str] = set()
        self._clients: dict[str, IMAPClient] = {}

    def take(self, recipient: str, raw: bytes) -> None:
        super().take(recipient, raw)
        self.arrived.setdefault((recipient, message_id(raw)), []).append(self.clock())
        self.fresh.add(recipient)

    def letters(self, address: str, after: int = 0) -> list[tuple[int, bytes]]:
        client = self._client(address)
        client.noop()
        uids = [uid for uid in client.search(["UID", f"{after + 1}:*"]) if uid > after]
        found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return [(uid, found[uid][b"BODY[]"]) for uid in sorted(found)]

    def is_read(self, address: str) -> bool:
        client = self._client(address)
        client.noop()
        return not client.search("ALL")

    def close(self) -> None:
        for client in self._clients.values():
            client.logout()

    def _client(self, address: str) -> IMAPClient:
        if address not in self._clients:
            self._clients[address] = self.dovecot.client(address, "INBOX")
        return self._clients[address]


def message_id(raw: bytes) -> str:
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii", "replace")
    return next(line.partition(":")[2].strip() for line in head.splitlines() if line.lower().startswith("message-id:"))


def local(when: str, zone: str) -> datetime:
    """ "10-28 09:00" on the wall of that zone."""
    return datetime.strptime(f"{YEAR}-{when}", "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@dataclass(slots=True)
class Stage:
    """Plays mails at their instants and lets the clock ask whatever it asks in between."""

    firm: Firm
    post: Inboxes
    service: Running
    player: Player
    clock: StillClock
    sent_at: dict[str, datetime] = field(default_factory=dict)

    def zone(self, name: str) -> str:
        """Of somebody of the cast; the firm's for anybody outside."""
        person = self.firm.person(self.player.cast[name][1])
        return person.zone if person else self.firm.zone

    def play(self, story: dict[str, Mail], ends: datetime) -> None:
        moments = {key: local(mail.when, self.zone(mail.who)) for key, mail in story.items()}
        for key in sorted(moments, key=lambda one: moments[one]):
            self.until(moments[key])
            self.sent_at[key] = self.clock()
            self.write(story[key])
            self.service.mailboxes[self.firm.desk].wake()  # Dovecot would say so too, within a second
            self.settle(key)
        self.until(ends)

    def write(self, mail: Mail) -> None:
        if mail.bounces:
            letter = self.player.newest(mail.answers, mail.about, self.player.cast[mail.who][1])
            self.post.send("", bounce_of(letter, self.clock()), self.firm.address)
            return
        files = (mail.file,) if mail.file else ()
        headers = AWAY if mail.automatic else {}
        step = Step("", mail.who, mail.words, mail.subject, mail.answers, mail.about, files, headers)
        self.player.play(step, self.clock().astimezone(ZoneInfo(self.zone(mail.who))))

    def until(self, moment: datetime) -> None:
        while (next_one := min(self._waiting(), default=moment)) < moment:
            self._pass(next_one)
        self._pass(moment)

    def _pass(self, moment: datetime) -> None:
        self.clock.jump(moment)
        for name in ("clock", "sending"):
            self.service.stages[name].ring()
        self.settle(f"{moment:%m-%d %H:%M} UTC")

    def _waiting(self) -> Iterator[datetime]:
        store, desk = self.service.desk.store, self.service.desk.key
        if at := store.next_wake(desk):
            yield at
        yield from (row.next_try for row in store.letters(desk) if row.next_try)

    def settle(self, after: str, limit: float = PATIENCE) -> None:
        end = time.monotonic() + limit
        while not (self.post.is_read(self.firm.address) and self.service.is_idle()):
            assert time.monotonic() < end, f"the desk did not come to rest after {after}"
            time.sleep(0.005)
        fresh, self.post.fresh = self.post.fresh, set()
        self.player.collect(sorted(fresh))


def bounce_of(letter: Received, at: datetime) -> bytes:
    """As the reader's server returns it (RFC 3464)."""
    own = letter.message["Message-ID"]
    report = EmailMessage()
    report["From"] = f"Mail Delivery System <mailer-daemon@{letter.to.partition('@')[2]}>"
    report["To"] = str(letter.message["From"])
    report["Date"] = format_datetime(at)
    report["Message-ID"] = make_msgid(domain="mx.example")
    report["Subject"] = "Undelivered mail returned to sender"
    lines = (
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "MIME-Version: 1.0",
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "It failed.",
        "",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example",
        "",
        f"Final-Recipient: rfc822; {letter.to}",
        "Action: failed",
        "Status: 5.1.1",
        "",
        "--b",
        "Content-Type: text/rfc822-headers",
        "",
        f"Message-ID: {own}",
        f"Subject: {letter.subject}",
        "",
        "--b--",
        "",
    )
    head = [f"{name}: {value}" for name, value in report.items()]
    return "\r\n".join((*head, *lines)).encode()
