"""Instants and sizes in the words of an American reader: "Fri Nov 27, 2026, 5:00 PM PT". Pure.

Every instant is said in the reader's zone, and where the zone it was meant in tells another time, in that one too.
"""

from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tracker.domain import words


@lru_cache(maxsize=256)
def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name; UTC for a name that is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def parsed(at: str | datetime) -> datetime:
    """An instant of a notice ("2026-11-25T20:00:00Z") as aware UTC. Raises ValueError for a naive one."""
    instant = datetime.fromisoformat(at) if isinstance(at, str) else at
    if instant.tzinfo is None:
        raise ValueError("an instant without a zone")
    return instant.astimezone(UTC)


def zone_words(at: datetime, zone: str) -> str:
    """ "PT", "MST" in Arizona, "London time" elsewhere."""
    there = zone_of(zone).key
    return words.abbreviation(at, there) or ("UTC" if there == "UTC" else f"{words.city_of(there)} time")


def clock(at: datetime, zone: str) -> str:
    """ "5:00 PM PT"."""
    local = at.astimezone(zone_of(zone))
    return f"{words.clock(local.time())} {zone_words(at, zone)}"


def day(at: datetime | date, zone: str = "UTC", *, year: bool = True, long: bool = False) -> str:
    """ "Fri Nov 27, 2026"; `long` "Friday, November 27, 2026"; without `year` "Fri Nov 27"."""
    local = at.astimezone(zone_of(zone)) if isinstance(at, datetime) else at
    words = f"{local:%A, %B} {local.day}" if long else f"{local:%a %b} {local.day}"
    return f"{words}, {local.year}" if year else words


def instant(at: str | datetime, zone: str, *, year: bool = True, long: bool = False) -> str:
    """ "Fri Nov 27, 2026, 5:00 PM PT"."""
    when = parsed(at)
    return f"{day(when, zone, year=year, long=long)}, {clock(when, zone)}"


def elsewhere(at: str | datetime, reader: str, meant: str) -> str:
    """The same instant in the zone it was meant in, where that one tells another time; else "".

    Only the clock where the day is the same: "12:00 noon PT"; else "Wed Nov 25, 2026, 9:00 PM PT".
    """
    when = parsed(at)
    here, there = when.astimezone(zone_of(reader)), when.astimezone(zone_of(meant))
    if here.utcoffset() == there.utcoffset():
        return ""
    return clock(when, meant) if here.date() == there.date() else instant(when, meant)


def both(at: str | datetime, reader: str, meant: str) -> str:
    """ "Wed Nov 25, 2026, 3:00 PM ET (12:00 noon PT)"; the bracket only where it says something new."""
    other = elsewhere(at, reader, meant)
    return instant(at, reader) + (f" ({other})" if other else "")


def span(first: str | date, last: str | date) -> str:
    """ "Nov 16 to 22, 2026", "Nov 30 to Dec 6, 2026"."""
    a, b = (date.fromisoformat(d) if isinstance(d, str) else d for d in (first, last))
    start = f"{a:%b} {a.day}" + ("" if a.year == b.year else f", {a.year}")
    return f"{start} to {b.day if (a.year, a.month) == (b.year, b.month) else f'{b:%b} {b.day}'}, {b.year}"


def size(count: int) -> str:
    """ "84 KB", "1.2 MB" as file managers say it, with a no-break space."""
    if count < 1000:
        return f"{count}\xa0bytes"
    if count < 999_500:
        return f"{max(1, round(count / 1000))}\xa0KB"
    return f"{count / 1_000_000:.1f}\xa0MB".replace(".0\xa0", "\xa0")
