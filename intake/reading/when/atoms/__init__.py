"""Words of time found in a text: the longest rule at a place wins."""

import re

from intake.patterns import Starts, Table
from intake.reading.when.atoms.atom import Atom
from intake.reading.when.atoms.checks import blocked_in, fits
from intake.reading.when.atoms.rules import RULES
from intake.reading.when.words import DIGITS, MISSPELT

_KINDS = tuple(kind for kind, _ in RULES if kind != "zone")
_RULES = Starts([rule for kind, rule in RULES if kind != "zone"], behind=r"(?<![\w$.-])")
_ZONES = Table((rf"[\s,(]*(?P<whole>{pattern})", re.I) for kind, pattern in RULES if kind == "zone")
MOST = 150  # words of time that are looked at; a text with more is no task mail
LONGEST = 20_000  # characters, likewise


def atoms(text: str) -> list[Atom]:
    """The words of time in `text` (made plain), in order, none overlapping; at one place the longest."""
    text = text[:LONGEST]
    found = [(hit.start(), -hit.end(), order, _KINDS[order], hit) for order, hit in _RULES.of(text)]
    if not found:
        return []
    found = sorted((one for one in found if -one[1] > one[0]), key=lambda one: one[:3])[: 2 * MOST]
    blocked = blocked_in(text)
    return _with_zones(_without_overlap([one for one in found if fits(one[3], one[4], text, blocked)]), text)


def _with_zones(found: list[Atom], text: str) -> list[Atom]:
    """Zones count only directly behind a day or an hour."""
    out: list[Atom] = []
    zones = _ZONES.of(text)
    for atom in found:
        out.append(atom)
        for _, pattern in zones:
            hit = pattern.match(text, atom.end)
            if hit and not text[hit.end() : hit.end() + 1].isalnum():
                values = {name: value.lower() for name, value in hit.groupdict().items() if value and name != "whole"}
                out.append(Atom("zone", hit.start("whole"), hit.end(), hit["whole"], values))
                break
    return out


def _digits(name: str, value: str) -> str:
    """Hours, minutes and days of the month in words as digits; a day or month mistyped as it is spelled."""
    return DIGITS.get(value, value) if name in ("h", "h2", "mi", "d") else MISSPELT.get(value, value)


# "3 pm sharp", "noon on the dot": the same hour
_SHARP = re.compile(r",? (?:sharp|on the (?:dot|nose)|exactly|precisely)\b", re.I)


def _end_of(kind: str, hit: re.Match[str]) -> int:
    exact = _SHARP.match(hit.string, hit.end()) if kind in ("clock", "part") else None
    return exact.end() if exact else hit.end()


def _without_overlap(found: list[tuple[int, int, int, str, re.Match[str]]]) -> list[Atom]:
    kept: list[Atom] = []
    end = 0
    for start, _, _, kind, hit in found:
        if start >= end:
            values = {name: _digits(name, value.lower()) for name, value in hit.groupdict().items() if value}
            end = _end_of(kind, hit)
            kept.append(Atom(kind, start, end, hit.string[start:end], values))
    return kept
