"""Words about a task on hold: work goes on only where she says so, and what hangs on something is asked about."""

from zoneinfo import ZoneInfo

import pytest

from tests.intake.reading.desk import reply, task


def said(text: str) -> str:
    reading = reply("dhollis", text, [task(status="on_hold")])
    return f"{reading.new_status or ''}{'?' if reading.questions else ''}"


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("Back in business on this one.", "in_progress"),
        ("Settlement fell through, so full speed ahead.", "in_progress"),
        ("The client paid. Turn this back on please.", "in_progress"),
        ("This is no longer on hold.", "in_progress"),
        ("Work can recommence.", "in_progress"),
        ("OK to go on.", "in_progress"),
        ("Do not start back up yet.", ""),
        ("I'll let you know when we can pick it back up.", ""),
        ("When the stay is lifted we will pick this back up.", ""),
        ("The hearing is back on.", ""),
        ("The client is back on Monday.", ""),
        ("Resume once the client has paid.", "?"),
    ],
)
def test_work_on_hold_goes_on_where_she_says_so(text: str, became: str) -> None:
    assert said(text) == became


def ordered(text: str) -> str:
    reading = reply("dhollis", text, [task(status="in_progress")])
    acts = "+".join(one.name for one in reading.intents if one.name != "comment")
    return f"{acts}{'?' if reading.questions else ''}"


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("If Renee can't get to it, give it to Maribel.", "?"),
        ("Give it to Luis only if Renee is swamped.", "?"),
        ("Have Maribel pick it up unless Renee is done by Friday.", "?"),
        ("Once the transcript is in, hand it to Luis.", "?"),
        ("In case we settle, drop it.", "?"),
        ("Depending on the ruling we may cancel.", ""),
        ("They could cancel this any day.", ""),
        ("Should the judge rule tomorrow, you can stop.", "?"),
        ("We settled the house this morning. Leave the real estate rows out.", ""),
        ("They settled two of the claims, the rest goes on.", ""),
        ("We settled.", "cancel"),
        ("We settled the case. Thursday is fine now.", "?"),
        ("Send to Luis for a cite check first.", "?"),
        ("Give it to Luis if possible.", "reassign"),
        ("If you don't mind, give it to Luis.", "?"),
        ("When you have a minute, hand it to Luis.", "reassign"),
        ("Give it to whoever can start now.", "reassign"),
        ("Sorry to do this, but I need it today.", "change_due"),
        ("The client moved the call up to Thursday at 9. Anything you can do to get this to me before then?", "?"),
        ("I promised the client Wednesday, so we need to move up.", "?"),
    ],
)
def test_an_order_that_hangs_on_something_is_asked_about(text: str, became: str) -> None:
    assert ordered(text) == became


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("Leave out everything before 2023, we don't need it.", "request_revisions"),
        ("Omit the wage claims - they are not in the case any more.", "request_revisions"),
        ("We no longer need Ex. 7 in there.", "?"),
        ("Pull the plug on the color version.", "?"),
        ("We no longer need this.", "cancel"),
        ("Pull the plug on this one.", "cancel"),
        (
            "Good morning,\n\nUnfortunately this is not what I asked for. It lists them one after another.",
            "request_revisions",
        ),
        ("Good morning Renee, looks good, approved.", "approve?"),  # a court paper: may it be filed?
        ("I approve. Thank you for your patience with my comments.", "approve?"),
        (
            "Approved. Please file it with the court and serve counsel.",
            "approve_and_authorise_filing+authorise_service",
        ),
    ],
)
def test_what_is_left_out_of_the_draft_stops_no_work(text: str, became: str) -> None:
    reading = reply("dhollis", text, [task(is_filing=True)])
    acts = "+".join(one.name for one in reading.intents if one.name != "comment")
    assert f"{acts}{'?' if reading.questions else ''}" == became


@pytest.mark.parametrize(
    ("text", "status", "became"),
    [
        ("Swamped today, could do it Friday afternoon.", "offered", "propose_new_due Fri 17:00"),
        ("Slammed this week.", "offered", "decline_capacity"),
        ("Sorry, sick today. Can somebody take this?", "in_progress", "decline_capacity"),
    ],
)
def test_a_paralegal_who_cannot_now_offers_a_day_or_gives_it_back(text: str, status: str, became: str) -> None:
    [intent] = reply("renee", text, [task(status=status)]).intents
    due = intent.proposed_due
    there = due.at.astimezone(ZoneInfo("America/Los_Angeles")) if due else None
    assert (f"{intent.name} {there:%a %H:%M}" if there else intent.name) == became


@pytest.mark.parametrize(
    "text",
    [
        "File this in the folder.",
        "Please file it away.",
        "Now file it with the other transcripts.",
        "File it under correspondence.",
    ],
)
def test_what_goes_into_a_folder_is_not_filed_with_the_court(text: str) -> None:
    reading = reply("dhollis", text, [task(is_filing=True)])
    assert not any(one.filing_authorised for one in reading.intents)


@pytest.mark.parametrize(
    "text", ["File it under seal.", "Approved. Please file it with the court today.", "Now file it."]
)
def test_what_goes_to_the_court_is(text: str) -> None:
    reading = reply("dhollis", text, [task(is_filing=True)])
    assert any(one.filing_authorised for one in reading.intents)
