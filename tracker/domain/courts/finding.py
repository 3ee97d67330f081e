"""Which court is meant: "N.D. Cal.", "SDNY", "Northern District of California", "Tex. Dist. Ct. Harris County"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from tracker.domain.courts.court import Court, Level
from tracker.domain.courts.statecourts import state_court
from tracker.domain.courts.states import BY_CODE, EARLY, ONE_ZONE, SEATS, STATES, State
from tracker.domain.courts.values import NotUnderstood

_SIDES: Final[Mapping[str, str]] = {"N": "Northern", "S": "Southern", "E": "Eastern", "W": "Western"} | {
    "C": "Central",
    "M": "Middle",
}
# the clerk's principal office: its state's holidays and zone (FRAP 26(a)(4), (6))
_CIRCUITS: Final = (
    ("1st", "First", "MA"), ("2d", "Second", "NY"), ("3d", "Third", "PA"), ("4th", "Fourth", "VA"),
    ("5th", "Fifth", "LA"), ("6th", "Sixth", "OH"), ("7th", "Seventh", "IL"), ("8th", "Eighth", "MO"),
    ("9th", "Ninth", "CA"), ("10th", "Tenth", "CO"), ("11th", "Eleventh", "GA"), ("D.C.", "DC", "DC"),
    ("Fed.", "Federal", "DC"),
)  # fmt: skip
_BEFORE = re.compile(
    r"^(?:in )?(?:the )?(?:u\.? ?s\.?(?: |(?=d))|united states )?(?:(?P<bankr>bankr(?:uptcy|\.)?) )?"
    r"(?:d\.? ?c\.?(?=[ ,])|(?:dist(?:rict|\.)? )?c(?:our)?t\.?)?,? ?(?:for |of |in )?(?:the )?",
    re.I,
)
# a docket number has four digits in a row, or begins with the division: "26STCV04410", "2026 D 003318", "3:26-cv-1187"
_DOCKET = re.compile(r"(?<=\S),?\s+(?:(?:case )?no\.? ?)?(?:\S*\d{4}|\d:)\S*.*$", re.I)
_UNDERSTOOD = (
    'There is no court "{}" in the desk\'s tables.\n'
    '   Understood are federal courts ("N.D. Cal.", "SDNY", "Northern District of Texas", "9th Cir.") and state courts'
    ' with\n   their state or a large county ("L.A. Super. Ct.", "Tex. Dist. Ct. Harris County", "Cook Cty. Cir. Ct.").'
)


def find_court(words: str) -> Court | NotUnderstood:
    """The court that people mean by these words; docket numbers behind it do not matter.

    A seat in brackets or behind a comma ("W.D. Tex., El Paso") settles the zone of a district that lies in two.
    """
    asked = " ".join(words.split())
    name = _DOCKET.sub("", asked).strip(" ,;")
    return _federal(name) or state_court(name) or NotUnderstood(_UNDERSTOOD.format(asked))


def _federal(name: str) -> Court | None:
    head, _, seat = re.sub(r"\s*[(,]\s*", "|", name.rstrip(") "), count=1).partition("|")
    for text, where in ((name, ""), (head, seat)):
        if found := _districts().get(compact(text)):
            return _at(found, where)
        before = _BEFORE.match(text)
        if before and (found := _districts().get(compact(text[before.end() :]))):
            court = _at(found, where)
            return court if not before["bankr"] else _bankruptcy(court)
    return None


def _bankruptcy(court: Court) -> Court:
    return Court(f"Bankr. {court.name}", court.level, court.state, court.zones, "frbp", court.efile_until)


def compact(words: str) -> str:
    """Lower-case letters and digits only: "N.D. Cal." and "ND Cal" are one."""
    return re.sub(r"[^a-z0-9]", "", words.lower())


def _at(court: Court, seat: str) -> Court:
    place = re.sub(r"\b(?:division|div\.?)\b", "", seat.lower()).strip(" .")
    zones = tuple(zone for zone, seats in SEATS.get(court.name, {}).items() if place in seats)
    return Court(court.name, court.level, court.state, zones or court.zones, court.rules, court.efile_until)


@cache
def _districts() -> Mapping[str, Court]:
    found = {compact(key): court for state in STATES for key, court in _of_state(state)}
    for number, word, code in _CIRCUITS:
        name = f"{number} Cir."
        court = Court(name, Level.FEDERAL, code, (BY_CODE[code].zones[0],), "frap", EARLY.get(name))
        plain = {"2d": "2nd", "3d": "3rd"}.get(number, number)
        ways = [f"{one} {kind}" for one in (number, plain, word) for kind in ("Cir", "Circuit")]
        ways += [f"Appeals for the {one} Circuit" for one in (number, plain, word)]
        ways.append(f"CA{number.removesuffix('th')}" if number.endswith("th") else f"CA{number[0]}")
        found |= {compact(way): court for way in ways}
    return found


def _of_state(state: State) -> Iterator[tuple[str, Court]]:
    for side in state.districts:
        court = _district(state, side)
        for name in (state.code, *state.names):
            yield f"{side}D {name}", court
            yield f"{side} Dist {name}", court
            yield f"{_SIDES.get(side, '')} District of {name}", court
            yield f"{_SIDES.get(side, '')} Dist {name}", court
            if side:
                yield f"{_SIDES[side]} {name}", court


def _district(state: State, side: str) -> Court:
    short = state.names[0]
    lead = f"{side}.D." if side else "D."
    name = f"{lead}{'' if re.match(r'[A-Z][.][A-Z]', short) else ' '}{short}"
    zones = (ONE_ZONE[name],) if name in ONE_ZONE else tuple(SEATS.get(name, {})) or state.zones
    return Court(name, Level.FEDERAL, state.code, zones, "frcp", EARLY.get(name))


def federal_courts() -> tuple[Court, ...]:
    """Every federal court of the tables, once."""
    return tuple({court.name: court for court in _districts().values()}.values())
