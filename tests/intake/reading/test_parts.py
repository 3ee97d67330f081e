"""Files that are not all of it, days that a paralegal puts forward, praise for work that lacks the main thing."""

import pytest

from tests.intake.reading.desk import reply, task


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("Exhibits A-F attached. G-K will be along by 6 pm.", True),
        ("Tabs 1-14 attached, you'll get 15-22 by 6 pm.", True),
        ("Summary attached; the exhibit list is in the works and will be with you tonight.", True),
        ("Attached is everything through page 200. Pages 201 to 412 tomorrow 10 am.", True),
        ("The first ten are attached and I expect to send you the last five at noon tomorrow.", True),
        ("Exhibits 1-30 in the zip. 31 to 44: the scanner is on strike.", True),
        ("Tabs A to K attached. L and beyond haven't arrived from the clinic.", True),
        ("Here's the log through April. May is still being reviewed.", True),
        ("Tabs 1-9, attached. Still open: tabs 10-14, to you by 4:30 pm ET.", True),
        ("Attached are the plaintiffs' tabs. The defense tabs are stuck at the vendor.", True),
        ("The chart, minus the July rows, which the bank is sitting on.", True),
        ("All here: exhibits 1-30. Number 12 is the ugly one.", False),
        ("The log is here, all 40 rows. Row 12 isn't privileged, by the way.", False),
        ("Attached. Exhibit 12 was never marked at the deposition.", False),
        ("All 22 tabs attached. Hard copies will follow by mail on Friday.", False),
        ("Summary attached. I will follow up with the court reporter tomorrow.", False),
        ("Attached. Exhibit 4 follows Exhibit 3 as you asked.", False),
        ("Attached, and I'll take the next one tomorrow.", False),
        ("Attached is the summary. The judge's ruling is coming tomorrow.", False),
        ("Attached. Sections 3 to 5 by Kim's testimony, 6 by Park's.", False),
        ("Finished summary attached. My time entries will follow tonight.", False),
    ],
)
def test_what_is_said_to_come_makes_the_rest_a_part(text: str, partial: bool) -> None:
    reading = reply("renee", text, [task(status="in_progress")], files=("kim.pdf",))
    assert (reading.intents[0].name == "partial_delivery") is partial


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Shall we call it Friday at 3?", "propose_new_due"),
        ("Would you take Friday noon?", "propose_new_due"),
        ("The transcript only came today, so Thursday it is unless you object.", "propose_new_due"),
        ("I'm going to be about three hours late tomorrow.", "propose_new_due"),
        ("Can we do Friday for the call with Dr. Cho?", "question"),
        ("Can we say in the summary that he was there on Friday?", "question"),
    ],
)
def test_a_day_that_is_put_forward_is_a_proposal(text: str, intent: str) -> None:
    reading = reply("renee", text, [task(status="in_progress")])
    assert [one.name for one in reading.intents] == [intent]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Beautiful work. The only thing missing is the plaintiff.", "negative_or_sarcastic"),
        ("Great. It has everything except the crash.", "negative_or_sarcastic"),
        ("Impressive. Somehow it never mentions the injury.", "negative_or_sarcastic"),
        ("Terrific. Now if it only mentioned our client.", "negative_or_sarcastic"),
        ("Great work. The only thing missing is the signature block.", "request_revisions"),
        ("Wonderful. All it lacks is the accident, please add it by Friday.", "request_revisions"),
        ("Perfect, lacks nothing.", "praise_only"),
    ],
)
def test_praise_for_what_lacks_the_main_thing_decides_nothing(text: str, intent: str) -> None:
    reading = reply("dhollis", text)
    assert [one.name for one in reading.intents] == [intent]
