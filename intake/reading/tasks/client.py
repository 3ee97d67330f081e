# ruff: noqa: E501  a pattern reads best on one line
"""A client nobody knows yet: held until the conflict check is confirmed."""

from collections.abc import Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading import questions
from intake.reading.desk_orders import matter_in
from intake.reading.matters.client import hires_us, named_client
from intake.reading.scene import Scene
from intake.reading.shape import DueValue, Outcome, Source, TaskRead
from intake.reading.tasks.result import TasksRead
from tracker.domain.commands import MatterDraft
from tracker.domain.deadlines import scope_due

_NEW = re.compile(
    r"\bnew (?:\w+ ){0,2}?(?:client|matter|case|engagement)\b|\b(?:open|start) (?:an? |the )?(?:new )?(?:intake|matter|file)\b|\brun (?:a )?conflict",
    re.I,
)
_PARTY = re.compile(
    r"\b(?:[Aa]dverse(?: party)?(?: is|:)?|[Aa]gainst|[Oo]pposing(?: party)?(?: is|:)?|v\.?|vs\.?|[Oo]ther side(?: is|:)?|(?:go|going|goes|is) after|suing|sue)\s+(?:(?:the|her|his|their|an?) (?:[\w-]+ ){0,3}?[\w-]+, )?(?P<name>(?:[A-Z][\w'&.-]+\s?){1,5})"
)
# what is done for somebody new
_OPENING = re.compile(
    r"\b(?:intake|questionnaires?|(?:fee|engagement|retainer) (?:agreement|letter)|conflicts? (?:check|search)|open (?:(?:an?|the|her|him|them|it|this) )?(?:up|file|matter|new)|set (?:her|him|them|it|this|everything) up|nothing (?:is|has been) (?:set up|opened)|brand[- ]new|new one|welcome (?:packet|letter))\b",
    re.I,
)


def new_client(scene: Scene, tasks: Sequence[TaskRead]) -> TasksRead | None:
    text = f"{scene.subject}\n{scene.body}"
    name = named_client(text)
    hired = bool(hires_us(text)) and bool(_OPENING.search(text))
    if not (_NEW.search(text) or hired) or any(task.matter and not _by_party(task, name, text) for task in tasks):
        return None
    if not name and not re.search(r"\bnew (?:\w+ ){0,2}?client\b|\b(?:open|start)\b", text, re.I):
        return None
    return TasksRead(
        Outcome.HOLD_FOR_CONFLICT_CHECK,
        (_intake(tasks[0], name, scene),),
        (questions.ask_conflict(scene.requester.address, name),),
        ("Names run against every paralegal's conflict list before assignment.",),
    )


def _by_party(task: TaskRead, name: str, text: str) -> bool:
    """ "New client Voss, adverse is Delta Freight" is no work in Harmon v. Delta Freight: that name is what is checked."""
    said = task.sources.get("matter", Source("")).words.lower()
    parties = [name, *(found["name"] for found in _PARTY.finditer(text))] if name else []
    return bool(said) and any(said in party.lower() for party in parties)


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
        intake=_draft(f"{scene.subject}\n{scene.body}", name, others),
        matter=None,
    )


def _draft(text: str, name: str, others: tuple[str, ...]) -> MatterDraft:
    """What is opened once the check is confirmed; the number may come with the answer."""
    said = matter_in(text)
    adverse = said.adverse or others
    return replace(said, client=said.client or name, adverse=adverse, parties=said.parties)
