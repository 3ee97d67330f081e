"""The other side of intake/reader.py: a process that has imported everything once and forks reading children on demand.

A child has no secrets (empty environment, no files of the service), limits on time, memory and files, and one socket.
"""

import gc
import os
import pickle
import resource
import signal
import socket
import struct
import traceback
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from intake import frames
from intake.known.packed import unpack
from intake.sender import Trust
from tracker.domain.decision import Candidates
from tracker.domain.firm import Firm, Person, Role

ORDER = struct.Struct("!QQ")  # CPU seconds a job, bytes of address space
PID = struct.Struct("!Q")
FILES = 64
WARM = (
    "Please summarize the Smith deposition, page and line, by next Friday at noon; Renee can do it. Not over 4 hours.",
    "1. Cite-check the brief by 3/4.<br>2. Two court days before the hearing on May 5, draft the letter to Mr. Jones.",
    "Thanks, looks good. Approved, but hold the filing until Monday. Status of T-1001? I am out of the office Monday.",
)


def main(control: int) -> None:
    """Serves orders for children on the socket `control` until it closes."""
    _preload()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # children are reaped by the kernel
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the service; we leave when it closes our socket
    sock = socket.socket(fileno=control)
    gc.collect()
    gc.freeze()  # pages that a collection never writes to stay shared with the children
    while True:
        try:
            order, descriptors, _, _ = socket.recv_fds(sock, ORDER.size, 1)
        except OSError:
            return
        if len(order) < ORDER.size or not descriptors:
            return
        pid = os.fork()
        if pid == 0:
            sock.close()
            _child(descriptors[0], *ORDER.unpack(order))
        os.close(descriptors[0])
        try:
            sock.sendall(PID.pack(pid))
        except OSError:
            return  # the service died meanwhile; the child sees its socket close


def _preload() -> None:
    """Imports what every child needs, and reads nobody's mails: libraries and expressions build much at first use."""
    import intake.files  # noqa: F401
    from intake import patterns
    from intake.reading import spelling
    from intake.understanding import Arrival, understand

    someone = Person("a@warm.example", "Ann Warm", Role.ATTORNEY)
    firm = Firm("warm", "Warm", "desk@warm.example", "America/New_York", {someone.address: someone}, {})
    at, trust = datetime(2026, 1, 5, 15, tzinfo=UTC), Trust("", {"*": "none"})
    for words in WARM:
        raw = f"From: Ann <a@warm.example>\r\nTo: desk@warm.example\r\nContent-Type: text/html\r\n\r\n<p>{words}</p>"
        understand(Arrival("", raw.encode(), at), lambda _: Candidates(), firm, trust)
    spelling.prepare()  # makes the expressions of replies, too, of which WARM has none
    patterns.prepare()


def _child(descriptor: int, cpu_seconds: int, memory: int) -> None:
    code = 1
    try:
        _limit(memory)
        _serve(socket.socket(fileno=descriptor), cpu_seconds)
        code = 0
    finally:
        os._exit(code)


def _limit(memory: int) -> None:
    """No core dumps (they would hold mail), no more memory or files than reading needs, nothing written."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _more_time(seconds: int) -> None:
    """Tops the CPU limit up: what was used so far, and `seconds` for this job. Beyond it the kernel ends the child."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    soft = int(used.ru_utime + used.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


def _serve(sock: socket.socket, cpu_seconds: int) -> None:
    office: list[Any] = [None]  # (firm, trust) of the last mail that brought them
    while True:
        try:
            bodies = frames.receive(sock)
        except frames.Gone:
            return
        _more_time(cpu_seconds)
        try:
            answer = _work(bodies, office, sock)
        except MemoryError:
            answer = (pickle.dumps(("broke", "memory")),)
        except frames.Gone:
            return
        except Exception as error:  # noqa: BLE001  a bug in reading is the service's to record, not the child's to die of
            answer = (pickle.dumps(("broke", _where(error))),)
        del bodies
        frames.send(sock, *answer)
        del answer


def _work(bodies: list[bytes], office: list[Any], sock: socket.socket) -> tuple[bytes, ...]:
    from intake.understanding import Arrival, understand

    if bodies[0] == b"look":
        return _look(bodies[1], bodies[2:])
    key, received, whole = pickle.loads(bodies[0])  # noqa: S301  from our own service
    if bodies[2]:
        office[0] = pickle.loads(bodies[2])  # noqa: S301
    firm, trust = office[0]

    def look_up(clues: Any) -> Any:
        frames.send(sock, pickle.dumps(("clues", clues), 5))
        return unpack(pickle.loads(frames.receive(sock)[0]))  # noqa: S301

    understood = understand(Arrival(key, bodies.pop(1), received, whole), look_up, firm, trust)
    data = [one for one in understood.files.values() if isinstance(one, bytes)]
    light = {key: b"" if isinstance(one, bytes) else one for key, one in understood.files.items()}  # sent beside
    return (pickle.dumps(("understood", replace(understood, files=light)), 5), *data)


def _look(about: bytes, data: list[bytes]) -> tuple[bytes, ...]:
    from intake.files import look

    asked = pickle.loads(about)  # noqa: S301  from our own service
    pairs = zip(data[::2], data[1::2], strict=True)
    seen = look([replace(one, data=now, before=before) for one, (now, before) in zip(asked, pairs, strict=True)])
    return (pickle.dumps(("seen", seen), 5),)


def _where(error: Exception) -> str:
    """Kind and place of a bug, never its words: those may hold mail."""
    frames_of = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{one.filename.rpartition('/')[2]}:{one.lineno}" for one in reversed(frames_of))
    return f"{type(error).__name__} at {places}"
