"""The database itself: its shape, its settings, one service on a file, and a database that is away."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint, inspect, text

from tests.tracker.store.samples import DESK, NOW, Arrived, opening, quiet
from tracker.store import AlreadyRunning, Keys, NewerDatabase, Store, StoreAway
from tracker.store.hooks import write_hooks
from tracker.store.migrating import newest
from tracker.store.tables import metadata

NEWEST = newest()

Keep = Callable[..., None]
MINUTE = timedelta(minutes=1)


def test_migrations_and_tables_agree(store: Store) -> None:
    with store._db.writing("compare") as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def test_indexes_are_partial_where_the_tables_say_so(store: Store) -> None:
    """Alembic does not compare the condition of an index."""
    dialect = store._db.engine.dialect.name
    with store._db.reading() as connection:
        for table in metadata.sorted_tables:
            made = {row["name"]: row for row in inspect(connection).get_indexes(table.name)}
            for index in table.indexes:
                said = index.dialect_options[dialect]["where"]
                found = made[str(index.name)].get("dialect_options", {}).get(f"{dialect}_where")
                assert (said is None) == (found is None), index.name
                if said is not None and dialect == "sqlite":
                    assert str(found) == str(said), index.name


def test_migrating_twice_changes_nothing_the_second_time(database_url: str, keys: Keys) -> None:
    with Store.open(database_url, keys) as store:
        assert store.revision() == (None, NEWEST)
        assert store.migrate() == (None, NEWEST)
        assert store.migrate() == (NEWEST, NEWEST)
        assert store.revision() == (NEWEST, NEWEST)


def test_processes_that_start_at_once_migrate_once(database_url: str, keys: Keys) -> None:
    results: list[tuple[str | None, str]] = []
    start = threading.Barrier(3)

    def begin() -> None:
        with Store.open(database_url, keys) as store:
            start.wait()
            results.append(store.migrate())

    threads = [threading.Thread(target=begin) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results, key=str) == [(NEWEST, NEWEST), (NEWEST, NEWEST), (None, NEWEST)]


def test_a_newer_database_is_refused_and_left_alone(store: Store) -> None:
    with store._db.writing("future") as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabase, match="9999"):
        store.migrate()
    assert store.revision() == ("9999", NEWEST)


def test_the_desk_is_the_first_column_of_every_key() -> None:
    for table in metadata.sorted_tables:
        for constraint in table.constraints:
            if isinstance(constraint, PrimaryKeyConstraint | UniqueConstraint):
                assert next(iter(constraint.columns)).name == "desk", constraint
        assert all(not index.unique for index in table.indexes)


def test_sqlite_is_durable_in_every_connection(tmp_path: Path, keys: Keys) -> None:
    with Store.open(f"sqlite:///{tmp_path / 'desk.db'}", keys) as store:
        for opened in (store._db.reading, lambda: store._db.writing("test")):
            with opened() as connection:
                pragma = {
                    name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
                    for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
                }
                assert pragma == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30000}


def test_a_writer_on_sqlite_has_its_turn_before_it_reads(tmp_path: Path, keys: Keys) -> None:
    path = tmp_path / "desk.db"
    with Store.open(f"sqlite:///{path}", keys) as store:
        store.migrate()
        with store.transaction(DESK):
            other = sqlite3.connect(path, timeout=0)
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            other.close()


def test_readers_do_not_wait_for_a_writer(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    with store.transaction(DESK) as work:
        work.keep(Arrived("mail", "2"), quiet())
        seen: list[int] = []
        reader = threading.Thread(target=lambda: seen.append(len(store.tasks(DESK))))
        reader.start()
        reader.join(10)
        assert seen == [1]


def test_a_second_service_on_the_same_sqlite_file_is_refused_until_the_first_dies(tmp_path: Path, keys: Keys) -> None:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    program = (
        "import sys; from tracker.store import Keys, Store\n"
        f"store = Store.open({url!r}, Keys.generate()); store.be_the_only_service()\n"
        "print('mine', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdout and first.stdout.readline() == b"mine\n"
        with Store.open(url, keys) as store:
            with pytest.raises(AlreadyRunning, match=rf"process {first.pid}\).*Stop it first"):
                store.be_the_only_service()
            first.kill()
            first.wait()
            store.be_the_only_service()
            store.be_the_only_service()
    with Store.open(url, keys) as store:
        store.be_the_only_service()


def test_a_second_service_on_postgresql_stands_by_until_the_first_ends(
    store: Store, keys: Keys, database_url: str
) -> None:
    if store._db.is_sqlite:
        pytest.skip("SQLite: see above")
    with Store.open(database_url, keys) as first:
        first.be_the_only_service()
        first.be_the_only_service()
        with pytest.raises(AlreadyRunning, match="stands by"):
            store.be_the_only_service()
    store.be_the_only_service()


def test_a_service_can_migrate_though_it_is_the_only_one(database_url: str, keys: Keys) -> None:
    """`run` takes the service's lock and migrates then: the two must not wait for each other."""
    with Store.open(database_url, keys) as service, Store.open(database_url, keys) as other:
        service.be_the_only_service()
        done: list[tuple[str | None, str]] = []
        for store in (service, other):
            thread = threading.Thread(target=lambda store=store: done.append(store.migrate()), daemon=True)
            thread.start()
            thread.join(20)
        assert done == [(None, NEWEST), (NEWEST, NEWEST)]


