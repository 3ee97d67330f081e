"""Work that is put under seal after it was opened, and that is under seal no more."""

import pytest

from tests.tracker.domain.desk import ALVAREZ, DANA, DAY, FIRM, KIM, PRIYA, RENEE, letter, letters, refused
from tests.tracker.domain.test_sealed_letters import CANARY, shown
from tests.tracker.domain.test_sealed_since import SEALED_FIRM, busy, now
from tracker.domain import commands as c
from tracker.domain.notices import Kind, Refusal
from tracker.domain.withheld import closed_in


@pytest.mark.parametrize("who", [PRIYA, DANA, KIM])
def test_who_may_stop_the_work_may_seal_it_and_who_works_on_it_is_told(who: str) -> None:
    desk = busy()
    desk.mail(c.Seal(who, 1001, "under seal"))
    assert desk.tasks[1001].confidentiality == "sealed"
    told = letter(desk.last, Kind.CHANGE, RENEE)
    assert told.facts["what"] == "sealed" and closed_in(told.facts) == ["T-1001"]
    done = letter(desk.last, Kind.ACKNOWLEDGEMENT, who)
    assert done.facts["done"][0]["what"] == "sealed" and closed_in(done.facts) == ["T-1001"]  # type: ignore[index]


def test_what_was_queued_before_says_its_number_alone() -> None:
    desk = busy()
    waiting = [one for one in desk.sent if CANARY in shown(one)]
    desk.mail(c.Seal(PRIYA, 1001))
    assert waiting
    for one in waiting:
        assert CANARY not in shown(now(desk, one, FIRM)), one.kind


def test_later_letters_say_its_number_alone_until_it_is_under_seal_no_more() -> None:
    desk = busy()
    desk.mail(c.Seal(PRIYA, 1001))
    desk.tick(desk.now + 9 * DAY)
    assert all(closed_in(one.facts) for one in desk.sent if one.task == 1001 and one.kind is Kind.REMINDER)
    desk.mail(c.Unseal(PRIYA, 1001, "the order was lifted"))
    told = letter(desk.last, Kind.CHANGE, RENEE)
    assert told.facts["what"] == "unsealed" and not closed_in(told.facts)


def test_it_is_sealed_once_and_opened_by_no_delegate_and_no_coordinator() -> None:
    desk = busy()
    assert refused(desk.mail(c.Unseal(PRIYA, 1001))) is Refusal.ALREADY
    desk.mail(c.Seal(PRIYA, 1001))
    assert refused(desk.mail(c.Seal(DANA, 1001))) is Refusal.ALREADY
    assert refused(desk.mail(c.Unseal(KIM, 1001))) is Refusal.NOT_YOURS
    assert refused(desk.mail(c.Seal(RENEE, 1001))) is Refusal.NOT_YOURS
    assert desk.tasks[1001].confidentiality == "sealed"


def test_what_is_sealed_with_its_matter_is_so_already() -> None:
    desk = busy()
    desk.firm = SEALED_FIRM
    assert desk.office.matters[ALVAREZ].confidentiality == "sealed"
    assert refused(desk.mail(c.Seal(PRIYA, 1001))) is Refusal.ALREADY
    assert not letters(desk.last, Kind.CHANGE)
