"""The public door of the engine: a question and a court's rules to a proposal with its arithmetic."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from tracker.domain.courts.count import Reading, Walk, doubtful, names, service_flags, walk
from tracker.domain.courts.court import NO_COURT, Court, Level, closing, own_table
from tracker.domain.courts.hours import hour_walk
from tracker.domain.courts.rules import RULE_SETS, RuleSet
from tracker.domain.courts.statecourts import of_state
from tracker.domain.courts.values import Direction, Filing, Proposal, Question, Unit, said

_MIDNIGHT = time(23, 59, 59)
_CLERK_CLOSES = time(16)  # the earliest that clerks commonly close; their hours differ from court to court
_READINGS = tuple(Reading(doubts, disputed) for doubts in (False, True) for disputed in (False, True))


@dataclass(frozen=True, slots=True)
class _Answer:
    """One reading's walk. `at` is in UTC, `zone` the one that ends the day the earliest."""

    made: Walk
    at: datetime
    zone: str


def deadline(question: Question, court: Court | None = None, rules: RuleSet | None = None) -> Proposal:
    """When the time ends: the date, the instant, and how both were found. A proposal that an attorney confirms.

    Federal: FRCP 6(a)(1) days or longer (the day of the event excluded, the last day included, moved off Saturdays,
    Sundays and legal holidays), (2) hours, (3) clerk's office inaccessible, (4) end of the last day, (5) direction,
    (6) legal holidays, those of the state only forward; 6(d) three days after service by mail, added after the period
    would otherwise expire. California: CCP 12, 12a, 12b, 12c, 1005(b), 1010.6, 1013. Texas: TRCP 4, 21a. Florida:
    Rule 2.514. New York: Gen. Constr. Law 20, 25-a, CPLR 2103(b). Other states: the common method, and said so.

    Without `rules` those of the court, without a court the courts of the rules' state. Where a day may be a holiday
    or not, or sources disagree on the method, the earliest date is proposed, and the others are among the flags.
    Hours need `question.clock`: midnight else.
    """
    court = court or (of_state(rules.of_state) if rules and rules.of_state else NO_COURT)
    rules = rules or RULE_SETS[court.rules]
    answers = {reading: _answer(question, rules, court, reading) for reading in _READINGS}
    reading = min(_READINGS, key=lambda one: answers[one].at)
    chosen = answers[reading]
    doubts = answers[Reading(not reading.doubts, reading.disputed)]
    dispute = answers[Reading(reading.doubts, not reading.disputed)]
    flags = (*_disagreements(chosen, doubts, dispute, rules), *_notes(question, rules, court, chosen.made))
    made = chosen.made
    holidays = tuple(sorted(made.used.values(), key=lambda one: one.day))
    return Proposal(
        question,
        court.name,
        rules.name,
        made.day,
        made.counted,
        chosen.at,
        chosen.zone,
        tuple(made.steps),
        holidays,
        flags,
    )


def _answer(question: Question, rules: RuleSet, court: Court, reading: Reading) -> _Answer:
    zones = (question.zone,) if question.zone and court is NO_COURT else court.zones
    period = question.period
    if period and period.unit is Unit.HOUR:
        found = [(*hour_walk(question, period, rules, court, reading, zone), zone) for zone in zones]
        return min((_Answer(*one) for one in found), key=lambda answer: answer.at)
    made = walk(question, rules, court, reading)
    end = _day_ends(question, court)
    if period is None and question.zone:
        zones = (question.zone,)
    ends = ((datetime.combine(made.day, end, ZoneInfo(zone)).astimezone(UTC), zone) for zone in zones)
    return _Answer(made, *min(ends))


def _day_ends(question: Question, court: Court) -> time:
    """FRCP 6(a)(4): electronic filing until midnight in the court's zone, other filing until the clerk closes. A date
    that was set with its time ends then.
    """
    if question.period is None and question.clock:
        return question.clock
    if question.filing is Filing.PAPER:
        return _CLERK_CLOSES
    return court.efile_until or _MIDNIGHT


def _disagreements(chosen: _Answer, doubts: _Answer, dispute: _Answer, rules: RuleSet) -> Iterator[str]:
    made = chosen.made
    if doubts.at != chosen.at:
        which = names(doubtful(made) or doubtful(doubts.made))
        yield f"it is not certain whether a holiday falls on {which}; the other answer gives {said(doubts.made.day)}"
    if dispute.at != chosen.at:
        yield f"{rules.dispute}; the other answer gives {said(dispute.made.day)}"


def _notes(question: Question, rules: RuleSet, court: Court, made: Walk) -> Iterator[str]:
    yield from service_flags(question, rules)
    period = question.period
    direction = period.direction if period else Direction.AFTER
    if (found := closing(court, made.day, direction)) and period is None:
        yield f"the date that was set is {found.name}: ask the court or the other side; software does not move it"
    if period is None and made.day != question.trigger:
        yield f"where an order set the date, {rules.inaccessible or 'the rule on the clerk'} may not lengthen it"
    if made.counted != made.day and direction is Direction.BEFORE and not rules.backward_settled:
        yield f"the bare count ends on {said(made.counted)}, when the court is closed; {said(made.day)} is proposed"
    if not own_table(court) and (court.level is Level.STATE or any(one.listed for one in made.used.values())):
        yield f"holidays of {court.state} are from a general list, not the court's: check its calendar"
    if court is NO_COURT:
        yield "no court was named: federal holidays only, and Eastern time unless a zone was written"
    yield from _about_rules(question, rules, court)
    if len(court.zones) > 1:
        yield f"the court sits in two time zones ({', '.join(court.zones)}): the earlier end is taken"


def _about_rules(question: Question, rules: RuleSet, court: Court) -> Iterator[str]:
    unit = question.period.unit if question.period else None
    if rules.key == "common":
        yield f"the rules of {court.state or 'this court'} are not in the desk's tables: counted by the common method"
    if rules.of_state != RULE_SETS[court.rules].of_state:
        yield f"{rules.name} are not this court's own rules"
    if unit is Unit.HOUR and not rules.hours:
        yield "these rules say nothing of hours: counted as in FRCP 6(a)(2)"
    if unit is Unit.HOUR and question.clock is None:
        yield "no time of day was given: counted from midnight"
    if unit is Unit.BUSINESS_DAY:
        yield "business days are no unit of a court: counted on the court's holidays and the firm's closures"
    if question.filing is Filing.PAPER:
        yield "the clerk's hours are not in the desk's tables: 4:00 PM, the earliest that is common, is taken"
    elif court.efile_until and unit is not Unit.HOUR:
        yield "this court ends the day of filing early by its own rule; what begins a case has until midnight"
    if question.inaccessible and not rules.inaccessible:
        yield "these rules say nothing of a clerk's office that cannot be reached: counted as in FRCP 6(a)(3)"
