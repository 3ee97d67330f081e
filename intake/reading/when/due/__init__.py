# ruff: noqa: E501  a pattern reads best on one line
"""The due date of a text: every word of time is used, set aside for a reason, or asked about."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading.when.atoms.plain import plain
from intake.reading.when.cues import FINE, NOT_BEFORE, STARTS_WORK
from intake.reading.when.due.chain import without_causes
from intake.reading.when.due.choice import chosen_of, loose_of, wanted_of
from intake.reading.when.due.claims import by_claim, with_kept
from intake.reading.when.due.doubt import doubted
from intake.reading.when.due.event import before_stop, counted_back, hard_stop_of
from intake.reading.when.due.place import place_of, zone_of_all
from intake.reading.when.due.repeat import read_repeat, recurring
from intake.reading.when.due.rest import half_read, spoken_of
from intake.reading.when.due.result import DueRead
from intake.reading.when.due.tied import other_event, with_calendared, with_named_event
from intake.reading.when.due.told_day import with_told_day
from intake.reading.when.due.withdrawn import without_withdrawn
from intake.reading.when.hour_of_count import with_hours
from intake.reading.when.moments import moment_of
from intake.reading.when.moments.values import Option
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Placed, Role, placed
from intake.reading.when.standpoint import Standpoint

_UNDATED = re.compile(
    r"\b(?:before|ahead of|prior to|in advance of|in time for)\s+(?:the |our |my |his |her |their |next |upcoming |that )?(?:\w+\s){0,2}?"
    r"(?:hearing|trial|mediation|arbitration|deposition|depo|conference|meeting|call|interview|closing|argument|flight|presentation|trip|session|appearance|inspection|visit|(?:that|then)(?=\s*(?:[.,;!?)]|$)))\b",
    re.I,
)


# "I typed the wrong day up there", "the subject should say the 20th": what stands here replaces the subject's date
_CORRECTS = re.compile(
    r"\b(?:wrong|typo|mistyped|misstated|incorrect)\b[^.\n]{0,60}\b(?:day|date|time|subject|deadline|line|above|up there)\b|\b(?:should|meant to|supposed to) (?:say|read|have (?:said|read))\b|\b(?:ignore|disregard) the (?:date|deadline|day|subject)\b|\b(?:date|day|subject|deadline)\b[^.\n]{0,30}\b(?:is|was) (?:wrong|a typo|incorrect|off)\b",
    re.I,
)


_TIMES = frozenset({"day", "clock", "span", "vague"})


def read_due(text: str, here: Standpoint) -> DueRead:
    """Reads one text: the body of a task, or a subject."""
    text = plain(text)
    if stated := place_of(text):
        here = replace(here, here=stated)
    if stated := zone_of_all(text):
        here = replace(here, zone=stated)
    found = _with_event(with_calendared(placed(text, with_hours(phrases(text), text)), text), text, here)
    found = without_causes(with_kept(without_withdrawn(found, text, here), text), text)
    found = by_claim(with_told_day(found, text, here), here)
    found = _without_usual(found)
    times = [one for one in found if one.phrase.kind in _TIMES or (one.phrase.kind == "weekof" and one.strong)]
    base = _base(found, times, here)
    if base.recur:
        return read_repeat(base, found, text, here)
    if (doubts := doubted(found, text)) and (asked := loose_of(base, doubts, here)).named:
        return asked
    if counted := counted_back(base, times, here):
        return counted
    if wanted := wanted_of(times, text):
        read = chosen_of(base, wanted, times, _from_start(times, wanted, here), text)
        if (
            not read.problem
            and read.options
            and (any(half_read(text, one) for one in wanted) or any(_THE_DAY_AFTER.search(one.left) for one in wanted))
        ):
            read = replace(read, problem="loose")
        return replace(read, corrects=bool(_CORRECTS.search(text)))
    loose = [one for one in times if one.role is Role.LOOSE]
    undated = _UNDATED.search(text)
    if undated and (base.hard_stop or not loose):
        return before_stop(replace(base, hard_stop=None) if other_event(times, undated[0]) else base, undated[0], here)
    if loose and (asked := loose_of(base, loose, here)).named:
        return asked
    return _unread(base, found, text)


_USUAL = re.compile(r"the usual\b", re.I)
_APPLIES = re.compile(r"^[\s,]*(?:(?:time|times|deadline|date|schedule|terms?|pace|period|turnaround) )?(?:applies|apply|holds|stands|is (?:all i|what i)|for (?:this|these|such))\b", re.I)  # fmt: skip
_IN = re.compile(
    r"\b(?:in|within|(?:take|allow|at|keep to|give (?:it|you|yourselves?))(?: up to| as much as)?)\s+$|^\W*$", re.I
)
_NO_DEADLINE = re.compile(r"deadline|due date", re.I)


def _without_usual(found: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """ "I have no deadline to give you; the usual time is quite all right": the agreed turnaround, and nothing to ask."""
    usual = [
        one
        for one in found
        if one.phrase.kind == "vague"
        and _USUAL.match(one.phrase.words)
        and (FINE.match(one.right) or _APPLIES.match(one.right) or _IN.search(one.left))
    ]
    if not usual:
        return found
    return tuple(
        one
        for one in found
        if one not in usual and not (one.phrase.kind == "norush" and _NO_DEADLINE.search(one.phrase.words))
    )


def _with_event(found: tuple[Placed, ...], text: str, here: Standpoint) -> tuple[Placed, ...]:
    """ "Two business days before the mediation": its date may stand in another sentence, whatever the words there."""
    if any(one.role in (Role.EVENT, Role.BEFORE) or one.phrase.anchor for one in found):
        return found
    back = next((one for one in found if one.phrase.words.lower().endswith(("before", "prior to", "ahead of"))), None)
    undated = _UNDATED.search(text)
    words = back.right if back else undated[0] if undated else ""
    return with_named_event(found, words[:60], here) if words else found


def _from_start(times: list[Placed], wanted: Sequence[Placed], here: Standpoint) -> Standpoint:
    """ "Not before Monday, but no later than Wednesday": the Wednesday behind that Monday."""
    start = _start([one for one in times if NOT_BEFORE.search(one.left) or STARTS_WORK.search(one.left)], here)
    if start is None or not all(one.phrase.has("weekday") for one in wanted):
        return here
    options = [option for one in wanted for option in moment_of(one.phrase, here).options]
    early = options and all(option.at < start.at for option in options)
    return replace(here, sent=start.at) if early else here


# "the day after the vendor delivers, which should be Thursday": words beside a date that move it
_THE_DAY_AFTER = re.compile(r"\bthe (?:day|week|morning|afternoon|evening|night) after\b[^.;\n]{3,60}$", re.I)


def _unread(base: DueRead, found: Sequence[Placed], text: str) -> DueRead:
    """A time that is spoken of and that nothing used is asked about."""
    if base.urgent or base.norush:
        return base
    words = spoken_of(text, found)
    return replace(base, problem="unclear", words=words, how="unclear") if words else base


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
