# ruff: noqa: E501  a pattern reads best on one line
"""Counting: from now, from an event that the phrase names, or back from one named elsewhere."""

from dataclasses import replace
from datetime import UTC, date, time, timedelta
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.when.clocks import times_of
from intake.reading.when.days.weekdays import number_of
from intake.reading.when.moments.closings import on_business_days
from intake.reading.when.moments.count import BACK, Count
from intake.reading.when.moments.values import Moment, Option
from intake.reading.when.moments.zones import today_in
from intake.reading.when.phrases import Phrase
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.words import PARTS, VAGUE_PARTS, count_of
from tracker.domain.calendars import add_working_time, instant
from tracker.domain.courts.sitting import open_court_days
from tracker.domain.deadlines import received_day


def counted(phrase: Phrase, anchor: Moment | None, here: Standpoint, zone: str) -> Moment:
    """ "in 48 hours", "within ten days", "3 court days before the 12/18 hearing"; `anchor`: the event that it names."""
    values = phrase.lone.values if phrase.lone else {}
    number = count_of(values.get("n2") or values.get("n") or values.get("turn") or values.get("short") or "few")
    unit = (values.get("unit") or values.get("unit2") or values.get("unit3") or "").rstrip("s")
    rel = values.get("rel", "")
    if number is None or rel == "ago" or values.get("clear"):  # between two days some count both, some neither
        return Moment((), phrase.words, "unclear" if rel != "ago" else "past")
    if values.get("plus"):
        number += 0.5
    count = Count(number, unit, values.get("kind", ""), rel)
    if anchor:
        return _from_anchor(phrase, anchor, count, here)
    if count.back or rel in ("after", "following", "of", "from") or "receipt" in rel:
        return Moment((), phrase.words, "unclear")
    return _from_now(phrase, count, here, zone)


def _from_now(phrase: Phrase, count: Count, here: Standpoint, zone: str) -> Moment:
    if count.in_hours:
        return Moment((_hours_ahead(count, here, zone),), phrase.words, timed=True)
    if count.in_business_days:
        days = _ends(count, received_day(here.sent, here.firm, zone), here, 1)
        options = tuple(Option(instant(day, time(17), zone), zone, "business days") for day in days)
        return Moment(options, phrase.words, "ambiguous" if len(options) > 1 else "")
    start = today_in(here, zone) + timedelta(days=1 if count.rel == "from tomorrow" else 0)
    at = instant(count.from_day(start, here.firm), time(17), zone)
    return on_business_days(Moment((Option(at, zone, "calendar days"),), phrase.words), here)


def _hours_ahead(count: Count, here: Standpoint, zone: str) -> Option:
    if count.of_business:
        return Option(add_working_time(here.sent, count.length, here.firm, zone), zone, "working hours")
    return Option((here.sent + count.length).astimezone(UTC), zone, "clock hours")


def _from_anchor(phrase: Phrase, base: Moment, count: Count, here: Standpoint) -> Moment:
    """Counting back from an event, or on from a day."""
    if not base.options or (base.problem in ("past", "unclear") and count.rel != "after"):
        return Moment((), phrase.words, "unclear")
    options = tuple(option for one in base.options[:2] for option in _from_one(one, count, here))
    ahead = tuple(one for one in options if one.at > here.sent)
    if not ahead:
        return Moment(options[:1], phrase.words, "past")
    found = Moment(ahead, phrase.words, "ambiguous" if len(ahead) > 1 else "")
    return found if found.problem else on_business_days(found, here)


def _from_one(one: Option, count: Count, here: Standpoint) -> tuple[Option, ...]:
    sign = -1 if count.back else 1
    if count.in_hours:
        return (Option(one.at + sign * count.length, one.zone, one.why),)
    return tuple(
        Option(instant(day, time(17), one.zone), one.zone, one.why) for day in _ends(count, one.day, here, sign)
    )


def _ends(count: Count, day: date, here: Standpoint, sign: int) -> tuple[date, ...]:
    """The day that a count comes to. Court days are those of the matter's court. Where that is not known: courts sit
    while the firm is closed, so where a closure matters both days are asked about, the earlier first.
    """
    if count.kind == "court" and (sitting := open_court_days(day, sign * int(count.number), here.court)):
        return sitting
    days = {count.from_day(day, here.firm, sign)}
    if count.kind == "court":
        days.add(count.from_day(day, replace(here.firm, closures=frozenset()), sign))
    return tuple(sorted(days))


