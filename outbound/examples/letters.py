"""Letters made of facts, each kind with those that it always carries."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from outbound.examples.facts import HERS, OURS, WORDS, view, who
from outbound.examples.firm import ANNA, AT, CARLA, DANA, HOST
from tracker.domain.firm import Person, Role
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Notice, Thread


def letter(kind: Kind, to: Person, facts: Mapping[str, Any], thread: Thread = OURS, **more: Any) -> Letter:
    """A queued letter. `task`, `version`, `question`, `files` go to its notice."""
    reader = {"name": to.name, "zone": to.zone}
    task = more.pop("task", 1042)
    why = f"it is about T-{task}" if task else "you wrote to the task desk"
    why = "you coordinate the desk" if to.role is Role.COORDINATOR else why
    known = {"reader": reader, "because": why, "by": None, **facts}
    identity = sha256(f"{kind} {to.address} {sorted(facts)} {thread.subject}".encode()).hexdigest()[:8]
    notice = Notice(kind, to.address, thread, known, task, **more)
    return Letter(identity, "main", f"<{identity}.q7hm3w@{HOST}>", notice, AT)


def acknowledgement(*tasks: Mapping[str, Any], to: Person = ANNA, **facts: Any) -> Letter:
    known = {
        "tasks": list(tasks),
        "notes": [],
        "question": None,
        "new": True,
        "done": [],
        "words": WORDS,
        "because": "you sent T-1042",
    }
    return letter(Kind.ACKNOWLEDGEMENT, to, known | facts, HERS)


def change(
    what: str, to: Person = DANA, by: Person | None = ANNA, task: Mapping[str, Any] | None = None, **facts: Any
) -> Letter:
    known = {
        "task": task or view(),
        "what": what,
        "old": None,
        "new": None,
        "old_due": None,
        "new_due": None,
        "words": "",
        "undo": None,
    }
    return letter(Kind.CHANGE, to, known | {"by": who(by) if by else None} | facts)


def refusal(reason: str, **facts: Any) -> Letter:
    known = {
        "reason": reason,
        "read": "looks good, thanks",
        "task": view(),
        "detail": "",
        "because": "you wrote to the desk",
    }
    return letter(Kind.COULD_NOT_ACT, DANA, known | facts)


def alert(about: str, task: Mapping[str, Any] | None = None, **facts: Any) -> Letter:
    known: dict[str, Any] = {
        "about": about,
        "words": "",
        "details": [],
        "task": task,
        "because": "you are the coordinator",
    }
    return letter(Kind.ALERT, CARLA, known | facts, Thread(""), task=1042 if task else None)
