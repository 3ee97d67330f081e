"""Figures that must not fall, on real mail by strangers; `make corpus` prints all of them."""

from pathlib import Path

import pytest

from tests.corpus import automatic, bounces, dates, full, replies

pytestmark = pytest.mark.corpus


def test_every_odd_mail_is_read_quickly_and_none_raises(folder: Path) -> None:
    result = full.odd(folder)
    assert result.mails > 400
    assert (result.raised, result.slowest < 2) == ([], True)
    assert sum(count for word, count in result.defects.items() if word.startswith("broken:")) <= 3


def test_replies_are_split_as_well_as_the_figures_of_the_design_say(folder: Path) -> None:
    result, _ = replies.replies(folder)
    least = {"HPI Quagga Enron reply_text with quotes": 0.95, "HPI Quagga Enron reply_text without": 0.97,
             "HPI Quagga ASF reply_text with quotes": 0.95, "HPI Quagga ASF reply_text without": 0.95,
             "discourse/email_reply_trimmer reply_text": 0.80, "mailgun/talon reply_text": 0.82,
             "mailgun/talon, all kinds of reply": 0.80}  # fmt: skip
    assert {name: str(result[name]) for name, share in least.items() if result[name].all < share} == {}


def test_bounces_of_many_systems_say_who_did_not_get_it_and_whether_for_good(folder: Path) -> None:
    result = bounces.bounces(folder)
    assert result["known as a bounce"].all >= 0.98
    assert result["recipients, and for good or not"].all >= 0.95
    assert result["no such address, without sisimai's 'filtered'"].all >= 0.90


def test_no_machine_gets_a_task_or_an_answer_and_people_stay_people(folder: Path) -> None:
    kinds, quiet = automatic.automatic(folder)
    assert kinds["out_of_office", "person"] == 0
    assert kinds["meeting_response", "calendar"] >= 32
    assert quiet["out_of_office"].all == quiet["all that is known for a machine's"].all == 1
    assert set(automatic.people(folder)) == {"person"}


def test_hardly_a_sentence_without_a_time_gets_a_date(folder: Path) -> None:
    assert {name: str(share) for name, share in dates.negatives(folder).items() if share.all < 0.92} == {}


def test_what_lawyers_ask_of_their_paralegals_becomes_a_task(folder: Path) -> None:
    result = full.delegation(folder, step=3)
    asked = {what: count for (cue, what), count in result.items() if cue == "request"}
    assert sum(count for what, count in asked.items() if what.startswith("a task")) >= 0.8 * sum(asked.values())
