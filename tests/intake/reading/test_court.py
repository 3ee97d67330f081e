"""Court deadlines in a mail's words: what is to be counted, against court.yaml, and what the desk is then asked."""

import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from intake.known.json import known_from_json
from intake.reading.court import read_court
from tests.intake.reading.desk import LETTER, commands, mail, read, reply, task
from tests.tables import table
from tracker.domain import commands as c

ROWS: list[dict[str, Any]] = table(Path(__file__).parent / "court.yaml")
TODAY = date(2026, 12, 1)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:60])
def test_a_text_asks_for_one_count_or_none(row: dict[str, Any]) -> None:
    found = read_court(row["text"], TODAY)
    assert (found.phrase if found else None) == row["count"]
    if "words" in row:
        assert found and found.words == row["words"]


def opened(text: str, writer: str = "dhollis", subject: str = "Alvarez") -> c.OpenTask:
    one = mail(writer, subject, text)
    found = [each for each in commands(read(one), one) if isinstance(each, c.OpenTask)]
    assert len(found) == 1
    return found[0]


def test_the_count_travels_with_the_task_and_the_desk_asks_the_question() -> None:
    task = opened("The RFPs were served by mail 11/10, 30 days. Please draft our responses.")
    assert task.count and task.count.phrase == "30 days after 2026-11-10 service by mail"
    assert task.count.sets_due and task.due.provisional and task.ask is None
    assert task.due.basis == "counted:FRCP 6, N.D. Cal."


def test_a_date_of_its_own_stays_beside_the_count() -> None:
    task = opened("Our opposition is due 14 days after service on 12/1. Draft to me by December 9.")
    assert task.count and not task.count.sets_due
    assert (not task.due.provisional and task.due.words.startswith("by December 9")) or "December 9" in task.due.words


def test_hurry_stays_beside_the_count() -> None:
    task = opened("Our opposition is due 14 days after service on 12/1. Please draft it ASAP.")
    assert task.count and not task.count.sets_due


def test_another_question_of_the_mail_is_still_asked() -> None:
    task = opened("Served by mail 11/10, 30 days. Please draft the answer.", subject="answer")
    assert task.blocked and task.ask and task.ask.about == "matter"
    assert task.count


def test_a_count_within_a_list_is_of_its_own_item() -> None:
    one = mail(
        "dhollis",
        "Alvarez",
        "Please:\n1. Draft the opposition, due 14 days after service on 12/1\n2. Index the exhibits by Friday",
    )
    tasks = [each for each in commands(read(one), one) if isinstance(each, c.OpenTask)]
    assert [bool(task.count) for task in tasks] == [True, False]


@pytest.mark.parametrize(
    "text", ["30 days " * 3000, "served 11/10, 30 days after " * 500, "court days before " * 2000, "12/1 " * 4000]
)
def test_no_text_takes_long(text: str) -> None:
    start = time.process_time()
    read_court(text, TODAY)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "phrase", "matter"),
    [
        ("What is 21 days after 1/22/2026 by mail, N.D. Cal.?", "21 days after 1/22/2026 by mail, N.D. Cal", None),
        ("Please compute 16 court days before the 3/5/2027 hearing, L.A. Super. Ct.", "16 court days before the 3/5/2027 hearing, L.A. Super. Ct", None),
        ("When is our answer due in Alvarez? We were served by mail 11/10, 30 days.", "30 days after 2026-11-10 service by mail", "2026-0141"),
        ("Count 30 days from 11/10 please. Thanks!", "30 days from 11/10", None),
    ],
)  # fmt: skip
def test_a_mail_may_ask_for_the_computation_alone(text: str, phrase: str, matter: str | None) -> None:
    one = mail("dhollis", "question", text)
    assert commands(read(one), one) == (c.AskDeadline("dhollis@hollisreyes.example", phrase, matter),)


@pytest.mark.parametrize(
    "text",
    [
        "What is the status of the cite check?",
        "When is the draft due?",
        "Please count the exhibits by 11/10 and send me a list.",
        "What is 21 days after 1/22/2026? Also please draft the answer in Alvarez and index the exhibits by Friday.",
    ],
)
def test_other_questions_are_no_computation(text: str) -> None:
    one = mail("dhollis", "Alvarez", text)
    assert not any(isinstance(each, c.AskDeadline) for each in commands(read(one), one))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("They were served by mail 11/10, 30 days.", "30 days after 2026-11-10 service by mail"),
        ("Make it 3 court days before the 12/18 hearing.", "3 court days before 2026-12-18"),
    ],
)
def test_a_reply_may_state_the_court_deadline_of_a_task(text: str, phrase: str) -> None:
    (intent,) = reply("dhollis", text, [task(status="in_progress")]).intents
    assert intent.name == "court_count" and intent.count and intent.count.phrase == phrase
    one = mail("dhollis", "RE: [T-1001] Kim depo summary", text, thread=[LETTER])
    known = known_from_json([task(status="in_progress")])
    assert commands(read(one, known), one, known) == (
        c.CountCourtDate("dhollis@hollisreyes.example", 1001, intent.count),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Cancel this, they were served by mail 11/10, 30 days.",
        "They were served by mail 11/10, 30 days. Draft to me by Friday.",
        "They were served by mail 11/10, 30 days. Draft to me ASAP.",
    ],
)
def test_a_reply_that_says_more_is_read_as_before(text: str) -> None:
    found = reply("dhollis", text, [task(status="in_progress")])
    assert "court_count" not in [intent.name for intent in found.intents]


def test_a_paralegals_words_count_nothing() -> None:
    found = reply("renee", "They were served by mail 11/10, 30 days.", [task(status="in_progress")])
    assert "court_count" not in [intent.name for intent in found.intents]
