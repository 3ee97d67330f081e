"""The short form of `make kills`: a history of a few deaths, at points that the long form goes through by the hundred."""

from tests.kills.trial import history


def test_nothing_is_lost_or_done_twice_whenever_the_service_is_killed() -> None:
    tally = history(kills=14, seed=11)
    assert tally.wrong == []
    assert sum(tally.kills.values()) >= 5
    assert tally.tasks == tally.mails > 20
