"""Work that shall wait for its attorney's word: it is kept, nobody is asked to take it, and her word lets it go."""

from pathlib import Path

import pytest

from intake.reader import Reader
from tests.buckslip.desk import PlayedDesk
from tracker.domain.task import State

DANA = "dhollis@hollisreyes.example"
ASKED = "Please summarize the Kim deposition for Alvarez by Friday at 5 pm.\n\nHold off until you hear from me."


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("1", State.OFFERED),
        ("You can start now.", State.OFFERED),
        ("Go ahead.", State.OFFERED),
        ("2", State.CANCELLED),
        ("Thanks!", State.NEEDS_ANSWER),
    ],
)
def test_nobody_begins_before_she_says_so(tmp_path: Path, reader: Reader, answer: str, state: State) -> None:
    with PlayedDesk(tmp_path, reader) as desk:
        desk.mail(DANA, ASKED)
        assert [one.kind for one in desk.came] == ["acknowledgement"]
        assert "Nobody begins before you answer" in desk.came[0].flat
        assert desk.task().state is State.NEEDS_ANSWER
        desk.mail(DANA, answer, desk.came[0])
        assert desk.task().state is state
        assert any(one.kind == "assignment" for one in desk.came) is (state is State.OFFERED)


def test_the_answer_to_which_matter_is_not_yet_her_word(tmp_path: Path, reader: Reader) -> None:
    with PlayedDesk(tmp_path, reader) as desk:
        desk.mail(DANA, "Please cite-check the reply brief by Friday at 5 pm. Don't start until I say so.")
        assert "Which matter" in desk.came[0].flat
        desk.mail(DANA, "Alvarez", desk.came[0])
        assert (desk.task().state, desk.task().matter) == (State.NEEDS_ANSWER, "2026-0141")
        assert [one.kind for one in desk.came if one.kind == "assignment"] == []
        assert "Answer 1 once it may start" in desk.came[-1].flat
        desk.mail(DANA, "1", desk.came[-1])
        assert desk.task().state is State.OFFERED
