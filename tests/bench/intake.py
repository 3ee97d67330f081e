"""Intake to committed task with queued acknowledgement, against fetch + mail-parser + one durable commit a mail."""

import sqlite3
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Semaphore

import mailparser
from imapclient import IMAPClient

from buckslip.service import warm_up
from tests.bench.desk import desk
from tests.office import DESK, mixed, office
from tests.world.dovecot import PASSWORD, Dovecot

NEED = 0.40


def intake(mails: int = 1000, runs: int = 3) -> bool:
    """Prints the two rates of each run and the median ratio; True if it is at least NEED."""
    ratios = []
    for run in range(runs):
        with Dovecot() as dovecot, tempfile.TemporaryDirectory() as folder:
            place = office(Path(folder))
            raws = list(mixed(place, mails, datetime.now(UTC), seed=run))
            fill(dovecot, raws)
            plain = mails / plain_reading(dovecot.imap, Path(folder))
            ours = mails / our_reading(dovecot.imap, place.config, Path(folder), mails)
            ratios.append(ours / plain)
            print(f"  run {run + 1}: plain {plain:.0f}/s, Buckslip {ours:.0f}/s, ratio {ours / plain:.2f}", flush=True)
    middle = sorted(ratios)[len(ratios) // 2]
    print(f"intake: {middle:.0%} of fetch + parse + commit (at least {NEED:.0%} wanted)")
    return middle >= NEED


def fill(dovecot: Dovecot, raws: list[bytes]) -> None:
    with dovecot.client(DESK) as client:
        for raw in raws:
            client.append("INBOX", raw)


def plain_reading(port: int, folder: Path) -> float:
    """Seconds for the simplest thing that could be called intake: one process, one connection, one row a mail."""
    database = sqlite3.connect(folder / "plain.db", isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE mail (id INTEGER PRIMARY KEY, subject TEXT, body TEXT)")
    began = time.perf_counter()
    with IMAPClient("127.0.0.1", port=port, ssl=False) as client:
        client._imap.debug = 0  # as in the product: imapclient formats every literal for its debug log
        client.login(DESK, PASSWORD)
        client.select_folder("INBOX")
        uids = client.search("ALL")
        for start in range(0, len(uids), 50):
            for found in client.fetch(uids[start : start + 50], ["BODY.PEEK[]"]).values():
                mail = mailparser.parse_from_bytes(found[b"BODY[]"])
                database.execute("INSERT INTO mail (subject, body) VALUES (?, ?)", (str(mail.subject), mail.body))
    seconds = time.perf_counter() - began
    database.close()
    return seconds


class Bell(Event):
    """Each mail that is decided rings for its letters. To ask the database for their number would cost the service time."""

    def __init__(self) -> None:
        super().__init__()
        self.rung = Semaphore(0)

    def set(self) -> None:
        super().set()
        self.rung.release()


def our_reading(port: int, config: Path, folder: Path, mails: int) -> float:
    """Seconds for the product, its children started: how long they take for that is no part of a rate."""
    service = desk(config, folder / "desk.db", port, 1)
    warm_up(service.desk)
    decided = service.stages["sending"].bell = Bell()
    began = time.perf_counter()
    service.start("mailbox", "reading")
    for _ in range(mails):
        decided.rung.acquire()
    while service.desk.store.count_outcomes(service.desk.key) < mails:  # one that was tried again has rung twice
        decided.rung.acquire()
    seconds = time.perf_counter() - began
    assert service.desk.store.count_outcomes(service.desk.key) == mails
    service.close()
    service.desk.store.close()
    return seconds
