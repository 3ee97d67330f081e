"""Mails are read beside one another, but never two of one sender."""

import threading
import time

import pytest

from buckslip.turns import Turns, Waits
from tests.patience import PATIENCE


class Waiting:
    """Somebody who waits for a mail's turn."""

    def __init__(self, turns: Turns, key: str, sender: str) -> None:
        self.sent_home = False
        self.thread = threading.Thread(target=self._wait, args=(turns, key, sender), daemon=True)
        self.thread.start()

    def _wait(self, turns: Turns, key: str, sender: str) -> None:
        try:
            turns.wait(key, sender)
        except Waits:
            self.sent_home = True

    def has_its_turn(self) -> bool:
        self.thread.join(PATIENCE)
        return not self.thread.is_alive() and not self.sent_home

    def still_waits(self) -> bool:
        time.sleep(0.05)
        return self.thread.is_alive()


def turns_of(*keys: str) -> Turns:
    turns = Turns()
    for key in keys:
        turns.add(key)
    return turns


def test_mails_of_others_are_read_beside_one_another() -> None:
    turns = turns_of("a", "b")
    turns.wait("a", "anna")
    assert Waiting(turns, "b", "priya").has_its_turn()


def test_a_second_mail_of_one_sender_waits_until_the_first_is_done() -> None:
    turns = turns_of("a", "b")
    turns.wait("a", "anna")
    second = Waiting(turns, "b", "anna")
    assert second.still_waits()
    turns.done("a")
    assert second.has_its_turn()


def test_an_older_mail_whose_sender_nobody_knows_yet_may_be_hers() -> None:
    turns = turns_of("a", "b")
    second = Waiting(turns, "b", "anna")
    assert second.still_waits()
    turns.wait("a", "priya")
    assert second.has_its_turn()


def test_an_older_mail_that_could_not_even_be_parsed_stops_nobody() -> None:
    turns = turns_of("a", "b")
    second = Waiting(turns, "b", "anna")
    turns.done("a", tried_again=True)
    assert second.has_its_turn()


def test_no_mail_overtakes_one_of_its_sender_that_must_be_tried_again() -> None:
    turns = turns_of("a", "b", "c")
    turns.wait("a", "anna")
    turns.done("a", tried_again=True)
    with pytest.raises(Waits):
        turns.wait("b", "anna")
    turns.wait("c", "priya")


def test_a_mail_is_not_kept_waiting_by_younger_ones() -> None:
    turns = turns_of("a", "b")
    second = Waiting(turns, "b", "anna")
    assert Waiting(turns, "a", "anna").has_its_turn()
    assert second.still_waits()


def test_who_waits_goes_home_when_all_is_over() -> None:
    turns = turns_of("a", "b")
    second = Waiting(turns, "b", "anna")
    turns.close()
    second.thread.join(PATIENCE)
    assert second.sent_home
