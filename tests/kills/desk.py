"""The service as a child process that runs until there is nothing left to do, or until its crash point is hit."""

import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from imapclient import IMAPClient

from buckslip.compose import running
from config import load
from intake.files import Given, Seen, look
from intake.mailbox import Login
from intake.sender import Trust
from intake.understanding import Arrival, LookUp, Understood, understand
from outbound.smtp import SmtpLogin
from tests.office import DESK
from tracker import crash
from tracker.domain.firm import Firm
from tracker.store import Keys, Store

PASSWORD = "kills"
UNREACHED = (
    "release.",
    "hook",
)  # by a service that works alone, on mails that break nothing, and tells no other system
POINTS = tuple(name for name in crash.POINTS if not name.startswith(UNREACHED))


class Inline:
    """Reads in this process: the children have tests of their own, and a fresh pair for each of thousands of kills takes hours."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "reader")

    def read(self, arrival: Arrival, look_up: LookUp, firm: Firm, trust: Trust) -> "Future[Understood]":
        return self._thread.submit(understand, arrival, look_up, firm, trust)

    def look(self, given: Sequence[Given]) -> "Future[Seen]":
        return self._thread.submit(look, given)

    def close(self) -> None:
        self._thread.shutdown()


def desk_until_idle(url: str, keys: Path, config: Path, imap_port: int, smtp_port: int, aim: str) -> None:
    if aim:
        crash.arm(aim)
    settings = load(config, {})
    store = Store.open(url, Keys.read(keys))
    imap = Login("127.0.0.1", imap_port, DESK, lambda: PASSWORD, "plain")
    smtp = SmtpLogin("127.0.0.1", smtp_port, DESK, lambda: PASSWORD, "plain")
    service = running(settings, store, lambda: datetime.now(UTC), imap=imap, smtp=smtp, reader=Inline())
    service.start()
    while not (inbox_empty(imap_port) and service.is_idle()):
        time.sleep(0.02)
    service.close()
    store.close()


def inbox_empty(port: int) -> bool:
    with IMAPClient("127.0.0.1", port=port, ssl=False, timeout=10) as client:
        client.login(DESK, PASSWORD)
        return int(client.folder_status("INBOX", ["MESSAGES"])[b"MESSAGES"]) == 0
