"""A migrated store on each kind of database."""

from collections.abc import Callable, Iterator

import pytest

from tests.tracker.store.samples import DESK, Arrived, firm
from tracker.domain.decision import Decision
from tracker.store import Keys, Store


@pytest.fixture
def keys() -> Keys:
    return Keys.generate()


@pytest.fixture
def store(database_url: str, keys: Keys) -> Iterator[Store]:
    with Store.open(database_url, keys) as opened:
        opened.migrate()
        yield opened


@pytest.fixture
def keep(store: Store) -> Callable[..., None]:
    """Keep a decision as `handle` does."""

    def kept(arrived: Arrived, decision: Decision, desk: str = DESK) -> None:
        with store.transaction(desk) as work:
            work.facts_for(arrived.commands, firm(desk), arrived.mail, arrived.at)
            work.keep(arrived, decision)

    return kept
