# ruff: noqa: E501  a pattern reads best on one line
"""Kinds of words that mean a type of work where they stand in one sentence, in any order: "his treatment, date by date"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from intake import patterns as re
from intake.patterns import Match
from intake.reading.kinds.row import KindRow
from intake.reading.kinds.words import WORDS
from intake.reading.sentences import sentences

_NAMES = tuple(WORDS)
_TABLE = re.Table((rf"(?<!\w)(?:{pattern})(?!\w)", re.I) for pattern in WORDS.values())
_LONGEST = 170  # characters from the first of the words to the last
Found = Mapping[str, Sequence[Match[str]]]  # by kind of words, in order


@dataclass(frozen=True, slots=True)
class Way:
    """`made`: what is made; `of`: what of; `never`: what must not stand there."""

    made: str
    of: tuple[str, ...]
    never: tuple[str, ...]


def ways_of(row: KindRow) -> tuple[Way, ...]:
    return tuple(map(_way, row.together))


def _way(names: str) -> Way:
    """Names of kinds of words, some of two words or three: read from the left, the longest first."""
    wanted: list[str] = []
    never: list[str] = []
    rest = names
    while rest := rest.strip():
        bare = rest.removeprefix("-")
        name = max((one for one in _NAMES if f"{bare} ".startswith(f"{one} ")), key=len)
        (never if bare != rest else wanted).append(name)
        rest = bare[len(name) :]
    return Way(wanted[-1], tuple(wanted[:-1]), tuple(never))


@lru_cache(maxsize=256)
def words_of(sentence: str) -> Found:
    found: dict[str, list[Match[str]]] = {}
    for place, hit in _TABLE.finditer(sentence):
        found.setdefault(_NAMES[place], []).append(hit)
    return found


def together(way: Way, found: Found) -> tuple[int, int] | None:
    """From where to where they stand, as close to each other as they do."""
    if way.made not in found or any(one not in found for one in way.of) or any(one in found for one in way.never):
        return None
    for made in found[way.made]:
        spans = [span for name in way.of if (span := _nearest(made, found[name]))]
        start, end = min([made.span(), *spans])[0], max(one[1] for one in (made.span(), *spans))
        if len(spans) == len(way.of) and end - start <= _LONGEST and not _of_another(made, way, found):
            return start, end
    return None


def _nearest(made: Match[str], hits: Sequence[Match[str]]) -> tuple[int, int] | None:
    apart = [one.span() for one in hits if one.end() <= made.start() or made.end() <= one.start()]
    return min(apart, key=lambda one: max(made.start() - one[1], one[0] - made.end()), default=None)


# "the transcript and a summary [of the bills]"
_OBJECT = re.compile(r"\s+(?:of|on)\s+(?:the|our|his|her|their|all|an?)\s+(?!(?:events?|case|facts|record|person|witness|plaintiff|defendant|client|day)\b)(?P<thing>[a-z][^.,;:!?\n]{2,50})", re.I)  # fmt: skip


def _of_another(made: Match[str], way: Way, found: Found) -> bool:
    """Whether it is said to be made of something else."""
    said = _OBJECT.match(made.string, made.end())
    return said is not None and not any(
        said.start("thing") - 12 <= one.start() < said.end() for name in way.of for one in found[name]
    )


# "Please prepare a narrative summary [of it]", "would you draw up the schedule[, with the ground for each]"
_LEFT_OPEN = re.compile(
    r"(?:\s+(?:up|out|together|for (?:me|us)|please|pls|shells?))*\s*(?:$|[.,;:?!)–—-]|(?:(?:of|for|on|from|about|to)\s+)?(?:it|them|this|that|these|those|one|ones|each|both|everything|all)\b|(?:with|by|in|as|so|and|to|for|using|that|which|showing|telling|please|pls)\b|the (?:papers|draft|whole|lot|thing|package|form|response)\b)",
    re.I,
)


def left_open(way: Way, sentence: str, beside: Found) -> Match[str] | None:
    """What a sentence says is made, where it leaves open of what, and other sentences tell."""
    found = words_of(sentence)
    if way.made not in found or any(one in found or one in beside for one in way.never):
        return None
    if not all(one in found or one in beside for one in way.of) or all(one in found for one in way.of):
        return None
    return next((one for one in found[way.made] if _LEFT_OPEN.match(sentence, one.end())), None)


def words_of_all(text: str) -> Found:
    found: dict[str, list[Match[str]]] = {}
    for sentence in sentences(text)[:40]:
        for name, hits in words_of(sentence).items():
            found.setdefault(name, []).extend(hits)
    return found


def each_sentence(text: str) -> Iterator[tuple[int, str]]:
    """With the place where it begins."""
    end = 0
    for one in sentences(text)[:60]:
        place = text.find(one, end)
        end = place + len(one)
        yield place, one
