# ruff: noqa: E501  a pattern reads best on one line
"""Court deadlines in a mail's own words: a period, what it runs from, how it was served; put as the engine reads it.

"Served by mail 11/10, 30 days", "our opposition is due 14 days after service on 12/1", "3 court days before the 12/18
hearing". Nothing is counted here: tracker/domain/docket.py does, by the court of the matter.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from intake import patterns
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from intake.reading.when.words import WEEKDAYS
from tracker.domain.courts import NotUnderstood, Service, read_phrase
from tracker.domain.courts.tokens import NUMBER, Unread, Words, number, take_dates, take_services

_LONGEST = 4_000
_PERIOD = patterns.compile(
    rf"\b(?P<n>{NUMBER})(?: ?\(\d{{1,3}}\))?[ -]+(?:(?P<kind>court|calendar|judicial)[ -]+)?(?P<unit>day|week|month)s?\b'?",
    re.I,
)
_ENDS = re.compile(
    r"(?<!\bJan)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bJun)(?<!\bJul)(?<!\bAug)(?<!\bSep)(?<!\bSept)(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\bv)(?<!\bNo)[.!?;](?=\s|$)|\n"
)
_AFTER = re.compile(
    r"^\W*(?:to [a-z]+ (?:it |them )?)?(?:(?:after|from|following|since)\b|of (?:the |its |our |their )?(?:date of )?(?:service|being served|entry|notice|receipt|the (?:order|judgment|ruling)|order|judgment|ruling|\d))",
    re.I,
)
_BEFORE = re.compile(r"^\W*(?:before|prior(?: to)?|ahead(?: of)?|in advance(?: of)?|preceding|beforehand)\b", re.I)
# what starts a court's clock
_EVENT = re.compile(
    r"\b(?:e-?|re-?)?(?:served?|service|mailed|mailing|entry|entered|issued|issuance|docketed|order|judgment|ruling|decision|verdict|remand|complaint|summons|petition|subpoena|removal|notice of (?:entry|ruling|removal|appeal))\b",
    re.I,
)
_SERVED = re.compile(
    r"\b(?:e-?|re-?)?(?:served|service|mailed|mailing|entered|entry|docketed)\b(?! (?:list|provider|contract))", re.I
)
_HEARING = re.compile(
    r"\b(?:hearing|trial|argument|conference|motion|mediation|interview|deposition|depo|appearance|heard|argued|adjudication|demurrer|msj|msa|osc|cmc|pretrial|sentencing)\b",
    re.I,
)
_PAPER = r"(?:opposition|opp|reply|answer|response|responses|responsive pleading|objections?|notice of appeal|appeal|moving papers|brief|demurrer|disclosures?|designations?|witness lists?|jury instructions|motion)"
# "our opposition is due 14 days before the hearing" is the court's date, "I need the binder 14 days before" is not
_PAPER_DUE = re.compile(
    rf"\b{_PAPER}\b[^.;\n]{{0,40}}\b(?:due|filed|served|lodged)\b[^.;\n]{{0,20}}$|\b(?:deadline|time)\b[^.;\n]{{0,40}}\b{_PAPER}\b[^.;\n]{{0,20}}$|\b(?:file|serve|lodge) (?:the |our |a |an )?{_PAPER}\b[^.;\n]{{0,20}}$",
    re.I,
)
_IT_DUE = re.compile(
    r"\b(?:it|which|that|those|they|these)(?:'s|'re| is| are) (?:due|to be (?:filed|served))\s*$", re.I
)
_A_PAPER = re.compile(rf"\b{_PAPER}\b", re.I)
# "I want the binder three court days before the hearing": when the desk's work is wanted, no deadline of the court
_FOR_US = re.compile(
    r"\b(?:i|we)(?:'d| would|'ll| will)?(?: \w+)? (?:like|want|need)\b|\b(?:to|with) (?:me|us)\b|\b(?:get|send|give|bring|let) (?:me|us)\b|\b(?:in my|on my) \w+\b|\b(?:draft|binder|index|outline|summary|chart|table|memo)\b[^.;\n]{0,20}$|\bhave (?:it|them|this) (?:ready|done)\b",
    re.I,
)
_TO_ANSWER = re.compile(
    r"^\W*(?:to|in which to|time to) (?:respond|answer|oppose|object|reply|appeal|move|file|serve|remand|remove|amend|plead|demur|intervene)\b",
    re.I,
)
_DUE_IN = re.compile(
    rf"\b{_PAPER}\b[^.;\n]{{0,30}}\b(?:due|(?:be|is|are) (?:filed|served|lodged))\b[^.;,\n]{{0,16}}$|\b(?:we|our client|client|us)(?:'ve| have| has| get| had)?(?: got)?\s*(?:only |just )?$|\bgives? us\s*$",
    re.I,
)
_BARE = re.compile(r"[\s,;:()-]*(?:(?:so|and|that|which|it)[ ,]*)*(?:we have |(?:gives?|leaves?) us |have )?", re.I)
# the other side's time is nobody's work here
_THEIRS = re.compile(
    r"\b(?:they|opposing counsel|oc|the other side|defendants?|plaintiffs?|he|she|respondents?)\b[^.;\n]{0,12}\b(?:have|has|had|gets?|got)\b[^.;\n]{0,12}$|\bgive (?:them|him|her)\b[^.;\n]{0,12}$",
    re.I,
)
_NEAR = 60  # characters between the word that starts the clock and its date


@dataclass(frozen=True, slots=True)
class CourtRead:
    """`phrase` as the engine reads it, its date with the year; `words` as written; `without`: the text without them."""

    phrase: str
    words: str
    without: str


@dataclass(frozen=True, slots=True)
class _Day:
    start: int
    end: int
    day: date


def read_court(text: str, today: date) -> CourtRead | None:
    """The one court deadline that a text asks to be counted; None where there is none, or more than one."""
    text = plain(text)[:_LONGEST]
    periods = list(_PERIOD.finditer(text))
    if not periods:
        return None
    days = _days(text, today)
    found = [one for period in periods if (one := _counted(text, period, days))]
    distinct = {one.phrase: one for one in found}
    if len(distinct) != 1 or isinstance(read_phrase(found[0].phrase, today), NotUnderstood):
        return None
    return found[0]


def _days(text: str, today: date) -> list[_Day]:
    """Every day that a text names, those of a weekday alone as the last one that has passed."""
    named = [part for one in phrases(text) for part in (one, one.anchor) if part and part.days]
    return [_Day(one.start, one.end, day) for one in named if (day := _day(text[one.start : one.end], today))]


def _day(words: str, today: date) -> date | None:
    try:
        dates = take_dates(Words(words), today)
    except Unread:
        return None
    if dates:
        return dates[0][0]
    weekday = WEEKDAYS.get(words.strip().lower()[:3])
    return None if weekday is None else today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _counted(text: str, period: re.Match[str], days: list[_Day]) -> CourtRead | None:
    start, end = _sentence(text, period.start(), period.end())
    left, right = text[start : period.start()], text[period.end() : end]
    if _THEIRS.search(left):
        return None
    court_days = (period["kind"] or "").lower() in ("court", "judicial")
    if _BEFORE.match(right):
        papers = _PAPER_DUE.search(left) or (_IT_DUE.search(left) and _A_PAPER.search(text[:start]))
        if not papers and _FOR_US.search(left):
            return None  # our own date, counted like any other: intake/reading/when
        stop = _hearing(text, period, days, end) if court_days or papers else None
        return _read(text, period, stop, "before", _service(text[start:end])) if stop else None
    if _AFTER.match(right):
        event = court_days or _EVENT.search(right[:_NEAR]) or _SERVED.search(left)
        trigger = _trigger(text, period, days, end) if event else None
    else:
        trigger = _served_day(text, period, days, start)
    if trigger is None:
        return None
    said = text[slice(*_sentence(text, trigger.start, trigger.end))]
    return _read(text, period, trigger, "after", _service(f"{text[start:end]} {said}"))


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    before = [one.end() for one in _ENDS.finditer(text, 0, start)]
    after = _ENDS.search(text, end)
    return (before[-1] if before else 0), (after.start() if after else len(text))


def _hearing(text: str, period: re.Match[str], days: list[_Day], end: int) -> _Day | None:
    """The day behind it, else the only one that a hearing is said to be on."""
    behind = [one for one in days if period.end() <= one.start < end]
    if behind:
        return behind[0]
    held = [one for one in days if _HEARING.search(text[max(0, one.start - _NEAR) : one.end + 25])]
    return held[0] if len({one.day for one in held}) == 1 else None


def _trigger(text: str, period: re.Match[str], days: list[_Day], end: int) -> _Day | None:
    """The day behind "after", else the only one on which something was served or entered."""
    behind = [one for one in days if period.end() <= one.start < end]
    if behind:
        return behind[0]
    served = _served(text, days)
    return served[0] if len({one.day for one in served}) == 1 else None


def _served(text: str, days: list[_Day]) -> list[_Day]:
    return [one for one in days if _SERVED.search(text[slice(*_sentence(text, one.start, one.end))])]


def _served_day(text: str, period: re.Match[str], days: list[_Day], start: int) -> _Day | None:
    """ "Served by mail 11/10, 30 days": the period stands beside the day, or is said to be the time to answer."""
    served = [one for one in _served(text, days) if one.end <= period.start()]
    if not served or len({one.day for one in served}) != 1:
        return None
    day = served[-1]
    beside = day.start >= start and _BARE.fullmatch(text[day.end : period.start()])
    answers = _TO_ANSWER.match(text[period.end() :]) or _DUE_IN.search(text[start : period.start()])
    return day if beside or answers else None


def _service(words: str) -> Service | None:
    """The one way of service that is named; of two, none: fewer days is the earlier date."""
    if not re.search(r"\b(?:e-?|re-?)?(?:serv(?:e|ed|ice|ing)|mail(?:ed|ing)|sent)\b", words, re.I):
        return None
    found = take_services(Words(words))
    return next(iter(found)) if len(found) == 1 else None


def _read(text: str, period: re.Match[str], day: _Day, way: str, service: Service | None) -> CourtRead:
    kind = "court " if (period["kind"] or "").lower() in ("court", "judicial") else ""
    count, unit = number(period["n"]), period["unit"].lower()
    by = f" service by {service}" if service and service is not Service.PERSONAL else ""
    phrase = f"{count} {kind}{unit}{'' if count == 1 else 's'} {way} {day.day.isoformat()}{by}"
    start, end = _span(text, period, day)
    without = list(text)
    for first, last in ((start, end), (day.start, day.end)):
        without[first:last] = " " * (last - first)
    return CourtRead(phrase, " ".join(text[start:end].split()).strip(" (,"), "".join(without))


_EVENT_BEHIND = re.compile(r"\s+(?:hearing|trial|argument|conference|mediation|deposition)\b", re.I)


def _span(text: str, period: re.Match[str], day: _Day) -> tuple[int, int]:
    """The words that say it, from "served" or the period on; a day that stands elsewhere is not among them."""
    if day.start >= period.end():
        behind = _EVENT_BEHIND.match(text, day.end)
        return period.start(), behind.end() if behind else day.end
    back = _BEFORE.match(text[period.end() :])
    if back or day.start < _sentence(text, period.start(), period.end())[0]:
        return period.start(), period.end() + (back.end() if back else 0)
    served = list(_SERVED.finditer(text, max(0, day.start - _NEAR), day.start))
    return (served[-1].start() if served else day.start), period.end()


_COMPUTE = re.compile(
    r"^\W*(?:(?:please|pls|hi|hello|can you|could you|would you|just|quick question|question)[,:]? )*(?:(?:compute|calculate|count|figure out|work out)\b(?: (?:for me|us|the (?:deadline|date|days?)))?|(?:what|which)(?:'s| is| would be| are| date is| day is| date would be)\b|when(?:'s| is| are| would| do we| does)\b|(?:court )?deadline(?: for)?)[ :,-]*",
    re.I,
)
_POLITE_END = re.compile(r"[\s?.!,]*(?:\b(?:please|pls|thanks|thank you|thx)\b[\s?.!,]*)*$", re.I)


def asked_to_count(text: str, today: date) -> str:
    """The phrase of a mail that asks for a computation and nothing else; "" where it does not."""
    text = " ".join(plain(text).split())
    lead = _COMPUTE.match(text)
    if lead is None or len(text) > 300:
        return ""
    bare = _POLITE_END.sub("", text[lead.end() :])
    if not isinstance(read_phrase(bare, today), NotUnderstood):
        return bare
    found = read_court(text, today)
    return found.phrase if found else ""
