"""Held mail about work behind a wall: only those learn of it who may know of that work, and somebody always does."""

from dataclasses import replace

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    DANA,
    DAY,
    FIRM,
    HOUR,
    JO,
    KIM,
    MARCUS,
    PRIYA,
    RENEE,
    Desk,
    new_task,
    refused,
)
from tests.tracker.domain.test_held_list import WEDNESDAY, lists
from tracker.domain import commands as c
from tracker.domain.decide.held import UNSEEN
from tracker.domain.decision import Fate, HeldMail
from tracker.domain.naming import Named
from tracker.domain.notices import Kind, Notice, Refusal
from tracker.domain.task import Origin

ABOUT = Named((1001,))
PLAIN = "Kim deposition, corrected"


def walled(desk: Desk, *people: str) -> None:
    rows = {who: replace(desk.firm.people[who], walled_from=(ALVAREZ,)) for who in people}
    desk.firm = replace(desk.firm, people={**desk.firm.people, **rows})


def holding(*, tell: bool, named: Named = ABOUT, subject: str = PLAIN, walls: tuple[str, ...] = ()) -> Desk:
    """Renee's reply on a task of Alvarez is held. Jo is walled off from that matter, Kim is not."""
    desk = Desk()
    desk.plan()
    desk.accepted()
    walled(desk, *walls)
    desk.held["key"] = HeldMail(3, "key", RENEE, "file_of_another_matter", subject=subject, at=desk.now, named=named)
    origin = Origin("key of the mail", RENEE, subject=subject, number=3)
    desk.decide([c.HoldMail("file_of_another_matter", RENEE, tell=tell, named=named)], origin)
    return desk


def alerts(desk: Desk) -> list[Notice]:
    return [notice for notice in desk.last.notices if notice.kind is Kind.ALERT]


def test_a_held_mail_is_told_to_those_who_may_know_of_its_work() -> None:
    (alert,) = alerts(holding(tell=True))
    assert alert.to == KIM and PLAIN in str(alert.facts["details"])


def test_a_subject_that_names_a_walled_matter_is_not_told_either() -> None:
    for subject in ("Re: ALVAREZ v.  Northgate", f"matter {ALVAREZ}"):
        assert [one.to for one in alerts(holding(tell=True, named=Named(), subject=subject))] == [KIM]
    assert [one.to for one in alerts(holding(tell=True, named=Named(), subject=f"matter {BRANDT}"))] == [KIM, JO]


def test_where_no_coordinator_may_know_a_partner_learns_of_it() -> None:
    desk = holding(tell=True, walls=(KIM,))
    assert {one.to for one in alerts(desk)} == {DANA, MARCUS}
    assert refused(desk.mail(c.RejectMail(KIM, 3))) is Refusal.NO_SUCH_MAIL
    assert desk.mail(c.RejectMail(DANA, 3)).fate is Fate.DONE


def test_where_nobody_may_know_all_learn_that_a_mail_is_held_and_nothing_of_it() -> None:
    found = alerts(holding(tell=True, walls=(KIM, DANA, MARCUS)))
    assert {one.to for one in found} == {KIM, JO}
    for one in found:
        assert one.facts["words"] == UNSEEN
        labels = [label for label, _ in one.facts["details"]]  # type: ignore[attr-defined]
        assert labels == ["Came", "To see it"]
    desk = Desk()
    walled(desk, KIM, DANA, MARCUS)
    desk.decide([c.HoldMail("no_task", RENEE, tell=True, named=Named(matters=(ALVAREZ,)))])
    assert [label for label, _ in alerts(desk)[0].facts["details"]] == ["Came"]  # type: ignore[attr-defined]


def test_whoever_may_not_know_of_it_finds_no_such_mail() -> None:
    desk = holding(tell=True)
    assert refused(desk.mail(c.ReleaseMail(JO, 3))) is Refusal.NO_SUCH_MAIL
    assert refused(desk.mail(c.RejectMail(JO, 3))) is Refusal.NO_SUCH_MAIL
    assert refused(desk.mail(c.RejectMail(PRIYA, 3))) is Refusal.NOT_YOURS
    assert desk.mail(c.RejectMail(KIM, 3)).fate is Fate.DONE


