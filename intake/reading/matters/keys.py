# ruff: noqa: E501  a pattern reads best on one line
"""The ways to say a matter, each with its weight, and the pattern that finds them all."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from intake.patterns.lookup import Lookup
from intake.reading.kept import kept
from intake.reading.matters.common import COMMON
from tracker.domain.firm import Matter

_SIDES = re.compile(r"\s+(?:v\.?|vs\.?|versus)\s+|\s*/\s*(?![A-Z]-\d)", re.I)
_KIND_WORDS = re.compile(
    r"^(?:in re:? |matter of |(?:the )?(?:marriage|estate|trust|guardianship|conservatorship|dissolution) of )", re.I
)
_FORM = re.compile(r"\b[A-Z]{1,2}-\d{2,4}[A-Z]?\b")
_OF = re.compile(r"[’']s\b")


@dataclass(frozen=True, slots=True)
class Key:
    """A way to say a matter; `weight` 1..5, a number of the matter the most certain."""

    pattern: str
    number: str
    weight: int
    inner: bool = False  # a word of a party's name that is not its first


Index = tuple[Lookup, Mapping[str, tuple[Key, ...]]]


def fold(text: str) -> str:
    low = text.lower().replace("‑", "-").replace("–", "-")
    return _OF.sub("", low) if "'s" in low or "’s" in low else low


def _spelled(words: str) -> str:
    return re.escape(words).replace(r"\ ", r"\s+(?:v\.?\s+)?")


def _keys_of(matter: Matter) -> list[Key]:
    number = matter.number
    keys = [Key(fold(number), number, 5)]
    keys += [Key(fold(number).replace("-", ""), number, 5)] if "-" in number else []
    keys += [Key(fold(one), number, 5) for one in _court_numbers(matter.court)]
    keys += _caption_keys(matter)
    keys += [Key(fold(one), number, 4) for one in matter.nicknames if len(one) > 1]
    return [key for key in keys if len(key.pattern) > 1]


def _caption_keys(matter: Matter) -> list[Key]:
    """The caption as a whole, its two sides, and the parties."""
    number, caption = matter.number, matter.caption
    keys = [Key(fold(caption), number, 4)]
    bare = _KIND_WORDS.sub("", _FORM.sub("", caption)).strip(" /-,")
    kind = _KIND_WORDS.match(caption)
    if kind and kind[0].lower().strip() not in ("in re", "in re:", "matter of"):
        noun = kind[0].lower().split()[-2]
        keys += [Key(f"{fold(bare)} {noun}", number, 4), Key(f"{noun} of {fold(bare)}", number, 4)]
    sides = [side.strip() for side in _SIDES.split(bare) if side.strip()]
    if len(sides) > 1:
        keys.append(Key(" v ".join(fold(side) for side in sides), number, 4))
    for place, side in enumerate([*sides, matter.client, *matter.parties, *matter.adverse]):
        keys += _party_keys(side, number, 3 if place != 1 else 2)
    return keys


def _court_numbers(court: str) -> list[str]:
    """Docket numbers stand at the end of the court's column: "N.D. Cal. 3:26-cv-01187", "Cook Cty. Cir. Ct. 2026 D 003318"."""
    found = re.findall(
        r"\b(?:\d:\d\d-[a-z]{2}-\d{3,6}|\d{4} [A-Z]{1,3} \d{4,8}|(?=\w*\d{4})(?=\w*[A-Z])[A-Z0-9][A-Z0-9-]{6,})\b",
        court,
        re.I,
    )
    federal = [one for one in found if ":" in one]  # also said without its division or its leading zeros
    short = [
        form
        for one in federal
        for form in (one[2:], re.sub(r"-0+(?=\d+$)", "-", one), re.sub(r"-0+(?=\d+$)", "-", one[2:]))
    ]
    return [*found, *short, *(re.sub(r"^\d:\d\d-[a-z]{2}-0*", "", one) for one in federal)]


def _party_keys(side: str, number: str, weight: int) -> list[Key]:
    words = re.findall(r"[^\W_][\w'.&-]*", side)
    if not words:
        return []
    keys = [Key(fold(side), number, weight + 1 if len(words) > 1 else weight)]
    telling = [word for word in words if fold(word) not in COMMON and len(word) > 2]
    for place, word in enumerate(telling):
        own = weight if place in (0, len(telling) - 1) else weight - 1
        keys += [Key(one, number, own, place > 0) for one in (fold(word), *_plural(fold(word)))]
    if len(telling) > 1:
        keys.append(Key(" ".join(fold(word) for word in telling[:2]), number, weight + 1))
    return keys


def _plural(name: str) -> list[str]:
    """ "the Okonkwos", "the Okonkwos' bank"."""
    if len(name) < 4 or not name.isalpha():
        return []
    return [f"{name}es"] if name.endswith(("s", "x", "z", "ch", "sh")) else [f"{name}s"]


@kept
def index_of(matters: Mapping[str, Matter]) -> Index:
    table: dict[str, list[Key]] = {}
    for key in (key for matter in matters.values() for key in _keys_of(matter)):
        for pattern in {key.pattern, key.pattern.replace("-", " ")}:
            if not any(one.number == key.number and one.weight >= key.weight for one in table.get(pattern, [])):
                table.setdefault(pattern, []).append(key)
    return Lookup(table, r"(?<![\w-]){}(?!\w)", _spelled), {word: tuple(keys) for word, keys in table.items()}
