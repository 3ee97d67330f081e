"""What an attorney answers, in many words (ways_to_reply.yaml): each way does the same, and what only sounds like it does
something else. `is` and the values of `alike` are written as in test_replies; `due`, `to`, `watch` and `new` are when, who
shall have it, who shall see it, and when the work is due that a reply opens."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from intake.known.json import known_from_json
from intake.reading.shape import Intent, Reading
from tests.intake.reading.desk import LETTER, mail, read, task
from tests.intake.reading.test_replies import UNSEEN, came_of
from tests.tables import table

Way = dict[str, Any]
WAYS: dict[str, Way] = table(Path(__file__).with_name("ways_to_reply.yaml"))


def outcome(way: Way, text: str) -> Reading:
    """On a Tuesday morning, about work that is due on Thursday at five."""
    on = {"status": way["status"], "due_utc": "2027-01-15T01:00:00Z"} | way.get("on", {})
    here = task(**on)
    if way["status"] in UNSEEN:
        here.pop("current_version")
    subject = f"RE: [T-1001] {here['title']}"
    return read(
        mail(way.get("who", "dhollis"), subject, text, thread=[LETTER], sent="2027-01-12T10:00"),
        known_from_json([here]),
    )


def day(at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo('America/Los_Angeles')):%a %m/%d %H:%M}"


def due_of(one: Intent) -> str:
    due = one.new_due or one.revision_due
    return day(due.at) if due and not due.basis.startswith("agreed") else ""


def said(kind: str) -> Iterator[tuple[str, str]]:
    yield from ((name, text) for name, way in WAYS.items() for text in way.get(kind, ()))


@pytest.mark.parametrize(("name", "text"), list(said("said")))
def test_a_reply_does_the_same_however_it_is_said(name: str, text: str) -> None:
    way, found = WAYS[name], outcome(WAYS[name], text)
    assert came_of(found) == way["is"]
    if "due" in way:
        assert [due for one in found.intents if (due := due_of(one))][:1] == [way["due"]]
    if "to" in way:
        assert [one.reassign_to.split("@")[0] for one in found.intents if one.reassign_to] == [way["to"]]
    if "watch" in way:
        assert [who.split("@")[0] for one in found.intents for who in one.watchers] == [way["watch"]]
    born = found.tasks if any("new_task" in one.name for one in found.intents) else ()
    assert [day(one.due.at) for one in born] == way.get("new", [])
    assert not any(one.filing_authorised for one in found.intents) or "authorise" in way["is"]


@pytest.mark.parametrize(("name", "text"), list(said("alike")))
def test_what_sounds_like_it_does_something_else(name: str, text: str) -> None:
    assert came_of(outcome(WAYS[name], text)) == WAYS[name]["alike"][text]
