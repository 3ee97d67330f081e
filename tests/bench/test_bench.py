"""Each bench runs in a short form and says its figure. What the figure is, only `make bench` judges."""

import re

import pytest

from tests.bench.desks import desks, mailboxes
from tests.bench.digest import digest
from tests.bench.importing import importing
from tests.bench.intake import intake
from tests.bench.latency import latency
from tests.bench.letters import letters
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


def test_the_reading_bench_says_its_ratios(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.bench.reading.SETS", {"last": "L"})
    reading(rounds=1, style="plain")
    assert len(re.findall(r"reading: .* \d+\.\d\d of mail-parser's parse", capsys.readouterr().out)) == 6


def test_the_letters_bench_says_what_writing_and_sending_cost(capsys: pytest.CaptureFixture[str]) -> None:
    letters(many=20)
    assert re.search(r"letters: 20 written in \d+\.\d\d s .* sent in \d+\.\d\d s", capsys.readouterr().out)


def test_the_importing_bench_says_its_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    importing(matters=1200, people=1000)
    said = capsys.readouterr().out
    assert re.search(r"importing: 1,200 matters and 1,000 people in \d+\.\d s .* progress shown", said)
    assert "NO progress" not in said


def test_the_ticking_bench_says_its_ratio(capsys: pytest.CaptureFixture[str]) -> None:
    ticking(many=300, due=10, runs=2)
    assert re.search(r"cost \d+\.\d\d times", capsys.readouterr().out)


def test_the_desks_bench_says_its_ratios(capsys: pytest.CaptureFixture[str]) -> None:
    desks(many=3, mails=6)
    assert len(re.findall(r"= \d+\.\d\d \(at", capsys.readouterr().out)) == 3


@needs_dovecot
def test_the_mailboxes_bench_says_its_figure(capsys: pytest.CaptureFixture[str]) -> None:
    mailboxes(many=3)
    said = capsys.readouterr().out
    assert re.search(r"3 watched take -?\d+\.\d\d MiB each", said)
    assert re.search(r"signed in over \d\.\d s", said), said


def test_the_digest_bench_says_its_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    assert digest(many=200, runs=1)
    assert re.search(r"digest: 0\.\d\d s with 200 tasks", capsys.readouterr().out)
