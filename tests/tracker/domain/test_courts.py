"""The rules of the courts one by one, each by an example that can be checked on paper."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from tracker.domain.courts import (
    NO_COURT,
    RULE_SETS,
    Court,
    Direction,
    Filing,
    Period,
    Proposal,
    Question,
    Service,
    Unit,
    closing,
    deadline,
    find_court,
)

AFTER, BEFORE = Direction.AFTER, Direction.BEFORE


def court(name: str) -> Court:
    found = find_court(name)
    assert isinstance(found, Court), found
    return found


def days(count: int, trigger: str, name: str = "", direction: Direction = AFTER, **more: object) -> Proposal:
    unit = more.pop("unit", Unit.DAY)
    assert isinstance(unit, Unit)
    question = Question(date.fromisoformat(trigger), Period(count, unit, direction), **more)  # type: ignore[arg-type]
    return deadline(question, court(name) if name else None)


def flagged(found: Proposal, words: str) -> bool:
    return any(words in flag for flag in found.flags)


def test_the_day_of_the_event_is_not_counted_and_the_last_is() -> None:
    """FRCP 6(a)(1)."""
    found = days(14, "2026-06-01", "N.D. Ill.")
    assert (found.day, found.counted, found.rules, found.court) == (
        date(2026, 6, 15),
        date(2026, 6, 15),
        "FRCP 6",
        "N.D. Ill.",
    )
    assert [step.words for step in found.steps] == [
        "Mon Jun 1, 2026: the day of the event, not counted",
        "Mon Jun 15, 2026: 14 days after Mon Jun 1, 2026",
        "Mon Jun 15, 2026: the last day",
    ]
    assert found.flags == () and found.holidays == ()


@pytest.mark.parametrize(
    ("name", "due"),
    [("N.D. Cal.", "2026-02-13"), ("N.D. Ill.", "2026-02-13"), ("SDNY", "2026-02-13"), ("N.D. Tex.", "2026-02-12")],
)
def test_a_state_holiday_moves_a_federal_deadline_forward(name: str, due: str) -> None:
    """Lincoln's birthday, FRCP 6(a)(6)(C): a holiday in some states."""
    assert days(21, "2026-01-22", name).day == date.fromisoformat(due)


def test_a_state_holiday_does_not_move_a_federal_deadline_backward() -> None:
    """FRCP 6(a)(6)(C): "for periods that are measured after an event"."""
    assert days(14, "2026-02-26", "N.D. Cal.", BEFORE).day == date(2026, 2, 12)
    assert days(14, "2026-03-02", "N.D. Cal.", BEFORE).day == date(2026, 2, 13)


def test_patriots_day_comes_from_a_general_list_and_is_said_to() -> None:
    found = days(14, "2026-04-06", "D. Mass.")
    assert found.day == date(2026, 4, 21)
    assert flagged(found, "holidays of MA are from a general list")
    assert [one.name for one in found.holidays] == ["Patriots' Day"]


def test_mail_adds_three_days_in_two_steps() -> None:
    """FRCP 6(d): added after the period would otherwise expire. 30 days end on a Saturday: 35 in all."""
    found = days(30, "2026-06-04", "N.D. Tex.", service=Service.MAIL)
    assert found.day == date(2026, 7, 9) and (found.day - date(2026, 6, 4)).days == 35


@pytest.mark.parametrize("service", [Service.ELECTRONIC, Service.PERSONAL, None])
def test_electronic_and_personal_service_add_nothing(service: Service | None) -> None:
    found = days(14, "2026-06-01", "N.D. Tex.", service=service)
    assert found.day == date(2026, 6, 15)
    assert flagged(found, "electronic means adds no days") is (service is Service.ELECTRONIC)


@pytest.mark.parametrize("service", [Service.FAX, Service.OVERNIGHT])
def test_other_means_add_days_only_by_consent(service: Service) -> None:
    found = days(14, "2026-06-01", "N.D. Tex.", service=service)
    assert found.day == date(2026, 6, 15) and flagged(found, "consented to in writing")
    assert days(14, "2026-06-01", "N.D. Tex.", service=Service.CONSENTED).day == date(2026, 6, 18)


def test_mail_does_not_lengthen_a_federal_period_before_an_event() -> None:
    found = days(14, "2026-06-15", "N.D. Tex.", BEFORE, service=Service.MAIL)
    assert found.day == date(2026, 6, 1) and flagged(found, "FRCP 6(d) does not extend 14 days before an event")


