# ruff: noqa: E501  a pattern reads best on one line
"""Repeated tasks: "every Friday by 3pm, starting this Friday" is due first on that day at that hour."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from intake import patterns as re
from intake.reading.when.clocks import times_of
from intake.reading.when.cues import AWAY_LEFT
from intake.reading.when.days.months import nth_of_month
from intake.reading.when.due.result import DueRead
from intake.reading.when.due.rounds import names_its_day, of_the_content, perhaps_once
from intake.reading.when.due.starts import FIRST, UNTIL, named_start
from intake.reading.when.moments.values import Option
from intake.reading.when.moments.zones import today_in, zone_of
from intake.reading.when.phrases import Phrase
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.telling import told_role
from intake.reading.when.words import WEEKDAYS
from tracker.domain.calendars import business_day_before, instant, is_business_day
from tracker.domain.firm import Firm

_HOW_FAR = 400  # days that are looked at for the first time


# "emails from each Monday in October", "what was paid each month": facts that repeat, not the work
_OF_FACTS = re.compile(
    r"\b(?:of|from|for|in|during|between|showing|(?!(?:need|want|requir|request|expect)ed\b)\w{3,}ed|paid|made|held|sent|spent|worked|meets?|sees|visits?|comes|goes)\s+$",
    re.I,
)
# "phone off till 6 each day", "the clerk is out every Friday"
_STATE = re.compile(r"\b(?:phones?|cell|office|court(?:house)?|clerk|counter|door|judge|i'm|i am|we're|we are|she's|he's|she is|he is|is|are)\b(?: (?:is|are|all|mostly))?\s+(?:off|out|closed|dark|open|away|busy|unavailable|unreachable|in (?:court|trial|session|meetings?))\b[^.;,\n]{0,25}$", re.I)  # fmt: skip
_IN_PAST = re.compile(
    r"^\s*(?:'s\b|(?:in|of|since|between|from|during|for)\s+(?:the (?:last|past|year|relevant)|last|20\d\d|q[1-4]\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b))",
    re.I,
)


# "I want the log updated every Friday"
_KEPT_UP = re.compile(r"\b(?:need|want|like|have)s? (?:it|this|an?|(?:the|our|my) (?:[\w-]+ ){0,4}?(?:[\w-]+)) (?:re)?(?:updated|refreshed|prepared|sent|checked|circulated|emailed|e-mailed|delivered|run|done)\s+$", re.I)  # fmt: skip
# "we can live with the Wednesdays", "the kids are with him every other weekend": days that others keep
_OWNED = re.compile(r"\b(?:the|those|these|his|her|their|your|our|alternate|alternating|which|what|of)\s+$", re.I)
_OF_OTHERS = re.compile(
    r"\b(?:is|are|stays?|lives?|sleeps?|kids?|children) (?:with|at) (?:him|her|his|the|them|mom|dad|(?-i:[A-Z]))(?:\s?\w+){0,3}\s+$",
    re.I,
)


_EACH = re.compile(r"(?:each|every)\b", re.I)


def recurring(found: Iterable[Placed]) -> Phrase | None:
    """The phrase that makes the work a repeated one; of several the one that says on which day."""
    repeats = [
        one.phrase
        for one in found
        if one.phrase.kind == "recur"
        and not (
            (_OF_FACTS.search(one.left) and not _KEPT_UP.search(one.left))
            or _OF_OTHERS.search(one.left)
            or (_OWNED.search(one.left) and not _EACH.match(one.phrase.words))  # "sent to her each Wednesday"
            or told_role(one.phrase, one.left, "")
            or _IN_PAST.match(one.right)
            or of_the_content(one)
            or AWAY_LEFT.search(one.left)
            or _STATE.search(one.left)
        )
    ]
    telling = sorted((one for one in repeats if one.lone and one.lone.values), key=names_its_day, reverse=True)
    return next(iter((*telling, *repeats)), None)


def read_repeat(base: DueRead, found: Sequence[Placed], text: str, here: Standpoint) -> DueRead:
    """When a repeated task is due first; `problem` where the words do not say."""
    recur = base.recur
    assert recur is not None
    if once := perhaps_once(base, found, FIRST, UNTIL, here):
        return once
    clock, zone = _hour(found, recur, text, here)
    first, start = named_start(found, recur, here)
    day = first or _first_day(recur, start, here, zone, clock or here.firm.hours.end)
    how = "recurring"
    if day is None:
        return replace(base, options=(), problem="unclear", words=recur.words, how=how)
    wall = clock or here.firm.hours.end
    return replace(base, options=(Option(instant(day, wall, zone), zone, recur.words),), problem="", words=recur.words, how=how, timed=clock is not None)  # fmt: skip


def _hour(found: Sequence[Placed], recur: Phrase, text: str, here: Standpoint) -> tuple[time | None, str]:
    """The hour named for each time: "by noon", "every Monday morning", or the one of the first day."""
    clocked = [
        one.phrase
        for one in found
        if one.phrase.clock and one.role not in (Role.EVENT, Role.DOING, Role.FACT, Role.AWAY)
    ]
    beside = [one.phrase for one in found if one.phrase.clock and 0 <= one.phrase.start - recur.end <= 4]
    said = [one.phrase for one in found if one.phrase.clock and one.role is not Role.EVENT and _hour_said(one)]
    for phrase in (*beside, *(one for one in clocked if not one.days), *clocked, *said):
        if hours := times_of(phrase.clock):
            return hours[0], zone_of(phrase.zone, here) or here.zone
    return None, here.zone


def _hour_said(one: Placed) -> bool:
    """ "the deadline being 10:00 a.m.", "with a 10 am due time"."""
    return bool(_DEADLINE_IS.search(one.left) or _IS_DEADLINE.match(one.right))


_DEADLINE_IS = re.compile(r"\b(?:deadline|due time|cut-?off|time)(?: is| being| of| at|:)*\s*$", re.I)
_IS_DEADLINE = re.compile(r"^\s*(?:is |as )?(?:the |my |our )?(?:due time|deadline|cut-?off)\b", re.I)


def _first_day(recur: Phrase, start: date | None, here: Standpoint, zone: str, wall: time) -> date | None:
    """The first such day, not before the start, whose hour is still ahead."""
    values = recur.lone.values if recur.lone else {}
    today = today_in(here, zone)
    if values.get("count") or values.get("often") or values.get("what3"):
        return None
    day = max(today, start) if start else today
    for _ in range(_HOW_FAR):
        if (
            _is_one(day, values, here.firm)
            and (due := _worked(day, here.firm)) >= today
            and instant(due, wall, zone) > here.sent
        ):
            return due
        day += timedelta(days=1)
    return None


def _worked(day: date, firm: Firm) -> date:
    return day if is_business_day(day, firm) else business_day_before(day, firm)


_DAILY = ("weekday", "business day", "day", "daily", "morning", "evening", "night", "nightly")


def _is_one(day: date, values: dict[str, str], firm: Firm) -> bool:
    what = values.get("what", "") or values.get("adverb", "") or values.get("adverb2", "") or values.get("adverb3", "")
    nth = values.get("nth") or values.get("nth2")
    if nth and what == "week":
        return day.weekday() == (4 if nth == "end" else 0)
    if nth and what in ("month", ""):
        return day == nth_of_month(day, nth, values.get("unit", ""), firm)
    if what in _DAILY or values.get("span"):
        return is_business_day(day, firm)
    weekdays = {
        WEEKDAYS[one[:3]]
        for one in (what, values.get("what2", ""))
        if one[:3] in WEEKDAYS and not one.startswith("month")
    }
    return day.weekday() in weekdays
