"""Words about a task on hold: work goes on only where she says so, and what hangs on something is asked about."""

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
