"""What is understood must be understood with one thing more in it: a dozen replies for each addition, by chance."""

from collections.abc import Iterator
from functools import cache, partial
from itertools import islice
from pathlib import Path

import pytest

from tests.cases import lots
from tests.cases.additions_to_replies import ADDITIONS
from tests.cases.answered import answered
from tests.tables import table

MOST, LEAST = 12, 6  # replies to which each is added
SENTENCES = 8  # wordings of each: fewer try a phrase and not a kind
KNOWN: dict[str, dict[str, str]] = table(Path(__file__).parent / "additions_to_replies" / "misses.yaml")
_sets = cache(lots.understood)


def _changed(name: str) -> Iterator[lots.Pair]:
    """Those to which it can be added, in an order of its own that is the same for everybody."""
    return (pair for pair in lots.pairs(_sets(), name) if answered(name, pair[1]))


@pytest.mark.parametrize("name", ADDITIONS)
def test_a_reply_is_understood_with_one_thing_more(name: str) -> None:
    drawn = list(islice(_changed(name), MOST))
    number, wrong = lots.misread(partial(answered, name), lots.by_set(drawn))
    assert number >= LEAST
    known = set(KNOWN.get(name, ()))
    assert known <= {case.id for _, case in drawn}
    assert [
        (one.mail.case.id, one.verdict, one.mail.case.raw["body_text"])
        for one in wrong
        if one.mail.case.id not in known
    ] == []


@pytest.mark.parametrize("name", ADDITIONS)
def test_an_addition_is_worded_in_many_ways(name: str) -> None:
    assert len(set(ADDITIONS[name].sentences)) >= SENTENCES
