"""Court dates of tasks: what courts/ proposes for a count, by the court that is known, or by each set of rules."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from tracker.domain.calendars import instant
from tracker.domain.courts import (
    RULE_SETS,
    Asked,
    NotUnderstood,
    Proposal,
    deadline_in_words,
    find_court,
    read_phrase,
)
from tracker.domain.firm import Firm
from tracker.domain.task import CourtCount, CourtDate, Due
from tracker.domain.words import clock, day_words, zone_words

RULES_ASKED = ("frcp", "ccp", "trcp", "florida", "ny", "common")
_CLOSE = time(17)
_YEARS_ARE_WRITTEN = date(2026, 1, 1)  # the phrase of a task has them; this settles nothing


def counted(count: CourtCount, court: str, firm: Firm, rules: str = "") -> CourtDate | None:
    """By `rules`, else by those of the court that the phrase names, else of `court` as the matter list writes it.

    Where no court is known, the earliest that any of `RULES_ASKED` gives, its `rules` "". None where the phrase cannot
    be counted.
    """
    found = proposal(count.phrase, court, firm, rules)
    if isinstance(found, NotUnderstood):
        return None
    if rules or knows_court(count.phrase, court):
        return _dated(count, found, f"{found.rules}, {found.court}")
    return min((dated for _, dated in by_each(count, firm)), key=lambda dated: dated.at, default=None)


def by_each(count: CourtCount, firm: Firm) -> Iterator[tuple[str, CourtDate]]:
    """(key of the rules, date) for every set that can count it; `rules` of each "" all the same."""
    for key in RULES_ASKED:
        found = proposal(count.phrase, "", firm, key)
        if isinstance(found, Proposal):
            yield key, _dated(count, found, "")


def proposal(
    phrase: str, court: str, firm: Firm, rules: str = "", today: date = _YEARS_ARE_WRITTEN
) -> Proposal | NotUnderstood:
    """What the engine says; a court that it does not know, or that the phrase overrides, is left out."""
    known = court if knows_court("", court, today) and not _own_court(phrase, today) else ""
    return deadline_in_words(Asked(phrase, rules, known, closures=firm.closures), today)


def knows_court(phrase: str, court: str, today: date = _YEARS_ARE_WRITTEN) -> bool:
    return _own_court(phrase, today) or (bool(court) and not isinstance(find_court(court), NotUnderstood))


def _own_court(phrase: str, today: date) -> bool:
    read = read_phrase(phrase, today)
    return not isinstance(read, NotUnderstood) and read.court is not None


def _dated(count: CourtCount, found: Proposal, rules: str) -> CourtDate:
    return CourtDate(count, found.at.astimezone(UTC), found.zone, rules, steps_of(found), found.flags)


def steps_of(found: Proposal) -> tuple[str, ...]:
    """A line a step, with its rule behind it."""
    return tuple(f"{step.words}{f' [{step.rule}]' if step.rule else ''}" for step in found.steps)


def due_by(court: CourtDate, zone: str) -> Due:
    """When the work is due by it: 17:00 of the requester's zone on its last day, never after its last instant."""
    day = court.at.astimezone(ZoneInfo(court.zone)).date()
    at = min(instant(day, _CLOSE, zone), court.at)
    words = court.count.words or court.count.phrase
    return Due(at, zone, words, f"counted:{court.rules or 'rules not known'}", not court.confirmed_by)


def dates_by(
    court: CourtDate, due: Due, hard_stop: datetime | None, zone: str, now: datetime
) -> tuple[Due, datetime | None]:
    """Due date and hard stop of work that the court date is for. A date that has passed sets neither."""
    if court.at <= now:
        return due, hard_stop
    mine = due_by(court, zone)
    if court.count.sets_due and mine.at > now:
        return mine, hard_stop or court.at
    return due, min(court.at, hard_stop or court.at)


def last_day_words(court: CourtDate) -> str:
    """ "Monday, December 14, 2026", with the hour where the day does not end at midnight."""
    wall = court.at.astimezone(ZoneInfo(court.zone)).time()
    hour = "" if (wall.hour, wall.minute) == (23, 59) else f", {clock(wall)} {zone_words(court.at, court.zone)}"
    return f"{day_words(court.at, court.zone)}{hour}"


def rules_words(key: str) -> str:
    """ "Federal (FRCP 6)" for a choice."""
    return {"frcp": "Federal: FRCP 6", "common": "Another state: the common method"}.get(key, RULE_SETS[key].name)
