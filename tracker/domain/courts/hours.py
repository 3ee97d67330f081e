"""Periods in hours: every hour counts, in real time, and the end moves to the same time of an open day.

FRCP 6(a)(2): "begin counting immediately ...; count every hour ...; if the period would end on a Saturday, Sunday, or
legal holiday, the period continues to run until the same time on the next day that is not".
"""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tracker.domain.courts.count import Reading, Walk
from tracker.domain.courts.court import Court
from tracker.domain.courts.rules import RuleSet
from tracker.domain.courts.values import Period, Question, Step, said


def hour_walk(
    question: Question, period: Period, rules: RuleSet, court: Court, reading: Reading, zone: str
) -> tuple[Walk, datetime]:
    """The walk of the days, and the instant in UTC. Hours are not rounded, and pass through changes of the clock."""
    wall = ZoneInfo(zone)
    start = datetime.combine(question.trigger, question.clock or time(), ZoneInfo(question.zone or zone))
    end = (start.astimezone(UTC) + period.direction.sign * timedelta(hours=period.count)).astimezone(wall)
    made = Walk(question, rules, court, reading, end.date(), end.date())
    rule = rules.hours or "counted as in FRCP 6(a)(2)"
    begun = start.astimezone(wall)
    made.steps.append(Step(begun.date(), f"{_at(begun)}: the event; counting begins at once", rule))
    made.steps.append(Step(end.date(), f"{_at(end)}: {period.words} {period.direction} it, every hour counted", rule))
    made.roll(period.direction)
    made.reach()
    moved = datetime.combine(made.day, end.timetz().replace(tzinfo=None), wall) if made.day != end.date() else end
    made.tell(made.day, f"the end, at {clock(moved)}", rule)
    return made, moved.astimezone(UTC)


def _at(when: datetime) -> str:
    return f"{said(when.date())}, {clock(when)}"


def clock(when: datetime) -> str:
    """ "9:00 AM PST" of an instant on the wall of its zone."""
    return f"{when.hour % 12 or 12}:{when:%M %p %Z}"
