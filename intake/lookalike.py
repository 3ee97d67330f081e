"""Addresses and names made to be mistaken for a listed person's (SA-15, SA-16, T23)."""

import re
import unicodedata
from functools import lru_cache

from tracker.domain.firm import Firm, Person

# Everybody's domains: near each other by name, and nobody's firm.
_PUBLIC = frozenset(
    (
        *("gmail.com", "googlemail.com", "ymail.com", "yahoo.com", "hotmail.com", "outlook.com", "live.com", "msn.com"),
        *(
            "aol.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "mail.com",
            "gmx.com",
            "gmx.net",
            "proton.me",
            "protonmail.com",
        ),
    )
)
_FOLDS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"), ("3", "e"), ("8", "b"))
# letters of other scripts that look Latin (a small part of Unicode's confusables.txt, what domains use)
_SHAPES = str.maketrans("аеорсухіјѕԁһӏԛԝνοαρτικ" + "ɡıłøđ", "aeopcyxijsdhlqwvoaptik" + "gilod")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([\w.-]{3,255})")
_LETTERS = re.compile(r"[^a-z0-9]+")


def skeleton(domain: str) -> str:
    """What the domain looks like to a hurried eye."""
    text = domain.lower().rstrip(".")
    if "xn--" in text:
        text = ".".join(_unpunycoded(label) for label in text.split("."))
    text = unicodedata.normalize("NFKD", text.translate(_SHAPES))
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    for shown, meant in _FOLDS:
        text = text.replace(shown, meant)
    return text


def _unpunycoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii", "replace").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label


def domain_alike(domain: str, firm: Firm) -> str | None:
    """The firm's domain that this one, which is not the firm's, could be taken for."""
    if not domain or len(domain) > 255:
        return None
    known = _domains(tuple(firm.people), firm.address)
    if domain in known or domain in _PUBLIC:
        return None
    for one in known:
        if one not in _PUBLIC and _alike(domain, one):
            return one
    return None


@lru_cache(maxsize=4)
def _domains(addresses: tuple[str, ...], desk: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.rpartition("@")[2] for one in (*addresses, desk)))


def _alike(domain: str, known: str) -> bool:
    if domain.endswith("." + known):
        return False  # their own subdomain: DNS says who may use it
    if skeleton(domain) == skeleton(known):
        return True
    label, theirs = _label(domain), _label(known)
    if len(theirs) >= 6 and (theirs in label or skeleton(theirs) in skeleton(label)):
        return True
    return min(len(domain), len(known)) >= 6 and distance(domain, known) <= 2


def _label(domain: str) -> str:
    """The longest label but the last: the name that a firm chose."""
    return max(domain.split(".")[:-1] or [domain], key=len)


def distance(one: str, other: str, most: int = 2) -> int:
    """Edits (insert, delete, replace, swap of neighbours) between two words; `most` + 1 where there are more."""
    if abs(len(one) - len(other)) > most or len(one) > 255:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        now = [i]
        for j, their in enumerate(other, 1):
            best = min(row[j] + 1, now[j - 1] + 1, row[j - 1] + (letter != their))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == their:
                best = min(best, before[j - 2] + 1)
            now.append(best)
        if min(now) > most:
            return most + 1
        before, row = row, now
    return row[-1]


def person_meant(name: str, raw: str, firm: Firm) -> Person | None:
    """The listed person whose name is shown, or whose address or user part stands in the field."""
    for found in _ADDRESS.finditer(f"{name} {raw}"[:4000]):
        if person := firm.person(found[0]):
            return person
    wanted = _plain(name)
    for person in firm.people.values():
        if wanted and _plain(person.name) == wanted:
            return person
    locals_ = {
        found[0].lower().partition("@")[0]
        for found in _ADDRESS.finditer(raw[:4000])
        if domain_alike(found[1].lower(), firm)
    }
    return next((one for one in firm.people.values() if one.address.partition("@")[0] in locals_), None)


def _plain(name: str) -> str:
    """First and last word of a name in either order, without accents."""
    text = unicodedata.normalize("NFKD", name.translate(_SHAPES).lower())
    words = sorted(
        one for one in _LETTERS.split("".join(c for c in text if not unicodedata.combining(c))) if len(one) > 1
    )
    return " ".join(words) if len(words) > 1 else ""
