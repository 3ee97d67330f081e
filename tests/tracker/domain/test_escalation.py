"""Late work goes up, each step once; and a reminder that waited is not sent when its ground is gone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tracker.domain.desk import (
    BRANDT,
    DANA,
    DAY,
    FIRM,
    FRIDAY,
    HOUR,
    JO,
    KIM,
    LUIS,
    MARCUS,
    MARIBEL,
    PRIYA,
    RENEE,
    WHITLOCK,
    Desk,
    due,
    letter,
    letters,
    new_task,
    pdf,
)
from tracker.domain import commands as c
from tracker.domain.firm import Firm, Habits, Role
from tracker.domain.notices import Kind, Notice
from tracker.domain.premises import moved_on
from tracker.domain.task import State


def without(*roles: Role) -> Firm:
    return replace(FIRM, people={who: person for who, person in FIRM.people.items() if person.role not in roles})


def escalations(desk: Desk) -> list[str]:
    """Who was told, in order, over two weeks after the due date."""
    desk.tick(FRIDAY.at + 14 * DAY)
    return [notice.to for notice in desk.sent if notice.kind is Kind.ESCALATION]


def test_late_work_goes_to_the_coordinator_and_then_to_the_partner_of_the_matter_each_once() -> None:
    desk = Desk()
    desk.accepted()
    partner = desk.wakes["T-1001 partner, due revision 1"]
    assert partner.at - desk.wakes["T-1001 escalation, due revision 1"].at == DAY  # eight hours of her business time
    assert escalations(desk) == [KIM, DANA]
    (first, second) = [notice for notice in desk.sent if notice.kind is Kind.ESCALATION]
    assert (first.facts["told"], second.facts["told"]) == ([], ["Kim Ode"])
    assert second.thread.subject == "[T-1001] Late: Summary of the Kim deposition"


def test_the_delay_is_the_agreed_one() -> None:
    desk = Desk(firm=replace(FIRM, habits=Habits(partner_after=timedelta(hours=16))))
    desk.accepted()
    partner = desk.wakes["T-1001 partner, due revision 1"]
    assert partner.at - desk.wakes["T-1001 escalation, due revision 1"].at == 2 * DAY


def test_where_the_attorney_of_record_is_no_partner_all_partners_who_may_know_are_told() -> None:
    desk = Desk()
    matters = {**FIRM.matters, WHITLOCK: replace(FIRM.matters[WHITLOCK], attorney=PRIYA)}
    desk.firm = replace(FIRM, matters=matters)
    desk.accepted(matter=WHITLOCK, by=PRIYA)
    assert escalations(desk) == [KIM, JO, DANA, MARCUS]
    walled = Desk(firm=replace(FIRM, matters={BRANDT: replace(FIRM.matters[BRANDT], attorney=PRIYA)}))
    walled.accepted(matter=BRANDT, by=PRIYA, assignee=RENEE)
    assert escalations(walled) == [KIM, JO, DANA]


def test_work_without_a_matter_goes_to_every_partner() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, blocked=True))
    assert escalations(desk) == [KIM, JO, DANA, MARCUS]


def test_partners_who_were_told_for_want_of_a_coordinator_are_not_told_again() -> None:
    desk = Desk(firm=without(Role.COORDINATOR))
    desk.accepted()
    assert escalations(desk) == [DANA, MARCUS]
    alone = Desk(firm=without(Role.COORDINATOR, Role.PARTNER))
    alone.accepted(reviewer=PRIYA, by=PRIYA)
    assert escalations(alone) == []


@pytest.mark.parametrize("step", ["late", "escalation", "partner"])
def test_work_that_came_in_time_for_a_step_stops_it_and_all_that_follow(step: str) -> None:
    desk = Desk()
    number = desk.accepted()
    desk.tick(desk.wakes[f"T-1001 {step}, due revision 1"].at - timedelta(minutes=5))
    before = len(desk.tasks[number].reminded)
    desk.mail(c.Deliver(RENEE, number, (pdf("v1.pdf"),)))
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    desk.tick(FRIDAY.at + 14 * DAY)
    assert len(desk.tasks[number].reminded) == before


def test_a_moved_due_date_has_steps_of_its_own() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.tick(FRIDAY.at + 4 * DAY)
    desk.mail(c.ChangeDue(PRIYA, number, due("2026-12-11T17:00:00-08:00")))
    desk.tick(FRIDAY.at + 14 * DAY)
    assert [key for key in desk.tasks[number].reminded if "partner" in key] == [
        "T-1001 partner, due revision 1",
        "T-1001 partner, due revision 2",
    ]


def reminders(desk: Desk) -> dict[str, Notice]:
    """Held back in the night after the due date: to the requester, in her quiet hours."""
    desk.tick(FRIDAY.at + 3 * DAY - 2 * HOUR)
    return {notice.to: notice for notice in desk.last.notices}


def gone(desk: Desk, notice: Notice) -> str:
    return moved_on(notice, desk.tasks.get(notice.task or 0), desk.questions.get(notice.question or 0))


def late(desk: Desk) -> Notice:
    number = desk.accepted()
    desk.tick(desk.wakes[f"T-{number} late, due revision 1"].at)
    found = letter(desk.last, Kind.REMINDER, PRIYA)
    assert found.not_before and found.premise == f"T-{number} late, due revision 1"
    assert gone(desk, found) == ""
    return found


def test_a_late_reminder_that_waits_for_the_morning_is_not_sent_when_the_work_came() -> None:
    desk = Desk()
    notice = late(desk)
    desk.mail(c.Deliver(RENEE, 1001, (pdf("v1.pdf"),)))
    assert gone(desk, notice) == "T-1001 has been delivered"
    desk.mail(c.Approve(DANA, 1001, 1, "Approved."))
    assert "approved" in gone(desk, notice)


def test_nor_when_the_due_date_moved_or_the_work_stands_still() -> None:
    desk = Desk()
    notice = late(desk)
    desk.mail(c.Hold(PRIYA, 1001))
    assert "on hold" in gone(desk, notice)
    desk.mail(c.Resume(PRIYA, 1001))
    assert gone(desk, notice) == ""
    desk.mail(c.ChangeDue(PRIYA, 1001, due("2026-12-11T17:00:00-08:00")))
    assert "due date may be another" in gone(desk, notice)


def test_nor_to_somebody_who_does_not_have_it_any_more() -> None:
    desk = Desk()
    notice = late(desk)
    hers = letter(desk.last, Kind.REMINDER, RENEE)
    desk.mail(c.Reassign(PRIYA, 1001, MARIBEL))
    assert gone(desk, hers) == "T-1001 is with somebody else now"
    assert gone(desk, notice) == ""


def test_an_escalation_stands_as_long_as_the_work_is_late() -> None:
    desk = Desk()
    late(desk)
    desk.tick(desk.wakes["T-1001 escalation, due revision 1"].at)
    notice = letter(desk.last, Kind.ESCALATION)
    desk.mail(c.Reassign(PRIYA, 1001, MARIBEL))
    assert gone(desk, notice) == ""
    desk.mail(c.Cancel(PRIYA, 1001))
    assert gone(desk, notice) != ""


def test_a_review_reminder_stands_for_its_version() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.tick(desk.wakes["T-1001 review, version 1"].at)
    notice = letter(desk.last, Kind.REMINDER)
    assert gone(desk, notice) == ""
    desk.mail(c.Deliver(RENEE, number, (pdf("v2.pdf"),)))
    assert gone(desk, notice) == "T-1001 has been delivered"
    desk.mail(c.RequestChanges(DANA, number, 2, "More cites."))
    assert desk.state(number) is State.REVISIONS_REQUESTED
    assert gone(desk, notice) != ""


def test_a_question_asked_again_stands_until_it_is_answered_or_given_on() -> None:
    desk = Desk()
    desk.accepted()
    which = c.AskDraft(PRIYA, "Which Friday?", (c.ChoiceDraft("This one", ()),))
    desk.mail(c.Ask(PRIYA, 1001, which))
    desk.tick(desk.wakes["question 1, asked 1"].at)
    notice = letter(desk.last, Kind.REMINDER)
    assert gone(desk, notice) == ""
    desk.mail(c.AnswerQuestion(PRIYA, notice.question or 0, 1, "this one"))
    assert gone(desk, notice) == "the question was answered or given to somebody else"


def test_a_letter_without_a_premise_always_stands_and_one_about_nothing_never() -> None:
    desk = Desk()
    notice = late(desk)
    assert moved_on(replace(notice, premise=""), None, None) == ""
    assert moved_on(notice, None, None) == "the task is not there"
    assert LUIS not in [to for _, to in letters(desk.last)]
