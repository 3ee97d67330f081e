"""One POST, signed, to one address: no redirect is followed, nothing is read but the status, nothing lasts long."""

import hashlib
import hmac
import http.client
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import SplitResult, urlsplit

from buckslip.exchange.address import NotAllowed, resolved

CONNECT = 10.0  # seconds for each step on the wire
WHOLE = 20.0  # seconds after which the connection is cut, however slowly it drips
SIGNATURE = "Buckslip-Signature"


@dataclass(frozen=True, slots=True)
class Target:
    """Where, and how it is proven that it is us. `secret` is asked anew each time."""

    url: str
    secret: Callable[[], str]
    allow_private: bool = False
    ca_file: str | None = None

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""


@dataclass(frozen=True, slots=True)
class Answer:
    """`ok`: it was taken. `away`: the server could not be reached at all. `detail` for people, without content."""

    ok: bool
    detail: str
    away: bool = False


def signature(secret: str, body: bytes, at: datetime) -> str:
    """ "t=1764000000,v1=HEX": HMAC-SHA256 over the time stamp, a dot and the body."""
    stamp = str(int(at.timestamp()))
    return f"t={stamp},v1={hmac.digest(secret.encode(), stamp.encode() + b'.' + body, hashlib.sha256).hex()}"


def post(target: Target, body: bytes, headers: Mapping[str, str], at: datetime) -> Answer:
    """Never raises for what a server or the network does."""
    parts = urlsplit(target.url)
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    try:
        secret = target.secret()
    except ValueError as wrong:
        return Answer(False, f"the secret of [webhook] {wrong}", away=True)
    try:
        signed = {**headers, SIGNATURE: signature(secret, body, at), "Content-Type": "application/json"}
        address = resolved(target.host, port, allow_private=target.allow_private)
        context = ssl.create_default_context(cafile=target.ca_file) if secure else None
        with _connected(address, port, target.host, context) as wire:
            return _exchanged(wire, target.host, port, parts, body, signed)
    except NotAllowed as not_allowed:
        return Answer(False, str(not_allowed), away=True)
    except ssl.SSLCertVerificationError as unproven:
        return Answer(False, f"the server's certificate is not believed: {unproven.verify_message}", away=True)
    except (OSError, http.client.HTTPException, ValueError) as away:
        return Answer(False, f"{target.host} does not answer: {type(away).__name__}", away=True)


def _connected(address: str, port: int, host: str, context: ssl.SSLContext | None) -> socket.socket:
    wire = socket.create_connection((address, port), CONNECT)
    try:
        return context.wrap_socket(wire, server_hostname=host) if context else wire
    except BaseException:
        wire.close()
        raise


def _exchanged(
    wire: socket.socket, host: str, port: int, parts: SplitResult, body: bytes, headers: Mapping[str, str]
) -> Answer:
    connection = http.client.HTTPConnection(host, port)
    connection.sock = wire
    clock = threading.Timer(WHOLE, _cut, [wire])
    clock.daemon = True
    clock.start()
    try:
        connection.request(
            "POST", f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}", body, dict(headers)
        )
        status = connection.getresponse().status
    finally:
        clock.cancel()
    return Answer(200 <= status < 300, f"{host} answers {status}")


def _cut(wire: socket.socket) -> None:
    with suppress(OSError):
        wire.shutdown(socket.SHUT_RDWR)
