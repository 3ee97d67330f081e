"""Mails put together from parts: nothing is silently wrong, and hardly anything is asked."""

from collections import Counter

import pytest

from tests.cases.combos import Made, Truth, judged, mails, verdict
from tests.cases.parts import RENEE, at
from tests.intake.reading.desk import mail, read


@pytest.mark.parametrize("seed", [1, 2])
def test_what_is_put_together_is_read_as_meant(seed: int) -> None:
    found = list(judged(120, seed))
    assert [made.text for made, _, said in found if said == "wrong"] == []
    count = Counter(said for *_, said in found)
    assert count["right"] >= 0.95 * 120, count


def test_the_verdict_sees_what_is_wrong() -> None:
    reading = read(mail("dhollis", "", "Please cite-check the Alvarez reply by Friday.", "2026-10-14T10:12"))
    right = Truth("2026-0141", at(16))
    assert verdict(Made("", (right,)), reading) == "right"
    for other in (Truth("2026-0098", at(16)), Truth("2026-0141", at(15)), Truth("2026-0141", at(16), RENEE)):
        assert verdict(Made("", (other,)), reading) == "wrong"
    assert verdict(Made("", (right, right)), reading) == "wrong"


def test_the_same_seed_makes_the_same_mails() -> None:
    assert list(mails(20, 5)) == list(mails(20, 5)) != list(mails(20, 6))
