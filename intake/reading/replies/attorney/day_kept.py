# ruff: noqa: E501  a pattern reads best on one line
"""Dates that are told from the one on which the work is due: "Thursday stays, but 5 pm" changes the hour alone, and
"Wednesday instead", said more than a week before, leaves open which Wednesday."""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.replies.acts.act import DAYNAME
from intake.reading.replies.common import On, due_in
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments.values import Option
from tracker.domain.calendars import instant

_THE_DAY = rf"(?:(?:the|that) (?:day|date)|{DAYNAME})"
_STAYS = r"(?:stays?|stands?|remains?|holds?|is (?:still )?(?:fixed|unchanged|kept|right|the day|our day)|does(?:n't| not) (?:change|move)|as (?:planned|before|agreed|it is)|(?:it )?(?:still )?is\b(?= but\b)|unchanged)"
_KEPT = re.compile(
    rf"\b(?P<a>{_THE_DAY}),? (?:still |itself )?{_STAYS}(?: (?:the (?:day|date)|put|as it is|the same))?|\b(?:keep|leave|hold|stick (?:with|to)|still|same day,?)(?: it)?(?: (?:on|at|for|to))? (?P<b>{_THE_DAY})(?: as (?:it is|planned|is))?",
    re.I,
)
_HOUR = re.compile(
    r"(?<!not )(?<!of )(?<!than )(?<!from )(?:\b(?P<clock>\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)? in the (?:morning|afternoon|evening)|noon|midday|close of business|cob|eod)|\b(?:at|by|to) (?P<bare>\d{1,2}(?::\d\d)?)\b(?! ?(?:/|days?|hours?|st|nd|rd|th|pages?)))",
    re.I,
)
_GIVEN_UP = re.compile(
    r"\b(?:instead of|rather than|not|in place of|from) (?:at |by )?(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|noon|cob|eod)",
    re.I,
)


def hour_of_its_day(on: On) -> DueRead | None:
    """Another hour of the day that stays; None where the words do not say so, or the day is not the task's."""
    found, due = _KEPT.search(on.text), on.task.due
    if found is None or due is None or len(on.text.split()) > 25:
        return None
    zone = on.task.zone or on.here.zone
    day = due.astimezone(ZoneInfo(zone)).date()
    if not _is_of(found["a"] or found["b"], day):
        return None
    hours = list(_HOUR.finditer(_GIVEN_UP.sub(" ", on.text)))
    if len(hours) != 1:
        return None
    read = due_in(f"It is due by {hours[0]['clock'] or hours[0]['bare']} on {day:%B} {day.day}, {day.year}.", on)
    return replace(read, words=" ".join(on.text.split())) if read.first and not read.problem else None


def _is_of(name: str, day: date) -> bool:
    return (name.lower().endswith(("day", "date")) and name.lower().startswith(("the ", "that "))) or (
        f"{day:%a}".lower() == name[:3].lower()
    )


# "Wednesday instead": moved within the weeks that are left, and no week is named
_MOVED_TO = re.compile(
    rf"\b{DAYNAME}\b[^.;!?]{{0,20}}\binstead\b|\binstead\b[^.;!?]{{0,20}}\b{DAYNAME}\b|\b(?:make|move|change|switch|shift|push|bring|pull|set|bump|reschedule) (?:it|this|that|the (?:due date|deadline|date|day))(?: up| back| out| over| forward)? ?(?:to|for|on|until)? ?(?:{DAYNAME})\b|\blet'?s (?:do|say|make it) {DAYNAME}\b",
    re.I,
)
_WEEK_NAMED = re.compile(rf"\b(?:this|coming|next|following|tomorrow|today|week|after next|\d{{1,2}}(?:st|nd|rd|th)|\d/\d)\b|\b{DAYNAME} (?:the )?\d", re.I)  # fmt: skip


def in_its_week(read: DueRead, on: On) -> DueRead:
    """The reading with each week in which the day may be meant, where the work is due more than a week from now."""
    due, one = on.task.due, read.first
    if due is None or one is None or read.problem or read.how != "weekday" or not _MOVED_TO.search(on.text):
        return read
    if _WEEK_NAMED.search(on.text) or due - on.here.sent <= timedelta(days=7):
        return read
    last = due.astimezone(ZoneInfo(one.zone)).date()
    last = max(last + timedelta(days=6 - last.weekday()), last + timedelta(days=3))  # the week's end, or soon after
    options = tuple(_in_weeks(one, last))
    return replace(read, options=options, problem="ambiguous") if len(options) > 1 else read


def _in_weeks(one: Option, last: date) -> list[Option]:
    hour, days = one.at.astimezone(ZoneInfo(one.zone)).time(), [one.day]
    while days[-1] + timedelta(days=7) <= last:
        days.append(days[-1] + timedelta(days=7))
    kept = days if len(days) <= 3 else [days[0], *days[-2:]]
    return [replace(one, at=instant(day, hour, one.zone)) for day in kept]
