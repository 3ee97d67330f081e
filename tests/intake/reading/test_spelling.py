"""Slips of the fingers are put right where there is no doubt; whatever is a word, a name or a file stays."""

import pytest

from intake.reading import interpret  # noqa: F401  the patterns that ask about words
from intake.reading.spelling import respelled
from tests.intake.reading.desk import firm


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("I don't need this tomorow after all", "I don't need this tomorrow after all"),
        ("Approved suject to the edits", "Approved subject to the edits"),
        ("fine, but doule check the quote", "fine, but double check the quote"),
        ("Canges needed.", "Changes needed."),
        ("please have it ready beforee the haering", "please have it ready before the hearing"),
        ("the esate one", "the estate one"),
        ("log 45 mintes", "log 45 minutes"),
        ("by thrsday noon", "by thursday noon"),
        ("let mairbel take it", "let Maribel take it"),
        (
            "plase sned it wiht teh exhibits, three busiess days before",
            "please send it with the exhibits, three business days before",
        ),
    ],
)
def test_a_word_with_one_slip_is_put_right(typed: str, meant: str) -> None:
    assert respelled(typed, firm()) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "the stips, the depos, the rogs and the decls",
        "see exhibti_list.docx and /share/exhibti/index",
        "ask reviw@firm.example",
        "Mr. Canges is deposed on Monday",  # a name
        "castellan wants the kestrel file, alvarez too",
        "it is in volue two",  # volume? value?
        "the tranit card and the other tranit card",  # twice: meant so
        "the privlege-log",
    ],
)
def test_everything_else_stays(typed: str) -> None:
    assert respelled(typed, firm()) == typed
