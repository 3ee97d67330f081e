"""Sentences that run on to the next matter, count on, or give the next piece of work "the same time"."""

import pytest

from tests.intake.reading.desk import mail, read
from tests.intake.reading.test_mails import said

A, B = "2026-0141", "2026-0098"
OKONKWO, TRAN, DELGADO = "2026-0177", "2026-0180", "2026-0222"


def tasks(writer: str, subject: str, text: str) -> list[str]:
    reading = read(mail(writer, subject, text))
    who = [(one.assignee or "").split(".")[0] for one in reading.tasks]
    return [f"{one.matter} {said(one.due)[:15]} {name}".strip() for one, name in zip(reading.tasks, who, strict=True)]


@pytest.mark.parametrize(
    ("writer", "text", "expected"),
    [
        ("dhollis", "alvarez photo index thurs 3pm brandt exhibit list fri", [f"{A} Thu 12/03 15:00", f"{B} Fri 12/04 17:00"]),
        ("jpark", "Tran requires a revised index by Wednesday; Okonkwo requires nothing until the interview; Delgado requires a translation by Friday at noon.", [f"{TRAN} Wed 12/02 17:00", f"{DELGADO} Fri 12/04 12:00"]),
        ("jpark", "As to Tran, please index the pay records by Thursday. As to Okonkwo, the affidavit of support by Friday noon.", [f"{TRAN} Thu 12/03 17:00", f"{OKONKWO} Fri 12/04 12:00"]),
        ("dhollis", "for alvarez the outline, thursday, and the one for Cole, also thursday, and for brandt a proof of service, friday", [f"{A} Thu 12/03 17:00", f"{A} Thu 12/03 17:00", f"{B} Fri 12/04 17:00"]),
        ("dhollis", "For Brandt, the log by Thursday, the letter by Friday; for Alvarez only the subpoena, Monday.", [f"{B} Thu 12/03 17:00", f"{B} Fri 12/04 17:00", f"{A} Mon 12/07 17:00"]),
        ("jpark", "Tran; exhibit index; Thursday. Okonkwo; cover letter; Friday noon. Delgado; translation; Monday.", [f"{TRAN} Thu 12/03 17:00", f"{OKONKWO} Fri 12/04 12:00", f"{DELGADO} Mon 12/07 17:00"]),
        ("dhollis", "Put the Alvarez index and the Brandt index in one PDF by Friday.", [f"{A} Fri 12/04 17:00"]),
        ("dhollis", "Draft the Brandt letter by Friday, same format as the one that went out in Alvarez.", [f"{B} Fri 12/04 17:00"]),
    ],
)  # fmt: skip
def test_each_matter_has_the_date_that_stands_behind_it(writer: str, text: str, expected: list[str]) -> None:
    assert tasks(writer, "Alvarez" if "one PDF" in text else "work", text) == expected


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("two things first is the witness list which I want by thursday and second is a letter to the school and that can wait until monday at 10", ["Thu 12/03 17:00", "Mon 12/07 10:00"]),
        ("My first request is a chart of the calls by Thursday, my second is a one-page timeline by Friday, and my third is patience.", ["Thu 12/03 17:00", "Fri 12/04 17:00"]),
        ("I have three requests. The first is a summary of Cole, wanted on Thursday. The second is a digest of his exhibits, wanted on Friday. The third is that nobody call him.", ["Thu 12/03 17:00", "Fri 12/04 17:00"]),
        ("They filed two motions. The first is a motion to compel and the second is a motion for sanctions. Chart both by Friday.", ["Fri 12/04 17:00"]),
        ("They filed two motions. The first is a motion to compel, the second is for sanctions. Hearing on both is December 18.", []),
        ("The first deposition is a mess and the second is worse. Please summarize both by Friday.", ["Fri 12/04 17:00"]),
        ("The last one is the better draft, so use that and send me a clean copy by Thursday.", ["Thu 12/03 17:00"]),
        ("Privilege log update by Thursday noon. And the redaction log, same deadline.", ["Thu 12/03 12:00"] * 2),
        ("Index the emails by Friday. I also need the exhibit set by the same time.", ["Fri 12/04 17:00"] * 2),
        ("draft the notice of motion by thurs 4pm. also a proposed order. and a proof of service. all same time. three separate tasks please", ["Thu 12/03 16:00"] * 3),
        ("Draft the motion by Thursday. Also a table of contents and a proof of service.", ["Thu 12/03 17:00"]),
        ("Index the minutes. Same format as last time. By Thursday.", ["Thu 12/03 17:00"]),
    ],
)  # fmt: skip
def test_what_is_counted_or_wanted_at_the_same_time_is_a_task_of_its_own(text: str, dues: list[str]) -> None:
    reading = read(mail("pnair", "Alvarez", text))
    assert [said(one.due)[:15] for one in reading.tasks] == dues
    assert not reading.questions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hannah, a couple of things: an exhibit list by Thursday and then a letter to the school by Friday.", ["Thu 12/03 17:00 hannah", "Fri 12/04 17:00 hannah"]),
        ("Renee, thanks for yesterday. Somebody please scan the school file by Thursday, and the doctor's bills by Friday.", ["Thu 12/03 17:00", "Fri 12/04 17:00"]),
        ("Renee, the calendar please, by Thursday. Hannah, the financials by Friday.", ["Thu 12/03 17:00 renee", "Fri 12/04 17:00 hannah"]),
        ("Renee on the minutes index (Thursday), Hannah on the binder (Friday noon).", ["Thu 12/03 17:00 renee", "Fri 12/04 12:00 hannah"]),
        ("renee - opening slides, thurs noon\nhannah - stickers, fri\ncarol - hotel (she has it)", ["Thu 12/03 12:00 renee", "Fri 12/04 17:00 hannah"]),
        ("Hannah is on the witness list. Please send her the notice by Thursday.", ["Thu 12/03 17:00"]),
        ("I spoke to Renee on the exhibits, they are late. Please chase the vendor by Thursday.", ["Thu 12/03 17:00"]),
        ("for LO: translate the certificate, Thursday", ["Thu 12/03 17:00 luis"]),
        ("Redline v. 3 against v. 2 in MS Word, Thursday.", ["Thu 12/03 17:00"]),
    ],
)  # fmt: skip
def test_whom_a_paragraph_speaks_to_does_all_of_it(text: str, expected: list[str]) -> None:
    assert tasks("mreyes", "Whitlock", text) == [f"2026-0205 {one}" for one in expected]


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Hannah knows this file best but she's flat out, so please don't give it to her.", ["hannah"]),
        ("Renee would normally do this but she's swamped, please find someone else.", ["renee"]),
        ("Please don't let Luis anywhere near the school records, he knows the family.", ["luis"]),
        ("Luis has done two of these already, so let him do the third.", []),
        ("Renee has the returns. They cannot be copied.", []),
    ],
)
def test_a_pronoun_keeps_somebody_from_the_work(text: str, barred: list[str]) -> None:
    [task] = read(mail("mreyes", "Whitlock", f"{text} Financial affidavit, Friday.")).tasks
    assert [one.split(".")[0] for one in task.exclude_assignees] == barred
    assert not barred or task.assignee is None


@pytest.mark.parametrize(
    ("writer", "text", "matter"),
    [
        ("dhollis", "need the exhibits renumbered thursday. its brandt not alvarez", B),
        ("dhollis", "Renumber the exhibits, Thursday. It's Alvarez. Ignore Brandt in the file name.", A),
        ("dhollis", "tab the exhibits, thurs. not the northgate ones, those are done", None),
        ("jpark", "For our citizenship applicant, please assemble the tax transcripts by Monday.", DELGADO),
        ("smarchetti", "The bus driver's statement in Smith needs typing up by Thursday.", "2026-0112"),
        ("smarchetti", "The list of heirs in Smith needs a clean copy by Thursday.", "2026-0260"),
        ("smarchetti", "The heirs in Smith want to know about the bus pass. Letter to them, Thursday.", None),
    ],
)
def test_a_matter_by_its_kind_and_one_that_it_is_not(writer: str, text: str, matter: str | None) -> None:
    [task] = read(mail(writer, "exhibits", text)).tasks
    assert task.matter == matter
