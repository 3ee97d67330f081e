"""What a letter may not say: a task that is sealed is its number in every letter but one that its reader has asked for.

A letter keeps all its facts; what is left out is left out when it is written. `facts["opened"]` names the tasks whose
contents its reader asked for and may have (decide/sealed.py); a letter without it is closed. What was sealed after the
letter was queued is closed in it too (`as_sealed_now`).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeGuard

from tracker.domain.firm import Firm
from tracker.domain.notices import Kind, Notice
from tracker.domain.task import Task
from tracker.domain.views import SEALED, is_sealed

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


def as_sealed_now(notice: Notice, tasks: Mapping[int, Task], firm: Firm) -> Notice:
    """The notice as it may be written today; the same where nothing was sealed since it was queued. `tasks`: those that
    it is about, shows or names, as they are now."""
    sealed = {task.label for task in tasks.values() if is_sealed(task, firm)}
    facts: Mapping[str, Any] = _marked(notice.facts, sealed)
    for task in (tasks[number] for number in notice.named.tasks if number in tasks):
        facts = _without_lines(facts, task) if task.label in sealed else facts
    return notice if facts == notice.facts else replace(notice, facts=facts)


def counts_what_was_sealed(notice: Notice, firm: Firm) -> bool:
    """A weekly page carries tables of all its tasks: none of them may have been sealed since."""
    facts: Any = notice.facts
    if "sealed" not in facts:
        return False
    found = [one for number in facts["covers"] if (one := firm.matter(number)) and one.confidentiality == SEALED]
    return any(one.number not in facts["sealed"] for one in found)


def _marked(value: Any, sealed: Collection[str]) -> Any:
    if is_task(value):
        return {**value, "confidentiality": SEALED} if value["number"] in sealed else value
    if isinstance(value, Mapping):
        return {**{key: _marked(inner, sealed) for key, inner in value.items()}, **_beside(value, sealed)}
    if isinstance(value, list | tuple):
        return [_marked(inner, sealed) for inner in value]
    return value


def _beside(row: Mapping[str, Any], sealed: Collection[str]) -> Mapping[str, Any]:
    """What stands beside a sealed task in a row of a list, without the names and the words in it."""
    task = row.get("task")
    if not is_task(task) or task["number"] not in sealed:
        return {}
    said = {"waits": ""} if "waits" in row else {}
    return {**said, "why": "waits for your answer"} if row.get("asked") else said


def _without_lines(facts: Mapping[str, Any], task: Task) -> Mapping[str, Any]:
    """What is said of the task in words is its number alone: in the details of an alert, and in a question."""
    question = facts.get("question")
    return {
        **facts,
        **({"details": [_line(one, task) for one in facts["details"]]} if "details" in facts else {}),
        **({"question": _untitled(_without_lines(question, task), task)} if isinstance(question, Mapping) else {}),
    }


def _line(line: Any, task: Task) -> Any:
    label = task.label
    if isinstance(line, str):
        return f"{label}: sealed" if line.startswith(f"{label}: ") else line
    name, text = line
    if name in (label, "Subject"):
        return [name, "sealed"]
    return [name, f"a file of {label}, sealed" if str(text).endswith(f"({label})") else _untitled(text, task)]


def _untitled(value: Any, task: Task) -> Any:
    """ "Which one: T-1001 (Settlement memo) or T-1002 (Binder)?" without the title."""
    if isinstance(value, str):
        return value.replace(f"{task.label} ({task.title})", task.label)
    if isinstance(value, Mapping):
        return {key: _untitled(inner, task) for key, inner in value.items()}
    return [_untitled(inner, task) for inner in value] if isinstance(value, list | tuple) else value


def has_files(notice: Notice) -> bool:
    """Whether the files of the notice travel."""
    return bool(notice.files) and not says_numbers_only(notice.kind, notice.facts)
