"""Calendars that follow a task: whoever wants invitations gets one, a moved one, and its end; nobody else gets any."""

from dataclasses import replace

from tests.tracker.domain.desk import ALVAREZ, FIRM, PRIYA, RENEE, Desk, due, new_task
from tracker.domain import commands as c
from tracker.domain.firm import Entries, Firm
from tracker.domain.notices import Kind, Notice


def firm(*wanting: str) -> Firm:
    people = {address: replace(FIRM.people[address], entries=Entries.INVITATION) for address in wanting}
    return replace(FIRM, people={**FIRM.people, **people})


def sent(desk: Desk) -> list[tuple[str, object]]:
    """The invitations since the last look: to whom, and what they ask."""
    found = [(one.to, one.facts["method"]) for one in desk.sent if one.kind is Kind.INVITATION]
    desk.sent.clear()
    return found


def with_renee(desk: Desk) -> int:
    desk.mail(new_task(assignee=RENEE))
    [number] = desk.tasks
    desk.mail(c.Accept(RENEE, number))
    return number


def test_nobody_is_invited_who_has_not_asked_for_it() -> None:
    desk = Desk()
    with_renee(desk)
    assert sent(desk) == []


def test_the_requester_is_invited_at_once_and_the_assignee_when_it_is_hers() -> None:
    desk = Desk(firm(PRIYA, RENEE))
    desk.mail(new_task(assignee=RENEE))
    assert sent(desk) == [(PRIYA, "request")]
    [number] = desk.tasks
    desk.mail(c.Accept(RENEE, number))
    assert sent(desk) == [(RENEE, "request")]


def test_a_moved_date_moves_the_entry_even_for_who_moved_it() -> None:
    desk = Desk(firm(PRIYA, RENEE))
    number = with_renee(desk)
    sent(desk)
    desk.mail(c.ChangeDue(PRIYA, number, due("2026-12-03T12:00:00-08:00")))
    assert sent(desk) == [(PRIYA, "request"), (RENEE, "request")]


def test_what_changes_nothing_in_a_calendar_is_not_sent() -> None:
    desk = Desk(firm(PRIYA, RENEE))
    number = with_renee(desk)
    sent(desk)
    desk.mail(c.TellAssignee(PRIYA, number, "The second volume is the better one."))
    assert sent(desk) == []


def test_the_end_of_a_task_takes_the_entries_back() -> None:
    desk = Desk(firm(PRIYA, RENEE))
    number = with_renee(desk)
    sent(desk)
    desk.mail(c.Cancel(PRIYA, number))
    assert sent(desk) == [(PRIYA, "cancel"), (RENEE, "cancel")]
    desk.mail(c.Reopen(PRIYA, number))
    assert (PRIYA, "request") in sent(desk)


def test_a_wall_holds_for_calendars_too() -> None:
    walled = replace(FIRM.people[RENEE], walled_from=(ALVAREZ,), entries=Entries.INVITATION)
    desk = Desk(firm(RENEE))
    with_renee(desk)
    sent(desk)
    desk.firm = replace(desk.firm, people={**desk.firm.people, RENEE: walled})
    [number] = desk.tasks
    desk.mail(c.ChangeDue(PRIYA, number, due("2026-12-03T12:00:00-08:00")))
    assert sent(desk) == []


def test_an_invitation_hangs_in_the_tasks_own_thread() -> None:
    desk = Desk(firm(PRIYA))
    desk.mail(new_task(assignee=RENEE))
    [notice] = [one for one in desk.sent if one.kind is Kind.INVITATION]
    assert isinstance(notice, Notice)
    assert notice.thread.subject == "[T-1001] Summary of the Kim deposition" and notice.thread.in_reply_to == ""
