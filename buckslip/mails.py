"""Stages 3 to 5 for kept mails: claimed oldest first, parsed and read ahead in the children, decided one by one."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass

import structlog

from buckslip.service import Desk, Ring
from intake.clues import clues
from intake.mail import Mail
from intake.understanding import Arrival, Understood
from tracker.domain.commands import ParkMail
from tracker.domain.decision import Candidates
from tracker.domain.task import FileRef, Origin
from tracker.service import Incoming, Outcome, handle
from tracker.store import Inbound, StoreAway

log = structlog.get_logger()

TRIES = 3  # a mail that broke us so often is parked (GNU Mailman: MAX_BAK_COUNT)
BATCH = 50
AHEAD = 6  # mails being looked up and read while one is decided


@dataclass(slots=True)
class Pending:
    """A claimed mail on its way: parsed, then looked up and read against what the desk knew at that moment."""

    inbound: Inbound
    mail: Mail
    files: tuple[tuple[FileRef, bytes], ...]
    begun: "Future[Reading] | None" = None

    @property
    def sender(self) -> str:
        return self.mail.sender.address


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found for a mail, and what a child makes of both."""

    found: Candidates
    understood: "Future[Understood]"


def work_through(desk: Desk, ring: Ring) -> int:
    """Each kept mail gets exactly one outcome, or is parked for a person; none blocks the next. Returns a count.

    A few are being read while an older one is decided, but never two of one sender (domain.md, rule 13).
    """
    claimed = claim(desk)
    begun: deque[Pending] = deque()
    stuck: set[str] = set()  # senders whose older mail must be tried again first
    for inbound, future in parsings(desk, claimed):
        pending = parsed(desk, inbound, future)
        while begun and (len(begun) >= AHEAD or (pending and pending.sender in {one.sender for one in begun})):
            finish(desk, begun.popleft(), stuck, ring)
        if pending and pending.sender in stuck:
            give_back(desk, {inbound.key}, count_attempt=False)
        elif pending:
            pending.begun = desk.lookups.submit(begin_reading, desk, pending)
            begun.append(pending)
    while begun:
        finish(desk, begun.popleft(), stuck, ring)
    return len(claimed)


def claim(desk: Desk) -> list[Inbound]:
    """The oldest that wait; the attempt is counted before it is made. What a store that was away left undone is given
    back first, and costs those mails no attempt."""
    give_back(desk, desk.owed, count_attempt=False)
    claimed = desk.store.claim_inbound(desk.key, BATCH, desk.clock())
    desk.owed.update(one.key for one in claimed)
    if claimed and claimed[0].attempts > TRIES:
        set_aside(desk, claimed.pop(0), RuntimeError("the service died on it"))
    return claimed


def give_back(desk: Desk, keys: set[str], *, count_attempt: bool) -> None:
    desk.store.release_inbound(desk.key, sorted(keys), count_attempt=count_attempt)
    desk.owed.difference_update(set(keys))


def parsings(desk: Desk, claimed: Sequence[Inbound]) -> Iterator[tuple[Inbound, "Future[Mail]"]]:
    """Begun a few ahead. More would stand in the children's queue before the readings that are waited for."""
    begun: deque[tuple[Inbound, Future[Mail]]] = deque()
    for inbound in claimed:
        begun.append((inbound, desk.reader.parse(inbound.raw)))
        if len(begun) > AHEAD:
            yield begun.popleft()
    yield from begun


def parsed(desk: Desk, inbound: Inbound, parsing: "Future[Mail]") -> Pending | None:
    try:
        mail = parsing.result()
        return Pending(inbound, mail, kept(desk, mail))
    except Exception as broke:  # noqa: BLE001 whatever a stranger's bytes did is an attempt, never the end of the service
        set_aside(desk, inbound, broke)
        return None


def kept(desk: Desk, mail: Mail) -> tuple[tuple[FileRef, bytes], ...]:
    """The attachments that become files; pictures shown inside the text do not."""
    return tuple(
        (FileRef(a.name, a.size, a.media_type, desk.store.blob_key(desk.key, a.data), a.sha256), a.data)
        for a in mail.attachments
        if not a.inline
    )


def begin_reading(desk: Desk, pending: Pending) -> Reading:
    """Done beside the deciding thread: it must change nothing."""
    inbound, mail, roster = pending.inbound, pending.mail, desk.roster
    found = desk.store.candidates(desk.key, **asdict(clues(mail, roster.firm.address)), now=desk.clock())
    arrival = Arrival(mail, tuple(ref for ref, _ in pending.files), inbound.received, inbound.whole)
    return Reading(found, desk.reader.understand(arrival, found, roster.firm, roster.trust))


def finish(desk: Desk, pending: Pending, stuck: set[str], ring: Ring) -> None:
    if not finished(desk, pending):
        stuck.add(pending.sender)
    ring()


def finished(desk: Desk, pending: Pending) -> bool:
    """True once the mail has its outcome. A task that changed since the mail was read: it is read again."""
    try:
        assert pending.begun
        while (outcome := decided(desk, pending, pending.begun.result())).stale:
            pending.begun = desk.lookups.submit(begin_reading, desk, pending)
    except StoreAway:
        raise
    except Exception as broke:  # noqa: BLE001 a bug of ours costs this mail a try, never the service its life
        return set_aside(desk, pending.inbound, broke)
    desk.owed.discard(pending.inbound.key)
    log.info("mail", key=pending.inbound.key[:12], fate=outcome.fate, reason=outcome.reason, tasks=outcome.tasks)
    return True


def decided(desk: Desk, pending: Pending, reading: Reading) -> Outcome:
    understood = reading.understood.result()
    incoming = Incoming(
        "mail",
        pending.inbound.key,
        desk.clock(),
        understood.commands,
        mail=origin(pending.inbound, pending.mail),
        files={ref.blob: data for ref, data in pending.files},
        saw={task.number: task.revision for task in reading.found.tasks},
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
        give_back(desk, {inbound.key}, count_attempt=True)
        return False
    park = ParkMail(type(broke).__name__, inbound.attempts)
    handle(Incoming("mail", inbound.key, desk.clock(), (park,)), desk.store, desk.roster.firm)
    desk.owed.discard(inbound.key)
    return True
