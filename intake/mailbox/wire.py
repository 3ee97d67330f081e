"""The only place that reaches into imapclient's and imaplib's private parts, each time for a fact that they hide."""

import imaplib
import select
import socket
import ssl
from typing import Any, cast

from imapclient import IMAPClient


def harden(client: IMAPClient, largest_literal: int) -> None:
    """Set up a fresh connection: prompt, silent, and with a bound on what a server may make us read into memory.

    imapclient sends the end of a line apart from the line, which costs 40 ms a command where the kernel waits for more.
    imapclient formats every literal for its debug log whatever the log level: silence is six times as fast, and keeps
    mail out of logs. imaplib reads any literal that is announced (cpython gh-119511): more than `largest_literal`
    bytes is an abort.
    """
    client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    imap = client._imap
    imap.debug = 0
    read = imap.read

    def bounded_read(size: int) -> bytes:
        if size > largest_literal:
            raise imaplib.IMAP4.abort(f"the server announced a literal of {size} bytes")
        return cast(bytes, read(size))

    imap.read = bounded_read


def forget_capabilities(client: IMAPClient) -> None:
    """What a server can do changes with sign-in (RFC 9051, 6.2.2): ask it anew."""
    client._cached_capabilities = None


def forget_what_was_said(client: IMAPClient) -> None:
    """From here on, `arrivals` tells only of what the server says later. (imaplib would keep every word for ever.)"""
    client._imap.untagged_responses.clear()


def arrivals(client: IMAPClient) -> bool:
    """Has the server, in the answer to any command, spoken of mails being there (EXISTS)?

    A mail that arrives during a MOVE is announced in the answer to that MOVE and never again, so it is not enough to
    look at what IDLE says.
    """
    return any(int(count) > 0 for count in client._imap.untagged_responses.get("EXISTS", []))


def idle(client: IMAPClient, seconds: float, bell: socket.socket) -> None:
    """One IDLE (RFC 2177) until the server says something, `bell` becomes readable, or the time is over.

    What the server says is left for `arrivals`. imapclient's own idle() breaks on an answer before the continuation,
    and its idle_check() takes a closed connection for silence; here it raises imaplib's abort.
    """
    imap = client._imap
    client._idle_tag = imap._command("IDLE")
    while imap._get_response() is not None:
        if imap.tagged_commands[client._idle_tag]:
            raise imaplib.IMAP4.abort(f"IDLE refused: {imap.tagged_commands[client._idle_tag][1]!r}")
    if not arrivals(client) and not _buffered(client) and client.socket() in ready(client.socket(), bell, seconds):
        imap._get_response()  # whatever it is; the rest comes with the answer to DONE
    client.idle_done()


def _buffered(client: IMAPClient) -> bool:
    """Is there something in our own buffer? It may have come together with the continuation; poll cannot see it."""
    connection = client.socket()
    timeout = connection.gettimeout()
    connection.setblocking(False)
    try:
        return bool(client._imap.file.peek(1))
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        connection.settimeout(timeout)


def ready(connection: socket.socket, bell: socket.socket, seconds: float) -> list[Any]:
    """Those of the two sockets that have something to read, within `seconds`."""
    poller = select.poll()
    by_number = {each.fileno(): each for each in (connection, bell)}
    for number in by_number:
        poller.register(number, select.POLLIN)
    return [by_number[number] for number, _ in poller.poll(max(0, round(seconds * 1000)))]
