"""From where a time is read: when the mail was written, by whom, in which zone."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from tracker.domain.firm import Firm


@dataclass(frozen=True, slots=True)
class Standpoint:
    """When it was written (aware UTC), the writer's zone, where she says she is, the firm."""

    sent: datetime
    zone: str
    firm: Firm
    here: str = ""  # zone of a place stated in the mail: "I'm in London"
    court: str = ""  # of the matter, as the list of matters writes it: its days are the court days
    yours: str = ""  # zone of whom it is written to, where that is one person: "10 am your time"

    @property
    def mine(self) -> str:
        return self.here or self.zone

    @property
    def local(self) -> datetime:
        return self.sent.astimezone(ZoneInfo(self.zone))

    @property
    def early(self) -> bool:
        """Between midnight and five: "tomorrow" may be today."""
        return self.local.hour < 5
