"""What is understood must be understood in other words, too: a few dozen cases for each rewording, by chance."""

from functools import cache
from hashlib import sha256

import pytest

from tests.cases import score
from tests.cases.reworded import lost, understood
from tests.cases.rewordings import REWORDINGS

ONE_IN = 100  # cases of all
_sets = cache(understood)


def _drawn(name: str) -> dict[str, list[score.Case]]:
    """The same for everybody, others for each rewording."""
    return {
        one: [case for case in found if int(sha256(f"{name}{case.id}".encode()).hexdigest(), 16) % ONE_IN == 0]
        for one, found in _sets().items()
    }


@pytest.mark.parametrize("name", REWORDINGS)
def test_a_case_is_understood_in_other_words(name: str) -> None:
    _, wrong = lost(name, _drawn(name))
    assert [(one.mail.case.id, one.verdict, one.mail.case.raw["body_text"]) for one in wrong] == []