def test_the_list_of_the_day_leaves_out_what_its_reader_may_not_know_of() -> None:
    desk = holding(tell=False)
    assert [one.to for one in lists(desk, WEDNESDAY)] == [KIM]


def test_a_list_that_names_work_in_the_subjects_of_its_mails_says_so() -> None:
    """A wall that goes up before it leaves keeps it in."""
    (held,) = lists(holding(tell=False, subject="Re: Brandt v. Kestrel"), WEDNESDAY)
    assert held.named == Named((1001,), (BRANDT,))


def test_the_list_of_the_day_says_of_such_a_mail_that_it_is_held_where_nobody_may_know() -> None:
    desk = holding(tell=False, walls=(KIM,))
    found = lists(desk, WEDNESDAY + HOUR)
    assert {one.to for one in found} == {KIM, JO}
    for one in found:
        rows: list[dict[str, object]] = one.facts["mails"]  # type: ignore[assignment]
        (row,) = rows
        assert (row["number"], row["sender"], row["subject"]) == (3, "not shown", "not shown")
        assert row["why"] == "it is about work that is not yours to see"
        assert one.named == Named(), "she may have it, for it says nothing"


def test_which_event_another_system_was_not_told_of_is_for_those_who_may_know() -> None:
    desk = Desk()
    desk.accepted()
    failed = c.WebhookFailed("503 Service Unavailable", "T-1001", 1001)
    desk.decide([failed])
    assert [one.to for one in alerts(desk)] == [KIM]
    walled(desk, KIM, DANA, MARCUS)
    desk.decide([failed])
    assert [(one.to, one.facts["details"]) for one in alerts(desk)] == [
        (who, [["Answer", "503 Service Unavailable"]]) for who in (KIM, JO)
    ]
    assert FIRM.walled(JO, ALVAREZ)


WHICH = c.AskDraft(
    PRIYA,
    "Which matter is it: Alvarez v. Northgate (2026-0141) or Brandt v. Kestrel (2026-0098)?",
    (
        c.ChoiceDraft("Alvarez v. Northgate (2026-0141)", (c.SetMatter(PRIYA, 0, ALVAREZ),)),
        c.ChoiceDraft("Brandt v. Kestrel (2026-0098)", (c.SetMatter(PRIYA, 0, BRANDT),)),
    ),
    "Nothing starts before the matter is known.",
    "matter",
)


def unanswered(*walls: str) -> Desk:
    """Priya is asked twice which matter it is; Jo is walled off from one of the two."""
    desk = Desk()
    walled(desk, *walls)
    desk.mail(new_task(matter=None, title="Kim deposition", ask=WHICH, blocked=True))
    desk.tick(desk.now + 3 * DAY)
    return desk


def told_of_it(desk: Desk) -> dict[str, list[str]]:
    """Labels of what each was told of the question."""
    found = [one for one in desk.sent if one.facts.get("about") == "question_unanswered"]
    return {one.to: [label for label, _ in one.facts["details"]] for one in found}  # type: ignore[attr-defined]


def test_a_question_that_nobody_answers_is_told_without_its_words_to_whoever_is_walled_off_from_a_choice() -> None:
    desk = unanswered()
    assert told_of_it(desk) == {KIM: ["Asked", "Meanwhile"], JO: []}
    assert refused(desk.mail(c.AnswerQuestion(JO, 1, 1, "1"))) is Refusal.NO_SUCH_TASK
    assert desk.mail(c.AnswerQuestion(KIM, 1, 2, "2")).fate is Fate.DONE
    assert desk.tasks[1001].matter == BRANDT


def test_where_every_coordinator_is_walled_off_from_a_choice_the_partners_get_its_words() -> None:
    assert told_of_it(unanswered(KIM)) == {DANA: ["Asked", "Meanwhile"], KIM: [], JO: []}
