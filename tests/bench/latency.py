"""From the moment the server tells the desk of a mail until its acknowledgement has left over SMTP."""

import queue
import socket
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from intake.mailbox import wire
from tests.bench.desk import desk
from tests.office import DESK, Office, mixed, office
from tests.world.dovecot import Dovecot
from tests.world.smtp_sink import SmtpSink

MEDIAN, NINETY_NINTH = 0.150, 0.500  # seconds
Moments = queue.SimpleQueue[float]


def latency(mails: int = 200) -> bool:
    """One mail at a time; prints median and 99th percentile. What the server takes to speak up (Dovecot: half a second)
    is not ours, so the clock starts when its words have reached the desk's own connection: a second client in IDLE
    would hear of the mail later, or, once the desk has filed it, never."""
    left: Moments = queue.SimpleQueue()
    told: Moments = queue.SimpleQueue()
    with Dovecot() as dovecot, SmtpSink() as sink, tempfile.TemporaryDirectory() as folder, listening(told):
        sink.onward = lambda _to, raw: (
            left.put(time.perf_counter()) if b"\r\nX-Task-Mail: acknowledgement\r\n" in raw else None
        )
        place = office(Path(folder))
        service = desk(place.config, Path(folder) / "desk.db", dovecot.imap, sink.port)
        service.start()
        time.sleep(3)  # started: what is warmed up at the start is not what is measured
        took = [one(dovecot, raw, told, left) for raw in tasks_only(place, mails)]
        service.close()
        service.desk.store.close()
    took.sort()
    middle, high = took[len(took) // 2], took[min(len(took) - 1, len(took) * 99 // 100)]
    print(
        f"latency: median {middle * 1000:.0f} ms (under {MEDIAN * 1000:.0f}), "
        f"99th percentile {high * 1000:.0f} ms (under {NINETY_NINTH * 1000:.0f})"
    )
    return middle < MEDIAN and high < NINETY_NINTH


def listening(told: Moments) -> Any:
    """Notes each moment at which the server's words reach the connection that waits in IDLE."""
    ready = wire.ready

    def noted(connection: socket.socket, bell: socket.socket, seconds: float) -> list[Any]:
        found = ready(connection, bell, seconds)
        if connection in found:
            told.put(time.perf_counter())
        return found

    return patch.object(wire, "ready", noted)


def tasks_only(place: Office, mails: int) -> list[bytes]:
    found = [raw for raw in mixed(place, mails * 2, datetime.now(UTC), seed=3) if b"Subject: RE:" not in raw]
    return found[:mails]


def one(dovecot: Dovecot, raw: bytes, told: Moments, left: Moments) -> float:
    """Seconds. A mail that the desk met while it did something else was never announced: then from its arrival."""
    while not told.empty():
        told.get()
    dovecot.append(DESK, raw)
    arrived = time.perf_counter()
    gone = left.get(timeout=30)
    return gone - (told.get() if not told.empty() else arrived)
