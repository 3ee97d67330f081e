"""What attorneys write about open work: what becomes of it, for which day, with whom, and what is only told."""

from zoneinfo import ZoneInfo

import pytest

from tests.intake.reading.desk import address, reply, task


def came(text: str, status: str = "in_progress", question: str = "") -> str:
    """Its acts with the new day, of a task due Wednesday, December 2, 2026, 17:00; written on Tuesday."""
    asked = {"pending_question": {"text": question, "to": address("dhollis")}} if question else {}
    reading = reply("dhollis", text, [task(status=status, **asked)])
    acts = [one.name for one in reading.intents if one.name not in ("comment", "acknowledgement_only", "praise_only")]
    due = next((one.new_due for one in reading.intents if one.new_due), None)
    day = f" {due.at.astimezone(ZoneInfo('America/Los_Angeles')):%a %d %H:%M}" if due else ""
    return f"{'+'.join(acts)}{day}{'?' if reading.questions else ''}"


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("I'm pulling this one back, we found last year's.", "cancel"),
        ("Dana asks that the assignment be called off.", "cancel"),
        ("I want this shelved.", "hold"),
        ("I should be grateful if the work could rest until I have spoken with her.", "hold"),
        ("Pending the ruling, no further work please.", "hold"),
        ("cancelled my call with the mediator, so I'm around", ""),
        ("Drop the summary judgment hearing from your list.", "?"),
        ("They withdrew their motion.", ""),
        ("I was on hold with the clerk for an hour.", ""),
        ("Pray do no more on this.", "?"),
        ("Cancel the Kim depo.", "?"),
        ("Chuck it, nobody will ever read it.", "cancel"),
        ("Kindly treat the request as withdrawn.", "cancel"),
        ("Nobody pick this up until you hear from me.", "hold"),
        ("Throw out the old template.", ""),
        ("Don't start page numbers until the caption page.", "?"),
    ],
)
def test_an_end_or_a_rest_is_one_of_the_task(text: str, became: str) -> None:
    assert came(text) == became


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("The work may go forward now.", "resume"),
        ("We resume the mediation on Tuesday.", ""),
        ("Discovery is back on. This is not.", ""),
        ("Leave this be.", ""),
        ("Fire her back up.", "resume"),
        ("Put some coal in it.", "?"),
        ("Wake this up and give it to Luis.", "resume+reassign"),
        ("Take it off hold. New date: Friday noon.", "resume Fri 04 12:00"),
        ("Restart it. The due date has to move though.", "resume?"),
    ],
)
def test_work_on_hold_goes_on_where_the_words_are_about_it(text: str, became: str) -> None:
    assert came(text, "on_hold") == became


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("She no longer needs the summary on Wednesday and asks that it come by Friday.", "change_due Fri 04 17:00"),
        ("I won't be needing it Wednesday after all.", "?"),
        ("I know I said Wednesday. I lied. Friday noon.", "change_due Fri 04 12:00"),
        ("So Friday it has to be, say by two.", "change_due Fri 04 14:00"),
        ("The due date should read Friday, December 4.", "change_due Fri 04 17:00"),
        (
            "The client arrives Thursday evening, and I must have the summary by four that afternoon.",
            "change_due Thu 03 16:00",
        ),
        ("The mediator's fee is due Friday.", ""),
        ("Wednesday at two as opposed to five would help.", "change_due Wed 02 14:00"),
        ("What is due Wednesday may come on Friday instead.", "change_due Fri 04 17:00"),
        ("The consulate will see her on Friday rather than Wednesday.", ""),
        ("They got until Friday. No change for you.", ""),
        ("Also new: a privilege log, due Friday. Separate from this.", "new_task"),
    ],
)
def test_a_day_is_the_new_one_where_the_work_is_wanted_then(text: str, became: str) -> None:
    assert came(text).replace("comment", "") == became or became == "?" == came(text)[-1:]


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("May I ask that the work pass to Luis?", "reassign"),
        ("Luis was there. Might he take the matter over from here?", "reassign"),
        ("As Maribel made the index, I should be grateful if she could take this over from Renee.", "reassign"),
        ("They reassigned that fellow to Route 40.", ""),
        ("Luis has the Spanish exhibits if you need them.", ""),
    ],
)
def test_who_shall_have_it(text: str, became: str) -> None:
    assert came(text) == became


@pytest.mark.parametrize(
    ("question", "text", "became"),
    [
        ("The report of March 3 or of March 8?", "The 8th. He misspoke.", "answer_question"),
        ("Rough transcript or certified?", "Yep.", "ambiguous_answer?"),
        ("Should I quote them?", "Yes. And you can have until Friday noon.", "change_due+answer_question Fri 04 12:00"),
        ("Which one first?", "Will answer tonight.", ""),
    ],
)
def test_an_answer_and_what_is_said_beside_it(question: str, text: str, became: str) -> None:
    assert came(text, "waiting_on_attorney", question) == became
