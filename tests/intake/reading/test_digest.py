"""Answers to the weekly page against digest.yaml, and what of it may be asked in a mail of its own."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from intake.clues import clues
from intake.commands import commands_of
from intake.known import Known
from intake.known.json import known_from_json
from intake.reading.shape import Intent, Reading
from tests.intake.reading.desk import address, firm, mail, read, reply, task
from tests.intake.reading.desk import commands as commands_for
from tests.tables import table
from tracker.domain import commands as c
from tracker.domain.decision import LetterRef

ROWS: list[dict[str, Any]] = table(Path(__file__).with_name("digest.yaml"))
PAGE = "<page@desk.example>"


def known(kind: str = "digest") -> Known:
    going = {"status": "in_progress", "current_version": None}
    rows = [
        task(task="T-1042"),
        task(task="T-1050", title="Cite check", **(going | {"status": "unassigned", "assignee": None})),
        task(task="T-1061", title="Privilege log", **going),
        task(task="T-1070", title="Exhibit list", **going),
    ]
    ref = LetterRef("w33kw33k", kind, address("dhollis"), tasks=(1042, 1050, 1061, 1050, 1070))
    return replace(known_from_json(rows), letters={PAGE: ref}, message_ids={})


def answer(text: str, subject: str = "", *, who: str = "dhollis", kind: str = "digest") -> Reading:
    return read(mail(who, subject or "Re: Your week: 2 late, 3 need you", text, thread=[PAGE]), known(kind))


def said(intent: Intent) -> str:
    due = intent.new_due
    values = [
        intent.name,
        intent.reassign_to.split(".")[0] if intent.reassign_to else "",
        f"{due.at.astimezone(ZoneInfo(due.zone)):%a %m/%d %H:%M}" if due else "",
        "" if intent.weekday is None else str(intent.weekday),
        intent.clock.isoformat("minutes") if intent.clock else "",
    ]
    return " ".join(filter(None, values))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: repr(row["text"][:50] or row["subject"]))
def test_an_answer_to_the_page_becomes_what_its_writer_meant(row: dict[str, Any]) -> None:
    reading = answer(row["text"], row.get("subject", ""))
    if row["is"] is None:
        assert (reading.per_task, reading.about.letter) == ((), "")
        return
    found: dict[Any, str] = {one.task: " ".join(map(said, one.intents)) for one in reading.per_task}
    if reading.intents:
        found["page"] = " ".join(map(said, reading.intents))
    assert found == row["is"]
    assert reading.questions == (), "nothing is asked that could be answered without the work"


def test_what_approves_from_a_page_says_that_the_work_was_not_seen() -> None:
    one = mail("dhollis", "Re: Your week", "1042 approved and file it", thread=[PAGE])
    [approve] = commands_of(answer("1042 approved and file it"), one, (), known(), firm())
    assert isinstance(approve, c.Approve) and approve.unseen
    reading = reply("dhollis", "Approved.")
    [approve] = commands_for(reading, one, known_from_json([task()]))
    assert isinstance(approve, c.Approve) and not approve.unseen


def test_a_row_of_a_task_that_she_may_not_see_any_more_is_nobodys_and_the_others_keep_their_places() -> None:
    seen = known()
    seen = replace(seen, tasks=tuple(one for one in seen.tasks if one.number != 1042))
    reading = read(mail("dhollis", "Re: Your week", "1 cancel\n3 hold", thread=[PAGE]), seen)
    assert [(one.task, said(one.intents[0])) for one in reading.per_task] == [(1061, "hold")]


def test_the_letter_about_its_day_is_answered_like_the_page_but_has_no_rows() -> None:
    assert said(answer("Friday at noon instead", kind="habit").intents[0]) == "move_digest 4 12:00"
    assert answer("1 cancel", kind="habit").per_task == ()


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("digest now", "digest_request"),
        ("stop digest", "stop_digest"),
        ("Please stop the weekly summary.", "stop_digest"),
        ("Please start the digest again", "start_digest"),
        ("Send the digest on Fridays at 4 pm", "move_digest 4 16:00"),
        ("I'd like the weekly summary Thursday mornings please", "move_digest 3 07:30"),
    ],
)
def test_the_same_is_read_in_a_mail_of_its_own_where_it_names_the_page(text: str, intent: str) -> None:
    reading = read(mail("dhollis", "one thing", text))
    assert [said(one) for one in reading.intents] == [intent]


@pytest.mark.parametrize(
    "text",
    [
        "Stop.",
        "Friday 4 pm",
        "Send it Fridays",
        "Cancel the deposition digest in Alvarez",
        "Please digest the Kim deposition for Alvarez by Friday 4 pm",
        "Send the weekly summary of the Kim transcripts to Renee on Fridays",
        "Stop work on the weekly report for Brandt",
    ],
)
def test_words_about_other_things_move_no_page(text: str) -> None:
    names = [one.name for one in read(mail("dhollis", "Alvarez", text)).intents]
    assert not {"move_digest", "stop_digest", "start_digest", "digest_request"} & set(names)


@pytest.mark.parametrize("who", ["dhollis", "renee"])
@pytest.mark.parametrize(
    "text",
    [
        "Please send it again.",
        "I can't find the memo. Can you resend it please?",
        "Could you send me the summary once more, thanks",
        "Sorry, deleted it by accident. Resend please",
    ],
)
def test_what_was_sent_can_be_asked_for_again(text: str, who: str) -> None:
    reading = reply(who, text)
    assert [one.name for one in reading.intents] == ["send_again"]
    one = mail(who, "RE: [T-1001] Kim depo summary", text)
    assert commands_for(reading, one, known_from_json([task()])) == (c.SendAgain(address(who), 1001),)


@pytest.mark.parametrize(
    "text",
    [
        "Please send it again with the corrected caption.",
        "The file is corrupted, please send it again.",
        "Don't send it again.",
        "Please fix the caption and send it to me again",
        "Approved. Please send it again.",
    ],
)
def test_work_that_shall_come_back_changed_is_not_sent_again(text: str) -> None:
    assert [one.name for one in reply("dhollis", text).intents] != ["send_again"]


def test_bare_numbers_are_looked_up_only_where_the_page_is_answered() -> None:
    text = "1042 agree, 1050 give to Luis. Call 555-1234 or file 2026-0141, $12000."
    assert clues(mail("dhollis", "Re: Your week: 2 late", text), firm().address).numbers == (1042, 1050)
    assert clues(mail("dhollis", "Re: Kim depo", text), firm().address).numbers == ()
