"""A day that a writer states is the work's, an event's or a question, never passed over; what is once is not each month."""

import pytest

from intake.reading.shape import Outcome, Reading
from tests.intake.reading.desk import mail, read


def reading(text: str, subject: str = "Alvarez", writer: str = "dhollis") -> Reading:
    return read(mail(writer, subject, text, sent="2026-12-01T10:00"))


def dues(found: Reading) -> list[str]:
    return [f"{one.due.basis.split(':')[0]} {one.due.at:%m/%d %H:%M}" for one in found.tasks]


@pytest.mark.parametrize(
    "text",
    [
        "Please prepare the exhibits for trial, Friday.",
        "Redline of the lease, back Friday noon",
        "Please prepare the list of witnesses that she mentioned, Friday noon",
        "Letter re the site inspection, Friday",
        "Please index the Kim file. It is sufficient Friday.",
    ],
)
def test_a_day_that_may_be_the_events_or_the_works_is_asked_about(text: str) -> None:
    found = reading(text)
    assert [one.about for one in found.questions] == ["due"]
    assert found.tasks[0].due.provisional


@pytest.mark.parametrize(
    "text",
    [
        "Please prepare the hearing binder. See you Monday!",
        "Please draft the outline. The call with Dr. Lee is Friday at 2.",
        "Please calendar the mediation, December 18 at 10.",
        "Hearing on the MSJ, Friday December 18 at 10. Please prepare the binder.",
        "Please index the Kim file. I'm back Friday.",
    ],
)
def test_a_day_that_is_said_to_be_anothers_is_not(text: str) -> None:
    found = reading(text)
    assert not found.questions
    assert found.tasks[0].due.basis.startswith("agreed")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("We must have a list of the exhibits. It is enough for Friday of next week.", "written 12/12 01:00"),
        ("Draft the letter to Kim, that one is for Thursday.", "written 12/04 01:00"),
        ("Make me a list of the trips, and that's Friday by three.", "written 12/04 23:00"),
        ("Tables for the opposition to the motion in limine, Friday 10 am", "written 12/04 18:00"),
        ("I need the index by Thursday (the third), 2 pm.", "written 12/03 22:00"),
        ("I need the index by Friday, that would be the fourth, at noon.", "written 12/04 20:00"),
        ("I was going to ask for the index by Thursday. Kim is ill, so Monday, December 7 is fine.", "written 12/08 01:00"),
        ("I nearly asked for the exhibits by Thursday. December 7 at noon is early enough.", "written 12/07 20:00"),
        ("I was going to ask if someone could index the Kim file by Friday.", "written 12/05 01:00"),
    ],
)  # fmt: skip
def test_the_day_of_the_work(text: str, due: str) -> None:
    found = reading(text)
    assert dues(found) == [due]
    assert not [one for one in found.questions if one.about == "due"]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Chicago until Friday. Please index the Pell file, Thursday 10 am my time.", "America/Chicago"),
        ("Off to Boston till Friday. Please index the Pell file by Thursday noon local.", "America/New_York"),
        ("Still in Denver. Please index the Pell file by Thursday noon my time.", "America/Denver"),
        ("In the office until 5. Please index the Pell file by Thursday noon.", "America/Los_Angeles"),
        ("In the New York file, index the exhibits by Thursday noon.", "America/Los_Angeles"),
        ("Index of the Pell file from the New York office till Friday.", "America/Los_Angeles"),
    ],
)
def test_where_the_writer_is_makes_no_task(text: str, zone: str) -> None:
    [task] = reading(text).tasks
    assert task.due.zone == zone


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Please list every Friday he was late, by Thursday.", Outcome.CREATE_TASK),
        ("Chart the deposits and highlight every week with no deposit. Thursday 3 pm.", Outcome.CREATE_TASK),
        ("The judge holds hearings every Friday, so I need the binder Thursday.", Outcome.CREATE_TASK),
        ("Compare the rent each month against the ledger, Thursday at 3.", Outcome.ASK),
        ("Please check the statements for the transfer that goes out every month. Thursday.", Outcome.ASK),
        ("I want a list every Friday that shows what is open.", Outcome.CREATE_RECURRING_TASK),
        ("The privilege log is needed every Friday at noon.", Outcome.CREATE_RECURRING_TASK),
        ("Please run the conflict report weekly, on Mondays.", Outcome.CREATE_RECURRING_TASK),
        ("Please update the asset list each month, by the 5th.", Outcome.CREATE_RECURRING_TASK),
    ],
)
def test_what_is_looked_at_each_month_is_no_repeat(text: str, outcome: Outcome) -> None:
    assert reading(text).outcome is outcome


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Brandt | privilege log | Friday noon\nAlvarez | index of the recordings | Monday\nBrandt | letter to Kim |", 3),
        ("Brandt | letter to Kim |\nAlvarez | index of the recordings | Monday\nBrandt | privilege log | Friday", 3),
        ("Matter | Task | Due\nBrandt | privilege log | Friday\n | cite check of the Brandt reply | Tuesday", 2),
        ("Brandt\tprivilege log\tFriday\nAlvarez\tindex of the recordings\t\nAlvarez\tcite check\tTuesday", 3),
        ("Brandt - privilege log - Friday\nAlvarez - index of the recordings -\nAlvarez - cite check - Tuesday", 3),
        ("Brandt: nothing new\nAlvarez: cite check of the reply by Tuesday", 1),
        ("1. Alvarez: privilege log, Friday\n2. Brandt: index of the calls, Monday\n3. FYI: the mediation moved to May 6.", 2),
        ("1. Alvarez: privilege log, Friday\n2. Brandt: index of the calls, Monday. No need to reply.", 2),
        ("Two things. The first is Alvarez, draft the letter to Kim, by Friday. The second one's Brandt, check the exhibits, no rush.", 2),
    ],
)  # fmt: skip
def test_each_row_is_a_task_and_what_only_informs_is_none(text: str, count: int) -> None:
    assert len(reading(text, subject="my list").tasks) == count


@pytest.mark.parametrize("text", ["Brandt: the summary is done.\n\nFor your records only.", "The hearing moved. No action needed."])  # fmt: skip
def test_a_word_that_nothing_is_to_do_still_speaks_of_all_of_it(text: str) -> None:
    assert reading(text).outcome is Outcome.NOT_A_TASK_HOLD


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I should be glad if Renee would take up the redline, by Thursday.", "renee"),
        ("May I entrust the redline of the custodian's agreement to Renee Okafor? Thursday noon.", "renee"),
        ("I should be glad if Renee would not take this one. Redline by Thursday.", ""),
        ("I would be happy if Renee could join the call; the redline is due Thursday.", ""),
    ],
)
def test_a_wish_that_somebody_would_do_it_names_her(text: str, who: str) -> None:
    [task] = reading(text).tasks
    assert (task.assignee or "").split(".")[0] == who
