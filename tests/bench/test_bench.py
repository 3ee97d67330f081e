"""Each bench runs in a short form and says its figure. What the figure is, only `make bench` judges."""

import re

import pytest

from tests.bench.intake import intake
from tests.bench.latency import latency
from tests.bench.reading import reading
from tests.bench.ticking import ticking
from tests.conftest import NEEDS_DOVECOT
from tests.world.dovecot import BINARY

needs_dovecot = pytest.mark.skipif(BINARY is None, reason=NEEDS_DOVECOT)


@needs_dovecot
def test_the_intake_bench_says_its_ratio(capsys: pytest.CaptureFixture[str]) -> None:
    intake(mails=30, runs=1)
    assert re.search(r"intake: [1-9]\d*% of fetch", capsys.readouterr().out)


@needs_dovecot
def test_the_latency_bench_says_median_and_percentile(capsys: pytest.CaptureFixture[str]) -> None:
    latency(mails=3)
    assert re.search(r"median [1-9]\d* ms .* 99th percentile [1-9]\d* ms", capsys.readouterr().out)


def test_the_reading_bench_says_its_ratios(capsys: pytest.CaptureFixture[str]) -> None:
    reading(rounds=1, style="plain")
    assert len(re.findall(r"reading: .* \d+\.\d\d of mail-parser's parse", capsys.readouterr().out)) == 6


def test_the_ticking_bench_says_its_ratio(capsys: pytest.CaptureFixture[str]) -> None:
    ticking(many=300, due=10, runs=2)
    assert re.search(r"cost \d+\.\d\d times", capsys.readouterr().out)
