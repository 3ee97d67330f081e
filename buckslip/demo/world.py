"""A mail world in this process: pymap (IMAP, in memory) and aiosmtpd (SMTP, put into mailboxes), on loopback."""

import asyncio
import smtplib
import socket
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from email.utils import format_datetime
from threading import Event, Thread
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from imapclient import IMAPClient
from pymap.backend.dict import DictBackend, Identity
from pymap.imap import IMAPService
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import ExtensionOptions
from pymap.user import Passwords, UserMetadata
from pysasl.hashing import Cleartext

HOST = "127.0.0.1"
AUTHSERV = "mx.demo.example"  # the name our own mail server signs its Authentication-Results with (RFC 8601)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


class MailWorld:
    """Mailboxes of `users` (address -> password), up after `start`. `clock` stamps what arrives."""

    def __init__(
        self, users: Mapping[str, str], clock: Callable[[], datetime], imap_port: int = 0, smtp_port: int = 0
    ) -> None:
        self.users, self.clock = dict(users), clock
        self.imap_port, self.smtp_port = imap_port or free_port(), smtp_port or free_port()
        self._clients: dict[str, IMAPClient] = {}  # one a person, kept open
        self._ready, self._loop, self._ended = Event(), asyncio.new_event_loop(), asyncio.Event()
        self._thread = Thread(target=self._run, daemon=True)
        self._smtp = Controller(
            _Postman(self), hostname=HOST, port=self.smtp_port, authenticator=self._known, auth_require_tls=False
        )

    def start(self) -> Self:
        self._thread.start()
        if not self._ready.wait(20):
            raise RuntimeError("the demo's IMAP server did not start")
        self._smtp.start()
        return self

    def stop(self) -> None:
        for client in self._clients.values():
            client.shutdown()
        self._smtp.stop()
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(10)

    def send(self, writer: str, raw: bytes, to: str) -> None:
        """Through real SMTP, signed in as `writer` where she has a mailbox here; anybody else comes from outside."""
        with smtplib.SMTP(HOST, self.smtp_port) as smtp:
            if writer in self.users:
                smtp.login(writer, self.users[writer])
            smtp.sendmail(writer, [to], raw)

    def letters(self, address: str, after: int = 0) -> list[tuple[int, bytes]]:
        """(uid, bytes) of what lies in that inbox beyond `after`, read over IMAP as any mail client would."""
        client = self._inbox(address)
        client.noop()
        uids = [uid for uid in client.search(["UID", f"{after + 1}:*"]) if uid > after]  # n:* always has the last one
        found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return [(uid, found[uid][b"BODY[]"]) for uid in sorted(found)]

    def is_read(self, address: str) -> bool:
        """Nothing is left in that inbox."""
        client = self._inbox(address)
        client.noop()
        return not client.search("ALL")

    def _inbox(self, address: str) -> IMAPClient:
        if address not in self._clients:
            client = IMAPClient(HOST, port=self.imap_port, ssl=False, timeout=20)
            client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            client.login(address, self.users[address])
            client.select_folder("INBOX", readonly=True)
            self._clients[address] = client
        return self._clients[address]

    async def deliver(self, address: str, raw: bytes) -> None:
        async with Identity(address, self._backend.login, None, frozenset()).new_session() as session:
            message = AppendMessage(raw, self.clock(), frozenset(), ExtensionOptions.empty())
            await session.append_messages("INBOX", [message])

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        first = next(iter(self.users))
        options = {
            "debug": False,
            "tls": False,
            "cert": None,
            "key": None,
            "proxy_protocol": None,
            "inherited_sockets": None,
        }
        account = {"demo_data": False, "demo_user": first, "demo_password": self.users[first], "passlib_cfg": None}
        arguments = Namespace(**options, **account, host=HOST, port=self.imap_port)
        self._backend, config = await DictBackend.init(
            arguments, hash_context=Cleartext()
        )  # half a second a sign-in else
        config.apply_context()
        for address, password in list(self.users.items())[1:]:
            hashed = await Passwords(config).hash_password(password)
            identity: Any = Identity(address, self._backend.login, None, frozenset())
            await identity.set(UserMetadata(config, address, password=hashed))
        async with AsyncExitStack() as stack:
            await self._backend.start(stack)
            await IMAPService(self._backend, config).start(stack)
            self._ready.set()
            await self._ended.wait()

    def _known(
        self, _server: object, _session: Session, _envelope: Envelope, _mechanism: str, data: object
    ) -> AuthResult:
        if not isinstance(data, LoginPassword):
            return AuthResult(success=False)
        login = data.login.decode("ascii", "replace")
        return AuthResult(success=self.users.get(login) == data.password.decode("ascii", "replace"), auth_data=login)


class _Postman:
    """The firm's mail server in small: stamps each mail with what it knows of its sender, and delivers it."""

    def __init__(self, world: MailWorld) -> None:
        self.world = world

    async def handle_DATA(self, _server: object, session: Session, envelope: Envelope) -> str:  # noqa: N802
        writer = str(envelope.mail_from)
        domain = writer.rpartition("@")[2]
        proven = "pass" if str(session.auth_data) == writer else "none"  # signed in as the very address it is sent from
        stamp = (
            f"Received: from client ([{HOST}]) by {AUTHSERV} with ESMTP; {format_datetime(self.world.clock())}\r\n"
            f"Authentication-Results: {AUTHSERV}; dmarc={proven} header.from={domain}\r\n"
        )
        raw = stamp.encode("ascii") + (envelope.original_content or b"")
        for address in envelope.rcpt_tos:
            local, _, host = address.partition("@")
            bare = f"{local.partition('+')[0]}@{host}"  # RFC 5233: the detail after + goes to the same mailbox
            if bare in self.world.users:
                future = asyncio.run_coroutine_threadsafe(self.world.deliver(bare, raw), self.world._loop)
                await asyncio.wrap_future(future)
        return "250 2.0.0 OK"
