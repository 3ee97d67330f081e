"""Strangers' bytes are read in reused child processes with limits, so that they cannot hurt the service.

A nursery (intake/nursery.py) has imported everything and forks children: a new one takes milliseconds and shares its
pages. Each of our threads owns one child and a queue feeds them all; a child that dies or overruns costs its one job.
"""

import contextlib
import pickle
import queue
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from intake import frames
from intake.children import Child, Nursery
from intake.known.packed import pack
from intake.sender import Trust
from tracker.domain.firm import Firm

if TYPE_CHECKING:
    from intake.files import Given, Seen
    from intake.understanding import Arrival, LookUp, Understood

MIB = 1024 * 1024
JOBS_OF_A_CHILD = 5000  # then a fresh one takes its place, whatever a library may have leaked


class ReaderBroke(Exception):
    """A job that no child could finish: `reason` is time, memory, died, closed, or the kind and place of a bug."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _Told(Exception):
    """The child's own word, `usable` False where it is of no more use."""

    def __init__(self, reason: str, usable: bool) -> None:
        super().__init__(reason)
        self.reason, self.usable = reason, usable


class _NotLookedUp(Exception):
    """What the look-up raised is `__cause__`; the child waits for an answer that does not come."""


@dataclass(slots=True)
class _Job:
    future: "Future[Any]"
    arrival: "Arrival"
    look_up: "LookUp"
    office: tuple[Firm, Trust]


@dataclass(slots=True)
class _Look:
    future: "Future[Any]"
    given: "Sequence[Given]"


class Reader:
    """`children` processes; each answer of a job may take `seconds` by the clock, the job `cpu_seconds` of work and
    `memory` bytes of addresses. They come from `nursery`, which stays, or from one of its own, which goes with it.

    Safe to use from any thread. Futures end with a value or ReaderBroke.
    """

    def __init__(
        self,
        children: int = 2,
        seconds: float = 20.0,
        cpu_seconds: int = 10,
        memory: int = 768 * MIB,
        nursery: Nursery | None = None,
    ) -> None:
        self._seconds, self._cpu_seconds, self._memory = seconds, cpu_seconds, memory
        self._jobs: queue.SimpleQueue[_Job | _Look | None] = queue.SimpleQueue()
        self._nursery, self._owned = nursery or Nursery(), nursery is None
        self._closed = False
        self._threads = [
            threading.Thread(target=self._run, name=f"reader-{number}", daemon=True) for number in range(children)
        ]
        for thread in self._threads:
            thread.start()

    def read(self, arrival: "Arrival", look_up: "LookUp", firm: Firm, trust: Trust) -> "Future[Understood]":
        """What the mail asks of the desk. `look_up` is called once, in a thread of ours, while the child waits; what it
        raises, the future raises."""
        future: Future[Understood] = Future()
        if self._closed:
            future.set_exception(ReaderBroke("closed"))
        else:
            self._jobs.put(_Job(future, arrival, look_up, (firm, trust)))
        return future

    def look(self, given: "Sequence[Given]") -> "Future[Seen]":
        """What is in these files, and how they differ from those that they take the place of."""
        future: Future[Seen] = Future()
        if self._closed:
            future.set_exception(ReaderBroke("closed"))
        else:
            self._jobs.put(_Look(future, given))
        return future

    def close(self) -> None:
        """Ends the children; jobs still waiting end with ReaderBroke."""
        self._closed = True
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join(self._seconds + 5)
        if self._owned:
            self._nursery.close()
        with contextlib.suppress(queue.Empty):
            while True:
                if job := self._jobs.get_nowait():
                    job.future.set_exception(ReaderBroke("closed"))

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self) -> None:
        """One thread, one child: started ahead of its first job, replaced as soon as it is gone."""
        child = self._hire()
        while (job := self._jobs.get()) is not None:
            if not job.future.set_running_or_notify_cancel():
                continue
            child = child or self._hire()
            if child is None:
                job.future.set_exception(ReaderBroke("no child could be started"))
                continue
            if not self._do(child, job):
                child.end()
                child = self._hire()
            del job
        if child:
            child.end()

    def _do(self, child: Child, job: _Job | _Look) -> bool:
        """Does one job; False where the child is of no more use."""
        child.jobs += 1
        try:
            found, *data = self._looked(child, job) if isinstance(job, _Look) else self._converse(child, job)
        except frames.TooLate:
            job.future.set_exception(ReaderBroke("time"))
        except (frames.Gone, OSError):
            job.future.set_exception(ReaderBroke("died"))
        except _Told as told:
            job.future.set_exception(ReaderBroke(told.reason))
            return told.usable
        except _NotLookedUp as failed:
            job.future.set_exception(failed.__cause__)
        else:
            job.future.set_result(_with_data(found, data))
            return child.jobs < JOBS_OF_A_CHILD
        return False

    def _converse(self, child: Child, job: _Job) -> tuple[Any, ...]:
        """The mail goes there; its clues come back, what they find goes there; what was understood comes back."""
        arrival, bodies = job.arrival, [b""]
        if child.office is None or any(a is not b for a, b in zip(child.office, job.office, strict=True)):
            bodies = [pickle.dumps(job.office, 5)]
            child.office = job.office
        head = pickle.dumps((arrival.key, arrival.received, arrival.whole), 5)
        frames.send(child.sock, head, arrival.raw, *bodies)
        clues, *_ = self._answer(child, "clues")
        try:
            found = job.look_up(clues)
        except Exception as error:
            raise _NotLookedUp from error
        frames.send(child.sock, pickle.dumps(pack(found), 5))
        return self._answer(child, "understood")

    def _looked(self, child: Child, job: _Look) -> tuple[Any, ...]:
        """The files go there in pairs, beside what is said about them."""
        light = [replace(one, data=b"", before=b"") for one in job.given]
        data = [plain for one in job.given for plain in (one.data, one.before)]
        frames.send(child.sock, b"look", pickle.dumps(light, 5), *data)
        return self._answer(child, "seen")

    def _answer(self, child: Child, wanted: str) -> tuple[Any, ...]:
        """(value, bodies beside it)."""
        body, *beside = frames.receive(child.sock, time.monotonic() + self._seconds)
        try:
            kind, value = frames.loads(body)
        except Exception as error:  # noqa: BLE001  an answer that cannot be read is a broken child, never a broken service
            raise _Told(f"answer: {type(error).__name__}", usable=False) from None
        if kind == "broke":
            raise _Told(str(value), usable=value != "memory")
        if kind != wanted:
            raise _Told(f"answer: {kind} for {wanted}"[:100], usable=False)
        return (value, *beside)

    def _hire(self) -> Child | None:
        """A new child from the nursery; None while closing or where the machine gives no process."""
        if self._closed:
            return None
        try:
            return self._nursery.fork(self._seconds, self._cpu_seconds, self._memory)
        except OSError:
            return None


def _with_data(understood: Any, data: list[bytes]) -> Any:
    """With the bytes of those files that stand in the mail in no form the store can read; they came beside."""
    if not data:
        return understood
    rest = iter(data)
    return replace(understood, files={key: place or next(rest) for key, place in understood.files.items()})
