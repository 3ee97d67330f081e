"""Where each value of a reading came from, a line each: for `trace`."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

Json = Mapping[str, Any]
When = Callable[[datetime | None], str]

# what a person decides by, in this order; the rest is in `buckslip trace --json`
_VALUES = ("title", "matter", "task_type", "due_utc", "hard_stop_utc", "assignee", "reviewer", "priority", "hours_cap")
_WORDS = {"due_utc": "due", "hard_stop_utc": "hard stop", "task_type": "type", "hours_cap": "hours cap"}


def sources(reading: Json, when: When) -> Iterator[str]:
    """`reading` as `Reading.to_json` made it. Missing fields are passed over: old readings may lack what came later."""
    yield from _sender(reading.get("sender") or {})
    about = reading.get("about") or {}
    if about.get("tasks"):
        yield f"about {', '.join(about['tasks'])}, found by {about.get('how') or 'nothing certain'}"
    for task in reading.get("tasks") or ():
        for name in _VALUES:
            if task.get(name) is not None:
                yield f"{_WORDS.get(name, name)}: {_value(task[name], name, when)}{_origin(task, name)}"
    for intent in reading.get("intents") or ():
        words = f', from the words "{_short(intent["words"])}"' if intent.get("words") else ""
        yield f"{intent.get('intent', 'unknown').replace('_', ' ')}{words}"
    for flag in reading.get("flags") or ():
        yield f"noted: {flag}"


def _sender(sender: Json) -> Iterator[str]:
    if verdict := sender.get("verdict"):
        reasons = "; ".join(sender.get("reasons") or ())
        yield f"sender {sender.get('address') or 'without an address'}: {verdict}{f' ({reasons})' if reasons else ''}"


def _value(value: object, name: str, when: When) -> str:
    if name.endswith("_utc"):
        return when(datetime.fromisoformat(str(value)))
    return _short(str(value))


def _origin(task: Json, name: str) -> str:
    """How we know, the words, and where they stood or why they were taken so."""
    source = (task.get("sources") or {}).get(name.removesuffix("_utc")) or {}
    how = source.get("how") or (task.get("due_basis") if name == "due_utc" else "")
    words = source.get("words") or (task.get("due_words") if name == "due_utc" else "")
    parts = [how, f'from the words "{_short(words)}"' if words else "", source.get("place"), source.get("why")]
    told = ", ".join(str(part) for part in parts if part)
    return f" ({told})" if told else ""


def _short(words: str) -> str:
    return words if len(words) <= 80 else f"{words[:77]}..."
