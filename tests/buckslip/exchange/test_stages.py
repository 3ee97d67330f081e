"""In the running service: events are told and approved work is laid out by stages of their own, and `status` says how
they fare."""

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from buckslip.compose import running
from buckslip.run import Running
from config import load
from intake.children import Nursery
from intake.reader import Reader
from tests.buckslip.conftest import DANA, RENEE, TRUST, desk_in, new_task
from tests.config.office import DESK
from tests.patience import PATIENCE
from tests.world.http_sink import HttpSink
from tracker.domain.commands import Accept, Approve, Command, Deliver
from tracker.domain.task import FileRef
from tracker.service import Incoming, handle


def until(what: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


@pytest.fixture
def sink() -> Iterator[HttpSink]:
    with HttpSink() as server:
        yield server


@pytest.fixture
def service(tmp_path: Path, sink: HttpSink, nursery: Nursery) -> Iterator[Running]:
    (tmp_path / "webhook-secret").write_text("s\n")
    (tmp_path / "webhook-secret").chmod(0o600)
    with desk_in(tmp_path) as desk:
        (tmp_path / "buckslip.toml").write_text(
            f'{DESK}{TRUST}[library]\nfolder = "library"\n[webhook]\nurl = "http://127.0.0.1:{sink.port}/"\n'
            'secret_file = "webhook-secret"\nallow_private = true\nallow_plain = true\n'
        )
        service = running(
            load(tmp_path / "buckslip.toml", {}), desk.store, lambda: datetime.now(UTC), reader=Reader(nursery=nursery)
        )
        yield service
        service.close()


def words(service: Running, stage: str) -> str:
    view = service.desk.store.status(service.desk.key, datetime.now(UTC))
    return view.stages.get(stage, (None, ""))[1]


def work(service: Running) -> None:
    """A task is opened, taken, delivered and approved."""
    desk, data = service.desk, b"the work"
    ref = FileRef("Work.docx", 8, "x/y", desk.store.blob_key(desk.key, data), hashlib.sha256(data).hexdigest())
    commands: tuple[tuple[Command, dict[str, bytes]], ...] = (
        (new_task("Depo", datetime.now(UTC) + timedelta(days=9)), {}),
        (Accept(RENEE, 1001), {}),
        (Deliver(RENEE, 1001, (ref,)), {ref.blob: data}),
        (Approve(DANA, 1001, 1, "Approved."), {}),
    )
    for n, (command, files) in enumerate(commands):
        handle(Incoming("order", f"k{n}", datetime.now(UTC), (command,), files=files), desk.store, desk.roster.firm)


def test_events_are_told_and_approved_work_appears_in_the_library(
    service: Running, sink: HttpSink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("buckslip.exchange.stages.AGAIN", 0.1)
    service.start("webhook", "library")
    until(lambda: words(service, "library").endswith("library is away; tries again"))
    work(service)
    until(lambda: len(sink.taken) == len(service.desk.store.events(service.desk.key, 1001)))
    assert [json.loads(one.body)["event"] for one in sink.taken][:3] == ["opened", "offered", "accepted"]
    until(lambda: words(service, "webhook") == "at work")
    (tmp_path / "library").mkdir()
    laid = tmp_path / "library" / "2026-0141" / "T-1001" / "version-1" / "Work.docx"
    until(laid.is_file)
    assert laid.read_bytes() == b"the work"
    until(lambda: words(service, "library") == "at work")


def test_a_system_that_is_away_is_said_and_holds_nothing_else_up(service: Running, sink: HttpSink) -> None:
    sink.answers = [503] * 100
    service.start("webhook")
    work(service)
    until(lambda: words(service, "webhook") == "127.0.0.1 answers 503; tries again")
    assert (task := service.desk.store.task(service.desk.key, 1001)) and task.approved_version == 1


def test_a_desk_that_asks_for_neither_has_no_such_stage(tmp_path: Path, nursery: Nursery) -> None:
    with desk_in(tmp_path) as desk:
        service = running(
            load(tmp_path / "buckslip.toml", {}), desk.store, lambda: datetime.now(UTC), reader=Reader(nursery=nursery)
        )
        assert {"webhook", "library"} & set(service.stages) == set()
        service.close()
