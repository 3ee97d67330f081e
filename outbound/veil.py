"""Sealed tasks: a letter says the number and nothing else of them, unless its reader asked for the contents. Pure."""

from collections.abc import Collection, Mapping
from typing import Any

from tracker.domain.firm import Firm
from tracker.domain.notices import Notice
from tracker.domain.withheld import closed_in, is_closed, is_task, tasks_in

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


def veiled(value: Any, opened: Collection[str]) -> Any:
    """The facts with each closed task reduced to its number and its due instant."""
    if is_task(value) and is_closed(value, opened):
        return {**value, **EMPTY, "due": {**value["due"], "words": "", "basis": ""}}
    if isinstance(value, Mapping):
        return {key: veiled(inner, opened) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [veiled(inner, opened) for inner in value]
    return value


def is_on_it(notice: Notice, firm: Firm) -> bool:
    """Whether the reader looks like one of the people of the closed tasks: how the letter is worded, no more. Whoever
    asks for the contents is looked at then."""
    person = firm.person(notice.to)
    hers = {notice.to.lower(), *(person.acts_for if person else ())}
    closed = set(closed_in(notice.facts))
    return any(hers & _people(task, firm) for task in tasks_in(notice.facts) if task["number"] in closed)


def _people(task: Mapping[str, Any], firm: Firm) -> set[str]:
    people = {one["address"].lower() for one in (task["requester"], task["assignee"], task["reviewer"]) if one}
    for matter in firm.matters.values():
        if matter.label == task["matter"]:
            people |= {matter.attorney.lower(), matter.reviewer.lower()}
    return people


def numbers(facts: Mapping[str, Any]) -> list[int]:
    """The numbers of all tasks that the facts show, each once, in order."""
    return list(dict.fromkeys(int(str(task["number"]).removeprefix("T-")) for task in tasks_in(facts)))
