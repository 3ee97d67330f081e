"""One answer in many words (ways_to_answer.yaml): each becomes the same act, and nothing is asked."""

from pathlib import Path
from typing import Any

import pytest

from tests.intake.reading.test_replies import outcome
from tests.tables import table

WAYS: dict[str, dict[str, Any]] = table(Path(__file__).with_name("ways_to_answer.yaml"))
ACTS = {"deliver", "partial_delivery", "propose_new_due", "question", "decline_capacity", "hold"}  # no plan is one


@pytest.mark.parametrize(("name", "said"), [(name, said) for name, way in WAYS.items() for said in way["said"]])
def test_an_answer_is_read_however_it_is_said(name: str, said: str) -> None:
    way = WAYS[name]
    found = outcome({**way, "text": said})
    acts = [one.name for one in found.intents]
    assert not found.questions
    assert not ACTS & set(acts) if way["is"] == "nothing" else any(one.startswith(way["is"]) for one in acts)
