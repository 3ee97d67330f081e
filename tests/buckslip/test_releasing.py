"""A released mail has an identity of its own, and its end is told once."""

from datetime import UTC, datetime

from buckslip.releasing import commands_after, identity
from tracker.domain.commands import AskHelp, EndRelease, HoldMail, ParkMail
from tracker.domain.decide.held import UNREADABLE
from tracker.store import Inbound

NEW = Inbound("main", "abc", datetime(2026, 11, 30, tzinfo=UTC), b"", True, 1, 1, 1, number=3)
AGAIN = Inbound("main", "abc", NEW.received, b"", True, 1, 1, 1, number=3, releases=2, read_by="kim@firm.example")


def test_a_mail_has_its_one_outcome_and_each_release_one_more() -> None:
    assert identity(NEW) == ("mail", "abc")
    assert identity(AGAIN) == ("release", "abc 2")


def test_what_is_held_again_or_breaks_us_asks_for_nothing_else() -> None:
    held = (HoldMail("unknown_sender", "x@y.example", tell=True),)
    assert commands_after(NEW, held) == held
    assert commands_after(AGAIN, held) == (EndRelease("kim@firm.example", 3, "abc", "unknown_sender"),)
    assert commands_after(AGAIN, (ParkMail("RecursionError", 3),))[0].held == UNREADABLE  # type: ignore[union-attr]


def test_what_is_read_ends_with_a_word_to_whoever_released_it() -> None:
    asked = AskHelp("dana@firm.example")
    assert commands_after(AGAIN, (asked,)) == (asked, EndRelease("kim@firm.example", 3, "abc"))
