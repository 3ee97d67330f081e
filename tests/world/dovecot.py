"""A private Dovecot 2.3: IMAP with TLS and STARTTLS, LMTP, any user with one password, on ports of its own."""

import grp
import os
import pwd
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Literal, Self

from imapclient import IMAPClient

from intake.mailbox import Login
from tests.patience import PATIENCE
from tests.world.certificate import make_certificate

PASSWORD = "secret"
BINARY = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin")

CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/dovecot.log
protocols = imap lmtp
hostname = mail.demo.example
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {login_user}
first_valid_uid = 0
mail_home = {folder}/mail/%u
mail_location = maildir:~/Maildir
mail_uid = {uid}
mail_gid = {gid}
mail_fsync = never
mailbox_list_index = yes
mailbox_idle_check_interval = 1 secs
recipient_delimiter = +
ssl = yes
ssl_cert = <{folder}/certificate.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0 secs
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
}}
protocol imap {{
  mail_max_userip_connections = 200
  {imap_settings}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  process_min_avail = 0
  inet_listener imap {{
    address = 127.0.0.1
    port = {imap}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
"""


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on at this moment."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


class Dovecot:
    """Started within a `with` block, gone after it. `capability` replaces what the server says it can do."""

    def __init__(self, capability: str = "", separator: str = "/", prefix: str = "") -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.folder.chmod(0o755)
        self.certificate = make_certificate(self.folder)
        self.imap, self.imaps, self.lmtp = free_port(), free_port(), free_port()
        (self.folder / "mail").mkdir()
        (self.folder / "run").mkdir()
        settings = self._owners() | {"imap": self.imap, "imaps": self.imaps, "lmtp": self.lmtp}
        settings |= {"folder": self.folder, "password": PASSWORD, "separator": separator, "prefix": prefix}
        settings["imap_settings"] = f"imap_capability = {capability}" if capability else ""
        (self.folder / "dovecot.conf").write_text(CONFIGURATION.format_map(settings))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Start and return once it answers. Raises RuntimeError with the server's log."""
        assert BINARY
        self._process = subprocess.Popen(
            [BINARY, "-F", "-c", str(self.folder / "dovecot.conf")], start_new_session=True
        )
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self._process.poll() is None:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.imap), 1) as connection:
                if connection.recv(200).startswith(b"* OK"):
                    return
            time.sleep(0.01)
        self.stop()
        raise RuntimeError((self.folder / "dovecot.log").read_text())

    def stop(self) -> None:
        """At once: left to itself a Dovecot lets go of idle clients only after ten seconds."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(10)

    def restart(self) -> None:
        """Every connection is cut; the mails stay."""
        self.stop()
        self.start()

    def login(
        self,
        user: str,
        security: Literal["tls", "starttls", "plain"] = "tls",
        password: str = PASSWORD,
        host: str = "127.0.0.1",
        port: int = 0,
        ca_file: str | None = None,
    ) -> Login:
        """How Buckslip signs in here: over TLS, trusting this server's certificate, unless told otherwise."""
        port = port or (self.imaps if security == "tls" else self.imap)
        return Login(host, port, user, lambda: password, security, ca_file or str(self.certificate.ca_file), timeout=10)

    def deliver(self, recipient: str, raw: bytes, sender: str = "") -> None:
        """As the firm's mail server would, by LMTP: trace headers are added, `tasks+token@` reaches `tasks@`."""
        with smtplib.LMTP("127.0.0.1", self.lmtp) as lmtp:
            lmtp.sendmail(sender, [recipient], raw)

    def append(self, user: str, raw: bytes, folder: str = "INBOX") -> None:
        """Byte for byte, by IMAP APPEND."""
        with self.client(user) as client:
            client.append(folder, raw)

    def client(self, user: str, folder: str | None = None) -> IMAPClient:
        """A signed-in client for looking at what the code under test has done."""
        client = IMAPClient("127.0.0.1", self.imap, ssl=False, timeout=10)
        client.login(user, PASSWORD)
        if folder:
            client.select_folder(folder)
        return client

    def count(self, user: str, folder: str = "INBOX") -> int:
        """How many mails the folder holds."""
        with self.client(user) as client:
            return int(client.folder_status(folder, ["MESSAGES"])[b"MESSAGES"])

    def _owners(self) -> dict[str, object]:
        """As root the workers run as the package's own users, else everything runs as whoever runs the tests."""
        me = pwd.getpwuid(os.getuid())
        if me.pw_uid == 0:
            os.chown(self.folder / "mail", 65534, 65534)
            return {"user": "dovecot", "group": "dovecot", "login_user": "dovenull", "uid": 65534, "gid": 65534}
        group = grp.getgrgid(me.pw_gid).gr_name
        return {"user": me.pw_name, "group": group, "login_user": me.pw_name, "uid": me.pw_uid, "gid": me.pw_gid}
