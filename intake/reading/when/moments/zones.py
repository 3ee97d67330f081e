"""The zone that a time is meant in."""

from datetime import date
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.when.atoms.atom import Atom
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.words import CITY_ZONE, ZONES

_ZONE_OF = tuple((zone, re.compile(pattern, re.I)) for zone, pattern in ZONES.items())


def zone_of(atom: Atom | None, here: Standpoint) -> str:
    """IANA name of a written zone; "" for none, or for one of another person that we do not know."""
    if atom is None:
        return ""
    if abbreviation := atom.values.get("abbr"):
        return next(zone for zone, pattern in _ZONE_OF if pattern.fullmatch(abbreviation))
    if city := atom.values.get("city") or atom.values.get("city2"):
        return CITY_ZONE[city]
    mine = atom.values.get("mine") or atom.values.get("mine2") or ""
    if mine in ("my", "our", "local", "here"):
        return here.mine
    return here.yours if mine == "your" else ""


def today_in(here: Standpoint, zone: str) -> date:
    return here.sent.astimezone(ZoneInfo(zone)).date()
