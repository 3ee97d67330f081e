"""State courts by the state, or by a county that only one state's courts can mean."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from tracker.domain.courts.court import Court, Level
from tracker.domain.courts.rules import OF_STATES
from tracker.domain.courts.states import BY_CODE, COUNTIES, STATES, UNLISTED

# what makes the words a court; with a state's name nothing else is needed
_KINDS: Final = re.compile(
    r"\b(?:super(?:ior)?|cir(?:cuit)?|dist(?:rict)?|sup(?:reme)?|cty|county|family|fam|prob(?:ate)?|civ(?:il)?"
    r"|surr?(?:ogate)?s?|chancery|ch|common pleas|com pl|cp|jud(?:icial)?|magis?(?:trate)?|mun(?:icipal)?"
    r"|app(?:eals?|ellate)?|div(?:ision)?)\b"
)
_COURT: Final = re.compile(r"\b(?:ct|cts|court|courts|cir|circuit|common pleas|super|superior)\b")
# large counties and cities that need no state beside them, with the word for their trial court
_PLACES: Final[Mapping[str, tuple[str, str]]] = {
    "los angeles": ("CA", "super"), "san diego": ("CA", "super"), "orange": ("CA", "super"),
    "riverside": ("CA", "super"), "san bernardino": ("CA", "super"), "santa clara": ("CA", "super"),
    "alameda": ("CA", "super"), "sacramento": ("CA", "super"), "contra costa": ("CA", "super"),
    "san francisco": ("CA", "super"), "ventura": ("CA", "super"), "san mateo": ("CA", "super"),
    "maricopa": ("AZ", "super"), "pima": ("AZ", "super"), "fulton": ("GA", "super"), "essex": ("NJ", "super"),
    "cook": ("IL", "cir"), "dupage": ("IL", "cir"), "miami-dade": ("FL", "cir"), "broward": ("FL", "cir"),
    "palm beach": ("FL", "cir"), "hillsborough": ("FL", "cir"), "pinellas": ("FL", "cir"), "duval": ("FL", "cir"),
    "multnomah": ("OR", "cir"), "milwaukee": ("WI", "cir"), "fairfax": ("VA", "cir"), "oakland": ("MI", "cir"),
    "harris": ("TX", "dist"), "dallas": ("TX", "dist"), "tarrant": ("TX", "dist"), "bexar": ("TX", "dist"),
    "travis": ("TX", "dist"), "collin": ("TX", "dist"), "el paso": ("TX", "dist"), "hennepin": ("MN", "dist"),
    "new york": ("NY", "sup"),
    "kings": ("NY", "sup"), "queens": ("NY", "sup"), "bronx": ("NY", "sup"), "nassau": ("NY", "sup"),
    "suffolk": ("NY", "sup"), "westchester": ("NY", "sup"), "king": ("WA", "super"), "pierce": ("WA", "super"),
    "cuyahoga": ("OH", "com"), "franklin": ("OH", "com"), "philadelphia": ("PA", "com"), "allegheny": ("PA", "com"),
}  # fmt: skip
_RULES: Final[Mapping[str, str]] = {state: key for key, state in OF_STATES.items()}
# the courts of a state, for rules that are asked for without a court
STATE_COURTS: Final[Mapping[str, Court]] = {
    key: Court(f"courts of {BY_CODE[state].names[-1]}", Level.STATE, state, BY_CODE[state].zones, key)
    for key, state in OF_STATES.items()
}
_FILLING: Final = re.compile(
    r"\b(?:the|of|for|in|and|state|county|cty|co|parish|judicial|jud|no|\d+(?:st|nd|rd|th|d)?)\b"
)


def state_court(words: str) -> Court | None:
    """None where the words are no court's, or leave the state open."""
    text = re.sub(r"\bl\. ?a\.(?= |$)|\bla(?= super)", "los angeles", words.lower())
    text = re.sub(r"^(or|me)\. ", lambda state: {"or": "oregon ", "me": "maine "}[state[1]], text)
    text = " ".join(text.replace(".", "").replace(",", " ").split())
    if not _COURT.search(text):
        return None
    for name, code in _names():
        # a county may be called like a state: "Washington County"
        written = rf"(?<![\w-])(?<!county of ){re.escape(name)}(?![\w-])(?! (?:county|cty|parish)\b(?! of))"
        if re.search(written, text):
            return _court(words, code, re.sub(written, " ", text, count=1))
    place = _county(text)
    code, kind = _PLACES.get(place, ("", ""))
    return _court(words, code, text) if code and re.search(rf"\b{kind}", text) else None


def _county(text: str) -> str:
    """What is left without the words that any court's name has."""
    return " ".join(_COURT.sub(" ", _KINDS.sub(" ", _FILLING.sub(" ", text))).split())


def _court(words: str, code: str, text: str) -> Court:
    """`text`: without the state. A named county settles the zone, where the desk knows the odd ones."""
    zones, county = BY_CODE[code].zones, _county(text)
    odd = tuple(zone for zone, counties in COUNTIES.get(code, {}).items() if county in counties)
    if code not in UNLISTED and (county in _PLACES or re.search(r"\b(?:county|cty|parish)\b", text)):
        zones = odd or zones[:1]
    return Court(words, Level.STATE, code, zones, _RULES.get(code, "common"))


@cache
def _names() -> tuple[tuple[str, str], ...]:
    """Every way to write every state, the longest first: "West Virginia" before "Virginia"."""
    return tuple(sorted(_ways(), key=lambda way: -len(way[0])))


def _ways() -> Iterator[tuple[str, str]]:
    for state in STATES:
        for name in (state.code, *state.names):
            # "Ct." is a court and "Co." a county
            if (way := name.lower().replace(".", "")) not in ("in", "or", "me", "ct", "co", "columbia"):
                yield way, state.code
