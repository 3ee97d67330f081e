"""What is understood must be understood with one thing more in it: a dozen replies for each addition, by chance."""

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from itertools import islice
from pathlib import Path

import pytest

from tests.cases import score
from tests.cases.additions_to_replies import ADDITIONS
from tests.cases.answered import answered, lost
from tests.cases.reworded import understood
from tests.tables import table

MOST, LEAST = 12, 6  # replies to which each is added
SENTENCES = 8  # wordings of each: fewer try a phrase and not a kind
KNOWN: dict[str, dict[str, str]] = table(Path(__file__).parent / "additions_to_replies" / "misses.yaml")
_sets = cache(understood)


def _changed(name: str) -> Iterator[tuple[str, score.Case]]:
    """Those to which it can be added, with their sets, in an order of its own that is the same for everybody."""
    found = [(one, case) for one, cases in _sets().items() for case in cases if case.kind == "reply"]
    found.sort(key=lambda pair: sha256(f"{name}{pair[0]}{pair[1].id}".encode()).digest())
    return (pair for pair in found if any(answered(name, [pair[1]])))


@pytest.mark.parametrize("name", ADDITIONS)
def test_a_reply_is_understood_with_one_thing_more(name: str) -> None:
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


@pytest.mark.parametrize("name", ADDITIONS)
def test_an_addition_is_worded_in_many_ways(name: str) -> None:
    assert len(set(ADDITIONS[name].sentences)) >= SENTENCES
