"""Runs all desks of an installation until it is told to stop: one thread a stage, each wakes the next.

Reading, the clock and sending are shared by all desks; each mailbox is watched by a thread of its own.
"""

import asyncio
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from threading import Event, Thread

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from buckslip.exchange.stages import stages
from buckslip.mails import work_through
from buckslip.service import Desk, Ring, look_at_firm, receive, report_lists, tick, warm_up
from buckslip.stages import Stage, Step, keep_going
from intake.mailbox import Mailbox
from outbound.deliver import deliver
from outbound.render import warm
from outbound.smtp import SmtpCourier
from tracker.domain.commands import Command, FilesLeftOut, LetterFailed, ReportSlip
from tracker.domain.firm import Firm
from tracker.domain.letters import Letter
from tracker.domain.task import FileRef
from tracker.service import Incoming, handle
from tracker.store import AlreadyRunning

log = structlog.get_logger()

POLL = 60.0  # seconds of IDLE before the folder is looked at anyway
PULSE = "pulse"  # the stage whose age tells `status` whether the service lives
BEAT = 1.0  # seconds between looks at the clock, and at work another process may have left
SPREAD = 0.1  # seconds between the log-ins of two mailboxes at the start: servers and our own cores are many's
STACK = 256 * 1024  # bytes; a thread that watches a mailbox needs little