def test_an_executive_order_makes_no_holiday_and_is_flagged() -> None:
    """Dec 24 and 26, 2025 were closed by order, which is no holiday under 5 U.S.C. 6103(a); courts differ."""
    found = days(14, "2025-12-12", "N.D. Ill.")
    assert found.day == date(2025, 12, 26)
    assert flagged(found, "not certain") and flagged(found, "the other answer gives Mon Dec 29, 2025")
    assert days(14, "2026-01-07", "N.D. Ill.", BEFORE).day == date(2025, 12, 23)


@pytest.mark.parametrize(
    ("trigger", "name"),
    [
        ("2026-02-03", "Lunar New Year"),
        ("2026-04-10", "Genocide Remembrance Day"),
        ("2026-11-13", "Day after Thanksgiving"),
    ],
)
def test_holidays_that_california_courts_do_not_keep_are_flagged_in_its_federal_courts(trigger: str, name: str) -> None:
    found = days(14, trigger, "C.D. Cal.")
    assert (found.day - date.fromisoformat(trigger)).days == 14
    assert flagged(found, name)


def test_weeks_months_and_years_end_on_the_same_day_or_the_last_of_the_month() -> None:
    assert days(2, "2026-06-01", unit=Unit.WEEK).day == date(2026, 6, 15)
    assert days(6, "2026-08-31", unit=Unit.MONTH).counted == date(2027, 2, 28)
    assert days(1, "2024-02-29", unit=Unit.YEAR).counted == date(2025, 2, 28)
    assert days(2, "2026-03-31", "", BEFORE, unit=Unit.MONTH).counted == date(2026, 1, 31)


def hours(count: int, trigger: str, clock: str, name: str = "", direction: Direction = AFTER, **more: object) -> str:
    found = days(count, trigger, name, direction, unit=Unit.HOUR, clock=time.fromisoformat(clock), **more)
    return found.at.astimezone(ZoneInfo(found.zone)).isoformat()


def test_every_hour_counts_through_a_change_of_the_clock() -> None:
    """FRCP 6(a)(2), and its note of 2009: 72 hours over the end of daylight-saving time."""
    assert hours(72, "2007-11-02", "10:00") == "2007-11-05T09:00:00-05:00"
    assert hours(24, "2026-03-08", "00:30", "D. Mass.") == "2026-03-09T01:30:00-04:00"


def test_hours_that_end_on_a_holiday_run_to_the_same_time_of_the_next_day() -> None:
    assert hours(48, "2026-02-13", "14:00", "D. Mass.") == "2026-02-17T14:00:00-05:00"
    assert hours(24, "2026-02-17", "10:00", "D. Mass.", BEFORE) == "2026-02-13T10:00:00-05:00"


def test_hours_in_another_zone_are_told_in_the_courts() -> None:
    assert hours(36, "2026-12-01", "22:15", "N.D. Cal.", zone="America/Chicago") == "2026-12-03T08:15:00-08:00"


def test_hours_reach_past_a_day_on_which_the_clerk_was_away() -> None:
    """FRCP 6(a)(3)(B): the same time on the first accessible day."""
    closed = frozenset({date(2026, 12, 3)})
    assert hours(36, "2026-12-01", "22:15", "N.D. Ill.", inaccessible=closed) == "2026-12-04T10:15:00-06:00"


def test_hours_where_the_rules_are_silent_and_without_a_time_are_flagged() -> None:
    found = days(48, "2026-12-01", "L.A. Super. Ct.", unit=Unit.HOUR, service=Service.MAIL)
    assert flagged(found, "say nothing of hours") and flagged(found, "no time of day was given")
    assert found.at == datetime.fromisoformat("2026-12-03T00:00:00-08:00")


def test_a_clerk_who_cannot_be_reached_always_lengthens_forward() -> None:
    """FRCP 6(a)(3), and its note of 2009: 10 days before an event, the office inaccessible on the last of them."""
    away = frozenset({date(2007, 8, 31)})
    assert days(10, "2007-09-11", "", BEFORE).day == date(2007, 8, 31)
    assert days(10, "2007-09-11", "", BEFORE, inaccessible=away).day == date(2007, 9, 4)
    two = frozenset({date(2026, 2, 13), date(2026, 2, 17)})
    assert days(14, "2026-01-30", "N.D. Ill.", inaccessible=two).day == date(2026, 2, 18)


