"""Lines that a mail program broke, at any width, are one line again; what somebody typed in lines stays in lines."""

import textwrap

import pytest

from intake.reading.unwrapped import unwrapped

PROSE = (
    "I need a first cut at the topics a week from Friday, and please keep it under ten pages. The hearing is on"
    " November 13 at 9:30, so there is some room. Would Renee have time for the index as well?"
)
SMALL = "pls take this one off her desk and give it to renee, she knows the numbering from the last set that we sent to them in may"


@pytest.mark.parametrize("width", [40, 45, 50, 58, 64, 72, 76, 80])
def test_a_paragraph_broken_at_any_width_is_one_line(width: int) -> None:
    assert unwrapped("\n".join(textwrap.wrap(PROSE, width))) == PROSE


def test_one_without_capitals_is_where_a_sentence_runs_over_the_end_of_a_line() -> None:
    assert unwrapped("\n".join(textwrap.wrap(SMALL, 52))) == SMALL


def test_the_paragraphs_around_stay_apart() -> None:
    broken = "Hi all,\n\n" + "\n".join(textwrap.wrap(PROSE, 50)) + "\n\nThanks,\nPriya"
    assert unwrapped(broken) == f"Hi all,\n\n{PROSE}\n\nThanks,\nPriya"


@pytest.mark.parametrize(
    "typed",
    [
        "Pruitt TRO papers, index by Friday at noon\nSmith inventory and appraisement by Monday\nTran exhibit tabs, whenever somebody has time",
        "need the kim summary for alvarez by friday noon\nrenee should do it\nthx",
        "Please prepare the following for the mediation:\n- specials spreadsheet, updated\n- exhibit set, tabs 1-14\n- privilege log",
        "Task: Index of the exhibits marked at the depo\nMatter: Alvarez v. Northgate Logistics\nDue: Friday at noon",
        "1. Cite-check the reply brief in Brandt please\n2. Draft a letter to their counsel on the answers\n3. Index",
        "Thank you for the quick turn on this one\n\nPriya Nair\nHollis Reyes & Park LLP",
    ],
)
def test_lines_that_somebody_typed_stay(typed: str) -> None:
    assert unwrapped(typed) == typed


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("time: 1.5 hrs indexing, 45\nmin checking", "time: 1.5 hrs indexing, 45 min checking"),
        ("Team: If the total in row 14 ties to the receipts,\nthen this is approved.", "Team: If the total in row 14 ties to the receipts, then this is approved."),
        ("She asked me to send you another small job for\nAlvarez: a proof of service, by ten on Wednesday.", "She asked me to send you another small job for Alvarez: a proof of service, by ten on Wednesday."),
        # what stays
        ("Exhibits 1-45\nMinutes: Friday", "Exhibits 1-45\nMinutes: Friday"),
        ("Matter: Alvarez\nDue: Friday noon", "Matter: Alvarez\nDue: Friday noon"),
    ],
)  # fmt: skip
def test_what_nobody_would_part(broken: str, whole: str) -> None:
    assert unwrapped(broken) == whole
