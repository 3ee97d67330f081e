"""Whether a name on somebody's conflict list stands in a matter: as words, not as letters; in doubt it does."""

import re

from tracker.domain.firm import Matter, Person

_FORMS = frozenset("inc llc llp lp co corp corporation company ltd limited plc pc pllc the of and estate trust".split())  # noqa: SIM905


def conflict_with(person: Person, matter: Matter | None) -> str:
    """The name on her list that stands in the matter, or "". "Northgate" meets "Northgate Logistics, Inc."; a party of
    whom only the last name is known meets everybody of that name."""
    if matter is None or not person.conflicts:
        return ""
    names = [words for name in (matter.client, *matter.parties, *matter.adverse) if (words := _words(name))]
    sides = [words for side in re.split(r"\bv\.? ", matter.caption) if (words := _words(side))]
    for conflict in person.conflicts:
        wanted = _words(conflict)
        if wanted and any(_holds(one, wanted) or _holds(wanted, one) for one in names):
            return conflict
        if wanted and any(_holds(side, wanted) for side in sides):
            return conflict
    return ""


def _words(name: str) -> tuple[str, ...]:
    found = re.findall(r"[^\W_]+", name.casefold().replace("'", "").replace("\u2019", ""))
    return tuple(word for word in found if word not in _FORMS and len(word) > 1)


def _holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """All of the shorter name's words, side by side and in their order."""
    size = len(shorter)
    return any(longer[at : at + size] == shorter for at in range(len(longer) - size + 1))
