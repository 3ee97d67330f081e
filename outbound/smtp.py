"""Letters to an SMTP server, over a few connections that are used again (RFC 5321). The only user of aiosmtplib.

Nothing leaves without verified TLS, except to this machine. One RCPT a transaction: an answer is about one letter.
"""

import asyncio
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address
from typing import Literal

from aiosmtplib import SMTP, SMTPAuthenticationError, SMTPException, SMTPResponseException

from outbound.answers import Step, judged, plain
from outbound.courier import Answer, Check, Deferred, Failed, Sent, Withdrawn, nothing_against

DATA_SECONDS = 300  # what follows the final dot may take a scanner long; RFC 5321 4.5.3.2.6 wants 10 minutes
IDLE_SECONDS = 30  # servers drop what is idle; an old connection is not worth a failed try
ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,255}")
GOODBYE = 0.05  # seconds in which closed transports let go of their sockets, before the loop may end


@dataclass(frozen=True, slots=True)
class SmtpLogin:
    """Where letters are handed in and how to sign in; no `user`, no sign-in.

    `secret` is asked at each sign-in for the password or, with `xoauth2`, for an access token. `ca_file` replaces the
    system's authorities. `timeout` is in seconds, for connecting and for each answer before the letter itself.
    Raises ValueError where it cannot be safe: `plain` is for servers on this machine.
    """

    host: str
    port: int
    user: str
    secret: Callable[[], str]
    security: Literal["tls", "starttls", "plain"]
    ca_file: str | None = None
    mechanism: Literal["password", "xoauth2"] = "password"
    timeout: float = 30

    def __post_init__(self) -> None:
        if any(c in self.host + self.user for c in "\r\n\0"):
            raise ValueError("host and user must be one line")
        if self.security == "plain" and not _is_loopback(self.host):
            raise ValueError(f"{self.host} is not this machine: letters go out unencrypted over loopback only")


@dataclass(slots=True)
class _Line:
    """A connection and when it was last used (seconds of the event loop's clock)."""

    client: SMTP
    used: float
    fresh: bool = True


