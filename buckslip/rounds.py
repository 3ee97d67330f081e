"""Between reading and deciding: a child looks into the files of a delivery, and into those that they take the place of.

What is seen travels with the delivery, so that deciding stays pure. It never holds a mail up: a file that cannot be
looked into says why, and the delivery goes its way.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

import structlog

from buckslip.service import Desk
from intake.files import Given, Seen
from intake.files.contents import LARGEST, PHOTOS, ending, looks_into, reads
from intake.files.paper import paper
from intake.reader import ReaderBroke
from intake.understanding import Understood
from tracker.domain.commands import Command, Deliver
from tracker.domain.looks import Look, Unread
from tracker.domain.rounds import Pair, replaced
from tracker.domain.task import FileRef, Slice
from tracker.store import StoreAway
from tracker.store.parts import DECODED

log = structlog.get_logger()

MOST_FILES = 12  # of a delivery that are looked into
MOST_PHOTOS, PHOTO_BYTES = 200, 100 * 1024**2  # beside them
PAPER = "Comparison with last version.html"

Files = Mapping[str, bytes]


def looked_at(desk: Desk, understood: Understood, raw: bytes) -> tuple[tuple[Command, ...], Mapping[str, bytes]]:
    """The commands, each delivery with what was seen in it, and the papers that are to be kept, by blob key.
    `raw`: the mail that the files stand in."""
    if not any(isinstance(one, Deliver) for one in understood.commands):
        return understood.commands, {}
    files = {key: _plain(raw, place) for key, place in understood.files.items()}
    papers: dict[str, bytes] = {}
    done = [_delivered(desk, one, files, papers) if isinstance(one, Deliver) else one for one in understood.commands]
    return tuple(done), papers


def _plain(raw: bytes, place: Slice | bytes) -> bytes:
    """The file's own bytes; none of one that is too large to look into, or does not stand where it is said to."""
    if isinstance(place, bytes):
        return place
    try:
        return DECODED[place.coding](raw[place.start : place.end]) if place.size <= LARGEST else b""
    except (KeyError, ValueError):
        return b""


def _delivered(desk: Desk, command: Deliver, files: Files, papers: dict[str, bytes]) -> Deliver:
    """Against the task as it is now; where that is not as the mail was read, the mail is read again."""
    task = desk.store.task(desk.key, command.task)
    if task is None:
        return command
    pairs = [
        pair
        for pair in replaced(task.versions, command.files, command.comes_beside)
        if pair.old or looks_into(pair.new.name)
    ]
    given = [_given(desk, pair, files) for pair in _so_many(pairs)]
    seen = _seen(desk, given) if given else Seen(())
    if not seen.marked:
        return replace(command, looks=seen.looks)
    data = paper(seen.marked, f"{task.label}, version {len(task.versions) + 1}: what has changed")
    key = desk.store.blob_key(desk.key, data)
    papers[key] = data
    ref = FileRef(PAPER, len(data), "text/html", key, hashlib.sha256(data).hexdigest())
    return replace(command, looks=seen.looks, comparison=ref)


def _so_many(pairs: Sequence[Pair]) -> list[Pair]:
    """Reading words takes a child's time, a look at a photo next to none; but all of them have to fit into it."""
    photos, words, room = list[Pair](), list[Pair](), PHOTO_BYTES
    for pair in pairs:
        if ending(pair.new.name) not in PHOTOS:
            words.append(pair)
        elif (room := room - pair.new.size) >= 0:
            photos.append(pair)
    return [*words[:MOST_FILES], *photos[:MOST_PHOTOS]]


def _given(desk: Desk, pair: Pair, files: Files) -> Given:
    data = files.get(pair.new.blob, b"")
    if not looks_into(pair.new.name) or len(data) > LARGEST:
        data = b""  # the child says what it would have said
    before = _before(desk, pair.old) if pair.old and data else b""
    return Given(pair.new.name, pair.new.sha256, data, pair.old.name if pair.old else "", before, pair.new.size)


def _before(desk: Desk, ref: FileRef) -> bytes:
    if not reads(ref.name) or ref.size > LARGEST:
        return b""
    try:
        return desk.store.blob(desk.key, ref.blob)
    except StoreAway:
        raise
    except Exception as broke:  # noqa: BLE001  an older file that does not open must not hold up the new one
        log.error("file does not open", blob=ref.blob[:12], error=type(broke).__name__)
        return b""


def _seen(desk: Desk, given: Sequence[Given]) -> Seen:
    try:
        return desk.reader.look(given).result()
    except ReaderBroke as broke:
        log.error("files broke us", reason=broke.reason)
        return Seen(tuple(Look(one.sha256, against=one.against, unread=Unread.FAILED) for one in given))
