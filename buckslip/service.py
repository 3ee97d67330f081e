"""The service, which is this list (docs/flow.md):

1 mailbox   watches one IMAP folder and fetches without marking anything
2 receive   keeps the raw mail in one transaction; only then is it filed away on the server
3 read      parse and interpret, in limited child processes
4 decide    pure, in tracker/domain
5 keep      one transaction under the desk's row lock
6 deliver   claims due letters, renders them once, sends them, writes down at once how it went
  clock     a due reminder enters at 4 through the same door
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol

import structlog

from buckslip.roster import Roster
from intake.files import Given, Seen
from intake.mailbox import Mailbox
from intake.sender import Trust
from intake.understanding import Arrival, LookUp, Understood
from tracker.crash import point
from tracker.domain.calendars import next_opening
from tracker.domain.commands import CheckWalls, LookAtPeople, ParkMail, ReportSlip
from tracker.domain.decision import Candidates
from tracker.domain.firm import Firm
from tracker.domain.wakes import desk_wakes
from tracker.service import Incoming, handle
from tracker.store import Store, StoreAway

log = structlog.get_logger()

Ring = Callable[[], None]


class Reads(Protocol):
    """What reads mail for us: a pool of limited children, or, in tests that kill, this very process."""

    def read(self, arrival: Arrival, look_up: LookUp, firm: Firm, trust: Trust) -> "Future[Understood]": ...

    def look(self, given: Sequence[Given]) -> "Future[Seen]": ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk at work: the parts that the composition root handed out. `clock` gives aware UTC."""

    store: Store
    reader: Reads
    roster: Roster
    clock: Callable[[], datetime]
    owed: set[str] = field(default_factory=set)  # keys of mails that were claimed and have no outcome yet

    @property
    def key(self) -> str:
        return self.roster.firm.desk


def warm_up(desk: Desk) -> None:
    """What the first mail would otherwise wait for: reading children, imports, a year of everybody's working hours."""
    firm, now = desk.roster.firm, desk.clock()
    arrival = Arrival("", b"Subject: warm up\r\n\r\n", now)
    desk.reader.read(arrival, lambda _: Candidates(), firm, desk.roster.trust).result()
    for person in firm.people.values():
        next_opening(now, firm, person.zone, person.hours)


def receive(mailbox: Mailbox, desk: Desk, ring: Ring) -> int:
    """New mail is ours once its raw bytes are committed; only then does the server file it away. Returns a count."""
    count = 0
    for batch in mailbox.waiting():
        now = desk.clock()
        with desk.store.transaction(desk.key) as work:
            work.keep_raw([(m.raw, min(m.arrived_at, now), m.whole, m.uid, m.uid_validity) for m in batch])
        ring()
        mailbox.file_away(batch)
        point("receive.filed")
        count += len(batch)
    return count


def plan(desk: Desk) -> None:
    """Put down what the clock must ask of the desk itself, such as each partner's next digest."""
    with desk.store.transaction(desk.key) as work:
        work.put_wakes(desk_wakes(desk.roster.firm, desk.clock(), work.weeklies()))


def look_at_firm(desk: Desk, ring: Ring) -> None:
    """The firm's files say something new, or this is the start. A firm that breaks us must not stop the clock of all
    others: it is looked at again when its files change, or the service starts."""
    looks: tuple[Callable[[], None], ...] = (
        partial(plan, desk),
        partial(look_at_people, desk, ring),
        partial(check_walls, desk, ring),
    )
    for look in looks:
        try:
            look()
        except StoreAway:
            raise
        except Exception as broke:  # noqa: BLE001  see above
            log.error("firm broke us", desk=desk.key, error=type(broke).__name__)


def check_walls(desk: Desk, ring: Ring) -> None:
    """The roster is another, or was while we were down: open work leaves whoever is behind a wall now."""
    now = desk.clock()
    handle(Incoming("order", f"walls {now.isoformat()}", now, (CheckWalls(),)), desk.store, desk.roster.firm)
    ring()


def look_at_people(desk: Desk, ring: Ring) -> None:
    """The firm's list is another, or was while we were down: who is new, who has left, what is to be said yes to."""
    now = desk.clock()
    look = Incoming("order", f"people {now.isoformat()}", now, (LookAtPeople(desk.roster.listed),))
    if handle(look, desk.store, desk.roster.firm).firm:
        desk.roster.look_again()
    ring()


def report_lists(desk: Desk, ring: Ring) -> None:
    """The firm's files have errors and stay so: the coordinator learns of it, once until they are right again."""
    if where := desk.roster.untold:
        now = desk.clock()
        report = Incoming("order", f"lists {now.isoformat()}", now, (ReportSlip("lists", where),))
        handle(report, desk.store, desk.roster.firm)
        desk.roster.told = True
        ring()


def tick(desk: Desk, ring: Ring) -> int:
    """Time passes: what the clock asks takes the same road as mail. Returns how many asked."""
    now, firm = desk.clock(), desk.roster.firm
    due = desk.store.wakes_due(desk.key, now)
    for wake in due:
        try:
            handle(Incoming("clock", wake.key, now, (wake.command,)), desk.store, firm)
        except StoreAway:
            raise
        except Exception as broke:  # noqa: BLE001 one bad reminder must not silence all others
            log.error("clock broke us", key=wake.key, error=type(broke).__name__)
            park = ParkMail(type(broke).__name__, 1)
            handle(Incoming("clock", wake.key, now, (park,)), desk.store, firm)
    if due:
        plan(desk)
        ring()
    return len(due)
