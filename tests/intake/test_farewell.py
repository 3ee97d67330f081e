"""Statements of return or destruction, and what is none."""

import pytest

from intake.farewell import states_return


@pytest.mark.parametrize(
    "text",
    [
        "I have returned or destroyed everything that the desk sent me, and I have kept no copies.",
        "All deleted, nothing kept.",
        "Everything was shredded on Friday. I do not have any copies.",
        "Done: files deleted and paper returned.",
    ],
)
def test_a_statement(text: str) -> None:
    assert states_return(text)


@pytest.mark.parametrize(
    "text",
    [
        "I will destroy everything next week.",
        "I haven't deleted the transcripts yet.",
        "I have not returned anything.",
        "Should it all be destroyed?",
        "I destroyed everything except the Kim transcript.",
        "Most of it is deleted, but I keep my notes.",
        "OK, thanks.",
        "Some of it was returned.",
        "",
    ],
)
def test_no_statement(text: str) -> None:
    assert not states_return(text)
