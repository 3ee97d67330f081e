# ruff: noqa: E501  a pattern reads best on one line
"""Which matter: by number, court number, caption, client, nickname, adverse party, previous thread. Never by recency."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tracker.domain.firm import Firm, Matter

# Words of captions that name no party of their own.
_COMMON = frozenset(
    [
        "v",
        "vs",
        "versus",
        "the",
        "of",
        "in",
        "re",
        "and",
        "et",
        "al",
        "a",
        "an",
        "matter",
        "marriage",
        "estate",
        "trust",
        "guardianship",
        "conservatorship",
        "adoption",
        "dissolution",
        "petition",
        "people",
        "state",
        "united",
        "states",
        "county",
        "city",
        "inc",
        "llc",
        "llp",
        "lp",
        "corp",
        "corporation",
        "company",
        "co",
        "ltd",
        "group",
        "holdings",
        "partners",
        "logistics",
        "medical",
        "transit",
        "services",
        "service",
        "systems",
        "hoa",
        "association",
        "bank",
        "insurance",
        "mutual",
        "national",
        "general",
        "american",
        "international",
        "hospital",
        "center",
        "health",
        "clinic",
        "university",
        "school",
        "district",
        "board",
        "department",
        "dept",
        "industries",
        "enterprises",
        "management",
        "properties",
        "realty",
        "solutions",
        "i-130",
        "i-485",
        "i-140",
        "i-129",
        "i-765",
        "n-400",
        "i-751",
        "i-589",
        "i-90",
        "perm",
        "h-1b",
        "ds-260",
        "uscis",
        "deposition",
        "smith's",
        "jr",
        "sr",
        "doe",
        "ex",
        "rel",
        "ip",
        "family",
    ]
)
_SIDES = re.compile(r"\s+(?:v\.?|vs\.?|versus)\s+|\s*/\s*(?![A-Z]-\d)", re.I)
_KIND_WORDS = re.compile(
    r"^(?:in re:? |matter of |(?:the )?(?:marriage|estate|trust|guardianship|conservatorship|dissolution) of )", re.I
)
_FORM = re.compile(r"\b[A-Z]{1,2}-\d{2,4}[A-Z]?\b")


@dataclass(frozen=True, slots=True)
class Key:
    """A way to say a matter; `weight` 1..5, a number of the matter the most certain."""

    pattern: str
    number: str
    weight: int


@dataclass(frozen=True, slots=True)
class MatterRead:
    """`numbers`: the matters that fit best; one means sure. `how` and `words`: why."""

    numbers: tuple[str, ...] = ()
    words: str = ""
    place: str = ""
    weight: int = 0

    @property
    def number(self) -> str | None:
        return self.numbers[0] if len(self.numbers) == 1 else None


def _fold(text: str) -> str:
    return re.sub(r"[’']s\b", "", text.lower().replace("‑", "-").replace("–", "-"))


def _keys_of(matter: Matter) -> list[Key]:
    number = matter.number
    keys = [Key(_fold(number), number, 5)]
    keys += [Key(_fold(number).replace("-", ""), number, 5)] if "-" in number else []
    keys += [Key(_fold(one), number, 5) for one in _court_numbers(matter.court)]
    keys.append(Key(_fold(matter.caption), number, 4))
    bare = _KIND_WORDS.sub("", _FORM.sub("", matter.caption)).strip(" /-,")
    kind = _KIND_WORDS.match(matter.caption)
    if kind and kind[0].lower().strip() not in ("in re", "in re:", "matter of"):
        noun = kind[0].lower().split()[-2]
        keys += [Key(f"{_fold(bare)} {noun}", number, 4), Key(f"{noun} of {_fold(bare)}", number, 4)]
    sides = [side.strip() for side in _SIDES.split(bare) if side.strip()]
    if len(sides) > 1:
        keys.append(Key(" v ".join(_fold(side) for side in sides), number, 4))
    for place, side in enumerate([*sides, matter.client, *matter.parties, *matter.adverse]):
        keys += _party_keys(side, number, 3 if place != 1 else 2)
    keys += [Key(_fold(one), number, 4) for one in matter.nicknames if len(one) > 1]
    return [key for key in keys if len(key.pattern) > 1]


def _court_numbers(court: str) -> list[str]:
    """Docket numbers stand at the end of the court's column: "N.D. Cal. 3:26-cv-01187", "Cook Cty. Cir. Ct. 2026 D 003318"."""
    found = re.findall(
        r"\b(?:\d:\d\d-[a-z]{2}-\d{3,6}|\d{4} [A-Z]{1,3} \d{4,8}|(?=\w*\d{4})(?=\w*[A-Z])[A-Z0-9][A-Z0-9-]{6,})\b",
        court,
        re.I,
    )
    return [*found, *(re.sub(r"^\d:\d\d-[a-z]{2}-0*", "", one) for one in found if ":" in one)]


