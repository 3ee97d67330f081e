"""One headless Chromium that is shown many documents, over its DevTools pipe (NUL-ended JSON on descriptors 3 and 4)."""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

NAMES = ("chromium", "chromium-browser", "google-chrome")
BINARY = next((found for name in NAMES if (found := shutil.which(name))), None)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--no-first-run",
    "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)
# the pipe's two ends must be 3 and 4, and Popen hands descriptors down under the numbers that they have
ON_3_AND_4 = """
import fcntl, os, sys
a, b = (fcntl.fcntl(int(fd), fcntl.F_DUPFD, 10) for fd in sys.argv[1:3])
os.dup2(a, 3), os.dup2(b, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


class PageError(Exception):
    """What the browser could not do."""


@dataclass(slots=True)
class Page:
    """The one page. `show` replaces its document; `evaluate` runs JavaScript in it."""

    commands: BinaryIO
    answers: BinaryIO
    session: str = ""
    frame: str = ""
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def open(self) -> None:
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.frame = self.ask("Page.getFrameTree")["frameTree"]["frame"]["id"]

    def ask(self, method: str, **parameters: Any) -> Any:
        number = next(self.numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.commands.write(json.dumps(message).encode() + b"\0")
        self.commands.flush()
        while (answer := self._next()).get("id") != number:
            pass
        if "error" in answer:
            raise PageError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def _next(self) -> Any:
        data = bytearray()
        while (byte := self.answers.read(1)) != b"\0":
            if not byte:
                raise PageError("Chromium has gone")
            data += byte
        return json.loads(data)

    def view(self, width: int, *, dark: bool = False, media: str = "screen", height: int = 800) -> None:
        """The window and the reader's taste, for the document that is shown and those to come."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", media=media, features=[scheme])

    def show(self, html: str) -> None:
        self.ask("Page.setDocumentContent", frameId=self.frame, html=html)

    def evaluate(self, script: str) -> Any:
        """The value of an expression (JSON), awaited if it is a promise."""
        result = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise PageError(str(result["exceptionDetails"].get("exception", {}).get("description")))
        return result["result"].get("value")

    def picture(self) -> bytes:
        """The whole document as PNG."""
        height = self.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)")
        width = self.evaluate("innerWidth")
        clip = {"x": 0, "y": 0, "width": width, "height": max(height, 1), "scale": 1}
        answer = self.ask("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)
        return base64.b64decode(answer["data"])

    def printed(self) -> bytes:
        """The document as PDF on US Letter, backgrounds off, as a mail program prints it."""
        return base64.b64decode(self.ask("Page.printToPDF", paperWidth=8.5, paperHeight=11)["data"])


@contextmanager
def chromium() -> Iterator[Page]:
    """A browser that knows nothing of the machine's others, gone at the end. BINARY must be there."""
    assert BINARY
    to_browser, commands = os.pipe()
    answers, from_browser = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        start = [sys.executable, "-c", ON_3_AND_4, str(to_browser), str(from_browser)]
        process = subprocess.Popen(
            [*start, BINARY, *FLAGS, f"--user-data-dir={profile}"],
            pass_fds=(to_browser, from_browser),
            stdout=subprocess.DEVNULL,
            stderr=(Path(profile) / "log").open("wb"),
        )
        os.close(to_browser)
        os.close(from_browser)
        with os.fdopen(commands, "wb") as ours, os.fdopen(answers, "rb") as theirs:
            try:
                page = Page(ours, theirs)
                page.open()
                yield page
                page.session = ""
                page.ask("Browser.close")
            finally:
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
