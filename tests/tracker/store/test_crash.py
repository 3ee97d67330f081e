"""kill -9 at each named point of the store: before the commit nothing is there, after it all is, and it goes on."""

import multiprocessing
import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.tracker.store.samples import DESK, NOW
from tracker import crash
from tracker.domain.letters import Stage
from tracker.store import Keys, Store

FORK = multiprocessing.get_context("forkserver")
FORK.set_forkserver_preload([__name__])
STORE = Path(__file__).parents[3] / "tracker" / "store"
# the transactions of the life below, in order
STEPS = (
    *("forget", "wakes", "raw", "claim", "release", "keep", "claimed", "rendered", "settled", "state"),
    *("hooks_claimed", "hook_waits", "hook_dead", "hook_sent"),
)


def life(url: str, key: str) -> None:
    """One mail's way through the store, each transaction once."""

    from tests.tracker.store.samples import LEASE, firm, offer_wake, opening

    store = Store.open(url, Keys.parse(key))
    store.forget_claims(NOW)
    with store.transaction(DESK) as work:
        work.put_wakes([offer_wake(1)])
    with store.transaction(DESK) as work:
        [mail] = work.keep_raw([(b"raw " * 5000, NOW, True, 1, 1)])
    store.claim_inbound(DESK, 1, NOW)
    store.release_inbound(DESK, [mail], count_attempt=True)
    arrived, decision = opening(mail, 1001, {store.blob_key(DESK, b"file" * 9000): b"file" * 9000})
    with store.transaction(DESK) as work:
        work.facts_for(arrived.commands, replace(firm(), webhook=True), arrived.mail, NOW)
        work.keep(arrived, decision)
    letter = store.claim_letters(NOW, 1)[0]
    store.keep_rendered(letter, b"bytes", NOW)
    store.settle_letter(letter, Stage.SENT, NOW)
    store.note_state([DESK], "clock", NOW, f"works {LEASE}")
    store.hooks.later(store.hooks.claim(DESK, NOW, 1)[0], NOW, "503")
    store.hooks.dead(store.hooks.claim(DESK, NOW, 1)[0], NOW, "410")
    store.hooks.sent(store.hooks.claim(DESK, NOW, 1)[0])


# what tells that a step was kept; the other two only lift claims
SEEN = {
    "wakes": "SELECT count(*) FROM wake WHERE key = 'T-1 offer 1 expires'",
    "raw": "SELECT count(*) FROM inbound",
    "claim": "SELECT count(*) FROM inbound WHERE attempts = 1",
    "keep": "SELECT count(*) FROM outcome",
    "claimed": "SELECT count(*) FROM letter WHERE attempts = 1",
    "rendered": "SELECT count(*) FROM letter WHERE rendered IS NOT NULL",
    "settled": "SELECT count(*) FROM letter WHERE stage = 'sent'",
    "state": "SELECT count(*) FROM stage",
    "hooks_claimed": "SELECT count(*) FROM hook WHERE attempts > 0",
    "hook_waits": "SELECT count(*) FROM hook WHERE detail <> ''",
    "hook_dead": "SELECT count(*) FROM hook WHERE ended_at IS NOT NULL",
    "hook_sent": "SELECT CASE WHEN count(*) = 1 THEN 1 ELSE 0 END FROM hook",  # one of two is left
}


@pytest.mark.parametrize("point", [point for point in crash.POINTS if point.endswith("_commit")])
def test_a_kill_at_any_point_leaves_all_of_it_or_nothing(database_url: str, keys: Keys, point: str) -> None:
    with Store.open(database_url, keys) as store:
        store.migrate()
    assert run(database_url, keys, f"{point}:1") == -signal.SIGKILL
    step, _, side = point.partition(".")
    with Store.open(database_url, keys) as store:
        with store._db.reading() as connection:
            if store._db.is_sqlite:
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
            seen = [name for name in SEEN if connection.execute(text(SEEN[name])).scalar_one()]
        reached = STEPS.index(step) + (side == "after_commit")
        assert seen == [name for name in STEPS[:reached] if name in SEEN]
        assert store.verify_chain(DESK) is None
        assert store.verify_blobs(DESK) == []
        assert len(store.events(DESK, 1001)) == (2 if "keep" in seen else 0)
        assert len(store.letters(DESK)) == (2 if "keep" in seen else 0)
        with store.transaction(DESK) as work:  # and it goes on
            work.keep_raw([(b"next", NOW, True, 2, 1)])


def test_a_life_without_a_crash_ends_well(database_url: str, keys: Keys) -> None:
    with Store.open(database_url, keys) as store:
        store.migrate()
    assert run(database_url, keys, "") == 0
    assert run(database_url, keys, "no.such.point:1") == 1  # a second life finds that its mail was acted on


def test_the_variable_names_the_hit_that_kills() -> None:
    program = "from tracker import crash\nfor n in range(5): print(n, flush=True); crash.point('a.b:c')"
    done = execute(["-c", program], "a.b:c:3")
    assert (done.returncode, done.stdout) == (-signal.SIGKILL, b"0\n1\n2\n")


def test_a_test_can_arm_and_disarm_a_point_in_its_own_process() -> None:
    program = "from tracker import crash\ncrash.arm('x:1'); crash.arm(''); crash.point('x'); print('alive')"
    assert execute(["-c", program], "").stdout == b"alive\n"


def test_the_store_commits_only_between_two_points() -> None:
    """One function commits; every transaction has a name that is listed."""
    engine = (STORE / "engine.py").read_text()
    for once in (".before_commit", ".after_commit", "self.writer.connect()"):
        assert engine.count(once) == 1, once
    names = set()
    for path in STORE.glob("*.py"):
        source = path.read_text()
        names |= {part.split('"')[0] for part in source.split('.writing("')[1:]}
        names |= {part.split('"')[0] for part in source.split('._named.name = "')[1:]}
        assert ".commit()" not in source, path.name
        assert path.name == "engine.py" or "engine.connect" not in source, path.name
    by_hand = {"migrate", "replay"}  # at the command line, whole or not at all
    assert names - by_hand == set(crash.COMMITS) == set(STEPS) == set(SEEN) | {"forget", "release"}


def test_every_point_of_the_program_is_listed() -> None:
    root = STORE.parents[1]
    sources = [path.read_text() for name in ("outbound", "intake", "buckslip") for path in (root / name).rglob("*.py")]
    used = {
        found
        for source in sources
        if "tracker.crash" in source or "import crash" in source
        for found in re.findall(r"\bpoint\(\"([^\"]+)\"\)", source)
    }
    assert used == {point for point in crash.POINTS if not point.endswith("_commit")}


def run(url: str, keys: Keys, aim: str) -> int:
    """In a child of a server that has imported all: a kill costs milliseconds, not a second of imports."""
    child = FORK.Process(target=armed_life, args=(url, keys.root.hex(), aim))
    child.start()
    child.join(60)
    assert child.exitcode is not None
    return child.exitcode


def armed_life(url: str, key: str, aim: str) -> None:
    crash.arm(aim)
    life(url, key)


def execute(arguments: Sequence[str], aim: str) -> "subprocess.CompletedProcess[bytes]":
    environment = os.environ | {"BUCKSLIP_CRASH": aim}
    return subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=False, timeout=60)
