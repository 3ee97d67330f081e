"""A list that describes one task, a time above a list, rows without marks, a change of mind, the work in the subject."""

import pytest

from intake.known.json import known_from_json
from tests.intake.reading.desk import address, mail, read, reply, task
from tests.intake.reading.test_mails import said


def dues(writer: str, subject: str, text: str, sent: str = "2026-12-01T10:00") -> list[str]:
    return [said(one.due) for one in read(mail(writer, subject, text, sent=sent)).tasks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- page/line summary of Ortiz\n- transcript is in the share\n- six hours max\n- due Friday noon", ["Fri 12/04 12:00 PST"]),
        ("Renee,\n\n* index of the photos\n* by room\n* Excel\n* needed by 12/9\n* bill to L310", ["Wed 12/09 17:00 PST"]),
        ("Please prepare the exhibit binder:\n- Exs. 1-40\n- two copies\n- on my desk Thursday at 3", ["Thu 12/03 15:00 PST"]),
        ("- draft depo notice for Kim\n- deposition is January 12 at 10\n- notice to me by Friday", ["Fri 12/04 17:00 PST"]),
        ("- TOC and TOA for the reply\n- the tables by Monday noon please", ["Mon 12/07 12:00 PST"]),
        ("- pull the provider bills\n- total them in Excel\n- have it to me by EOD Thursday", ["Thu 12/03 17:00 PST"]),
        ("- depo summary, Kim\n- page-line\n- mediation is December 18\n- so by December 11", ["Fri 12/11 17:00 PST"]),
        ("Please:\n- update the tracker\n- every Monday, 9 am\n- until the end of January", ["Mon 12/07 09:00 PST"]),
        ("- the binder\n- Friday\n- 2 copies\n- the outline\n- Monday", ["Fri 12/04 17:00 PST", "Mon 12/07 17:00 PST"]),
        ("- index the photos\n- summarize the Ortiz depo\n- by Friday", ["Fri 12/04 17:00 PST"] * 2),
        ("- index the photos\n- summarize the Ortiz depo\n- both by Friday noon", ["Fri 12/04 12:00 PST"] * 2),
        ("1. index the photos by Thursday\n2. summarize the Ortiz depo by Monday\n3. cap at 4 hours each", ["Thu 12/03 17:00 PST", "Mon 12/07 17:00 PST"]),
        ("- summarize the Kim depo, 12/7\n- index the photos\n- by the end of next week", ["Mon 12/07 17:00 PST", "Fri 12/11 17:00 PST"]),
        ("Three things:\n- exhibit list\n- witness list\n- jury instructions\nall by Friday", ["Fri 12/04 17:00 PST"] * 3),
        ("These two tomorrow:\n\n1. Bates label volume 4.\n2. Cover letter to counsel.", ["Wed 12/02 17:00 PST"] * 2),
        ("Two for Alvarez, Friday noon:\n\n1. Bates label volume 4.\n2. Cover letter to counsel.", ["Fri 12/04 12:00 PST"] * 2),
    ],
)  # fmt: skip
def test_items_that_are_only_a_date_or_a_limit_are_no_tasks(text: str, expected: list[str]) -> None:
    assert dues("dhollis", "Alvarez", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("smith estate: notice to creditors - thurs\nsmith v tri county: subpoena packet - weds 10am\n\nsofia", ["Thu 12/03 17:00 MST", "Wed 12/02 10:00 MST"]),
        ("smith estate notice to creditors thurs noon\nsmith v tri county subpoena packet weds\nthx", ["Thu 12/03 12:00 MST", "Wed 12/02 17:00 MST"]),
        ("smith estate - inventory, fri\nthe appraiser has not called back - ask him again", ["Fri 12/04 17:00 MST"]),
    ],
)  # fmt: skip
def test_rows_that_begin_with_a_matter_in_small_letters(text: str, expected: list[str]) -> None:
    assert dues("smarchetti", "", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("P.S. Thursday is a holiday for me; Wednesday, please.", "Wed 12/02 17:00 MST"),
        ("PS - on reflection Wednesday noon would be better.", "Wed 12/02 12:00 MST"),
        ("I have just seen that I am out Thursday, so let us say Wednesday at 3.", "Wed 12/02 15:00 MST"),
        ("ugh no im flying thurs. fri am", "Fri 12/04 12:00 MST"),
        ("Forgive me, I see that Thursday is a holiday. Let us say the following Monday.", "Mon 12/07 17:00 MST"),
        ("PS: scratch Thursday, I'm in Boise. Friday noon.", "Fri 12/04 12:00 MST"),
        ("Can we move that up to Wednesday?", "Wed 12/02 17:00 MST"),
        ("I forgot that I am away Thursday and Friday; Monday at 9 is early enough.", "Mon 12/07 09:00 MST"),
        ("I'm in trial Thursday, so leave it on my desk. I will read it Friday.", "Thu 12/03 17:00 MST"),
        ("It should tell them that we cannot do Thursday; propose Friday instead.", "Thu 12/03 17:00 MST"),
        ("The hearing is on Friday at 10.", "Thu 12/03 17:00 MST"),
    ],
)
def test_a_day_that_will_not_do_gives_way_to_the_one_that_is_put_for_it(text: str, expected: str) -> None:
    reading = read(mail("smarchetti", "smith v tri county", f"Draft the letter by Thursday.\n\n{text}"))
    assert [said(one.due) for one in reading.tasks] == [expected]
    assert not reading.questions


