"""What replies in many people's words become, against words.yaml: `who`, the task's `status`, the text, what came of it.

What came of it is written "intent+intent>status?asked"; {not: intent} says only what must not come of it.
"""

from pathlib import Path
from typing import Any

import pytest

from intake.known.json import known_from_json
from intake.reading.shape import Reading
from tests.intake.reading.desk import LETTER, mail, read, task
from tests.tables import table

Row = dict[str, Any]
ROWS: list[Row] = table(Path(__file__).with_name("words.yaml"))
UNSEEN = ("offered", "unassigned", "in_progress", "needs_answer", "on_hold")  # nothing was delivered yet


def outcome(row: Row) -> Reading:
    on = dict(row.get("on", {}))
    others = [task(**one) for one in on.get("other_tasks", [])]
    here = task(status=row["status"], **(on | ({"other_tasks": others} if others else {})))
    if row["status"] in UNSEEN and "current_version" not in on:
        here.pop("current_version")
    subject = row.get("subject", "RE: [T-1001] Kim depo summary")
    return read(
        mail(row["who"], subject, row["text"], files=row.get("files", ()), thread=[LETTER]), known_from_json([here])
    )


def came_of(reading: Reading) -> str:
    names = "+".join(f"{one.name}={one.answer}" if one.answer else one.name for one in reading.intents)
    status = f">{reading.new_status}" if reading.new_status else ""
    asked = "?" + ",".join(one.about for one in reading.questions) if reading.questions else ""
    return names + status + asked


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['who']} {row['status']}: {row['text'][:50]!r}")
def test_a_reply_becomes_what_its_writer_meant(row: Row) -> None:
    reading = outcome(row)
    if isinstance(row["is"], str):
        assert came_of(reading) == row["is"]
    else:
        assert row["is"]["not"] not in {one.name for one in reading.intents}
        assert row["is"]["not"] != reading.new_status
