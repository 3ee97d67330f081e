"""The weekly page: when it comes, how its lines are answered, and that nothing is decided from it unseen."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.tracker.domain.desk import (
    BRANDT,
    DANA,
    DAY,
    FIRM,
    HOUR,
    KIM,
    LA,
    LUIS,
    MARCUS,
    MARIBEL,
    PRIYA,
    RENEE,
    STRANGER,
    Desk,
    due,
    letter,
    letters,
    new_task,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Decision, Fate
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import State

V1, V2 = (pdf("v1.pdf"),), (pdf("v2.pdf"),)
WEDNESDAY = due("2026-12-09T12:00:00-08:00")


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(LA)).astimezone(UTC)


def digest_wakes(desk: Desk, who: str = DANA) -> list[tuple[str, datetime]]:
    return sorted((wake.key, wake.at) for wake in desk.wakes.values() if wake.key.startswith(f"digest {who}"))


def planned() -> Desk:
    desk = Desk()
    desk.plan()
    return desk


# --- when it comes


def test_a_chosen_day_and_hour_take_the_place_of_the_firms_and_the_wake_is_planned_anew() -> None:
    desk = planned()
    assert digest_wakes(desk) == [(f"digest {DANA} 2026-12-07", wall("2026-12-07T07:30"))]
    said = letter(desk.mail(c.MoveDigest(DANA, 4, time(16))), Kind.HABIT, DANA)
    assert digest_wakes(desk) == [(f"digest {DANA} 2026-12-04", wall("2026-12-04T16:00"))]
    assert (said.facts["day"], said.facts["time"], said.facts["next"]) == (
        "Fridays",
        "4:00 PM",
        "2026-12-05T00:00:00Z",
    )
    sent = [each for each in desk.tick(wall("2026-12-12T00:00")) if letters(each, Kind.DIGEST)]
    assert [who for each in sent for _, who in letters(each)] == [DANA, MARCUS, DANA]  # Friday, his Monday, Friday
    assert "it comes on Fridays at 4:00 PM" in str(letter(sent[0], Kind.DIGEST).facts["because"])


def test_what_is_not_said_stays_and_the_desk_plans_what_she_chose_after_a_restart() -> None:
    desk = planned()
    desk.mail(c.MoveDigest(DANA, None, time(16)))
    desk.mail(c.MoveDigest(DANA, 3))
    desk.wakes.clear()
    desk.plan()
    assert digest_wakes(desk) == [(f"digest {DANA} 2026-12-03", wall("2026-12-03T16:00"))]


def test_another_hour_of_the_same_day_moves_the_wake_and_never_sends_two_on_one_day() -> None:
    desk = planned()
    desk.mail(c.MoveDigest(DANA, 0, time(9)))
    assert digest_wakes(desk) == [(f"digest {DANA} 2026-12-07", wall("2026-12-07T09:00"))]
    desk.tick(wall("2026-12-07T09:00"))
    desk.mail(c.MoveDigest(DANA, None, time(16)))
    assert digest_wakes(desk) == [(f"digest {DANA} 2026-12-14", wall("2026-12-14T16:00"))]


def test_a_wake_that_was_planned_for_another_day_is_moot() -> None:
    desk = planned()
    old = next(wake.command for wake in desk.wakes.values() if wake.key.startswith(f"digest {DANA}"))
    desk.mail(c.MoveDigest(DANA, 4))
    desk.now = wall("2026-12-07T07:30")
    assert desk.decide([old]).fate is Fate.MOOT
    moved = replace(FIRM, habits=replace(FIRM.habits, digest_weekday=2))  # the firm agreed to another day meanwhile
    other = Desk(firm=moved, now=wall("2026-12-07T07:30"))
    assert other.decide([old]).fate is Fate.MOOT
    assert [wake.key for wake in other.last.wakes] == [f"digest {DANA} 2026-12-09"]


def test_a_stopped_one_is_not_planned_until_it_is_begun_again() -> None:
    desk = planned()
    said = letter(desk.mail(c.StopDigest(DANA)), Kind.HABIT)
    assert (said.facts["what"], said.facts["next"]) == ("stopped", None)
    assert digest_wakes(desk) == []
    desk.plan()
    assert digest_wakes(desk) == []
    assert desk.decide([c.SendDigest(DANA)]).fate is Fate.MOOT
    assert letters(desk.mail(c.AskDigest(DANA)), Kind.DIGEST) == [("digest", DANA)], (
        "one at her word comes all the same"
    )
    desk.mail(c.StartDigest(DANA))
    assert digest_wakes(desk) == [(f"digest {DANA} 2026-12-07", wall("2026-12-07T07:30"))]
    desk.mail(c.StopDigest(DANA))
    desk.mail(c.MoveDigest(DANA, 1))  # a day for it: she wants it
    assert digest_wakes(desk) == [(f"digest {DANA} 2026-12-01", wall("2026-12-01T07:30"))]


@pytest.mark.parametrize("who", [PRIYA, KIM, RENEE, STRANGER])
@pytest.mark.parametrize("kind", [c.MoveDigest, c.StopDigest, c.StartDigest])
def test_only_a_partner_has_a_day_of_her_own(who: str, kind: Any) -> None:
    decision = planned().mail(kind(who))
    assert refused(decision) is Refusal.NOT_A_PARTNER
    assert decision.weeklies == ()


# --- what needed her


def test_what_needed_her_a_week_ago_is_remembered_but_for_what_is_walled_off_since() -> None:
    desk = planned()
    desk.in_review(by=DANA, reviewer=DANA, matter=BRANDT)
    desk.in_review(by=DANA, reviewer=DANA)
    first = [each for each in desk.tick(wall("2026-12-07T07:30")) if letters(each, Kind.DIGEST)]
    assert letter(first[-1], Kind.DIGEST, DANA).facts["needs_you"] == 2
    desk.mail(c.Approve(DANA, 1001, 1, "Approved."))
    desk.now = wall("2026-12-14T07:30")
    facts: Any = letter(desk.decide([c.AskDigest(DANA)]), Kind.DIGEST).facts
    assert (facts["needs_you"], facts["last_week"]["needs_you"]) == (1, 2)
    walled = {**FIRM.people, DANA: replace(FIRM.people[DANA], walled_from=(BRANDT,))}
    desk.firm = replace(FIRM, people=walled)
    facts = letter(desk.decide([c.AskDigest(DANA)]), Kind.DIGEST).facts
    assert facts["last_week"]["needs_you"] == 1
    desk.now += 14 * DAY
    facts = letter(desk.decide([c.AskDigest(DANA)]), Kind.DIGEST).facts
    assert facts["last_week"]["needs_you"] is None, "three weeks ago is not last week"


def test_a_date_that_was_asked_for_needs_her_in_the_words_of_the_question() -> None:
    desk = Desk()
    number = desk.accepted(by=DANA)
    desk.mail(c.ProposeDue(RENEE, number, WEDNESDAY))
    facts: Any = letter(desk.mail(c.AskDigest(DANA)), Kind.DIGEST).facts
    [item] = facts["items_needing_you"]
    assert item["asked"] and item["why"].startswith("Renee Okafor asks to move the due date from Friday, December 4")
    assert letter(desk.mail(c.AskDigest(MARCUS)), Kind.DIGEST).facts["items_needing_you"] == []


# --- agreeing


def asked_for_wednesday(**more: Any) -> Desk:
    desk = Desk()
    desk.accepted(**more)
    desk.mail(c.ProposeDue(RENEE, 1001, WEDNESDAY, "I need until Wednesday noon."))
    return desk


@pytest.mark.parametrize("who", [PRIYA, DANA, MARCUS])
def test_whoever_may_move_the_date_may_agree_to_the_one_that_was_asked_for(who: str) -> None:
    desk = asked_for_wednesday()
    decision = desk.mail(c.AgreeDue(who, 1001, "agree"))
    assert desk.tasks[1001].due.at == WEDNESDAY.at
    assert desk.tasks[1001].due_history[-1].by == who
    assert ("change", RENEE) in letters(decision)
    assert refused(desk.mail(c.AgreeDue(who, 1001))) is Refusal.NOTHING_PROPOSED, "it is answered"


@pytest.mark.parametrize("who", [RENEE, KIM])
def test_nobody_else_agrees_for_them(who: str) -> None:
    desk = asked_for_wednesday()
    assert refused(desk.mail(c.AgreeDue(who, 1001))) is Refusal.NOT_YOURS
    assert desk.tasks[1001].due.at != WEDNESDAY.at


def test_agreeing_behind_a_wall_is_like_a_task_that_is_not_there() -> None:
    desk = asked_for_wednesday(matter=BRANDT)
    assert refused(desk.mail(c.AgreeDue(MARCUS, 1001))) is Refusal.NO_SUCH_TASK
    assert refused(desk.mail(c.SendAgain(MARCUS, 1001))) is Refusal.NO_SUCH_TASK


def test_agreeing_where_nobody_asked_is_refused_in_words() -> None:
    desk = Desk()
    desk.accepted()
    assert refused(desk.mail(c.AgreeDue(PRIYA, 1001))) is Refusal.NOTHING_PROPOSED


# --- never unseen


def test_an_approval_that_answers_a_page_brings_the_work_and_approves_nothing() -> None:
    desk = Desk()
    number = desk.in_review(by=PRIYA, reviewer=DANA)
    decision = desk.mail(c.Approve(DANA, number, 1, "approved", authorise_filing=True, unseen=True))
    assert decision.fate is Fate.ASKED
    assert desk.state(number) is State.IN_REVIEW and desk.tasks[number].filing_authorised is None
    brought = letter(decision, Kind.REVIEW, DANA)
    assert (brought.files, brought.version, brought.facts["again"]) == (V1, 1, "unseen")
    desk.mail(c.Approve(DANA, number, 1, "approved"))
    assert desk.tasks[number].approved_version == 1


def test_filing_that_answers_a_page_brings_the_work_and_authorizes_nothing() -> None:
    desk = Desk()
    number = desk.in_review(by=PRIYA, reviewer=DANA)
    desk.mail(c.Approve(DANA, number, 1, "approved"))
    decision = desk.mail(c.AuthoriseFiling(DANA, number, 1, "file it", unseen=True))
    assert (decision.fate, desk.tasks[number].filing_authorised) == (Fate.ASKED, None)
    assert letter(decision, Kind.DELIVERY, DANA).files == V1
    decision = desk.mail(c.AuthoriseService(DANA, number, 1, "serve it", unseen=True))
    assert (decision.fate, desk.tasks[number].service_authorised) == (Fate.ASKED, None)
    decision = desk.mail(c.Approve(DANA, number, None, "approved, file it", authorise_filing=True, unseen=True))
    assert desk.tasks[number].filing_authorised is None, "nor where it is said with an approval once more"


def test_a_page_gives_no_right_that_its_reader_has_not() -> None:
    desk = Desk()
    number = desk.in_review(by=PRIYA, reviewer=DANA)
    assert refused(desk.mail(c.Approve(MARCUS, number, 1, "approved", unseen=True))) is Refusal.NOT_REVIEWER
    assert refused(desk.mail(c.AuthoriseFiling(MARCUS, number, 1, "file", unseen=True))) is Refusal.NOT_REVIEWER


# --- once more


def test_the_reviewer_gets_the_version_that_waits_for_her_again() -> None:
    desk = Desk()
    number = desk.in_review(by=PRIYA, reviewer=DANA)
    desk.mail(c.RequestChanges(DANA, number, 1, "Shorter."))
    desk.mail(c.Deliver(RENEE, number, V2))
    again = letter(desk.mail(c.SendAgain(DANA, number)), Kind.REVIEW, DANA)
    assert (again.files, again.version, again.facts["again"]) == (V2, 2, "asked")
    assert desk.state(number) is State.IN_REVIEW


def test_what_nobody_approved_goes_to_no_one_but_those_who_review_it() -> None:
    desk = Desk()
    number = desk.in_review(by=PRIYA, reviewer=DANA)
    for who in (PRIYA, MARCUS, KIM):
        assert refused(desk.mail(c.SendAgain(who, number))) is Refusal.NOTHING_TO_SEND
    desk.mail(c.Approve(DANA, number, 1, "Approved."))
    for who in (PRIYA, MARCUS, KIM):
        assert letter(desk.mail(c.SendAgain(who, number)), Kind.DELIVERY, who).files == V1


def test_a_part_that_was_sent_ahead_can_be_had_again() -> None:
    desk = Desk()
    number = desk.accepted(by=PRIYA, reviewer=DANA)
    assert refused(desk.mail(c.SendAgain(PRIYA, number))) is Refusal.NOTHING_TO_SEND
    desk.mail(c.Deliver(RENEE, number, V1, partial=True))
    again = letter(desk.mail(c.SendAgain(PRIYA, number)), Kind.DELIVERY, PRIYA)
    assert (again.files, again.facts["partial"]) == (V1, True)


def test_who_does_the_work_gets_the_assignment_with_all_that_came_with_it() -> None:
    desk = Desk()
    number = desk.opened(files=(pdf("transcript.pdf"),))
    offered = letter(desk.mail(c.SendAgain(RENEE, number)), Kind.ASSIGNMENT, RENEE)
    assert offered.facts["expires"] and offered.files == (pdf("transcript.pdf"),)
    desk.mail(c.Accept(RENEE, number))
    held = letter(desk.mail(c.SendAgain(RENEE, number)), Kind.ASSIGNMENT, RENEE)
    assert held.facts["expires"] is None and held.facts["words"] == "Page and line, please."
    assert refused(desk.mail(c.SendAgain(LUIS, number))) is Refusal.NO_SUCH_TASK


# --- walls


def shown(decision: Decision) -> str:
    """All that leaves with a page: facts, and the tables beside it."""
    page = letter(decision, Kind.DIGEST)
    return str(page.facts) + "".join(made.text for made in page.made)


def test_nothing_of_a_walled_matter_is_in_a_page_its_counts_its_money_or_its_tables() -> None:
    desk = Desk()
    priced = {**FIRM.people, RENEE: replace(FIRM.people[RENEE], rate=50.0)}
    desk.firm = replace(FIRM, people=priced)
    desk.mail(c.AskDigest(MARCUS))
    for hours in (1.5, 77.0):
        number = desk.accepted(matter=BRANDT, title=f"Canary {hours}", due=due("2026-12-02T12:00:00-08:00"))
        desk.mail(c.LogTime(RENEE, number, hours))
    desk.in_review(matter=BRANDT, title="Canary in review")
    desk.mail(new_task(matter=BRANDT, assignee=MARIBEL, title="Canary without anybody"))
    desk.now += 7 * DAY + HOUR
    without = Desk(firm=desk.firm, now=desk.now)
    seen, bare = desk.decide([c.AskDigest(MARCUS)]), without.decide([c.AskDigest(MARCUS)])
    assert shown(seen) == shown(bare), "as if there were no such tasks"
    hers = shown(desk.decide([c.AskDigest(DANA)]))
    assert "Canary" in hers and "78.5" in hers and BRANDT in hers


def test_who_declined_for_a_conflict_finds_the_task_in_no_page() -> None:
    desk = Desk()
    desk.mail(new_task(excluded=(MARCUS,), title="Canary"))
    assert "Canary" in shown(desk.decide([c.AskDigest(DANA)]))
    facts = letter(desk.decide([c.AskDigest(MARCUS)]), Kind.DIGEST)
    assert facts.facts["open"] == 0 and "Canary" not in shown(desk.last)


def test_of_a_sealed_task_an_outsider_reads_number_and_date_and_no_money() -> None:
    desk = Desk()
    number = desk.accepted(by=PRIYA, confidentiality="sealed", title="Canary")
    desk.mail(c.LogTime(RENEE, number, 33.0))
    desk.now += 2 * DAY
    said = shown(desk.decide([c.AskDigest(MARCUS)]))
    page: Any = letter(desk.last, Kind.DIGEST).facts
    assert page["open"] == 1 and page["money"] is None
    assert "Canary" not in said and "33" not in "".join(made.text for made in letter(desk.last, Kind.DIGEST).made)
    assert "T-1001,Sealed task,,,,,,,,2026-12-04 19:00," in said  # five o'clock in Los Angeles on a wall in Chicago


def test_an_hour_that_the_firm_moves_later_costs_no_page() -> None:
    desk = planned()
    desk.firm = replace(FIRM, habits=replace(FIRM.habits, digest_time=time(10)))
    desk.plan()
    sent = [one for each in desk.tick(wall("2026-12-13T00:00")) for one in letters(each, Kind.DIGEST)]
    assert [who for _, who in sent] == [DANA, MARCUS, DANA], "hers of today, for its hour is ahead again, and of Monday"
