"""Migrated stores on each kind of database, and a matter in one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.buckslip.exchange.matter import Life, firm, full_life
from tracker.store import Keys, Store


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    with Store.open(database_url, Keys.generate()) as opened:
        opened.migrate()
        yield opened


@pytest.fixture
def life(store: Store) -> Life:
    return full_life(store, firm())


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Store]:
    """An empty desk under another key."""
    with Store.open(f"sqlite:///{tmp_path / 'elsewhere.db'}", Keys.generate()) as opened:
        opened.migrate()
        yield opened
