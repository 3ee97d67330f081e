"""Leave to file and to serve: an act of its own, by the reviewer, for the approved version; and its end, at once."""

from dataclasses import replace

import pytest

from tests.tracker.domain.desk import (
    CAROL,
    DANA,
    EVAN,
    FIRM,
    KIM,
    MARCUS,
    PRIYA,
    RENEE,
    Desk,
    letter,
    letters,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Fate
from tracker.domain.events import Approved, FilingAuthorised, FilingHeld, ServiceAuthorised
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import QuestionState
from tracker.domain.task import State

V1, V2 = (pdf("v1.pdf"),), (pdf("v2.pdf"),)
FILE, SERVE = c.AuthoriseFiling, c.AuthoriseService


def approved(desk: Desk, **more: object) -> int:
    number = desk.in_review(**more)
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    return number


def leave(desk: Desk, number: int) -> tuple[int | None, int | None]:
    """The versions that may be filed and served."""
    return desk.tasks[number].filing_authorised, desk.tasks[number].service_authorised


def test_filing_is_authorized_in_words_of_its_own_for_the_approved_version() -> None:
    desk = Desk()
    number = desk.in_review()
    file_it = c.AuthoriseFiling(DANA, number, 1, "Please file.")
    assert refused(desk.mail(file_it)) is Refusal.NOT_APPROVED
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    decision = desk.mail(file_it)
    assert desk.tasks[number].filing_authorised == 1
    assert letters(decision) == [("change", RENEE), ("change", PRIYA), ("acknowledgement", DANA)]
    told = letter(decision, Kind.CHANGE, RENEE)
    assert (told.facts["what"], told.facts["new"], told.facts["words"]) == ("filing", "1", "Please file.")
    assert refused(desk.mail(file_it)) is Refusal.ALREADY


def test_approving_and_authorizing_in_one_mail_does_both() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Approve(DANA, number, 1, "Looks good, go ahead and file.", authorise_filing=True))
    assert (desk.tasks[number].approved_version, desk.tasks[number].filing_authorised) == (1, 1)


def test_filing_said_after_approval_in_approving_words_is_recorded() -> None:
    desk = Desk()
    number = desk.in_review()
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    desk.mail(c.Approve(DANA, number, 1, "Approved, file it.", authorise_filing=True))
    assert desk.tasks[number].filing_authorised == 1


def test_filing_words_about_another_version_or_no_work_do_nothing() -> None:
    desk = Desk()
    number = desk.accepted()
    assert refused(desk.mail(c.AuthoriseFiling(DANA, number, None, "File."))) is Refusal.NOTHING_TO_REVIEW
    desk.mail(c.Deliver(RENEE, number, V1))
    desk.mail(c.Deliver(RENEE, number, V2))
    assert refused(desk.mail(c.AuthoriseFiling(DANA, number, 1, "File."))) is Refusal.STALE_VERSION
    assert refused(desk.mail(c.AuthoriseFiling(DANA, number, None, "File."))) is Refusal.STALE_VERSION
    desk.mail(c.Cancel(PRIYA, number))
    desk.told.clear()
    assert refused(desk.mail(c.AuthoriseFiling(DANA, number, 2, "File."))) is Refusal.NOT_OPEN


def test_a_delegate_whom_the_roster_lets_approve_still_files_nothing() -> None:
    desk = Desk()
    carol = replace(FIRM.people[CAROL], may_approve=True)
    desk.firm = replace(FIRM, people={**FIRM.people, CAROL: carol})
    number = desk.in_review()
    decision = desk.mail(c.Approve(CAROL, number, 1, "Dana approves, file it.", authorise_filing=True))
    assert (desk.tasks[number].approved_version, desk.tasks[number].filing_authorised) == (1, None)
    assert letter(decision, Kind.COULD_NOT_ACT).facts["reason"] == "not_yours"
    desk.told.clear()
    assert refused(desk.mail(c.AuthoriseFiling(CAROL, number, 1, "File."))) is Refusal.NOT_YOURS


def test_an_approval_that_authorizes_filing_says_so_to_whoever_files() -> None:
    desk = Desk()
    number = desk.in_review()
    outcome = letter(desk.mail(c.Approve(DANA, number, 1, "Go ahead and file.", authorise_filing=True)), Kind.OUTCOME)
    assert outcome.facts["filing"] is True
    other = desk.in_review()
    assert letter(desk.mail(c.Approve(DANA, other, 1, "Approved.")), Kind.OUTCOME).facts["filing"] is False


@pytest.mark.parametrize("kind", [FILE, SERVE])
def test_leave_is_bound_to_the_version_and_to_the_digests_of_its_files(kind: type[c.AuthoriseFiling]) -> None:
    desk = Desk()
    number = approved(desk)
    desk.mail(kind(DANA, number, 1, "Go ahead."))
    events = [event for event, _ in desk.history[number]]
    bound = [one for one in events if isinstance(one, Approved | FilingAuthorised | ServiceAuthorised)]
    assert [(one.version, one.digests) for one in bound] == [(1, ("digest of v1.pdf",))] * 2


