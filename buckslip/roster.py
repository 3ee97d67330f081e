"""The firm as its files say it now, and what mail has said of matters and people: read again when either changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic

import structlog

from config import ConfigErrors, DeskSettings
from config.walls import raised
from intake.sender import Trust
from tracker.domain.firm import Firm, Matter
from tracker.domain.members import Member, with_members
from tracker.store import StoreAway

log = structlog.get_logger()

EVERY = 2.0  # seconds between looks at the files
SAVED = 10.0  # seconds after which a file that is wrong is not one that is just being saved


@dataclass(slots=True)
class Roster:
    """`firm` and `trust` as of the last good reading. Files with errors change nothing but that walls go up; `wrong`
    says where they are wrong. `kept`: what was opened or said of matters by mail, beside the files; `members`: who has
    left, who has acknowledged what."""

    desk: DeskSettings
    files: tuple[Path, ...] = ()
    load: Callable[[], DeskSettings] | None = None
    wrong: tuple[str, ...] = ()  # files and lines, nothing of what stands there
    kept: Callable[[], Mapping[str, Matter]] = dict
    members: Callable[[], Mapping[str, Member]] = dict
    told: bool = False  # the coordinator knows where they are wrong
    _wrong_since: float = 0
    _looked: float = field(default_factory=monotonic)
    _stamps: tuple[tuple[int, int], ...] = ()
    _firm: Firm = field(init=False)
    _trust: Trust = field(init=False)  # sent to the reading children when it is a new object

    def __post_init__(self) -> None:
        self._stamps = self._stamp()
        self._trust, self._firm = self.desk.trust, self.desk.firm
        self._merge()

    @property
    def firm(self) -> Firm:
        self._look()
        return self._firm

    @property
    def trust(self) -> Trust:
        return self._trust

    def _stamp(self) -> tuple[tuple[int, int], ...]:
        return tuple((s.st_mtime_ns, s.st_size) for path in self.files if path.exists() for s in [path.stat()])

    @property
    def listed(self) -> tuple[str, ...]:
        """The addresses of the firm's own list, those too whose access has ended."""
        return tuple(self.desk.firm.people)

    @property
    def untold(self) -> tuple[str, ...]:
        """Where the files are wrong, once they have been so for a while and until that is `told`."""
        return self.wrong if not self.told and monotonic() - self._wrong_since > SAVED else ()

    def look_again(self) -> None:
        """A matter was opened by mail, or somebody's access ended: what follows must find it so."""
        self._merge()

    def _merge(self) -> None:
        """The same firm where nothing has changed: it travels to the reading children only when it is another."""
        try:
            merged = with_members(self.desk.firm.with_matters(self.kept()), self.members())
        except StoreAway:
            return
        if merged is not self._firm and merged != self._firm:
            self._firm = merged

    def _look(self) -> None:
        if monotonic() - self._looked < EVERY:
            return
        self._looked = monotonic()
        self._read_files()
        self._merge()

    def _read_files(self) -> None:
        if self.load is None:
            return
        if (stamps := self._stamp()) == self._stamps:
            return
        try:
            self.desk, self.wrong, self.told = self.load(), (), False
            self.files = self.desk.files  # it may name other lists now: these are watched from here on
            self._trust = self.desk.trust
            log.info("roster read again", people=len(self.desk.firm.people), matters=len(self.desk.firm.matters))
        except ConfigErrors as errors:
            self._refuse(*dict.fromkeys(one.spot for one in errors.problems))
        except Exception as broke:  # noqa: BLE001 whatever a file does to us, the roster of before stays in force
            self._refuse(f"a file that cannot be read ({type(broke).__name__})")
            return  # it is tried again: a file may be away while it is saved
        self._stamps = stamps

    def _refuse(self, *spots: str) -> None:
        if not self.wrong:
            self._wrong_since = monotonic()
        if spots != self.wrong:
            log.error("roster has errors", desk=self.desk.firm.desk, spots=len(spots))
        self.wrong = spots
        self.desk = replace(self.desk, firm=raised(self.desk.firm, self.desk.people_file, self.desk.matters_file))
