"""The library: approved work as files, in a folder that document systems watch. A stage of the service.

    2026-0141/index.html                     the matter: its approved tasks with their history
    2026-0141/T-1042/version-2/Summary.docx

It is written after the commit from what the store says, and the folder itself says how far it is: one that comes back
empty is filled again. Of sealed work only the number is said. What a task took along to another matter goes from here.
"""

import json
import shutil
from collections.abc import Set
from dataclasses import dataclass, replace
from pathlib import Path

from buckslip.exchange.folder import layout_of, put, write_bytes, write_missing
from buckslip.exchange.page import index_page
from buckslip.exchange.record import SEALED, Record, record_of
from tracker.domain.firm import Firm, Matter
from tracker.domain.shelf import folder_of
from tracker.domain.task import Task
from tracker.store import Store

OF_A_TASK = "T-[0-9]*"


class LibraryAway(Exception):
    """The folder cannot be written; it is tried again."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the folder is: the last event, and the matters that were sealed then."""

    event: int = 0
    sealed: frozenset[str] = frozenset()


def catch_up(store: Store, firm: Firm, folder: Path) -> int:
    """Lay out what events since the last time were about. Returns how many matters. Raises LibraryAway."""
    count = 0
    try:
        if not folder.is_dir():
            raise LibraryAway(f"the library {folder} is away")
        mark = _mark(folder, firm.desk)
        sealed = frozenset(one.number for one in firm.matters.values() if one.confidentiality == SEALED)
        if mark.event and (turned := sealed ^ mark.sealed):  # sealed or opened since, without any event
            _lay_out_all(store, firm, turned, folder)
            _put_mark(folder, firm.desk, Mark(mark.event, sealed))
        seq = mark.event
        while True:
            last, numbers = store.records.since(firm.desk, seq)
            if last == seq:
                return count
            _lay_out_all(store, firm, numbers, folder)
            _put_mark(folder, firm.desk, Mark(last, sealed))
            seq, count = last, count + len(numbers)
    except OSError as away:
        raise LibraryAway(f"the library {folder} cannot be written ({away.strerror})") from away


def _lay_out_all(store: Store, firm: Firm, numbers: Set[str], folder: Path) -> None:
    for number in sorted(numbers):
        lay_out(store, firm, firm.matter(number) or Matter(number, number), folder)


def lay_out(store: Store, firm: Firm, matter: Matter, folder: Path, *, thorough: bool = False) -> int:
    """One matter anew. What is there is left alone; where `thorough`, only after it was compared byte for byte. Returns
    how many files it has. OSError where the folder cannot be written."""
    record = record_of(store, firm, matter, mails=False)
    shown, hidden = approved(record)
    home = folder / folder_of(matter.number)
    kept = {task.label for task in shown.rows.tasks}
    for old in home.glob(OF_A_TASK):
        if old.name not in kept:
            shutil.rmtree(old)
    if not kept and not hidden:
        (home / "index.html").unlink(missing_ok=True)
        if home.is_dir() and not any(home.iterdir()):
            home.rmdir()
        return 0
    layout = layout_of(shown, versions_only=True)
    count = (write_bytes if thorough else write_missing)(shown, layout, home)
    put(home / "index.html", index_page(shown, layout, hidden=hidden).encode("utf-8", "replace"))
    return count


def approved(record: Record) -> tuple[Record, list[Task]]:
    """The part of a record whose work was approved, without mails; and the sealed tasks of it."""
    said = {event.task for event in record.rows.events if event.kind == "Approved"}
    sealed = {task.number for task in record.sealed}
    rows = record.rows
    tasks = tuple(task for task in rows.tasks if task.number in said - sealed)
    numbers = {task.number for task in tasks}
    events = tuple(event for event in rows.events if event.task in numbers)
    part = replace(rows, tasks=tasks, events=events, causes=(), mails=(), letters=(), questions=())
    return replace(record, rows=part), [task for task in rows.tasks if task.number in said & sealed]


def _mark_file(folder: Path, desk: str) -> Path:
    return folder / f".buckslip-{desk}.json"


def _mark(folder: Path, desk: str) -> Mark:
    """As far as the folder says; the beginning where it says nothing."""
    try:
        said = json.loads(_mark_file(folder, desk).read_bytes())
        return Mark(int(said["event"]), frozenset(map(str, said["sealed"])))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return Mark()


def _put_mark(folder: Path, desk: str, mark: Mark) -> None:
    put(_mark_file(folder, desk), json.dumps({"event": mark.event, "sealed": sorted(mark.sealed)}).encode())
