"""Which matter a mistyped name means: one slip, one matter, the writer's own."""

import pytest

from intake.reading.matters.misspelt import misspelt, one_slip
from tests.intake.reading.desk import firm


@pytest.mark.parametrize("word", ["whitlok", "whitlocck", "whitlcok", "whitlocj", "whitloc"])
def test_a_letter_missing_doubled_swapped_or_wrong_is_one_slip(word: str) -> None:
    assert one_slip(word, "whitlock")


@pytest.mark.parametrize("word", ["whitlock", "hitlock", "witlok", "whitlockes", "white", "shitlock", "whiltock1"])
def test_the_name_itself_and_two_slips_are_not(word: str) -> None:
    assert not one_slip(word, "whitlock")


def test_only_a_matter_of_the_writers_own_is_meant() -> None:
    assert misspelt("worksheet for Whitlok", firm(), ["2026-0205"]) == ("2026-0205", "whitlok")
    assert misspelt("worksheet for Whitlok", firm(), ["2026-0141"]) == ("", "")
    assert misspelt("worksheet for Whitlock", firm(), ["2026-0205"]) == ("", "")


def test_slips_that_may_mean_two_matters_mean_none() -> None:
    assert misspelt("Whitlok and Alvarex", firm(), ["2026-0205", "2026-0141"]) == ("", "")
