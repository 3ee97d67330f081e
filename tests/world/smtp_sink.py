"""An SMTP server that keeps what it is sent, answers as it is told to, and can hand mail on to mailboxes."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.world.certificate import Certificate
from tests.world.dovecot import PASSWORD, free_port

Verb = Literal["MAIL", "RCPT", "DATA"]
Security = Literal["tls", "starttls", "plain"]
DROP = "drop the connection"


@dataclass(frozen=True, slots=True)
class Taken:
    """One message with its envelope, as it came over the wire."""

    mail_from: str
    rcpt_tos: tuple[str, ...]
    raw: bytes


@dataclass
class _Planned:
    verb: Verb
    words: str
    times: int
    address: str | None


class SmtpSink:
    """Started within a `with` block. User and password are those of the test mailboxes (any user, PASSWORD).

    `taken` holds the messages in their order, those too whose answer was DROP after the final dot. `onward` is called
    with each recipient and the bytes, before the sender hears "250".
    """

    def __init__(
        self,
        certificate: Certificate | None = None,
        security: Security = "plain",
        onward: Callable[[str, bytes], None] | None = None,
    ) -> None:
        self.port = free_port()
        self.certificate, self.security, self.onward = certificate, security, onward
        self.taken: list[Taken] = []
        self.connections = 0
        self._planned: list[_Planned] = []
        self._lock = threading.Lock()
        self.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Listen (again, on the same port)."""
        context = self.certificate.server_context() if self.certificate and self.security != "plain" else None
        settings: dict[str, Any] = {"hostname": "127.0.0.1", "port": self.port, "ready_timeout": 10}
        if context is not None:
            settings |= {"authenticator": self._authenticate, "auth_required": True}
        if self.security == "tls":
            settings |= {"ssl_context": context, "auth_require_tls": False}
        elif context is not None:
            settings |= {"tls_context": context, "require_starttls": True}
        self._controller = Controller(self, **settings)
        self._controller.start()

    def stop(self) -> None:
        """Nobody listens any more."""
        self._controller.stop()

    def answer(self, verb: Verb, words: str, times: int = 1, address: str | None = None) -> None:
        """Answer the next `times` of this verb (for RCPT: of this address) with `words`, a code and a text, or DROP.

        DATA is answered after the final dot: DROP there leaves the sender not knowing (RFC 1047).
        """
        self._planned.append(_Planned(verb, words, times, address))

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.connections += 1
        return responses

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self._say(server, "MAIL", address) or "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        words = self._say(server, "RCPT", address)
        if words is None or words.startswith("2"):
            envelope.rcpt_tos.append(address)
        return words or "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        words = self._say(server, "DATA", None)
        if words is None or words == DROP:
            raw = envelope.original_content or b""
            self.taken.append(Taken(envelope.mail_from or "", tuple(envelope.rcpt_tos), raw))
            for recipient in envelope.rcpt_tos if self.onward else ():
                assert self.onward
                await asyncio.to_thread(self.onward, recipient, raw)
        return words or "250 2.0.0 OK"

    def _say(self, server: SMTP, verb: Verb, address: str | None) -> str | None:
        with self._lock:
            for plan in self._planned:
                if plan.verb == verb and plan.times and plan.address in (None, address):
                    plan.times -= 1
                    if plan.words == DROP:
                        assert isinstance(server.transport, asyncio.WriteTransport)
                        server.transport.abort()
                    return plan.words
        return None

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
    ) -> AuthResult:
        return AuthResult(success=isinstance(data, LoginPassword) and data.password == PASSWORD.encode())
