"""An outbox and a courier in memory, for tests of what happens between them."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from outbound.courier import Answer, Check, Courier, Sent, nothing_against
from outbound.deliver import deliver
from outbound.examples import ANNA, AT, BLOBS, FIRM, MATTER, each
from tracker.domain.firm import Firm
from tracker.domain.letters import Letter, Stage
from tracker.domain.task import Due, FileRef, Origin, State, Task

EVERYBODY = tuple(FIRM.people)
DUE = Due(AT, "America/Los_Angeles", "today", "written")
# every task of the examples, and all of the firm may know of it
TASK = Task(
    *(1042, 1, State.IN_PROGRESS, AT, "Summary", "Page and line.", ANNA.address, DUE, Origin("key", ANNA.address)),
    matter=MATTER.number,
    watchers=EVERYBODY,
)
ENDS = (Stage.SENT, Stage.FAILED, Stage.CANCELLED)


class Rows:
    """The outbox as rows in memory, with the promises of the real one: each call is one commit, in one thread."""

    def __init__(self, *letters: Letter) -> None:
        self.rows = {letter.id: letter for letter in letters}
        self.next_try = {letter.id: AT for letter in letters}
        self.claimed_until: dict[str, datetime] = {}
        self.detail: dict[str, str] = {}
        self.log: list[tuple[str, str]] = []
        self.threads: set[int] = set()
        self.task = TASK
        self.why = ""  # what a reminder rests on is gone

    def claim_letters(
        self, now: datetime, limit: int, lease: timedelta = timedelta(minutes=15), desks: Sequence[str] | None = None
    ) -> list[Letter]:
        self.threads.add(threading.get_ident())
        claimed: list[Letter] = []
        for key, row in self.rows.items():
            free = self.claimed_until.get(key, now) <= now
            if row.stage not in ENDS and self.next_try[key] <= now and free and len(claimed) < limit:
                doubt = row.ambiguous or (key in self.claimed_until and row.stage is Stage.RENDERED)
                claimed.append(replace(row, first_tried_at=row.first_tried_at or now, ambiguous=doubt))
                self.rows[key] = replace(claimed[-1], attempts=row.attempts + 1)
                self.claimed_until[key] = now + lease
        return claimed

    def keep_rendered(self, letter: Letter, data: bytes, at: datetime, *, instead: bool = False) -> None:
        self.threads.add(threading.get_ident())
        assert instead or self.rows[letter.id].rendered is None, "rendered twice"
        self.rows[letter.id] = replace(self.rows[letter.id], stage=Stage.RENDERED, rendered=data)
        self.log.append(("rendered", letter.id))

    def settle_letter(
        self, letter: Letter, stage: Stage, at: datetime, *, detail: str = "", next_try: datetime | None = None
    ) -> None:
        self.threads.add(threading.get_ident())
        assert (next_try is None) is (stage in ENDS)
        row = self.rows[letter.id]
        self.rows[letter.id] = replace(row, stage=stage, ambiguous=row.ambiguous or letter.ambiguous)
        self.claimed_until.pop(letter.id)
        self.detail[letter.id] = detail
        if next_try:
            self.next_try[letter.id] = next_try
        self.log.append((stage.value, letter.id))

    def tasks_of(self, desk: str, numbers: Sequence[int]) -> dict[int, Task]:
        self.threads.add(threading.get_ident())
        return {number: replace(self.task, number=number) for number in numbers}

    def moved_on(self, letter: Letter) -> str:
        return self.why

    def stages(self) -> list[Stage]:
        return [row.stage for row in self.rows.values()]


class Wire:
    """A courier that remembers what it was given and answers from a list, then always Sent."""

    def __init__(self, *answers: Answer, seconds: float = 0) -> None:
        self.answers, self.seconds = list(answers), seconds
        self.given: list[tuple[str, bytes]] = []
        self.busy = self.most = 0

    async def send(self, sender: str, to: str, data: bytes, check: Check = nothing_against) -> Answer:
        assert sender == FIRM.address
        self.given.append((to, data))
        self.busy += 1
        self.most = max(self.most, self.busy)
        await asyncio.sleep(self.seconds)
        self.busy -= 1
        return self.answers.pop(0) if self.answers else Sent("250 ok")


def run(
    rows: Rows,
    courier: Courier,
    now: datetime = AT,
    firm: Firm = FIRM,
    read: Callable[[str, str], bytes] = lambda _desk, key: BLOBS[key],
    failed: Callable[[Letter, str], None] | None = None,
    left_out: Callable[[Letter, tuple[FileRef, ...]], None] | None = None,
    slip: Callable[[Letter, str], None] | None = None,
) -> int:
    told = {"on_failed": failed, "on_left_out": left_out, "on_slip": slip}
    return asyncio.run(deliver(rows, {"main": courier}, lambda _desk: firm, read, lambda: now, **told))  # type: ignore[arg-type]


def letters(*names: str) -> list[Letter]:
    return [each()[name] for name in names]
