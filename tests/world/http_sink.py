"""An HTTP or HTTPS server that keeps what it is sent and answers as it is told."""

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from tests.world.certificate import Certificate


@dataclass(frozen=True, slots=True)
class Sent:
    path: str
    headers: dict[str, str]
    body: bytes


class HttpSink:
    """`answers`: statuses in turn; then 204 for ever. `location`: where a redirect points."""

    def __init__(self, certificate: Certificate | None = None) -> None:
        self.taken: list[Sent] = []
        self.answers: list[int] = []
        self.location = ""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        if certificate:
            context = certificate.server_context()
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.port: int = self._server.server_address[1]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        sink = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                sink.taken.append(Sent(self.path, dict(self.headers), body))
                status = sink.answers.pop(0) if sink.answers else 204
                self.send_response(status)
                if sink.location:
                    self.send_header("Location", sink.location)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        return Handler

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
