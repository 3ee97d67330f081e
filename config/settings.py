"""Validated settings as plain frozen values; the program hands them down, nobody below reads a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from config.problems import Problem
from tracker.domain.firm import Firm

if TYPE_CHECKING:
    from intake.mailbox import Login
    from intake.sender import Trust
    from outbound.smtp import SmtpLogin


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """A mail server and how to sign in. `security` tls | starttls | plain; `user` "" for no sign-in.

    `secret` reads the password anew each time, so that a changed password file needs no restart; raises Wrong.
    """

    host: str
    port: int
    user: str
    secret: Callable[[], str] = field(repr=False)
    security: Literal["tls", "starttls", "plain"] = "tls"
    ca_file: str | None = None


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """`url` for SQLAlchemy, absolute. The key is BUCKSLIP_KEY (base64 or hex) where that is set, else the file's."""

    url: str = field(repr=False)
    key_file: Path
    key: str = field(default="", repr=False)

    @property
    def file(self) -> Path | None:
        """The database's file where it is SQLite."""
        return Path(self.url.removeprefix("sqlite:///")) if self.url.startswith("sqlite:///") else None


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """Where each event is told. `secret` reads it anew each time; raises Wrong. `allow_private`: the address may be
    one of a private network."""

    url: str = field(repr=False)
    secret: Callable[[], str] = field(repr=False)
    allow_private: bool = False
    ca_file: str | None = None


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """One desk. `imap_server` and `smtp_server` are None where the section is absent: enough to read, not to run.

    `largest` in bytes. `files` are those the firm was read from.
    """

    firm: Firm
    files: tuple[Path, ...]
    people_file: Path
    matters_file: Path
    authserv_id: str = ""
    proof: Mapping[str, str] = field(default_factory=dict)
    imap_server: ServerSettings | None = None
    smtp_server: ServerSettings | None = None
    folder: str = "INBOX"
    filed_folder: str = "Buckslip"
    largest: int = 50 * 1024**2
    connections: int = 4
    library: Path | None = None
    webhook: WebhookSettings | None = None

    @property
    def trust(self) -> Trust:
        from intake.sender import Trust  # late: most commands read no mail

        return Trust(self.authserv_id, self.proof)

    @property
    def imap(self) -> Login | None:
        from intake.mailbox import Login  # late: imports the IMAP client

        server = self.imap_server
        if server is None:
            return None
        return Login(server.host, server.port, server.user, server.secret, server.security, server.ca_file)

    @property
    def smtp(self) -> SmtpLogin | None:
        from outbound.smtp import SmtpLogin  # late: imports the SMTP client

        server = self.smtp_server
        if server is None:
            return None
        return SmtpLogin(server.host, server.port, server.user, server.secret, server.security, server.ca_file)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything, validated. `desk` is the one that a command is about, `desks` are all that the service serves, the
    first file's first. `warnings` keep nothing from working; `count` says how many settings were given. `wrong`: errors
    in the lists, where these were read in spite of them."""

    path: Path
    environ: Mapping[str, str] = field(repr=False)
    desk: DeskSettings
    desks: tuple[DeskSettings, ...]
    store: StoreSettings
    warnings: tuple[Problem, ...] = ()
    count: int = 0
    wrong: tuple[Problem, ...] = ()
