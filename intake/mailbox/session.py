"""Signing in to an IMAP server: who we are, how safely, and in which words it failed."""

import imaplib
import ipaddress
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from intake.mailbox import wire


@dataclass(frozen=True, slots=True)
class Login:
    """Where a mailbox is and how to sign in to it.

    `secret` is asked at each sign-in for the password or, with `xoauth2`, for an access token. `ca_file` replaces the
    system's authorities. `timeout` is in seconds, for connecting and for each answer. Raises ValueError when it cannot
    be safe: `plain` is for servers on this machine, and no value may hold what ends an IMAP line.
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
        refuse_line_ends(self.host, self.user)
        if self.security == "plain" and not _is_loopback(self.host):
            raise ValueError(f"{self.host} is not this machine: an unencrypted mailbox is allowed on loopback only")


class MailboxAway(Exception):
    """The mailbox cannot be used now. Says which host and the server's own words, never the secret.

    `refused` is true when the server answered and did not let us in: trying again soon will not help.
    """

    def __init__(self, words: str, refused: bool = False) -> None:
        super().__init__(words)
        self.refused = refused


def backoff(attempt: int) -> float:
    """Seconds to wait after the failed attempt number `attempt` (from 0): 1 doubling to 300."""
    return min(300.0, 2.0 ** min(attempt, 9))


def refuse_line_ends(*values: str) -> None:
    """Raise ValueError where a value could end an IMAP command and start another (CVE-2025-15366)."""
    if any(character in value for value in values for character in "\r\n\0"):
        raise ValueError("a line end or NUL in a host, user, secret or folder name")


def open_session(login: Login, largest_literal: int) -> IMAPClient:
    """A signed-in connection. Raises what sockets, ssl and imaplib raise; `away` puts that into words."""
    context = _tls(login)
    client = IMAPClient(login.host, login.port, ssl=login.security == "tls", ssl_context=context, timeout=login.timeout)
    try:
        wire.harden(client, largest_literal)
        if (
            b"PREAUTH" in client.welcome[:12].upper()
        ):  # it would skip STARTTLS and our sign-in (nostarttls.secvuln.info)
            raise imaplib.IMAP4.error("the server greets with PREAUTH, which is not accepted")
        if login.security == "starttls":
            client.starttls(context)
        _sign_in(client, login)
    except BaseException:
        shut(client)
        raise
    wire.forget_capabilities(client)
    client.normalise_times = False
    return client


def shut(client: IMAPClient) -> None:
    """Drop the connection; it may already be dead."""
    with suppress(OSError, imaplib.IMAP4.error, ValueError):
        client.shutdown()


def away(login: Login, failure: Exception) -> MailboxAway:
    """The failure in words: host, port, and what the server or the system said."""
    words = (failure.strerror if isinstance(failure, OSError) else None) or str(failure) or type(failure).__name__
    return MailboxAway(f"{login.host}:{login.port} cannot be used: {_one_line(words)}")


def _sign_in(client: IMAPClient, login: Login) -> None:
    secret = login.secret()
    refuse_line_ends(secret)
    try:
        if login.mechanism == "xoauth2":
            client.oauth2_login(login.user, secret)
        elif client.has_capability("AUTH=PLAIN"):
            client.plain_login(login.user, secret)  # LOGIN carries ASCII only
        else:
            client.login(login.user, secret)
    except LoginError as failure:
        dropped = isinstance(failure.__context__, imaplib.IMAP4.abort)  # imapclient calls this a LoginError too
        later = "[UNAVAILABLE]" in str(failure).upper()  # RFC 5530: a temporary failure, not our password
        words = _one_line(str(failure).replace(secret, "***"))  # some servers repeat the command that they refuse
        raise MailboxAway(f"{login.host}:{login.port} does not let us in: {words}", not (dropped or later)) from None


def _one_line(words: str) -> str:
    return " ".join(words.split())[:300]


def _tls(login: Login) -> ssl.SSLContext | None:
    if login.security == "plain":
        return None
    file = login.ca_file or ssl.get_default_verify_paths().cafile
    return _context(login.ca_file, Path(file).stat().st_mtime_ns if file else 0)


@lru_cache(maxsize=8)
def _context(ca_file: str | None, _changed: int) -> ssl.SSLContext:
    """One for all mailboxes: the authorities of a system take most of a megabyte, which each would hold anew. A file
    that has changed is read again."""
    context = ssl.create_default_context(cafile=ca_file)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
