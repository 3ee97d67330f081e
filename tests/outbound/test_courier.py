"""When a letter is tried again, and what an answer of a server means."""

from datetime import UTC, datetime, timedelta

import pytest

from outbound.answers import Step, judged
from outbound.courier import Deferred, Failed, next_try, next_try_away

FIRST = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("attempts", "minutes"), [(1, 1), (2, 5), (3, 15), (4, 30), (5, 60), (6, 120), (7, 120), (40, 120)]
)
def test_waits_grow_to_two_hours(attempts: int, minutes: int) -> None:
    now = FIRST + timedelta(hours=5)
    assert next_try(attempts, FIRST, now) == now + timedelta(minutes=minutes)


def test_it_is_tried_for_three_days_a_last_time_at_their_end_and_no_more() -> None:
    now, tries = FIRST, [FIRST]
    while (later := next_try(len(tries), FIRST, now)) is not None:
        assert later > now
        now = later
        tries.append(now)
    assert tries[-1] == FIRST + timedelta(days=3)
    assert 35 < len(tries) < 50


def test_a_server_that_is_away_is_asked_often_and_never_given_up() -> None:
    waits = [next_try_away(n, FIRST) - FIRST for n in (0, 1, 2, 3, 4, 5, 10_000)]
    assert waits == [timedelta(seconds=s) for s in (10, 10, 30, 60, 120, 300, 300)]


NOT_NOW, NEVER, OURS = "not now", "never", "it is us"


@pytest.mark.parametrize(
    ("step", "code", "words", "meaning"),
    [
        (Step.RCPT, 550, "5.1.1 no such user", NEVER),
        (Step.RCPT, 553, "5.1.3 bad address", NEVER),
        (Step.RCPT, 550, "no such user", NEVER),
        (Step.RCPT, 550, "5.7.1 relaying denied", NEVER),
        (Step.RCPT, 450, "4.2.0 greylisted", NOT_NOW),
        (Step.RCPT, 451, "4.7.1 try later", NOT_NOW),
        (Step.RCPT, 421, "4.3.2 closing", NOT_NOW),
        (Step.RCPT, 552, "5.2.2 mailbox full", NOT_NOW),
        (Step.RCPT, 550, "5.4.5 daily sending quota exceeded", NOT_NOW),
        (Step.RCPT, 550, "4.2.1 the finer code knows better", NOT_NOW),
        (Step.RCPT, 450, "5.1.1 the first digit says later", NOT_NOW),
        (Step.RCPT, 530, "5.7.0 authentication required", OURS),
        (Step.RCPT, 550, "5.7.60 not allowed to send as this sender", OURS),
        (Step.MAIL, 421, "4.3.2 too many connections", OURS),
        (Step.MAIL, 530, "5.7.57 client was not authenticated", OURS),
        (Step.MAIL, 550, "5.1.8 sender refused", OURS),
        (Step.MAIL, 552, "5.3.4 message too big", NEVER),
        (Step.MAIL, 554, "5.3.4 message too big", NEVER),
        (Step.MAIL, 452, "4.3.1 no space", NOT_NOW),
        (Step.DATA, 554, "5.7.1 looks like spam", NEVER),
        (Step.DATA, 552, "5.3.4 message too big", NEVER),
        (Step.DATA, 451, "4.3.0 later", NOT_NOW),
        (Step.DATA, 452, "version 5.1.10 build", NOT_NOW),
        (Step.DATA, 500, "line too long (see RFC 5321 4.5.3.1.6)", NEVER),
        (Step.DATA, 554, "5.3.2 system not accepting messages", NOT_NOW),
    ],
)
def test_what_an_answer_means(step: Step, code: int, words: str, meaning: str) -> None:
    match judged(step, code, words):
        case Failed(detail=detail, code=found):
            said = NEVER
        case Deferred(detail=detail, code=found, away=away):
            said = OURS if away else NOT_NOW
        case other:
            pytest.fail(f"{other}")
    assert (said, found) == (meaning, code)
    assert detail == f"{code} {words}"


def test_a_servers_words_are_kept_as_one_short_printable_line() -> None:
    detail = judged(Step.RCPT, 550, "gone\r\n\x1b[31mred\x00 " + "x" * 1000).detail
    assert detail.isprintable() and len(detail) < 320
