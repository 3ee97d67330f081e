"""Where things stand: state, due, who, what is awaited, what happened last; and only what the asker may know."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    DANA,
    DAY,
    EVAN,
    FIRM,
    FRIDAY,
    JO,
    KIM,
    MARCUS,
    MARIBEL,
    PRIYA,
    RENEE,
    Desk,
    due,
    letter,
    new_task,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.events import Event, Reminded
from tracker.domain.notices import Kind, Refusal
from tracker.domain.standing import HAPPENED, awaited, last_event
from tracker.domain.task import State


def asked(desk: Desk, by: str, task: int | None = None, matter: str | None = None) -> Mapping[str, Any]:
    return letter(desk.mail(c.AskStatus(by, task, matter)), Kind.STATUS).facts


def numbers(facts: Mapping[str, Any]) -> list[str]:
    return [line["number"] for line in facts["tasks"]]


def test_every_event_and_every_state_has_its_words() -> None:
    assert set(HAPPENED) == {event.__name__ for event in get_args(Event)} - {Reminded.__name__}
    desk = Desk()
    task = desk.tasks[desk.opened()]
    words = {state: awaited(replace(task, state=state), FIRM) for state in State}
    assert [state for state, said in words.items() if not said] == [State.CLOSED, State.CANCELLED]


def test_one_task_with_what_is_awaited_and_what_happened_last() -> None:
    desk = Desk()
    number = desk.accepted()
    [line] = asked(desk, PRIYA, number)["tasks"]
    assert (line["awaits"], line["last"]["words"], line["late"]) == (
        "the work of Renee Okafor",
        "Renee Okafor took it",
        False,
    )
    desk.mail(c.Deliver(RENEE, number, (pdf("v1.pdf"),)))
    facts = asked(desk, DANA, number)
    [line] = facts["tasks"]
    assert (line["awaits"], line["last"]["words"]) == ("a review by Dana Hollis", "Renee Okafor sent version 1")
    assert (facts["one"], facts["asked"]) == (True, "T-1001")


def test_what_was_last_done_is_who_it_was_about_and_never_a_reminder() -> None:
    desk = Desk()
    number = desk.opened()
    assert asked(desk, PRIYA, number)["tasks"][0]["last"]["words"] == "it was offered to Renee Okafor"
    desk.tick(desk.wakes["T-1001 offer 1 expires"].at)
    assert asked(desk, PRIYA, number)["tasks"][0]["last"]["words"] == "it was offered to Maribel Santos"
    desk.mail(c.Accept(MARIBEL, number))
    desk.tick(FRIDAY.at + 5 * DAY)
    [line] = asked(desk, PRIYA, number)["tasks"]
    assert (line["last"]["words"], line["late"]) == ("Maribel Santos took it", True)
    assert last_event(replace(desk.tasks[number], last=None), FIRM) is None


def test_my_list_is_what_is_hers() -> None:
    desk = Desk()
    later = desk.accepted()
    sooner = desk.accepted(due=due("2026-12-02T17:00:00-08:00"))
    desk.accepted(assignee=MARIBEL)
    facts = asked(desk, RENEE)
    assert numbers(facts) == [f"T-{sooner}", f"T-{later}"]
    assert (facts["asked"], facts["one"]) == (None, False)


def test_a_matter_shows_all_that_is_open_in_it_to_whoever_may_know() -> None:
    desk = Desk()
    first = desk.accepted()
    done = desk.in_review(by=DANA)
    desk.mail(c.Approve(DANA, done, 1, "Approved."))
    sealed = desk.accepted(by=DANA, confidentiality="sealed", due=due("2026-12-02T17:00:00-08:00"))
    other = desk.accepted(by=DANA, matter=BRANDT)
    facts = asked(desk, DANA, matter=ALVAREZ)
    assert (numbers(facts), facts["asked"]) == ([f"T-{sealed}", f"T-{first}"], "Alvarez v. Northgate (2026-0141)")
    assert numbers(asked(desk, EVAN, matter=ALVAREZ)) == [f"T-{first}"]  # not on the team of the sealed one
    assert numbers(asked(desk, DANA, matter=BRANDT)) == [f"T-{other}"]
    assert numbers(asked(desk, MARIBEL, matter=ALVAREZ)) == []
    assert numbers(asked(desk, RENEE, matter=ALVAREZ)) == [f"T-{sealed}", f"T-{first}"]


def test_the_coordinator_sees_that_a_sealed_one_is_there_and_nothing_of_it() -> None:
    desk = Desk()
    desk.accepted(by=DANA, confidentiality="sealed")
    [line] = asked(desk, KIM, matter=ALVAREZ)["tasks"]
    assert (line["title"], line["awaits"], line["last"], line["late"]) == ("Sealed task", "", None, False)


@pytest.mark.parametrize(("who", "matter"), [(MARCUS, BRANDT), (JO, ALVAREZ), (DANA, "2026-9999")])
def test_a_walled_matter_is_as_absent_as_one_that_is_not(who: str, matter: str) -> None:
    desk = Desk()
    desk.accepted()
    desk.mail(new_task(by=DANA, matter=BRANDT))
    assert refused(desk.mail(c.AskStatus(who, None, matter))) is Refusal.NO_SUCH_TASK
    assert matter not in str(desk.last.notices)