def test_a_new_service_takes_over_what_a_dead_one_had_claimed(store: Store, keep: Keep) -> None:
    with store.transaction(DESK) as work:
        work.keep_raw([(b"raw", NOW, True, 1, 1)])
    keep(*opening("mail-1", 1001))
    store.claim_inbound(DESK, 1, NOW)
    dead = store.claim_letters(NOW, 2)
    store.keep_rendered(dead[0], b"bytes", NOW)
    with store.transaction(DESK) as work:
        write_hooks(work._place, [(1, 1001)], NOW)
    store.hooks.claim(DESK, NOW, 1)
    store.forget_claims(NOW)
    assert [hook.seq for hook in store.hooks.claim(DESK, NOW, 1)] == [1]
    assert [mail.attempts for mail in store.claim_inbound(DESK, 1, NOW)] == [2]
    assert [(one.attempts, one.ambiguous) for one in store.claim_letters(NOW, 2)] == [(1, True), (1, False)]


# --- away


def test_a_database_that_is_not_there_is_away_and_says_why(tmp_path: Path, keys: Keys) -> None:
    for url in (f"sqlite:///{tmp_path / 'no' / 'folder.db'}", "postgresql://nobody@/nothing?host=/nonexistent"):
        with Store.open(url, keys) as store, pytest.raises(StoreAway, match=r"the database says: ."):
            store.next_wake(DESK)


def test_a_full_disk_keeps_nothing_and_recovers_by_itself(tmp_path: Path, keys: Keys) -> None:
    with Store.open(f"sqlite:///{tmp_path / 'desk.db'}", keys) as store:
        store.migrate()
        with store._db.reading() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

        def limit(raw: sqlite3.Connection, pages: int) -> None:
            raw.execute(f"PRAGMA max_page_count={pages}")

        with store._db.writer.connect() as connection:
            limit(connection.connection.driver_connection, pages + 5)  # type: ignore[arg-type]
        with pytest.raises(StoreAway, match="full"), store.transaction(DESK) as work:
            work.keep_raw([(os.urandom(100_000), NOW, True, 1, 1)])
        assert store.inbound(DESK) == []
        with store._db.writer.connect() as connection:
            limit(connection.connection.driver_connection, pages + 1000)  # type: ignore[arg-type]
        with store.transaction(DESK) as work:
            work.keep_raw([(os.urandom(100_000), NOW, True, 1, 1)])
        assert len(store.inbound(DESK)) == 1


def test_a_connection_that_was_cut_is_away_once_and_then_back(store: Store) -> None:
    if store._db.is_sqlite:
        pytest.skip("SQLite has no connection to cut")
    with pytest.raises(StoreAway), store.transaction(DESK) as work:
        kill = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = pg_backend_pid()")
        work._connection.execute(kill)
    with store.transaction(DESK) as work:
        work.keep(Arrived("mail", "k"), quiet())


def test_an_error_tells_no_values(store: Store) -> None:
    with pytest.raises(Exception, match=r"(?i)unique|constraint") as told, store.transaction(DESK) as work:
        work.keep_raw([(b"raw", NOW, True, 1, 1)])
        work._connection.execute(text("INSERT INTO blob SELECT * FROM blob"))
    assert "Alvarez" not in str(told.value)
