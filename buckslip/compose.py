"""The composition root: settings become parts, and parts a running desk. Packages below get plain values."""

from collections.abc import Callable
from datetime import datetime

from buckslip.roster import Roster
from buckslip.run import Running
from buckslip.service import Desk, Reads
from config import Settings, load
from intake.mailbox import Login, Mailbox
from intake.reader import Reader
from outbound.smtp import SmtpCourier, SmtpLogin
from tracker.store import Store


def running(
    settings: Settings,
    store: Store,
    clock: Callable[[], datetime],
    imap: Login,
    smtp: SmtpLogin,
    reader: Reads | None = None,
) -> Running:
    """One desk, wired and not yet started. `settings.path` and the CSV files it names are watched for changes."""
    desk = settings.desk
    roster = Roster(desk, desk.files, lambda: load(settings.path, settings.environ).desk)
    return Running(
        Desk(store, reader or Reader(), roster, clock),
        Mailbox(imap, desk.folder, desk.filed_folder, desk.largest),
        SmtpCourier(smtp, desk.connections),
    )
