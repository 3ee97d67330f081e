"""The service, which is this list (docs/flow.md):

1 mailbox   watches one IMAP folder and fetches without marking anything
2 receive   keeps the raw mail in one transaction; only then is it filed away on the server
3 read      parse and interpret, in limited child processes
4 decide    pure, in tracker/domain
5 keep      one transaction under the desk's row lock
6 deliver   claims due letters, renders them once, sends them, writes down at once how it went
  clock     a due reminder enters at 4 through the same door
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Protocol

import structlog

from buckslip.roster import Roster
from intake.clues import clues
from intake.mail import Mail
from intake.mailbox import Mailbox
from intake.sender import Trust
from intake.understanding import Arrival, Understood
from tracker.crash import point
from tracker.domain.calendars import next_opening
from tracker.domain.commands import ParkMail
from tracker.domain.decision import Candidates
from tracker.domain.firm import Firm
from tracker.domain.task import FileRef, Origin
from tracker.domain.wakes import desk_wakes
from tracker.service import Incoming, Outcome, handle
from tracker.store import Inbound, Store, StoreAway

log = structlog.get_logger()

TRIES = 3  # a mail that broke us so often is parked (GNU Mailman: MAX_BAK_COUNT)
BATCH = 50
AHEAD = 4  # mails being read while one is decided
Ring = Callable[[], None]


class Reads(Protocol):
    """What reads mail for us: a pool of limited children, or, in tests that kill, this very process."""

    def parse(self, raw: bytes) -> "Future[Mail]": ...

    def understand(self, arrival: Arrival, found: Candidates, firm: Firm, trust: Trust) -> "Future[Understood]": ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk at work: the parts that the composition root handed out. `clock` gives aware UTC."""

    store: Store
    reader: Reads
    roster: Roster
    clock: Callable[[], datetime]

    @property
    def key(self) -> str:
        return self.roster.firm.desk


def warm_up(desk: Desk) -> None:
    """What the first mail would otherwise wait for: reading children, imports, a year of everybody's working hours."""
    firm, now = desk.roster.firm, desk.clock()
    mail = desk.reader.parse(b"Subject: warm up\r\n\r\n").result()
    desk.reader.understand(Arrival(mail, (), now), Candidates(), firm, desk.roster.trust).result()
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


@dataclass(slots=True)
class Pending:
    """A claimed mail on its way: parsed, then read against what the desk knew at that moment."""

    inbound: Inbound
    mail: Mail
    files: tuple[tuple[FileRef, bytes], ...]
    found: Candidates | None = None
    reading: "Future[Understood] | None" = None

    @property
    def sender(self) -> str:
        return self.mail.sender.address


def work_through(desk: Desk, ring: Ring) -> int:
    """Each kept mail gets exactly one outcome, or is parked for a person; none blocks the next. Returns a count.

    Oldest first. A few are being read while an older one is decided, but never two of one sender (domain.md, rule 13).
    """
    claimed = desk.store.claim_inbound(desk.key, BATCH, desk.clock())  # the attempt is counted before it is made
    if claimed and claimed[0].attempts > TRIES:
        set_aside(desk, claimed.pop(0), RuntimeError("the service died on it"))
    begun: deque[Pending] = deque()
    stuck: set[str] = set()  # senders whose older mail must be tried again first
    for inbound, future in parsings(desk, claimed):
        pending = parsed(desk, inbound, future)
        while begun and (len(begun) >= AHEAD or (pending and pending.sender in {one.sender for one in begun})):
            finish(desk, begun.popleft(), stuck, ring)
        if pending and pending.sender in stuck:
            desk.store.release_inbound(desk.key, [inbound.key], count_attempt=False)
        elif pending and begins(desk, pending):
            begun.append(pending)
        elif pending:
            stuck.add(pending.sender)
    while begun:
        finish(desk, begun.popleft(), stuck, ring)
    return len(claimed)


def parsings(desk: Desk, claimed: Sequence[Inbound]) -> Iterator[tuple[Inbound, "Future[Mail]"]]:
    """Begun a few ahead. More would stand in the children's queue before the readings that are waited for."""
    begun: deque[tuple[Inbound, Future[Mail]]] = deque()
    for inbound in claimed:
        begun.append((inbound, desk.reader.parse(inbound.raw)))
        if len(begun) > AHEAD:
            yield begun.popleft()
    yield from begun


