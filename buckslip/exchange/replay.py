"""A matter that was exported, brought into a desk: each event happens again as it did, in one transaction.

Nothing is decided anew and nobody is written to: letters come as they were and never leave from here. Open work goes
on: what the clock has to ask of it is planned by the rules of this desk.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from buckslip.exchange.record import FORMAT, key_of
from config.table import Progress, silent
from tracker.domain.decision import Decision, Fate, Happened, MailChange
from tracker.domain.evolve import evolve
from tracker.domain.firm import Firm
from tracker.domain.questions import Question
from tracker.domain.task import Origin, Task
from tracker.domain.wakes import wakes_of
from tracker.service import Incoming
from tracker.store import Store, Work, codec
from tracker.store.records import OF_MAILS

INSTANTS = ("queued_at", "rendered_at", "ended_at")


class CannotReplay(Exception):
    """Why nothing was taken, in words."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """What an import did. `again`: it was all there before."""

    matter: str
    tasks: tuple[int, ...]
    mails: int
    letters: int
    again: bool = False


def read_record(folder: Path) -> Mapping[str, Any]:
    """Raises CannotReplay where there is none, or one that this version does not know."""
    try:
        record: Mapping[str, Any] = json.loads((folder / "matter.json").read_bytes())
    except FileNotFoundError:
        words = f"There is no matter.json in {folder}. Make the export with: buckslip export --matter NUMBER --json"
        raise CannotReplay(words) from None
    except ValueError:
        raise CannotReplay(f"{folder / 'matter.json'} is not what an export writes.") from None
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise CannotReplay(f'{folder / "matter.json"} is not of the kind "{FORMAT}".')
    return record


def replay(record: Mapping[str, Any], folder: Path, store: Store, firm: Firm, progress: Progress = silent) -> Replayed:
    """Into the desk of `firm`. Raises CannotReplay and changes nothing where a number is taken by something else, or a
    file is not what the record says."""
    try:
        return _replayed(record, folder, store, firm, progress)
    except (KeyError, TypeError, ValueError, AttributeError) as odd:  # somebody else wrote it, or a newer Buckslip
        raise CannotReplay(
            f"matter.json does not make sense ({type(odd).__name__}: {odd}). Nothing was taken."
        ) from odd


def _replayed(record: Mapping[str, Any], folder: Path, store: Store, firm: Firm, progress: Progress) -> Replayed:
    known = record["matter"]["number"]
    numbers = sorted({event["task"] for cause in record["causes"] for event in cause["events"]})
    if _is_there(record, numbers, store, firm.desk):
        return Replayed(known, tuple(numbers), 0, 0, again=True)
    files = Files(record, folder, lambda data: store.blob_key(firm.desk, data))
    with store.transaction(firm.desk) as work:
        files.take_mails(work)
        tasks = _happen(record, files, work, firm, progress)
        letters = [_letter(one, files) for one in record["letters"]]
        work.keep_letters(letters, files.rendered)
    return Replayed(known, tuple(sorted(tasks)), len(record["mails"]), len(letters))


def _is_there(record: Mapping[str, Any], numbers: Sequence[int], store: Store, desk: str) -> bool:
    """True where all of it is. Raises CannotReplay where some of it is, or something else under its numbers."""
    mine = {number: store.events(desk, number) for number in numbers}
    if not any(mine.values()):
        return False
    theirs: dict[int, list[tuple[str, str]]] = {number: [] for number in numbers}
    for cause in record["causes"]:
        for event in cause["events"]:
            theirs[event["task"]].append((event["event"], cause["at"]))
    for number in numbers:
        here = [(type(one.event).__name__, one.at.isoformat()) for one in mine[number]]
        if here[: len(theirs[number])] != theirs[number]:
            raise CannotReplay(f"T-{number} of this desk is another task. Nothing was taken.")
    return True


class Files:
    """The bytes of an export, each looked at before it is taken."""

    def __init__(self, record: Mapping[str, Any], folder: Path, key_of: Callable[[bytes], str]) -> None:
        self._record = record
        self._folder = folder.resolve()
        self._key_of = key_of
        self.mails: dict[str, str] = {}  # digest -> key here
        self.rendered: dict[str, bytes] = {}  # by key here

    def read(self, digest: str) -> bytes:
        name = str(self._record["paths"].get(digest, ""))
        path = (self._folder / name).resolve()
        if not name or not path.is_relative_to(self._folder) or not path.is_file():
            raise CannotReplay(f"The export lacks the file {name or digest}. Nothing was taken.")
        data: bytes = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != digest:
            raise CannotReplay(f"{name} is not as it was exported. Nothing was taken.")
        return data

    def key(self, digest: str) -> str:
        return self._key_of(self.read(digest))

    def take_mails(self, work: Work) -> None:
        for one in self._record["mails"]:
            mail = (self.read(one["sha256"]), datetime.fromisoformat(one["received"]), one["whole"], 0, 0)
            [self.mails[one["sha256"]]] = work.keep_raw([mail])

    def take_rendered(self, digest: str | None) -> str | None:
        if digest is None:
            return None
        data = self.read(digest)
        key = self._key_of(data)
        self.rendered[key] = data
        return key

    def with_keys(self, value: Any, taken: dict[str, bytes]) -> Any:
        """The other way round of `without_keys`; the bytes of files go into `taken`."""
        if isinstance(value, dict):
            if "blob" in value and "sha256" in value:
                data = self.read(value["sha256"])
                key = self._key_of(data)
                taken[key] = data
                return {**value, "blob": key}
            changed = {name: self.with_keys(one, taken) for name, one in value.items()}
            if "inbound" in value and "message_id" in value:
                changed["inbound"] = self.mails.get(value["inbound"], "")
            return changed
        if isinstance(value, list):
            return [self.with_keys(one, taken) for one in value]
        return value


def _happen(record: Mapping[str, Any], files: Files, work: Work, firm: Firm, progress: Progress) -> dict[int, Task]:
    tasks: dict[int, Task] = {}
    causes = record["causes"]
    for done, cause in enumerate(causes, 1):
        taken: dict[str, bytes] = {}
        at = datetime.fromisoformat(cause["at"])
        happened = tuple(_events(cause, files, taken))
        for one in happened:
            tasks[one.task] = evolve(tasks.get(one.task), one.task, one.event, at)
        touched = dict.fromkeys(one.task for one in happened)
        decision = Decision(
            Fate(cause["fate"]), cause["reason"], happened=happened, tasks=tuple(tasks[n] for n in touched)
        )
        work.replay(_incoming(cause, at, record, files, taken), decision)
        progress(done, len(causes))
    if tasks:
        _go_on(record, tasks, files, work, firm)
    return tasks


def _events(cause: Mapping[str, Any], files: Files, taken: dict[str, bytes]) -> Iterator[Happened]:
    for event in cause["events"]:
        body = codec.plain(files.with_keys(event["body"], taken))
        yield Happened(event["task"], codec.event_of(event["event"], body))


def _incoming(
    cause: Mapping[str, Any], at: datetime, record: Mapping[str, Any], files: Files, taken: dict[str, bytes]
) -> Incoming:
    if cause["source"] not in OF_MAILS:
        return Incoming(cause["source"], cause["key"], at, (), files=taken, record=codec.plain(cause["record"]))
    key, digest = key_of(cause["source"], cause["key"], files.mails), cause["key"].partition(" ")[0]
    mail = next((one for one in record["mails"] if one["sha256"] == digest), None)
    origin = (
        Origin(files.mails.get(digest, ""), mail["from"], mail["message_id"], subject=mail["subject"]) if mail else None
    )
    return Incoming(cause["source"], key, at, (), origin, taken, record=codec.plain(cause["record"]))


def _go_on(record: Mapping[str, Any], tasks: dict[int, Task], files: Files, work: Work, firm: Firm) -> None:
    """Questions as they stand, and what the clock has to ask from now on."""
    taken: dict[str, bytes] = {}
    questions = [codec.question_of(codec.plain(files.with_keys(one, taken))) for one in record["questions"]]
    wakes = [wake for task in tasks.values() for wake in wakes_of(task, _of(task, questions), firm)]
    last = max(datetime.fromisoformat(cause["at"]) for cause in record["causes"])
    settled = [MailChange(files.mails[one["sha256"]], one["settled"]) for one in record["mails"] if one["settled"]]
    decision = Decision(Fate.DONE, "imported", questions=tuple(questions), mails=tuple(settled), wakes=tuple(wakes))
    number = record["matter"]["number"]
    work.replay(Incoming("order", f"replay {number}", last + timedelta(microseconds=1), (), files=taken), decision)


def _of(task: Task, questions: Sequence[Question]) -> list[Question]:
    return [one for one in questions if one.task == task.number]


def _letter(one: Mapping[str, Any], files: Files) -> dict[str, Any]:
    columns = dict(one)
    for name in INSTANTS:
        columns[name] = datetime.fromisoformat(one[name]) if one[name] else None
    columns["rendered"] = files.take_rendered(one["rendered"])
    columns["key"] = key_of(one["source"], one["key"], files.mails)
    return columns
