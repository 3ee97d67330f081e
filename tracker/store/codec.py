"""Values to JSON text and back. Commands and events are tagged unions whose tag is the class name.

Every field is written, defaults too: a default that changes later must not change what was said before.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, time
from functools import lru_cache
from typing import Any, get_args

from cattrs.preconf.json import JsonConverter, make_converter
from cattrs.strategies import configure_tagged_union

from tracker.domain.commands import Command
from tracker.domain.events import Event
from tracker.domain.firm import Matter
from tracker.domain.members import Member
from tracker.domain.notices import Notice
from tracker.domain.questions import Question
from tracker.domain.task import Task

TAG = "_"


class NaiveInstant(ValueError):
    """An instant without a zone reached the store: a bug of the caller, and never guessed at."""


def aware(instant: datetime) -> datetime:
    """The same instant in UTC. Raises NaiveInstant."""
    if instant.tzinfo is None:
        raise NaiveInstant("an instant without a zone cannot be kept")
    return instant.astimezone(UTC)


def _converter() -> JsonConverter:
    converter = make_converter(detailed_validation=False)
    converter.register_unstructure_hook(datetime, lambda at: aware(at).isoformat())
    converter.register_structure_hook(datetime, lambda text, _: aware(datetime.fromisoformat(text)))
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(time, lambda text, _: time.fromisoformat(text))
    # the facts of a notice are plain JSON already
    converter.register_structure_hook_func(lambda kind: kind is object, lambda value, _: value)
    converter.register_unstructure_hook_func(lambda kind: kind is object, lambda value: value)
    for union in (Command, Event):
        configure_tagged_union(union, converter, tag_name=TAG)
    return converter


_CONVERTER = _converter()
_COMMAND = _CONVERTER.get_unstructure_hook(Command)  # found once: looking a union up costs more than writing it
# pure ASCII: lone surrogates of broken mail are escaped and come back as they were
_dumps = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


def plain(value: object) -> str:
    """JSON text of plain values."""
    return _dumps(value)


def from_plain(text: str) -> Any:
    return json.loads(text)


def event_text(event: Event) -> tuple[str, str]:
    """(kind, body). The kind is the class name."""
    return type(event).__name__, _dumps(_CONVERTER.unstructure(event))


_EVENTS: Mapping[str, type] = {event.__name__: event for event in get_args(Event)}


def event_of(kind: str, body: str) -> Event:
    value: Event = _CONVERTER.structure(json.loads(body), _EVENTS[kind])
    return value


def commands_text(commands: tuple[Command, ...]) -> str:
    return _dumps([_COMMAND(one) for one in commands])


def commands_of(text: str) -> tuple[Command, ...]:
    value: tuple[Command, ...] = _CONVERTER.structure(json.loads(text), tuple[Command, ...])
    return value


def command_text(command: Command) -> str:
    return _dumps(_COMMAND(command))


def command_of(text: str) -> Command:
    value: Command = _CONVERTER.structure(json.loads(text), Command)  # type: ignore[arg-type]  # a union is no class to mypy
    return value


def task_text(task: Task) -> str:
    return _dumps(_CONVERTER.unstructure(task))


@lru_cache(maxsize=1024)  # values never change, so the same text may be the same object: a writer's tasks come often
def task_of(text: str) -> Task:
    return _CONVERTER.structure(json.loads(text), Task)


def question_text(question: Question) -> str:
    return _dumps(_CONVERTER.unstructure(question))


@lru_cache(maxsize=1024)
def question_of(text: str) -> Question:
    return _CONVERTER.structure(json.loads(text), Question)


def notice_text(notice: Notice) -> str:
    return _dumps(_CONVERTER.unstructure(notice))


def notice_of(text: str) -> Notice:
    return _CONVERTER.structure(json.loads(text), Notice)


def matter_text(matter: Matter) -> str:
    return _dumps(_CONVERTER.unstructure(matter))


@lru_cache(maxsize=256)
def matter_of(text: str) -> Matter:
    return _CONVERTER.structure(json.loads(text), Matter)


def member_text(member: Member) -> str:
    return _dumps(_CONVERTER.unstructure(member))


@lru_cache(maxsize=4096)
def member_of(text: str) -> Member:
    return _CONVERTER.structure(json.loads(text), Member)
