"""Messages between the service and its reading children: a count, lengths, bodies; the first body is a pickle.

What comes back from a child is read with a list of allowed classes: a child that hostile bytes have taken over can make
values of ours, and nothing else.
"""

import io
import pickle
import socket
import struct
import sys
import time
from typing import Any

_HEAD = struct.Struct("!I")
_LENGTH = struct.Struct("!Q")
LARGEST = 1 << 30  # bytes of one body
MOST_BODIES = 4096
_TIMEVAL = struct.Struct("ll")

_PLAIN = {
    "builtins": {"set", "frozenset", "complex", "bytearray"},
    "datetime": {"datetime", "date", "time", "timedelta", "timezone"},
    "zoneinfo": {"ZoneInfo"},
    "collections": {"OrderedDict"},
    "types": {"MappingProxyType"},
}
_OURS = (
    "intake.clues",
    "intake.mail",
    "intake.sender",
    "intake.automatic",
    "intake.text",
    "intake.reading",
    "intake.known",
    "intake.holds",
    "intake.understanding",
    "tracker.domain",
)


class Gone(Exception):
    """The other side closed, or sent what is no message."""


class TooLate(Exception):
    """Nothing came before the deadline."""


class Values(pickle.Unpickler):
    """Reads our own values, by class and never by function."""

    def find_class(self, module: str, name: str) -> Any:
        if name in _PLAIN.get(module, ()):
            return super().find_class(module, name)
        if any(module == one or module.startswith(one + ".") for one in _OURS) and "." not in name:
            __import__(module)
            found = getattr(sys.modules[module], name, None)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a value of ours")


def loads(data: bytes) -> Any:
    return Values(io.BytesIO(data)).load()


def send(sock: socket.socket, *bodies: bytes) -> None:
    """Sends one message without joining its bodies."""
    head = _HEAD.pack(len(bodies)) + b"".join(_LENGTH.pack(len(one)) for one in bodies)
    if sum(map(len, bodies)) < 16384:
        sock.sendall(head + b"".join(bodies))
        return
    sock.sendall(head)
    for one in bodies:
        sock.sendall(one)


def receive(sock: socket.socket, deadline: float | None = None) -> list[bytes]:
    """The next message; raises Gone, or TooLate at `deadline` (time.monotonic)."""
    count = _HEAD.unpack(_exactly(sock, _HEAD.size, deadline))[0]
    if count > MOST_BODIES:
        raise Gone("too many bodies")
    heads = _exactly(sock, _LENGTH.size * count, deadline) if count else b""
    lengths = [one[0] for one in _LENGTH.iter_unpack(heads)]
    if sum(lengths) > LARGEST:
        raise Gone("too large")
    return [_exactly(sock, one, deadline) for one in lengths]


def _exactly(sock: socket.socket, size: int, deadline: float | None) -> bytes:
    """`size` bytes in one piece where the kernel has them: no second copy of a large attachment."""
    parts: list[bytes] = []
    left = size
    while left:
        if deadline is not None:
            _wait_at_most(sock, deadline - time.monotonic())
        try:
            part = sock.recv(left, socket.MSG_WAITALL)
        except BlockingIOError:
            continue  # the time-out of the socket: the deadline is looked at again
        except OSError as error:
            raise Gone(type(error).__name__) from None
        if not part:
            raise Gone("closed")
        parts.append(part)
        left -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _wait_at_most(sock: socket.socket, seconds: float) -> None:
    if seconds <= 0:
        raise TooLate
    whole, micro = divmod(max(1, int(seconds * 1e6)), 1_000_000)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _TIMEVAL.pack(whole, micro))