@pytest.mark.parametrize(
    ("text", "due", "asks"),
    [
        ("Make that 1 pm.", "Thu 12/03 13:00 PST", False),
        ("Correction, 5.", "Thu 12/03 15:00 PST", True),
        ("No wait, I'm out Thursday.", "Thu 12/03 15:00 PST", True),
    ],
)
def test_another_hour_is_of_the_same_day_and_half_a_correction_is_asked_about(text: str, due: str, asks: bool) -> None:
    reading = read(mail("dhollis", "Alvarez", f"Need the photo index Thursday at 3 pm. {text}"))
    assert [said(one.due) for one in reading.tasks] == [due]
    assert bool(reading.questions) is asks


@pytest.mark.parametrize(
    ("text", "tasks", "asks"),
    [
        ("To repeat, I need the exhibit list by Monday.", 1, True),
        ("So again: exhibit list, December 7.", 1, True),
        ("The witness list is due to me by Monday.", 2, False),
        ("The final exhibit list is due by Monday.", 2, False),
    ],
)
def test_a_second_date_for_the_same_thing_is_asked_about(text: str, tasks: int, asks: bool) -> None:
    reading = read(mail("jpark", "Tran", f"Please have the exhibit list to me by December 8.\n\n{text}"))
    assert len(reading.tasks) == tasks
    assert bool(reading.questions) is asks


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        ("Pruitt - 1) witness list, Wed; 2) binder, Fri", "Both in the court's format.", ["Wed 12/02 17:00 MST", "Fri 12/04 17:00 MST"]),
        ("Pruitt: witness list by Wed 12/9, exhibit binder by Fri 12/11", "Binder is Exs. 1-40. Tom", ["Wed 12/09 17:00 MST", "Fri 12/11 17:00 MST"]),
        ("Pruitt - binder before the Dec 11 hearing (Dept. 4, 10 am)", "3 copies. Tom", ["Thu 12/10 17:00 MST"]),
        ("Pruitt - binder before the Dec 11 hearing, by noon Dec 9", "3 copies. Tom", ["Wed 12/09 12:00 MST"]),
        ("Pruitt: hearing moved to Dec 18", "FYI. Tom", []),
    ],
)  # fmt: skip
def test_a_remark_below_a_subject_that_is_the_work(subject: str, text: str, expected: list[str]) -> None:
    assert dues("tbellamy", subject, text) == expected


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Nothing is required of you: the pretrial moved to April 21.", "not_a_task_hold"),
        ("Please take no action. The pretrial is now April 21.", "not_a_task_hold"),
        ("I do not need anything from you; the pretrial moved to April 21.", "not_a_task_hold"),
        ("Nothing is needed from the desk except a calendar entry by Friday.", "create_task"),
        ("Nothing is needed from you on the motion. I need the binder by Friday.", "create_task"),
        ("The pretrial has been moved. Please update the calendar; nothing else is needed.", "create_task"),
        ("Please draft the affidavit. No deadline; the usual time will do nicely.", "create_task"),
        (
            "Opposing counsel served the attached by mail today. Please calendar the response by noon tomorrow.",
            "create_task",
        ),
    ],
)
def test_mails_that_ask_for_nothing_and_dates_that_set_none(text: str, outcome: str) -> None:
    assert read(mail("mreyes", "Whitlock", text, files=["served.pdf"])).outcome.value == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Please cite-check the brief as soon as T-1212 is done. Friday.", "create_task"),
        ("After T-1212: TOC and TOA, by Monday noon.", "create_task"),
        ("Once T-1212 is approved, please e-file it.", "reply"),
        ("T-1212 can wait until Monday.", "update_task"),
    ],
)
def test_new_work_may_wait_for_an_open_task(text: str, outcome: str) -> None:
    row = task(task="T-1212", title="Draft opposition to MSJ", requester=address("pnair"), message_ids=[])
    reading = read(mail("pnair", "Alvarez", text), known_from_json([row]))
    assert reading.outcome.value == outcome


def test_a_new_date_and_another_paralegal_are_one_update() -> None:
    reading = reply(
        "dhollis", "Make it Friday, and give it to Maribel.", [task(status="in_progress", matter="2026-0112")]
    )
    assert [one.name for one in reading.intents] == ["change_due", "reassign"]
    assert [(said(one.due), one.assignee) for one in reading.tasks] == [("Fri 12/04 17:00 PST", address("maribel"))]
