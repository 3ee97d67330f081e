"""What a letter may not say: a task that is sealed is its number in every letter but one that its reader has asked for.

A letter keeps all its facts; what is left out is left out when it is written. `facts["opened"]` names the tasks whose
contents its reader asked for and may have (decide/sealed.py); a letter without it is closed.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, TypeGuard

from tracker.domain.notices import Kind, Notice
from tracker.domain.views import SEALED

OPENED = "opened"


def is_task(value: object) -> TypeGuard[Mapping[str, Any]]:
    """A task as `views.view` writes it."""
    return isinstance(value, Mapping) and "number" in value and "confidentiality" in value


def is_closed(task: Mapping[str, Any], opened: Collection[str]) -> bool:
    return task["confidentiality"] == SEALED and task["number"] not in opened


def opened_in(facts: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(facts.get(OPENED, ()))


def tasks_in(value: object) -> Iterator[Mapping[str, Any]]:
    """Every task that facts show, in order."""
    if is_task(value):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from tasks_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from tasks_in(inner)


def closed_in(facts: Mapping[str, Any]) -> list[str]:
    """Labels of the tasks of which this letter says the number alone, each once."""
    opened = opened_in(facts)
    return list(dict.fromkeys(task["number"] for task in tasks_in(facts) if is_closed(task, opened)))


def says_numbers_only(kind: Kind, facts: Mapping[str, Any]) -> bool:
    """True if the letter as a whole is about a closed task: then none of its words and none of its files may travel.
    A list shows such a task as a row without words."""
    opened, task = opened_in(facts), facts.get("task")
    if is_task(task):
        return is_closed(task, opened)
    if kind is Kind.ACKNOWLEDGEMENT or facts.get("one"):
        return any(is_closed(each, opened) for each in tasks_in(facts))
    return False


def has_files(notice: Notice) -> bool:
    """Whether the files of the notice travel."""
    return bool(notice.files) and not says_numbers_only(notice.kind, notice.facts)
