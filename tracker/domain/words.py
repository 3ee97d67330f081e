"""Instants and people in plain American words, for letters whose facts are sentences already."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from tracker.domain.firm import Firm
from tracker.domain.task import Due

# Manila and Shanghai abbreviate as ours do, so only names of American zones count.
_GENERIC = {
    **dict.fromkeys(("EST", "EDT"), "ET"),
    **dict.fromkeys(("CST", "CDT"), "CT"),
    **dict.fromkeys(("MST", "MDT"), "MT"),
    **dict.fromkeys(("PST", "PDT"), "PT"),
    **dict.fromkeys(("AKST", "AKDT"), "AKT"),
    "HST": "HT",
}
_WITHOUT_DAYLIGHT_TIME = {"America/Phoenix": "Arizona"}


def zone_words(at: datetime, zone: str) -> str:
    """PT, MT, CT, ET where a colleague would write so, else the city: "Manila"."""
    if zone in _WITHOUT_DAYLIGHT_TIME:
        return _WITHOUT_DAYLIGHT_TIME[zone]
    short = _GENERIC.get(at.astimezone(ZoneInfo(zone)).strftime("%Z"))
    american = zone.startswith(("America/", "US/", "Pacific/Honolulu"))
    return short if short and american else zone.rsplit("/", 1)[-1].replace("_", " ")


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
