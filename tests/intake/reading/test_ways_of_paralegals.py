"""What paralegals write about one task in many words (ways_of_paralegals.yaml): each becomes what it means, and its lookalikes do not."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from intake.known.json import known_from_json
from intake.reading.shape import Reading
from tests.intake.reading.desk import LETTER, mail, read, task
from tests.intake.reading.test_replies import UNSEEN
from tests.tables import table

Way = dict[str, Any]
WAYS: dict[str, Any] = table(Path(__file__).with_name("ways_of_paralegals.yaml"))
UNLIKE: list[Way] = WAYS.pop("unlike")
DUE = "2027-01-15T01:00:00Z"  # Thursday at 17:00 in Los Angeles


def sent(way: Way, text: str) -> Reading:
    """By Renee in New York, on the Tuesday before."""
    hers = [task(task=number, matter=matter, title=title, status="in_progress", due_utc=DUE, message_ids=[]) for number, matter, title in way.get("hers", ())]  # fmt: skip
    here = task(status=way["status"], other_tasks=hers, **({"due_utc": DUE} | way.get("task", {})))
    if way["status"] in UNSEEN:
        here.pop("current_version")
    subject = f"RE: [T-1001] {here['title']}"
    written = mail("renee", subject, text, sent="2027-01-12T10:00", files=way.get("files", ()), thread=[LETTER])
    return read(written, known_from_json([here]))


def names(reading: Reading) -> list[str]:
    return [one.name for one in reading.intents]


def is_among(wanted: str, found: Sequence[str]) -> bool:
    """ "comment|thanks": one of them; the beginning of a name is enough."""
    return any(name.startswith(tuple(wanted.split("|"))) for name in found)


def day(at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo('America/Los_Angeles')):%a %m/%d %H:%M}"


@pytest.mark.parametrize(("name", "said"), [(name, said) for name, way in WAYS.items() for said in way["said"]])
def test_it_is_read_however_it_is_said(name: str, said: str) -> None:
    way = WAYS[name]
    found = sent(way, said)
    assert all(is_among(wanted, names(found)) for wanted in way["is"])
    assert not found.tasks
    if "then" in way:
        assert found.new_status == way["then"]
    if "hours" in way:
        assert [one.hours for one in found.intents if one.hours] == [way["hours"]]
    if "day" in way:
        assert way["day"] in [day(due.at) for one in found.intents for due in (one.proposed_due, one.stated_eta) if due]


@pytest.mark.parametrize(("way", "said"), [(way, said) for way in UNLIKE for said in way["said"]])
def test_what_looks_alike_is_not_taken_for_it(way: Way, said: str) -> None:
    found = names(sent(way, said))
    assert all(is_among(wanted, found) for wanted in way.get("must", ()))
    assert not any(is_among(barred, found) for barred in way["never"])
