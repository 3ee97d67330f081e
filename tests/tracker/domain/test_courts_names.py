"""Courts, rules and phrases as people write them, and what is said where they cannot be read."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.courts import (
    Asked,
    Court,
    Direction,
    Filing,
    NotUnderstood,
    Period,
    Phrase,
    Proposal,
    Service,
    Unit,
    deadline_in_words,
    find_court,
    find_rules,
    read_phrase,
    read_service,
)
from tracker.domain.courts.finding import federal_courts
from tracker.domain.courts.states import BY_CODE, STATES

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("N.D. Cal.", "N.D. Cal."),
        ("ND Cal", "N.D. Cal."),
        ("n.d. california", "N.D. Cal."),
        ("NDCA", "N.D. Cal."),
        ("Northern District of California", "N.D. Cal."),
        ("U.S. District Court for the Northern District of California", "N.D. Cal."),
        ("United States District Court, Northern District of Texas", "N.D. Tex."),
        ("USDC N.D. Ill.", "N.D. Ill."),
        ("USDC, N.D. Ill.", "N.D. Ill."),
        ("SDNY", "S.D.N.Y."),
        ("S.D.N.Y.", "S.D.N.Y."),
        ("Southern New York", "S.D.N.Y."),
        ("D. Mass.", "D. Mass."),
        ("District of Massachusetts", "D. Mass."),
        ("D.D.C.", "D.D.C."),
        ("District of Columbia", "D.D.C."),
        ("DNJ", "D.N.J."),
        ("EDVA", "E.D. Va."),
        ("N.D. W. Va.", "N.D. W. Va."),
        ("D.S.D.", "D.S.D."),
        ("D.P.R.", "D.P.R."),
        ("D. Guam", "D. Guam"),
        ("C.D. Cal. No. 2:26-cv-04512-ABC", "C.D. Cal."),
        ("N.D. Cal. 3:26-cv-01187", "N.D. Cal."),
        ("N.D. Ill. 1:26-cv-417", "N.D. Ill."),
        ("the Northern District of California (San Jose Division)", "N.D. Cal."),
        ("9th Cir.", "9th Cir."),
        ("Ninth Circuit", "9th Cir."),
        ("2nd Cir.", "2d Cir."),
        ("CA9", "9th Cir."),
        ("United States Court of Appeals for the Ninth Circuit", "9th Cir."),
        ("Fed. Cir.", "Fed. Cir."),
        ("Bankr. S.D.N.Y.", "Bankr. S.D.N.Y."),
        ("U.S. Bankruptcy Court, D. Del.", "Bankr. D. Del."),
    ],
)
def test_a_federal_court_is_found(words: str, name: str) -> None:
    found = find_court(words)
    assert isinstance(found, Court) and found.name == name


@pytest.mark.parametrize(
    ("words", "state", "zones"),
    [
        ("L.A. Super. Ct.", "CA", "America/Los_Angeles"),
        ("LA Superior Court", "CA", "America/Los_Angeles"),
        ("Los Angeles County Superior Court", "CA", "America/Los_Angeles"),
        ("Superior Court of California, County of Los Angeles", "CA", "America/Los_Angeles"),
        ("L.A. Super. Ct. 26STCV04410", "CA", "America/Los_Angeles"),
        ("LASC", "CA", "America/Los_Angeles"),
        ("Maricopa Cty. Super. Ct. CV2026-004417", "AZ", "America/Phoenix"),
        ("Denver Dist. Ct. 2026CV30811", "CO", "America/Denver"),
        ("Sup. Ct. N.Y. Cnty.", "NY", "America/New_York"),
        ("Suffolk Super. Ct.", "MA", "America/New_York"),
        ("Suffolk Cnty. Sup. Ct.", "NY", "America/New_York"),
        ("TX", "TX", "America/Chicago America/Denver"),
        ("California", "CA", "America/Los_Angeles"),
        ("Ill.", "IL", "America/Chicago"),
        ("Cook Cty. Cir. Ct. 2026 D 003318", "IL", "America/Chicago"),
        ("Tex. Dist. Ct. Harris County", "TX", "America/Chicago"),
        ("Harris County District Court", "TX", "America/Chicago"),
        ("Tex. Dist. Ct., El Paso County", "TX", "America/Denver"),
        ("Tex. Dist. Ct.", "TX", "America/Chicago America/Denver"),
        ("Fla. 11th Jud. Cir. Ct.", "FL", "America/New_York America/Chicago"),
        ("Fla. Cir. Ct., Bay County", "FL", "America/Chicago"),
        ("Miami-Dade County Circuit Court", "FL", "America/New_York"),
        ("La. Dist. Ct., Orleans Parish", "LA", "America/Chicago"),
        ("N.Y. Sup. Ct., Kings County", "NY", "America/New_York"),
        ("Supreme Court of the State of New York, County of New York", "NY", "America/New_York"),
        ("New York County Supreme Court", "NY", "America/New_York"),
        ("Superior Court of Washington, King County", "WA", "America/Los_Angeles"),
        ("Washington County Circuit Court, Oregon", "OR", "America/Los_Angeles"),
        ("Or. Cir. Ct., Multnomah County", "OR", "America/Los_Angeles"),
        ("Me. Super. Ct.", "ME", "America/New_York"),
        ("W. Va. Cir. Ct.", "WV", "America/New_York"),
        ("Ky. Cir. Ct., Jefferson County", "KY", "America/New_York America/Chicago"),
        ("Philadelphia Court of Common Pleas", "PA", "America/New_York"),
    ],
)
def test_a_state_court_is_found_by_its_state_or_a_large_county(words: str, state: str, zones: str) -> None:
    found = find_court(words)
    assert isinstance(found, Court) and (found.state, " ".join(found.zones)) == (state, zones)


@pytest.mark.parametrize(
    "words",
    [
        "Mars",
        "17th Judicial Circuit",
        "",
        "N.D.",
        "Harris",
        "Orange County Superior Court",
        "Kings",
        "QQ",
        "ND",
        "USCIS",
    ],
)
def test_an_unknown_court_is_an_error_that_names_what_would_be_understood(words: str) -> None:
    found = find_court(words)
    assert isinstance(found, NotUnderstood) and f'no court "{words}"' in found.words and "N.D. Cal." in found.words


def test_every_federal_district_is_there_once_with_its_state_and_zone() -> None:
    """28 U.S.C. 81-131 and the three territories: 94; and 13 circuits."""
    courts = federal_courts()
    assert len([one for one in courts if one.rules == "frcp"]) == 94 and len(courts) == 107
    assert all(one.state in BY_CODE and one.zones for one in courts)
    assert len(STATES) == 55


@pytest.mark.parametrize("court", federal_courts(), ids=lambda court: court.name)
def test_every_federal_court_is_found_by_its_own_name(court: Court) -> None:
    assert find_court(court.name) == court


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("FRCP", "frcp"), ("frcp 6(a)", "frcp"), ("Fed. R. Civ. P. 6", "frcp"), ("Fed. R. App. P. 26", "frap"),
        ("FRAP", "frap"), ("Fed. R. Crim. P. 45", "frcrp"), ("FRBP 9006", "frbp"), ("CCP", "ccp"), ("California", "ccp"),
        ("TRCP 4", "trcp"), ("Tex. R. Civ. P.", "trcp"), ("Florida", "florida"), ("2.514", "florida"), ("GCL 25-a", "ny"),
        ("NY", "ny"), ("common", "common"),
    ],
)  # fmt: skip
def test_a_rule_set_is_found(words: str, key: str) -> None:
    found = find_rules(words)
    assert not isinstance(found, NotUnderstood) and found.key == key


def test_an_unknown_rule_set_is_an_error_that_lists_the_known() -> None:
    found = find_rules("Martian")
    assert isinstance(found, NotUnderstood) and "frcp (FRCP 6)" in found.words and "ccp" in found.words


AFTER, BEFORE = Direction.AFTER, Direction.BEFORE
FULL = {
    "21 days after 2026-01-22": (21, Unit.DAY, AFTER, "2026-01-22"),
    "14 days after 11/10/2026 service by mail": (14, Unit.DAY, AFTER, "2026-11-10"),
    "16 court days before the 3/5/2027 hearing": (16, Unit.COURT_DAY, BEFORE, "2027-03-05"),
    "72 hours after 2026-11-06 10:00": (72, Unit.HOUR, AFTER, "2026-11-06"),
    "served by mail 11/10, 30 days": (30, Unit.DAY, AFTER, "2026-11-10"),
    "one month after Nov. 10, 2026": (1, Unit.MONTH, AFTER, "2026-11-10"),
    "3 business days before 12/18/26": (3, Unit.BUSINESS_DAY, BEFORE, "2026-12-18"),
    "a week from tomorrow": (1, Unit.WEEK, AFTER, "2026-11-24"),
    "within thirty days of service on 10 November 2026": (30, Unit.DAY, AFTER, "2026-11-10"),
    "no later than twenty-one days following Friday, November 13th, 2026": (21, Unit.DAY, AFTER, "2026-11-13"),
    "2 yrs. since 1/2/2025": (2, Unit.YEAR, AFTER, "2025-01-02"),
    "14 calendar days prior to trial 5 Jan": (14, Unit.DAY, BEFORE, "2027-01-05"),
    "30 days + 2 court days after e-service 11/2/2026": (30, Unit.DAY, AFTER, "2026-11-02"),
    "opposition, hearing 12/18/2026": (9, Unit.COURT_DAY, BEFORE, "2026-12-18"),
}


@pytest.mark.parametrize("text", FULL)
def test_a_phrase_is_read(text: str) -> None:
    count, unit, direction, day = FULL[text]
    found = read_phrase(text, TODAY)
    assert isinstance(found, Phrase), found
    assert found.question.period == Period(count, unit, direction)
    assert found.question.trigger == date.fromisoformat(day)


def test_a_phrase_may_hold_everything() -> None:
    text = "30+5 days from Mon 2026-11-02 at 5:30 p.m. PT, mailed in CA, L.A. Super. Ct., paper filing, clerk closed 12/7/2026"
    found = read_phrase(text, TODAY)
    assert isinstance(found, Phrase) and found.court and found.court.state == "CA"
    question = found.question
    assert (question.clock, question.zone, found.plus) == (time(17, 30), "America/Los_Angeles", 5)
    assert (question.service, question.filing) == (Service.MAIL, Filing.PAPER)
    assert question.inaccessible == {date(2026, 12, 7)}


@pytest.mark.parametrize(
    ("clock", "at"),
    [
        ("noon", time(12)),
        ("12 am", time(0)),
        ("12:30pm", time(12, 30)),
        ("9:05 a.m. Eastern", time(9, 5)),
        ("22:15", time(22, 15)),
    ],
)
def test_a_time_of_day_is_read(clock: str, at: time) -> None:
    found = read_phrase(f"48 hours after 12/1/2026 {clock}", TODAY)
    assert isinstance(found, Phrase) and found.question.clock == at


@pytest.mark.parametrize(
    ("days", "closed"),
    [("Fri only", {13}), ("Fri and 2/17/2026", {13, 17}), ("on Friday, Tuesday", {13, 17}), ("Fri 2026-02-13", {13})],
)
def test_the_days_of_the_clerk_are_dates_or_the_next_such_weekdays(days: str, closed: set[int]) -> None:
    found = read_phrase(f"due Fri 2026-02-13, clerk's office inaccessible {days}", TODAY)
    assert isinstance(found, Phrase) and found.question.period is None
    assert {day.day for day in found.question.inaccessible} == closed


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no date"),
        ("30 days", "no date"),
        ("30 days after 11/10/2026" + " and" * 100, "longer than 400"),
        ("30 days after 11/10/2026 or 11/12/2026", "more than one date"),
        ("11/10/2026", "no period"),
        ("served by mail 11/10/2026", "no period"),
        ("30 days 11/10/2026", "after or before"),
        ("3 days before the hearing after 11/10/2026", "after and before"),
        ("4 business hours after 11/10/2026", "business hours are no period"),
        ("0 days after 11/10/2026", "no period that can be counted"),
        ("9999 years after 11/10/2026", "no period that can be counted"),
        ("14 days after Tue 11/11/2026", "is not the weekday"),
        ("14 days after 13/13/2026", "is no date"),
        ("14 days after 2/30", "is no date"),
        ("14 days after 1/1/1850", "is no date"),
        ("14 days after 11/10/2026 at 25:00", "is no time of day"),
        ("14 days after 11/10/2026 at 13 pm", "is no time of day"),
        ("14 days after 11/10/2026 by mail and fax", "more than one way of service"),
        ("30+5 days after 11/10/2026", "the way of service is not said"),
        ("14 blue days after 11/10/2026", "no period"),
        ("14 days after 11/10/2026 unless stayed", '"unless stayed"'),
        ("14 days after 11/10/2026, clerk inaccessible 13/13/2026", "is no date"),
    ],
)
def test_what_cannot_be_read_is_named_with_what_would_be(text: str, why: str) -> None:
    found = read_phrase(text, TODAY)
    assert isinstance(found, NotUnderstood)
    assert why in found.words and '"21 days after 1/22/2026"' in found.words


@pytest.mark.parametrize(
    ("words", "service"),
    [
        ("mail", Service.MAIL), ("by US mail", Service.MAIL), ("first-class mail", Service.MAIL), ("e-service", Service.ELECTRONIC),
        ("email", Service.ELECTRONIC), ("by hand", Service.PERSONAL), ("personal", Service.PERSONAL), ("fedex", Service.OVERNIGHT),
        ("fax", Service.FAX), ("mail outside California", Service.MAIL_OUT_OF_STATE), ("mailed from out of state", Service.MAIL_OUT_OF_STATE),
        ("mail to another state", Service.MAIL_OUT_OF_STATE), ("mail outside CA, mailed", Service.MAIL_OUT_OF_STATE), ("international mail", Service.MAIL_ABROAD), ("served electronically", Service.ELECTRONIC),
        ("mail outside the U.S.", Service.MAIL_ABROAD), ("left with the clerk", Service.CLERK), ("ECF", Service.ELECTRONIC),
    ] + [(one, one) for one in Service],
)  # fmt: skip
def test_a_way_of_service_is_read(words: str, service: Service) -> None:
    assert read_service(words) is service


@pytest.mark.parametrize("words", ["pigeon", "mail or fax", "mail by pigeon", ""])
def test_an_unknown_way_of_service_is_an_error_that_lists_the_known(words: str) -> None:
    found = read_service(words)
    assert isinstance(found, NotUnderstood) and "overnight" in found.words


def asked(phrase: str, **beside: str) -> Proposal:
    found = deadline_in_words(Asked(phrase, **beside), TODAY)  # type: ignore[arg-type]
    assert isinstance(found, Proposal), found
    return found


def test_what_stands_beside_the_phrase_wins() -> None:
    assert asked(
        "30 days after 11/10/2026 by fax, N.D. Cal.", court="LASC Superior Court, Cal.", service="mail"
    ).day == date(2026, 12, 15)
    assert asked("14 days after 11/10/2026", rules="ccp").court == "courts of California"


def test_days_that_the_writer_added_are_compared_with_the_rules() -> None:
    assert not asked("30+5 days, mail in CA, mailed Mon 2026-11-02", rules="ccp").flags
    wrong = asked("30+5 days, mailed Mon 2026-11-02, N.D. Cal.")
    assert "the phrase adds 5 days for service, the rules add 3 days (FRCP 6(d))" in wrong.flags[0]
    none = asked("30+3 days after Mon 2026-11-02, e-service", rules="frcp")
    assert "the rules add none" in none.flags[0]


def test_a_date_without_a_year_is_the_nearest_and_said_to_be() -> None:
    assert asked("14 days before 1/15").day == date(2026, 12, 31)
    assert "no year was written: Fri Jan 15, 2027" in asked("14 days before 1/15").flags[0]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (Asked("mumble"), "no date"),
        (Asked("14 days after 11/10/2026", court="Mars"), "no court"),
        (Asked("14 days after 11/10/2026", rules="Martian"), "no rule set"),
        (Asked("14 days after 11/10/2026", service="pigeon"), "no one way of service"),
        (Asked("reply, hearing 12/18/2026"), "only California"),
        (Asked("reply, hearing 12/18/2026", court="SDNY"), "only California"),
        (Asked("reply, hearing 12/18/2026", rules="frcp"), "only California"),
    ],
)
def test_each_wrong_word_is_answered(words: Asked, why: str) -> None:
    found = deadline_in_words(words, TODAY)
    assert isinstance(found, NotUnderstood) and why in found.words


def test_the_papers_of_a_california_motion_have_their_periods() -> None:
    assert asked("moving papers, hearing Fri 2026-12-18, personal", rules="ccp").day == date(2026, 11, 24)
    assert asked("reply, hearing Fri 2026-12-18, L.A. Super. Ct.").day == date(2026, 12, 11)


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=60) | st.lists(st.sampled_from(" ".join(FULL).split()), max_size=9).map(" ".join))
def test_no_words_break_the_reading(text: str) -> None:
    assert isinstance(deadline_in_words(Asked(text), TODAY), Proposal | NotUnderstood)
    assert isinstance(find_court(text), Court | NotUnderstood)
    assert isinstance(read_service(text), Service | NotUnderstood)
