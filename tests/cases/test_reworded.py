"""What is understood must be understood in other words, too: some dozens of cases for each rewording, by chance."""

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from itertools import islice
from pathlib import Path

import pytest

from tests.cases import score
from tests.cases.reworded import lost, reworded, understood
from tests.cases.rewordings import REWORDINGS
from tests.tables import table

MOST, LEAST = 36, 8  # cases of each that it changes
KNOWN: dict[str, dict[str, str]] = table(Path(__file__).parent / "rewordings" / "misses.yaml")
_sets = cache(understood)


def _changed(name: str) -> Iterator[tuple[str, score.Case]]:
    """Those that it changes, with their sets, in an order that is the same for everybody and another for each rewording."""
    found = [(one, case) for one, cases in _sets().items() for case in cases]
    found.sort(key=lambda pair: sha256(f"{name}{pair[0]}{pair[1].id}".encode()).digest())
    return (pair for pair in found if any(reworded(name, [pair[1]])))


@pytest.mark.parametrize("name", REWORDINGS)
def test_a_case_is_understood_in_other_words(name: str) -> None:
    drawn: dict[str, list[score.Case]] = {}
    for one, case in islice(_changed(name), MOST):
        drawn.setdefault(one, []).append(case)
    changed, wrong = lost(name, drawn)
    assert changed >= LEAST
    known = set(KNOWN.get(name, ()))
    assert known <= {case.id for cases in drawn.values() for case in cases}
    assert [
        (one.mail.case.id, one.verdict, one.mail.case.raw["body_text"])
        for one in wrong
        if one.mail.case.id not in known
    ] == []