def back_from(phrase: Phrase, stop: Option, here: Standpoint) -> Moment | None:
    """ "3 business days before", "the day before": counted back from an event named elsewhere in the text."""
    count = _count_back(phrase)
    if count is None:
        return None
    if count.in_hours:
        return _hours_back(phrase, count, stop, here)
    days = _ends(count, stop.day, here, -1)
    instants = [instant(day, wall, stop.zone) for day in days for wall in _walls(phrase)]
    options = tuple(Option(at, stop.zone, "counted back from the event") for at in instants if at > here.sent)
    if not options:
        return None
    if len(options) > 1:
        return Moment(options, phrase.words, "ambiguous")
    return on_business_days(Moment(options, phrase.words, timed=phrase.clock is not None), here)


def _walls(phrase: Phrase) -> tuple[time, ...]:
    """ "The night before": its end; two where two readers differ; that of a day else."""
    if phrase.clock is not None:
        return times_of(phrase.clock)
    part = next((one for one in ("night", "evening", "morning") if one in phrase.words.lower()), "")
    return VAGUE_PARTS.get(part) or (PARTS.get(part, time(17)),)


def _hours_back(phrase: Phrase, count: Count, stop: Option, here: Standpoint) -> Moment | None:
    """ "An hour before": of an event whose hour is said; 17:00 is that of a day without one."""
    at = stop.at - count.length
    if stop.at.astimezone(ZoneInfo(stop.zone)).time() == time(17) or at <= here.sent:
        return None
    return Moment((Option(at, stop.zone, "counted back from the event"),), phrase.words, timed=True)


def weekday_before(phrase: Phrase, stop: Option, here: Standpoint) -> Moment | None:
    """ "the Friday before": the last such day before an event that is named elsewhere in the text."""
    day = phrase.day[0] if len(phrase.days) == 1 and len(phrase.day) == 1 else None
    if day is None or day.kind != "weekday" or day.values.get("mod"):
        return None
    back = (stop.day.weekday() - number_of(day.values["wd"]) - 1) % 7 + 1
    wall = (times_of(phrase.clock) or (time(17),))[0]
    at = instant(stop.day - timedelta(days=back), wall, stop.zone)
    if at <= here.sent:
        return None
    option = Option(at, stop.zone, "counted back from the event")
    return on_business_days(Moment((option,), phrase.words, timed=phrase.clock is not None), here)


def weekday_in_week(phrase: Phrase, stop: Option, here: Standpoint, before: bool) -> Moment | None:
    """ "the Tuesday of that week", "the Friday of the week before": seen from the day of an event that is named elsewhere."""
    day = phrase.day[0] if len(phrase.days) == 1 and len(phrase.day) == 1 else None
    if day is None or day.kind != "weekday" or day.values.get("mod"):
        return None
    monday = stop.day - timedelta(days=stop.day.weekday() + (7 if before else 0))
    wall = (times_of(phrase.clock) or (time(17),))[0]
    at = instant(monday + timedelta(days=number_of(day.values["wd"])), wall, stop.zone)
    if at <= here.sent:
        return None
    option = Option(at, stop.zone, "in the week of the event")
    return on_business_days(Moment((option,), phrase.words, timed=phrase.clock is not None), here)


def counts_back(phrase: Phrase) -> bool:
    """ "a week before", "the day before", "two business days before that"."""
    return _count_back(phrase) is not None


def _count_back(phrase: Phrase) -> Count | None:
    values = phrase.lone.values if phrase.lone else {}
    if phrase.kind == "vague" and re.match(
        r"the (?:day|night|week|morning|afternoon|evening) (?:before|prior)", phrase.words, re.I
    ):
        return Count(1.0, "week" if "week" in phrase.words.lower() else "day")
    if phrase.kind != "span" or values.get("rel") not in BACK or phrase.anchor is not None or values.get("clear"):
        return None
    unit, number = values.get("unit", "").rstrip("s"), count_of(values.get("n2") or values.get("n") or "few")
    if number is None or unit not in ("day", "week", "wk", "bd", "month", "hour", "hr"):
        return None
    return Count(number, unit, values.get("kind", ""))
