"""From the moment a mail is visible to IDLE until its acknowledgement has left over SMTP."""

import queue
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from imapclient import IMAPClient

from tests.bench.desk import desk
from tests.office import DESK, mixed, office
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.smtp_sink import SmtpSink

MEDIAN, NINETY_NINTH = 0.150, 0.500  # seconds


def latency(mails: int = 200) -> bool:
    """One mail at a time, with a watcher in IDLE beside the desk; prints median and 99th percentile."""
    left: queue.Queue[float] = queue.Queue()
    seen: queue.Queue[float] = queue.Queue()
    with Dovecot() as dovecot, SmtpSink() as sink, tempfile.TemporaryDirectory() as folder:
        sink.onward = lambda _to, raw: (
            left.put(time.perf_counter()) if b"\r\nX-Task-Mail: acknowledgement\r\n" in raw else None
        )
        place = office(Path(folder))
        service = desk(place.config, Path(folder) / "desk.db", dovecot.imap, sink.port)
        service.start()
        threading.Thread(target=watch, args=(dovecot.imap, seen), daemon=True).start()
        time.sleep(1)
        took = [one(dovecot, raw, seen, left) for raw in tasks_only(place, mails)]
        service.close()
        service.desk.store.close()
    took.sort()
    middle, high = took[len(took) // 2], took[min(len(took) - 1, len(took) * 99 // 100)]
    print(
        f"latency: median {middle * 1000:.0f} ms (under {MEDIAN * 1000:.0f}), "
        f"99th percentile {high * 1000:.0f} ms (under {NINETY_NINTH * 1000:.0f})"
    )
    return middle < MEDIAN and high < NINETY_NINTH


def tasks_only(place: object, mails: int) -> list[bytes]:
    found = [raw for raw in mixed(place, mails * 2, datetime.now(UTC), seed=3) if b"Subject: RE:" not in raw]  # type: ignore[arg-type]
    return found[:mails]


def one(dovecot: Dovecot, raw: bytes, seen: "queue.Queue[float]", left: "queue.Queue[float]") -> float:
    while not seen.empty():
        seen.get()
    dovecot.append(DESK, raw)
    visible = seen.get(timeout=20)
    gone = left.get(timeout=20)
    return max(0.0, gone - visible)


def watch(port: int, seen: "queue.Queue[float]") -> None:
    with IMAPClient("127.0.0.1", port=port, ssl=False) as client:
        client.login(DESK, PASSWORD)
        client.select_folder("INBOX", readonly=True)
        client.idle()
        while True:
            for answer in client.idle_check(timeout=60):
                if b"EXISTS" in answer:
                    seen.put(time.perf_counter())
