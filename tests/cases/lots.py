"""Cases of many sets: drawn by lot, the same for everybody, and read again with something changed in them."""

import tempfile
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from tests.cases import score
from tests.cases.scoring import HERE, SETS, cases, results
from tests.tables import table

Sets = Mapping[str, Iterable[score.Case]]  # by the name of the set, for two sets may use one id
Pair = tuple[str, score.Case]  # the name of its set, the case
Change = Callable[[score.Case], score.Case | None]  # none where it changes nothing
T = TypeVar("T")


def understood() -> dict[str, list[score.Case]]:
    """Every case but those that are read wrongly as they came."""
    misses = table(HERE / "fresh" / "misses.yaml")
    return {name: [case for case in cases(name) if f"{name} {case.id}" not in misses] for name in ("mail", *SETS)}


def by_lot(found: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """In an order that hangs on the keys alone."""
    return sorted(found, key=lambda one: sha256(key(one).encode()).digest())


def pairs(sets: Sets, salt: str) -> list[Pair]:
    """Each case with its set, in an order that is another for each salt."""
    found = [(name, case) for name, cases in sets.items() for case in cases]
    return by_lot(found, lambda pair: f"{salt}{pair[0]}{pair[1].id}")


def by_set(drawn: Iterable[Pair]) -> dict[str, list[score.Case]]:
    out: dict[str, list[score.Case]] = {}
    for name, case in drawn:
        out.setdefault(name, []).append(case)
    return out


def readings(change: Change, sets: Sets) -> list[score.Result]:
    """How those are read that it changes, changed."""
    read: list[score.Result] = []
    for found in sets.values():
        if made := [one for case in found if (one := change(case))]:
            with tempfile.TemporaryDirectory() as folder:
                read += results(made, Path(folder))
    return read


def misread(change: Change, sets: Sets) -> tuple[int, list[score.Result]]:
    """How many of the cases it changes, and the readings that are wrong because of it."""
    read = readings(change, sets)
    return len(read), [one for one in read if one.verdict != "understood"]


def missed(one: score.Result) -> list[str]:
    """The decisive values that were read wrongly, one a line."""
    return [
        f"{check.name}: {check.expected!s:.60}, got {check.got!s:.60}"
        for check in one.checks
        if check.decisive and not check.right
    ]


def show(one: score.Result, further: Iterable[str] = ()) -> None:
    """What was missed, what was asked, and the words."""
    asked = [str(question["text"])[:160] for question in (one.reading or {}).get("questions", [])]
    raw = one.mail.case.raw
    print(f"  {one.mail.key} {one.verdict} {[*missed(one), *further]} {asked}")
    print(f"    {raw.get('subject')!r} {raw['body_text'][:700]!r}", flush=True)


def summary(name: str, changed: int, wrong: Iterable[object], silent: int) -> None:
    print(f"{name}: {changed} changed, {len(list(wrong))} misread, {silent} of them in silence", flush=True)
