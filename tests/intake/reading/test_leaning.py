"""Answers and reports of paralegals in words that no row of acts knows: which way they lean, and what they cost."""

import pytest

from intake.reading.replies.hours import logged
from intake.reading.replies.paralegal.typed import spelled_out
from tests.intake.reading.test_offers import ASKED, DECLINED, TAKEN, said

AWAY = "absence_notice"


@pytest.mark.parametrize(
    "text",
    [
        "Lord yes, send it on over.",
        "ill snag this one",
        "I thought about saying no on account of the production, but shoot, I'll do it.",
        "I've cleared the decks. It'll be with you Wednesday by noon.",
        "I commit to finish this on time.",
        "Why on earth not?",
        "If it's 90 pages I can do it in my sleep. It's mine.",
    ],
)
def test_words_that_lean_to_it_take_it(text: str) -> None:
    assert said(text) == TAKEN


@pytest.mark.parametrize(
    "text",
    [
        "As much as I would like to help, I have three filings due on the same day.",
        "My dance card's full.",
        "Someone with fewer plates in the air would serve you better.",
        "I'd say yes if I had three hands.",
        "There aren't enough hours in my week for it.",
    ],
)
def test_words_that_lean_away_decline(text: str) -> None:
    assert said(text) == DECLINED


@pytest.mark.parametrize(
    "text",
    [
        "Luis would love this one.",
        "I have time for the first volume only.",
        "I accepted one of these on Monday already.",
        "Two of these came in. Yes to one, no to the other.",
        "Yes and no.",
        "Depends how long the thing is.",
    ],
)
def test_what_leans_neither_way_is_asked(text: str) -> None:
    assert said(text) == ASKED


@pytest.mark.parametrize(
    ("text", "status", "came"),
    [
        ("Neither yes nor no yet, my computer is updating.", "offered", "comment"),
        ("I'll take it, though I won't be able to finish before Friday at noon.", "offered", "accept+propose_new_due>in_progress"),
        ("I'll be on leave from Thursday until Monday, so I cannot take this.", "offered", f"decline_capacity+{AWAY}>unassigned"),
        ("Exhibits 4 and 9 are in conflict as to the date - shall I flag it?", "in_progress", "question>waiting_on_attorney"),
        ("And here, at last, is the summary.", "in_progress", "deliver_missing_attachment?file"),
        ("Log my usual for this one.", "in_progress", "comment?hours"),
        ("Put 2.3 down for me, would you?", "in_progress", "log_time"),
        ("The witness will be away next week.", "in_progress", "comment"),
        ("I won't need until Friday after all.", "in_progress", "comment"),
        ("Kindly send the missing exhibits.", "in_progress", "question>waiting_on_attorney"),
    ],
)  # fmt: skip
def test_what_came_of_it(text: str, status: str, came: str) -> None:
    assert said(text, status) == came


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Replacement attached, and 0.3 on top of what I've logged.", 0.3),
        ("I forgot my time on the summary: 6.4.", 6.4),
        ("Hot off the press. Took me 6.5.", 6.5),
        ("9 to 1130 on this today", 2.5),
        ("Half past nine until noon yesterday, on this.", 2.5),
        ("Ninety minutes all in.", 1.5),
        ("I left my hours off. Six even.", 6.0),
    ],
)
def test_hours_without_their_unit(text: str, hours: float) -> None:
    found = logged(text)
    assert found and found[0] == pytest.approx(hours)


@pytest.mark.parametrize(
    "text",
    [
        "Section 4.2 of the policy comes up a good deal today.",
        "Version 2.1 of the template is what I am using this morning.",
        "The doctor gave her 6.5 on the pain scale.",
        "It should take me 3.5 in all.",
    ],
)
def test_other_figures_are_no_hours(text: str) -> None:
    assert logged(text) is None


def test_haste_is_spelled_out() -> None:
    assert spelled_out("Im ill today, ill do it tmrw") == "I'm ill today, I'll do it tmrw"
    assert spelled_out("Use the attached instead, would you?") == "Use the attached instead, please."
