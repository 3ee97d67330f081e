"""The other side of intake/reader.py: a process that has imported everything once and forks reading children on demand.

A child has no secrets (empty environment, no files of the service), limits on time, memory and files, and one socket.
"""

import contextlib
import gc
import os
import pickle
import resource
import signal
import socket
import struct
import traceback
from typing import Any

from intake import frames
from intake.known.packed import unpack
from intake.message import parse, without_data

ORDER = struct.Struct("!QQ")  # CPU seconds a job, bytes of address space
PID = struct.Struct("!Q")
FILES = 64


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
    """Imports what every child needs, and lets the libraries build what they build at first use."""
    with contextlib.suppress(ImportError):
        import intake.understanding  # noqa: F401
    parse(b"From: a@a.example\r\nTo: b@b.example\r\nContent-Type: text/html\r\n\r\n<p>Warm <b>up</b></p>")


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
            answer = _work(bodies, office)
        except MemoryError:
            answer = (pickle.dumps(("broke", "memory")),)
        except Exception as error:  # noqa: BLE001  a bug in reading is the service's to record, not the child's to die of
            answer = (pickle.dumps(("broke", _where(error))),)
        del bodies
        frames.send(sock, *answer)
        del answer


def _work(bodies: list[bytes], office: list[Any]) -> tuple[bytes, ...]:
    if bodies[0] == b"parse":
        mail = parse(bodies.pop())
        data = [one.data for one in mail.attachments]
        return (pickle.dumps(("mail", without_data(mail)), 5), *data)
    arrival, found = pickle.loads(bodies[1])  # noqa: S301  from our own service
    if len(bodies) > 2:
        office[0] = pickle.loads(bodies[2])  # noqa: S301
    firm, trust = office[0]
    from intake.understanding import understand

    return (pickle.dumps(("understood", understand(arrival, unpack(found), firm, trust)), 5),)


def _where(error: Exception) -> str:
    """Kind and place of a bug, never its words: those may hold mail."""
    frames_of = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{one.filename.rpartition('/')[2]}:{one.lineno}" for one in reversed(frames_of))
    return f"{type(error).__name__} at {places}"
