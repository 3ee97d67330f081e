"""The count itself, step by step, on one reading of what is doubtful or disputed."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from tracker.domain.courts.court import Court, closing
from tracker.domain.courts.rules import RuleSet
from tracker.domain.courts.values import (
    Closing,
    Direction,
    Extension,
    Period,
    Question,
    Service,
    Step,
    Unit,
    listed,
    said,
)

_DAY = timedelta(days=1)
_OPEN_DAYS = (Unit.COURT_DAY, Unit.BUSINESS_DAY)
_OPPOSING = (5, 9)  # court days before the hearing: opposition and reply, CCP 1005(b)


@dataclass(frozen=True, slots=True)
class Reading:
    """`doubts`: days that may be holidays are. `disputed`: the other answer where sources disagree on the method."""

    doubts: bool = False
    disputed: bool = False


@dataclass(slots=True)
class Walk:
    """A day that is moved by the rules, and the lines that say how."""

    question: Question
    rules: RuleSet
    court: Court
    reading: Reading
    day: date
    counted: date
    steps: list[Step] = field(default_factory=list)
    used: dict[date, Closing] = field(default_factory=dict)

    def tell(self, day: date, words: str, rule: str = "") -> None:
        self.steps.append(Step(day, f"{said(day)}: {words}", rule))

    def closed(self, day: date, direction: Direction) -> Closing | None:
        """Why that day is not counted or ended on, on this reading; it is then among the days used."""
        found = closing(self.court, day, direction)
        if found and found.doubt and not self.reading.doubts:
            found = None
        if found is None and self.rules.closure_is_holiday and day in self.question.inaccessible:
            found = Closing(day, "the court is closed", self.rules.inaccessible)
        if found and not found.is_weekend:
            self.used[day] = found
        return found

    def roll(self, direction: Direction) -> None:
        """To the nearest open day of that direction, `day` itself where it is open."""
        while found := self.closed(self.day, direction):
            self.tell(self.day, f"{found.name}, so the period runs on {_way(direction)}", found.rule or self.rules.roll)
            self.day += direction.sign * _DAY

    def count_court_days(self, number: int, direction: Direction) -> None:
        """`number` days on which the court is open."""
        while number:
            self.day += direction.sign * _DAY
            if found := self.closed(self.day, direction):
                self.tell(self.day, f"{found.name}, not counted", found.rule)
            number -= not found

    def count_business_days(self, number: int, direction: Direction) -> None:
        """`number` days that are nobody's holiday and on which the firm works."""
        while number:
            self.day += direction.sign * _DAY
            found = self.closed(self.day, Direction.AFTER)  # which has the state's holidays too
            if found or self.day in self.question.closures:
                self.tell(self.day, f"{found.name if found else 'the firm is closed'}, not counted")
                continue
            number -= 1

    def reach(self) -> None:
        """Inaccessibility always extends forward, to the first accessible day, whatever the direction was."""
        if self.rules.closure_is_holiday or self.day not in self.question.inaccessible:
            return
        while self.day in self.question.inaccessible or self.closed(self.day, Direction.AFTER):
            found = self.closed(self.day, Direction.AFTER)
            why = found.name if found else "the clerk's office cannot be reached"
            self.tell(self.day, f"{why}, so the time runs on to the first accessible day", self.rules.inaccessible)
            self.day += _DAY


def _way(direction: Direction) -> str:
    return "to the next day" if direction is Direction.AFTER else "to the day before"


def walk(question: Question, rules: RuleSet, court: Court, reading: Reading) -> Walk:
    """A period in days or longer. A date that a court has set stays where it is (FRCP 6(a), note of 2009)."""
    start = question.trigger
    made = Walk(question, rules, court, reading, start, start)
    period = question.period
    if period is None:
        made.tell(start, "a date that was set is not computed, and not moved off a holiday", rules.days)
        made.reach()
        made.tell(made.day, "the last day", rules.days)
        return made
    _begin(made, period)
    _count(made, period)
    rule = "" if period.unit is Unit.BUSINESS_DAY else rules.days
    made.tell(made.day, f"{period.words} {period.direction} {said(start)}", rule)
    _extend_and_roll(made, period)
    return made


