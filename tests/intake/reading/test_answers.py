"""Answers in people's own words: which choice they take, and which numbered question each part answers."""

from collections.abc import Mapping

import pytest

from intake.known.json import known_from_json
from intake.reading.shape import Reading
from tests.intake.reading.desk import LETTER, mail, read, task

THREE = {
    "text": "1. Objections in or out? 2. Should I index the exhibits as well? 3. His name is spelled two ways. Which?"
}
TWO_DAYS = {
    "text": '"Next Friday": did you mean Friday, December 4 or Friday, December 11?',
    "choices": [
        {"n": 1, "text": "Friday, December 4, 2026, 5:00 PM PT", "due_utc": "2026-12-05T01:00:00Z"},
        {"n": 2, "text": "Friday, December 11, 2026, 5:00 PM PT", "due_utc": "2026-12-12T01:00:00Z"},
    ],
}


def answered(text: str, status: str, question: Mapping[str, object]) -> Reading:
    known = known_from_json([task(status=status, pending_question=question)])
    return read(mail("dhollis", "RE: [T-1001] Kim depo summary", text, thread=[LETTER]), known)


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        (
            "First question: leave them out. Second: yes, index them. As for the third, use the word index.",
            {"1": "leave them out", "2": "yes, index them", "3": "use the word index"},
        ),
        (
            "To your first question, out. To the second, yes please. On the third: with a u.",
            {"1": "out", "2": "yes please", "3": "with a u"},
        ),
        ("Yes to the second, no to the first.", {"2": "Yes", "1": "no"}),
        ("Question 1 - out. Question 2 - yes.", {"1": "out", "2": "yes"}),
        ("On 1, leave them out. On 2, yes. On 3, as filed.", {"1": "leave them out", "2": "yes", "3": "as filed"}),
        (
            "Firstly, out. Secondly, index them. Thirdly, as in the complaint.",
            {"1": "out", "2": "index them", "3": "as in the complaint"},
        ),
        ("1. out 2. yes 3. Chaudhry", {"1": "out", "2": "yes", "3": "Chaudhry"}),
        ("Leave them out, and index the exhibits.", {}),
        ("The first I have to ask the client.", {}),
        ("First draft looks fine so far.", {}),
    ],
)
def test_numbered_questions_are_answered_in_running_words(text: str, answers: dict[str, str]) -> None:
    reading = answered(text, "waiting_on_attorney", THREE)
    [one] = [one for one in reading.intents if one.name == "answer_question"]
    assert dict(one.answers) == answers
    assert reading.new_status == "in_progress"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The later one. I'm in Fresno all this week as it is.", 2),
        ("Second.", 2),
        ("Let's go with the later date, I'm at trial Friday.", 2),
        ("Not the earlier one, the later.", 2),
        ("The earlier of the two. Sorry for the mess.", 1),
        ("I can't do the first; take the second", 2),
        ("the later Friday", 2),
        ("The first Friday works.", 1),
        ("the 11th, I'm away on the 4th", 2),
        ("Later is fine", 2),
        ("Make it the sooner of those, we have a hearing Monday.", 1),
        ("The latter, thanks. Call me Tuesday.", 2),
        ("December 11 works, not the 4th", 2),
    ],
)
def test_a_choice_is_named_by_its_place(text: str, number: int) -> None:
    [one] = answered(text, "offered", TWO_DAYS).intents
    assert (one.name, one.answer) == ("answer_question", number)


@pytest.mark.parametrize(
    "text", ["Yes", "Friday", "the one after Thanksgiving", "Second thoughts: Monday the 7th", "neither"]
)
def test_what_names_none_of_the_choices_is_asked_once_more(text: str) -> None:
    reading = answered(text, "offered", TWO_DAYS)
    assert [one.about for one in reading.questions] == ["due"]
    assert not any(one.answer for one in reading.intents)


@pytest.mark.parametrize("text", ["the first draft is fine", "First thing Friday"])
def test_an_ordinal_of_something_else_chooses_nothing(text: str) -> None:
    assert not any(one.answer for one in answered(text, "offered", TWO_DAYS).intents)


TWO_MATTERS = {
    "text": "Which matter: 2026-0112 (Smith v. Tri-County Transit) or 2026-0260 (Estate of Smith)?",
    "choices": [
        {"n": 1, "text": "2026-0112 Smith v. Tri-County Transit", "matter": "2026-0112"},
        {"n": 2, "text": "2026-0260 Estate of Smith", "matter": "2026-0260"},
    ],
}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It's for the transit case, sorry.", 1),
        ("The estate, please.", 2),
        ("Sorry, I meant the estate matter.", 2),
        ("Not the estate. The other one, against the county transit people.", 1),
        ("The one against Tri-County", 1),
    ],
)
def test_a_matter_is_named_by_a_word_that_only_its_caption_has(text: str, number: int) -> None:
    [one] = answered(text, "needs_answer", TWO_MATTERS).intents
    assert (one.name, one.answer) == ("answer_question", number)


@pytest.mark.parametrize(
    "text", ["It's for Smith.", "Both the estate and the transit case.", "The Smith file of course"]
)
def test_a_word_that_both_captions_have_is_asked_once_more(text: str) -> None:
    reading = answered(text, "needs_answer", TWO_MATTERS)
    assert not [one for one in reading.intents if one.answer]
    assert reading.questions
