"""A new task becomes one command, with the question that travels with it."""

from intake.commands.acts import Acts, due_of
from intake.commands.questions import draft_of
from intake.reading.shape import Outcome, Reading, TaskRead
from tracker.domain import commands as c
from tracker.domain.task import Priority


def opened(acts: Acts, task: TaskRead, place: int) -> c.OpenTask:
    reading = acts.reading
    by = task.requester or acts.by
    asked = next((one for one in reading.questions if one.item in (0, place) and (one.item or place == 1)), None)
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
        blocked=task.matter is None or reading.outcome is Outcome.HOLD_FOR_CONFLICT_CHECK,
        flags=_flags(reading, task, place),
    )


def _flags(reading: Reading, task: TaskRead, place: int) -> tuple[str, ...]:
    recurring = (f"Recurring: {task.recurrence}. This is the first one.",) if task.recurrence else ()
    return (*reading.flags, *recurring) if place == 1 else recurring
