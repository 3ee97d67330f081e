"""`python -m tests.bench [NAME...]`: every bench, or those named; exit status 1 if a figure is missed."""

import logging
import sys
from collections.abc import Callable

import structlog

from tests.bench.desks import desks, mailboxes
from tests.bench.digest import digest
from tests.bench.importing import importing
from tests.bench.intake import intake
from tests.bench.latency import latency
from tests.bench.letters import letters
from tests.bench.memory import memory
from tests.bench.reading import reading
from tests.bench.ticking import ticking

BENCHES: dict[str, Callable[[], bool]] = {
    "desks": desks,
    "mailboxes": mailboxes,
    "importing": importing,
    "digest": digest,
    "intake": intake,
    "latency": latency,
    "letters": letters,
    "memory": memory,
    "reading": reading,
    "ticking": ticking,
}


def main(names: list[str]) -> int:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    results = [BENCHES[name]() for name in names or BENCHES]  # all of them, whatever the first says
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
