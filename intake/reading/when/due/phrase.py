# ruff: noqa: E501  a pattern reads best on one line
"""One phrase that sets a date, read by its role."""

from dataclasses import replace
from datetime import datetime, timedelta

from intake import patterns as re
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments import moment_of
from intake.reading.when.moments.values import Moment, Option
from intake.reading.when.phrases import Phrase
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint
from tracker.domain.deadlines import due_before_event


def read_phrase(base: DueRead, one: Placed, here: Standpoint) -> DueRead:
    moment = moment_of(one.phrase, here)
    words = _said(one)
    if one.role is Role.BEFORE and moment.options and moment.problem != "past":
        return before_event(base, moment, here, words)
    how = _how(one.phrase)
    if _CAN_WAIT.search(one.left) and moment.problem == "ambiguous" and moment.options[:1] and len(moment.options) == 2:
        moment = replace(moment, options=moment.options[1:], problem="") if _a_week_apart(moment) else moment
    if len(one.phrase.days) == 2 and _IF_SO.match(one.right):
        first = moment_of(replace(one.phrase, days=one.phrase.days[:1]), here)
        both = tuple(sorted({*first.options, *moment.options}, key=lambda option: option.at))
        return replace(base, options=both, problem="two", words=words, how=how, timed=moment.timed)
    if not moment.options:
        return replace(base, problem=moment.problem or "unclear", words=words, how=how)
    return replace(base, options=moment.options, problem=moment.problem, words=words, how=how, timed=moment.timed)


# said on a Monday of next Monday: "the letter isn't needed till Monday", "the rest can wait until Monday"
_CAN_WAIT = re.compile(
    r"(?:\b(?:not|never)\b|n['’]t\b|\bcan (?:easily |well )?(?:wait|sit|hold)\b|\bno (?:need|rush|hurry)\b|\bdue later\b)[^.;\n]{0,30}?(?:\b(?:until|till|before)|,)\s*(?:the )?$",
    re.I,
)


def _a_week_apart(moment: Moment) -> bool:
    return moment.options[1].day - moment.options[0].day == timedelta(days=7)


# "Friday, or Monday if the vendor is slow": which it is, nobody can tell yet
_IF_SO = re.compile(
    r"^[\s,]*(?:if|should|in case|unless|assuming)\s+(?!you|possible|at all|need|necessary|not\b|it(?:'s| is) (?:easier|better)|that|somebody|someone|there(?:'s| is) (?:no|time))",
    re.I,
)


def _said(one: Placed) -> str:
    """The words of the time and the small word before them: "by next Friday", never "for Ortega by next Friday"."""
    cue = _CUE.search(one.left)
    return re.sub(r"(?<=\w\w)[.,]$", "", " ".join(((cue[0] if cue else "") + one.phrase.words).split()))


_CUE = re.compile(
    r"\b(?:on or before|(?:no|not) later than|by|due|before|until|till|on|within|in|for|nlt)\b[\s:]*(?:(?:on|by|at|the|around|about|end of|say)\s+)*$",
    re.I,
)


_HOW = {  # the first kind that the phrase has says how
    "numeric": "date",
    "iso": "date",
    "monthday": "date",
    "ordinal": "date",
    "relday": "relative",
    "weekfrom": "weekfrom",
    "period": "period",
    "feast": "feast",
    "weekday": "weekday",
}


def _how(phrase: Phrase) -> str:
    if phrase.kind == "span":
        return "counted"
    return next((how for kind, how in _HOW.items() if phrase.has(kind)), "time")


def before_event(base: DueRead, moment: Moment, here: Standpoint, words: str) -> DueRead:
    """The business day before; on the day of the event itself, the event's own hour."""
    options: dict[datetime, Option] = {}
    written = [option for option in moment.options if option.why == "as written"]
    for option in written or moment.options:
        due = due_before_event(option.at, here.firm, option.zone)
        if due <= here.sent:
            due = option.at
        options.setdefault(due, Option(due, option.zone, option.why))
    kept = tuple(options.values())
    problem = "ambiguous" if len(kept) > 1 else ""
    return replace(base, options=kept, problem=problem, words=words, how="before_event", timed=False)