@dataclass(slots=True)
class Running:
    """The stages of all desks, wired. Parts by the desk's key."""

    desks: dict[str, Desk]
    mailboxes: dict[str, Mailbox]
    couriers: dict[str, SmtpCourier]
    stop: Event = field(default_factory=Event)
    stages: dict[str, Stage] = field(default_factory=dict)
    watchers: list[Stage] = field(default_factory=list)
    _threads: list[Thread] = field(default_factory=list)
    _runner: asyncio.Runner = field(default_factory=asyncio.Runner)
    _planned: dict[str, Firm] = field(default_factory=dict)
    _warm: bool = False
    _readable: bool = False
    _metronome: BackgroundScheduler | None = None

    def __post_init__(self) -> None:
        keys = tuple(self.desks)
        for name, step in (("sending", self._send), ("reading", self._read), ("clock", self._tick)):
            self.stages[name] = Stage(name, step, keys)
        self.stages |= {stage.name: stage for stage in stages(self.desks)}
        self.stages["sending"].troubles = lambda: {key: courier.state for key, courier in self.couriers.items()}
        self.stages["clock"].troubles = lambda: {key: _wrong(desk.roster.wrong) for key, desk in self.desks.items()}
        self.watchers = [Stage("mailbox", self._watching(key), (key,)) for key in self.mailboxes]

    @property
    def desk(self) -> Desk:
        """The first one; where there is one, that one."""
        return next(iter(self.desks.values()))

    def _watching(self, key: str) -> Step:
        def step() -> float:
            receive(self.mailboxes[key], self.desks[key], self.stages["reading"].ring)
            self.mailboxes[key].wait(POLL)
            return 0

        return step

    def _read(self) -> float:
        if not self._readable:
            warm_up(self.desk)
            self._readable = True
        waiting = self._of(self.desk.store.desks_with_mail(self.desk.clock()))
        return 0 if work_through(waiting, self.stages["sending"].ring) else BEAT

    def _tick(self) -> float:
        store, now = self.desk.store, self.desk.clock()
        if not self._is_the_only_one():
            return 0
        store.note_state(tuple(self.desks), PULSE, now, f"{now:%H:%M}")  # once a minute: only changed words are written
        for key, desk in self.desks.items():
            if self._planned.get(key) is not (firm := desk.roster.firm):
                look_at_firm(desk, self.stages["sending"].ring)
                self._planned[key] = firm
            report_lists(desk, self.stages["sending"].ring)
        asked = sum(tick(desk, self.stages["sending"].ring) for desk in self._of(store.desks_with_wakes(now)))
        return 0 if asked else POLL

    def _is_the_only_one(self) -> bool:
        """On PostgreSQL a broken connection takes the service's lock with it: it is taken anew, or, where another
        service has it by now, this one stops."""
        try:
            if self._threads:
                self.desk.store.be_the_only_service()
        except AlreadyRunning:
            log.error("another service took over")
            self.stop.set()
        return not self.stop.is_set()

    def _of(self, keys: Iterable[str]) -> list[Desk]:
        """Those that we serve: the database may know desks of the past."""
        return [self.desks[key] for key in keys if key in self.desks]

    def _send(self) -> float:
        sent = self._runner.run(
            deliver(
                self.desk.store,
                self.couriers,
                lambda key: self.desks[key].roster.firm,
                self.desk.store.blob,
                self.desk.clock,
                on_failed=self._failed,
                on_left_out=self._left_out,
                on_slip=self._slipped,
            )
        )
        if not sent and not self._warm:
            self._warm = True  # compiles the templates while nobody waits for a letter
            warm()
        return 0 if sent else BEAT

    def _failed(self, letter: Letter, detail: str) -> None:
        """Told before it is written down as failed, so that a crash in between tells again, to no effect."""
        self._tell(letter.desk, f"failed {letter.id}", LetterFailed(letter.id, detail))

    def _left_out(self, letter: Letter, files: tuple[FileRef, ...]) -> None:
        self._tell(letter.desk, f"left out {letter.id}", FilesLeftOut(letter.id, tuple(file.name for file in files)))

    def _slipped(self, letter: Letter, where: str) -> None:
        """Once a month for each place: the letter about it meets the same slip."""
        now = self.desks[letter.desk].clock()
        self._tell(letter.desk, f"words {now:%Y-%m} {where}", ReportSlip("words", (where,)))

    def _tell(self, key: str, identity: str, command: Command) -> None:
        desk = self.desks[key]
        handle(Incoming("courier", identity, desk.clock(), (command,)), desk.store, desk.roster.firm)

    def start(self, *only: str) -> None:
        """All stages, or `only` those named. Raises AlreadyRunning. What a dead service had claimed is ours at once."""
        self.desk.store.be_the_only_service()
        self.desk.store.forget_claims(self.desk.clock())
        names = only or (*self.stages, "mailbox")
        self._begin([self.stages[name] for name in names if name in self.stages])
        if "mailbox" in names:
            before = threading.stack_size(STACK)
            self._begin(self.watchers, SPREAD)
            threading.stack_size(before)
        self._metronome = metronome(self.stages["clock"].ring)

    def _begin(self, stages: Sequence[Stage], apart: float = 0) -> None:
        for n, stage in enumerate(stages):
            args = (stage, self.desk.store, self.desk.clock, self.stop, n * apart)
            thread = Thread(target=keep_going, args=args, name=f"{stage.name} {stage.desks[0]}", daemon=True)
            thread.start()
            self._threads.append(thread)

    def is_idle(self) -> bool:
        """Nothing is kept without outcome, due to be sent, or due by the clock."""
        return all(desk.store.is_idle(key, desk.clock()) for key, desk in self.desks.items())

    def close(self) -> None:
        self.stop.set()
        if self._metronome:
            self._metronome.shutdown(wait=False)
        for mailbox in self.mailboxes.values():
            mailbox.wake()
        for stage in (*self.stages.values(), *self.watchers):
            stage.ring()
        for thread in self._threads:
            thread.join(10)
        for mailbox in self.mailboxes.values():
            mailbox.close()
        for courier in self.couriers.values():
            self._runner.run(courier.close())
        self._runner.close()
        self.desk.reader.close()


def _wrong(where: Sequence[str]) -> str:
    """For `status`."""
    if not where:
        return ""
    spots = f"{where[0]}{f' and {len(where) - 1} other places' if len(where) > 1 else ''}"
    return f"errors in {spots}: what was before is in force, and every new wall. Run buckslip check"


def metronome(beat: Ring) -> BackgroundScheduler:
    """APScheduler only beats; what is due stands in our own tables, so a beat that is late or lost loses nothing."""
    scheduler = BackgroundScheduler(timezone="UTC")
    scheduler.add_job(beat, "interval", seconds=BEAT, coalesce=True, misfire_grace_time=None, max_instances=1)
    scheduler.start()
    return scheduler
