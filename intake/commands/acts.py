"""One believed mail, as the rows of the tables see it."""

from dataclasses import dataclass

from intake.known import Known, KnownTask
from intake.reading.shape import DueValue, Intent, Reading
from tracker.domain.firm import Firm
from tracker.domain.task import Due, FileRef


@dataclass(frozen=True, slots=True)
class Acts:
    """What was read, the mail's kept attachments, what is known, the firm."""

    reading: Reading
    files: tuple[FileRef, ...]
    known: Known
    firm: Firm

    @property
    def by(self) -> str:
        return self.reading.sender.address

    @property
    def words(self) -> str:
        return self.reading.text

    def version(self, known: KnownTask) -> int | None:
        """The version that the answered letter was about; the current one where the letter named none."""
        about = self.reading.about
        return about.version or (known.current_version if about.how in ("token", "thread") else None)

    @property
    def unseen(self) -> bool:
        """It answers a letter that did not bring the work."""
        return self.reading.about.letter == "digest"

    def words_of(self, intent: Intent) -> str:
        return self.words if not self.reading.per_task else intent.words


def first_task(reading: Reading) -> int | None:
    return reading.about.tasks[0] if reading.about.tasks else None


def due_of(value: DueValue) -> Due:
    return Due(value.at, value.zone, value.words, value.basis, value.provisional)
