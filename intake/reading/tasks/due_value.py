# ruff: noqa: E501  a pattern reads best on one line
"""The instant that counts: as written, or as agreed; and what is asked about it."""

from dataclasses import replace
from datetime import datetime

from intake.reading import questions
from intake.reading.scene import Scene
from intake.reading.shape import DueValue, QuestionRead, Source
from intake.reading.when.due.event import with_event_only
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments.values import Option
from tracker.domain.deadlines import rush_due, scope_due


def due_value(read: DueRead, kind: str, scene: Scene) -> tuple[DueValue, Source]:
    """The instant that counts: as written where sure, the earliest of several, the agreed one where none can be used."""
    here = scene.here
    agreed = scope_due(kind, here.sent, scene.firm, scene.zone).at
    read = _event_read(read, kind, scene)
    if read.options and read.problem != "past":
        return _as_written(read, agreed, scene.zone)
    return _as_agreed(read, agreed, kind, scene)


def _as_written(read: DueRead, agreed: datetime, zone: str) -> tuple[DueValue, Source]:
    one = read.options[0]
    if read.problem in ("loose", "swapped") and agreed < one.at:
        source = Source("agreed", read.words, "body", "scope of work; what the date means is unclear")
        return DueValue(agreed, zone, read.words, f"unclear:{read.problem}", True), source
    basis = f"unclear:{read.problem}" if read.problem else f"written:{read.how}"
    why = "the earlier of several readings" if read.problem else ""
    due = DueValue(one.at, one.zone, read.words, basis, bool(read.problem))
    return due, Source("written", read.words, "body", why)


def _as_agreed(read: DueRead, agreed: datetime, kind: str, scene: Scene) -> tuple[DueValue, Source]:
    if read.problem:
        due = DueValue(agreed, scene.zone, read.words, f"agreed:scope_of_work {read.problem}", True)
        return due, Source("agreed", read.words, "body", "scope of work; the date cannot be used")
    if read.urgent:
        at = rush_due(scene.here.sent, scene.firm, scene.zone)
        due = DueValue(at, scene.zone, read.urgent, "agreed:rush", True)
        return due, Source("agreed", read.urgent, "body", "rush rule of the scope of work")
    due = DueValue(agreed, scene.zone, read.norush, "agreed:scope_of_work")
    return due, Source("agreed", read.norush, "", f"turnaround for {kind}")


def _event_read(read: DueRead, kind: str, scene: Scene) -> DueRead:
    if read.named or read.urgent or not read.hard_stop:
        return read
    agreed = scope_due(kind, scene.here.sent, scene.firm, scene.zone)
    return with_event_only(read, agreed.at, scene.here)


def due_questions(read: DueRead, due: DueValue, scene: Scene, place: int, title: str) -> list[QuestionRead]:
    to = scene.requester.address
    if not read.named and read.hard_stop and due.provisional and not read.urgent:
        kinded = replace(read, problem="event", options=_event_options(read, due))
        return [questions.ask_due(to, kinded, due, place, title)]
    if read.problem:
        return [questions.ask_due(to, read, due, place, title)]
    if read.urgent and not read.options and not read.recur:
        return [questions.ask_rush(to, due, read.urgent, place)]
    return []


def _event_options(read: DueRead, due: DueValue) -> tuple[Option, ...]:
    assert read.hard_stop is not None
    return (Option(due.at, due.zone, "the business day before"), read.hard_stop)
