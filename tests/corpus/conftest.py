"""Where the corpora are: BUCKSLIP_CORPORA, else beside the repository; without them these tests skip."""

from pathlib import Path

import pytest

from tests.corpus.rows import corpora


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "corpus: needs the corpora of real mail beside the repository")


@pytest.fixture(scope="session")
def folder() -> Path:
    found = corpora()
    if found is None:
        pytest.skip("no corpora: set BUCKSLIP_CORPORA")
    return found
