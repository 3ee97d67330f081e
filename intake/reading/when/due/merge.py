"""Subject and body together: one may fill the other's gap; two different dates are asked about."""

from dataclasses import replace

from intake.reading.when.due.choice import two_dates
from intake.reading.when.due.result import DueRead


def merge(subject: DueRead, body: DueRead) -> DueRead:
    """Subject and body together: one may fill the other's gap; two different dates are asked about."""
    extra = {
        "urgent": body.urgent or subject.urgent,
        "norush": body.norush or subject.norush,
        "recur": body.recur or subject.recur,
        "hard_stop": body.hard_stop or subject.hard_stop,
    }
    if body.corrects and body.options:
        return replace(body, **extra)  # type: ignore[arg-type]
    if not subject.named or (subject.problem == "loose" and body.named):
        return replace(body, **extra)  # type: ignore[arg-type]
    if not body.named or body.problem == "loose":
        return replace(subject, **extra)  # type: ignore[arg-type]
    return replace(_both(subject, body), **extra)  # type: ignore[arg-type]


def _both(subject: DueRead, body: DueRead) -> DueRead:
    if not subject.options:
        return body
    if not body.options:
        return subject if not subject.problem else body
    if same_day(subject, body):
        return sharper(subject, body)
    if body.hard_stop and not body.problem and all(one.day == body.hard_stop.day for one in subject.options):
        return body  # "inventory due March 3": the body tells the court's date from the draft's
    return two_dates([_labelled(subject, "subject"), _labelled(body, "body")], "subject")


def same_day(one: DueRead, other: DueRead) -> bool:
    return bool({option.day for option in one.options} & {option.day for option in other.options})


def sharper(subject: DueRead, body: DueRead) -> DueRead:
    """Of two that name the same day, the sure one, then the one with an hour; two hours are asked about."""
    sure = [one for one in (body, subject) if not one.problem] or [body]
    timed = [one for one in sure if one.timed]
    if len(timed) == 2 and timed[0].options[0].at != timed[1].options[0].at:
        return two_dates([subject, body], "subject")
    return (timed or sure)[0]


def _labelled(read: DueRead, where: str) -> DueRead:
    return replace(read, options=tuple(replace(one, why=where) for one in read.options))
