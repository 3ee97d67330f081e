"""Other work in a reply about a task of Alvarez: tasks of their own, in the matter that is named, else the reply's."""

import pytest

from tests.intake.reading.desk import reply, task


def born(text: str, status: str = "in_progress") -> list[tuple[str, str]]:
    reading = reply("dhollis", text, [task(status=status)])
    return [(one.title, one.matter or "") for one in reading.tasks if not one.number]


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            "Three more things for Renee:\n- privilege log update by Thursday\n- letter to Dr. Cho about dates by Monday",
            [("Privilege log update", "2026-0141"), ("Letter to Dr. Cho about dates", "2026-0141")],
        ),
        (
            "I have two other jobs for you in Brandt. First, a subpoena to Mercy by Thursday. Second, a lien list by Friday.",
            [("A subpoena to Mercy", "2026-0098"), ("A lien list", "2026-0098")],
        ),
        (
            "A few further requests:\n\n1. Draft the notice of deposition by Friday\n2. Update the medical chronology\n\nContinue with the summary as planned.",
            [("Draft the notice of deposition", "2026-0141"), ("Update the medical chronology", "2026-0141")],
        ),
        ("Not about this task, but I need a subpoena for Brandt by Thursday noon.", [("A subpoena", "2026-0098")]),
        ("On Brandt, I also need a witness list by Friday noon.", [("A witness list", "2026-0098")]),
        (
            "On top of this I need, by Thursday noon, a list of all subpoenas.",
            [("A list of all subpoenas", "2026-0141")],
        ),
        ("One more for the pile. Cite-check the reply brief by Friday.", [("Cite-check the reply brief", "2026-0141")]),
        ("Two additional points:\n1. Please use the long form for exhibits\n2. Skip the colloquy", []),
        ("Two more things on the summary:\n1. Cover the errata\n2. Add page cites by Friday", []),
        ("Please compare it with the list in Brandt by Wednesday.", []),
        ("Unrelated to this, happy birthday!", []),
        ("As in Brandt, please have a clean index by Wednesday.", []),
        ("A few more things to keep in mind:\n- the Kim exhibits arrive Thursday\n- the errata are due Friday", []),
        (
            "Two new to-dos: (1) depo notice for Park by Thursday, (2) letter to the mediator by Friday.",
            [("Depo notice for Park", "2026-0141"), ("Letter to the mediator", "2026-0141")],
        ),
        ("The client sent two additional items, see attached.", []),
        (
            "All well here. Tom asked me to pass on another job: a proof of service for the responses. He needs it Thursday.",
            [("A proof of service for the responses", "2026-0141")],
        ),
        ("Borrowing this email to ask for a privilege log by Monday.", [("A privilege log", "2026-0141")]),
        ("Another job, this one for Brandt: a witness list by Monday.", [("A witness list", "2026-0098")]),
        ("Next up for Renee is a privilege log, due Monday.", [("A privilege log", "2026-0141")]),
        ("Thanks for another job well done, and have a good weekend.", []),
        ("I was sent another copy of the transcript: it is due back to the reporter on Friday.", []),
        ("Next up for Kim is his deposition on Monday.", []),
    ],
)
def test_other_work_is_a_task_of_its_own(text: str, tasks: list[tuple[str, str]]) -> None:
    assert born(text) == tasks


def test_the_words_about_the_task_still_act_on_it() -> None:
    reading = reply("dhollis", "Approved. I also need, by noon Thursday, a letter to Northgate proposing mediators.")
    assert (reading.new_status, len(reading.tasks)) == ("approved", 1)
