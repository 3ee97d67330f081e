"""A new task becomes one command, with the question that travels with it."""

from intake.commands.acts import Acts, due_of
from intake.commands.questions import draft_of
from intake.commands.waiting import after_of, rhythm
from intake.reading.shape import Outcome, Reading, TaskRead
from tracker.domain import commands as c
from tracker.domain.task import Priority


def opened(acts: Acts, task: TaskRead, place: int) -> c.OpenTask:
    reading = acts.reading
    by = task.requester or acts.by
    mine = (one for one in reading.questions if one.item in (0, place) and (one.item or place == 1))
    asked = next((one for one in mine if one.about != "court"), None)  # which the desk asks itself, with the arithmetic
    return c.OpenTask(
        by=by,
        title=task.title,
        instructions=task.instructions,
        due=due_of(task.due),
        submitted_by=task.submitted_by or "",
        matter=task.matter,
        task_type=task.task_type,
        deliverable=task.deliverable,
        priority=Priority(task.priority),
        confidentiality=task.confidentiality,
        reviewer=task.reviewer,
        assignee=task.assignee,
        excluded=task.exclude_assignees,
        watchers=task.watchers,
        hard_stop=task.hard_stop,
        hours_cap=task.hours_cap,
        billing_codes=task.billing_codes,
        files=acts.files,
        ask=draft_of(acts, asked, by, 0, task) if asked else None,
        blocked=task.matter is None or task.waits or reading.outcome is Outcome.HOLD_FOR_CONFLICT_CHECK,
        on_word=task.waits,
        flags=_flags(reading, task, place),
        after=after_of(task.depends_on, place),
        rhythm=rhythm(task),
        count=task.count,
        intake=task.intake,
    )


def _flags(reading: Reading, task: TaskRead, place: int) -> tuple[str, ...]:
    """What the acknowledgement does not say by itself: a rhythm or an order that the desk does not keep."""
    own: list[str] = []
    if task.recurrence and rhythm(task) is None:
        own.append(f"Recurring: {task.recurrence}. This is the first one.")
    if task.depends_on and after_of(task.depends_on, place) is None:
        own.append(f'"{task.depends_on}": the desk does not know which task that is; this one is offered now.')
    return (*reading.flags, *own) if place == 1 else tuple(own)
