"""Items that need nothing, mails that only tell, lists that describe one task."""

import pytest

from intake.reading.settled import settled
from tests.intake.reading.desk import mail, read
from tests.intake.reading.test_mails import said


@pytest.mark.parametrize(
    "item",
    [
        "hotel (she has it)",
        "flowers for the clerk. My assistant did it.",
        "Okonkwo - all set, nothing from you",
        "I've sent this one already",
        "the appraiser's invoice - accounting has it",
        "FTP upload (vendor)",
        "The rogs Dana is doing herself",
        "Brandt wants nothing this week",
        "depo of Cole: off calendar",
        "no work required",
    ],
)
def test_what_is_done_in_other_hands_or_not_wanted_needs_nothing(item: str) -> None:
    assert settled(item)


@pytest.mark.parametrize(
    "item",
    [
        "redact the photographs (Renee has them)",
        "exhibit list (Dana's version is in the share)",
        "letter saying nothing was received",
        "chart of what was served, sent and filed",
        "nothing fancy, just the index",
        "nothing until Friday, then draft the letter",
        "Cole exhibits - done, but rename them please",
        "tax returns: find out which ones she sent",
        "proof of service, leave it unsigned",
        "witness list, she did it last time",
    ],
)
def test_what_is_to_be_fetched_or_is_only_simple_is_work(item: str) -> None:
    assert not settled(item)


@pytest.mark.parametrize(
    ("subject", "text", "count"),
    [
        ("list", "1. Tran - exhibit index - Thursday\n2. Okonkwo - nothing further, I have the photographs\n3. Delgado - translate the certificate - Friday", 2),
        ("table", "Matter | Task | Due\nTran | index | Thursday noon\nTran | witness list | done\nOkonkwo | exhibit list | Friday", 2),
        ("table", "Tran | Index, second set | Thursday noon\nTran | Index, third set | Thursday noon\nOkonkwo | I have decided against a brief; no work required | n/a", 2),
        ("Tran", "[x] call the clerk\n[ ] index the minutes - thurs\n[ ] bench copies - fri noon\n[-] brief - on hold", 2),
        ("Tran", "Interview is the 22nd. For it:\n- bench book, 2 copies\n- chart of rulings\n- clean copy of the proposed order\nAll by the 15th please.", 3),
        ("Tran", "Subpoena packet to the carrier:\n* form\n* attachment A - calls of Aug 3 only\n* proof of service left blank\nDo not serve, I'll decide. Thursday by 3.", 1),
        ("list", "tran\n index - thurs\n errata - weds\nokonkwo\n nothing til monday", 2),
        ("week", "Tran - pay records index - Wed\nOkonkwo - ready, filed on Friday\nDelgado - letter to the clerk - Thurs noon", 2),
        ("Tran", "Work: outline for the interview\nWho: me\nWork: exhibits, tabbed\nWho: Luis\nDue: Friday 10am", 1),
        ("Tran", "Bench copies by Friday noon. Fourth set goes to the mediator, but I'm carrying that one myself.", 1),
        ("Tran", "1. Tran, reply brief.\n2. It wants a table of authorities.\n3. Wednesday by 2, please.", 1),
        ("Tran", "Check the boxes as follows and print by Thursday:\n[x] married\n[ ] divorced\n[x] lives together", 1),
    ],
)  # fmt: skip
def test_how_many_tasks_a_list_is(subject: str, text: str, count: int) -> None:
    assert len(read(mail("jpark", subject, text)).tasks) == count


def test_a_line_below_a_list_gives_its_last_item_no_date() -> None:
    text = "Three things by Friday:\n- notice of errata\n- corrected exhibit 4\n- declaration of Feld, signature page only\nFeld signs on Monday."
    assert [said(one.due)[:15] for one in read(mail("pnair", "Brandt", text)).tasks] == ["Fri 12/04 17:00"] * 3


@pytest.mark.parametrize(
    ("writer", "text", "outcome"),
    [
        ("dhollis", "Judge granted our motion. 14 days for Northgate to produce. Just sharing the joy.", "not_a_task_hold"),
        ("dhollis", "I will write to the client myself, and no further action is needed from the desk.", "not_a_task_hold"),
        ("dhollis", "Accounting will pay the invoice on Friday. It needs nothing from you.", "not_a_task_hold"),
        ("dhollis", "heads up, next week I'll be sending you the reply brief, probably weds. nothing today.", "not_a_task_hold"),
        ("dhollis", "Cole has been told. There is nothing for anyone to do.", "not_a_task_hold"),
        ("dhollis", "Ms. Quist requests an extension until Friday. I said yes.", "not_a_task_hold"),
        ("cdunn", "Ms. Hollis requires nothing further this week and sends her thanks.", "not_a_task_hold"),
        ("cdunn", "Ms. Hollis has directed that the exhibits be tabbed by Thursday.", "create_task"),
        ("dhollis", "I will be sending you the reply brief on Wednesday. Please cite check it by Friday noon.", "create_task"),
        ("dhollis", "We will be needing a privilege log by Thursday.", "create_task"),
        ("dhollis", "No work needed on the brief, it's just the tables: TOC and TOA by Thursday.", "create_task"),
        ("dhollis", "When whoever has this next is in the file anyway, pull the amendments into one PDF.", "create_task"),
        ("dhollis", "Once the minutes are in, index them.", "create_task"),
        ("dhollis", "Our motion was denied. Order attached to the docket, Carol saved it. Drinks Thursday.", "not_a_task_hold"),
        ("dhollis", "The argument is mine. Yours is a one-page outline of it by Monday.", "create_task"),
        ("dhollis", "if you have time this week, cite check section 2. no need to do section 3, it is going away", "create_task"),
        ("cdunn", "Ms. Hollis asks whether the exhibit index could be finished by Thursday.", "create_task"),
        ("dhollis", "I need nothing today.", "not_a_task_hold"),
        ("dhollis", "When the appraiser calls, tell him I'm in court.", "not_a_task_hold"),
        ("dhollis", "Before the hearing we met with the mediator.", "not_a_task_hold"),
        ("dhollis", "Renee did the last one, but she is buried, so anyone else: supplement it by Friday.", "create_task"),
    ],
)  # fmt: skip
def test_whether_a_mail_asks_for_work(writer: str, text: str, outcome: str) -> None:
    assert read(mail(writer, "Alvarez", text)).outcome.value == outcome


@pytest.mark.parametrize("text", ["Her draft came. She has indicated that Friday would be convenient.", "The judge wants it by the 9th but get it to me by the 7th."])  # fmt: skip
def test_a_day_that_is_meant_and_was_taken_as_anothers_is_asked_about(text: str) -> None:
    reading = read(mail("dhollis", "Alvarez", f"Please draft the chronology. {text}"))
    assert reading.questions or said(reading.tasks[0].due)[:15] in ("Fri 12/04 17:00", "Mon 12/07 17:00")
