"""Counting: from now, from an event that the phrase names, or back from one named elsewhere."""

import re
from datetime import UTC, time, timedelta

from intake.reading.when.clocks import times_of
from intake.reading.when.days.weekdays import number_of
from intake.reading.when.moments.closings import on_business_days
from intake.reading.when.moments.count import BACK, Count
from intake.reading.when.moments.values import Moment, Option
from intake.reading.when.moments.zones import today_in
from intake.reading.when.phrases import Phrase
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.words import count_of
from tracker.domain.calendars import add_working_time, instant
from tracker.domain.deadlines import received_day


def counted(phrase: Phrase, anchor: Moment | None, here: Standpoint, zone: str) -> Moment:
    """ "in 48 hours", "within ten days", "3 court days before the 12/18 hearing"; `anchor`: the event that it names."""
    values = phrase.lone.values if phrase.lone else {}
    number = count_of(values.get("n2") or values.get("n") or values.get("turn") or values.get("short") or "few")
    unit = (values.get("unit") or values.get("unit2") or values.get("unit3") or "").rstrip("s")
    rel = values.get("rel", "")
    if number is None or rel == "ago":
        return Moment((), phrase.words, "unclear" if rel != "ago" else "past")
    count = Count(number, unit, values.get("kind", ""), rel)
    if anchor:
        return _from_anchor(phrase, anchor, count, here)
    if count.back or rel in ("after", "following", "of", "from", "from receipt"):
        return Moment((), phrase.words, "unclear")
    return _from_now(phrase, count, here, zone)


def _from_now(phrase: Phrase, count: Count, here: Standpoint, zone: str) -> Moment:
    if count.in_hours:
        return Moment((_hours_ahead(count, here, zone),), phrase.words, timed=True)
    if count.in_business_days:
        day = count.from_day(received_day(here.sent, here.firm, zone), here.firm)
        return Moment((Option(instant(day, time(17), zone), zone, "business days"),), phrase.words)
    start = today_in(here, zone) + timedelta(days=1 if count.rel == "from tomorrow" else 0)
    at = instant(count.from_day(start, here.firm), time(17), zone)
    return on_business_days(Moment((Option(at, zone, "calendar days"),), phrase.words), here)


def _hours_ahead(count: Count, here: Standpoint, zone: str) -> Option:
    if count.kind in ("business", "working", "work", "biz"):
        return Option(add_working_time(here.sent, count.length, here.firm, zone), zone, "working hours")
    return Option((here.sent + count.length).astimezone(UTC), zone, "clock hours")


def _from_anchor(phrase: Phrase, base: Moment, count: Count, here: Standpoint) -> Moment:
    """Counting back from an event, or on from a day."""
    if not base.options or (base.problem in ("past", "unclear") and count.rel != "after"):
        return Moment((), phrase.words, "unclear")
    options = tuple(_one_from(one, count, here) for one in base.options[:2])
    ahead = tuple(one for one in options if one.at > here.sent)
    if not ahead:
        return Moment(options[:1], phrase.words, "past")
    found = Moment(ahead, phrase.words, "ambiguous" if len(ahead) > 1 else "")
    return found if found.problem else on_business_days(found, here)


def _one_from(one: Option, count: Count, here: Standpoint) -> Option:
    sign = -1 if count.back else 1
    if count.in_hours:
        return Option(one.at + sign * count.length, one.zone, one.why)
    return Option(instant(count.from_day(one.day, here.firm, sign), time(17), one.zone), one.zone, one.why)


def back_from(phrase: Phrase, stop: Option, here: Standpoint) -> Moment | None:
    """ "3 business days before", "the day before": counted back from an event named elsewhere in the text."""
    count = _count_back(phrase)
    if count is None:
        return None
    at = instant(count.from_day(stop.day, here.firm, -1), time(17), stop.zone)
    if at <= here.sent:
        return None
    return on_business_days(Moment((Option(at, stop.zone, "counted back from the event"),), phrase.words), here)


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


def _count_back(phrase: Phrase) -> Count | None:
    values = phrase.lone.values if phrase.lone else {}
    if phrase.kind == "vague" and re.match(r"the (?:day|night|week) (?:before|prior)", phrase.words, re.I):
        return Count(1.0, "week" if "week" in phrase.words.lower() else "day")
    if phrase.kind != "span" or values.get("rel") not in BACK or phrase.anchor is not None:
        return None
    unit, number = values.get("unit", "").rstrip("s"), count_of(values.get("n2") or values.get("n") or "few")
    if number is None or unit not in ("day", "week", "wk", "bd", "month"):
        return None
    return Count(number, unit, values.get("kind", ""))
