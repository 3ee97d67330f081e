"""What was queued and may not leave any more: walls, access that ended, and words that name what they do not show."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    DANA,
    DAY,
    FIRM,
    HOUR,
    JO,
    KIM,
    LUIS,
    MARCUS,
    PRIYA,
    RENEE,
    Desk,
    new_task,
)
from tests.tracker.domain.test_held_walls import WHICH, told_of_it, walled
from tracker.domain import commands as c
from tracker.domain.decision import HeldMail, SentFile
from tracker.domain.naming import Named
from tracker.domain.notices import Kind, Notice
from tracker.domain.reach import out_of_reach, tasks_of
from tracker.domain.task import After, Until

TITLE = "Alvarez settlement memo"


def why_not(desk: Desk, notice: Notice) -> str:
    tasks = {number: desk.tasks[number] for number in tasks_of(notice) if number in desk.tasks}
    return out_of_reach(notice, tasks, desk.office)


def busy() -> Desk:
    """Renee has a task of Alvarez and one of Brandt."""
    desk = Desk()
    desk.accepted(title=TITLE)
    desk.accepted(matter=BRANDT)
    return desk


def question_of_an_absence(desk: Desk) -> None:
    desk.mail(c.NoteAbsence(RENEE, None, "out sick"))


def alert_of_an_absence(desk: Desk) -> None:
    desk.mail(c.NoteAbsence(DANA, None, "out sick"))


def somebody_left(desk: Desk) -> None:
    desk.mail(c.EndAccess(DANA, RENEE))


def documents_of_somebody_who_left(desk: Desk) -> None:
    desk.documents[LUIS] = (SentFile(desk.now, 1001, "memo.pdf"), SentFile(desk.now, None, "guide.pdf"))
    desk.mail(c.EndAccess(DANA, LUIS))


def review_of_access(desk: Desk) -> None:
    desk.decide([c.SendAccessReview(KIM)])


def a_mail_was_released(desk: Desk) -> None:
    desk.held["key"] = HeldMail(3, "key", PRIYA, "unverified_sender")
    desk.mail(c.Comment(PRIYA, 1001, "x"), c.EndRelease(KIM, 3, "key"))


def a_consent(desk: Desk) -> None:
    desk.mail(c.SetConsent(DANA, ALVAREZ, "no"))


MAKERS = (
    question_of_an_absence,
    alert_of_an_absence,
    somebody_left,
    documents_of_somebody_who_left,
    review_of_access,
    a_mail_was_released,
    a_consent,
)


@pytest.mark.parametrize("make", MAKERS)
def test_a_letter_whose_words_name_a_task_stays_in_once_a_wall_stands_before_it(make: Callable[[Desk], None]) -> None:
    desk = busy()
    before = len(desk.sent)
    make(desk)
    found = [one for one in desk.sent[before:] if one.to == KIM and one.task is None]
    assert found and [why_not(desk, one) for one in found] == [""] * len(found)
    walled(desk, KIM)
    assert all("the reader may not see" in why_not(desk, one) for one in found)


def test_a_review_of_access_names_the_matters_of_others_walls() -> None:
    desk = Desk()
    desk.decide([c.SendAccessReview(KIM)])
    (review,) = desk.last.notices
    assert review.named.matters == (BRANDT, ALVAREZ)
    people = {**desk.firm.people, KIM: replace(desk.firm.people[KIM], walled_from=(BRANDT,))}
    desk.firm = replace(desk.firm, people=people)
    assert why_not(desk, review) == "the reader may not see a matter that is named in it"


def test_what_another_task_waits_for_is_named_in_words() -> None:
    """In the acknowledgement, in the change, and in the question that follows."""
    desk = Desk()
    desk.accepted(title=TITLE)
    desk.mail(new_task(matter=BRANDT, after=After(1001, Until.APPROVED)))
    acknowledged = desk.sent[-1]
    desk.mail(new_task(matter=BRANDT, assignee=RENEE))
    desk.mail(c.WaitFor(DANA, 1003, After(1001, Until.APPROVED)))
    told = [one for one in desk.last.notices if one.kind in (Kind.CHANGE, Kind.ACKNOWLEDGEMENT)]
    desk.mail(c.Cancel(DANA, 1001))
    asked = [one for one in desk.last.notices if one.kind is Kind.QUESTION]
    assert len(told) == 3 and len(asked) == 1
    for one in (acknowledged, *told, *asked):
        assert 1001 in one.named.tasks and not why_not(desk, one)
        walls = Desk(desk.firm, tasks=desk.tasks)
        walled(walls, one.to)
        assert "T-1001" in why_not(walls, one)


def test_who_released_a_mail_hears_nothing_of_work_behind_a_wall() -> None:
    desk = busy()
    desk.held["key"] = HeldMail(3, "key", PRIYA, "unverified_sender")
    decision = desk.mail(c.Comment(PRIYA, 1001, "x"), c.EndRelease(JO, 3, "key"))
    (answer,) = [one for one in decision.notices if one.to == JO]
    assert answer.facts["words"] == "Mail 3 was read: it was acted on."


def test_the_conflict_check_names_the_matters_in_which_a_name_stands() -> None:
    desk = Desk()
    draft = c.MatterDraft("2026-0400", "Roe v. Kestrel", parties=("Kestrel",))
    desk.mail(c.OpenMatter(KIM, draft))
    (asked,) = desk.last.notices
    assert asked.named.matters == (BRANDT,)


# --- questions


def test_a_question_is_not_asked_again_behind_a_wall_that_was_raised_since() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, title="Kim deposition", ask=WHICH, blocked=True))
    asked = desk.sent[-1]
    assert asked.kind is Kind.ACKNOWLEDGEMENT and asked.question == 1
    walled(desk, PRIYA)
    assert why_not(desk, asked)
    desk.tick(desk.now + 5 * HOUR)
    assert not [one for one in desk.sent if one.kind is Kind.REMINDER]
    assert set(told_of_it(desk)) == {KIM, JO}, "at once, and not only after she was to be reminded in vain"


def test_work_of_somebody_away_is_not_named_again_behind_a_wall() -> None:
    desk = busy()
    desk.mail(c.NoteAbsence(RENEE, None, "out sick"))
    walled(desk, KIM)
    before = len(desk.sent)
    desk.tick(desk.now + timedelta(hours=30))
    assert not any(TITLE in str(one.facts) for one in desk.sent[before:] if one.to in (KIM, JO))


def test_what_the_choices_order_is_named_too_also_of_a_question_that_was_kept_before() -> None:
    desk = Desk()
    desk.mail(new_task(matter=None, ask=WHICH, blocked=True))
    assert desk.questions[1].named == Named() and desk.questions[1].names == Named((1001,), (ALVAREZ, BRANDT))


def test_a_question_that_its_reader_may_not_have_goes_to_whoever_coordinates() -> None:
    """It travels neither in the acknowledgement nor alone; the acknowledgement leaves."""
    desk = Desk()
    walled(desk, PRIYA)
    desk.mail(new_task(matter=None, title="Kim deposition", ask=WHICH, blocked=True))
    (acknowledged,) = [one for one in desk.sent if one.to == PRIYA]
    assert acknowledged.facts["question"] is None
    desk.tick(desk.now + DAY)
    assert [one.kind for one in desk.sent if one.to == PRIYA] == [Kind.ACKNOWLEDGEMENT]
    assert told_of_it(desk)[KIM] == ["Asked", "Meanwhile"]


# --- access that has ended


def test_after_a_conflict_decline_nothing_of_the_task_reaches_her() -> None:
    desk = Desk()
    desk.accepted()
    desk.mail(c.TellAssignee(PRIYA, 1001, "Northgate offers 3 million"))
    (told,) = [one for one in desk.last.notices if one.to == RENEE]
    desk.decide([c.SendMorningList(RENEE, desk.now.date())])
    (listed,) = desk.last.notices
    assert listed.kind is Kind.MORNING and not why_not(desk, told) and not why_not(desk, listed)
    desk.mail(c.Decline(RENEE, 1001, True, "my cousin's firm"))
    assert why_not(desk, told) == why_not(desk, listed) == "the reader may not see the matter of T-1001"
    assert why_not(desk, replace(told, facts={}))


def test_a_letter_about_work_that_was_sealed_since_reaches_its_people_alone() -> None:
    desk = Desk()
    desk.accepted()
    desk.mail(c.AskStatus(MARCUS, 1001))
    (status,) = desk.last.notices
    sealed = replace(FIRM.matters[ALVAREZ], confidentiality="sealed")
    desk.firm = replace(desk.firm, matters={**desk.firm.matters, ALVAREZ: sealed})
    assert why_not(desk, status) and not why_not(desk, replace(status, to=DANA))


def test_who_handed_the_work_on_still_hears_that_it_went() -> None:
    desk = Desk()
    desk.accepted()
    desk.mail(c.Reassign(PRIYA, 1001, None))
    (told,) = [one for one in desk.last.notices if one.to == RENEE]
    assert why_not(desk, told) == ""


def test_a_list_stays_in_for_a_wall_and_not_because_a_row_was_sealed() -> None:
    desk = Desk()
    desk.accepted()
    desk.mail(c.AskDigest(MARCUS))
    page = next(one for one in desk.last.notices if one.kind is Kind.DIGEST)
    sealed = replace(FIRM.matters[ALVAREZ], confidentiality="sealed")
    desk.firm = replace(desk.firm, matters={**desk.firm.matters, ALVAREZ: sealed})
    assert tasks_of(page) == [1001] and why_not(desk, page) == ""
    walled(desk, MARCUS)
    assert why_not(desk, page)
    assert why_not(desk, replace(page, facts={"covers": [ALVAREZ]})) == (
        "the reader may not see a matter that is counted in it"
    )


def test_whoever_is_not_on_the_list_gets_the_farewell_alone() -> None:
    desk = Desk()
    desk.accepted()
    desk.mail(c.EndAccess(DANA, RENEE))
    farewell = next(one for one in desk.sent if one.kind is Kind.FAREWELL)
    offer = next(one for one in desk.sent if one.kind is Kind.ASSIGNMENT)
    assert why_not(desk, farewell) == "" and why_not(desk, offer) == "the reader is no longer on the roster"


def test_a_question_names_what_its_reader_knows_of_when_she_is_asked() -> None:
    """Anything else stands in it as her own words: she is asked as if it were not there."""
    desk = busy()
    ask = c.AskDraft(DANA, "T-1001 or T-1002?", named=Named((1001, 1002, 1999), (ALVAREZ, BRANDT)))
    people = {**desk.firm.people, DANA: replace(desk.firm.people[DANA], walled_from=(BRANDT,))}
    desk.firm = replace(desk.firm, people=people)
    desk.mail(c.Ask(DANA, None, ask))
    (asked,) = [one for one in desk.last.notices if one.to == DANA]
    assert asked.named == Named((1001, 1999), (ALVAREZ,)) and why_not(desk, asked) == ""
