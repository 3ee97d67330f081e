"""Figures that must not fall, on real mail by strangers."""

from pathlib import Path

import pytest

from tests.corpus import figures

pytestmark = pytest.mark.corpus


def test_every_odd_mail_is_parsed_quickly_and_none_raises(folder: Path) -> None:
    result = figures.odd(folder)
    assert result.mails > 400
    assert (result.raised, result.slowest < 2) == ([], True)
    assert sum(count for word, count in result.defects.items() if word.startswith("broken:")) <= 3


def test_replies_are_split_better_than_the_known_splitters_do(folder: Path) -> None:
    result = figures.replies(folder)
    least = {"HPI Quagga Enron reply_text with quotes": 0.80, "HPI Quagga ASF reply_text with quotes": 0.87,
             "HPI Quagga Enron reply_text without": 0.88, "discourse/email_reply_trimmer reply_text": 0.70}  # fmt: skip
    assert {name: result[name] for name, share in least.items() if result[name][0] < share * result[name][1]} == {}


def test_bounces_of_many_systems_are_known(folder: Path) -> None:
    result = figures.bounces(folder)
    assert result["bounce"] + result["complaint"] >= 310
    assert result["class right"] >= 0.9 * (result["class right"] + result["class wrong"])


def test_auto_replies_without_headers_are_known_and_people_stay_people(folder: Path) -> None:
    result = figures.automatic(folder)
    assert result["out_of_office", "person"] == 0
    assert set(figures.people(folder)) == {"person"}
