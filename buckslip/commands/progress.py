"""How far a long work is, on standard error: what goes to standard output is for somebody else."""

import sys
from time import monotonic

from config.table import Progress

EVERY = 1.0  # seconds
MANY = 1000  # fewer are over before anybody would look


def progress(what: str, many: int = MANY) -> Progress:
    """Says "2,000 of 10,000 matters" once a second where there are `many`, and at the end of so many."""
    last = monotonic()

    def seen(done: int, of: int) -> None:
        nonlocal last
        if of < many or (done < of and monotonic() - last < EVERY):
            return
        last = monotonic()
        if sys.stderr.isatty():
            print(f"\r  {done:,} of {of:,} {what}", end="\n" if done == of else "", file=sys.stderr, flush=True)
        else:
            print(f"  {done:,} of {of:,} {what}", file=sys.stderr, flush=True)

    return seen
