"""Instants and people in plain American words, for letters whose facts are sentences already."""

from datetime import UTC, datetime, time
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from tracker.domain.firm import Firm
from tracker.domain.task import Due

# What colleagues call a zone the year round, and the zone that they mean by it.
_CALLED: Final = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "AKT": "America/Anchorage",
    "AT": "America/Halifax",
    "MST": "America/Phoenix",
    "HST": "Pacific/Honolulu",
    "AST": "America/Puerto_Rico",
}
_CITIES: Final = {"Mexico/General": "Mexico City"}


def zone_words(at: datetime, zone: str) -> str:
    """PT, MT, CT, ET, MST where a colleague would write so, else the city: "Manila"."""
    return abbreviation(at, zone) or city_of(zone)


def abbreviation(at: datetime, zone: str) -> str:
    """ "CT" where the clocks of Chicago hang, in winter and in summer; "" where nothing is short and sure. Mexico City
    and Manila abbreviate as ours do, and tell another time."""
    year = at.astimezone(ZoneInfo(zone)).year
    return next((short for short in _alike(zone, year) if _same(at, zone, _CALLED[short])), "")


@lru_cache(maxsize=1024)  # a letter names a few zones, again and again
def _alike(zone: str, year: int) -> tuple[str, ...]:
    """Names of the zones whose clocks tell this one's time in January and in July of that year."""
    both = (datetime(year, 1, 1, tzinfo=UTC), datetime(year, 7, 1, tzinfo=UTC))
    return tuple(short for short, ours in _CALLED.items() if all(_same(at, zone, ours) for at in both))


def _same(at: datetime, zone: str, ours: str) -> bool:
    here, there = at.astimezone(ZoneInfo(zone)), at.astimezone(ZoneInfo(ours))
    return (here.utcoffset(), here.tzname()) == (there.utcoffset(), there.tzname())


def city_of(zone: str) -> str:
    """ "Mexico City" """
    return _CITIES.get(zone) or zone.rsplit("/", 1)[-1].replace("_", " ")


def instant_words(at: datetime, zone: str) -> str:
    """ "Wednesday, November 25, 2026, 12:00 noon PT"."""
    wall = at.astimezone(ZoneInfo(zone))
    return f"{day_words(at, zone)}, {clock(wall.time())} {zone_words(at, zone)}"


def day_words(at: datetime, zone: str) -> str:
    """ "Wednesday, November 25, 2026"."""
    wall = at.astimezone(ZoneInfo(zone))
    return f"{wall:%A, %B} {wall.day}, {wall.year}"


def clock(at: time) -> str:
    """ "5:00 PM", "12:00 noon": people differ on which of AM and PM noon is."""
    if (at.hour, at.minute) == (12, 0):
        return "12:00 noon"
    return f"{at.hour % 12 or 12}:{at.minute:02d} {'AM' if at.hour < 12 else 'PM'}"


def due_words(due: Due) -> str:
    """A due instant in the zone it was meant in."""
    return instant_words(due.at, due.zone)


def name_of(address: str | None, firm: Firm) -> str:
    """The name on the roster; the address where there is none, "the desk" for the desk itself."""
    person = firm.person(address)
    if person:
        return person.name
    return address if address and address != "desk" else "the desk"


def listed(words: list[str] | tuple[str, ...]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join([part for part in (", ".join(words[:-1]), *words[-1:]) if part])


def iso(at: datetime | None) -> str | None:
    """ISO 8601 UTC as letters' facts carry it: "2026-11-25T20:00:00Z"."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else None