def test_where_the_rules_are_silent_on_the_clerk_it_is_said() -> None:
    away = frozenset({date(2026, 6, 15)})
    found = days(14, "2026-06-01", "Tex. Dist. Ct., Harris County", inaccessible=away)
    assert found.day == date(2026, 6, 16) and flagged(found, "say nothing of a clerk's office")


def test_a_closed_california_court_is_a_holiday() -> None:
    """CCP 12b."""
    away = frozenset({date(2026, 6, 15)})
    assert days(14, "2026-06-01", "L.A. Super. Ct.", inaccessible=away).day == date(2026, 6, 16)
    assert days(3, "2026-06-18", "L.A. Super. Ct.", BEFORE, unit=Unit.COURT_DAY, inaccessible=away).day == date(
        2026, 6, 12
    )


def test_a_date_that_was_set_is_not_moved() -> None:
    """Note of 2009 to FRCP 6(a): "no later than November 1" is not computed."""
    saturday = deadline(Question(date(2026, 3, 7), None, Service.MAIL), court("N.D. Ill."))
    assert saturday.day == date(2026, 3, 7) and flagged(saturday, "software does not move it")
    assert deadline(Question(date(2026, 3, 6), None), court("N.D. Ill.")).flags == ()
    five = deadline(Question(date(2026, 3, 6), None, clock=time(17)), court("N.D. Ill."))
    assert local(five) == "2026-03-06T17:00:00-06:00"
    eastern = deadline(Question(date(2026, 3, 6), None, clock=time(17), zone="America/New_York"), court("N.D. Ill."))
    assert local(eastern) == "2026-03-06T17:00:00-05:00"
    away = deadline(Question(date(2026, 3, 6), None, inaccessible=frozenset({date(2026, 3, 6)})), court("N.D. Ill."))
    assert away.day == date(2026, 3, 9) and flagged(away, "FRCP 6(a)(3) may not lengthen it")


def local(found: Proposal) -> str:
    return found.at.astimezone(ZoneInfo(found.zone)).isoformat()


def test_the_day_ends_at_midnight_of_the_court_or_when_the_clerk_closes() -> None:
    """FRCP 6(a)(4)."""
    assert local(days(10, "2026-11-30", "N.D. Cal.")) == "2026-12-10T23:59:59-08:00"
    for early in ("D. Del.", "3d Cir.", "Del. Super. Ct."):
        found = days(10, "2026-11-30", early)
        assert local(found) == "2026-12-10T17:00:00-05:00" and flagged(found, "ends the day of filing early")
    paper = days(10, "2026-11-30", "N.D. Cal.", filing=Filing.PAPER)
    assert local(paper) == "2026-12-10T16:00:00-08:00" and flagged(paper, "clerk's hours")


def test_a_court_in_two_zones_takes_the_earlier_midnight_unless_the_seat_is_named() -> None:
    both = days(10, "2026-11-30", "W.D. Tex.")
    assert local(both) == "2026-12-10T23:59:59-06:00" and flagged(both, "two time zones")
    paso = days(10, "2026-11-30", "W.D. Tex. (El Paso Division)")
    assert local(paso) == "2026-12-10T23:59:59-07:00" and not paso.flags
    assert hours(24, "2026-12-01", "10:00", "W.D. Tex.", zone="America/Chicago") == "2026-12-02T10:00:00-06:00"


LA = "L.A. Super. Ct."


def motion(count: int, hearing: str, service: Service | None = None) -> Proposal:
    return days(count, hearing, LA, BEFORE, unit=Unit.COURT_DAY, service=service)


@pytest.mark.parametrize(
    ("service", "due"),
    [
        (Service.PERSONAL, "2026-11-24"),
        (Service.MAIL, "2026-11-19"),
        (Service.MAIL_OUT_OF_STATE, "2026-11-13"),  # the tenth calendar day is a Saturday
        (Service.MAIL_ABROAD, "2026-11-04"),
        (Service.OVERNIGHT, "2026-11-20"),  # the second calendar day is a Sunday
        (Service.FAX, "2026-11-20"),
        (Service.ELECTRONIC, "2026-11-20"),  # two court days, CCP 1010.6
    ],
)
def test_moving_papers_of_california_go_out_so_much_earlier(service: Service, due: str) -> None:
    """CCP 1005(b), 12c: sixteen court days before Dec 18, 2026, then back by the days of the service."""
    assert motion(16, "2026-12-18", service).day == date.fromisoformat(due)


