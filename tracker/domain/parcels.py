"""Files that are too much for one mail: they lie in the firm's own folder, or follow in further mails of the thread."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from tracker.domain.firm import Firm, Matter, Role
from tracker.domain.notices import Kind, Notice
from tracker.domain.shelf import folder_of
from tracker.domain.task import Task
from tracker.domain.views import SEALED
from tracker.domain.withheld import OPENED, says_numbers_only

LIMIT = 15 * 1024**2  # raw bytes a mail: base64 makes 21.5 MB of it, and mailboxes refuse from 25 MB (some from 10)
OF_A_VERSION = frozenset({Kind.REVIEW, Kind.DELIVERY, Kind.REMINDER})  # letters that bring the work itself


def limit_for(firm: Firm, address: str) -> int:
    """Raw bytes that a mail to this address may carry: as agreed for its domain, else for all."""
    domain = address.rpartition("@")[2].lower()
    return firm.attach_limits.get(domain, firm.attach_limits.get("*", LIMIT))


def packed(sizes: Sequence[int], limit: int) -> list[int]:
    """For each file the number of the mail that it travels in, from 1; 0 where it alone is too much for any."""
    room: list[int] = []
    numbers: list[int] = []
    for size in sizes:
        place = next((n for n, left in enumerate(room) if size <= left), len(room)) if size <= limit else -1
        if place == len(room):
            room.append(limit)
        if place >= 0:
            room[place] -= size
        numbers.append(place + 1)
    return numbers


def in_parcels(notices: Sequence[Notice], tasks: Mapping[int, Task], firm: Firm) -> tuple[Notice, ...]:
    """Every letter whose files are too much says so, and is followed by those that bring the rest."""
    return tuple(one for notice in notices for one in _parcels(notice, tasks.get(notice.task or 0), firm))


def _parcels(notice: Notice, task: Task | None, firm: Firm) -> list[Notice]:
    limit, sizes = limit_for(firm, notice.to), [ref.size for ref in notice.files]
    if sum(sizes) <= limit or says_numbers_only(notice.kind, notice.facts):
        return [notice]
    folder = _folder(notice, task, firm)
    numbers = packed(sizes, limit)
    count = 1 if folder or task is None else max(1, *numbers)
    parcel = {"limit": limit, "part": 1, "of": count, "folder": folder, "items": _items(notice)}
    own = replace(notice, facts={**notice.facts, "parcel": parcel})
    return [own, *(_rest(own, {**parcel, "part": part}) for part in range(2, count + 1))]


def _rest(notice: Notice, parcel: Mapping[str, object]) -> Notice:
    """A further mail, in the same conversation and on the same terms."""
    kept = {name: notice.facts[name] for name in ("reader", "because", "by", "task", OPENED) if name in notice.facts}
    version = notice.version if notice.kind in OF_A_VERSION else None
    return replace(notice, kind=Kind.REST, facts={**kept, "parcel": parcel}, version=version, question=None, made=())


def _items(notice: Notice) -> int:
    """How many of the files are numbered, so that a reviewer can name them: those of a version of several."""
    version: Any = notice.facts.get("version") if notice.kind is Kind.REVIEW else None
    return len(version["files"]) if version else 0


def _folder(notice: Notice, task: Task | None, firm: Firm) -> str:
    """Where the firm's own people find approved work (the library lays it out), as they write that place; "" for those
    outside, and for what does not stand there."""
    reader = firm.person(notice.to)
    if not (firm.library_shown_as and notice.kind is Kind.DELIVERY and notice.facts.get("approved_by")):
        return ""
    if task is None or not task.matter or reader is None or reader.role is Role.PARALEGAL:
        return ""
    matter = firm.matter(task.matter) or Matter(task.matter, task.matter)
    if SEALED in (task.confidentiality, matter.confidentiality):
        return ""
    return _joined(firm.library_shown_as, folder_of(matter.number), task.label, f"version-{notice.version}")


def _joined(root: str, *names: str) -> str:
    """An address of the web, a path of Windows, or one of another system."""
    if "://" in root:
        return "/".join((root.rstrip("/"), *(_coded(name) for name in names)))
    mark = "\\" if "\\" in root else "/"
    return mark.join((root.rstrip("\\/"), *names))


def _coded(name: str) -> str:
    """As a part of a URL's path (RFC 3986 2.3)."""
    plain = "-._~"
    return "".join(
        one if one.isascii() and (one.isalnum() or one in plain) else "".join(f"%{byte:02X}" for byte in one.encode())
        for one in name
    )
