"""Reading children, seen from the service: the process that forks them, and the socket to each."""

import contextlib
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass

from intake.sender import Trust
from tracker.domain.firm import Firm

PATIENCE = 100_000  # microseconds after which a thread that waits for a child looks at the clock
START = 60  # seconds for importing on a slow machine


@dataclass(slots=True)
class Child:
    sock: socket.socket
    pid: int
    jobs: int = 0
    office: tuple[Firm, Trust] | None = None

    def end(self) -> None:
        with contextlib.suppress(OSError):
            os.kill(self.pid, signal.SIGKILL)
        self.sock.close()


class Nursery:
    """The process of intake/nursery.py, started with the first child and again should it be gone. Safe to use from any
    thread."""

    def __init__(self) -> None:
        self._lock, self._closed = threading.Lock(), False
        self._running: tuple[subprocess.Popen[bytes], socket.socket] | None = None

    def fork(self, seconds: float, cpu_seconds: int, memory: int) -> Child:
        """A child that waits at most `seconds` for its socket and has these limits. OSError where the machine gives no
        process, or once it is closed."""
        with self._lock:
            if self._closed:
                raise ConnectionError("the nursery is closed")
            try:
                return self._fork(seconds, cpu_seconds, memory)
            except OSError:
                self._end()
                return self._fork(seconds, cpu_seconds, memory)

    @property
    def pid(self) -> int:
        """Of its process, 0 while there is none."""
        return self._running[0].pid if self._running else 0

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._end()

    def _fork(self, seconds: float, cpu_seconds: int, memory: int) -> Child:
        control = self._started()
        mine, its = socket.socketpair()
        with its:
            order = cpu_seconds.to_bytes(8, "big") + memory.to_bytes(8, "big")
            socket.send_fds(control, [order], [its.fileno()])
            pid = control.recv(8, socket.MSG_WAITALL)
        if len(pid) < 8:
            mine.close()
            raise ConnectionError("the nursery is gone")
        mine.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", int(seconds) + 1, 0))
        mine.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", 0, PATIENCE))
        return Child(mine, int.from_bytes(pid, "big"))

    def _started(self) -> socket.socket:
        if self._running:
            return self._running[1]
        mine, its = socket.socketpair()
        with its:
            code = f"import sys; sys.path[:] = {sys.path!r}; from intake.nursery import main; main({its.fileno()})"
            process = subprocess.Popen(  # noqa: S603  our own interpreter and code; no environment, so no secrets
                [sys.executable, "-c", code],
                pass_fds=(its.fileno(),),
                env={},
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        mine.settimeout(START)
        self._running = (process, mine)
        return mine

    def _end(self) -> None:
        if self._running:
            process, control = self._running
            self._running = None
            control.close()
            try:
                process.wait(2)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
