"""The firm as its files say it now: read again when buckslip.toml, people.csv or matters.csv change."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import structlog

from config import ConfigErrors, DeskSettings
from intake.sender import Trust
from tracker.domain.firm import Firm

log = structlog.get_logger()

EVERY = 2.0  # seconds between looks at the files


@dataclass(slots=True)
class Roster:
    """`firm` and `trust` as of the last good reading. Files with errors change nothing; `wrong` says so."""

    desk: DeskSettings
    files: tuple[Path, ...] = ()
    load: Callable[[], DeskSettings] | None = None
    wrong: str = ""
    _looked: float = field(default_factory=monotonic)
    _stamps: tuple[tuple[int, int], ...] = ()
    _trust: Trust = field(init=False)  # sent to the reading children when it is a new object

    def __post_init__(self) -> None:
        self._stamps = self._stamp()
        self._trust = self.desk.trust

    @property
    def firm(self) -> Firm:
        self._look()
        return self.desk.firm

    @property
    def trust(self) -> Trust:
        return self._trust

    def _stamp(self) -> tuple[tuple[int, int], ...]:
        return tuple((s.st_mtime_ns, s.st_size) for path in self.files if path.exists() for s in [path.stat()])

    def _look(self) -> None:
        if self.load is None or monotonic() - self._looked < EVERY:
            return
        self._looked = monotonic()
        if (stamps := self._stamp()) == self._stamps:
            return
        self._stamps = stamps
        try:
            self.desk, self.wrong = self.load(), ""
            self._trust = self.desk.trust
            log.info("roster read again", people=len(self.desk.firm.people), matters=len(self.desk.firm.matters))
        except ConfigErrors as errors:
            self.wrong = f"{len(errors.problems)} errors; the roster of before is in force. Run: buckslip check"
            log.error("roster has errors", errors=len(errors.problems))
