"""The stages say for `status` what keeps them from their work, and warm up while nobody waits."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import TextClause, text, update

from buckslip.compose import running
from buckslip.mails import work_through
from buckslip.run import Running
from config import load
from intake.children import Nursery
from intake.mailbox import Login
from intake.reader import Reader
from outbound import render
from outbound.smtp import SmtpLogin
from tests.buckslip.conftest import DANA, desk_in, new_task
from tests.patience import PATIENCE
from tests.world.databases import PostgreSQL
from tests.world.dovecot import free_port
from tests.world.smtp_sink import SmtpSink
from tracker.domain.decision import Fate
from tracker.domain.notices import Kind
from tracker.store import AlreadyRunning, Keys, Store
from tracker.store.tables import blob


class Clock:
    """The time of day, and later when told."""

    ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    """An SMTP server that does not listen yet."""
    with SmtpSink() as made:
        made.stop()
        yield made
        made.start()


@pytest.fixture
def service(tmp_path: Path, sink: SmtpSink, nursery: Nursery) -> Iterator[Running]:
    """A desk with a task's letters to send."""
    smtp = SmtpLogin("127.0.0.1", sink.port, "", lambda: "", "plain")
    with desk_in(tmp_path) as desk:
        desk.mail(DANA, "Depo", new_task("Summarize the Alvarez deposition", datetime(2099, 1, 5, 17, tzinfo=UTC)))
        settings = load(tmp_path / "buckslip.toml", {})
        imap = Login("127.0.0.1", free_port(), "desk", lambda: "", "plain")
        service = running(settings, desk.store, Clock(), imap, smtp, reader=Reader(nursery=nursery))
        yield service
        service.close()


def words(service: Running) -> str:
    view = service.desk.store.status(service.desk.key, datetime.now(UTC))
    return view.stages.get("sending", (None, ""))[1]


def until(what: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


def test_status_says_that_the_smtp_server_is_away_and_that_it_is_back(service: Running, sink: SmtpSink) -> None:
    service.start("sending")
    until(lambda: "tries again" in words(service))
    sink.start()
    assert isinstance(service.desk.clock, Clock)
    service.desk.clock.ahead = timedelta(minutes=1)
    until(lambda: words(service) == "at work")
    assert len(sink.taken) == 2
    sink.stop()


def test_templates_are_compiled_while_nobody_waits_for_a_letter(service: Running) -> None:
    render.template.cache_clear()
    service.start("sending")
    until(lambda: render.template.cache_info().currsize >= len(Kind) * 4)


def test_a_firm_that_breaks_us_does_not_stop_the_clock(service: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_desk: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("buckslip.service.plan", broken)
    service.desk.store.note_state([service.desk.key], "clock", datetime.now(UTC), "before")
    service.start("clock")
    until(lambda: service.desk.store.status(service.desk.key, datetime.now(UTC)).stages["clock"][1] == "at work")


def test_a_mail_whose_bytes_do_not_open_is_parked_like_any_that_breaks_us(service: Running) -> None:
    desk, now = service.desk, datetime.now(UTC)
    with desk.store.transaction(desk.key) as work:
        [key] = work.keep_raw([(b"Subject: x\r\n\r\n", now, True, 1, 1)])
    with desk.store._db.writing("forgery") as connection:
        connection.execute(update(blob).where(blob.c.key == key).values(data=b"x" * 31))
    for _ in range(3):
        work_through([desk], lambda: None)
    [parked] = desk.store.inbound(desk.key, Fate.PARKED)
    assert (parked.key, parked.attempts) == (key, 3)


def test_a_service_whose_lock_is_broken_takes_it_anew_or_stops_where_another_has_it(
    tmp_path: Path, postgresql_server: PostgreSQL, nursery: Nursery
) -> None:
    lost = text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    holder = text("SELECT coalesce(max(pid), 0) FROM pg_locks WHERE locktype = 'advisory' AND granted")
    with postgresql_server.database() as url, desk_in(tmp_path):
        keys, settings = Keys.read(tmp_path / "buckslip.key"), load(tmp_path / "buckslip.toml", {})
        with Store.open(url, keys) as store, Store.open(url, keys) as other:

            def said(words: TextClause) -> int:
                with other._db.writing("look") as connection:
                    return int(connection.execute(words).scalar_one())

            store.migrate()
            with closing(running(settings, store, Clock(), reader=Reader(nursery=nursery))) as service:
                service.start("clock")
                first = said(holder)
                assert first and said(lost)
                until(lambda: said(holder) not in (0, first))  # a session that is cut goes when it notices
                with pytest.raises(AlreadyRunning):
                    other.be_the_only_service()
                tick, service.stages["clock"].step = service._tick, lambda: 0.05  # it does not look for a while
                time.sleep(1.5)
                assert said(lost)
                until(lambda: said(holder) == 0)
                other.be_the_only_service()
                service.stages["clock"].step = tick
                until(service.stop.is_set)
