"""Stages 3 to 5 for kept mails: claimed oldest first, read ahead in the children, decided one by one."""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

import structlog

from buckslip.releasing import commands_after, identity
from buckslip.rounds import looked_at
from buckslip.service import Desk, Ring
from buckslip.turns import Turns, Waits
from intake.clues import Clues
from intake.understanding import Arrival, Understood
from tracker.domain.commands import ParkMail
from tracker.domain.decision import Candidates
from tracker.service import Incoming, Outcome, handle
from tracker.store import Inbound, StoreAway, Tampered

log = structlog.get_logger()

TRIES = 3  # a mail that broke us so often is parked (GNU Mailman: MAX_BAK_COUNT)
BATCH = 50
FAIR = 500  # mails of one desk before the next desk has its turn
AHEAD = 6  # mails being looked up and read while one is decided


@dataclass(slots=True)
class Pending:
    """A claimed mail on its way. `saw`: revisions of the tasks that the desk had for it when it was read."""

    desk: Desk
    turns: Turns
    inbound: Inbound
    reading: "Future[Understood]"
    saw: dict[int, int] = field(default_factory=dict)


def work_through(desks: Sequence[Desk], ring: Ring) -> int:
    """Each kept mail gets exactly one outcome, or is parked for a person; none blocks the next. Returns a count.

    A few are being read while an older one is decided, whosever they are: each in its turn.
    """
    begun = deque[Pending]()
    turns = [Turns() for _ in desks]
    try:
        count = sum(work_on(desk, own, begun, ring) for desk, own in zip(desks, turns, strict=True))
        finish_all(begun, ring, leave=0)
    finally:
        for own in turns:
            own.close()
    return count


def work_on(desk: Desk, turns: Turns, begun: deque[Pending], ring: Ring) -> int:
    """Claim and begin what one desk has, until others have their turn; the last few are left begun. What a store that
    was away left undone is given back first, and costs those mails no attempt."""
    give_back(desk, desk.owed, count_attempt=False)
    count = 0
    while count < FAIR and not turns.stuck and (claimed := claim(desk)):
        count += len(claimed)
        leave = 0 if claimed[0].attempts > 1 else AHEAD  # one that was tried before is alone: no other is blamed for it
        finish_all(begun, ring, leave)
        for inbound in claimed:
            turns.add(inbound.key)
            begun.append(begin(desk, turns, inbound))
            finish_all(begun, ring, leave)
    return count


def claim(desk: Desk) -> list[Inbound]:
    """The oldest that wait; the attempt is counted before it is made."""
    claimed = desk.store.claim_inbound(desk.key, BATCH, desk.clock())
    desk.owed.update(one.key for one in claimed)
    if claimed and claimed[0].attempts > TRIES:
        set_aside(desk, claimed.pop(0), RuntimeError("the service died on it"))
        return claimed or claim(desk)
    return claimed


def give_back(desk: Desk, keys: set[str], *, count_attempt: bool) -> None:
    desk.store.release_inbound(desk.key, sorted(keys), count_attempt=count_attempt)
    desk.owed.difference_update(set(keys))


def begin(desk: Desk, turns: Turns, inbound: Inbound) -> Pending:
    """Read in a child, against what the desk has at that moment; the look-up runs beside the deciding thread."""
    roster, saw = desk.roster, dict[int, int]()

    def look_up(clues: Clues) -> Candidates:
        turns.wait(inbound.key, clues.sender)
        found = desk.store.candidates(
            desk.key,
            tokens=clues.tokens,
            message_ids=clues.message_ids,
            numbers=clues.numbers,
            sender=clues.sender,
            topic=clues.topic,
            message_id=clues.message_id,
            now=desk.clock(),
        )
        saw.update({task.number: task.revision for task in found.tasks})
        return found

    vouched = inbound.vouched if inbound.releases else ""
    if inbound.raw is None:
        return Pending(desk, turns, inbound, _spoilt(inbound.key), saw)
    arrival = Arrival(inbound.key, inbound.raw, inbound.received, inbound.whole, vouched, inbound.number)
    return Pending(desk, turns, inbound, desk.reader.read(arrival, look_up, roster.firm, roster.trust), saw)


def _spoilt(key: str) -> "Future[Understood]":
    """Of a mail that does not open: it breaks us like any other that cannot be read, and is parked in the end."""
    reading = Future[Understood]()
    reading.set_exception(Tampered(f"mail {key} is not what was stored"))
    return reading


def finish_all(begun: deque[Pending], ring: Ring, leave: int) -> None:
    """Decide the oldest, until no more than `leave` are begun."""
    while len(begun) > leave:
        pending = begun.popleft()
        pending.turns.done(pending.inbound.key, tried_again=not finished(pending))
        ring()


def finished(pending: Pending) -> bool:
    """True once the mail has its outcome. A task that changed since the mail was read: it is read again."""
    desk = pending.desk
    try:
        while (outcome := decided(pending)).stale:
            pending = begin(desk, pending.turns, pending.inbound)
    except StoreAway:
        raise
    except Waits:
        give_back(desk, {pending.inbound.key}, count_attempt=False)
        return False
    except Exception as broke:  # noqa: BLE001 a bug of ours costs this mail a try, never the service its life
        return set_aside(desk, pending.inbound, broke)
    desk.owed.discard(pending.inbound.key)
    log.info("mail", key=pending.inbound.key[:12], fate=outcome.fate, reason=outcome.reason, tasks=outcome.tasks)
    return True


def decided(pending: Pending) -> Outcome:
    desk, understood = pending.desk, pending.reading.result()
    commands, papers = looked_at(desk, understood, pending.inbound.raw or b"")
    incoming = Incoming(
        *identity(pending.inbound),
        desk.clock(),
        commands_after(pending.inbound, commands),
        mail=understood.origin,
        files={**understood.files, **papers},
        saw=pending.saw,
        record=understood.record,
        likeness=understood.likeness,
    )
    outcome = handle(incoming, desk.store, desk.roster.firm)
    if outcome.firm:
        desk.roster.look_again()
    return outcome


def set_aside(desk: Desk, inbound: Inbound, broke: Exception) -> bool:
    """Our own code broke on this mail: try again, after three tries park it with its raw bytes. True once parked."""
    log.error("mail broke us", key=inbound.key[:12], attempt=inbound.attempts, error=type(broke).__name__)
    if inbound.attempts < TRIES:
        give_back(desk, {inbound.key}, count_attempt=True)
        return False
    park = ParkMail(type(broke).__name__, inbound.attempts)
    commands = commands_after(inbound, (park,))
    handle(Incoming(*identity(inbound), desk.clock(), commands), desk.store, desk.roster.firm)
    desk.owed.discard(inbound.key)
    return True
