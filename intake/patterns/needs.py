r"""Which words a pattern cannot do without: `\bput (?:it|this) on (?:hold|ice)\b` needs "hold" or "ice".

A pattern is spelled out into the strings that it may match, in small letters, with signs for what is not known. Where
these grow too many, the part that tells less becomes "anything". Of each string one word is kept: the set of them is
what the pattern needs. Nothing is needed that a match could lack; tests/intake/test_patterns.py tries that on all.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from re import _compiler as compiler  # type: ignore[attr-defined]
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ANY = "\0"  # any characters, or none
EDGE = "\1"  # the edge of a word
SPACE = " "  # one or more characters that belong to no word
DIGIT = "#"  # one or more digits
_MOST, _MOST_HEADS = 300, 3000  # strings that a part, or the begin of one, may be spelled out into
_BOUND = frozenset((SPACE, EDGE))
_MANY = frozenset((ANY, DIGIT, SPACE, EDGE))
_ENDS = frozenset((SPACE, EDGE, ANY))  # behind a word
_AT_EDGE = frozenset((op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING, op.AT_END, op.AT_END_STRING))
_RUN = re.compile(r"[\w#]+")
_BOUND_RUN = re.compile(rf"([{SPACE}{EDGE}]?)([\w#]+)(?=([{SPACE}{EDGE}]?))")
_SAID = (
    "a all also am an and any are as at be been but by can could did do does for from had has have he her him his how"
    " i if in is it its just let may me my no not of on one or our out please re s she should so some t than that the"
    " their them then there these they this those to up us was we were what when where which who will with would you"
    " your"
)
_COMMON = frozenset(_SAID.split())
Word = tuple[bool, str, bool]  # whether it begins there, its letters ("#": any digit), whether it ends there


def parsed(pattern: str, flags: int = 0) -> Any:
    """What the functions below ask about."""
    return parser.parse(pattern, int(flags))  # as an enum each question about a flag makes another


def compiled(items: Any) -> re.Pattern[str]:
    """The expression, of which nothing is parsed a second time; its own `pattern` is None."""
    found: re.Pattern[str] = compiler.compile(items)
    return found


def needed(items: Any, often: float = 6.0) -> frozenset[Word] | None:
    """Every match contains one of these words; None where nothing is as rare as `often` (see `_often`)."""
    found, words = _cover(_sequence(items))
    return words if found < often else None


def begins(items: Any) -> frozenset[Word] | None:
    """Where matches begin only at the begin of a word: the words there; None where they may be any, or elsewhere."""
    heads = _heads(items)
    return _first_words(heads) if all(one[:1] == EDGE for one in heads) else None


def first_words(items: Any) -> frozenset[Word] | None:
    """The words at which a match may begin, of those that begin with a word; None where it may be any."""
    return _first_words(one for one in _heads(items) if one.lstrip(EDGE)[:1] != SPACE)


def anchored(items: Any) -> bool:
    """Whether a match can only begin where the text does."""
    return bool(items) and items[0] == (op.AT, op.AT_BEGINNING) and not items.state.flags & re.M


def _first_words(heads: Iterable[str]) -> frozenset[Word] | None:
    found = set()
    for one in heads:
        spelled = one.lstrip(EDGE)
        run = _RUN.match(spelled)
        if run is None:
            return None
        letters, digit, _ = run[0].partition(DIGIT)
        found.add((True, letters or digit, not digit and spelled[run.end() :] in _BOUND))
    return frozenset(found)


def _heads(items: Iterable[Any]) -> set[str]:
    """The first word and the sign behind it, of each string that is spelled out."""
    whole = {""}
    for after in _parts(items, _heads_of):
        growing = {one for one in whole if one.lstrip(EDGE)[-1:] not in _ENDS}
        if not growing:
            break
        whole -= growing
        longer = after if len(growing) * len(after) <= _MOST_HEADS else {ANY}
        whole |= {_head(_beside(one, other)) for one, other in product(growing, longer)}
    return whole


def _heads_of(kind: Any, value: Any) -> set[str]:
    match kind:
        case op.BRANCH:
            return set().union(*(_heads(one) for one in value[1]))
        case op.SUBPATTERN:
            return _heads(value[3])
        case op.ATOMIC_GROUP:
            return _heads(value)
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            least, most, inner = value
            once = _heads(inner)
            if most != 1 and once != {DIGIT}:
                once = {_head(_beside(one, ANY)) for one in once}
            return once if least else {"", *once}
    return _item(kind, value)


def _head(spelled: str) -> str:
    edge = EDGE if spelled[:1] == EDGE else ""
    spelled = spelled.lstrip(EDGE)
    run = _RUN.match(spelled)
    return edge + (spelled[: run.end() + 1] if run else spelled[:1])


def _sequence(items: Iterable[Any]) -> set[str]:
    whole = {""}
    for part in _parts(items, _item):
        whole = _joined(whole, part)
    return whole


def _parts(items: Iterable[Any], spelled: Callable[[Any, Any], set[str]]) -> Iterator[set[str]]:
    """Each item spelled out; letters that stand together are one string."""
    run = ""
    for kind, value in items:
        if kind is op.LITERAL:
            run = _beside(run, _letter(value))
            continue
        if run:
            yield {run}
            run = ""
        yield spelled(kind, value)
    if run:
        yield {run}


def _item(kind: Any, value: Any) -> set[str]:
    match kind:
        case op.LITERAL:
            return {_letter(value)}
        case op.IN:
            return _one_of(value)
        case op.BRANCH:
            return set().union(*(_sequence(one) for one in value[1]))
        case op.SUBPATTERN:
            return _sequence(value[3])
        case op.ATOMIC_GROUP:
            return _sequence(value)
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            return _repeated(*value)
        case op.AT:
            return {EDGE if value in _AT_EDGE else ""}
        case op.ASSERT:
            return {""}
        case op.ASSERT_NOT:
            return {EDGE if _refuses_words(value[1]) else ""}
    return {ANY}


def _letter(code: int) -> str:
    sign = chr(code).lower()
    return sign if sign.isalnum() or sign == "_" else SPACE


def _one_of(signs: Sequence[tuple[Any, Any]]) -> set[str]:
    found = set()
    for kind, value in signs:
        match kind:
            case op.LITERAL:
                found.add(_letter(value))
            case op.RANGE if chr(value[0]).isdigit() and chr(value[1]).isdigit():
                found.add(DIGIT)
            case op.RANGE if value[1] - value[0] < 10:
                found |= {_letter(code) for code in range(value[0], value[1] + 1)}
            case op.CATEGORY if value is op.CATEGORY_DIGIT:
                found.add(DIGIT)
            case op.CATEGORY if value in (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD):
                found.add(SPACE)
            case _:
                return {ANY}
    return found


def _refuses_words(items: Any) -> bool:
    r"""`(?<![\w-])`, `(?!\w)`: no letter stands beside it."""
    if len(items) != 1 or items[0][0] is not op.IN:
        return False
    signs = items[0][1]
    return (op.CATEGORY, op.CATEGORY_WORD) in signs and (op.NEGATE, None) not in signs


def _repeated(least: int, most: Any, items: Any) -> set[str]:
    once = _sequence(items)
    front = EDGE if all(one[:1] in _BOUND for one in once) else ""
    back = EDGE if all(one[-1:] in _BOUND for one in once) else ""
    if once <= {SPACE, EDGE} or once == {DIGIT}:
        many = once
    elif most == 1:
        many = once if least or len(once) <= 4 else {front + ANY + back}
    else:
        many = {one + ANY + back for one in once} if least else {front + ANY + back}
    return many if least else {"", *many}


def _joined(left: set[str], right: set[str]) -> set[str]:
    if len(left) * len(right) <= _MOST:
        return {_beside(one, other) for one, other in product(left, right)}
    if _cover(left)[0] <= _cover(right)[0]:
        return {one + ANY for one in left}
    edge = EDGE if all(one[-1:] in _BOUND for one in left) else ""
    return {ANY + edge + one for one in right}


def _beside(one: str, other: str) -> str:
    """Both, one after another; what stands for many of a kind stands there once."""
    if one[-1:] == other[:1] and one[-1:] in _MANY:
        return one + other[1:]
    return one + other


def _cover(spelled: Iterable[str]) -> tuple[float, frozenset[Word]]:
    """One word of each string, and how often one of them stands in a sentence that means something else."""
    found = set()
    for one in spelled:
        runs = _BOUND_RUN.findall(one)
        if not runs:
            return float("inf"), frozenset()
        found.add(min(map(_weighed, runs)) if len(runs) > 1 else _weighed(runs[0]))
    return sum(often for often, _ in found), frozenset(word for _, word in found)


@lru_cache(maxsize=8192)
def _weighed(run: tuple[str, str, str]) -> tuple[float, Word]:
    """How often it stands where it means nothing, and the word: what is before it, its letters, what is behind it."""
    front, letters, back = run
    word = (False, DIGIT, False) if DIGIT in letters else (bool(front), letters, bool(back))
    return _often(word), word


def _often(word: Word) -> float:
    begins_there, letters, ends_there = word
    if letters == DIGIT:
        return 0.4
    if begins_there and ends_there:
        return 0.5 if letters in _COMMON else 0.02
    return (2.0, 0.7, 0.15, 0.05, 0.03)[min(len(letters), 5) - 1] * (1 if begins_there else 2)