def _begin(made: Walk, period: Period) -> None:
    made.tell(made.day, "the day of the event, not counted", made.rules.days)
    if made.rules.starts_open and made.reading.disputed and period.direction is Direction.AFTER:
        while found := made.closed(made.day + _DAY, Direction.AFTER):
            made.day += _DAY
            made.tell(made.day, f"{found.name}, so the count does not begin yet", made.rules.days)


def _count(made: Walk, period: Period) -> None:
    number, sign = period.count, period.direction.sign
    match period.unit:
        case Unit.COURT_DAY:
            made.count_court_days(number, period.direction)
        case Unit.BUSINESS_DAY:
            made.count_business_days(number, period.direction)
        case Unit.DAY if number <= made.rules.short:
            made.tell(made.day, f"{made.rules.short} days or fewer: only open days are counted", made.rules.days)
            made.count_court_days(number, period.direction)
        case Unit.MONTH | Unit.YEAR:
            made.day = months_on(made.day, sign * number * (12 if period.unit is Unit.YEAR else 1))
        case _:
            made.day += sign * number * (7 if period.unit is Unit.WEEK else 1) * _DAY
    made.counted = made.day


def months_on(day: date, months: int) -> date:
    """The same day of another month, or that month's last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _extend_and_roll(made: Walk, period: Period) -> None:
    extra = extension(made.question, made.rules)
    # court days are added to the day that the count reached; some move that day off a holiday first
    first = made.rules.rolls_first or (
        made.reading.disputed and extra is not None and extra.unit is Unit.COURT_DAY and period.unit not in _OPEN_DAYS
    )
    if first:
        _land(made, period.direction, settled=made.rules.rolls_first)
    if extra:
        _extend(made, extra, period.direction)
        if not made.rules.rolls_first:
            made.counted = made.day
    _land(made, period.direction, settled=made.rules.backward_settled)
    made.tell(made.day, "the last day", made.rules.roll)


def _extend(made: Walk, extra: Extension, direction: Direction) -> None:
    if extra.unit is Unit.COURT_DAY:
        made.count_court_days(extra.days, direction)
    else:
        made.day += direction.sign * extra.days * _DAY
    made.tell(made.day, f"{extra.words} more for service by {_by(made.question.service)}", extra.rule)


def _by(service: Service | None) -> str:
    return {Service.ELECTRONIC: "electronic means", Service.OVERNIGHT: "overnight delivery"}.get(
        service or Service.PERSONAL, str(service)
    )


def _land(made: Walk, direction: Direction, *, settled: bool) -> None:
    unsettled = direction is Direction.BEFORE and not settled and made.reading.disputed
    made.roll(Direction.AFTER if unsettled else direction)
    made.reach()


def extension(question: Question, rules: RuleSet) -> Extension | None:
    """What the method of service adds to the period; None where it adds nothing."""
    period = question.period
    if period is None or question.service is None or period.unit is Unit.HOUR:
        return None
    return _added(period, rules).get(question.service)


def _added(period: Period, rules: RuleSet) -> Mapping[Service, Extension]:
    if period.direction is Direction.AFTER:
        return rules.added
    if period.unit is Unit.COURT_DAY and rules.added_16:
        return {} if period.count in _OPPOSING else rules.added_16
    return rules.added_before


def service_flags(question: Question, rules: RuleSet) -> Iterator[str]:
    """What somebody should know where service that was named adds nothing."""
    period, service = question.period, question.service
    if period is None or service in (None, Service.PERSONAL) or extension(question, rules):
        return
    if not rules.service:
        yield f"service days of this state are not in the desk's tables: none are added for service by {_by(service)}"
    elif rules.consent and service in (Service.FAX, Service.OVERNIGHT):
        yield f"no days are added: service by {_by(service)} {rules.consent}"
    elif period.direction is Direction.BEFORE and service in rules.added:
        yield f"no days are added: {rules.service} does not extend {period.words} before an event"
    else:
        yield f"service by {_by(service)} adds no days here ({rules.service})"


def doubtful(made: Walk) -> tuple[Closing, ...]:
    return tuple(one for one in made.used.values() if one.doubt)


def names(closings: tuple[Closing, ...]) -> str:
    return listed(tuple(f"{said(one.day)} ({one.name}: {one.doubt})" for one in closings), "and")
