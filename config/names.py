"""Addresses, time zones and states: the names that must be exactly right."""

import re
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from config.problems import Wrong, did_you_mean

# RFC 5322 dot-atom @ RFC 1123 host name, ASCII: the same strict form that a sender must have to be believed
ADDRESS: Final = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9]"
)

STATES: Final = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "DC",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "PR",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "AS",
        "GU",
        "MP",
        "VI",
    ]
)

# what people write; "EST" is a real IANA name, but one without daylight saving time, which nobody means
_ZONES: Final = {
    **dict.fromkeys(("est", "edt", "et", "eastern", "eastern time"), "America/New_York"),
    **dict.fromkeys(("cst", "cdt", "ct", "central", "central time"), "America/Chicago"),
    **dict.fromkeys(("mst", "mdt", "mt", "mountain", "mountain time"), "America/Denver"),
    **dict.fromkeys(("pst", "pdt", "pt", "pacific", "pacific time"), "America/Los_Angeles"),
    **dict.fromkeys(("arizona", "arizona time"), "America/Phoenix"),
    **dict.fromkeys(("alaska", "akst", "akdt"), "America/Anchorage"),
    **dict.fromkeys(("hawaii", "hst"), "Pacific/Honolulu"),
    **dict.fromkeys(("philippines", "manila", "pht"), "Asia/Manila"),
}


def address(value: object) -> str:
    """One strict ASCII address, in lower case."""
    words = 'must be one email address such as "tasks@hollisreyes.example"'
    if not isinstance(value, str):
        raise Wrong(words)
    plain = value.strip().lower()
    if inside := re.fullmatch(r"[^<>]*<([^<>]+)>", plain):
        raise Wrong(words, f'Write the bare address: "{inside[1]}".')
    if not ADDRESS.fullmatch(plain):
        raise Wrong(words)
    return plain


def key(value: object) -> str:
    """A short word that names a desk for good."""
    if isinstance(value, str) and re.fullmatch(r"[a-z][a-z0-9-]{0,39}", value):
        return value
    raise Wrong('must be a short word in small letters, such as "north"')


def zone(value: object) -> str:
    """An IANA zone name with a place in it (or UTC)."""
    words = 'must be a time zone such as "America/New_York"'
    if not isinstance(value, str):
        raise Wrong(words)
    name = value.strip()
    if name in _zones():
        return name
    if known := _ZONES.get(name.lower()):
        raise Wrong(words, f'Did you mean "{known}"?')
    city = name.replace(" ", "_").lower()
    same_city = sorted(one for one in _zones() if one.rsplit("/", 1)[-1].lower() == city or one.lower() == city)
    raise Wrong(words, f'Did you mean "{same_city[0]}"?' if same_city else did_you_mean(name, _zones()))


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(name for name in available_timezones() if "/" in name and not name.startswith("Etc/")) | {"UTC"}


def state(value: object) -> str:
    """A two-letter code of a US state or territory."""
    code = value.strip().upper() if isinstance(value, str) else ""
    if code not in STATES:
        raise Wrong('must be two-letter codes of states such as ["CA", "NY"]')
    return code


def url(value: object) -> str:
    """An http or https address, without a name or password in it."""
    words = 'must be an address such as "https://cases.firm.example/buckslip"'
    try:
        parts = urlsplit(str(value).strip())
        port = parts.port
    except ValueError:
        raise Wrong(words) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0 or not str(value).strip().isascii():
        raise Wrong(words)
    if parts.username is not None:
        raise Wrong("holds a name or password, which does not belong in this file", "The signature proves the sender.")
    return parts._replace(fragment="").geturl()