def test_opposition_and_reply_get_no_days_for_service() -> None:
    """CCP 1005(b): section 1013 does not apply to them."""
    for count, due in ((9, date(2026, 12, 7)), (5, date(2026, 12, 11))):
        found = motion(count, "2026-12-18", Service.MAIL)
        assert found.day == due and flagged(found, "does not extend")


def test_an_extended_backward_count_that_ends_on_a_saturday_takes_the_court_day_before() -> None:
    found = motion(16, "2010-09-15", Service.OVERNIGHT)
    assert (found.counted, found.day) == (date(2010, 8, 21), date(2010, 8, 20))
    assert flagged(found, "Fri Aug 20, 2010 is proposed") and flagged(found, "the other answer gives Mon Aug 23, 2010")


def test_other_california_notices_add_court_days_for_overnight_delivery() -> None:
    """As CCP 437c(a)(2): 81 days before the hearing, two court days more."""
    assert days(81, "2026-12-18", LA, BEFORE).day == date(2026, 9, 28)
    assert days(81, "2026-12-18", LA, BEFORE, service=Service.OVERNIGHT).day == date(2026, 9, 23)


def test_california_adds_first_and_rolls_last() -> None:
    """CCP 1013(a): 30 and 5 are 35 days, then to a court day. FRCP 6(d) would roll twice."""
    assert days(30, "2026-11-02", LA, service=Service.MAIL).day == date(2026, 12, 7)
    assert days(30, "2026-11-05", LA, service=Service.MAIL).day == date(2026, 12, 10)


def test_two_court_days_are_added_to_the_day_that_the_count_reaches() -> None:
    """The thirtieth day is a Saturday; some would move it to Monday first."""
    found = days(30, "2026-11-05", LA, service=Service.ELECTRONIC)
    assert found.counted == found.day == date(2026, 12, 8)
    assert flagged(found, "the other answer gives Wed Dec 9, 2026")


def test_columbus_day_gave_way_to_native_american_day_in_california_courts() -> None:
    for year, columbus, native in ((2021, True, False), (2026, False, True)):
        second_monday = next(date(year, 10, n) for n in range(8, 15) if date(year, 10, n).weekday() == 0)
        fourth_friday = next(date(year, 9, n) for n in range(22, 29) if date(year, 9, n).weekday() == 4)
        assert bool(closing(court(LA), second_monday, AFTER)) is columbus
        assert bool(closing(court(LA), fourth_friday, AFTER)) is native


HARRIS = "Tex. Dist. Ct. Harris County"


def test_texas_skips_closed_days_in_periods_of_five_days_or_less() -> None:
    """TRCP 4."""
    assert days(5, "2026-11-19", HARRIS).day == date(2026, 11, 30)
    assert days(6, "2026-11-19", HARRIS).day == date(2026, 11, 25)
    assert days(7, "2026-11-19", HARRIS).day == date(2026, 11, 30)


def test_texas_mail_adds_three_calendar_days_and_then_rolls() -> None:
    """TRCP 21a(c)."""
    assert days(10, "2026-06-01", HARRIS, service=Service.MAIL).day == date(2026, 6, 15)
    assert days(21, "2026-06-30", HARRIS, BEFORE, service=Service.MAIL).day == date(2026, 6, 5)


def test_texas_keeps_a_holiday_on_its_own_date_and_a_county_may_not() -> None:
    """July 4, 2026 is a Saturday; Gov't Code 662.003 moves nothing."""
    found = days(30, "2026-06-03", HARRIS)
    assert found.day == date(2026, 7, 3) and flagged(found, "Miller Brewing")


def test_florida_rolls_adds_and_rolls_again() -> None:
    """2.514(b); the Friday after Thanksgiving is a holiday by Stat. 110.117."""
    found = days(20, "2026-11-05", "Fla. Cir. Ct., Duval County", service=Service.MAIL)
    assert found.day == date(2026, 11, 30)
    assert days(21, "2026-11-05", "Fla. Cir. Ct., Duval County", service=Service.MAIL).day == date(2026, 12, 7)


