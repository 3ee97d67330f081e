"""The commands of one believed mail: its intents, its new tasks, its questions."""

from dataclasses import replace

from intake.commands.acts import Acts, first_task
from intake.commands.births import opened
from intake.commands.questions import asked
from intake.commands.rows import of_intent
from intake.reading.shape import Intent
from tracker.domain import commands as c


def believed(acts: Acts) -> tuple[c.Command, ...]:
    births = [task for task in acts.reading.tasks if task.number is None]
    return (
        *_with_hours(_of_intents(acts)),
        *(opened(acts, task, place) for place, task in enumerate(births, 1)),
        *asked(acts, bool(births)),
    )


def _of_intents(acts: Acts) -> list[c.Command]:
    reading = acts.reading
    if reading.per_task:
        pairs: list[tuple[Intent, int | None]] = [(one, None) for one in reading.intents if one.name != "per_item"]
        pairs += [(intent, part.task) for part in reading.per_task for intent in part.intents]
        return [one for intent, task in pairs for one in of_intent(acts, intent, task)]
    return [one for intent in reading.intents for one in of_intent(acts, intent, intent.task or first_task(reading))]


def _with_hours(found: list[c.Command]) -> list[c.Command]:
    """Time logged with a delivery is part of it, so that both are one line of the history."""
    deliveries = [one for one in found if isinstance(one, c.Deliver)]
    logs = [one for one in found if isinstance(one, c.LogTime)]
    if len(deliveries) != 1 or len(logs) != 1 or logs[0].billing_codes:
        return found
    whole = replace(deliveries[0], hours=logs[0].hours)
    return [whole if one is deliveries[0] else one for one in found if one is not logs[0]]
