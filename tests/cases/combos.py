"""Task mails put together from parts whose meaning is known: every part must be read, whatever stands around it.

`python -m tests.cases.combos [COUNT] [SEED]` says how many are read, and shows each that is not.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from intake.reading.shape import Reading
from tests.cases import parts
from tests.intake.reading.desk import mail, read


@dataclass(frozen=True)
class Truth:
    """One task as it is meant."""

    matter: str
    due: datetime
    assignee: str | None = None


@dataclass(frozen=True)
class Made:
    """A mail and what it means."""

    text: str
    tasks: tuple[Truth, ...]


def mails(count: int, seed: int) -> Iterator[Made]:
    chance = random.Random(seed)
    for _ in range(count):
        made = _mail(chance)
        yield Made(_around(made.text, chance), made.tasks) if chance.random() < 0.5 else made


def _mail(chance: random.Random) -> Made:
    words, truth = _request(chance)
    kind = chance.choice(("one", "one", "named", "two"))
    if kind == "one":
        return Made(chance.choice(parts.ONE).format(**words), (truth,))
    if kind == "named":
        free = [("Renee", parts.RENEE)] + [("Maribel", parts.MARIBEL)] * (truth.matter != "2026-0098")  # she is walled
        name, address = chance.choice(free)
        return Made(chance.choice(parts.NAMED).format(w=name, **words), (Truth(truth.matter, truth.due, address),))
    more, other = _request(chance)
    while more["t"] == words["t"]:
        more, other = _request(chance)
    text = chance.choice(parts.TWO).format(**words, **{f"{key}2": value for key, value in more.items()})
    return Made(text, (truth, other))


def _request(chance: random.Random) -> tuple[dict[str, str], Truth]:
    (order, thing), (where, matter), (when, due) = (
        chance.choice(parts.WORK),
        chance.choice(parts.MATTERS),
        chance.choice(parts.DUES),
    )
    bare = when
    for lead in ("by ", "on or before ", "no later than ", "before ", "within ", "for "):
        bare = bare.removeprefix(lead) if bare == when else bare
    words = {"t": order, "T": _capital(order), "n": thing, "m": where, "d": when, "D": _capital(when), "d0": bare}
    return words, Truth(matter, due)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _around(text: str, chance: random.Random) -> str:
    """Small talk, facts with dates, a greeting and a closing."""
    gap = "\n\n" if text[0] in "1-(" or ":" in text[:12] else chance.choice((" ", "\n\n"))
    before = " ".join(chance.sample(parts.BEFORE, chance.randrange(3)))
    after = " ".join(chance.sample(parts.AFTER, chance.randrange(3)))
    body = gap.join(one for one in (before, text, after) if one)
    return chance.choice(("", "Hi team,\n\n", "Hello,\n\n")) + body + chance.choice(("", "\n\nThanks,\nDana"))


def verdict(made: Made, reading: Reading) -> str:
    """right | wrong (acted on without a question) | asked | held."""
    got = [(task.matter, task.due.at, task.assignee) for task in reading.tasks]
    right = len(got) == len(made.tasks) and all(
        one[0] == truth.matter and abs((one[1] - truth.due).total_seconds()) <= 60 and one[2] == truth.assignee
        for one, truth in zip(got, made.tasks, strict=True)
    )
    if reading.questions:
        return "asked"
    return "right" if right else "wrong" if got else "held"


def judged(count: int, seed: int) -> Iterator[tuple[Made, Reading, str]]:
    for made in mails(count, seed):
        reading = read(mail("dhollis", "", made.text, f"{parts.SENT:%Y-%m-%dT%H:%M}"))
        yield made, reading, verdict(made, reading)


def main(count: int = 500, seed: int = 1) -> None:
    found = list(judged(count, seed))
    for made, reading, said in found:
        if said != "right":
            tasks = [(one.matter, str(one.due.at), one.assignee) for one in reading.tasks]
            print(f"{said}: {made.text!r}\n    {tasks} {[one.text for one in reading.questions]}")
    print({said: f"{100 * n / count:.1f} %" for said, n in Counter(one[2] for one in found).most_common()})


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
