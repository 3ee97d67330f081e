# ruff: noqa: E501  a pattern reads best on one line
"""The due date of a text: every word of time is used, set aside for a reason, or asked about."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from intake.reading.when.atoms.plain import plain
from intake.reading.when.due.choice import chosen_of, loose_of, wanted_of
from intake.reading.when.due.event import before_stop, counted_back, hard_stop_of
from intake.reading.when.due.place import place_of
from intake.reading.when.due.repeat import read_repeat, recurring
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments import moment_of
from intake.reading.when.moments.values import Option
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Placed, Role, placed
from intake.reading.when.standpoint import Standpoint

_UNDATED = re.compile(
    r"\b(?:before|ahead of|prior to|in advance of|in time for)\s+(?:the |our |my |his |her |their |next |upcoming |that )?(?:\w+\s){0,2}?"
    r"(?:hearing|trial|mediation|arbitration|deposition|depo|conference|meeting|call|interview|closing|argument|flight|presentation|trip|session|appearance|inspection|visit|that(?=\s*(?:[.,;!?)]|$)))\b",
    re.I,
)


def read_due(text: str, here: Standpoint) -> DueRead:
    """Reads one text: the body of a task, or a subject."""
    text = plain(text)
    if stated := place_of(text):
        here = replace(here, here=stated)
    found = placed(text, phrases(text))
    times = [one for one in found if one.phrase.kind in ("day", "clock", "span", "vague")]
    base = _base(found, times, here)
    if base.recur:
        return read_repeat(base, found, text, here)
    if counted := counted_back(base, times, here):
        return counted
    if wanted := wanted_of(times, text):
        return chosen_of(base, wanted, times, here)
    loose = [one for one in times if one.role is Role.LOOSE]
    undated = _UNDATED.search(text)
    if undated and (base.hard_stop or not loose):
        return before_stop(base, undated[0], here)
    if loose and (asked := loose_of(base, loose, here)).named:
        return asked
    return _unread(base, found, text)


# words of a time that no rule read: "the first week of January", "before the holidays", "same date as before", "a week to spare"
_TIME_LEFT = re.compile(
    r"\b(?:by|before|after|until|due|no later than|needed|ready|for|over|during|in|on|next|this|first|second|last|early|mid|late|end of)\s+(?:the |our |her |his |my )?(?:\w+ ){0,3}?(?:holidays?|vacation|recess|spring break|winter break|long weekend|(?:first|second|third|last) week of)\b"
    r"|\bsame (?:date|deadline|due date|time)\b|\b(?:week|weeks|day|days) to spare\b|\bthe \d{1,2}(?:st|nd|rd|th) (?:inst|prox)\b|\b(?:first|second|third|last) week of\b|\bdeadline (?:is|remains|stays)\b",
    re.I,
)


def _unread(base: DueRead, found: Sequence[Placed], text: str) -> DueRead:
    """The net: a time that is spoken of and that nothing used is asked about."""
    if base.urgent or base.norush:
        return base
    masked = list(text)
    for one in found:
        masked[one.phrase.start : one.phrase.end] = " " * (one.phrase.end - one.phrase.start)
    left = _TIME_LEFT.search("".join(masked))
    return replace(base, problem="unclear", words=left[0].strip(), how="unclear") if left else base


def _base(found: Iterable[Placed], times: list[Placed], here: Standpoint) -> DueRead:
    """What stands beside a due date: hurry, repeats, the event, the start."""
    return DueRead(
        urgent=_first(found, "urgent"),
        norush=_first(found, "norush"),
        recur=recurring(found),
        hard_stop=hard_stop_of(times, here),
        start=_start(times, here),
    )


def _first(found: Iterable[Placed], kind: str) -> str:
    return next((one.phrase.words for one in found if one.phrase.kind == kind), "")


def _start(times: list[Placed], here: Standpoint) -> Option | None:
    return next(
        (
            moment.options[0]
            for one in times
            if one.role is Role.START and (moment := moment_of(one.phrase, here)).options
        ),
        None,
    )
