"""What the desk has, on its way to a reading child.

A writer's open tasks go along with each of her mails and seldom change in between: each is pickled once here, and once
unpickled by each child.
"""

import pickle
from dataclasses import replace
from functools import lru_cache
from typing import Any

from tracker.domain.decision import Candidates

MOST = 4096  # values remembered
Packed = tuple[tuple[bytes, ...], tuple[bytes, ...], Candidates]

_packed: dict[int, tuple[object, bytes]] = {}  # by identity: hashing a task costs as much as pickling it


def pack(found: Candidates) -> Packed:
    """Values only; safe from any thread."""
    tasks, questions = tuple(map(_bytes_of, found.tasks)), tuple(map(_bytes_of, found.questions))
    return tasks, questions, replace(found, tasks=(), questions=())


def unpack(packed: Packed) -> Candidates:
    tasks, questions, rest = packed
    return replace(rest, tasks=tuple(map(_value_of, tasks)), questions=tuple(map(_value_of, questions)))


def _bytes_of(value: object) -> bytes:
    kept = _packed.get(id(value))
    if kept is None or kept[0] is not value:
        if len(_packed) >= MOST:
            _packed.clear()
        kept = _packed[id(value)] = (value, pickle.dumps(value, 5))
    return kept[1]


@lru_cache(maxsize=MOST)
def _value_of(data: bytes) -> Any:
    return pickle.loads(data)  # noqa: S301  from our own service
