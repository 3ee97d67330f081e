"""Messages between the service and its reading children: a count, lengths, bodies; the first body is a pickle.

What comes back from a child is read with a list of allowed classes: a child that hostile bytes have taken over can make
values of ours, and nothing else.
"""

import io
import pickle
import socket
import struct
import time
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any

_HEAD = struct.Struct("!I")
_LENGTH = struct.Struct("!Q")
LARGEST = 1 << 30  # bytes of one body
MOST_BODIES = 4096
AT_ONCE = 1 << 16  # most messages come in one piece of this

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
    "intake.files",
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
        return _member if (module, name) == ("builtins", "getattr") else _allowed(module, name)


def _member(kind: object, name: object) -> Enum:
    """So the enum of Python 3.11.3 and before writes its members: as getattr(kind, name)."""
    if isinstance(kind, type) and issubclass(kind, Enum) and isinstance(name, str) and name in kind.__members__:
        return kind.__members__[name]
    raise pickle.UnpicklingError("an attribute is not a value of ours")


@cache
def _allowed(module: str, name: str) -> Any:
    if name in _PLAIN.get(module, ()):
        return getattr(import_module(module), name)
    if any(module == one or module.startswith(one + ".") for one in _OURS) and "." not in name:
        found = getattr(import_module(module), name, None)
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
    """The next message; raises Gone, or TooLate at `deadline` (time.monotonic), where the socket has a SO_RCVTIMEO.

    Messages go to and fro in turns, so that what has come is never part of the one after."""
    begun = bytearray(_part(sock, AT_ONCE, deadline))
    count = _HEAD.unpack(_filled(sock, begun, _HEAD.size, deadline)[: _HEAD.size])[0]
    if count > MOST_BODIES:
        raise Gone("too many bodies")
    at = _HEAD.size + _LENGTH.size * count
    heads = _filled(sock, begun, at, deadline)[_HEAD.size : at]
    lengths = [one[0] for one in _LENGTH.iter_unpack(heads)]
    if sum(lengths) > LARGEST:
        raise Gone("too large")
    bodies = []
    for length in lengths:
        here = bytes(memoryview(begun)[at : at + length])
        bodies.append(here if len(here) == length else here + _exactly(sock, length - len(here), deadline))
        at += length
    return bodies


def _filled(sock: socket.socket, begun: bytearray, size: int, deadline: float | None) -> bytearray:
    while len(begun) < size:
        begun += _part(sock, AT_ONCE, deadline)
    return begun


def _exactly(sock: socket.socket, size: int, deadline: float | None) -> bytes:
    parts: list[bytes] = []
    while size:
        parts.append(_part(sock, size, deadline))
        size -= len(parts[-1])
    return b"".join(parts)


def _part(sock: socket.socket, most: int, deadline: float | None) -> bytes:
    """What has come, at least one byte."""
    while True:
        if deadline is not None and time.monotonic() > deadline:
            raise TooLate
        try:
            part = sock.recv(most)
        except BlockingIOError:
            continue  # the time-out of the socket: the deadline is looked at again
        except OSError as error:
            raise Gone(type(error).__name__) from None
        if not part:
            raise Gone("closed")
        return part
