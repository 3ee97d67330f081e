"""What a writer takes back in the same mail is not done, and what only looks like it is."""

import pytest

from tests.intake.reading.desk import reply, task


def came_of(who: str, status: str, text: str) -> str:
    reading = reply(who, text, [task(status=status)])
    acts = "+".join(one.name for one in reading.intents if one.name not in ("comment", "ambiguous_conditional"))
    return f"{acts}>{reading.new_status or ''}{'?' if reading.questions else ''}"


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("Please cancel this one. Actually no, keep going.", ">"),
        ("Put it on hold please. Never mind, it's back on. Go ahead.", ">"),
        ("Please stop work on this. Wait, no. We still need it.", ">"),
        ("Push this to Friday. On second thought, keep the old deadline.", ">"),
        ("Please cancel this. Actually, put it on hold instead, they may settle.", "hold>on_hold"),
        ("Put this on hold. No wait, cancel it, we settled.", "cancel>cancelled"),
        ("Never mind the exhibits, keep going.", ">"),
    ],
)
def test_work_goes_on_where_she_thinks_again(text: str, became: str) -> None:
    assert came_of("dhollis", "in_progress", text) == became


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("Approved. Wait, that was the wrong document. Don't treat it as approved yet.", ">?"),
        ("Approved. Scratch that, I'm not ready to approve it yet.", ">?"),
        ("Fix the cite on page 4. On second thought, leave it as is. Approved.", "approve>approved"),
        ("Approved. Wait, no - the venue is wrong, fix that.", "request_revisions>revisions_requested"),
        ("Wow, really nice work on this! It's approved.", "approve>approved"),
        ("The second table is wrong. I need the clean version back tomorrow.", "request_revisions>revisions_requested"),
    ],
)
def test_a_verdict_is_the_last_one(text: str, became: str) -> None:
    assert came_of("dhollis", "in_review", text) == became


@pytest.mark.parametrize(
    ("text", "became"),
    [
        ("I'll take it. Actually, scratch that, I can't take it after all.", "decline_capacity>unassigned"),
        ("Sorry, I'm full this week. Wait, something just fell off my list. I'll take it.", "accept>in_progress"),
        ("I'll take this one. Questions? Call me.", "accept>in_progress"),
        ("I'll take it. Is there anything else?", "accept>in_progress"),
        ("I'll take it. Is it possible to deliver on December 21 instead?", "accept+propose_new_due>in_progress"),
    ],
)
def test_an_offer_is_answered_by_her_last_word(text: str, became: str) -> None:
    assert came_of("renee", "offered", text) == became
