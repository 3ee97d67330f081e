"""A mail that breaks us costs three tries and no other mail anything; it is kept, and read again when a person says so."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from buckslip.compose import running
from buckslip.mails import work_through
from buckslip.run import Running
from config import load
from intake.mailbox import Login
from intake.reader import Reader, ReaderBroke
from intake.sender import Trust
from intake.understanding import Arrival, LookUp, Understood
from outbound.smtp import SmtpLogin
from tests.office import DESK, Office, new_tasks, office
from tracker.domain.commands import ReleaseMail
from tracker.domain.decision import Candidates, Fate
from tracker.domain.firm import Firm
from tracker.service import Incoming, handle
from tracker.store import InboundRow, Keys, Store, StoreAway, Work

NOW = datetime.now(UTC)
RUTH = "ruth@bench.example"


class Breaks(Reader):
    """A reader whose children die on mails that carry a word: a fault that no real mail should be able to cause."""

    broken = True

    def read(self, arrival: Arrival, look_up: LookUp, firm: Firm, trust: Trust) -> "Future[Understood]":
        if not self.broken or b"poison" not in arrival.raw:
            return super().read(arrival, look_up, firm, trust)
        broken: Future[Understood] = Future()
        broken.set_exception(ReaderBroke("died"))
        return broken


@pytest.fixture
def place(tmp_path: Path) -> Office:
    return office(tmp_path, attorneys=3, paralegals=2)


@pytest.fixture
def store(place: Office) -> Iterator[Store]:
    with Store.open(f"sqlite:///{place.config.with_name('desk.db')}", Keys.generate()) as opened:
        opened.migrate()
        yield opened


@pytest.fixture
def reader() -> Breaks:
    return Breaks()


@pytest.fixture
def service(place: Office, store: Store, reader: Breaks) -> Iterator[Running]:
    """A desk without servers: its mails are given to it."""
    imap, smtp = Login("127.0.0.1", 1, DESK, lambda: "", "plain"), SmtpLogin("127.0.0.1", 1, "", lambda: "", "plain")
    desk = running(load(place.config, {}), store, lambda: datetime.now(UTC), imap=imap, smtp=smtp, reader=reader)
    yield desk
    desk.close()


Gives = Callable[..., list[InboundRow]]


@pytest.fixture
def given(service: Running, store: Store) -> Gives:
    """Has the desk work until these mails and all before them have an outcome; as they stand then."""
    desk = service.desk

    def works(*raws: bytes) -> list[InboundRow]:
        with store.transaction(desk.key) as work:
            work.keep_raw([(raw, NOW, True, place, 1) for place, raw in enumerate(raws, 1)] if raws else [])
        rounds = 0
        while not store.is_idle(desk.key, datetime(2020, 1, 1, tzinfo=UTC)):
            work_through([desk], lambda: None)
            rounds += 1
            assert rounds < 10
        return list(store.inbound(desk.key))

    return works


def poisoned(raw: bytes) -> bytes:
    return raw.replace(b"Subject: ", b"Subject: poison ")


def alerts(service: Running) -> list[str]:
    """Whom they went to."""
    return [one.to for one in service.desk.store.letters(service.desk.key) if one.kind == "alert"]


def test_it_is_parked_after_three_tries_and_the_next_one_goes_on(place: Office, service: Running, given: Gives) -> None:
    good = new_tasks(place, 1, seed=4)[0]
    parked, done = given(poisoned(good), good)
    assert (parked.fate, parked.attempts) == (Fate.PARKED, 3)
    assert service.desk.store.blob(service.desk.key, parked.key) == poisoned(good)
    assert (done.fate, done.tasks) == (Fate.DONE, (1001,))
    assert alerts(service) == [RUTH]


def test_a_parked_mail_that_is_released_is_read_again(
    place: Office, service: Running, reader: Breaks, given: Gives
) -> None:
    store, desk = service.desk.store, service.desk
    (parked,) = given(poisoned(new_tasks(place, 1, seed=4)[0]))
    for broken, tasks in ((True, []), (False, [1001])):
        reader.broken = broken
        order = Incoming("order", f"release {broken}", desk.clock(), (ReleaseMail(RUTH, parked.receipt),))
        assert handle(order, store, desk.roster.firm).fate is Fate.DONE
        given()
        assert [task.number for task in store.tasks(desk.key)] == tasks
        assert store.status(desk.key, desk.clock()).parked == (not tasks)
    assert alerts(service) == [RUTH] * 3, "set aside, set aside again, read"


def test_it_is_parked_where_what_it_is_looked_up_by_breaks_us(
    place: Office, service: Running, store: Store, given: Gives, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = store.candidates

    def breaks(desk: str, **clue: Any) -> Candidates:
        if clue["sender"] == place.attorneys[0]:
            raise ValueError("a bug of ours")
        return look_up(desk, **clue)

    monkeypatch.setattr(store, "candidates", breaks)
    mails = (sent_by(who, raw) for who, raw in zip(place.attorneys, new_tasks(place, 2, seed=5), strict=False))
    assert [mail.fate for mail in given(*mails)] == [Fate.PARKED, Fate.DONE]


def test_mails_claimed_when_the_database_went_away_are_done_once_it_is_back_and_cost_no_try(
    place: Office, service: Running, store: Store, given: Gives, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = service.desk
    with store.transaction(desk.key) as work:
        work.keep_raw([(raw, NOW, True, n, 1) for n, raw in enumerate(new_tasks(place, 3, seed=6), 1)])

    def away(desk: str) -> Work:
        raise StoreAway("the database says: nothing")

    with monkeypatch.context() as patch, pytest.raises(StoreAway):
        patch.setattr(store, "transaction", away)
        work_through([desk], lambda: None)
    assert [(mail.fate, mail.attempts) for mail in given()] == [(Fate.DONE, 1)] * 3


def sent_by(writer: str, raw: bytes) -> bytes:
    return re.sub(rb"(?m)^From: [^\r\n]*", b"From: " + writer.encode(), raw)
