"""Due letters leave: claimed, rendered once, committed, sent, and how it went is written down at once.

What can be true of a letter, and what follows when we die there:
    claimed             nothing of it is on the wire; it is claimed again when the claim has run out
    rendered            its bytes are committed; each later attempt sends these, unless what they say was sealed since
    sent, not settled   the server's 250 came, our commit did not (RFC 1047): the only place where a letter goes twice
    settled             sent, failed, cancelled, or waiting for its next try
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import ParamSpec, Protocol, TypeVar

from outbound.attachments import left_out
from outbound.compose import compose, says_more
from outbound.courier import Answer, Courier, Deferred, Failed, Sent, Withdrawn, next_try, next_try_away
from tracker.crash import point
from tracker.domain.firm import Firm
from tracker.domain.letters import Letter, Stage
from tracker.domain.notices import Notice
from tracker.domain.reach import out_of_reach, tasks_of
from tracker.domain.task import FileRef, Task
from tracker.domain.withheld import as_sealed_now, counts_what_was_sealed, has_files

BATCH = 50
LEASE = timedelta(minutes=15)
STOP_STARTING = timedelta(minutes=8)  # so that a slow server's last letter ends before our claim does
# its bytes say too much, and others under its Message-ID could arrive beside them
SEALED_SINCE = "what it says was sealed after an attempt that may have delivered it"
# likewise: they are not what was stored, and whether they arrived nobody knows
SPOILT = "its bytes do not open any more, after an attempt that may have delivered it"
RENDER_TRIES = 3  # our own code broke on it so often: a person must look

P = ParamSpec("P")
T = TypeVar("T")
OnFailed = Callable[[Letter, str], None]
OnLeftOut = Callable[[Letter, tuple[FileRef, ...]], None]
OnSlip = Callable[[Letter, str], None]


class Outbox(Protocol):
    """The letters of the store; each call commits before it returns."""

    def claim_letters(
        self, now: datetime, limit: int, lease: timedelta = ..., desks: Sequence[str] | None = None
    ) -> Sequence[Letter]: ...

    def keep_rendered(self, letter: Letter, data: bytes, at: datetime, *, instead: bool = False) -> None: ...

    def settle_letter(
        self, letter: Letter, stage: Stage, at: datetime, *, detail: str = "", next_try: datetime | None = None
    ) -> None: ...

    def tasks_of(self, desk: str, numbers: Sequence[int]) -> Mapping[int, Task]: ...

    def moved_on(self, letter: Letter) -> str: ...


@dataclass(slots=True)
class _Round:
    """One call of `deliver`: its parts, and whose server went away meanwhile, by desk."""

    outbox: Outbox
    couriers: Mapping[str, Courier]
    firm_of: Callable[[str], Firm]
    read_file: Callable[[str, str], bytes]
    clock: Callable[[], datetime]
    on_failed: OnFailed | None
    on_left_out: OnLeftOut | None
    on_slip: OnSlip | None
    thread: ThreadPoolExecutor
    started: datetime
    away: dict[str, Deferred] = field(default_factory=dict)

    async def store(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """All that touches the store happens in one thread."""
        return await asyncio.get_running_loop().run_in_executor(self.thread, partial(call, *args, **kwargs))


async def deliver(
    outbox: Outbox,
    couriers: Mapping[str, Courier],
    firm_of: Callable[[str], Firm],
    read_file: Callable[[str, str], bytes],
    clock: Callable[[], datetime],
    *,
    on_failed: OnFailed | None = None,
    on_left_out: OnLeftOut | None = None,
    on_slip: OnSlip | None = None,
    limit: int = BATCH,
) -> int:
    """Each due letter is tried once; letters to different people side by side, those to one person in their order.

    `couriers` by desk: only their letters are looked at. `firm_of` gives a desk's firm; `read_file(desk, blob key)`
    plain bytes; `clock` aware UTC. `on_failed(letter, detail)` is called before a letter is written down as failed for
    good, `on_left_out(letter, files)` before one that leaves without files is written down as rendered, and
    `on_slip(letter, where)` before one that the firm's own words could not write is, so that a crash tells it again.
    Returns how many letters were claimed. Raises what the store raises; the letters are then claimed again later.
    """
    with ThreadPoolExecutor(1, "outbox") as thread:
        turn = _Round(outbox, couriers, firm_of, read_file, clock, on_failed, on_left_out, on_slip, thread, clock())
        letters = await turn.store(outbox.claim_letters, turn.started, limit, LEASE, tuple(couriers))
        queues: dict[tuple[str, str], list[Letter]] = {}
        for letter in letters:
            queues.setdefault((letter.desk, letter.notice.to), []).append(letter)
        ended = await asyncio.gather(*(_in_order(turn, queue) for queue in queues.values()), return_exceptions=True)
    for error in ended:
        if isinstance(error, BaseException):
            raise error
    return len(letters)


async def _in_order(turn: _Round, letters: Sequence[Letter]) -> None:
    for letter in letters:
        await _one(turn, letter)


async def _one(turn: _Round, letter: Letter) -> None:
    if why := await turn.store(not_any_more, letter, turn.firm_of(letter.desk), turn.outbox):
        await _settle(turn, letter, Withdrawn(why))
        return
    if turn.clock() - turn.started > STOP_STARTING:
        await _settle(turn, letter, Deferred("the letters before it took too long", away=True))
        return
    if away := turn.away.get(letter.desk):
        await _settle(turn, letter, away)
        return
    rendered = await _rendered(turn, letter)
    if rendered is None:
        return
    point("deliver.before_send")
    sender, courier = turn.firm_of(letter.desk).address, turn.couriers[letter.desk]
    answer = await courier.send(sender, letter.notice.to, rendered.rendered or b"", partial(_against, turn, rendered))
    if isinstance(answer, Sent):
        point("deliver.got_250")
    await _settle(turn, rendered, answer)
    point("deliver.settled")


async def _against(turn: _Round, letter: Letter) -> Answer | None:
    """Once more, when the connection is in hand: others may have been long before it. What was sealed since its bytes
    were made has them made anew."""
    firm = turn.firm_of(letter.desk)
    if why := await turn.store(not_any_more, letter, firm, turn.outbox):
        return Withdrawn(why)
    sealed = await turn.store(_as_sealed_now, letter, firm, turn.outbox) != letter.notice
    return Deferred("what it says was sealed while it waited for a connection") if sealed else None


def not_any_more(letter: Letter, firm: Firm, outbox: Outbox) -> str:
    """Why it must not leave, or "": its reader lost access, the reminder's ground is gone, or a page would tell what
    was sealed since."""
    if why := lost_access(letter, firm, outbox) or (outbox.moved_on(letter) if letter.notice.premise else ""):
        return why
    return "a matter that is counted in it was sealed since" if counts_what_was_sealed(letter.notice, firm) else ""


def lost_access(letter: Letter, firm: Firm, outbox: Outbox) -> str:
    """Why the reader may not have this letter any more, or "". Looked at before every attempt, whatever was true when
    it was queued: a wall raised meanwhile holds, and so does any other end of access."""
    return out_of_reach(letter.notice, outbox.tasks_of(letter.desk, tasks_of(letter.notice)), firm)


def _as_sealed_now(letter: Letter, firm: Firm, outbox: Outbox) -> Notice:
    notice = letter.notice
    return as_sealed_now(notice, outbox.tasks_of(letter.desk, tasks_of(notice)), firm)


async def _rendered(turn: _Round, letter: Letter) -> Letter | None:
    """The letter with bytes that are committed and never change again; None if they cannot be made or may not go."""
    firm, read, now = turn.firm_of(letter.desk), partial(turn.read_file, letter.desk), turn.clock()
    notice = await turn.store(_as_sealed_now, letter, firm, turn.outbox)
    sealed, letter = notice != letter.notice, replace(letter, notice=notice)
    slips: list[str] = []
    try:
        if letter.rendered and not (sealed and await turn.store(says_more, letter, firm, read)):
            return letter
        if letter.stage is Stage.RENDERED and letter.ambiguous:
            await _settle(turn, letter, Failed(SEALED_SINCE if letter.rendered else SPOILT))
            return None
        point("deliver.before_render")
        data = await turn.store(compose, letter, firm, now, read, slips.append)
    except Exception as broke:  # noqa: BLE001 one letter that our own code cannot write must not hold up the others
        detail = f"could not be written: {type(broke).__name__}"
        final = letter.attempts + 1 >= RENDER_TRIES
        await _settle(turn, letter, Failed(detail) if final else Deferred(detail))
        return None
    if turn.on_left_out and has_files(letter.notice) and (files := left_out(letter.notice)):
        await turn.store(turn.on_left_out, letter, files)
    if turn.on_slip and slips:
        await turn.store(turn.on_slip, letter, slips[0])
    await turn.store(turn.outbox.keep_rendered, letter, data, now, instead=letter.stage is Stage.RENDERED)
    point("deliver.rendered")
    return replace(letter, stage=Stage.RENDERED, rendered=data)


async def _settle(turn: _Round, letter: Letter, answer: Answer) -> None:
    """Write down how it went, at once."""
    now = turn.clock()
    first, attempts = letter.first_tried_at or now, letter.attempts + 1
    match answer:
        case Sent():
            await turn.store(turn.outbox.settle_letter, letter, Stage.SENT, now, detail=answer.detail)
        case Withdrawn():
            await turn.store(turn.outbox.settle_letter, letter, Stage.CANCELLED, now, detail=answer.detail)
        case Failed():
            await _give_up(turn, letter, answer.detail, now)
        case Deferred(away=True):
            turn.away[letter.desk] = answer
            again = next_try_away(attempts, now)
            await turn.store(turn.outbox.settle_letter, letter, letter.stage, now, detail=answer.detail, next_try=again)
        case Deferred():
            kept = replace(letter, ambiguous=letter.ambiguous or answer.ambiguous)
            if (later := next_try(attempts, first, now)) is None:
                await _give_up(turn, kept, f"given up after three days: {answer.detail}", now)
            else:
                await turn.store(turn.outbox.settle_letter, kept, kept.stage, now, detail=answer.detail, next_try=later)


async def _give_up(turn: _Round, letter: Letter, detail: str, now: datetime) -> None:
    if turn.on_failed and not letter.is_practice:
        await turn.store(turn.on_failed, letter, detail)
    await turn.store(turn.outbox.settle_letter, letter, Stage.FAILED, now, detail=detail)
