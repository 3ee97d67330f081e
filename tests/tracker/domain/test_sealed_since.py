"""A matter that is sealed while a letter waits: the letter leaves, and says of it what a letter about sealed work says."""

from dataclasses import replace

from tests.tracker.domain.desk import ALVAREZ, DANA, DAY, FIRM, KIM, LUIS, PRIYA, RENEE, Desk, due, pdf
from tests.tracker.domain.test_sealed_letters import CANARY, shown
from tracker.domain import commands as c
from tracker.domain.decision import SentFile
from tracker.domain.firm import Firm
from tracker.domain.naming import Named
from tracker.domain.notices import Kind, Notice
from tracker.domain.reach import tasks_of
from tracker.domain.withheld import as_sealed_now, counts_what_was_sealed

SEALED_FIRM = replace(FIRM, matters={**FIRM.matters, ALVAREZ: replace(FIRM.matters[ALVAREZ], confidentiality="sealed")})


def now(desk: Desk, notice: Notice, firm: Firm = SEALED_FIRM) -> Notice:
    return as_sealed_now(notice, {number: desk.tasks[number] for number in tasks_of(notice)}, firm)


def busy() -> Desk:
    desk = Desk()
    desk.accepted(title=f"{CANARY} memo", instructions=f"{CANARY} offers 3 million", files=(pdf(f"{CANARY}.pdf"),))
    return desk


def test_every_letter_about_a_task_says_its_number_alone_once_its_matter_is_sealed() -> None:
    desk = busy()
    desk.mail(c.TellAssignee(PRIYA, 1001, f"{CANARY} again"))
    desk.mail(c.ProposeDue(RENEE, 1001, due("2026-12-07T17:00:00-08:00"), CANARY))
    desk.tick(desk.now + 9 * DAY)
    desk.mail(c.Deliver(RENEE, 1001, (pdf(f"{CANARY} v1.pdf"),), CANARY))
    told = [notice for notice in desk.sent if CANARY in shown(notice)]
    assert {one.kind for one in told} >= {
        *(Kind.ACKNOWLEDGEMENT, Kind.ASSIGNMENT, Kind.CHANGE, Kind.QUESTION),
        *(Kind.REMINDER, Kind.REVIEW, Kind.ESCALATION),
    }
    for one in told:
        assert CANARY not in shown(now(desk, one)), one.kind


def test_what_was_not_sealed_since_stays_as_it_is() -> None:
    desk = busy()
    for one in desk.sent:
        assert now(desk, one, FIRM) is one
        closed = now(desk, one)
        assert now(desk, closed) is closed


def test_lists_and_lines_that_name_the_task_say_its_number() -> None:
    desk = busy()
    before = len(desk.sent)
    desk.mail(c.NoteAbsence(RENEE, None, "out sick"))
    desk.mail(c.NoteAbsence(DANA, None, "out sick"))
    desk.documents[LUIS] = (SentFile(desk.now, 1001, f"{CANARY}.pdf"), SentFile(desk.now, None, "guide.pdf"))
    desk.mail(c.EndAccess(DANA, LUIS))
    desk.mail(c.EndAccess(DANA, RENEE))
    found = [one for one in desk.sent[before:] if one.to == KIM and CANARY in shown(one)]
    assert [one.kind for one in found] == [Kind.QUESTION, *[Kind.ALERT] * 3]
    for one in found:
        assert CANARY not in shown(now(desk, one)) and "T-1001" in shown(now(desk, one))
    documents = now(desk, found[2]).facts["details"]
    assert ["Nov 30, 2026", "a file of T-1001, sealed"] in documents and ["Nov 30, 2026", "guide.pdf"] in documents  # type: ignore[operator]


def test_a_row_of_a_list_keeps_no_name_beside_the_number() -> None:
    desk = busy()
    desk.mail(c.Deliver(RENEE, 1001, (pdf("v1.pdf"),), "Here it is."))
    desk.decide([c.SendMorningList(RENEE, desk.now.date())])
    (morning,) = desk.last.notices
    assert "Dana Hollis" in shown(morning)
    assert "Dana Hollis" not in shown(now(desk, morning)) and "T-1001" in shown(now(desk, morning))


def test_a_page_does_not_repeat_the_words_of_a_question_about_it() -> None:
    desk = busy()
    desk.mail(c.ProposeDue(RENEE, 1001, due("2026-12-07T17:00:00-08:00"), CANARY))
    partner = replace(FIRM.people[PRIYA], role=FIRM.people[DANA].role)
    desk.firm = replace(FIRM, people={**FIRM.people, PRIYA: partner})
    desk.mail(c.AskDigest(PRIYA))
    page = next(one for one in desk.last.notices if one.kind is Kind.DIGEST)
    assert CANARY in str(page.facts) and CANARY not in shown(now(desk, page))
    (row,) = now(desk, page).facts["items_needing_you"]  # type: ignore[misc]
    assert row["why"] == "waits for your answer"  # type: ignore[has-type]


def test_a_page_whose_tables_tell_of_a_matter_that_was_sealed_since_stays_in() -> None:
    desk = busy()
    desk.mail(c.AskDigest(DANA))
    page = next(one for one in desk.last.notices if one.kind is Kind.DIGEST)
    assert page.facts["sealed"] == []
    assert counts_what_was_sealed(page, SEALED_FIRM) and not counts_what_was_sealed(page, FIRM)
    desk.firm = SEALED_FIRM
    desk.mail(c.AskDigest(DANA))
    page = next(one for one in desk.last.notices if one.kind is Kind.DIGEST)
    assert page.facts["sealed"] == [ALVAREZ] and not counts_what_was_sealed(page, SEALED_FIRM)
    assert not counts_what_was_sealed(desk.sent[0], SEALED_FIRM)


def test_an_alert_about_a_held_mail_loses_the_mails_subject() -> None:
    desk = busy()
    desk.mail(c.HoldMail("no_task", RENEE, tell=True, named=Named((1001,))), sender=RENEE, subject=f"Re: {CANARY}")
    (alert,) = desk.last.notices
    assert CANARY in shown(alert) and CANARY not in shown(now(desk, alert))


def test_a_question_that_names_it_with_its_title_names_it_without() -> None:
    """When it is asked, when it is asked again, and when whoever coordinates learns of it."""
    desk = busy()
    words = f"Which one do you mean: T-1001 ({CANARY} memo) or T-1002 (Binder)?"
    ask = c.AskDraft(PRIYA, words, (c.ChoiceDraft(f"T-1001 ({CANARY} memo)", ()),), named=Named((1001,)))
    before = len(desk.sent)
    desk.mail(c.Ask(PRIYA, None, ask), sender=PRIYA, subject="One thing")
    desk.tick(desk.now + 3 * DAY)
    told = [one for one in desk.sent[before:] if one.task is None and CANARY in shown(one)]
    assert [one.kind for one in told] == [Kind.QUESTION, Kind.REMINDER, Kind.ALERT]
    for one in told:
        assert CANARY not in shown(now(desk, one)) and "T-1001 or T-1002 (Binder)?" in shown(now(desk, one))
