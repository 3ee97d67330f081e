"""Court days before and after a day, by the court that the list of matters names."""

from datetime import date

import pytest

from tracker.domain.courts.sitting import open_court_days


@pytest.mark.parametrize(
    ("court", "count", "ends"),
    [
        ("L.A. Super. Ct. 26STCV04410", -5, [date(2027, 2, 9)]),  # Lincoln's birthday and Presidents' Day are none
        ("N.D. Cal. 3:26-cv-01187", -5, [date(2027, 2, 10)]),
        ("N.D. Cal. 3:26-cv-01187", 1, [date(2027, 2, 19)]),
        ("USCIS", -5, []),
        ("", -5, []),
    ],
)
def test_court_days_are_those_of_the_court(court: str, count: int, ends: list[date]) -> None:
    assert list(open_court_days(date(2027, 2, 18), count, court)) == ends