@lru_cache(maxsize=8)
def _shared_context(ca_file: str | None) -> ssl.SSLContext:
    """One for all couriers: the authorities of a system take most of a megabyte."""
    context = ssl.create_default_context(cafile=ca_file)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class SmtpCourier:
    """Sends letters over at most `connections` connections. `state`, for `status`: "" while all is well, else why."""

    def __init__(self, login: SmtpLogin, connections: int = 4, *, data_timeout: float = DATA_SECONDS) -> None:
        self.state = ""
        self.connections = connections
        self._login = login
        self._data_timeout = data_timeout
        self._turn = asyncio.Semaphore(connections)
        self._idle: list[_Line] = []
        self._tls: ssl.SSLContext | None = None

    async def send(self, sender: str, to: str, data: bytes, check: Check = nothing_against) -> Answer:
        """One letter to one address, bytes as given. Never raises for what the network or the server does."""
        if not ADDRESS.fullmatch(to) or not ADDRESS.fullmatch(sender):
            return Failed("not an address that can be written to", 553)
        async with self._turn:
            while True:
                try:
                    line = self._reused() or await self._connected()
                except (SMTPException, OSError) as error:
                    self.state = _trouble(error)
                    return Deferred(self.state, _code(error), away=True)
                answer = await self._checked(line, check) or await self._transaction(line, sender, to, data)
                if answer is not None:
                    self._note(answer)
                    return answer

    async def close(self) -> None:
        """Say goodbye on each idle connection."""
        goodbyes = len(self._idle)
        while self._idle:
            client = self._idle.pop().client
            try:
                await client.quit(timeout=2)
            except (SMTPException, OSError):
                client.close()
        if goodbyes:
            await asyncio.sleep(GOODBYE)

    def _reused(self) -> _Line | None:
        now = asyncio.get_running_loop().time()
        while self._idle:
            line = self._idle.pop()
            if line.client.is_connected and now - line.used < IDLE_SECONDS:
                line.fresh = False
                return line
            line.client.close()
        return None

    async def _connected(self) -> _Line:
        login = self._login
        client = SMTP(
            hostname=login.host,
            port=login.port,
            timeout=login.timeout,
            local_hostname="[127.0.0.1]",  # as mail clients do; asking the DNS for our own name can take seconds
            use_tls=login.security == "tls",
            start_tls=login.security == "starttls",  # True is "required"; None would be "if offered"
            tls_context=None if login.security == "plain" else await self._context(),
        )
        try:
            await client.connect()
            await self._sign_in(client)
            if client.is_ehlo_or_helo_needed:
                await client.ehlo()
        except BaseException:
            client.close()
            raise
        return _Line(client, asyncio.get_running_loop().time())

    async def _checked(self, line: _Line, check: Check) -> Answer | None:
        """The connection is kept for the next letter, whatever is said of this one. Raises what `check` raises."""
        answer: Answer | None = Withdrawn("it was not looked at")
        try:
            answer = await check()
        finally:
            if answer is not None:
                self._keep(line)
        return answer

    async def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = await asyncio.to_thread(_shared_context, self._login.ca_file)
        return self._tls

    async def _sign_in(self, client: SMTP) -> None:
        if not self._login.user:
            return
        secret = await asyncio.to_thread(self._login.secret)
        await client.ehlo()
        if self._login.mechanism == "xoauth2":
            await client.auth_xoauth2(self._login.user, secret)
            return
        # One try, where the library would try each method in turn: servers lock accounts after a few wrong passwords.
        sign_in = {"plain": client.auth_plain, "login": client.auth_login, "cram-md5": client.auth_crammd5}
        offered = [name for name in sign_in if name in client.supported_auth_methods]
        if not offered:
            raise SMTPException("the server offers no sign-in by password")
        await sign_in[offered[0]](self._login.user, secret)

    async def _transaction(self, line: _Line, sender: str, to: str, data: bytes) -> Answer | None:
        """None: the server had hung up on a connection kept from before, and nothing was sent; take another one."""
        client, step = line.client, Step.MAIL
        try:
            await client.mail(sender, options=_size_option(client, data))
            step = Step.RCPT
            await client.rcpt(to)
            step = Step.DATA
            words = (await client.data(data, timeout=self._data_timeout)).message
            self._keep(line)
            return Sent(plain(words))
        except SMTPResponseException as refused:
            if step is Step.MAIL and not line.fresh and refused.code == 421:
                client.close()
                return None
            await self._after_refusal(line, refused.code)
            return judged(step, refused.code, refused.message)
        except (SMTPException, OSError) as broke:
            client.close()
            if step is Step.MAIL and not line.fresh:
                return None
            return Deferred(_trouble(broke), away=step is Step.MAIL, ambiguous=step is Step.DATA)
        except BaseException:  # cancelled in the middle: the connection's state is unknown
            client.close()
            raise

    async def _after_refusal(self, line: _Line, code: int) -> None:
        """Clean the connection for the next letter, or let it go (421: the server hangs up)."""
        try:
            if code == 421 or not line.client.is_connected:
                raise ConnectionError
            await line.client.rset()
            self._keep(line)
        except (SMTPException, OSError):
            line.client.close()

    def _keep(self, line: _Line) -> None:
        if line.client.is_connected:
            line.used = asyncio.get_running_loop().time()
            self._idle.append(line)

    def _note(self, answer: Answer) -> None:
        if isinstance(answer, Deferred) and answer.away:
            self.state = answer.detail
        else:
            self.state = ""


def _size_option(client: SMTP, data: bytes) -> list[str]:
    """Declare the size where the server asks for it (RFC 1870): what is too large is refused before it travels."""
    return [f"SIZE={len(data)}"] if client.supports_extension("size") else []


def _trouble(error: Exception) -> str:
    """One line for people; never the secret, which no exception of these libraries carries."""
    match error:
        case SMTPAuthenticationError():
            return f"sign-in refused: {error.code} {plain(error.message)}"
        case SMTPResponseException():
            return f"{error.code} {plain(error.message)}"
        case ssl.SSLCertVerificationError():
            return f"certificate not accepted: {plain(error.verify_message)}"
        case ssl.SSLError():
            return f"TLS failed: {plain(error.reason or type(error).__name__)}"
        case _:
            return plain(str(error)) or type(error).__name__


def _code(error: Exception) -> int:
    return error.code if isinstance(error, SMTPResponseException) else 0


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
