"""`buckslip run`: the service, in the foreground, until it is told to stop. systemd keeps it."""

import signal
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from threading import Event
from time import sleep
from typing import TYPE_CHECKING, Any

from buckslip.commands.opening import keys_of, now, settings_of
from buckslip.commands.showing import say
from buckslip.commands.stopping import CannotGoOn, Code

if TYPE_CHECKING:
    from config import Settings
    from tracker.store import Store

LOOK = 1.0  # seconds between looks whether the service goes on
STAND_BY = 5.0  # seconds between two tries to become the one service


def run(config: Path) -> int:
    """Brings the database up to date, then reads, works and sends until SIGINT or SIGTERM."""
    settings = settings_of(config, secrets=True)
    complete(settings)
    for warning in settings.warnings:
        say(f"warn  {warning}")
    _log()
    return _serve(settings)


def complete(settings: "Settings") -> None:
    """Refuses to start half configured."""
    for desk in settings.desks:
        lacking = [
            f"[{name}], to {what} mail"
            for name, server, what in (("imap", desk.imap_server, "read"), ("smtp", desk.smtp_server, "send"))
            if server is None
        ]
        if lacking:
            whose = f" of {desk.firm.name}" if len(settings.desks) > 1 else ""
            words = f"{desk.files[0].name}{whose} lacks the section {' and the section '.join(lacking)}."
            hint = "Every setting is explained in the file that buckslip init writes."
            raise CannotGoOn(Code.CONFIG, f"{words}\n   {hint}")


def _serve(settings: "Settings") -> int:
    from buckslip.compose import running
    from tracker.store import Store

    with Store.open(settings.store.url, keys_of(settings)) as store:
        _stand_by(store)
        before, after = store.migrate()
        if before != after:
            say(f"The database was brought from revision {before or 'nothing'} to {after}.")
        service = running(settings, store, now)
        stop = Event()
        for sign in (signal.SIGINT, signal.SIGTERM):
            signal.signal(sign, lambda *_: stop.set())
        service.start()
        for desk in settings.desks:
            say(f"{desk.firm.name}: {desk.firm.address} is at work.")
        say("Ctrl-C ends it.")
        while not (stop.wait(LOOK) or service.stop.is_set()):
            pass
        taken_over = service.stop.is_set()
        say("Stopping: what is begun is finished first.")
        service.close()
    if taken_over:
        raise CannotGoOn(Code.DATA, "Another Buckslip service took over: the database was away. Start this one anew.")
    return Code.FINE


def _stand_by(store: "Store") -> None:
    """On PostgreSQL a second service waits until the first is gone; on SQLite there is no use in a second one."""
    from tracker.store import AlreadyRunning

    told = False
    while True:
        try:
            return store.be_the_only_service()
        except AlreadyRunning as other:
            if store.is_sqlite:
                raise
            if not told:
                say(str(other))
            told = True
            sleep(STAND_BY)


def _log() -> None:
    """One line an event on standard error, where systemd collects it: ids and counts, never content."""
    import structlog

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _frames,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(20),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def _frames(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """An exception as its type and where it arose: its own words may quote a mail."""
    if event.pop("exc_info", False) and (error := sys.exc_info()[1]):
        frames = traceback.extract_tb(error.__traceback__)[-4:]
        event["error"] = type(error).__name__
        event["where"] = " < ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in reversed(frames))
    return event
