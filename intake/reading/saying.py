"""How instants are said in questions: always with weekday, date, hour and zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tracker.domain.words import zone_words


def said(at: datetime, zone: str) -> str:
    """ "Wednesday, December 2, 2026, 5:00 PM PT"."""
    local = at.astimezone(ZoneInfo(zone))
    hour = f"{local.hour % 12 or 12}:{local:%M} {'AM' if local.hour < 12 else 'PM'}"
    return f"{local:%A, %B} {local.day}, {local.year}, {hour} {zone_words(at, zone)}"


def day_said(at: datetime, zone: str) -> str:
    """ "Wednesday, December 2"."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{local:%A, %B} {local.day}"