def test_florida_may_begin_on_the_next_open_day_which_is_flagged() -> None:
    """2.514(a)(1)(A) begins "from the next day that is not a Saturday, Sunday, or legal holiday"."""
    found = days(20, "2026-10-02", "Fla. Cir. Ct., Duval County")
    assert found.day == date(2026, 10, 22) and flagged(found, "the other answer gives Mon Oct 26, 2026")


def test_new_york_moves_to_the_next_business_day_and_keeps_saturdays_holidays_there() -> None:
    """Gen. Constr. Law 24, 25-a: July 4, 2026 is a Saturday, so July 3 is open."""
    assert days(30, "2026-06-03", "N.Y. Sup. Ct.").day == date(2026, 7, 3)
    assert days(30, "2026-06-04", "N.Y. Sup. Ct.").day == date(2026, 7, 6)
    assert days(20, "2026-10-14", "N.Y. Sup. Ct.").day == date(2026, 11, 4)  # after Election Day


def test_new_york_adds_days_for_mail_and_one_business_day_for_overnight() -> None:
    """CPLR 2103(b)(2), (6)."""
    assert days(20, "2026-06-01", "N.Y. Sup. Ct.", service=Service.MAIL).day == date(2026, 6, 26)
    assert days(20, "2026-06-01", "N.Y. Sup. Ct.", service=Service.MAIL_OUT_OF_STATE).day == date(2026, 6, 29)
    assert days(18, "2026-06-01", "N.Y. Sup. Ct.", service=Service.OVERNIGHT).day == date(2026, 6, 22)


def test_other_states_are_counted_by_the_common_method_and_it_is_said() -> None:
    found = days(30, "2026-01-31", "Cook Cty. Cir. Ct.", service=Service.MAIL)
    assert found.day == date(2026, 3, 3) and found.rules == "the common method"  # Casimir Pulaski Day
    for words in ("rules of IL are not in", "general list", "service days of this state"):
        assert flagged(found, words)


def test_rules_that_are_not_the_courts_own_are_flagged() -> None:
    question = Question(date(2026, 6, 1), Period(14, Unit.DAY, AFTER))
    assert flagged(deadline(question, court("N.D. Cal."), RULE_SETS["ccp"]), "are not this court's own")
    assert not deadline(question, court("N.D. Cal."), RULE_SETS["frap"]).flags
    assert deadline(question, None, RULE_SETS["ccp"]).court == "courts of California"
    assert flagged(deadline(question, NO_COURT, RULE_SETS["common"]), "rules of this court")


def test_business_days_are_counted_on_a_calendar_of_their_own() -> None:
    """Federal and state holidays whatever the direction, and the firm's closures."""
    closed = frozenset({date(2026, 12, 15)})
    assert days(3, "2026-12-18", LA, BEFORE, unit=Unit.BUSINESS_DAY).day == date(2026, 12, 15)
    found = days(3, "2026-12-18", LA, BEFORE, unit=Unit.BUSINESS_DAY, closures=closed)
    assert found.day == date(2026, 12, 14) and flagged(found, "no unit of a court")
    assert any("the firm is closed" in step.words for step in found.steps)
    assert days(3, "2026-02-17", "N.D. Cal.", BEFORE, unit=Unit.BUSINESS_DAY).day == date(2026, 2, 10)


def test_after_the_lists_end_only_known_holidays_count() -> None:
    assert closing(court("D. Mass."), date(2101, 4, 18), AFTER) is None
    assert closing(court("N.D. Cal."), date(2101, 2, 1), AFTER) is None


def test_new_york_counts_hours_and_a_closed_clerk_by_its_own_laws() -> None:
    """Gen. Constr. Law 25-a(1) has the same hour of the next business day; Judiciary Law 282-a a closed clerk."""
    assert hours(48, "2026-12-03", "14:00", "N.Y. Sup. Ct.") == "2026-12-07T14:00:00-05:00"
    away = frozenset({date(2026, 6, 15)})
    found = days(14, "2026-06-01", "N.Y. Sup. Ct.", inaccessible=away)
    assert found.day == date(2026, 6, 16) and not found.flags


def test_a_backward_period_of_new_york_ends_before_and_the_statutes_words_are_flagged() -> None:
    found = days(8, "2026-12-14", "N.Y. Sup. Ct.", BEFORE)
    assert found.day == date(2026, 12, 4) and flagged(found, "before which") and flagged(found, "Mon Dec 7, 2026")
