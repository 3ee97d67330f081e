# ruff: noqa: E501  a pattern reads best on one line
"""A client nobody knows yet: held until the conflict check is confirmed."""

from collections.abc import Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading import questions
from intake.reading.matters.client import named_client
from intake.reading.scene import Scene
from intake.reading.shape import DueValue, Outcome, TaskRead
from intake.reading.tasks.result import TasksRead
from tracker.domain.deadlines import scope_due

_NEW = re.compile(
    r"\bnew (?:\w+ ){0,2}?(?:client|matter|case|engagement)\b|\b(?:open|start) (?:an? |the )?(?:new )?(?:intake|matter|file)\b|\brun (?:a )?conflict",
    re.I,
)
_PARTY = re.compile(
    r"\b(?:adverse(?: party)?(?: is|:)?|against|opposing(?: party)?(?: is|:)?|v\.?|vs\.?)\s+(?P<name>(?:[A-Z][\w'&.-]+\s?){1,5})"
)


def new_client(scene: Scene, tasks: Sequence[TaskRead]) -> TasksRead | None:
    text = f"{scene.subject}\n{scene.body}"
    if not _NEW.search(text) or any(task.matter for task in tasks):
        return None
    name = named_client(text)
    if not name and not re.search(r"\bnew (?:\w+ ){0,2}?client\b|\b(?:open|start)\b", text, re.I):
        return None
    return TasksRead(
        Outcome.HOLD_FOR_CONFLICT_CHECK,
        (_intake(tasks[0], name, scene),),
        (questions.ask_conflict(scene.requester.address, name),),
        ("Names run against every paralegal's conflict list before assignment.",),
    )


def _intake(first: TaskRead, name: str, scene: Scene) -> TaskRead:
    others = tuple(found["name"].strip(" .,") for found in _PARTY.finditer(scene.body))
    agreed = scope_due("client_intake", scene.here.sent, scene.firm, scene.zone)
    due = first.due
    if not due.basis.startswith("written"):
        due = DueValue(agreed.at, scene.zone, basis="agreed:scope_of_work")
    return replace(
        first,
        task_type="client_intake",
        due=replace(due, provisional=True),
        parties=tuple(filter(None, (name, *others))),
        matter=None,
    )