def _party_keys(side: str, number: str, weight: int) -> list[Key]:
    words = re.findall(r"[^\W_][\w'.&-]*", side)
    if not words:
        return []
    keys = [Key(_fold(side), number, weight + 1 if len(words) > 1 else weight)]
    telling = [word for word in words if _fold(word) not in _COMMON and len(word) > 2]
    for place, word in enumerate(telling):
        keys.append(Key(_fold(word), number, weight if place in (0, len(telling) - 1) else weight - 1))
    if len(telling) > 1:
        keys.append(Key(" ".join(_fold(word) for word in telling[:2]), number, weight + 1))
    return keys


@lru_cache(maxsize=64)
def _index(matters: tuple[Matter, ...]) -> tuple[re.Pattern[str], Mapping[str, tuple[Key, ...]]]:
    table: dict[str, list[Key]] = {}
    for key in (key for matter in matters for key in _keys_of(matter)):
        for pattern in {key.pattern, key.pattern.replace("-", " ")}:
            if not any(one.number == key.number and one.weight >= key.weight for one in table.get(pattern, [])):
                table.setdefault(pattern, []).append(key)
    words = sorted(table, key=len, reverse=True) or ["(?!)"]
    found = re.compile(
        r"(?<![\w-])(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+(?:v\.?\s+)?") for word in words) + r")(?![\w])"
    )
    return found, {word: tuple(keys) for word, keys in table.items()}


def _values(firm: Firm) -> tuple[Matter, ...]:
    return tuple(firm.matters.values())


def mentions(text: str, firm: Firm) -> list[tuple[int, str, tuple[Key, ...]]]:
    """Place, words and matters of each mention, overlapping ones left out."""
    pattern, table = _index(_values(firm))
    folded = _fold(re.sub(r"_", " ", text))
    found = []
    for hit in pattern.finditer(folded):
        words = re.sub(r"\s+(?:v\.?\s+)?", " ", hit[0]) if hit[0] not in table else hit[0]
        if keys := table.get(hit[0]) or table.get(" ".join(hit[0].split())) or table.get(words):
            found.append((hit.start(), hit[0], keys))
    return found


def read_matter(text: str, firm: Firm, place: str, skip: frozenset[str] = frozenset()) -> MatterRead:
    """The matters that the words of a text fit best. A name that two matters share decides nothing; a second name may."""
    score: dict[str, int] = {}
    words: dict[str, str] = {}
    for _, said, keys in mentions(text, firm):
        if said in skip:
            continue
        for key in keys:
            weight = key.weight * 10 - (5 if len(keys) > 1 else 0)
            if weight > score.get(key.number, 0):
                score[key.number], words[key.number] = weight, said
    if not score:
        return MatterRead()
    top = max(score.values())
    seen = [number for number, value in score.items() if value >= (top if top >= 50 else top - 9)]
    seen = _narrowed(seen, text, firm)
    return MatterRead(tuple(seen), words[seen[0]], place, top)


def _narrowed(numbers: list[str], text: str, firm: Firm) -> list[str]:
    """Of matters that share a name, the one whose other words are there too."""
    if len(numbers) < 2:
        return numbers
    said = {words for _, words, _ in mentions(text, firm)}
    _, table = _index(_values(firm))
    own: dict[str, int] = dict.fromkeys(numbers, 0)
    for words in said:
        keys = table.get(words, ())
        if len({key.number for key in keys}) == 1 and keys[0].number in own:
            own[keys[0].number] = max(own[keys[0].number], keys[0].weight)
    best = max(own.values())
    telling = [number for number in numbers if own[number] == best]
    shared = any(len({key.number for key in table.get(words, ())} & set(numbers)) > 1 for words in said)
    return telling if best and shared else numbers


def combine(reads: Iterable[MatterRead]) -> MatterRead:
    """The first certain one of several places, in their order; a number anywhere beats names; two certain ones differ: both."""
    given = [one for one in reads if one.numbers]
    numbered = [one for one in given if one.weight >= 50 and one.number]
    if numbered:
        distinct = tuple(dict.fromkeys(one.numbers[0] for one in numbered))
        return numbered[0] if len(distinct) == 1 else MatterRead(distinct, numbered[0].words, numbered[0].place, 50)
    if not given:
        return MatterRead()
    common = set(given[0].numbers).intersection(*(set(one.numbers) for one in given))
    if len(common) == 1:
        return MatterRead((common.pop(),), given[0].words, given[0].place, given[0].weight)
    sure = tuple(dict.fromkeys(one.number for one in given if one.number))
    if len(sure) == 1 and all(sure[0] in one.numbers or one.number for one in given):
        return next(one for one in given if one.number)
    everything = tuple(dict.fromkeys(number for one in given for number in one.numbers))
    return MatterRead(everything, given[0].words, given[0].place, given[0].weight)


def named_client(text: str) -> str:
    """The name of somebody new: "New client Harlan Voss", "new matter: Voss v. Bayview"."""
    found = re.search(
        r"\bnew (?:\w+ ){0,2}?(?:client|matter|case)s?[:,-]?\s+(?:is |- |named |called |for )?(?P<name>(?:[A-Z][\w'.-]+\s?(?:v\.?\s)?){1,5})",
        text,
    )
    return found["name"].strip(" .,") if found else ""
