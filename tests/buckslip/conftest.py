"""A desk on disk: its files, its key and a real SQLite store with work in it."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from buckslip.cli import main
from config import load
from tests.config.office import DESK, office
from tracker.domain.commands import Accept, Command, HoldMail, OpenTask, ParkMail
from tracker.domain.firm import Firm
from tracker.domain.task import Due, Origin
from tracker.service import Incoming, handle
from tracker.store import Keys, Store

MONDAY = datetime(2024, 11, 25, 15, 0, tzinfo=UTC)  # long over, whatever the clock of the machine says
DANA, RENEE = "dhollis@hollisreyes.example", "renee@paradesk.example"
TRUST = '[trust]\nauthserv_id = "mx.hollisreyes.example"\n'


@dataclass(frozen=True, slots=True)
class Said:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def buckslip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in `tmp_path` as a shell would."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BUCKSLIP_CONFIG", raising=False)

    def run(*words: str) -> Said:
        monkeypatch.setattr(sys, "argv", ["buckslip", *words])
        monkeypatch.setenv("BUCKSLIP_DESK", "")  # where --desk puts it; a shell forgets it
        capsys.readouterr()
        try:
            main()
            code: object = 0
        except SystemExit as end:
            code = end.code
        heard = capsys.readouterr()
        return Said(int(str(code or 0)), heard.out, heard.err)

    return run


@dataclass(frozen=True, slots=True)
class Desk:
    """What a test puts work in with."""

    store: Store
    firm: Firm

    def mail(self, sender: str, subject: str, *commands: Command, at: datetime = MONDAY, reading: object = None) -> str:
        """A mail that came and was read; returns its key."""
        raw = f"From: {sender}\r\nSubject: {subject}\r\n\r\n{at}\r\n".encode()
        with self.store.transaction(self.firm.desk) as work:
            (key,) = work.keep_raw([(raw, at, True, 1, 1)])
        origin = Origin(key, sender, f"<{key}@hollisreyes.example>", subject=subject)
        record = json.dumps({"reading": reading} if reading else {})
        handle(Incoming("mail", key, at, commands, origin, record=record), self.store, self.firm)
        return key


def new_task(title: str, due: datetime) -> OpenTask:
    return OpenTask(
        DANA,
        title,
        f"Please {title.lower()}.",
        Due(due, "America/Los_Angeles", "by Wednesday noon", "written"),
        matter="2026-0141",
    )


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """A desk of two files and no mail server, opened."""
    path = office(folder, DESK + TRUST)
    if not (folder / "buckslip.key").exists():
        Keys.generate().write(folder / "buckslip.key")
    settings = load(path, {})
    with Store.open(settings.store.url, Keys.read(folder / "buckslip.key")) as store:
        store.migrate()
        yield Desk(store, settings.desk.firm)


@pytest.fixture
def busy(tmp_path: Path) -> Path:
    """Two tasks, one accepted and one late; a held mail; a parked one."""
    with desk_in(tmp_path) as desk:
        desk.mail(DANA, "Alvarez depo", new_task("Summarize the Alvarez deposition", MONDAY + timedelta(days=9000)))
        desk.mail(RENEE, "Re: T-1001", Accept(RENEE, 1001, "Got it"), at=MONDAY + timedelta(minutes=5))
        desk.mail(DANA, "Cite-check", new_task("Cite-check the reply brief", MONDAY + timedelta(hours=2)))
        desk.mail(
            "anna@\x1b[31mgmail.example",
            "FW: bundle \x1b]0;owned\x07",
            HoldMail("unknown_sender", "anna@gmail.example"),
        )
        desk.mail("x@y.example", "broken", ParkMail("RecursionError", 3))
        desk.store.note_state([desk.firm.desk], "mailbox", MONDAY, "watching")
    return tmp_path
