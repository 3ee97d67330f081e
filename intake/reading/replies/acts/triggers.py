r"""Which acts a clause can mean at all: of the words that a wording cannot do without, one must be in the clause.

The words are taken from the wordings themselves: `\bput (?:it|this) on (?:hold|ice)` needs "put " and "on " and one of
"hold", "ice"; the longest of these is kept. A wording without such words is always tried. So a new wording needs no
entry anywhere, and most acts are never tried on most clauses.
"""

from collections.abc import Iterable, Iterator

Needed = frozenset[str] | None  # one of these must occur; None: nothing is known to be needed
_COMMON = frozenset(
    "it this that the you to on for of is be are can will i we me my and a in not have has with at".split()  # noqa: SIM905
)
_TOGETHER = 3  # wordings in one pattern: few enough that a clause seldom needs them all
_ZERO_WIDTH = ("?=", "?!", "?<=", "?<!")


def needed(wordings: str) -> Needed:
    """The words of which every match of the wordings contains one."""
    return _union([_sequence(one) for one in _split(wordings)])


def by_trigger(wordings: Iterable[str]) -> list[tuple[str, Needed]]:
    """The wordings that need a word, with these words; then those that need none, if there are any."""
    parts = [one for words in wordings if words for one in _split(words)]
    gated = [one for one in parts if _sequence(one) is not None]
    free = [one for one in parts if _sequence(one) is None]
    groups = ["|".join(gated[place : place + _TOGETHER]) for place in range(0, len(gated), _TOGETHER)]
    return [(one, needed(one)) for one in groups] + ([("|".join(free), None)] if free else [])


def _union(parts: list[Needed]) -> Needed:
    known = [one for one in parts if one is not None]
    return frozenset().union(*known) if known and len(known) == len(parts) else None


def _sequence(words: str) -> Needed:
    """Of what must occur one after another, what tells most."""
    best: Needed = None
    for one in _pieces(words):
        if best is None or _worth(one) > _worth(best):
            best = one
    return best if best is None or _worth(best)[0] else None


def _worth(one: frozenset[str]) -> tuple[int, int]:
    """Long words tell more than short ones, few more than many."""
    words = [word.strip() for word in one]
    return min(0 if word in _COMMON or len(word) < 2 else min(len(word), 5) for word in words), -len(words)


def _pieces(words: str) -> Iterator[frozenset[str]]:
    """Runs of plain letters, and groups, that no sign makes optional."""
    run, place = "", 0
    while place < len(words):
        end, text, inner = _item(words, place)
        after, optional, repeated = _quantified(words, end)
        plain = bool(text) and not optional
        if plain:
            run += text
        if (not plain or repeated) and run:
            yield frozenset({run.lower()})
            run = ""
        if inner and not optional and (found := needed(inner)):
            yield found
        place = after
    if run:
        yield frozenset({run.lower()})


def _item(words: str, place: int) -> tuple[int, str, str]:
    """The end of the item that begins here, its plain letter, the inside of its group."""
    sign = words[place]
    if sign == "\\":
        escaped = words[place + 1]
        return place + 2, "" if escaped.isalnum() else escaped, ""
    if sign == "[":
        return _class_end(words, place), "", ""
    if sign == "(":
        end = _group_end(words, place)
        inner = words[place + 1 : end - 1]
        if inner.startswith(_ZERO_WIDTH):
            return end, "", ""
        head = inner.find(">" if inner.startswith("?P<") else ":") + 1 if inner.startswith("?") else 0
        return end, "", inner[head:]
    return place + 1, "" if sign in ".^$" else sign, ""


def _quantified(words: str, end: int) -> tuple[int, bool, bool]:
    """The place after a sign of repetition; whether it allows none; whether there is one."""
    sign = words[end : end + 1]
    if sign == "{":
        close = words.index("}", end) + 1
        return _lazy(words, close), words[end + 1] in "0,", True
    if sign and sign in "?*+":
        return _lazy(words, end + 1), sign in "?*", True
    return end, False, False


def _lazy(words: str, place: int) -> int:
    return place + 1 if words[place : place + 1] == "?" else place


def _class_end(words: str, place: int) -> int:
    place += 2 if words[place + 1] in "]^" else 1
    while words[place] != "]":
        place += 2 if words[place] == "\\" else 1
    return place + 1


def _group_end(words: str, place: int) -> int:
    depth = 0
    while True:
        sign = words[place]
        if sign == "[":
            place = _class_end(words, place)
            continue
        depth += {"(": 1, ")": -1}.get(sign, 0)
        place += 2 if sign == "\\" else 1
        if depth == 0:
            return place


def _split(wordings: str) -> list[str]:
    """The alternatives, split where no bracket is open."""
    parts, start, place = [], 0, 0
    while place < len(wordings):
        if wordings[place] == "|":
            parts.append(wordings[start:place])
            start = place = place + 1
        else:
            place = _item(wordings, place)[0]
    return [*parts, wordings[start:]]


class Triggers:
    """Finds which of many rows a clause may be: by the first letters of their needed words, then by the whole words."""

    def __init__(self, rows: Iterable[Needed]) -> None:
        self._always: list[int] = []
        self._by_start: dict[str, list[tuple[str, int]]] = {}
        for place, words in enumerate(rows):
            if words is None:
                self._always.append(place)
            for word in words or ():
                self._by_start.setdefault(word[:3], []).append((word, place))
        self._lengths = sorted({len(start) for start in self._by_start})
        self._starts = frozenset(self._by_start)

    def of(self, clause: str) -> list[int]:
        """The places of the rows to be tried, in their order."""
        low = clause.lower()
        there = {low[place : place + length] for length in self._lengths for place in range(len(low))}
        hit = {row for start in self._starts & there for word, row in self._by_start[start] if word in low}
        return sorted(hit.union(self._always))
