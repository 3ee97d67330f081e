"""Repeated tasks: when the next one is due."""

from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days import days_of
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments.values import Option
from intake.reading.when.phrases import Phrase
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.words import WEEKDAYS
from tracker.domain.calendars import business_day_before, instant, is_business_day


def next_occurrence(read: DueRead, here: Standpoint) -> Option | None:
    """When a repeated task is due first: at the hour that is named with it, not before the named start."""
    recur = read.recur
    if recur is None:
        return None
    if read.start and read.start.at > here.sent:
        here = replace(here, sent=instant(read.start.day, time(0, 1), here.zone))
    found = _occurrence(recur, here)
    if found and read.timed and read.how == "time":
        last = read.options[-1]
        wall = last.at.astimezone(ZoneInfo(last.zone)).time()
        return Option(instant(found.day, wall, last.zone), last.zone, found.why)
    return found


def _occurrence(recur: Phrase, here: Standpoint) -> Option | None:
    values = recur.lone.values if recur.lone else {}
    what = values.get("what", "") or values.get("adverb", "") or values.get("adverb2", "")
    if what.startswith("month") and values.get("nth"):
        return _nth_of_month(values["nth"], here)
    day = _day_of(what, here)
    if day is None:
        return None
    if not is_business_day(day, here.firm):
        day = business_day_before(day, here.firm)
    at = instant(day, here.firm.hours.end, here.zone)
    return Option(at, here.zone, what) if at > here.sent else None


_DAILY = ("weekday", "business day", "day", "daily", "morning", "evening", "night", "nightly")


def _day_of(what: str, here: Standpoint) -> date | None:
    """The next such day whose working hours have not ended yet."""
    day = here.sent.astimezone(ZoneInfo(here.zone)).date()
    if what[:3] in WEEKDAYS and not what.startswith(("month", "morn")):
        day += timedelta(days=(WEEKDAYS[what[:3]] - day.weekday()) % 7)
        return day if instant(day, here.firm.hours.end, here.zone) > here.sent else day + timedelta(days=7)
    if what not in _DAILY:
        return None
    day += timedelta(days=0 if instant(day, here.firm.hours.end, here.zone) > here.sent else 1)
    while not is_business_day(day, here.firm):
        day += timedelta(days=1)
    return day


def _nth_of_month(nth: str, here: Standpoint) -> Option | None:
    today = here.sent.astimezone(ZoneInfo(here.zone)).date()
    number = "1" if nth == "first" else nth.rstrip("stndrh")
    atom = Atom("period", 0, 0, "", {"eom": "x"}) if nth == "last" else Atom("ordinal", 0, 0, "", {"d": number})
    found = days_of((atom,), today, here.firm)
    day = found.first if is_business_day(found.first, here.firm) else business_day_before(found.first, here.firm)
    return Option(instant(day, here.firm.hours.end, here.zone), here.zone, "monthly")
