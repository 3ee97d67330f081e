"""Tasks out of a file become orders: each enters through the one door, as if its requester had written it.

A row is known by its id, else by requester, matter and title. The same row again changes nothing; one that has changed
since is said, never applied, since the desk's own history counts; one that is gone from the file is said too.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from buckslip.exchange.rows import COLUMNS, IDENTITY, Found, read_tasks
from config.problems import Problem
from config.table import Progress, read_table, silent
from tracker.domain.decision import Fate
from tracker.domain.firm import Firm
from tracker.domain.task import Task
from tracker.service import Incoming, handle
from tracker.store import Store
from tracker.store.records import IMPORTED


@dataclass(slots=True)
class Taken:
    """What an import did. `missing`: open tasks of earlier imports that the file does not name any more."""

    opened: list[int] = field(default_factory=list)
    same: int = 0
    problems: list[Problem] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    over: list[str] = field(default_factory=list)
    missing: list[Task] = field(default_factory=list)
    left: tuple[str, ...] = ()


def take_tasks(
    file: Path, store: Store, firm: Firm, clock: Callable[[], datetime], progress: Progress = silent
) -> Taken:
    """Rows that can be read become tasks, one after the other. OSError: the file is away."""
    table = read_table(file, COLUMNS, ("title", "requester"), lenient=True)
    taken = Taken(problems=list(table.problems), left=table.left)
    if table.problems:
        return taken
    before = store.records.imported(firm.desk)
    here = {task.number: task for task in store.tasks(firm.desk, open_only=False)}
    named: dict[str, int] = {}
    for done, found in enumerate(read_tasks(table, firm, clock()), 1):
        key = _key(found)
        if (first := named.setdefault(key, found.row.number)) != found.row.number:
            words, hint = f"is the same task as row {first}", "Give each an id of its own."
            taken.problems.append(found.problem(words, hint))
        else:
            _take(found, key, taken, before, here, store, firm, clock())
        progress(done, len(table.rows))
    for key, (numbers, _) in before.items():
        if key not in named:
            taken.missing += [here[number] for number in numbers if number in here and here[number].state.is_open]
    return taken


def _take(
    found: Found,
    key: str,
    taken: Taken,
    before: Mapping[str, tuple[tuple[int, ...], Mapping[str, object]]],
    here: Mapping[int, Task],
    store: Store,
    firm: Firm,
    now: datetime,
) -> None:
    digest = _digest(found)
    if known := before.get(key):
        if known[1].get("row") == digest:
            taken.same += 1
        else:
            labels = ", ".join(f"T-{number}" for number in known[0])
            taken.changed.append(f"row {found.row.number}, {labels or 'refused before'}: {found.row.get('title')}")
    elif _is_ours(found, here):
        taken.same += 1
    elif found.over:
        taken.over.append(f"row {found.row.number}: {found.row.get('title')} ({found.row.get('state')})")
    elif found.command is None:
        taken.problems += found.problems
    else:
        record = json.dumps({"row": digest, "file": found.file, "line": found.row.number})
        outcome = handle(Incoming("order", key, now, (found.command,), record=record), store, firm)
        if outcome.fate is Fate.REFUSED:
            taken.problems.append(found.problem(f"was refused: {outcome.reason.replace('_', ' ')}"))
        taken.opened += outcome.tasks


def _is_ours(found: Found, here: Mapping[int, Task]) -> bool:
    """A row of our own export, back where it came from."""
    label = found.row.get("task").upper().removeprefix("T-")
    task = here.get(int(label)) if label.isdecimal() and len(label) < 10 else None
    return task is not None and not found.row.get("id") and task.title == found.row.get("title")


def _key(found: Found) -> str:
    if own := found.row.get("id"):
        return f"{IMPORTED}id {own}"
    said = "\0".join(found.row.get(name).lower() for name in IDENTITY)
    return f"{IMPORTED}row {hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _digest(found: Found) -> str:
    """Of what was asked: where the task stands now is not part of it."""
    said = {name: cell for name, cell in sorted(found.row.cells.items()) if cell and name in found.asked}
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()
