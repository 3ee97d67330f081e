"""An absence that a person or her machine announces."""

from datetime import time

from intake.reading.shape import Intent
from tracker.domain import commands as c
from tracker.domain.calendars import instant
from tracker.domain.firm import Firm


def absence_of(by: str, intent: Intent, firm: Firm) -> c.NoteAbsence:
    first, last = intent.absence or (None, None)
    person = firm.person(intent.person or by)
    zone = person.zone if person else firm.zone
    until = instant(last, time(23, 59), zone) if last else None
    since = instant(first, time.min, zone) if first else None
    return c.NoteAbsence(by, until, intent.words, since, intent.person or "")
