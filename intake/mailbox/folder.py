"""One IMAP folder: what waits in it, filing away what is kept, and waiting for more."""

import imaplib
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog
from imapclient import IMAPClient

from intake.mailbox import wire
from intake.mailbox.session import Login, away, open_session, refuse_line_ends, shut

MIB = 2**20
HEADER_LIMIT = 2**18  # bytes kept of a mail that is too large to read
SURVEYED = 500  # mails asked for their size at once
IDLE_SLICE = 300.0  # seconds; each new IDLE proves that the connection lives (RFC 2177 wants one within 29 minutes)
POLL_EVERY = 15.0  # seconds between two NOOPs where a server has no IDLE

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Arrived:
    """A mail as the server has it: `size` in bytes as announced, `arrived_at` its INTERNALDATE in UTC.

    `whole` is false for a mail above the limit; `raw` then holds its header only, at most 256 KiB.
    """

    uid: int
    uid_validity: int
    size: int
    arrived_at: datetime
    raw: bytes
    whole: bool


class Mailbox:
    """One connection to one folder, for use from one thread (`wake` excepted).

    It connects when it is first needed and again after every failure; each method raises MailboxAway for a world that
    does not answer. Mails are read with BODY.PEEK[], so nothing is marked as seen, and a mail that a person has read
    is a mail like any other. No text out of a mail ever enters a command: only UIDs do.
    """

    def __init__(self, login: Login, folder: str, filed_folder: str, largest: int = 50 * MIB) -> None:
        refuse_line_ends(folder, filed_folder)
        self._login, self._folder, self._largest = login, folder, largest
        self._filed_folder = filed_folder
        self._filed_name = filed_folder  # as this server spells it, known once connected
        self._client: IMAPClient | None = None
        self._validity = 0
        self._copied: set[int] = set()  # copied into the filed folder, and still to be removed here
        self._bell, self._ringer = socket.socketpair()
        self._bell.setblocking(False)
        self._ringer.setblocking(False)

    def waiting(self, mails: int = 50, size: int = 8 * MIB) -> Iterator[tuple[Arrived, ...]]:
        """All mails of the folder by ascending UID, in batches of at most `mails` and `size` bytes, or one larger mail.

        It ends early when the folder's UIDVALIDITY changes on the way: the next call begins anew.
        """
        with self._reaching() as client:
            wire.forget_what_was_said(client)
            validity, uids = self._validity, sorted(client.search("ALL"))
        for start in range(0, len(uids), SURVEYED):
            with self._reaching() as client:
                if self._validity != validity:
                    return
                surveyed = client.fetch(uids[start : start + SURVEYED], ["RFC822.SIZE", "INTERNALDATE"])
            for group in _grouped(surveyed, mails, size, self._largest):
                with self._reaching() as client:
                    if self._validity != validity:
                        return
                    batch = self._read(client, group)
                if batch:
                    yield batch

    def file_away(self, batch: Sequence[Arrived]) -> None:
        """Move what is kept into the filed folder. UIDs of another UIDVALIDITY than the folder's mean other mails now:
        those stay where they are, and are met again in `waiting`.
        """
        with self._reaching() as client:
            uids = [mail.uid for mail in batch if mail.uid_validity == self._validity]
            if not uids:
                return
            if client.has_capability("MOVE"):
                client.move(uids, self._filed_name)
            else:
                self._copy_and_remove(client, uids)

    def wait(self, seconds: float) -> bool:
        """Wait until something may be new, at most `seconds`. False: the time is over, and nothing was said."""
        until = time.monotonic() + seconds
        while True:
            with self._reaching() as client:
                if self._rung() or wire.arrivals(client):
                    return True
                left = until - time.monotonic()
                if left <= 0:
                    return False
                if client.has_capability("IDLE"):
                    wire.idle(client, min(left, IDLE_SLICE), self._bell)
                else:
                    wire.ready(client.socket(), self._bell, min(left, POLL_EVERY))
                    client.noop()

    def wake(self) -> None:
        """End `wait` (or the next one) with True. The one method for other threads; the connection stays."""
        with suppress(OSError):  # full: it rings already
            self._ringer.send(b"!")

    def close(self) -> None:
        """Sign out, for good."""
        if self._client:
            with suppress(OSError, imaplib.IMAP4.error, ValueError):
                self._client.logout()
        self._drop()
        self._bell.close()
        self._ringer.close()

    @contextmanager
    def _reaching(self) -> Iterator[IMAPClient]:
        """A connection with the folder selected; on any failure of the world it is dropped and put into words."""
        try:
            if self._client is None:
                self._connect()
            yield self._client
        except (OSError, imaplib.IMAP4.error, ValueError) as failure:
            self._drop()
            raise away(self._login, failure) from None
        except BaseException:
            self._drop()  # an answer may be half read
            raise

    def _connect(self) -> None:
        client = self._client = open_session(self._login, self._largest * 5 // 4)  # some servers only guess RFC822.SIZE
        self._filed_name = _make_folder(client, self._filed_folder)
        validity = int(client.select_folder(self._folder)[b"UIDVALIDITY"])
        if validity != self._validity:
            self._copied.clear()
        self._validity = validity

    def _drop(self) -> None:
        if self._client:
            shut(self._client)
        self._client = None

    def _rung(self) -> bool:
        try:
            return bool(self._bell.recv(4096))
        except BlockingIOError:
            return False

    def _read(self, client: IMAPClient, group: list["_Size"]) -> tuple[Arrived, ...]:
        part = "BODY[]" if group[0].whole else "BODY[HEADER]<0>"
        found = _fetched(client, [each.uid for each in group], part)
        return tuple(
            Arrived(each.uid, self._validity, each.size, each.arrived_at, found[each.uid], each.whole)
            for each in group
            if each.uid in found
        )

    def _copy_and_remove(self, client: IMAPClient, uids: list[int]) -> None:
        """The road of servers without MOVE (RFC 6851, 3.3). What was copied once is not copied again."""
        fresh = [uid for uid in uids if uid not in self._copied]
        if fresh:
            client.copy(fresh, self._filed_name)
            self._copied.update(fresh)
        leaving = sorted(self._copied)
        client.add_flags(leaving, [b"\\Deleted"], silent=True)
        if client.has_capability("UIDPLUS"):
            client.uid_expunge(leaving)
        elif self._copied.issuperset(client.search("DELETED")):
            client.expunge()  # it takes all that are marked as deleted: only when all those are ours
        else:
            return
        self._copied.clear()


@dataclass(frozen=True, slots=True)
class _Size:
    uid: int
    size: int
    arrived_at: datetime
    whole: bool


def _grouped(surveyed: dict[int, dict[bytes, Any]], mails: int, size: int, largest: int) -> Iterator[list[_Size]]:
    """Cut the survey into groups to fetch together; a mail above `largest` stands alone."""
    group: list[_Size] = []
    for uid in sorted(surveyed):
        facts = surveyed[uid]
        if b"RFC822.SIZE" not in facts or not isinstance(facts.get(b"INTERNALDATE"), datetime):
            continue  # an unasked word about another mail, or one that has just vanished
        octets = int(facts[b"RFC822.SIZE"])
        each = _Size(uid, octets, facts[b"INTERNALDATE"].astimezone(UTC), octets <= largest)
        full = len(group) >= mails or sum(one.size for one in group) + octets > size
        if group and (full or not each.whole or not group[-1].whole):
            yield group
            group = []
        group.append(each)
    if group:
        yield group


def _fetched(client: IMAPClient, uids: list[int], part: str) -> dict[int, bytes]:
    """The part of each mail that is still there. One NO loses a whole batch, so then they are asked for one by one."""
    item = "BODY.PEEK[]" if part == "BODY[]" else f"BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>"
    try:
        answer = client.fetch(uids, [item])
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as refusal:
        if len(uids) == 1:
            log.warning("mail_not_given", uid=uids[0], why=type(refusal).__name__)
            return {}
        return {uid: raw for each in uids for uid, raw in _fetched(client, [each], part).items()}
    found = {uid: facts[part.encode()] for uid, facts in answer.items() if facts.get(part.encode()) is not None}
    if len(found) < len(uids):
        log.info("mail_vanished", count=len(uids) - len(found))
    return found


def _make_folder(client: IMAPClient, name: str) -> str:
    """Make the folder if it is missing. Returns its name as the server spells it: a path written with `/`, below the
    prefix of the personal namespace and with its separator (RFC 2342).
    """
    if client.has_capability("NAMESPACE"):
        personal = client.namespace().personal or (("", "/"),)
        prefix, separator = personal[0]
        name = name.replace("/", separator or "/")
        if not name.startswith(prefix):
            name = prefix + name
    if not client.folder_exists(name):
        client.create_folder(name)
        client.subscribe_folder(name)
    return name
