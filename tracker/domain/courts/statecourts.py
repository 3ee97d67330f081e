"""State courts by the state, or by a county that only one state's courts can mean."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from tracker.domain.courts.court import Court, Level
from tracker.domain.courts.rules import OF_STATES
from tracker.domain.courts.states import BY_CODE, COUNTIES, EARLY, STATES, UNLISTED

# what makes the words a court; with a state's name nothing else is needed
_KINDS: Final = re.compile(
    r"\b(?:super(?:ior)?|cir(?:cuit)?|dist(?:rict)?|sup(?:reme)?|cn?ty|county|family|fam|prob(?:ate)?|civ(?:il)?"
    r"|surr?(?:ogate)?s?|chancery|ch|common pleas|com pl|cp|jud(?:icial)?|magis?(?:trate)?|mun(?:icipal)?"
    r"|app(?:eals?|ellate)?|div(?:ision)?)\b"
)
_COURT: Final = re.compile(r"\b(?:ct|cts|court|courts|cir|circuit|common pleas|super|superior)\b")
# large counties and cities that need no state beside them: with this word for the court they are in one state only
_PLACES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "super(?:ior)?": (
        ("CA", "alameda, contra costa, los angeles, riverside, sacramento, san bernardino, san diego, san francisco"),
        ("CA", "san mateo, santa clara, ventura"),
        ("AZ", "maricopa, pima"),
        ("GA", "fulton"),
        ("MA", "suffolk"),
        ("WA", "king"),
    ),
    "cir(?:cuit)?": (
        ("IL", "cook, dupage"),
        ("FL", "broward, duval, hillsborough, miami-dade, palm beach, pinellas"),
        ("HI", "honolulu"),
        ("MI", "oakland"),
        ("OR", "multnomah"),
        ("VA", "fairfax"),
        ("WI", "milwaukee"),
    ),
    "dist(?:rict)?": (
        ("TX", "bexar, collin, dallas, harris, tarrant, travis"),
        ("CO", "denver"),
        ("MN", "hennepin"),
        ("UT", "salt lake"),
    ),
    "sup(?:reme)?": (("NY", "bronx, kings, nassau, new york, ny, queens, suffolk, westchester"),),
    "com(?:mon)? pl(?:eas)?|cp": (("OH", "cuyahoga"), ("PA", "allegheny, philadelphia")),
}
_KNOWN: Final = {
    (kind, place): state for kind, rows in _PLACES.items() for state, row in rows for place in row.split(", ")
}
_RULES: Final[Mapping[str, str]] = {state: key for key, state in OF_STATES.items()}
_FILLING: Final = re.compile(
    r"\b(?:the|of|for|in|and|state|county|cn?ty|co|parish|judicial|jud|no|\d+(?:st|nd|rd|th|d)?)\b"
)


def state_court(words: str) -> Court | None:
    """None where the words are no court's, or leave the state open."""
    text = re.sub(r"\bl\. ?a\.(?= |$)|\bla(?= super)", "los angeles", words.lower())
    text = re.sub(r"\blasc\b", "los angeles superior", text)
    text = re.sub(r"^(or|me)\. ", lambda state: {"or": "oregon ", "me": "maine "}[state[1]], text)
    text = " ".join(text.replace(".", "").replace(",", " ").split())
    if code := _bare(words, text):
        return of_state(code)
    if not _COURT.search(text):
        return None
    for name, code in _names():
        # a county may be called like a state: "Washington County"
        written = rf"(?<![\w-])(?<!county of ){re.escape(name)}(?![\w-])(?! (?:county|cn?ty|parish)\b(?! of))"
        if re.search(written, text):
            return _court(words, code, re.sub(written, " ", text, count=1))
    place = _county(text)
    for kind in _PLACES:
        if (kind, place) in _KNOWN and re.search(rf"\b(?:{kind})\b", text):
            return _court(words, _KNOWN[kind, place], text)
    return None


def of_state(code: str) -> Court:
    """The courts of a state where none is named."""
    state = BY_CODE[code]
    return Court(
        f"courts of {state.names[-1]}", Level.STATE, code, state.zones, _RULES.get(code, "common"), EARLY.get(code)
    )


def _bare(words: str, text: str) -> str:
    """The state whose name is all that was written: in full, or as two capitals that are nothing else."""
    if words.isupper() and len(words) == 2 and words not in ("ND", "SD", "MD"):
        return words if words in BY_CODE else ""
    return next((code for name, code in _names() if name == text and len(name) > 2), "")


def _county(text: str) -> str:
    """What is left without the words that any court's name has."""
    return " ".join(_COURT.sub(" ", _KINDS.sub(" ", _FILLING.sub(" ", text))).split())


def _court(words: str, code: str, text: str) -> Court:
    """`text`: without the state. A named county settles the zone, where the desk knows the odd ones."""
    zones, county = BY_CODE[code].zones, _county(text)
    odd = tuple(zone for zone, counties in COUNTIES.get(code, {}).items() if county in counties)
    known = any(place == county for _, place in _KNOWN)
    if code not in UNLISTED and (known or re.search(r"\b(?:county|cn?ty|parish)\b", text)):
        zones = odd or zones[:1]
    return Court(words, Level.STATE, code, zones, _RULES.get(code, "common"), EARLY.get(code))


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
