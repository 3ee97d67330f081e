"""Orders on how open work goes on: that it comes again, that another task comes first, how many hours it may take."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.about import by_number
from intake.reading.extras import hours_cap
from intake.reading.figures import in_figures
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.attorney.watching import is_watching
from intake.reading.replies.common import DELIVERED, On, Result
from intake.reading.shape import Intent, Outcome
from tracker.domain.rhythm import rhythm_of

_ORDERS = ("make_recurring", "wait_for", "cap_hours")
_NOTHING_BESIDE = {"thanks", "weak_ok"}
_EVERY = re.compile(r"\b(?:every|each|once an?|starting|beginning|from|on the|first|last) [^,.;]*", re.I)
_HOURS = re.compile(r"\d+(?:\.\d+)?")
_ENDED = (*DELIVERED, "cancelled")


def take_orders(on: On) -> tuple[tuple[Intent, ...], On]:
    """The orders, and what is left to be read. Of work that is handed in, hours and what comes first are remarks."""
    if on.task.status in _ENDED:
        return (), on
    taken, left = [], []
    for clause in clauses(by_number(on.text)):
        said = found(clause, "attorney")
        orders = [one for name in _ORDERS if name in said and (one := _order(name, said[name], on))]
        taken += orders
        beside = _beside(clause, [said[one.name] for one in orders])
        if not orders or found(beside, "attorney").keys() - _NOTHING_BESIDE or is_watching(on, beside):
            left.append(beside)
    return tuple(taken), replace(on, text="\n".join(left)) if taken else on


def comes_again(on: On) -> str:
    """The sentence that makes work recurring which is handed in: its next one is a task of its own."""
    if on.task.status not in DELIVERED:
        return ""
    hit = found(on.text, "attorney").get("make_recurring")
    return hit.clause if hit and rhythm_of(hit.clause) else ""


def _beside(clause: str, hits: list[Hit]) -> str:
    """What else the sentence says; a day beside "make it recurring" is a day of the rhythm."""
    for hit in hits:
        clause = clause.replace(hit.words, " ", 1)
    return _EVERY.sub(" ", clause) if any(hit.name == "make_recurring" for hit in hits) else clause


def with_orders(orders: tuple[Intent, ...], on: On, rest: Result | None) -> Result:
    """`rest`: what the other words do; a mere remark beside an order is part of it."""
    status = "on_hold" if any(one.name == "wait_for" for one in orders) and _is_held(on) else None
    if rest is None or {one.name for one in rest.intents} <= {"comment", "acknowledgement_only", "praise_only"}:
        waits = any(one.name == "wait_for" for one in orders)  # "do not start until it is approved" says the same again
        return Result(orders, status, rest.questions if rest and not waits else ())
    kept = Outcome.REPLY if rest.outcome is Outcome.UPDATE_TASK else rest.outcome
    return replace(rest.plus(*orders), status=rest.status or status, outcome=kept)


def _is_held(on: On) -> bool:
    return on.task.status in ("in_progress", "waiting_on_attorney", "revisions_requested")


def _order(name: str, hit: Hit, on: On) -> Intent | None:
    if name == "make_recurring":
        return Intent(name, hit.clause, rhythm=hit.clause) if rhythm_of(hit.clause) else None
    if name == "wait_for":
        number = int("".join(one for one in hit.object if one.isdigit()) or 0)
        return Intent(name, hit.clause, after=hit.clause) if number != on.task.number else None
    hours = _hours(hit)
    return Intent(name, hit.clause, hours_cap=hours) if hours else None


def _hours(hit: Hit) -> float | None:
    if cap := hours_cap(hit.clause):
        return cap[0]
    figures = _HOURS.findall(in_figures(hit.words))
    return float(figures[-1]) if figures else None
