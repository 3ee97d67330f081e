"""A desk as the benches need it: on a Dovecot, an SMTP sink and a fresh SQLite file, in any process."""

import logging
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import structlog

from buckslip.compose import running
from buckslip.run import Running
from config import load
from intake.mailbox import Login
from outbound.smtp import SmtpLogin
from tests.office import DESK
from tests.world.dovecot import PASSWORD
from tracker.store import Keys, Store


def desk(config: Path, database: Path, imap_port: int, smtp_port: int) -> Running:
    """Wired, not started. Plain IMAP and SMTP on loopback, so that TLS is not what is measured."""
    store = Store.open(f"sqlite:///{database}", Keys.generate())
    store.migrate()
    imap = Login("127.0.0.1", imap_port, DESK, lambda: PASSWORD, "plain")
    smtp = SmtpLogin("127.0.0.1", smtp_port, "", lambda: "", "plain")
    return running(load(config, {}), store, lambda: datetime.now(UTC), imap=imap, smtp=smtp)


def main(config: str, database: str, imap_port: str, smtp_port: str) -> None:
    """Run until standard input ends; a line on it asks for a line back once there is nothing left to do."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL)
    )  # it would print there too
    service = desk(Path(config), Path(database), int(imap_port), int(smtp_port))
    service.start()
    print("ready", flush=True)
    for line in sys.stdin:
        wanted = int(line)
        while service.desk.store.count_outcomes(service.desk.key) < wanted or not service.is_idle():
            time.sleep(0.02)
        print("idle", flush=True)
    service.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
