"""Five hundred desks against one: start-up, memory and intake of one installation, no mailbox connected. And what each
watched mailbox takes, over TLS, with the authorities that a system trusts."""

import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import structlog

from buckslip.run import SPREAD, Running
from buckslip.service import warm_up
from tests.bench.intake import Bell
from tests.bench.memory import MIB, Peak
from tests.office import CLIENTS, DESK, Office, mixed, office
from tests.world.dovecot import PASSWORD, Dovecot

DESKS, MAILS = 500, 300
MOST, LEAST_RATE = 1.5, 0.9
REST = 3.0  # seconds until all is quiet
WATCHED, MOST_EACH = 40, 0.5  # mailboxes; MiB for each


def desks(many: int = DESKS, mails: int = MAILS) -> bool:
    """Prints all three ratios; True if each is what is wanted. The same mails, for one desk or spread over all."""
    one, all_of_them = (_measured(count, mails) for count in (1, many))
    start, memory, rate = (b / a for a, b in zip(one, all_of_them, strict=True))
    print(f"desks: {many} against one: start-up {all_of_them[0]:.2f} s / {one[0]:.2f} s = {start:.2f} (at most {MOST})")
    print(f"       memory {all_of_them[1]:.0f} / {one[1]:.0f} MiB = {memory:.2f} (at most {MOST})")
    print(f"       intake {all_of_them[2]:.0f} / {one[2]:.0f} mails/s = {rate:.2f} (at least {LEAST_RATE})", flush=True)
    return start <= MOST and memory <= MOST and rate >= LEAST_RATE


def mailboxes(many: int = WATCHED) -> bool:
    """Prints what each watched mailbox adds to the memory of the service, and how the log-ins are spread at its start."""
    with Dovecot() as dovecot, tempfile.TemporaryDirectory() as folder:
        config = installation(Path(folder), many, mailbox_of(dovecot, Path(folder)))
        without, _ = _at_rest(config, "")
        watching, spread = _at_rest(config, "watch")
    each, least = (watching - without) / many / MIB, (many - 1) * SPREAD
    print(f"mailboxes: {many} watched take {each:.2f} MiB each (at most {MOST_EACH})", flush=True)
    print(f"           signed in over {spread:.1f} s (at least {least * 0.9:.1f})", flush=True)
    return each <= MOST_EACH and spread >= least * 0.9


def mailbox_of(dovecot: Dovecot, folder: Path) -> Callable[[str], str]:
    """Settings of a desk's mailbox there. The authorities are those of this system, and the server's own."""
    system = ssl.get_default_verify_paths().cafile
    authorities = folder / "authorities.pem"
    own = dovecot.certificate.ca_file.read_text()
    authorities.write_text((Path(system).read_text() if system else "") + own)
    server = f'host = "127.0.0.1"\nport = {dovecot.imaps}\nca_file = "{authorities}"\npassword_env = "MAIL_PASSWORD"\n'
    return lambda address: f'[imap]\n{server}user = "{address}"\n'


def _at_rest(config: Path, watch: str) -> tuple[int, float]:
    """(bytes, seconds over which the mailboxes were signed in to) of a service that has nothing left to do."""
    with _child(config, 0, watch) as child:
        _said(child, "rate")
        spread = float(_said(child, "watching")) if watch else 0.0
        time.sleep(REST)
        return Peak(child.pid).now(), spread


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


def installation(folder: Path, count: int, mailbox: Callable[[str], str] = lambda _address: "") -> Path:
    """A first desk with `count - 1` further ones, 20 people each. `mailbox`: settings to be added, by address."""
    first = office(folder, attorneys=12, paralegals=7)
    names = []
    for n in range(1, count):
        place = folder / f"d{n}"
        place.mkdir()
        further = office(place, attorneys=12, paralegals=7).config
        text = further.read_text()
        text = text.replace("tasks@bench.example", f"tasks{n}@bench.example").replace("[desk]", f'[desk]\nkey = "d{n}"')
        further.write_text(text + mailbox(f"tasks{n}@bench.example"))
        names.append(f'"d{n}/buckslip.toml"')
    first.config.write_text(f"[installation]\ndesks = [{', '.join(names)}]\n{first.config.read_text()}{mailbox(DESK)}")
    return first.config


@contextmanager
def _child(config: Path, mails: int, watch: str = "") -> Iterator["subprocess.Popen[str]"]:
    words = [sys.executable, "-m", "tests.bench.desks", str(config), str(mails), watch]
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


def main(config: str, mails: str, watch: str = "") -> None:
    """The service, its mailboxes and letters left out; it says how it fares on standard output."""
    import logging

    from buckslip.compose import running
    from config import load
    from tracker.store import Keys, Store

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    settings = load(Path(config), {"MAIL_PASSWORD": PASSWORD})
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
    service.start("reading", *([] if raws else ["clock"]), *(["mailbox"] if watch else []))
    for _ in raws:
        decided.rung.acquire()
    rate = len(raws) / (time.perf_counter() - began)
    while not service._readable:  # it serves once the first look is over
        time.sleep(0.01)
    print(f"rate {rate:.3f}", flush=True)
    if watch:
        print(f"watching {_signed_in(service):.3f}", flush=True)
    sys.stdin.read()
    service.close()
    store.close()


def _signed_in(service: "Running") -> float:
    """Waits until every mailbox is watched. Seconds between the first sign-in and the last."""
    at: list[float] = []
    while len(at) < len(service.mailboxes):
        connected = sum(one._client is not None for one in service.mailboxes.values())
        at += [time.monotonic()] * (connected - len(at))
        time.sleep(0.01)
    return at[-1] - at[0]


if __name__ == "__main__":
    main(*sys.argv[1:])
