"""What is understood must be understood in other words, too: cases, lines and stacks of rewordings, by chance."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TypeVar

import pytest

from tests.cases import score, spoken
from tests.cases.reworded import lost, reworded, understood
from tests.cases.rewordings import REWORDINGS, WHOLE
from tests.cases.stacked import drawn, misread
from tests.tables import table

MOST, LEAST = 22, 8  # cases of each that it changes
LINES = 5  # of the short tables
STACKS, SEED = 250, 1
KNOWN: dict[str, dict[str, str]] = table(Path(__file__).parent / "rewordings" / "misses.yaml")
T = TypeVar("T")
_sets = cache(understood)


def _by_chance(found: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """In an order that is the same for everybody."""
    return sorted(found, key=lambda one: sha256(key(one).encode()).digest())


def _changed(name: str) -> Iterator[tuple[str, score.Case]]:
    """Those that it changes, with their sets, in another order for each rewording."""
    found = [(one, case) for one, cases in _sets().items() for case in cases]
    found = _by_chance(found, lambda pair: f"{name}{pair[0]}{pair[1].id}")
    return (pair for pair in found if any(reworded(name, [pair[1]])))


@pytest.mark.parametrize("name", [*REWORDINGS, *WHOLE])
def test_a_case_is_understood_in_other_words(name: str) -> None:
    drawn_by: dict[str, list[score.Case]] = {}
    known = set(KNOWN.get(name, ()))
    pairs = _changed(name)
    more = (pair for pair in pairs if f"{pair[0]} {pair[1].id}" in known) if known else ()
    for one, case in (*islice(pairs, MOST), *more):
        drawn_by.setdefault(one, []).append(case)
    changed, wrong = lost(name, drawn_by)
    assert changed >= LEAST
    assert known <= {f"{one} {case.id}" for one, cases in drawn_by.items() for case in cases}
    assert [
        (one.mail.case.id, one.verdict, one.mail.case.raw["body_text"])
        for one in wrong
        if not any(key.endswith(f" {one.mail.case.id}") for key in known)
    ] == []


@pytest.mark.parametrize("name", REWORDINGS)
def test_a_short_mail_is_understood_in_other_words(name: str) -> None:
    lines = _by_chance(spoken.reworded(name), lambda pair: f"{name}{pair[0]}")[:LINES]
    known = set(KNOWN.get(f"lines, {name}", ()))
    assert [(key, row["text"]) for key, row in lines if spoken.misled(row) and key not in known] == []


def test_a_case_is_understood_in_several_rewordings_at_once() -> None:
    known = set(KNOWN.get("stacked", ()))
    stacks = [one for one in islice(drawn(_sets(), SEED), STACKS) if f"{one.set} {one.case.id}" not in known]
    wrong = [(one, found) for one in stacks if (found := misread(one))]
    assert [
        (one.set, one.case.id, names, result.verdict, result.mail.case.raw["body_text"])
        for one, (names, result) in wrong
    ] == []
