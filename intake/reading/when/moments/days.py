# ruff: noqa: E501  a pattern reads best on one line
"""A day with or without its hour."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from intake import patterns as re
from intake.reading.when.days import days_of
from intake.reading.when.days.values import Days
from intake.reading.when.moments.closings import on_business_days
from intake.reading.when.moments.values import Moment, Option
from intake.reading.when.moments.zones import today_in
from intake.reading.when.phrases import Phrase
from intake.reading.when.standpoint import Standpoint
from tracker.domain.calendars import business_day_after, instant


def on_days(phrase: Phrase, hours: tuple[time, ...], here: Standpoint, zone: str) -> Moment:
    today = today_in(here, here.mine)  # the day as the writer sees it, whatever zone the hour is in
    groups = [days_of(group, today, here.firm, here.early) for group in phrase.days]
    if any(not one.dates for one in groups):
        return Moment((), phrase.words, "unclear")
    days = groups[0] if len(groups) == 1 else _last_of(groups)
    wall = hours or _hours_of_day(phrase, here.early)
    if days.problem == "past" or _all_past(days, wall, here, zone):
        return _past(days, wall, phrase, here, zone)
    options = [Option(instant(day, hour, zone), zone, why) for day, why in days.dates for hour in wall]
    options += [Option(instant(day, time(17), zone), zone, "the day of the month") for day in _of_month(phrase, days)]
    options = _unique(one for one in options if one.at > here.sent)
    problem = _problem_of(days, len(options))
    found = Moment(tuple(options), phrase.words, problem, timed=bool(hours))
    return found if problem else on_business_days(found, here, days.named)


_NUMBERED = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?,? (?P<n>\d{1,2})$", re.I)
_AHEAD = 35  # days in which a weekday is called by its number


def _of_month(phrase: Phrase, days: Days) -> list[date]:
    """ "weds 10" is ten o'clock, or Wednesday the 10th where there is such a day."""
    found = _NUMBERED.search(phrase.words) if phrase.has("bare") else None
    near = (days.first + timedelta(weeks=week) for week in range(_AHEAD // 7)) if found else ()
    return [day for day in near if found and day.day == int(found["n"])]


def _last_of(groups: list[Days]) -> Days:
    """ "Mon or Tues at the latest": the latest named day, each after the one before it."""
    chosen = groups[0]
    for following in groups[1:]:
        later = [one for one in following.dates if one[0] > chosen.first]
        chosen = (
            replace(following, dates=(later[0],), problem="")
            if later
            else max(chosen, following, key=lambda one: one.first)
        )
    return chosen


def _hours_of_day(phrase: Phrase, early: bool) -> tuple[time, ...]:
    """The hour that goes with a day without one: 17:00, "tonight" 23:59, "this morning" noon."""
    for atom in (one for one in phrase.day if one.kind == "relday"):
        if atom.values.get("w") in ("tonight", "tonite"):
            return (time(9), time(23, 59)) if early else (time(23, 59),)  # written past midnight
        if half := atom.values.get("half"):
            return {"morning": (time(12),), "afternoon": (time(17),), "aft": (time(17),)}.get(
                half, (time(18), time(23, 59))
            )
        if atom.values.get("over"):
            return (time(9), time(17))
    return (time(17),)


def _problem_of(days: Days, options: int) -> str:
    """What is unsure about the readings that are still ahead."""
    if options > 1:
        return days.problem or "ambiguous"
    return days.problem if days.problem in ("swapped", "conflict") else ""


def _unique(options: Iterable[Option]) -> list[Option]:
    kept: dict[datetime, Option] = {}
    for one in options:
        kept.setdefault(one.at, one)
    return sorted(kept.values(), key=lambda one: one.at)


def _all_past(days: Days, hours: tuple[time, ...], here: Standpoint, zone: str) -> bool:
    return all(instant(day, hour, zone) <= here.sent for day, _ in days.dates for hour in hours)


def _past(days: Days, hours: tuple[time, ...], phrase: Phrase, here: Standpoint, zone: str) -> Moment:
    """A time that has passed. "today" and "EOD" after hours may be tonight or the next business day; a date is asked about."""
    today = today_in(here, here.mine)  # the day as the writer sees it, whatever zone the hour is in
    if days.first == today:
        after = business_day_after(today, here.firm)
        options = (
            Option(instant(today, time(23, 59), zone), zone, "tonight"),
            Option(instant(after, hours[-1], zone), zone, "the next business day"),
        )
        return Moment(options, phrase.words, "ambiguous", timed=phrase.clock is not None)
    return Moment((Option(instant(days.first, hours[-1], zone), zone, "as written"),), phrase.words, "past")
