"""What most commands begin with: the settings, and the store as it stands."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from buckslip.commands.stopping import CannotGoOn, Code
from config import Settings, load

if TYPE_CHECKING:
    from tracker.store import Keys, Store

NOT_YET = "Nothing is there yet: the desk has not run. Start it with: buckslip run"


def settings_of(config: Path, *, secrets: bool = False) -> Settings:
    """Raises ConfigErrors with everything that is wrong, ConfigMissing where there is no file."""
    return load(config, os.environ, secrets=secrets)


def keys_of(settings: Settings) -> "Keys":
    from tracker.store import Keys, WrongKey

    try:
        return Keys.parse(settings.store.key) if settings.store.key else Keys.read(settings.store.key_file)
    except FileNotFoundError:
        words = f"The key file {settings.store.key_file} is missing, and BUCKSLIP_KEY is not set."
        hint = (
            "For a new desk make one with buckslip init; for an old one bring it back: without it nothing can be read."
        )
        raise CannotGoOn(Code.CONFIG, f"{words}\n   {hint}") from None
    except WrongKey as wrong:
        where = "BUCKSLIP_KEY" if settings.store.key else f"The key file {settings.store.key_file}"
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
