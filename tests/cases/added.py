"""`python -m tests.cases.added [NAME...]`: the cases with a sentence more (additions/), and each that is then misread.

A sentence that moves the date must move it and nothing else. What is expected is the case's own, with just that change.
"""

import sys
import tempfile
from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import islice
from pathlib import Path

from tests.cases import score
from tests.cases.additions import ADDITIONS
from tests.cases.additions.addition import Addition, is_plain
from tests.cases.reworded import understood
from tests.cases.scoring import results

MOST = 24  # cases of each that are tried from the command line
Sets = Mapping[str, Iterable[score.Case]]


def plain() -> dict[str, list[score.Case]]:
    """Every case that asks for one thing and is read right."""
    return {name: [case for case in cases if is_plain(case)] for name, cases in understood().items()}


def drawn(addition: Addition, sets: Sets, most: int) -> dict[str, list[score.Case]]:
    """So many of the cases that it fits, in an order that is the same for everybody and another for each addition."""
    found = [(name, case) for name, cases in sets.items() for case in cases]
    found.sort(key=lambda pair: sha256(f"{addition.wording}{pair[0]}{pair[1].id}".encode()).digest())
    out: dict[str, list[score.Case]] = {}
    for name, case in islice((pair for pair in found if addition.made(pair[1])), most):
        out.setdefault(name, []).append(case)
    return out


def lost(addition: Addition, sets: Sets) -> tuple[int, list[score.Result]]:
    """How many of the cases the addition fits, and the readings that are wrong with it.

    `sets`: cases by the name of their set, for two sets may use one id.
    """
    read: list[score.Result] = []
    for found in sets.values():
        if made := [one for case in found if (one := addition.made(case))]:
            with tempfile.TemporaryDirectory() as folder:
                read += results(made, Path(folder))
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
        print(
            f"{name}: {fit} changed, {len(wrong)} misread, {sum(map(is_silent, wrong))} of them in silence", flush=True
        )
        for one in wrong if names else ():
            missed = [f"{check.name}: {check.expected!s:.60}, got {check.got!s:.60}" for check in one.checks if check.decisive and not check.right]  # fmt: skip
            asked = [str(question["text"])[:160] for question in (one.reading or {}).get("questions", [])]
            print(
                f"  {one.mail.key} {one.verdict} {missed + unsaid(one)} {asked}\n    {one.mail.case.raw['body_text'][:700]!r}"
            )


if __name__ == "__main__":
    main(*sys.argv[1:])
