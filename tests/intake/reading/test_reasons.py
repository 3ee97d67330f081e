"""Why a date moves, as far as the words say so."""

import pytest

from intake.reading.reasons import reason_in


@pytest.mark.parametrize(
    "text",
    [
        "Judge Lee granted our motion for an extension.",
        "The court continued the hearing to January 8.",
        "Because opposing counsel was served late, it is due on the 18th.",
        "We stipulated to two more weeks.",
        "Per the amended scheduling order it is now January 8.",
        "The hearing has been rescheduled.",
        "Opposing counsel agreed to a two-week extension.",
        "The clerk reset the date.",
        "I counted it wrong: service was by mail.",
        "Reason: the parties agreed.",
        "Since the trial was moved, take the 18th.",
    ],
)
def test_a_sentence_that_says_why(text: str) -> None:
    assert reason_in(f"Make it December 18.\n{text}\nThanks, Dana") == text


@pytest.mark.parametrize(
    "text",
    [
        "Make it December 18.",
        "Please move this to Friday, 5 pm.",
        "Has the court moved it?",
        "I have been waiting since Monday. December 18 is fine.",
        "Due date is now the 18th, thanks.",
        "We need it by the 18th.",
        "They were served by mail 11/10, 30 days.",
    ],
)
def test_words_that_say_none(text: str) -> None:
    assert reason_in(text) == ""
