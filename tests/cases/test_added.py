"""A sentence that changes what is meant must change it, and nothing else: some cases for each addition, by chance."""

from functools import cache
from pathlib import Path

import pytest

from tests.cases.added import drawn, lost, plain, unsaid
from tests.cases.additions import ADDITIONS
from tests.tables import table

MOST, LEAST = 8, 5  # cases of each that it fits
KNOWN: dict[str, dict[str, str]] = table(Path(__file__).parent / "additions" / "misses.yaml") or {}
_sets = cache(plain)


@pytest.mark.parametrize("name", ADDITIONS)
def test_a_sentence_more_is_understood(name: str) -> None:
    addition = ADDITIONS[name]
    cases = drawn(addition, _sets(), MOST)
    fit, wrong = lost(addition, cases)
    assert fit >= LEAST
    known = set(KNOWN.get(name, ()))
    assert known <= {case.id for found in cases.values() for case in found}
    assert [
        (one.mail.case.id, one.verdict, unsaid(one), one.mail.case.raw["body_text"])
        for one in wrong
        if one.mail.case.id not in known
    ] == []
