"""What the tests stand on: real servers, started once, and a loud word when one is missing (on CI: a failure)."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from itertools import count
from pathlib import Path

import pytest

from intake.children import Nursery
from intake.reader import Reader
from tests.world.certificate import Certificate, make_certificate
from tests.world.databases import PostgreSQL, postgresql
from tests.world.dovecot import BINARY, Dovecot
from tests.world.proxy import FaultProxy
from tests.world.smtp_sink import SmtpSink

NEEDS_DOVECOT = "Dovecot is missing: install dovecot-imapd and dovecot-lmtpd (`make setup-dev` does, where it may)"
LONG = ("tests/world/test_second_firm", "tests/kills/", "tests/world/", "tests/bench/", "tests/test_readme")
_missing: set[str] = set()
_numbers = count(1)


def missing(words: str) -> None:
    """Fail on CI, else skip and say so at the end of the run."""
    _missing.add(words)
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(words, pytrace=False)
    pytest.skip(words)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What plays whole weeks comes first: workers beside each other end together."""
    items.sort(key=lambda item: next((n for n, name in enumerate(LONG) if item.nodeid.startswith(name)), len(LONG)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for words in sorted(_missing):
        terminalreporter.section("NOT TESTED", sep="!", red=True, bold=True)
        terminalreporter.line(words, red=True)


@pytest.fixture(scope="session")
def new_dovecot() -> Iterator[Callable[..., Dovecot]]:
    """A Dovecot with the settings that a test needs (see `Dovecot`), one for all tests with the same."""
    with ExitStack() as servers:

        @cache
        def start(**settings: str) -> Dovecot:
            if not BINARY:
                missing(NEEDS_DOVECOT)
            return servers.enter_context(Dovecot(**settings))

        yield start


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Where the reading children of all tests come from: it takes seconds to start."""
    one = Nursery()
    yield one
    one.close()


@pytest.fixture(scope="session")
def reader(nursery: Nursery) -> Iterator[Reader]:
    """One reading child."""
    with Reader(children=1, nursery=nursery) as one:
        yield one


@pytest.fixture(scope="session")
def dovecot(new_dovecot: Callable[..., Dovecot]) -> Dovecot:
    """The Dovecot that tests share, each with a mail user of its own."""
    return new_dovecot(capability="")


@pytest.fixture
def mail_user() -> str:
    """An address that no other test uses; its mailbox appears at the first sign-in or delivery."""
    return f"tasks{next(_numbers)}@firm.example"


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def sink(certificate: Certificate) -> Iterator[SmtpSink]:
    """An SMTP server with STARTTLS and sign-in required."""
    with SmtpSink(certificate, "starttls") as server:
        yield server


@pytest.fixture
def proxy_to() -> Iterator[Callable[..., FaultProxy]]:
    """Make a fault proxy in front of a port of 127.0.0.1."""
    with ExitStack() as proxies:
        yield lambda port, host="127.0.0.1": proxies.enter_context(FaultProxy(port, host))


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgreSQL]:
    with postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The SQLAlchemy URL of an empty database: the same test on both kinds."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'desk.db'}"
        return
    server: PostgreSQL = request.getfixturevalue("postgresql_server")
    with server.database() as url:
        yield url
