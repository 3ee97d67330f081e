"""How instants are said in questions: always with weekday, date, hour and zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

_SHORT = {
    "America/New_York": "ET",
    "America/Chicago": "CT",
    "America/Denver": "MT",
    "America/Phoenix": "MST",
    "America/Los_Angeles": "PT",
}


def zone_name(zone: str) -> str:
    """ "PT", "London": what an American colleague calls it."""
    return _SHORT.get(zone) or zone.rpartition("/")[2].replace("_", " ")


def said(at: datetime, zone: str) -> str:
    """ "Wednesday, December 2, 2026, 5:00 PM PT"."""
    local = at.astimezone(ZoneInfo(zone))
    hour = f"{local.hour % 12 or 12}:{local:%M} {'AM' if local.hour < 12 else 'PM'}"
    return f"{local:%A, %B} {local.day}, {local.year}, {hour} {zone_name(zone)}"


def day_said(at: datetime, zone: str) -> str:
    """ "Wednesday, December 2"."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{local:%A, %B} {local.day}"
