"""Short mails of many people: what is still misread is counted, and may only become less."""

from collections import Counter

import pytest

from tests.cases.spoken import LINES, TABLES, verdict
from tests.tables import table

# lines of each table that are read wrong in silence, and those that are asked about though they are clear or wrong
LEFT = {
    "review": (0, 9),
    "open": (1, 5),
    "paralegal": (0, 1),
    "when": (5, 5),
    "structure": (6, 6),
    "replies": (1, 2),
    "work": (2, 9),
    "replies2": (0, 2),
    "work2": (2, 1),
    "replies3": (5, 4),
    "work3": (4, 7),
    "replies4": (0, 6),
    "work4": (1, 14),
}


@pytest.mark.parametrize("name", TABLES)
def test_no_more_lines_are_misread_than_are_known(name: str) -> None:
    rows = table(LINES / f"{name}.yaml")
    found = Counter(map(verdict, rows))
    silent, asked = LEFT[name]
    assert len(rows) >= 80 and found["silent"] <= silent, found
    assert found["asked"] + found["needless"] <= asked, found
