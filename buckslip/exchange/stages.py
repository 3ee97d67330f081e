"""The stages of the service that speak with other systems. A desk without the setting costs nothing."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime

from buckslip.exchange.library import LibraryAway, catch_up
from buckslip.exchange.post import Target
from buckslip.exchange.webhooks import Told, tell
from buckslip.service import Desk
from buckslip.stages import Stage

BEAT = 1.0  # seconds between looks at what there is to tell
LOOK = 5.0  # seconds between looks at the library, which may be a slow share
AGAIN = 30.0  # seconds until a library that is away is tried again
SIDE_BY_SIDE = 8  # desks whose messages leave at once


@dataclass(slots=True)
class _Desks:
    """Those that have the setting, and what keeps the work of each from being done."""

    desks: Mapping[str, Desk]
    troubles: dict[str, str] = field(default_factory=dict)


def stages(desks: Mapping[str, Desk]) -> Iterator[Stage]:
    """Those that at least one desk has asked for."""
    with_hook = {key: desk for key, desk in desks.items() if desk.roster.desk.webhook}
    with_library = {key: desk for key, desk in desks.items() if desk.roster.desk.library}
    if with_hook:
        yield _stage("webhook", _Desks(with_hook), _tell)
    if with_library:
        yield _stage("library", _Desks(with_library), _lay_out)


def _stage(name: str, them: _Desks, work: Callable[[_Desks], float]) -> Stage:
    return Stage(name, lambda: work(them), tuple(them.desks), lambda: them.troubles)


def _tell(them: _Desks) -> float:
    store = next(iter(them.desks.values())).store
    due = [them.desks[key] for key in store.hooks.desks_due(_now(them)) if key in them.desks]
    if not due:
        return BEAT
    with ThreadPoolExecutor(SIDE_BY_SIDE, "webhook") as threads:
        for desk, told in zip(due, threads.map(_tell_one, due), strict=True):
            them.troubles[desk.key] = told.trouble
    return 0 if not any(them.troubles.values()) else BEAT


def _now(them: _Desks) -> datetime:
    return next(iter(them.desks.values())).clock()


def _tell_one(desk: Desk) -> Told:
    setting = desk.roster.desk.webhook
    if setting is None:
        return Told(0)
    target = Target(setting.url, setting.secret, setting.allow_private, setting.ca_file)
    return tell(desk.store, desk.roster.firm, target, desk.clock)


def _lay_out(them: _Desks) -> float:
    for key, desk in them.desks.items():
        folder = desk.roster.desk.library
        try:
            if folder:
                catch_up(desk.store, desk.roster.firm, folder)
            them.troubles[key] = ""
        except LibraryAway as away:
            them.troubles[key] = str(away)
    return AGAIN if any(them.troubles.values()) else LOOK