def finish(desk: Desk, pending: Pending, stuck: set[str], ring: Ring) -> None:
    if not finished(desk, pending):
        stuck.add(pending.sender)
    ring()


def parsed(desk: Desk, inbound: Inbound, parsing: "Future[Mail]") -> Pending | None:
    try:
        mail = parsing.result()
        return Pending(inbound, mail, kept(desk, mail))
    except Exception as broke:  # noqa: BLE001 whatever a stranger's bytes did is an attempt, never the end of the service
        set_aside(desk, inbound, broke)
        return None


def begins(desk: Desk, pending: Pending) -> bool:
    """False where looking up what the mail may be about broke us: that mail is set aside, the others go on."""
    try:
        begin_reading(desk, pending)
    except StoreAway:
        raise
    except Exception as broke:  # noqa: BLE001 as in `finished`
        set_aside(desk, pending.inbound, broke)
        return False
    return True


def begin_reading(desk: Desk, pending: Pending) -> None:
    inbound, mail, roster = pending.inbound, pending.mail, desk.roster
    clue = clues(mail, roster.firm.address)
    pending.found = desk.store.candidates(desk.key, **asdict(clue), now=desk.clock())
    arrival = Arrival(mail, tuple(ref for ref, _ in pending.files), inbound.received, inbound.whole)
    pending.reading = desk.reader.understand(arrival, pending.found, roster.firm, roster.trust)


def kept(desk: Desk, mail: Mail) -> tuple[tuple[FileRef, bytes], ...]:
    """The attachments that become files; pictures shown inside the text do not."""
    return tuple(
        (FileRef(a.name, a.size, a.media_type, desk.store.blob_key(desk.key, a.data), a.sha256), a.data)
        for a in mail.attachments
        if not a.inline
    )


def finished(desk: Desk, pending: Pending) -> bool:
    """True once the mail has its outcome. A task that changed since the mail was read: it is read again."""
    try:
        while (outcome := decided(desk, pending)).stale:
            begin_reading(desk, pending)
    except StoreAway:
        raise
    except Exception as broke:  # noqa: BLE001 a bug of ours costs this mail a try, never the service its life
        return set_aside(desk, pending.inbound, broke)
    log.info("mail", key=pending.inbound.key[:12], fate=outcome.fate, reason=outcome.reason, tasks=outcome.tasks)
    return True


def decided(desk: Desk, pending: Pending) -> Outcome:
    assert pending.reading and pending.found
    inbound, mail = pending.inbound, pending.mail
    understood = pending.reading.result()
    incoming = Incoming(
        "mail",
        inbound.key,
        desk.clock(),
        understood.commands,
        mail=origin(inbound, mail),
        files={ref.blob: data for ref, data in pending.files},
        saw={task.number: task.revision for task in pending.found.tasks},
        record=understood.record,
        likeness=understood.likeness,
    )
    return handle(incoming, desk.store, desk.roster.firm)


def origin(inbound: Inbound, mail: Mail) -> Origin:
    return Origin(
        inbound.key,
        mail.sender.address,
        mail.message_id,
        mail.references or mail.in_reply_to,
        mail.subject,
        mail.thread_topic,
        mail.thread_index,
    )


def set_aside(desk: Desk, inbound: Inbound, broke: Exception) -> bool:
    """Our own code broke on this mail: try again, after three tries park it with its raw bytes. True once parked."""
    log.error("mail broke us", key=inbound.key[:12], attempt=inbound.attempts, error=type(broke).__name__)
    if inbound.attempts < TRIES:
        desk.store.release_inbound(desk.key, [inbound.key], count_attempt=True)
        return False
    park = ParkMail(type(broke).__name__, inbound.attempts)
    handle(Incoming("mail", inbound.key, desk.clock(), (park,)), desk.store, desk.roster.firm)
    return True


def plan(desk: Desk) -> None:
    """Put down what the clock must ask of the desk itself, such as each partner's next digest."""
    with desk.store.transaction(desk.key) as work:
        work.put_wakes(desk_wakes(desk.roster.firm, desk.clock()))


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
