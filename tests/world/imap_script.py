"""An IMAP server that says what a test wants it to say: the words that no well-behaved server can be made to speak."""

import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Self

Answer = Callable[[str, str], str | None]
"""(tag, command without its tag) -> the whole answer, "" for none yet, None for the ordinary one."""

ORDINARY = {
    "CAPABILITY": "* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS\r\n",
    "LIST": '* LIST () "/" "Filed"\r\n',
    "SELECT": "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 2] next\r\n",
    "UID SEARCH": "* SEARCH 1\r\n",
}
SIZE = '* 1 FETCH (UID 1 RFC822.SIZE {size} INTERNALDATE "23-Nov-2026 09:00:00 +0100")\r\n'


class ScriptedImap:
    """Listens within a `with` block. Without a special answer it is a folder with one mail, UID 1, of 10 bytes."""

    def __init__(self, answer: Answer, greeting: str = "* OK hello\r\n") -> None:
        self.heard: list[str] = []
        self._answer, self._greeting = answer, greeting
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with suppress(OSError), connection:
                    self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        connection.sendall(self._greeting.encode())
        idle_tag = ""
        for line in connection.makefile("r", newline="\r\n"):
            self.heard.append(line.strip())
            if line.strip() == "DONE":
                connection.sendall(f"{idle_tag} OK done\r\n".encode())
                continue
            tag, command = line.strip().split(" ", 1)
            if command == "IDLE":
                idle_tag = tag
            said = self._answer(tag, command)
            connection.sendall((self._ordinary(tag, command) if said is None else said).encode())

    def _ordinary(self, tag: str, command: str) -> str:
        if command == "IDLE":
            return "+ idling\r\n"
        if command.startswith("UID FETCH"):
            body = "* 1 FETCH (UID 1 BODY[] {10}\r\nA: b\r\n\r\nok)\r\n"
            return (SIZE.format(size=10) if "SIZE" in command else body) + f"{tag} OK done\r\n"
        found = re.match("UID [A-Z]+|[A-Z]+", command)
        return ORDINARY.get(found.group() if found else "", "") + f"{tag} OK done\r\n"
