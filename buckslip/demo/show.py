"""`buckslip demo`: the story played through the real service, told line by line."""

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from zoneinfo import ZoneInfo

from buckslip.compose import running
from buckslip.demo.album import Album
from buckslip.demo.player import Echo, Mailboxes, Player, Received
from buckslip.demo.story import END, STORY, Step
from buckslip.demo.world import HOST, MailWorld
from buckslip.run import Running
from buckslip.service import look_at_firm
from config import Settings, load
from intake.mailbox import Login
from outbound.smtp import SmtpLogin
from tracker.store import Keys, Store

FIRM = Path(__file__).parent / "firm"
PASSWORD = "demo"  # noqa: S105 on loopback, in a mail world that ends with the process
OUTSIDERS = {
    "vendor": ("Rick Sales", "rick@litigation-deals.example"),
    "stranger_anna": ("Anna Whitcomb", "anna.w.1987@webmail.example"),
}


@dataclass(slots=True)
class DemoClock:
    """Goes at its own pace and jumps when told to; never backward."""

    at: datetime
    since: float = field(default_factory=time.monotonic)

    def __call__(self) -> datetime:
        return self.at + timedelta(seconds=time.monotonic() - self.since)

    def jump(self, to: datetime) -> None:
        self.at, self.since = max(to, self()), time.monotonic()


@dataclass(slots=True)
class Show:
    """The story on its stage: world, service, player, clock."""

    settings: Settings
    mailboxes: Mailboxes
    service: Running
    player: Player
    clock: DemoClock
    album: Album
    echo: Echo

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.settings.desk.firm.zone)

    def play(self, story: Sequence[Step], end: str) -> None:
        self.settle()
        for step in story:
            self.until(local(step.when, self.zone))
            self.act(step)
        self.until(local(end, self.zone))

    def act(self, step: Step) -> None:
        writer, raw = self.player.play(step, self.clock().astimezone(self.zone))
        self.album.add(raw, self.clock().astimezone(self.zone), "")
        first = step.text.splitlines()[0]
        self.echo(f"{self.stamp()}  {writer.partition('@')[0]} writes: {first}")
        self.settle()

    def until(self, moment: datetime) -> None:
        """Let time pass, stopping wherever the clock has something to do or a letter has waited for the morning."""
        while (next_one := self._next()) and next_one <= moment:
            self.clock.jump(next_one)
            self.service.stages["clock"].ring()
            self.service.stages["sending"].ring()
            self.settle()
        self.clock.jump(moment)

    def _next(self) -> datetime | None:
        store, desk = self.service.desk.store, self.service.desk.key
        waiting = [row.next_try for row in store.letters(desk) if row.next_try]
        return min([*waiting, *filter(None, [store.next_wake(desk)])], default=None)

    def settle(self, limit: float = 60) -> None:
        """Wait until the desk has nothing left to do, then tell what it sent."""
        end = time.monotonic() + limit
        while not (self.mailboxes.is_read(self.settings.desk.firm.address) and self.service.is_idle()):
            if time.monotonic() > end:
                raise TimeoutError("the desk did not come to rest; see the log above")
            time.sleep(0.01)
        for letter in self.player.collect(tuple(self.settings.desk.firm.people)):
            self.album.add(letter.raw, self.clock().astimezone(self.zone), letter.kind)
            self.echo(f"{self.stamp()}    {told(letter)}")

    def stamp(self) -> str:
        return f"{self.clock().astimezone(self.zone):%a %b %d %I:%M %p}"


def told(letter: Received) -> str:
    first = next((line for line in letter.text.splitlines() if line.strip()), "")
    return f"-> {letter.to.partition('@')[0]}: [{letter.kind}] {letter.subject} | {first}"


def local(when: str, zone: ZoneInfo) -> datetime:
    return datetime.strptime(when, "%Y-%m-%d %H:%M").replace(tzinfo=zone).astimezone(UTC)


def demo(out: Path, *, stay: bool, echo: Callable[[str], None]) -> Path:
    """Play it and write every mail into `out`. Returns the index page."""
    settings = load(FIRM / "buckslip.toml", {})
    firm = settings.desk.firm
    clock = DemoClock(local(STORY[0].when, ZoneInfo(firm.zone)) - timedelta(hours=1))
    world = MailWorld(dict.fromkeys((firm.address, *firm.people), PASSWORD), clock).start()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="buckslip-demo-") as folder:
        store = Store.open(f"sqlite:///{folder}/demo.db", Keys.generate())
        store.migrate()
        service = running(settings, store, clock, imap=imap(world, firm.address), smtp=smtp(world, firm.address))
        look_at_firm(service.desk, lambda: None)  # what the clock stage does first: the story must not overtake it
        service.start()
        cast = {person.name.split()[0].lower(): (person.name, person.address) for person in firm.people.values()}
        player = Player(world, firm.address, cast | OUTSIDERS)
        show = Show(settings, world, service, player, clock, Album(out), echo)
        try:
            show.play(STORY, END)
            index = show.album.write(firm.name)
            if stay:
                remain(show, world, echo)
        finally:
            service.close()
            world.stop()
            store.close()
    return index


def imap(world: MailWorld, user: str) -> Login:
    return Login(HOST, world.imap_port, user, lambda: PASSWORD, "plain")


def smtp(world: MailWorld, user: str) -> SmtpLogin:
    return SmtpLogin(HOST, world.smtp_port, user, lambda: PASSWORD, "plain")


def remain(show: Show, world: MailWorld, echo: Callable[[str], None]) -> None:
    """Keep the world and the desk up, so that any mail client can join."""
    echo("")
    echo(
        f"The desk stays up. IMAP {HOST}:{world.imap_port}, SMTP {HOST}:{world.smtp_port}, "
        f"no encryption, password: {PASSWORD}"
    )
    for person in show.settings.desk.firm.people.values():
        echo(f"  {person.role:<12} {person.name:<14} {person.address}")
    echo(
        f"Write to {show.settings.desk.firm.address}. The desk's clock says {show.stamp()} and goes on. Ctrl-C ends it."
    )
    with suppress(KeyboardInterrupt):
        Event().wait()
