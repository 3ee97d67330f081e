"""`python -m tests.cases.stacked COUNT [SEED]`: the cases in several rewordings at once, and the fewest that mislead.

What each rewording alone leaves right, two together may not: a day in three letters with a stop behind it where a program
broke the line.
"""

import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.cases import lots, score
from tests.cases.reworded import changed
from tests.cases.rewordings import GROUPS
from tests.cases.scoring import results

LEAST, MOST = 3, 5  # rewordings of a case


@dataclass(frozen=True)
class Stacked:
    """A case with the rewordings that changed it."""

    set: str
    case: score.Case
    names: tuple[str, ...]

    def reworded(self) -> score.Case:
        return put_on(self.case, self.names)[0]

    def result(self) -> score.Result:
        with tempfile.TemporaryDirectory() as folder:
            return results([self.reworded()], Path(folder))[0]


def put_on(case: score.Case, names: Sequence[str]) -> tuple[score.Case, tuple[str, ...]]:
    """The case in these rewordings one after another, and those of them that changed it."""
    used = []
    for name in names:
        if other := changed(name, case):
            case = other
            used.append(name)
    return case, tuple(used)


def stack(key: str) -> list[str]:
    """Rewordings of several groups, in the order in which they are put on."""
    chance = random.Random(sha256(key.encode()).digest())
    groups = sorted(chance.sample(range(len(GROUPS)), chance.randint(LEAST, MOST)))
    return [chance.choice(list(GROUPS[one])) for one in groups]


def drawn(sets: lots.Sets, seed: int) -> Iterator[Stacked]:
    """Every case that can be reworded, by chance, the same for everybody."""
    for name, case in lots.pairs(sets, str(seed)):
        _, used = put_on(case, stack(f"{seed} {name} {case.id}"))
        if len(used) > 1:
            yield Stacked(name, case, used)


def reduced(names: tuple[str, ...], fails: Callable[[tuple[str, ...]], bool]) -> tuple[str, ...]:
    """The fewest of them that still fail, one dropped at a time."""
    place = 0
    while place < len(names) and len(names) > 1:
        less = names[:place] + names[place + 1 :]
        if fails(less):
            names = less
        else:
            place += 1
    return names


def misread(one: Stacked) -> tuple[tuple[str, ...], score.Result] | None:
    """The fewest of its rewordings that mislead the reader, and how it is read in these."""
    if one.result().verdict == "understood":
        return None

    def fails(names: tuple[str, ...]) -> bool:
        return Stacked(one.set, one.case, names).result().verdict != "understood"

    names = reduced(one.names, fails)
    return names, Stacked(one.set, one.case, names).result()


def main(count: str, seed: str = "1") -> None:
    silent = wrong = number = 0
    for number, one in enumerate(drawn(lots.understood(), int(seed)), 1):
        if found := misread(one):
            names, result = found
            wrong += 1
            silent += result.verdict == "silently_wrong"
            print(f"{one.set} {' + '.join(names)}:")
            lots.show(result)
        if number == int(count):
            break
    print(f"{number} in stacks, {wrong} misread, {silent} of them in silence")


if __name__ == "__main__":
    main(*sys.argv[1:])