def test_leave_to_serve_is_no_leave_to_file_nor_the_other_way_round() -> None:
    desk = Desk()
    number = approved(desk)
    decision = desk.mail(SERVE(DANA, number, 1, "Please serve it."))
    assert leave(desk, number) == (None, 1)
    assert letters(decision) == [("change", RENEE), ("change", PRIYA), ("acknowledgement", DANA)]
    assert (letter(decision, Kind.CHANGE, RENEE).facts["what"], letter(decision, Kind.CHANGE, RENEE).files) == (
        "service",
        V1,
    )
    assert refused(desk.mail(SERVE(DANA, number, 1, "Serve it."))) is Refusal.ALREADY
    other = approved(desk)
    desk.mail(FILE(DANA, other, 1, "File it."))
    assert leave(desk, other) == (1, None)


def test_filing_and_service_in_one_mail_are_one_letter_that_names_both() -> None:
    desk = Desk()
    number = approved(desk)
    decision = desk.mail(FILE(DANA, number, 1, "File and serve."), SERVE(DANA, number, 1, "File and serve."))
    assert letter(decision, Kind.CHANGE, RENEE).facts["what"] == "filing_and_service"
    assert leave(desk, number) == (1, 1)


def test_an_approval_may_give_both_and_its_letter_says_so() -> None:
    desk = Desk()
    number = desk.in_review()
    both = c.Approve(DANA, number, 1, "Approved, file and serve.", authorise_filing=True, authorise_service=True)
    outcome = letter(desk.mail(both), Kind.OUTCOME)
    assert (outcome.facts["filing"], outcome.facts["service"], outcome.facts["held"]) == (True, True, False)
    assert leave(desk, number) == (1, 1)
    assert refused(desk.mail(both)) is Refusal.ALREADY


def test_service_said_in_approving_words_after_the_approval_is_recorded() -> None:
    desk = Desk()
    number = approved(desk)
    more = c.Approve(DANA, number, 1, "Approved, file and serve.", authorise_filing=True, authorise_service=True)
    assert desk.mail(more).fate is Fate.DONE
    assert leave(desk, number) == (1, 1)


def test_approved_but_do_not_file_is_said_in_one_letter() -> None:
    desk = Desk()
    number = desk.in_review()
    decision = desk.mail(c.Approve(DANA, number, 1, "Approved, don't file yet.", hold_filing=True))
    assert letters(decision) == [("outcome", RENEE), ("delivery", PRIYA)]
    assert letter(decision, Kind.OUTCOME).facts["held"] is True
    assert (desk.state(number), leave(desk, number)) == (State.APPROVED, (None, None))


def test_hold_filing_withdraws_at_once_and_tells_whoever_would_file() -> None:
    desk = Desk()
    number = approved(desk)
    desk.mail(FILE(DANA, number, 1, "File."), SERVE(DANA, number, 1, "Serve."))
    decision = desk.mail(c.HoldFiling(DANA, number, "Hold off on filing."))
    assert letters(decision) == [("change", RENEE), ("change", PRIYA), ("acknowledgement", DANA)]
    told = letter(decision, Kind.CHANGE, RENEE)
    assert (told.facts["what"], told.not_before) == ("filing_held", None)
    assert leave(desk, number) == (None, None)
    assert desk.mail(FILE(DANA, number, 1, "Now file.")).fate is Fate.DONE
    assert leave(desk, number) == (1, None)


def test_holding_service_alone_leaves_the_filing() -> None:
    desk = Desk()
    number = approved(desk)
    desk.mail(FILE(DANA, number, 1, "File."), SERVE(DANA, number, 1, "Serve."))
    decision = desk.mail(c.HoldFiling(DANA, number, "Don't serve yet.", service_only=True))
    assert leave(desk, number) == (1, None)
    assert letter(decision, Kind.CHANGE, RENEE).facts["what"] == "service_held"


def test_words_that_stop_it_after_an_approval_in_the_same_thread_do() -> None:
    desk = Desk()
    number = approved(desk)
    desk.mail(FILE(DANA, number, 1, "File."))
    desk.mail(c.Approve(DANA, number, 1, "Approved as said, but hold the filing.", hold_filing=True))
    assert leave(desk, number) == (None, None)


def test_not_to_file_can_be_said_before_anything_is_there_to_file() -> None:
    desk = Desk()
    number = desk.accepted()
    decision = desk.mail(c.HoldFiling(PRIYA, number, "Not for filing."))
    assert letters(decision) == [("change", RENEE), ("change", DANA), ("acknowledgement", PRIYA)]
    assert letter(decision, Kind.ACKNOWLEDGEMENT).facts["done"][0]["old"] == "nothing was authorized yet"  # type: ignore[index]
    assert isinstance(desk.history[number][-1][0], FilingHeld)


