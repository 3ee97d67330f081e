"""Time that a reply logs: single amounts, and time sheets in words, summed."""

import pytest

from intake.reading.replies.hours import logged


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Time: 1:45 on Monday, 30 min today", 2.25),
        ("Time for today: 45 min on the privilege calls, .8 on the log itself. More tomorrow.", 1.55),
        ("Time so far: 4.25", 4.25),
        ("Time: 2h15", 2.25),
        ("In hours: Tuesday 2.25, Wednesday 0.5", 2.75),
        ("Hours this week: Mon 2, Tue 1.5, Thu .5", 4.0),
        ("Hours worked Monday: 2.0; Tuesday: 1.75", 3.75),
        ("Time so far this week:\n\n- Mon 1.5h\n- Tue 2h\n- Wed 45 min", 4.25),
        ("Time: 2:10 and 0:50.", 3.0),
        ("Time - 2.5 hrs on exhibits 1-40, 45 min on exhibit 41", 3.25),
        ("My time: an hour and a half on the chart, half an hour on the cites.", 2.0),
        ("All done. Time: 2.75 hours on 11/24, 1 hour on 11/25.", 3.75),
        ("Billed: 0.6 (L330), 0.4 (L240).", 1.0),
        ("Attached. 1.75 yesterday and 40 min today.", 2.4167),
        ("Spent 1.5 today, .75 yesterday", 2.25),
        ("Logged 1:30", 1.5),
        ("1.5h", 1.5),
        ("Two and a half hours today, and another 45 minutes last night.", 3.25),
        ("three hours fifteen minutes", 3.25),
        ("two hours and a half", 2.5),
        ("Took me four hours and fifteen minutes", 4.25),
        ("Forty-five minutes.", 0.75),
        ("0.8 on the index, 1.2 on the summary", 2.0),
        ("2.5 for Kim, 0.75 for Lee.", 3.25),
        ("I worked from 9 to 11:30 on this.", 2.5),
        ("Worked on this from 11 am to 1:15 pm.", 2.25),
        ("5.2 today, plus 30 min on Sunday", 5.7),
        ("The depo lasted 6 hours. I logged 4.5 h.", 4.5),
    ],
)
def test_what_was_spent_is_summed(text: str, hours: float) -> None:
    found = logged(text)
    assert found and found[0] == pytest.approx(hours, abs=0.001)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Hours: 3.2 (2 on the index, 1.2 on the table)", 3.2),
        ("Time: 4:15 (Mon 2:15, Tue 2:00)", 4.25),
        ("Time: 1.5 Monday, 2 Tuesday, 0.25 today, total 3.75", 3.75),
    ],
)
def test_a_total_that_is_broken_down_counts_once(text: str, hours: float) -> None:
    found = logged(text)
    assert found and found[0] == pytest.approx(hours)


@pytest.mark.parametrize(
    "text",
    [
        "I'm free for two hours.",
        "The hearing took two hours.",
        "I will be out from 9 to 11:30",
        "I can have it in two hours",
        "1.5 on p. 4, 2.5 on p. 9",
        "Version 2.1 for the index",
        "Time is tight but I will make it by 3:30.",
        "The hearing time: 9:30 am.",
        "I need 3 more hours.",
        "We have 2 hours left of the cap.",
    ],
)
def test_other_times_are_no_time_spent(text: str) -> None:
    assert logged(text) is None


def test_the_cap_beside_the_time_is_not_logged() -> None:
    found = logged("Time on this: 3.4 hours. I'm at 9.5 of the 12 hour cap.")
    assert found and found[0] == pytest.approx(3.4)
