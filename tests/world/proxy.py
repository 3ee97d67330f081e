"""A TCP proxy with the faults of a real network: a cut after so many bytes, a delay, a server that is not there."""

import socket
import threading
import time
from contextlib import suppress
from typing import Self


class FaultProxy:
    """Between a client and a server on 127.0.0.1. Started within a `with` block.

    `cut_after`: the bytes towards the client after which the connection is reset, once; None for never.
    `delay`: seconds before each piece towards the client. `away`: new connections are closed at once.
    """

    def __init__(self, target: int, host: str = "127.0.0.1") -> None:
        self.cut_after: int | None = None
        self.delay = 0.0
        self.away = False
        self.connections = 0
        self._target = target
        self._open: list[socket.socket] = []
        self._listener = socket.create_server((host, 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        _reset(self._listener)
        self.drop()

    def drop(self) -> None:
        """Cut every connection now."""
        for connection in self._open:
            _reset(connection)
        self._open.clear()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                if self.away:
                    client.close()
                    continue
                server = socket.create_connection(("127.0.0.1", self._target))
                self._open += [client, server]
                threading.Thread(target=self._pump, args=(client, server, False), daemon=True).start()
                threading.Thread(target=self._pump, args=(server, client, True), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, to_client: bool) -> None:
        with suppress(OSError):
            while piece := source.recv(65536):
                if to_client:
                    time.sleep(self.delay)
                    if self.cut_after is not None and len(piece) >= self.cut_after:
                        sink.sendall(piece[: self.cut_after])
                        self.cut_after = None
                        break
                    if self.cut_after is not None:
                        self.cut_after -= len(piece)
                sink.sendall(piece)
        _reset(source)
        _reset(sink)


def _reset(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