@pytest.mark.parametrize(("who", "may"), [(PRIYA, True), (KIM, True), (MARCUS, True), (EVAN, False), (RENEE, False)])
def test_whoever_of_the_firms_side_has_a_say_may_stop_it(who: str, may: bool) -> None:
    desk = Desk()
    number = approved(desk)
    desk.mail(FILE(DANA, number, 1, "File."))
    desk.mail(c.HoldFiling(who, number, "Stop."))
    assert leave(desk, number) == ((None, None) if may else (1, None))


@pytest.mark.parametrize("stop", [c.Hold, c.Cancel])
def test_stopping_finished_work_stops_what_may_still_be_filed(stop: type[c.Hold]) -> None:
    desk = Desk()
    number = approved(desk)
    assert refused(desk.mail(stop(DANA, number, "Stop this."))) is Refusal.NOT_OPEN
    desk.mail(SERVE(DANA, number, 1, "Serve."))
    decision = desk.mail(stop(DANA, number, "Stop this."))
    assert leave(desk, number) == (None, None)
    assert letter(decision, Kind.CHANGE, RENEE).facts["what"] == "filing_held"
    assert desk.state(number) is State.APPROVED


def test_reopening_ends_the_leave_and_says_so() -> None:
    desk = Desk()
    number = approved(desk)
    desk.mail(FILE(DANA, number, 1, "File."))
    decision = desk.mail(c.Reopen(PRIYA, number, "The lot number is wrong."))
    assert leave(desk, number) == (None, None)
    told = [notice for notice in decision.notices if notice.kind is Kind.CHANGE]
    assert [(one.to, one.facts["what"], one.facts["old"]) for one in told] == [
        (RENEE, "reopened", "filing"),
        (DANA, "reopened", "filing"),
    ]
    assert refused(desk.mail(FILE(DANA, number, 1, "File."))) is Refusal.NOT_APPROVED


def test_leave_for_an_older_version_is_none_for_the_next() -> None:
    desk = Desk()
    number = approved(desk)
    desk.mail(c.Reopen(PRIYA, number, "The lot number is wrong."))
    desk.mail(c.Deliver(RENEE, number, V2))
    assert refused(desk.mail(FILE(DANA, number, 1, "File."))) is Refusal.STALE_VERSION
    assert refused(desk.mail(FILE(DANA, number, 2, "File."))) is Refusal.NOT_APPROVED
    desk.mail(c.Approve(DANA, number, 2, "Approved, file.", authorise_filing=True))
    assert leave(desk, number) == (2, None)


@pytest.mark.parametrize("kind", [FILE, SERVE])
def test_leave_by_anybody_but_the_reviewer_is_a_comment_that_she_alone_sees(kind: type[c.AuthoriseFiling]) -> None:
    desk = Desk()
    number = approved(desk)
    decision = desk.mail(kind(PRIYA, number, 1, "OK please file it."))
    assert refused(decision) is Refusal.NOT_REVIEWER
    assert letters(decision) == [("change", DANA), ("could_not_act", PRIYA)]
    assert letter(decision, Kind.CHANGE).facts["no_leave"] is True
    assert leave(desk, number) == (None, None)


def test_words_that_give_no_leave_reach_the_work_with_that_said() -> None:
    desk = Desk()
    number = desk.accepted()
    said = desk.mail(c.TellAssignee(PRIYA, number, "File it when done.", no_leave=True))
    assert letter(said, Kind.CHANGE, RENEE).facts["no_leave"] is True
    plain = desk.mail(c.Comment(PRIYA, number, "The client called."))
    assert letter(plain, Kind.CHANGE, RENEE).facts["no_leave"] is False
    more = desk.mail(c.Comment(PRIYA, number, "x"), c.Comment(PRIYA, number, "File it.", no_leave=True))
    assert letter(more, Kind.CHANGE, RENEE).facts["no_leave"] is True


def test_yes_to_a_paralegals_question_about_filing_is_no_leave() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.AskRequester(RENEE, number, "Shall I file it when it is done?"))
    decision = desk.mail(c.AnswerQuestion(PRIYA, 1, None, "Yes.", no_leave=True))
    assert letter(decision, Kind.CHANGE, RENEE).facts["no_leave"] is True
    assert leave(desk, number) == (None, None)


def test_whether_it_shall_be_filed_can_be_asked_of_approved_work_and_is_withdrawn_by_a_hold() -> None:
    desk = Desk()
    number = desk.in_review()
    yes = c.ChoiceDraft("Yes, file it", (FILE(DANA, number, 1, "Yes, file it"),))
    ask = c.Ask(DANA, number, c.AskDraft(DANA, "Shall it be filed?", (yes, c.ChoiceDraft("No", ())), about="filing"))
    decision = desk.mail(c.Approve(DANA, number, 1, "Approved."), ask)
    assert ("question", DANA) in letters(decision)
    desk.mail(c.HoldFiling(DANA, number, "Not yet."))
    assert desk.questions[1].state is QuestionState.WITHDRAWN
    desk.mail(ask)
    desk.mail(c.AnswerQuestion(DANA, 2, 1, "1"))
    assert leave(desk, number) == (1, None)
