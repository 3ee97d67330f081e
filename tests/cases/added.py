"""`python -m tests.cases.added [NAME...]`: the cases with a sentence more (additions/), and each that is then misread.

A sentence that moves the date must move it and nothing else. What is expected is the case's own, with just that change.
"""

import sys
from itertools import islice

from tests.cases import lots, score
from tests.cases.additions import ADDITIONS
from tests.cases.additions.addition import Addition, is_plain
from tests.cases.lots import Sets

MOST = 24  # cases of each that are tried from the command line


def plain() -> dict[str, list[score.Case]]:
    """Every case that asks for one thing and is read right."""
    return {name: [case for case in cases if is_plain(case)] for name, cases in lots.understood().items()}


def drawn(addition: Addition, sets: Sets, most: int) -> dict[str, list[score.Case]]:
    """So many of the cases that it fits, in an order that is the same for everybody and another for each addition."""
    return lots.by_set(islice((pair for pair in lots.pairs(sets, addition.wording) if addition.made(pair[1])), most))


def lost(addition: Addition, sets: Sets) -> tuple[int, list[score.Result]]:
    """How many of the cases the addition fits, and the readings that are wrong with it or lack what it says."""
    read = lots.readings(addition.made, sets)
    return len(read), [one for one in read if one.verdict != "understood" or unsaid(one)]


def unsaid(one: score.Result) -> list[str]:
    """Values that the task lacks though the scorer lets it pass."""
    got = ((one.reading or {}).get("tasks") or [{}])[0]
    told = one.mail.case.raw["told"].items()
    return [f"{key}: {value}, got {got.get(key)}" for key, value in told if not _same(value, got.get(key))]


def _same(wanted: object, got: object) -> bool:
    if isinstance(wanted, list):
        return isinstance(got, list) and set(wanted) <= set(got)
    return wanted == got or (wanted == "restricted" and got == "sealed")


def is_silent(one: score.Result) -> bool:
    return one.verdict == "silently_wrong" or (one.verdict == "understood" and bool(unsaid(one)))


def main(*names: str) -> None:
    sets = plain()
    for name, addition in ADDITIONS.items():
        if names and not name.startswith(names):
            continue
        fit, wrong = lost(addition, drawn(addition, sets, MOST))
        lots.summary(name, fit, wrong, sum(map(is_silent, wrong)))
        for one in wrong if names else ():
            lots.show(one, unsaid(one))


if __name__ == "__main__":
    main(*sys.argv[1:])
