"""Work that is counted off or announced in running words, cut from a sentence, or set off by "on another note"; and mails
that only tell."""

import pytest

from tests.intake.reading.desk import mail, read
from tests.intake.reading.test_mails import said

THU, FRI, MON = "Thu 12/03 17:00", "Fri 12/04 17:00", "Mon 12/07 17:00"


def tasks(writer: str, subject: str, text: str) -> list[str]:
    reading = read(mail(writer, subject, text))
    who = [(one.assignee or "").split(".")[0] for one in reading.tasks]
    return [f"{said(one.due)[:15]} {name}".strip() for one, name in zip(reading.tasks, who, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("First up, the wage loss chart, by Thursday. Second thing, somebody draft a letter to the clinic, which I'd like by Friday.", [THU, FRI]),
        ("One is a redline of the stip, by Thursday. Two is the call log, Friday.", [THU, FRI]),
        ("number one, chronology of the recalls, thurs. number two, index of the emails, fri", [THU, FRI]),
        ("1 witness cvs in one pdf. 2 fee table for the same people. 3 draft notice. 1+2 thurs, 3 fri", [THU, THU, FRI]),
        ("Part A, for Renee: the ledger chart, Thursday. Part B, for Hannah: the email index, Friday.", [f"{THU} renee", f"{FRI} hannah"]),
        ("Job one: the calendar, by Thursday. Job two: the medical list, by Friday. Job three is mine.", [THU, FRI]),
        ("two for fri. errata sheet for the witness. list of the meet and confer letters", [FRI, FRI]),
        ("Couple of asks, both by Thursday. Combine the CVs. Chart the lot numbers.", [THU, THU]),
        ("Three for Friday:\n1) the updated calendar\n2) a list of bills\n3) nothing, that's it", [FRI, FRI]),
        ("Index the exhibits. One is under seal. Two are missing. Thursday.", [THU]),
        ("Part one of the records came in. Part two is coming Monday. Please chart part one by Friday.", [FRI]),
        ("First, thanks for the binder. Second, please draft the notice by Friday.", [FRI]),
    ],
)  # fmt: skip
def test_what_is_counted_off_is_a_task_each(text: str, expected: list[str]) -> None:
    assert tasks("mreyes", "Whitlock", text) == expected
    assert not read(mail("mreyes", "Whitlock", text)).questions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("medical chronology thurs, email to the custodian asking about the gaps fri, nothing to go out before i see it", [THU, FRI]),
        ("I need the worksheet by Thursday, the exhibits tabbed by Friday and a binder by Monday.", [THU, FRI, MON]),
        ("Can somebody pull the photos and while that runs list the witnesses, both by Friday.", [FRI, FRI]),
        ("Might I ask for a chart of the calls, to be with me by Thursday, and, as it is the same file, for a list of the callers, which can come Friday?", [THU, FRI]),
        ("Closing letter to the client by Thursday, lien chart by Friday, and champagne whenever.", [THU, FRI]),
        ("Exhibit tabs by Thursday. On a happier note we won the motion. On yet another note the witness list, Friday.", [THU, FRI]),
        ("The easy one: scan the permits, Thursday. The hard one: chart every vote on the wall, by Monday.", [THU, MON]),
        ("cite check by thurs and then i'll leave you alone until monday", [THU]),
        ("Ms. Reyes would be grateful for (i) a chart of the claims and (ii) a list of exhibits, both by Friday.", [FRI, FRI]),
        ("Index the bank statements by Thursday, and while you're at it mark the missing months.", [THU]),
        ("Chart of the calls by Thursday, and while I have you, thank you for the binder.", [THU]),
    ],
)  # fmt: skip
def test_each_piece_of_a_sentence_with_its_own_day_is_a_task(text: str, expected: list[str]) -> None:
    assert tasks("mreyes", "Whitlock", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- exhibits combined, thurs\n- hearing confirmed w clerk, done, thx carol\n- bond: taken care of, bless you Carol", [THU]),
        ("Task 1 - Renee: timeline of the complaints, Thurs.\nTask 2 - me: argue.", [f"{THU} renee"]),
        ("Let it be Hannah: binder, by Friday.", [f"{FRI} hannah"]),
        ("Morning Hannah! Hope the kids are better. I need the binder by Thursday.", [f"{THU} hannah"]),
        ("Tell Renee the chart was gorgeous. Then have Maribel do the same for the creditors, Thursday.", [f"{THU} maribel"]),
        ("cc Hannah on it but it's Renee's job: calendar by Thursday.", [f"{THU} renee"]),
        ("Renee cite-checks it by Thursday. Hannah builds the appendix by Friday.", [f"{THU} renee", f"{FRI} hannah"]),
        ("Hi Renee and Hannah! One of you please build the binder by Thursday.", [THU]),
    ],
)  # fmt: skip
def test_who_is_meant_and_what_is_done_already(text: str, expected: list[str]) -> None:
    assert tasks("mreyes", "Whitlock", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Please be advised that Ms. Reyes will be in Sacramento on Tuesday. No response is required.",
        "Saw the index. Lovely. Client saw the index. Lovelier. That's the whole email.",
        "They answered today. I'll read them first; if we want a chart we'll send that over separately.",
        "kestrel wants to move the trial. im opposing it myself. dont anybody start anything",
        "just so you have seen it. carol saved it, i dont need anything",
        "I will look at the logs over the weekend and let you know if I want a summary.",
        "Kindly disregard my earlier note. No witness list is wanted.",
    ],
)
def test_a_mail_that_only_tells_is_no_task(text: str) -> None:
    assert tasks("mreyes", "Whitlock", text) == []


def test_a_thing_of_each_matter_and_one_day_for_both() -> None:
    found = read(mail("pnair", "Friday", "brandt verdict form and alvarez jury list both friday noon pls")).tasks
    assert [(one.matter, said(one.due)[:15]) for one in found] == [
        ("2026-0098", "Fri 12/04 12:00"),
        ("2026-0141", "Fri 12/04 12:00"),
    ]
