"""Held mail: told with its number, released only where that is safe, rejected for good; walls that rise meanwhile."""

from dataclasses import replace

import pytest

from intake.holds import HoldReason
from tests.tracker.domain.desk import (
    ALVAREZ,
    CAROL,
    DANA,
    EVAN,
    FIRM,
    JO,
    KIM,
    LUIS,
    MARIBEL,
    MONDAY,
    PRIYA,
    RENEE,
    Desk,
    letter,
    letters,
    new_task,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decide import decide
from tracker.domain.decide.held import NEVER, STILL
from tracker.domain.decision import Decision, Fate, HeldMail, MailChange
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import Origin, State

KEY = "0a1b2c3d4e5f60718293a4b5c6d7e8f9"


def holding(reason: str = "unknown_sender", **more: object) -> Desk:
    return Desk(held={KEY: replace(HeldMail(3, KEY, "dana@gmail.example", reason), **more)})  # type: ignore[arg-type]


def told(decision: Decision, to: str = KIM) -> str:
    return str(letter(decision, Kind.ALERT, to).facts["words"])


def test_the_two_lists_of_reasons_are_in_step() -> None:
    assert set(NEVER) | set(STILL) == {reason.value for reason in HoldReason}
    assert not set(NEVER) & set(STILL)


def test_the_alert_gives_the_number_and_how_to_answer() -> None:
    desk, origin = Desk(), Origin(KEY, "dana@gmail.example", subject="Kim depo", number=3)
    decision = desk.decide([c.HoldMail("unknown_sender", "dana@gmail.example", tell=True, ask_registered=DANA)], origin)
    details = dict(letter(decision, Kind.ALERT, KIM).facts["details"])  # type: ignore[call-overload]
    assert details["Number"] == "3"
    assert details["Answer"].startswith("“release 3”")
    assert desk.questions[1].choices[0].commands == (c.VouchMail(DANA, DANA, KEY, 3, mine=True),)


def test_a_mail_that_broke_us_is_told_with_its_number_too() -> None:
    decision = Desk().decide([c.ParkMail("RecursionError", 3)], Origin(KEY, "dana@gmail.example", number=3))
    details = dict(letter(decision, Kind.ALERT, KIM).facts["details"])  # type: ignore[call-overload]
    assert list(details) == ["Tried", "What broke", "Number", "Answer", "To see it"]
    assert "“release 3”" in details["Answer"] and KEY[:8] in details["To see it"]


# --- confirmed at the registered address


def test_her_own_word_is_kept_and_the_coordinator_told() -> None:
    desk = holding()
    decision = desk.mail(c.VouchMail(DANA, DANA, KEY, 3, mine=True))
    assert decision.mails == (MailChange(KEY, vouched=DANA, told=True),)
    assert "Reply “release 3” to have it read as Dana Hollis’s." in told(decision)
    denied = desk.mail(c.VouchMail(DANA, DANA, KEY, 3, mine=False))
    assert denied.mails == (MailChange(KEY, told=True),) and "Dana Hollis did not send it" in told(denied)


def test_nobody_says_it_for_her() -> None:
    assert refused(holding().mail(c.VouchMail(CAROL, DANA, KEY, 3, mine=True))) is Refusal.NOT_YOURS


# --- release


@pytest.mark.parametrize("by", [KIM, JO, "desk"])
def test_a_release_has_it_read_again(by: str) -> None:
    decision = holding().decide([c.ReleaseMail(by, 3)])
    assert (decision.fate, decision.mails) == (Fate.DONE, (MailChange(KEY, read_by=by),))


@pytest.mark.parametrize("reason", sorted(NEVER))
def test_what_no_release_can_make_safe_stays_held_and_she_is_told_why(reason: str) -> None:
    desk = holding(reason, vouched=DANA)
    decision = desk.mail(c.ReleaseMail(KIM, 3))
    assert decision.fate is Fate.HELD and decision.mails == (MailChange(KEY, told=True),)
    assert told(decision) == f"It stays held: {NEVER[reason]}."
    assert NEVER[reason] in decision.reason


def test_who_may_release_and_what_there_is_to_release() -> None:
    desk = holding()
    for by in (DANA, PRIYA, EVAN, RENEE):
        assert refused(desk.mail(c.ReleaseMail(by, 3))) is Refusal.NOT_YOURS
        assert refused(desk.mail(c.RejectMail(by, 3))) is Refusal.NOT_YOURS
    assert refused(desk.mail(c.ReleaseMail(KIM, 4))) is Refusal.NO_SUCH_MAIL
    assert refused(holding(settled="rejected").mail(c.ReleaseMail(KIM, 3))) is Refusal.ALREADY
    partner = replace(FIRM, people={who: one for who, one in FIRM.people.items() if who not in (KIM, JO)})
    assert Desk(firm=partner, held=desk.held).mail(c.ReleaseMail(DANA, 3)).fate is Fate.DONE


def test_a_rejected_mail_is_done_with() -> None:
    desk = holding()
    decision = desk.mail(c.RejectMail(KIM, 3))
    assert decision.mails == (MailChange(KEY, settled="rejected"),)
    assert told(decision).startswith("Mail 3 is rejected")
    assert refused(desk.mail(c.RejectMail(KIM, 3))) is Refusal.ALREADY


def test_several_that_are_rejected_in_one_mail_are_answered_in_one_letter() -> None:
    desk = holding()
    desk.held["other"] = replace(desk.held[KEY], key="other", number=5)
    decision = desk.mail(c.RejectMail(KIM, 3), c.RejectMail(KIM, 5), c.RejectMail(KIM, 3))
    assert told(decision).startswith("Mails 3 and 5 are rejected")
    assert decision.mails == (MailChange(KEY, settled="rejected"), MailChange("other", settled="rejected"))


def end(held: str = "", by: str = KIM) -> c.EndRelease:
    return c.EndRelease(by, 3, KEY, held)


def test_what_came_of_it_is_told_to_whoever_released_it() -> None:
    desk = holding()
    opened = desk.mail(new_task(), end())
    assert opened.mails == (MailChange(KEY, settled="released"),)
    assert told(opened) == "Mail 3 was read: T-1001 was opened."
    assert told(desk.mail(new_task(), new_task(), end())) == "Mail 3 was read: T-1002 and T-1003 were opened."
    assert told(desk.mail(c.Comment(PRIYA, 1001, "x"), end())) == "Mail 3 was read: it was about T-1001."
    assert told(desk.mail(c.Accept(LUIS, 1001), end())).endswith("it was refused, and its writer told why.")
    assert told(desk.mail(end())) == "Mail 3 was read: it changed nothing."
    assert letters(desk.decide([end(by="desk")])) == []


@pytest.mark.parametrize(("reason", "why"), [*STILL.items(), ("broken", "broken")])
def test_what_is_held_again_stays_held_and_she_is_told_why(reason: str, why: str) -> None:
    decision = holding().mail(end(reason))
    assert decision.fate is Fate.HELD and decision.mails == (MailChange(KEY, told=True),)
    assert told(decision) == f"It stays held: {why}."


# --- walls


def walled(desk: Desk, who: str) -> None:
    people = {**desk.firm.people, who: replace(desk.firm.people[who], walled_from=(ALVAREZ,))}
    desk.firm = replace(desk.firm, people=people)


def test_a_wall_takes_open_work_at_once_and_says_nothing_to_whoever_is_behind_it() -> None:
    desk = Desk()
    held, offered = desk.accepted(assignee=RENEE), desk.opened(assignee=RENEE)
    other = desk.accepted(assignee=LUIS)
    walled(desk, RENEE)
    decision = desk.decide([c.CheckWalls()])
    assert {desk.tasks[number].assignee for number in (held, offered)} == {MARIBEL}
    assert desk.tasks[other].assignee == LUIS
    assert not any(notice.to == RENEE for notice in decision.notices)
    words = [
        str(notice.facts["words"]) for notice in decision.notices if notice.kind is Kind.ALERT and notice.to == KIM
    ]
    assert words == [
        f"T-{number} was taken from Renee Okafor, who may not see its matter any more. It was offered to Maribel Santos."
        for number in (held, offered)
    ]
    assert [notice.facts["what"] for notice in decision.notices if notice.to == PRIYA] == ["reassigned", "reassigned"]
    assert desk.decide([c.CheckWalls()]).fate is Fate.MOOT


def test_a_wall_where_nobody_else_fits_asks_the_coordinator() -> None:
    desk = Desk()
    number = desk.accepted(assignee=RENEE)
    walled(desk, RENEE)
    walled(desk, MARIBEL)
    decision = desk.decide([c.CheckWalls()])
    assert desk.state(number) is State.UNASSIGNED
    assert any("Nobody has it now." in str(notice.facts["words"]) for notice in decision.notices)


def test_the_fifth_denied_access_within_an_hour_gives_one_alert() -> None:
    desk = Desk()
    alerts = [letters(desk.mail(c.NoteDenied(EVAN, (1001,))), Kind.ALERT) for _ in range(7)]
    assert [bool(found) for found in alerts] == [False, False, False, False, True, False, False]
    assert alerts[4] == [("alert", KIM), ("alert", JO)]
    several = Desk()
    several.mail(c.NoteDenied(RENEE, (1001, 1002, 1003)))
    assert told(several.mail(c.NoteDenied(RENEE, (1001, 1002, 1003)))).startswith("Renee Okafor asked 5 times")


def test_what_is_asked_of_an_empty_desk_is_answered() -> None:
    for command in (c.CheckWalls(), c.ReleaseMail("desk", 3), c.RejectMail("desk", 3), end(), c.NoteDenied(EVAN, (9,))):
        assert decide([command], Desk().facts(), MONDAY).happened == ()
