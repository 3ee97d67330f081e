"""Sealed tasks: whoever is not on one reads its number and nothing else of it. Pure."""

from collections.abc import Mapping
from typing import Any, TypeGuard

from tracker.domain.firm import Firm

SEALED = "sealed"
EMPTY: dict[str, Any] = {
    "title": "Sealed task",
    "matter": "",
    "type": "",
    "hard_stop": None,
    "requester": {"name": "", "address": ""},
    "assignee": None,
    "reviewer": None,
    "state": "",
    "priority": "normal",
    "deliverable": "",
    "files": [],
    "hours_cap": None,
    "hours_logged": 0,
    "version": None,
    "awaits": "",
    "last": None,
    "late": False,
}


def is_task(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping) and "number" in value and "confidentiality" in value


def hidden(task: Mapping[str, Any], reader: str, firm: Firm) -> bool:
    """True if this reader may only see the number: she is not on the task, not on its matter, and does not write for
    whoever sent it. The tracker hides what it must; this is the second line."""
    if task["confidentiality"] != SEALED:
        return False
    people = {p["address"].lower() for p in (task["requester"], task["assignee"], task["reviewer"]) if p}
    for matter in firm.matters.values():
        if matter.label == task["matter"]:
            people |= {matter.attorney.lower(), matter.reviewer.lower()}
    person = firm.person(reader)
    return not (reader.lower() in people or (person is not None and people & set(person.acts_for)))


def veiled(value: Any, reader: str, firm: Firm) -> Any:
    """The facts with each task that is hidden from `reader` reduced to its number and its due instant."""
    if is_task(value) and hidden(value, reader, firm):
        return {**value, **EMPTY, "due": {**value["due"], "words": "", "basis": ""}}
    if isinstance(value, Mapping):
        return {key: veiled(inner, reader, firm) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [veiled(inner, reader, firm) for inner in value]
    return value


def about_hidden(facts: Mapping[str, Any], reader: str, firm: Firm) -> bool:
    """True if the letter as a whole is about a task hidden from its reader: then none of its words may travel."""
    task = facts.get("task")
    return is_task(task) and hidden(task, reader, firm)


def numbers(facts: Mapping[str, Any]) -> list[int]:
    """The numbers of all tasks that the facts show, each once, in order."""
    found: dict[int, None] = {}
    _collect(facts, found)
    return list(found)


def _collect(value: Any, found: dict[int, None]) -> None:
    if is_task(value):
        found[int(str(value["number"]).removeprefix("T-"))] = None
    elif isinstance(value, Mapping):
        for inner in value.values():
            _collect(inner, found)
    elif isinstance(value, list | tuple):
        for inner in value:
            _collect(inner, found)
