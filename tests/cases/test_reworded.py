"""What is understood must be understood in other words, too: cases, lines and stacks of rewordings, by chance."""

from collections.abc import Iterator
from functools import cache, partial
from itertools import islice
from pathlib import Path

import pytest

from tests.cases import lots, spoken
from tests.cases.reworded import changed
from tests.cases.rewordings import REWORDINGS, WHOLE
from tests.cases.stacked import drawn, misread
from tests.tables import table

MOST, LEAST = 22, 8  # cases of each that it changes
LINES = 5  # of the short tables
STACKS, SEED = 250, 1
KNOWN: dict[str, dict[str, str]] = table(Path(__file__).parent / "rewordings" / "misses.yaml")
_sets = cache(lots.understood)


def _changed(name: str) -> Iterator[lots.Pair]:
    """Those that it changes, in another order for each rewording."""
    return (pair for pair in lots.pairs(_sets(), name) if changed(name, pair[1]))


@pytest.mark.parametrize("name", [*REWORDINGS, *WHOLE])
def test_a_case_is_understood_in_other_words(name: str) -> None:
    known = set(KNOWN.get(name, ()))
    pairs = _changed(name)
    more = (pair for pair in pairs if f"{pair[0]} {pair[1].id}" in known) if known else ()
    found = [*islice(pairs, MOST), *more]
    number, wrong = lots.misread(partial(changed, name), lots.by_set(found))
    assert number >= LEAST
    assert known <= {f"{one} {case.id}" for one, case in found}
    assert [
        (one.mail.case.id, one.verdict, one.mail.case.raw["body_text"])
        for one in wrong
        if not any(key.endswith(f" {one.mail.case.id}") for key in known)
    ] == []


@pytest.mark.parametrize("name", REWORDINGS)
def test_a_short_mail_is_understood_in_other_words(name: str) -> None:
    lines = lots.by_lot(spoken.reworded(name), lambda pair: f"{name}{pair[0]}")[:LINES]
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
