"""`python -m tests.kills N`: N kills, a report, exit status 1 if a promise was broken."""

import sys
from itertools import count

from tests.kills.trial import history

A_HISTORY = 100  # kills before the books are closed and a new history begins


def main(kills: int) -> int:
    done, duplicates, wrong = 0, 0, []
    for seed in count(1):
        tally = history(min(A_HISTORY, max(20, kills - done)), seed)
        done += sum(tally.kills.values())
        duplicates += tally.duplicates
        wrong += tally.wrong
        print(
            f"history {seed}: {sum(tally.kills.values())} kills at {len(tally.kills)} points, {tally.mails} mails, "
            f"{tally.tasks} tasks, {tally.letters} letters, {tally.duplicates} sent twice, "
            f"{len(tally.wrong)} promises broken, {tally.seconds:.0f} s",
            flush=True,
        )
        if done >= kills or wrong:
            break
    for line in wrong[:20]:
        print(f"  broken: {line}")
    print(
        f"{done} kills, {duplicates} letters twice (all with identical bytes and flagged), {len(wrong)} promises broken"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
