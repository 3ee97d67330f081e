"""What is worked out from a firm's lists, kept as long as they are the same objects: comparing them costs too much."""

from collections.abc import Callable
from typing import TypeVar

From = TypeVar("From")
Made = TypeVar("Made")

_MOST = 32


def kept(make: Callable[[From], Made]) -> Callable[[From], Made]:
    """As `lru_cache`, by identity."""
    found: dict[int, tuple[From, Made]] = {}

    def once(given: From) -> Made:
        have = found.get(id(given))
        if have is None or have[0] is not given:
            if len(found) >= _MOST:
                found.clear()
            have = found[id(given)] = (given, make(given))
        return have[1]

    return once
