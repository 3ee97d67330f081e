"""A product of its own that a reply asks for: a task, or a question; never another date for the work in hand."""

import pytest

from tests.intake.reading.desk import reply, task


def said(text: str, status: str = "in_review") -> tuple[list[tuple[str, str]], bool]:
    """The new tasks with the day and hour that they are due (UTC), and whether it is asked what is new."""
    reading = reply("dhollis", text, [task(title="Financial affidavit", status=status)])
    assert not any(one.new_due for one in reading.intents)
    tasks = [(one.title, f"{one.due.at:%m-%d %H}") for one in reading.tasks if not one.number]
    return tasks, any("new task?" in one.text for one in reading.questions)


@pytest.mark.parametrize(
    ("text", "title", "due"),
    [
        (
            "This is approved. I'd be obliged for a subpoena to the bank. It should be here Monday morning.",
            "Subpoena to the bank",
            "12-07 20",
        ),
        (
            "Approved as is. Would somebody draw up a proposed order to go with it? I need it by 3 pm Thursday.",
            "",
            "12-03 23",
        ),
        (
            "I approve it. It occurs to me that we shall require a list of the exhibits. Please have that with me by Monday.",
            "List of the exhibits",
            "12-08 01",
        ),
        (
            "Approved. The partner is asking for a timeline of the transfers - can someone have one ready for Friday?",
            "Timeline of the transfers",
            "12-05 01",
        ),
        ("Approve. new: memo re spoliation, 2 pgs, thurs", "", "12-04 01"),
        (
            "Approved. Please get started on the response to their motion. I want to see that by Monday.",
            "The response to their motion",
            "12-08 01",
        ),
        (
            "Great work - approved. You'll see that Judge Ito wants a proposed order. Could you draft that by Friday?",
            "Proposed order",
            "12-05 01",
        ),
        (
            "Approved. Someone should write to the reporter. Let me have that letter tomorrow.",
            "",
            "12-03 01",
        ),
    ],
)
def test_what_is_asked_beside_an_approval_is_a_task_with_its_own_date(text: str, title: str, due: str) -> None:
    tasks, _ = said(text)
    assert [at for _, at in tasks] == [due]
    assert not title or tasks[0][0] == title


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "The figures on page 4 must be corrected. May I also ask for a letter to the accountant? I should like to have that by Thursday noon.",
            "in_review",
        ),
        (
            "Any word on it? We will require a motion to compel as well. Please let me see that by Monday.",
            "in_progress",
        ),
        ("I'm afraid I'll also need a records request to Mercy. That one by tomorrow at noon, please.", "in_progress"),
    ],
)
def test_and_beside_changes_or_a_question(text: str, status: str) -> None:
    tasks, _ = said(text, status)
    assert len(tasks) == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Two corrections: the caption says 2025. Opposing counsel has asked for a chronology of the payments; please prepare one by Monday at 10.",
            "in_review",
        ),
        (
            "Any news on this? The client wants a summary of the fee agreement. She would like to have it by Thursday.",
            "in_progress",
        ),
        ("The reply brief has to be cite-checked as well. Can I have that back by Friday?", "in_progress"),
        ("Approved. You may also want to send a letter to the client; your call.", "in_review"),
    ],
)
def test_what_may_be_a_piece_of_the_draft_is_asked(text: str, status: str) -> None:
    assert said(text, status) == ([], True)


@pytest.mark.parametrize(
    "text",
    [
        "Please add an exhibit list at the end. Thursday noon is fine.",
        "It needs a list of exhibits at the end. I'd like that by Thursday at noon.",
        "Please insert a footnote to the letter on page 5. I need it back by Thursday noon.",
        "Please redo this as a letter to the client instead, by Thursday noon.",
        "Please shorten to a two-page summary by Thursday noon.",
    ],
)
def test_a_change_to_the_draft_is_none(text: str) -> None:
    reading = reply("dhollis", text, [task(title="Financial affidavit")])
    assert [one.name for one in reading.intents] == ["request_revisions"]
    assert not [one for one in reading.tasks if not one.number]


def test_two_products_are_two_tasks() -> None:
    text = "Approved. I need a letter to Dr. Lind by Friday. And somebody should prepare a subpoena to Mercy by Monday noon."
    tasks, _ = said(text)
    assert [at for _, at in tasks] == ["12-05 01", "12-07 20"]


def test_a_change_behind_new_work_is_one_of_the_draft() -> None:
    text = "Approved. Also, I need a letter to the bank by Friday. Also fix the typo on page 3."
    reading = reply("dhollis", text, [task(title="Financial affidavit")])
    assert [one.name for one in reading.intents] == ["approve_with_changes", "new_task"]
    assert len(reading.tasks) == 1
