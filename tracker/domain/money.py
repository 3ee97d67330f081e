"""Hours at their agreed rate, by matter and by person; turnaround against the scope of work; rounds.

Money is counted in whole cents. Hours that were logged before any rate was agreed count at the one that stands now;
where there is none at all, hours are shown and no cost. Of a sealed task neither is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tracker.domain.firm import Firm, Person
from tracker.domain.line import Line, TimeEntry, is_hidden, within_scope
from tracker.domain.views import View
from tracker.domain.words import name_of

_MOST_ROWS = 5
_WEEK = timedelta(days=7)


@dataclass(slots=True)
class _Sum:
    hours: float = 0.0
    cents: int = 0
    priced: bool = False  # a rate is known for some of it
    unpriced: float = 0.0  # hours without one

    def add(self, hours: float, cents: int | None) -> None:
        self.hours += hours
        if cents is None:
            self.unpriced += hours
        else:
            self.cents, self.priced = self.cents + cents, True

    def shown(self) -> View:
        cost = self.cents / 100 if self.priced else None
        return {"hours": round(self.hours, 2), "cost": cost, "without_rate": round(self.unpriced, 2)}


def rate_now(firm: Firm, person: str) -> float | None:
    """Dollars an hour: her own rate, else the desk's; None where nothing is agreed."""
    found = firm.person(person)
    return found.rate if found and found.rate is not None else firm.rate


def rate_of(entry: TimeEntry, firm: Firm) -> float | None:
    return entry.rate if entry.rate is not None else rate_now(firm, entry.person)


def cents_of(entry: TimeEntry, firm: Firm) -> int | None:
    rate = rate_of(entry, firm)
    return None if rate is None else round(entry.hours * rate * 100)


def money_of(
    firm: Firm, reader: Person, lines: Sequence[Line], entries: Sequence[TimeEntry], start: datetime, end: datetime
) -> View | None:
    """Of the week from `start` to `end`, with the totals of the week before; None where neither had any hours.
    `lines` and `entries` are those that the reader may count.
    """
    by_number = {line.number: line for line in lines if not is_hidden(line, firm)}
    whole, before = _Sum(), _Sum()
    matters: dict[str, _Sum] = {}
    people: dict[str, _Sum] = {}
    for entry in entries:
        line = by_number.get(entry.task)
        if line is None or not start - _WEEK <= entry.at < end:
            continue
        cents = cents_of(entry, firm)
        if entry.at < start:
            before.add(entry.hours, cents)
            continue
        for total in (
            whole,
            matters.setdefault(line.matter or "", _Sum()),
            people.setdefault(entry.person, _Sum()),
        ):
            total.add(entry.hours, cents)
    if not whole.hours and not before.hours:
        return None
    return {
        **whole.shown(),
        "last_week": before.shown(),
        "matters": [{"name": _matter(number, firm), **total.shown()} for number, total in _largest(matters)],
        "more_matters": max(0, len(matters) - _MOST_ROWS),
        "people": [{"name": name_of(who, firm), **total.shown()} for who, total in _largest(people)],
        "more_people": max(0, len(people) - _MOST_ROWS),
    }


def _largest(sums: dict[str, _Sum]) -> list[tuple[str, _Sum]]:
    return sorted(sums.items(), key=lambda each: (-each[1].hours, each[0]))[:_MOST_ROWS]


def _matter(number: str, firm: Firm) -> str:
    matter = firm.matter(number)
    return matter.label if matter else number or "No matter"


def turnaround_of(finished: Sequence[Line], before: Sequence[Line]) -> View:
    """Of the tasks finished in the week and in the one before, how many came in within the scope of work that was in
    force when they were asked. Those without one are not counted.
    """
    both = [[line for line in lines if line.agreed_at] for lines in (finished, before)]
    shown = [{"of": len(lines), "within": sum(map(within_scope, lines))} for lines in both]
    return {**shown[0], "last_week": shown[1], "scopes": sorted({line.scope for line in both[0]})}


def rounds_of(finished: Sequence[Line], before: Sequence[Line]) -> View:
    """How many came back at least once, and how often in all."""
    both = [[line.rounds for line in lines] for lines in (finished, before)]
    shown = [{"tasks": len(each), "came_back": sum(one > 0 for one in each), "rounds": sum(each)} for each in both]
    return {**shown[0], "last_week": shown[1]}
