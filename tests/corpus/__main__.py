"""`make corpus`: the figures, for people."""

import sys

from tests.corpus import figures


def main() -> int:
    folder = figures.corpora()
    if folder is None:
        print("No corpora here; set BUCKSLIP_CORPORA to their folder.")
        return 0
    odd = figures.odd(folder)
    print(f"odd mails: {odd.mails} parsed, {len(odd.raised)} raised, slowest {odd.slowest:.3f} s of CPU")
    print("  " + ", ".join(f"{word} {count}" for word, count in odd.defects.most_common()))
    print("whole replies exactly right:")
    for name, (right, total) in figures.replies(folder).items():
        print(f"  {name:50} {right:4d} of {total:4d}  {100 * right / total:5.1f} %")
    print("bounces:", dict(figures.bounces(folder)))
    print(
        "automatic:",
        {f"{label} -> {kind}": count for (label, kind), count in sorted(figures.automatic(folder).items())},
    )
    print("lawyers to their paralegals:", dict(figures.people(folder)))
    return 1 if odd.raised else 0


if __name__ == "__main__":
    sys.exit(main())
