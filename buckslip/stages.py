"""A stage is one thread that does its step again and again, whatever the world does, and says how it fares."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event

import structlog

from intake.mailbox import MailboxAway, backoff
from tracker.store import Store, StoreAway

log = structlog.get_logger()

AT_WORK = "at work"
Step = Callable[[], float]


@dataclass(slots=True)
class Stage:
    """`step` does what there is and returns the seconds after which it looks again unprompted. `desks` are the keys of
    those it works for; `troubles` is what keeps it from one desk's work though its step ended well, "" for nothing."""

    name: str
    step: Step
    desks: tuple[str, ...]
    troubles: Callable[[], Mapping[str, str]] = dict
    bell: Event = field(default_factory=Event)

    def ring(self) -> None:
        self.bell.set()

    def rest(self, seconds: float) -> None:
        self.bell.wait(seconds)
        self.bell.clear()


def keep_going(stage: Stage, store: Store, clock: Callable[[], datetime], stop: Event, wait: float = 0) -> None:
    """Begins after `wait` seconds. What fails is tried again after 1 s, 2 s, ... 5 min; the log and `status` say so."""
    stop.wait(wait)
    failures = 0
    while not stop.is_set():
        try:
            rest = stage.step()
            if failures:
                log.info("stage works again", stage=stage.name, desk=stage.desks[0])
            troubles = {key: f"{words}; tries again" for key, words in stage.troubles().items() if words}
            _note(stage, store, clock, {key: troubles.get(key, AT_WORK) for key in stage.desks})
            failures = 0
        except Exception as away:
            rest = backoff(failures)
            failures += 1
            known = isinstance(away, MailboxAway | StoreAway)
            words = str(away) if known else f"unexpected {type(away).__name__}"
            log.warning(
                "stage waits", stage=stage.name, desk=stage.desks[0], words=words, seconds=rest, exc_info=not known
            )
            _note(stage, store, clock, dict.fromkeys(stage.desks, f"{words}; tries again in {rest:.0f} s"))
        if rest:
            stage.rest(rest)


def _note(stage: Stage, store: Store, clock: Callable[[], datetime], words: Mapping[str, str]) -> None:
    """For `status`, by desk. Where the store itself is away there is nothing to write to; the log has it."""
    try:
        for said in set(words.values()):
            store.note_state([key for key in stage.desks if words[key] == said], stage.name, clock(), said)
    except StoreAway:
        log.warning("store is away", stage=stage.name)
