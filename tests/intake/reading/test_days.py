"""Answers to "December 4 or December 11?" by a day in words, by a week, and by what is not meant."""

import pytest

from tests.intake.reading.desk import reply, task

CHOICES = [
    {"n": 1, "text": "Friday, December 4, 2026, 5:00 PM PT", "due_utc": "2026-12-05T01:00:00Z"},
    {"n": 2, "text": "Friday, December 11, 2026, 5:00 PM PT", "due_utc": "2026-12-12T01:00:00Z"},
]


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("The eleventh.", 2),
        ("the fourth please", 1),
        ("not the fourth, the eleventh", 2),
        ("Not this week. The one after.", 2),
        ("Friday of next week", 2),
        ("This Friday, the fourth, not next week", 1),
        ("Next week, not this one.", 2),
        ("The second one.", 2),
        ("I'm out this week.", None),
        ("The second Friday in January.", None),
        ("The fourteenth.", None),
        ("Neither the fourth nor the eleventh.", None),
    ],
)
def test_a_day_in_words_or_its_week_is_an_answer(text: str, chosen: int | None) -> None:
    question = {"text": 'You wrote "next Friday". December 4 or December 11?', "choices": CHOICES}
    reading = reply("dhollis", text, [task(status="in_progress", pending_question=question)])
    assert next((one.answer for one in reading.intents if one.answer), None) == chosen
    assert chosen or reading.questions or reading.intents[0].name == "change_due"
