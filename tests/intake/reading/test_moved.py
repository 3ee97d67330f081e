"""Due dates that a reply moves: by a length of time, in words that weigh two days, and never against what the words say.

The task is due Wednesday, December 9, 17:00 in Los Angeles; the mail is of Tuesday, December 1.
"""

from zoneinfo import ZoneInfo

import pytest

from tests.intake.reading.desk import reply, task


def moved(text: str) -> str:
    """The day and hour that the task moves to; "asked" where it is asked, "" where nothing happens."""
    reading = reply("dhollis", text, [task(status="in_progress", due_utc="2026-12-10T01:00:00Z")])
    due = next((one.new_due for one in reading.intents if one.new_due), None)
    if reading.questions:
        return "asked"
    return due.at.astimezone(ZoneInfo("America/Los_Angeles")).strftime("%a %d %H:%M") if due else ""


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("Push the deadline out by three business days please.", "Mon 14 17:00"),
        ("Give it another two business days.", "Fri 11 17:00"),
        ("Please extend this by a week.", "Wed 16 17:00"),
        ("Please push this back two days.", "Fri 11 17:00"),
        ("We need to move it up by two days.", "Mon 07 17:00"),
        ("Pull the deadline in by one business day.", "Tue 08 17:00"),
        ("Let us say Friday at noon.", "Fri 04 12:00"),
        ("This Friday noon instead, and leave the hour as it is.", "Fri 04 12:00"),
        ("Let's say Friday at noon for our call.", "asked"),
        ("Can we extend this by a day?", "Thu 10 17:00"),
        ("Please shave two days off the deadline.", "Mon 07 17:00"),
        ("Let me have it one business day before it is due.", "Tue 08 17:00"),
        ("Allow three business days more than planned.", "Mon 14 17:00"),
        ("Can this be done a day sooner?", "asked"),
        ("Push by a day or two.", "asked"),
        ("Two weeks more, please.", "asked"),
        ("Happy to give you two extra days, Renee. Friday the 11th is plenty.", "Fri 11 17:00"),
        ("Their response deadline is now December 11.", "asked"),
        ("Please extend it by three days.", "asked"),  # a Saturday
        ("Give Renee another couple of days.", "asked"),
        ("Extend the due date by two business days, to Thursday.", "asked"),
        ("I need two more days to review the draft.", "asked"),
        ("Give the client another week to respond.", ""),
        ("Don't extend it by more than two days.", ""),
        ("The court extended our response by two weeks.", ""),
    ],
)
def test_a_length_of_time_counts_from_the_day_on_which_it_is_due(words: str, to: str) -> None:
    assert moved(words) == to


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("Please extend this to Monday noon.", "asked"),
        ("Postpone it to tomorrow.", "asked"),
        ("I need this sooner: Monday the 14th.", "asked"),
        ("Please postpone to Thursday the 10th.", "Thu 10 17:00"),
        ("Sorry, sooner please: Monday the 7th.", "Mon 07 17:00"),
    ],
)
def test_words_of_extending_set_no_earlier_date_and_words_of_hurry_no_later_one(words: str, to: str) -> None:
    assert moved(words) == to


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("Monday at noon would be of more use to me than Wednesday.", "Mon 07 12:00"),
        ("Thinking about it, Friday the 11th is wiser than Wednesday.", "Fri 11 17:00"),
        ("Don't sweat Wednesday, Friday the 11th is fine.", "Fri 11 17:00"),
        ("If she needs until Friday the 11th she can have it.", "Fri 11 17:00"),
        ("Stretch it to the eleventh.", "Fri 11 17:00"),
        ("It's due the eleventh now.", "Fri 11 17:00"),
        ("Friday at noon beats Wednesday for me.", "asked"),
        ("My preference is now Thursday at noon.", "asked"),
        ("To file on time I must see this Monday noon.", "asked"),
        ("It would still be good to have this Monday.", "asked"),
        ("I promised the client she would have it Monday.", "asked"),
        ("Our expert prefers Friday to Thursday for his deposition.", ""),
        ("The mediator is better on Friday than on Thursday.", ""),
        ("I will serve it on Friday.", ""),
        ("We still have until Friday to object.", ""),
        ("The mediator suggested Friday would be best.", ""),
        ("Opposing counsel says Friday works for them.", ""),
        ("Good luck with the trial on Friday.", ""),
    ],
)
def test_a_day_that_is_weighed_or_wished_for_is_taken_or_asked_about(words: str, to: str) -> None:
    assert moved(words) == to


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("Make it Thursday, same time.", "Thu 03 11:30"),
        ("Same hour, but Friday.", "Fri 04 11:30"),
        ("Move it to Friday at 2 pm.", "Fri 04 14:00"),
        ("Friday instead.", "Fri 04 17:00"),
    ],
)
def test_the_same_hour_is_the_hour_at_which_it_is_due(words: str, hour: str) -> None:
    reading = reply("dhollis", words, [task(status="in_progress", due_utc="2026-12-02T19:30:00Z")])
    due = next(one.new_due for one in reading.intents if one.new_due)
    assert due.at.astimezone(ZoneInfo("America/Los_Angeles")).strftime("%a %d %H:%M") == hour
