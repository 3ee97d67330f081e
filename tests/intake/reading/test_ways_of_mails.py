"""Whole mails of one kind in many ways (ways_of_mails.yaml): each becomes what its kind is, and nothing is asked beside."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from intake.reading.shape import Outcome, Reading
from tests.intake.reading.desk import mail, read
from tests.intake.reading.test_ways import day
from tests.tables import table

WAYS: dict[str, list[Any]] = table(Path(__file__).with_name("ways_of_mails.yaml"))
BELOW = """

---------- Forwarded message ---------
From: Gretchen Vail <gvail@bowerlarkin.example>
Date: Mon, Jan 11, 2027 at 4:52 PM
Subject: Pruitt - second set of requests for production
To: Tom Bellamy <tbellamy@hollisreyes.example>

Tom,

Attached are the HOA's requests for production, set two. Responses are due February 10. Please also confirm dates for
the board president's deposition.

Gretchen Vail
"""


def sent(who: str, subject: str, text: str) -> Reading:
    """On Tuesday, January 12."""
    return read(mail(who, subject, text, sent="2027-01-12T10:00"))


def asked(found: Reading) -> list[str]:
    """Files are named and not sent with these mails: that is asked, and nothing else may be."""
    return [one.text for one in found.questions if one.about != "file"]


def in_denver(found: Reading) -> list[str]:
    return [f"{one.due.at.astimezone(ZoneInfo('America/Denver')):%a %m/%d %H:%M}" for one in found.tasks]


@pytest.mark.parametrize("said", WAYS["new_client"])
def test_a_new_client_is_held_for_the_conflict_check(said: str) -> None:
    found = sent("tbellamy", "New client", said)
    assert found.outcome is Outcome.HOLD_FOR_CONFLICT_CHECK
    assert [one.about for one in found.questions] == ["conflict"]


@pytest.mark.parametrize("said", WAYS["no_work"])
def test_what_asks_for_nothing_opens_nothing(said: str) -> None:
    found = sent("tbellamy", "A note", said)
    assert found.outcome in (Outcome.NOT_A_TASK_HOLD, Outcome.IGNORED)
    assert not found.tasks


@pytest.mark.parametrize("said", WAYS["delegate"])
def test_a_delegate_asks_for_her_attorney(said: str) -> None:
    found = sent("cdunn", "Brandt", said)
    assert [day(one.due.at) for one in found.tasks] == ["Thu 01/14 15:00"]
    assert not asked(found)


@pytest.mark.parametrize("said", WAYS["forwarded"])
def test_an_instruction_above_a_mail_that_is_passed_on_counts_alone(said: str) -> None:
    found = sent("tbellamy", "FW: Pruitt - second set of requests for production", said + BELOW)
    assert in_denver(found) == ["Wed 03/03 17:00"]
    assert not asked(found)


@pytest.mark.parametrize(("said", "due"), WAYS["subject_only"])
def test_a_subject_may_say_it_all(said: str, due: str) -> None:
    subject, _, text = said.partition("||")
    found = sent("tbellamy", subject.strip(), f"{text.strip()}\n\nTom")
    assert in_denver(found) == [due]
    assert not asked(found)


@pytest.mark.parametrize(("said", "due"), WAYS["series"])
def test_work_that_comes_again_is_due_first_then(said: str, due: str) -> None:
    found = sent("tbellamy", "Pruitt", said)
    assert found.outcome is Outcome.CREATE_RECURRING_TASK
    assert (in_denver(found), bool(found.tasks[0].recurrence)) == ([due], True)
    assert not asked(found)
