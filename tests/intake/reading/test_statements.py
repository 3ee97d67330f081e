"""A coordinator's word that whoever has left returned everything on paper: what says so, and what does not."""

import pytest

from tests.intake.reading.test_desk_orders import DANA, KIM, RENEE, said
from tracker.domain import commands as c


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("She returned everything on paper.", ""),
        ("she has returned everything on paper", ""),
        ("They returned or destroyed all of it and signed for it.", ""),
        ("Sam Ito returned everything on paper.", "Sam Ito"),
        ("Sam has handed back all the documents, the receipt is in his file.", "Sam"),
        ("sam.ito@work.example returned everything", "sam.ito@work.example"),
        ("Please note that Sam Ito signed the statement today.", "Sam Ito"),
        ("We have Sam Ito's signed statement.", "Sam Ito"),
        ("Received the paper statement from Sam Ito.", "Sam Ito"),
        ("Please record the statement of return from Sam Ito\n\nKim", "Sam Ito"),
    ],
)
def test_a_statement_on_paper_is_recorded(text: str, person: str) -> None:
    (found,) = said(text, subject="Re: Task desk: a statement is outstanding")
    assert isinstance(found, c.RecordReturn)
    assert (found.by, found.person) == (KIM, person) and found.words == text


@pytest.mark.parametrize(
    "text",
    [
        "Sam Ito has not returned everything yet.",
        "Sam will have returned everything by Friday.",
        "Sam returned everything except the drafts.",
        "Has Sam returned everything?",
        "Sam returned my call.",
        "I destroyed my old notes.",
    ],
)
def test_what_is_not_done_or_is_about_something_else_records_nothing(text: str) -> None:
    assert not [one for one in said(text) if isinstance(one, c.RecordReturn)]


@pytest.mark.parametrize("by", [DANA, RENEE])
def test_others_record_nothing(by: str) -> None:
    found = [one for one in said("Sam Ito returned everything on paper.", by=by) if isinstance(one, c.RecordReturn)]
    assert not found or by == DANA
