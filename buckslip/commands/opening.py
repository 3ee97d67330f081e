"""What most commands begin with: the settings, and the store as it stands."""

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from buckslip.commands.stopping import CannotGoOn, Code
from config import Settings, StoreSettings, load

if TYPE_CHECKING:
    from tracker.store import Keys, Store

NOT_YET = "Nothing is there yet: the desk has not run. Start it with: buckslip run"


def settings_of(config: Path, *, secrets: bool = False, lists: bool = True) -> Settings:
    """Raises ConfigErrors with everything that is wrong, ConfigMissing where there is no file. Without `lists`, errors
    in people.csv and matters.csv raise nothing: what is asked for rests on the database."""
    return load(config, os.environ, secrets=secrets, lists=lists, opened=opened)


def opened(store: StoreSettings, desk: str) -> Collection[str] | None:
    """Numbers of the matters that mail has opened, or None where that cannot be known now. Of an older database too:
    `run` reads the lists before it brings that up to date."""
    from sqlalchemy.exc import SQLAlchemyError

    from tracker.store import Store, StoreAway

    if store.file and not store.file.exists():
        return ()
    try:
        with Store.open(store.url, _keys(store)) as found:
            return found.matters(desk) if found.revision()[0] else ()
    except (CannotGoOn, StoreAway, SQLAlchemyError):
        return None


def keys_of(settings: Settings) -> "Keys":
    return _keys(settings.store)


def _keys(store: StoreSettings) -> "Keys":
    from tracker.store import Keys, WrongKey

    try:
        return Keys.parse(store.key) if store.key else Keys.read(store.key_file)
    except FileNotFoundError:
        words = f"The key file {store.key_file} is missing, and BUCKSLIP_KEY is not set."
        hint = (
            "For a new desk make one with buckslip init; for an old one bring it back: without it nothing can be read."
        )
        raise CannotGoOn(Code.CONFIG, f"{words}\n   {hint}") from None
    except WrongKey as wrong:
        where = "BUCKSLIP_KEY" if store.key else f"The key file {store.key_file}"
        raise CannotGoOn(Code.CONFIG, f"{where} cannot be used: {wrong}.") from None


@contextmanager
def looking(settings: Settings) -> Iterator["Store"]:
    """The store for reading. Stops in words where there is none yet, or one of another version."""
    from tracker.store import Store

    if (file := settings.store.file) and not file.exists():
        raise CannotGoOn(Code.DATA, NOT_YET)
    with Store.open(settings.store.url, keys_of(settings)) as store:
        has, writes = store.revision()
        if has is None:
            raise CannotGoOn(Code.DATA, NOT_YET)
        if has != writes:
            words = f"The database has revision {has}; this Buckslip works with {writes}."
            raise CannotGoOn(
                Code.DATA, f"{words}\n   Where this one is newer, buckslip run brings the database up to date."
            )
        yield store


@contextmanager
def ready(settings: Settings) -> Iterator["Store"]:
    """The store for bringing something in: a desk that has not run yet gets its database now."""
    from tracker.store import Store

    with Store.open(settings.store.url, keys_of(settings)) as store:
        if store.revision()[0] is None:
            store.migrate()
    with looking(settings) as store:
        yield store


def now() -> datetime:
    return datetime.now(UTC)
