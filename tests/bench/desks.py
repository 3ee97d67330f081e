"""Five hundred desks against one: start-up, memory and intake of one installation, no mailbox connected."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import structlog

from buckslip.service import warm_up
from tests.bench.intake import Bell
from tests.bench.memory import MIB, Peak
from tests.office import CLIENTS, Office, mixed, office

DESKS, MAILS = 500, 300
MOST, LEAST_RATE = 1.5, 0.9


def desks(many: int = DESKS, mails: int = MAILS) -> bool:
    """Prints all three ratios; True if each is what is wanted. The same mails, for one desk or spread over all."""
    one, all_of_them = (_measured(count, mails) for count in (1, many))
    start, memory, rate = (b / a for a, b in zip(one, all_of_them, strict=True))
    print(f"desks: {many} against one: start-up {all_of_them[0]:.2f} s / {one[0]:.2f} s = {start:.2f} (at most {MOST})")
    print(f"       memory {all_of_them[1]:.0f} / {one[1]:.0f} MiB = {memory:.2f} (at most {MOST})")
    print(f"       intake {all_of_them[2]:.0f} / {one[2]:.0f} mails/s = {rate:.2f} (at least {LEAST_RATE})", flush=True)
    return start <= MOST and memory <= MOST and rate >= LEAST_RATE


def _measured(count: int, mails: int) -> tuple[float, float, float]:
    """(seconds from the start of the process until it serves, MiB, mails a second)."""
    with tempfile.TemporaryDirectory() as folder:
        config = installation(Path(folder), count)
        with _child(
            config, mails
        ) as child:  # mails that wait when it starts; and database and byte code are there then
            rate = float(_said(child, "rate"))
        began = time.perf_counter()
        with _child(config, 0) as child:
            _said(child, "rate")
            start = time.perf_counter() - began
            memory = Peak(child.pid).now() / MIB
        return start, memory, rate


def installation(folder: Path, count: int) -> Path:
    """A first desk with `count - 1` further ones, 20 people each."""
    first = office(folder, attorneys=12, paralegals=7)
    names = []
    for n in range(1, count):
        place = folder / f"d{n}"
        place.mkdir()
        further = office(place, attorneys=12, paralegals=7).config
        text = further.read_text()
        text = text.replace("tasks@bench.example", f"tasks{n}@bench.example").replace("[desk]", f'[desk]\nkey = "d{n}"')
        further.write_text(text)
        names.append(f'"d{n}/buckslip.toml"')
    first.config.write_text(f"[installation]\ndesks = [{', '.join(names)}]\n{first.config.read_text()}")
    return first.config


@contextmanager
def _child(config: Path, mails: int) -> Iterator["subprocess.Popen[str]"]:
    words = [sys.executable, "-m", "tests.bench.desks", str(config), str(mails)]
    child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield child
    finally:
        assert child.stdin
        child.stdin.close()
        child.wait(60)


def _said(child: "subprocess.Popen[str]", what: str) -> str:
    assert child.stdout
    word, _, rest = child.stdout.readline().strip().partition(" ")
    assert word == what, (word, rest)
    return rest


def main(config: str, mails: str) -> None:
    """The service, its mailboxes and letters left out; it says how it fares on standard output."""
    import logging

    from buckslip.compose import running
    from config import load
    from tracker.store import Keys, Store

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    settings = load(Path(config), {})
    store = Store.open(f"sqlite:///{Path(config).parent}/desks.db", Keys(b"bench" + b"." * 27))
    store.migrate()
    service = running(settings, store, lambda: datetime.now(UTC))
    keys = list(service.desks)
    place = Office(Path(config), tuple(f"attorney{n}@bench.example" for n in range(12)), CLIENTS)
    raws = list(mixed(place, int(mails), datetime.now(UTC), seed=1))
    for n, raw in enumerate(raws):
        with store.transaction(keys[n % len(keys)]) as work:
            work.keep_raw([(raw, datetime.now(UTC), True, n + 1, 1)])
    warm_up(service.desk)
    decided = service.stages["sending"].bell = Bell()
    began = time.perf_counter()
    service.start("reading", *([] if raws else ["clock"]))
    for _ in raws:
        decided.rung.acquire()
    rate = len(raws) / (time.perf_counter() - began)
    while not service._readable:  # it serves once the first look is over
        time.sleep(0.01)
    print(f"rate {rate:.3f}", flush=True)
    sys.stdin.read()
    service.close()
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
