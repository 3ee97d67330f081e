"""One list a day of what was held and could wait: in her morning, never twice, and nothing of what she knows of."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.tracker.domain.desk import DANA, FIRM, HOUR, JO, KIM, LA, MARCUS, MONDAY, RENEE, Desk
from tracker.domain import commands as c
from tracker.domain.decision import Fate, HeldMail
from tracker.domain.firm import Hours, Role
from tracker.domain.notices import Kind, Notice
from tracker.domain.task import Origin

WEDNESDAY = datetime(2026, 12, 2, 17, 0, tzinfo=UTC)  # 9:00 in Los Angeles
MINUTE = timedelta(minutes=1)


def planned() -> Desk:
    desk = Desk()
    desk.plan()
    return desk


def hold(desk: Desk, number: int, reason: str = "unknown_sender", *, tell: bool = False, asked: str = "") -> str:
    """A mail is held now; its row is kept before the decision changes it, as the store does."""
    key, sender = f"key {number}", f"s{number}@outside.example"
    desk.held[key] = HeldMail(number, key, sender, reason, subject=f"Subject {number}", at=desk.now, asked=asked)
    command = c.HoldMail(reason, sender, tell=tell, ask_registered=asked or None)
    desk.decide([command], Origin(key, sender, subject=f"Subject {number}", number=number))
    return key


def lists(desk: Desk, until: datetime) -> list[Notice]:
    return [one for each in desk.tick(until) for one in each.notices if one.kind is Kind.HELD]


def numbers(notice: Notice) -> list[int]:
    found: list[int] = notice.facts["numbers"]  # type: ignore[assignment]
    return found


def test_strangers_mail_is_told_once_in_the_morning_of_each_coordinator() -> None:
    desk = planned()
    hold(desk, 1)
    assert desk.last.notices == (), "nobody is told at once"
    first = lists(desk, MONDAY + 30 * HOUR)
    assert sorted((one.to, numbers(one)) for one in first) == sorted([(KIM, [1]), (JO, [1])])
    assert all(one.not_before is None for one in first)
    assert lists(desk, WEDNESDAY + HOUR) == [], "no mail was held since"


def test_it_comes_at_the_start_of_her_own_working_day() -> None:
    desk = planned()
    people = {**FIRM.people, KIM: replace(FIRM.people[KIM], zone="America/New_York")}
    desk.firm = replace(FIRM, people=people)
    desk.wakes = {}
    desk.plan()
    hold(desk, 1)
    at: dict[str, datetime] = {}
    while not {KIM, JO} <= set(at):
        at |= {one.to: desk.now for one in lists(desk, desk.now + MINUTE * 30)}
    local = {
        who: instant.astimezone(ZoneInfo(zone))
        for who, instant, zone in ((KIM, at[KIM], "America/New_York"), (JO, at[JO], LA))
    }
    assert {(one.day, one.hour) for one in local.values()} == {(1, 9)}


def test_what_she_was_told_of_at_once_is_not_told_again() -> None:
    desk = planned()
    hold(desk, 1, "unverified_sender", tell=True)
    assert [notice.to for notice in desk.last.notices] == [KIM, JO]
    mine = hold(desk, 2, asked=DANA)
    desk.mail(c.VouchMail(DANA, DANA, mine, 2, mine=False))
    hold(desk, 3)
    desk.mail(c.ReleaseMail(KIM, 3))
    desk.decide([c.EndRelease(KIM, 3, "key 3", "unknown_sender")])
    hold(desk, 4)
    desk.mail(c.RejectMail(KIM, 4))
    assert lists(desk, WEDNESDAY) == []


def test_a_mail_in_a_colleagues_name_stands_first_and_says_that_they_were_asked() -> None:
    desk = planned()
    hold(desk, 1)
    hold(desk, 2, "too_large")
    hold(desk, 3, asked=DANA)
    hold(desk, 4, "unverified_sender", asked=DANA)
    facts = lists(desk, WEDNESDAY)[0].facts
    assert facts["kinds"] == {"outside": 1, "unproven": 1, "personal": 1, "too_large": 1}
    rows = [(row["number"], row["why"]) for row in facts["mails"]]  # type: ignore[attr-defined]
    assert rows == [
        (3, "in the name of Dana Hollis, from an address that is not on the list; Dana Hollis was asked"),
        (4, "nobody vouches that Dana Hollis sent it; Dana Hollis was asked"),
        (1, "not on the firm’s list"),
        (2, "too large to be read"),
    ]


def test_of_many_ten_are_shown_and_all_stand_in_a_table() -> None:
    desk = planned()
    for number in range(1, 13):
        hold(desk, number)
    notice = lists(desk, WEDNESDAY)[0]
    assert len(notice.facts["mails"]) == 10 and numbers(notice) == list(range(1, 13))  # type: ignore[arg-type]
    (made,) = notice.made
    assert made.name.startswith("held mail") and made.text.count("@outside.example") == 12
    assert "12,s12@outside.example,Subject 12," in made.text


def test_a_desk_that_was_down_sends_one_list_within_her_hours_with_all_of_it() -> None:
    desk = planned()
    hold(desk, 1)
    desk.now = MONDAY + 50 * HOUR  # Wednesday 11:00
    hold(desk, 2)
    sent = [one for one in lists(desk, desk.now + MINUTE) if one.to == KIM]
    assert [numbers(one) for one in sent] == [[1, 2]]
    assert [one for one in lists(desk, WEDNESDAY + 23 * HOUR) if one.to == KIM] == []


def test_a_desk_that_comes_back_at_night_waits_for_her_morning_and_forgets_nothing() -> None:
    desk = planned()
    hold(desk, 1)
    desk.now = WEDNESDAY - 6 * HOUR
    desk.plan()  # as at its start: it would begin with what is held from now on
    assert lists(desk, WEDNESDAY - HOUR) == []
    assert [numbers(one) for one in lists(desk, WEDNESDAY) if one.to == KIM] == [[1]]
    assert lists(desk, WEDNESDAY + 23 * HOUR) == []


def test_a_mail_that_was_kept_a_moment_late_is_told_the_next_day_and_its_neighbors_are_not_told_twice() -> None:
    desk = planned()
    desk.tick(WEDNESDAY - 24 * HOUR - MINUTE)
    hold(desk, 1)
    moment = desk.now
    assert [numbers(one) for one in lists(desk, WEDNESDAY - 23 * HOUR) if one.to == KIM] == [[1]]
    desk.held["late"] = HeldMail(2, "late", "s2@outside.example", "unknown_sender", at=moment)
    assert [numbers(one) for one in lists(desk, WEDNESDAY) if one.to == KIM] == [[2]]


def test_nothing_comes_on_days_off_and_monday_has_the_weekend() -> None:
    desk = Desk(now=datetime(2026, 12, 4, 20, 0, tzinfo=UTC))  # Friday noon
    desk.plan()
    hold(desk, 1)
    desk.tick(desk.now + 24 * HOUR)
    hold(desk, 2)
    assert lists(desk, datetime(2026, 12, 7, 16, 59, tzinfo=UTC)) == []
    assert {tuple(numbers(one)) for one in lists(desk, datetime(2026, 12, 7, 17, 0, tzinfo=UTC))} == {(1, 2)}


def test_where_nobody_coordinates_the_partners_keep_the_desk_and_nobody_else_gets_it() -> None:
    people = {who: one for who, one in FIRM.people.items() if one.role is not Role.COORDINATOR}
    desk = Desk(replace(FIRM, people=people))
    desk.plan()
    hold(desk, 1)
    assert {one.to for one in lists(desk, WEDNESDAY)} == {DANA, MARCUS}
    for who in (RENEE, "gone@paradesk.example"):
        decision = desk.decide([c.SendHeldList(who, MONDAY.date(), MONDAY)])
        assert (decision.fate, decision.wakes) == (Fate.MOOT, ())


def test_a_day_that_begins_later_from_now_on_costs_no_list() -> None:
    desk = planned()
    desk.now = MONDAY + 4 * HOUR
    hold(desk, 1)
    later = replace(FIRM.people[KIM], hours=Hours(time(10), time(18)))
    desk.firm = replace(FIRM, people={**FIRM.people, KIM: later})
    desk.plan()
    told = [one for one in lists(desk, WEDNESDAY + 4 * HOUR) if one.to == KIM]
    assert [numbers(one) for one in told] == [[1]]
