"""The shortest way from one list to another (Myers 1986), with a bound on how far it looks.

`difflib` has no such bound: on lists that strangers make it may take hours.
"""

from array import array
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Reached: TypeAlias = "array[int]"  # by diagonal: how far into the old list


@dataclass(frozen=True, slots=True)
class Step:
    """`old[a:b]` became `new[c:d]`; one of them may be empty. Between steps the lists are the same."""

    a: int
    b: int
    c: int
    d: int


def steps(old: Sequence[Hashable], new: Sequence[Hashable], most: int) -> list[Step] | None:
    """In order; None where more than `most` single items would have to go or come."""
    first = _common(old, new)
    last = _common(old[first:][::-1], new[first:][::-1])
    left, right = old[first : len(old) - last], new[first : len(new) - last]
    trail = _search(left, right, most)
    return None if trail is None else _walked(trail, len(left), len(right), first)


def _common(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _search(old: Sequence[Hashable], new: Sequence[Hashable], most: int) -> list[Reached] | None:
    """Of each number of edits, how far each diagonal had come before; with the last one both ends are reached."""
    most = min(most, len(old) + len(new))
    middle = most + 1
    reached, trail = array("l", [0]) * (2 * most + 3), list[Reached]()
    for edits in range(most + 1):
        trail.append(reached[middle - edits - 1 : middle + edits + 2])
        for diagonal in range(-edits, edits + 1, 2):
            left, right = reached[middle + diagonal - 1], reached[middle + diagonal + 1]
            x = right if _goes_down(diagonal, edits, left, right) else left + 1
            while x < len(old) and x - diagonal < len(new) and old[x] == new[x - diagonal]:
                x += 1
            reached[middle + diagonal] = x
            if x >= len(old) and x - diagonal >= len(new):
                return trail
    return None


def _goes_down(diagonal: int, edits: int, left: int, right: int) -> bool:
    """Whether the last edit on the way to this diagonal is an item that comes, rather than one that goes."""
    return diagonal == -edits or (diagonal != edits and left < right)


def _walked(trail: Sequence[Reached], x: int, y: int, first: int) -> list[Step]:
    """Back from the end, joining edits that touch."""
    found: list[Step] = []
    for edits in range(len(trail) - 1, 0, -1):
        diagonal, middle = x - y, edits + 1
        left, right = trail[edits][middle + diagonal - 1], trail[edits][middle + diagonal + 1]
        down = _goes_down(diagonal, edits, left, right)
        x = right if down else left
        y = x - (diagonal + 1 if down else diagonal - 1)
        step = Step(x + first, x + first + (not down), y + first, y + first + down)
        if found and found[-1].a == step.b and found[-1].c == step.d:
            step = Step(step.a, found[-1].b, step.c, found.pop().d)
        found.append(step)
    return found[::-1]
