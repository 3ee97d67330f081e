"""docs/reading.md says what the grammar says."""

from intake.reading.when.atoms.rules import RULES
from tests.intake.reading.document import PLACE, document


def test_the_page_is_written_from_the_grammar_as_it_is() -> None:
    assert PLACE.read_text("utf-8") == document(), "write it again: python -m tests.intake.reading.document"


def test_the_page_shows_every_act_and_many_times() -> None:
    assert document().count("\n| An attorney |") >= 15
    assert len(RULES) >= 30
    assert document().count(" P") > 100  # instants with PST or PDT
