"""People's mail on a real Dovecot: what they send arrives by LMTP with the firm's stamp, letters by SMTP."""

from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime

from tests.world.dovecot import Dovecot


class Post:
    """Mailboxes of one test run on a shared Dovecot. `authserv` is the name the desk trusts (RFC 8601)."""

    def __init__(self, dovecot: Dovecot, authserv: str, proven: tuple[str, ...], clock: Callable[[], datetime]) -> None:
        self.dovecot, self.authserv, self.proven, self.clock = dovecot, authserv, proven, clock
        self.sent: list[bytes] = []

    def send(self, writer: str, raw: bytes, to: str) -> None:
        self.sent.append(raw)
        verdict = "pass" if writer in self.proven else "none"
        domain = writer.partition("@")[2]
        stamp = (
            f"Received: from client by {self.authserv} with ESMTPS; {format_datetime(self.clock())}\r\n"
            f"Authentication-Results: {self.authserv}; dmarc={verdict} header.from={domain}\r\n"
        )
        self.dovecot.deliver(to, stamp.encode() + raw, writer)

    def take(self, recipient: str, raw: bytes) -> None:
        """Called by the SMTP server for each letter of the desk."""
        self.dovecot.deliver(recipient, raw)

    def letters(self, address: str, after: int = 0) -> list[tuple[int, bytes]]:
        with self.dovecot.client(address, "INBOX") as client:
            uids = [uid for uid in client.search(["UID", f"{after + 1}:*"]) if uid > after]
            found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
            return [(uid, found[uid][b"BODY[]"]) for uid in sorted(found)]

    def is_read(self, address: str) -> bool:
        return self.dovecot.count(address) == 0
