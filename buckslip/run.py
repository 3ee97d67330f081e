"""Runs a desk until it is told to stop: one thread a stage, each wakes the next."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from buckslip.mails import work_through
from buckslip.service import Desk, plan, receive, tick, warm_up
from intake.mailbox import Mailbox, MailboxAway, backoff
from outbound.deliver import deliver
from outbound.render import warm
from outbound.smtp import SmtpCourier
from tracker.domain.commands import Command, FilesLeftOut, LetterFailed
from tracker.domain.firm import Firm
from tracker.domain.letters import Letter
from tracker.domain.task import FileRef
from tracker.service import Incoming, handle
from tracker.store import StoreAway

log = structlog.get_logger()

POLL = 60.0  # seconds of IDLE before the folder is looked at anyway
PULSE = "pulse"  # the stage whose age tells `status` whether the service lives
BEAT = 1.0  # seconds between looks at the clock, and at work another process may have left


@dataclass(slots=True)
class Stage:
    """One thread's work. `step` does what there is and returns the seconds after which it looks again unprompted."""

    name: str
    step: Callable[[], float]
    trouble: Callable[[], str] = str  # what keeps it from its work though its step ended well; "" where nothing does
    bell: Event = field(default_factory=Event)

    def ring(self) -> None:
        self.bell.set()

    def rest(self, seconds: float) -> None:
        self.bell.wait(seconds)
        self.bell.clear()


def keep_going(stage: Stage, desk: Desk, stop: Event) -> None:
    """Whatever the world does, the stage tries again: after 1 s, 2 s, ... 5 min. The log and `status` say so."""
    failures = 0
    while not stop.is_set():
        try:
            rest = stage.step()
            if failures:
                log.info("stage works again", stage=stage.name)
            words = stage.trouble()
            note(desk, stage.name, f"{words}; tries again" if words else "at work")
            failures = 0
        except Exception as away:
            rest = backoff(failures)
            failures += 1
            known = isinstance(away, MailboxAway | StoreAway)
            words = str(away) if known else f"unexpected {type(away).__name__}"
            log.warning("stage waits", stage=stage.name, words=words, seconds=rest, exc_info=not known)
            note(desk, stage.name, f"{words}; tries again in {rest:.0f} s")
        if rest:
            stage.rest(rest)


def note(desk: Desk, name: str, words: str) -> None:
    """For `status`. Where the store itself is away there is nothing to write to; the log has it."""
    try:
        desk.store.note_state(desk.key, name, desk.clock(), words)
    except StoreAway:
        log.warning("store is away", stage=name)


@dataclass(slots=True)
class Running:
    """The stages of one desk, wired. `now` looks at the clock at once (the demo's clock jumps)."""

    desk: Desk
    mailbox: Mailbox
    courier: SmtpCourier
    stop: Event = field(default_factory=Event)
    stages: dict[str, Stage] = field(default_factory=dict)
    _threads: list[Thread] = field(default_factory=list)
    _runner: asyncio.Runner = field(default_factory=asyncio.Runner)
    _planned: Firm | None = None
    _warm: bool = False
    _readable: bool = False
    _metronome: BackgroundScheduler | None = None

    def __post_init__(self) -> None:
        for name, step in (
            ("sending", self._send),
            ("reading", self._read),
            ("clock", self._tick),
            ("mailbox", self._watch),
        ):
            self.stages[name] = Stage(name, step)
        self.stages["sending"].trouble = lambda: self.courier.state

    def _watch(self) -> float:
        receive(self.mailbox, self.desk, self.stages["reading"].ring)
        self.mailbox.wait(POLL)
        return 0

    def _read(self) -> float:
        if not self._readable:
            warm_up(self.desk)
            self._readable = True
        return 0 if work_through(self.desk, self.stages["sending"].ring) else BEAT

    def _tick(self) -> float:
        note(self.desk, PULSE, f"{self.desk.clock():%H:%M}")  # written once a minute: only changed words are
        if self._planned is not (firm := self.desk.roster.firm):
            plan(self.desk)
            self._planned = firm
        return 0 if tick(self.desk, self.stages["sending"].ring) else POLL

    def _send(self) -> float:
        sent = self._runner.run(
            deliver(
                self.desk.store,
                self.courier,
                self._firm,
                self._blob,
                self.desk.clock,
                on_failed=self._failed,
                on_left_out=self._left_out,
            )
        )
        if not sent and not self._warm:
            self._warm = True  # compiles the templates while nobody waits for a letter
            warm()
        return 0 if sent else BEAT

    def _firm(self, _desk: str) -> Firm:
        return self.desk.roster.firm

    def _blob(self, desk: str, key: str) -> bytes:
        return self.desk.store.blob(desk, key)

    def _failed(self, letter: Letter, detail: str) -> None:
        """Told before it is written down as failed, so that a crash in between tells again, to no effect."""
        self._tell(f"failed {letter.id}", LetterFailed(letter.id, detail))

    def _left_out(self, letter: Letter, files: tuple[FileRef, ...]) -> None:
        self._tell(f"left out {letter.id}", FilesLeftOut(letter.id, tuple(file.name for file in files)))

    def _tell(self, key: str, command: Command) -> None:
        handle(Incoming("courier", key, self.desk.clock(), (command,)), self.desk.store, self.desk.roster.firm)

    def start(self, *only: str) -> None:
        """All stages, or `only` those named. Raises AlreadyRunning. What a dead service had claimed is ours at once."""
        self.desk.store.be_the_only_service()
        self.desk.store.forget_claims(self.desk.clock())
        for stage in (self.stages[name] for name in only or self.stages):
            thread = Thread(target=keep_going, args=(stage, self.desk, self.stop), name=stage.name, daemon=True)
            thread.start()
            self._threads.append(thread)
        self._metronome = metronome(self.stages["clock"].ring)

    def is_idle(self) -> bool:
        """Nothing is kept without outcome, due to be sent, or due by the clock."""
        return self.desk.store.is_idle(self.desk.key, self.desk.clock())

    def close(self) -> None:
        self.stop.set()
        if self._metronome:
            self._metronome.shutdown(wait=False)
        self.mailbox.wake()
        for stage in self.stages.values():
            stage.ring()
        for thread in self._threads:
            thread.join(10)
        self.mailbox.close()
        self._runner.run(self.courier.close())
        self._runner.close()
        self.desk.reader.close()


def metronome(beat: Callable[[], None]) -> BackgroundScheduler:
    """APScheduler only beats; what is due stands in our own tables, so a beat that is late or lost loses nothing."""
    scheduler = BackgroundScheduler(timezone="UTC")
    scheduler.add_job(beat, "interval", seconds=BEAT, coalesce=True, misfire_grace_time=None, max_instances=1)
    scheduler.start()
    return scheduler
