"""`make corpus`: the figures, for people. Even rows may be tuned on, odd rows are only reported; docs/corpora.md explains."""

import sys
from collections.abc import Mapping
from pathlib import Path

from tests.corpus import automatic, bounces, dates, full, replies
from tests.corpus.rows import Share, corpora


def main() -> int:
    folder = corpora()
    if folder is None:
        print("No corpora here; set BUCKSLIP_CORPORA to their folder.")
        return 0
    print(f"{'':58}{'even rows':>21} | {'odd rows':>20} |")
    shares, undecoded = replies.replies(folder)
    _print("Whole replies exactly right", shares)
    print(f"  of these, right once the expected text is decoded: {undecoded}")
    _print("Bounces", bounces.bounces(folder))
    kinds, quiet = automatic.automatic(folder)
    _print("Automatic: neither a task nor an answer comes of it", quiet)
    _counts("taken for", {f"{label} -> {kind}": number for (label, kind), number in kinds.items()})
    _counts("lawyers to their paralegals, taken for", automatic.people(folder))
    _dates(folder)
    became = full.delegation(folder)
    _counts("Delegation: what it becomes", {f"{cue} -> {what}": number for (cue, what), number in became.items()})
    ordeal = full.odd(folder)
    print(f"Odd mails: {ordeal.mails} read, {len(ordeal.raised)} raised, slowest {ordeal.slowest:.3f} s of CPU")
    print("\n".join(ordeal.raised))
    return 1 if ordeal.raised else 0


def _dates(folder: Path) -> None:
    for title, read in (
        ("Dates: points of duckling", dates.points),
        ("Dates: ranges of Recognizers-Text", dates.ranges),
    ):
        shares, classes = read(folder)
        _print(title, shares)
        _counts("by class", classes)
    _print("Dates: sentences without a time", dates.negatives(folder))


def _print(title: str, shares: Mapping[str, Share]) -> None:
    print(title)
    for name, share in shares.items():
        print(f"  {name:56}{share}")


def _counts(title: str, numbers: Mapping[str, int]) -> None:
    print(f"  {title}: " + ", ".join(f"{name} {number}" for name, number in sorted(numbers.items())))


if __name__ == "__main__":
    sys.exit(main())
