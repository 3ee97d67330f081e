"""The composition root: settings become parts, and parts running desks. Packages below get plain values."""

from collections.abc import Callable, Collection
from datetime import datetime
from functools import partial

from buckslip.roster import Roster
from buckslip.run import Running
from buckslip.service import Desk, Reads
from config import Settings, StoreSettings, load_desk
from intake.mailbox import Login, Mailbox
from intake.reader import Reader
from outbound.smtp import SmtpCourier, SmtpLogin
from tracker.store import Store, StoreAway


def running(
    settings: Settings,
    store: Store,
    clock: Callable[[], datetime],
    imap: Login | None = None,
    smtp: SmtpLogin | None = None,
    reader: Reads | None = None,
) -> Running:
    """All desks, wired and not yet started. Each desk's files are watched for changes. `imap` and `smtp` stand in for
    what the settings say of the first desk."""
    shared = reader or Reader()
    desks, mailboxes, couriers = dict[str, Desk](), dict[str, Mailbox](), dict[str, SmtpCourier]()
    for n, one in enumerate(settings.desks):
        key = one.firm.desk
        opened = partial(_opened, store)
        again = partial(load_desk, one.files[0], settings.environ, key, first=n == 0, opened=opened)
        roster = Roster(one, one.files, again, kept=partial(store.matters, key), members=partial(store.members, key))
        desks[key] = Desk(
            store,
            shared,
            roster,
            clock,
        )
        if login := (imap if n == 0 and imap else one.imap):
            mailboxes[key] = Mailbox(login, one.folder, one.filed_folder, one.largest)
        if handing_in := (smtp if n == 0 and smtp else one.smtp):
            couriers[key] = SmtpCourier(handing_in, one.connections)
    return Running(desks, mailboxes, couriers)


def _opened(store: Store, _settings: StoreSettings, key: str) -> Collection[str] | None:
    try:
        return store.matters(key)
    except StoreAway:
        return None
