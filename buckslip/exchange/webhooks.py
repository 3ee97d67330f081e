"""Each event told to another system by a signed POST: at least once, in order for each task, until it is given up.

Sealed matters and tasks give nothing away but their number and what kind of thing happened; that is looked at when the
message leaves, so a seal put on meanwhile holds.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from buckslip.exchange.post import Answer, Target, post
from buckslip.exchange.record import SEALED, iso
from tracker.domain.commands import WebhookFailed
from tracker.domain.firm import Firm
from tracker.domain.task import Task
from tracker.service import Incoming, handle
from tracker.store import Store
from tracker.store.hooks import Hook

BATCH = 50
FIRST, LONGEST = timedelta(seconds=10), timedelta(hours=1)
GIVE_UP = timedelta(days=3)  # as for letters
TURN = timedelta(seconds=30)  # of one desk, so that a slow server keeps nobody else waiting


@dataclass(frozen=True, slots=True)
class Told:
    """How a turn went. `trouble`: why events of this desk wait, "" for nothing."""

    count: int
    trouble: str = ""


def next_try(attempts: int, first_at: datetime, now: datetime) -> datetime | None:
    """After 10, 20, 40 ... seconds, at most an hour apart; a last time when three days are over; None after that."""
    last = first_at + GIVE_UP
    if now >= last:
        return None
    doubled: timedelta = FIRST * (1 << min(max(attempts, 1) - 1, 20))
    return min(now + min(doubled, LONGEST), last)


def tell(store: Store, firm: Firm, target: Target, clock: Callable[[], datetime]) -> Told:
    """What is due, once each. A server that cannot be reached is asked once a turn."""
    started = clock()
    claimed = store.hooks.claim(firm.desk, started, BATCH)
    trouble, away = "", False
    for one in claimed:
        now = clock()
        if away or now - started > TURN:
            answer = Answer(False, trouble or "the messages before it took too long", away=True)
        else:
            answer = _posted(one, store, firm, target, now)
        away = away or answer.away
        trouble = trouble or ("" if answer.ok else answer.detail)
        _settle(one, answer, store, firm, clock())
    return Told(len(claimed), trouble)


def _posted(one: Hook, store: Store, firm: Firm, target: Target, now: datetime) -> Answer:
    task = store.task(firm.desk, one.task)
    headers = {"User-Agent": "Buckslip", "Buckslip-Id": one.id, "Buckslip-Event": snake(one.kind)}
    return post(target, payload(one, task, firm), headers, now)


def payload(one: Hook, task: Task | None, firm: Firm) -> bytes:
    """The message as JSON. `sequence` grows by the events of the desk."""
    matter = firm.matter(task.matter) if task else None
    sealed = task is None or SEALED in (task.confidentiality, matter.confidentiality if matter else "")
    said: dict[str, Any] = {
        "id": one.id,
        "desk": one.desk,
        "sequence": one.seq,
        "at": iso(one.at),
        "event": snake(one.kind),
        "task": f"T-{one.task}",
        "sealed": sealed,
    }
    if task and not sealed:
        said |= {"matter": task.matter, "title": task.title, "data": without_our_keys(one.body)}
    return json.dumps(said, separators=(",", ":")).encode()


def without_our_keys(value: Any) -> Any:
    """An event without what means something to this desk's store alone."""
    if isinstance(value, Mapping):
        return {name: without_our_keys(one) for name, one in value.items() if name not in ("blob", "inbound")}
    if isinstance(value, list):
        return [without_our_keys(one) for one in value]
    return value


def snake(name: str) -> str:
    """ "DueChanged" -> "due_changed"."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _settle(one: Hook, answer: Answer, store: Store, firm: Firm, now: datetime) -> None:
    if answer.ok:
        store.hooks.sent(one)
    elif again := next_try(one.attempts + 1, one.first_tried_at, now):
        store.hooks.later(one, again, answer.detail)
    else:
        # told before it is written down, so that a crash in between tells again; once a day, however many are given up
        failed = WebhookFailed(answer.detail, f"T-{one.task}", one.task)
        handle(Incoming("courier", f"webhook {now.date().isoformat()}", now, (failed,)), store, firm)
        store.hooks.dead(one, now, answer.detail)
