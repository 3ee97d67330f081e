"""The little grammar of deadline phrases: "21 days after 1/22/2026", "served by mail 11/10, 30 days".

    phrase   = [period] [direction] trigger [service] [clerk] [court], in any order
    period   = number ["+" number] ["calendar" | "court" | "business"] ("hours" | "days" | "weeks" | "months" | "years")
    trigger  = [weekday] date [time [zone]]
    clerk    = "clerk inaccessible" (date | weekday) {"and" (date | weekday)}

Every word must be read; what is left over is named. Without a period the date is one that was set ("due 12/10/2026"),
or the phrase names the papers of a motion in California ("reply, hearing 12/18/2026"; CCP 1005(b)).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from tracker.domain.courts.court import Court
from tracker.domain.courts.finding import find_court
from tracker.domain.courts.tokens import (
    NUMBER,
    WEEKDAY,
    Unread,
    Words,
    number,
    take_clock,
    take_dates,
    take_services,
    weekday_on,
)
from tracker.domain.courts.values import Direction, Filing, NotUnderstood, Period, Question, Service, Unit, said

UNDERSTOOD: Final = (
    'Understood is such as "21 days after 1/22/2026", "14 days after 11/10/2026 service by mail",\n'
    '   "16 court days before the 3/5/2027 hearing", "72 hours after 2026-11-06 10:00",\n'
    '   "served by mail 11/10, 30 days", "one month after Nov. 10, 2026".'
)
_MOST: Final[Mapping[Unit, int]] = {Unit.HOUR: 9999, Unit.WEEK: 520, Unit.MONTH: 240, Unit.YEAR: 20}
_MOST_DAYS = 3660
_LONGEST = 400
_PERIOD = re.compile(
    rf"\b(?P<n>{NUMBER})(?: ?\+ ?(?P<plus>\d+))?[ -]+(?:(?P<kind>court|business|working|calendar)[ -]+)?"
    r"(?P<unit>hour|hr|day|week|wk|month|year|yr)s?\b(?: ?\+ ?(?P<more>\d+) (?:(?:court|calendar) )?days?\b)?"
    r"(?P<of> of\b)?",
    re.I,
)
_UNITS: Final = {"hour": Unit.HOUR, "hr": Unit.HOUR, "day": Unit.DAY, "week": Unit.WEEK, "wk": Unit.WEEK} | {
    "month": Unit.MONTH,
    "year": Unit.YEAR,
    "yr": Unit.YEAR,
}
_KINDS: Final = {"court": Unit.COURT_DAY, "business": Unit.BUSINESS_DAY, "working": Unit.BUSINESS_DAY}
_AFTER = re.compile(r"\b(?:after|from|following|since)\b", re.I)
_BEFORE = re.compile(r"\b(?:before|prior to|ahead of|in advance of|preceding)\b", re.I)
_SERVED = re.compile(r"\b(?:served?|service|mailed)\b", re.I)
_SET = re.compile(r"\b(?:due|deadline|on or before|no later than|set for|by(?=\s+\|))", re.I)
_PAPER = re.compile(r"\b(?:on paper|paper filing|by paper)\b", re.I)
_HEARING = re.compile(r"\bhearing\b", re.I)
_PAPERS: Final = (("moving papers", 16), ("opposition", 9), ("reply", 5))
_CLERK = re.compile(
    rf"(?:\b(?:the )?(?:clerk(?:'s)?(?: office)?|court)(?: (?:is|was))? (?:inaccessible|closed|unreachable)(?: on)?)"
    rf"(?P<days>(?:[ ,]|and\b|only\b|\b{WEEKDAY}\b|[\d/-]{{4,}})+)",
    re.I,
)
_NOISE: Final = re.compile(
    r"the|an?|i[nst]|at|o[fn]|was|be|by|to|for|and|or|via|under|with|then|only|any|due|date|deadline|day|last|time|period"
    r"|filing|filed?|e-?filing|served?|service|hearing|trial|motion|moving|papers?|opposition|reply|answer|responses?"
    r"|judgment|order|entry|event|notice|complaint|summons|discovery|conference|deposition|within|no|later|than|least"
    r"|not|court's|clerk's|this|that|appeal|brief|petition|demand|requests?|objections?|disclosures?|receipt|removal"
    r"|remand|ruling|decision|verdict|interrogatories|respond|says|is|are|must|we|our|address|electronic|electronically",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """What was read. `plus`: days that the writer herself added for service. `notes` are for the proposal's flags.
    `only`: the rule set that the phrase can only mean.
    """

    question: Question
    court: Court | None = None
    plus: int = 0
    notes: tuple[str, ...] = ()
    only: str = ""


def read_phrase(text: str, today: date) -> Phrase | NotUnderstood:
    """A phrase, or words that say what was not understood. `today` only settles the year of a date without one."""
    try:
        return _read(Words(" ".join(text.replace("’", "'").replace("(", " | ").replace(")", " | ").split())), today)
    except Unread as unread:
        return NotUnderstood(f"The phrase cannot be read: {unread}.\n   {UNDERSTOOD}")


def _read(words: Words, today: date) -> Phrase:
    if len(words.left) > _LONGEST:
        raise Unread(f"it is longer than {_LONGEST} characters")
    served = bool(_SERVED.search(words.left))
    clerk, found = words.take(_CLERK), words.take(_PERIOD)
    trigger, assumed = _trigger(words, today)
    clock, zone = take_clock(words)
    period = _period(found, words, served) if found else _fixed(words)
    service = _service(words)
    plus = int(found["plus"] or found["more"] or 0) if found else 0
    if plus and not service:
        raise Unread(f'"+ {plus}" adds days for service, but the way of service is not said')
    filing = Filing.PAPER if words.take(_PAPER) else Filing.ELECTRONIC
    closed = _closed(clerk["days"], trigger, today) if clerk else frozenset()
    question = Question(trigger, period, service, clock, zone, closed, filing)
    notes = (f"no year was written: {said(trigger)}, the nearest, is taken",) if assumed else ()
    return Phrase(question, _court(words), plus, notes, "ccp" if period and not found else "")


def _trigger(words: Words, today: date) -> tuple[date, bool]:
    dates = take_dates(words, today)
    if len({day for day, _ in dates}) != 1:
        raise Unread("there is more than one date to count from" if dates else "there is no date in it")
    return dates[0]


def _service(words: Words) -> Service | None:
    services = take_services(words)
    if len(services) > 1:
        raise Unread(f"more than one way of service is named: {', '.join(sorted(services))}")
    return services.pop() if services else None


def _closed(days: str, trigger: date, today: date) -> frozenset[date]:
    """Dates, and weekdays without one: the first on or after the day that is counted from."""
    words = Words(days)
    dates = {day for day, _ in take_dates(words, today)}
    return frozenset(dates | {weekday_on(one, trigger) for one in re.findall(rf"\b{WEEKDAY}\b", words.left, re.I)})


def read_service(text: str) -> Service | NotUnderstood:
    """One way of service: "mail", "mail out of state", "by hand", "e-service"."""
    words = Words(" ".join(text.split()))
    found = take_services(words)
    if len(found) != 1 or any(map(_left, words.left.split("|"))):
        known = ", ".join(sorted(set(Service)))
        return NotUnderstood(f'"{text}" is no one way of service.\n   Understood are {known}.')
    return found.pop()


def _period(found: re.Match[str], words: Words, served: bool) -> Period:
    kind, count = (found["kind"] or "calendar").lower(), number(found["n"])
    unit = _UNITS[found["unit"].lower()]
    if kind in _KINDS and unit is not Unit.DAY:
        raise Unread(f"{kind} {unit}s are no period of a court")
    unit = _KINDS.get(kind, unit)
    if not 1 <= count <= _MOST.get(unit, _MOST_DAYS):
        raise Unread(f"{count} {unit}s are no period that can be counted")
    after, before = bool(words.take(_AFTER)), bool(words.take(_BEFORE))
    if after and before:
        raise Unread("it says after and before")
    if before:
        return Period(count, unit, Direction.BEFORE)
    if after or served or found["of"]:
        return Period(count, unit, Direction.AFTER)
    raise Unread("it does not say whether the period runs after or before the date")


def _fixed(words: Words) -> Period | None:
    """The period that papers have by law; None for a date that was set."""
    for name, days in _PAPERS:
        if _HEARING.search(words.left) and re.search(name, words.left, re.I):
            return Period(days, Unit.COURT_DAY, Direction.BEFORE)
    if words.take(_SET):
        return None
    raise Unread('there is no period in it, such as "21 days", nor is a date said to be due')


def _court(words: Words) -> Court | None:
    """What is left must be a court's name, or words that say nothing."""
    pieces = [piece for piece in map(_left, words.left.split("|")) if piece]
    if not pieces:
        return None
    whole = find_court(", ".join(pieces))
    if isinstance(whole, NotUnderstood):
        raise Unread(f'these words are not understood: "{"; ".join(pieces)}"')
    return whole


def _left(piece: str) -> str:
    """Without punctuation and empty words at both ends."""
    words = piece.replace("->", " ").split()
    while words and _empty(words[0]):
        words.pop(0)
    while words and _empty(words[-1]):
        words.pop()
    return " ".join(words).strip(" ,;:")


def _empty(word: str) -> bool:
    bare = word.strip(",;:.-")
    return not bare or _NOISE.fullmatch(bare) is not None
