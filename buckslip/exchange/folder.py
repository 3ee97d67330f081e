"""A record as files: what a clerk opens is index.html, what a machine reads is matter.json and the sheets.

index.html          the matter: its tasks with due dates, versions and hours, its mails, what happened
audit.html          the links of the chain of events, and whether it holds
mail/0001 ....eml   mails and letters in the order of time, byte for byte
T-1042/version-2/   the files of a version        T-1042/material/   what the requester sent
matter.json, audit.json     with --json           *.csv              with --csv
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from buckslip.exchange.record import Record, refs_of
from config.table import Progress, silent
from tracker.domain.shelf import Taken, safe
from tracker.domain.task import FileRef
from tracker.store.records import OF_MAILS, KeptLetter, mail_of


@dataclass(frozen=True, slots=True)
class MailLine:
    """A mail or a letter as the pages show it. `path`: "" where it never had its final bytes."""

    at: datetime
    way: str  # in | out
    who: str
    subject: str
    path: str
    note: str = ""
    tasks: tuple[int, ...] = ()
    digest: str = ""


@dataclass(slots=True)
class Layout:
    """Where everything stands, relative to the folder. `files`: (task, version or 0, digest, name) -> path;
    `paths`: digest -> path."""

    files: dict[tuple[int, int, str, str], str] = field(default_factory=dict)
    refs: dict[str, FileRef] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    mails: list[MailLine] = field(default_factory=list)
    names: dict[str, Taken] = field(default_factory=dict)  # by folder

    def path(self, task: int, version: int, ref: FileRef) -> str:
        """ "" where the file is not laid out."""
        return self.files.get((task, version, ref.sha256, ref.name), "")


def layout_of(record: Record, *, versions_only: bool = False) -> Layout:
    """No I/O: the same record always has the same layout."""
    layout = Layout()
    for task, version, ref in _places(record):
        if version or not versions_only:
            folder = f"T-{task}/version-{version}" if version else f"T-{task}/material"
            _place(layout, task, version, folder, ref)
    taken = Taken()
    for number, line in enumerate(sorted(_mail_lines(record), key=lambda line: (line.at, line.way, line.digest)), 1):
        name = f"{number:04d} {'from' if line.way == 'in' else 'to'} {safe(line.who, 'unknown')[:60]}.eml"
        path = f"mail/{taken.name(name, str(number))}" if line.digest else ""
        if path:
            layout.paths.setdefault(line.digest, path)
        at_its_place = MailLine(line.at, line.way, line.who, line.subject, path, line.note, line.tasks, line.digest)
        layout.mails.append(at_its_place)
    return layout


def _place(layout: Layout, task: int, version: int, folder: str, ref: FileRef) -> None:
    place = (task, version, ref.sha256, ref.name)
    if place in layout.files:
        return
    name = layout.names.setdefault(folder, Taken()).name(ref.name, ref.sha256)
    layout.files[place] = f"{folder}/{name}"
    layout.refs.setdefault(ref.sha256, ref)
    layout.paths.setdefault(ref.sha256, layout.files[place])


def _places(record: Record) -> Iterator[tuple[int, int, FileRef]]:
    """Every file of the matter: of versions first, so that a file that is both stands there."""
    for event in record.rows.events:
        if event.kind == "Delivered":
            for ref in refs_of(event.body):
                yield event.task, int(event.body["version"]["number"]), ref
    for event in record.rows.events:
        if event.kind != "Delivered":
            for ref in refs_of(event.body):
                yield event.task, 0, ref
    for asked in record.rows.questions:
        for ref in refs_of(asked):
            yield int(asked["task"]), 0, ref


def _mail_lines(record: Record) -> Iterator[MailLine]:
    ours = {task.number for task in record.rows.tasks}
    about: dict[str, set[int]] = {}
    for event in record.rows.events:
        if event.source in OF_MAILS:
            about.setdefault(mail_of(event.source, event.key), set()).add(event.task)
    fates = {one.key: one for one in record.rows.causes if one.source == "mail"}
    for mail in record.rows.mails:
        fate = fates.get(mail.key)
        note = "" if fate is None or fate.fate == "done" else f"{fate.fate}: {fate.reason}".rstrip(": ")
        tasks = tuple(sorted(about.get(mail.key, set()) | (set(mail.tasks) & ours)))
        yield MailLine(mail.received, "in", mail.sender, mail.subject, "", note, tasks, record.digests[mail.key])
    for letter in record.rows.letters:
        digest = record.digests[letter.rendered] if letter.rendered else ""
        tasks = tuple(sorted(set(letter.tasks) & ours))
        at = letter.ended_at or letter.queued_at
        yield MailLine(at, "out", letter.reader, letter.subject, "", _note(letter), tasks, digest)


def _note(letter: KeptLetter) -> str:
    words = letter.kind.replace("_", " ")
    if letter.stage == "sent":
        return words
    stage = "not sent yet" if letter.stage in ("queued", "rendered") else letter.stage
    return f"{words}; {stage} {letter.detail}".strip()


def bytes_of(record: Record, layout: Layout) -> Iterator[tuple[str, str]]:
    """(path, blob key) of each file and mail, at each of its places."""
    by_digest = {digest: key for key, digest in record.digests.items()}
    for (_, _, digest, _), path in layout.files.items():
        yield path, layout.refs[digest].blob
    for line in layout.mails:
        if line.path:
            yield line.path, by_digest[line.digest]


def write_bytes(record: Record, layout: Layout, folder: Path, progress: Progress = silent) -> int:
    """Files and mails. Returns how many. OSError where the folder cannot be written."""
    wanted = list(bytes_of(record, layout))
    for done, (path, key) in enumerate(wanted, 1):
        put(folder / path, record.blob(key))
        progress(done, len(wanted))
    return len(wanted)


def write_missing(record: Record, layout: Layout, folder: Path) -> int:
    """As `write_bytes`, for a folder of ours: a file that is there in its size is whole, and versions never change."""
    for (_, _, digest, _), path in layout.files.items():
        ref, there = layout.refs[digest], folder / path
        if not there.is_file() or there.stat().st_size != ref.size:
            put(there, record.blob(ref.blob))
    return len(layout.files)


def put(path: Path, data: bytes) -> None:
    """In one step; what is there already and the same is left alone, so that a share is not written again and again."""
    if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name[:40]}.new")
    new.write_bytes(data)
    new.replace(path)
