"""Which files travel with a letter, under which names, and which are too large for it. Pure."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from outbound.mime import clean
from tracker.domain.notices import Kind, Notice
from tracker.domain.parcels import LIMIT, OF_A_VERSION, packed
from tracker.domain.task import FileRef

LONGEST = 79
OLD_NUMBER = re.compile(r"^\s*\[?T-?\d{3,9}\]?[\s_.-]*", re.IGNORECASE)
OLD_VERSION = re.compile(r"[\s_.-]*\(?(?<![A-Za-z0-9])v(?:ersion)?[\s_.-]?\d{1,3}\)?\s*$", re.IGNORECASE)
EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,10}$")


@dataclass(frozen=True, slots=True)
class Attached:
    """One file of a letter. `name` as the reader sees it, in the letter's list too; `part`: the number of the mail that
    it travels in, 0 where it is too large for any."""

    ref: FileRef
    name: str
    part: int
    fits: bool  # with this letter


def attached(notice: Notice) -> tuple[Attached, ...]:
    """The notice's files in order, as its letter and those that follow it share them."""
    parcel: Any = notice.facts.get("parcel") or {}
    here = int(parcel.get("part", 1))
    parts = packed([ref.size for ref in notice.files], int(parcel.get("limit", LIMIT)))
    rows = zip(notice.files, names(notice), parts, strict=True)
    return tuple(Attached(ref, name, part, part == here) for ref, name, part in rows)


def left_out(notice: Notice) -> tuple[FileRef, ...]:
    """Files that the reader gets in no way: they are too large for any mail, and lie in no folder of hers."""
    parcel: Any = notice.facts.get("parcel") or {}
    if parcel.get("folder") or notice.kind is Kind.REST:
        return ()
    return tuple(item.ref for item in attached(notice) if not 0 < item.part <= int(parcel.get("of", 1)))


def names(notice: Notice) -> list[str]:
    """Versions of the work are named by the desk, a person's own files keep their names."""
    if notice.kind in OF_A_VERSION | {Kind.REST} and notice.task is not None and notice.version is not None:
        return distinct(version_name(f"T-{notice.task}", ref.name, notice.version) for ref in notice.files)
    return [own_name(ref.name) for ref in notice.files]


def version_name(number: str, name: str, version: int) -> str:
    """ "T-1042 Kim depo summary v1.docx": number first, version last, ASCII, under 80 characters, extension kept."""
    plain = ascii_name(name)
    found = EXTENSION.search(plain)
    extension = found[0] if found else ""
    stem = plain[: len(plain) - len(extension)]
    stem = OLD_VERSION.sub("", OLD_NUMBER.sub("", stem)).strip(" ._-") or "work"
    tail = f" v{version}{extension}"
    return f"{number} {stem[: LONGEST - len(number) - 1 - len(tail)].rstrip()}{tail}"


def ascii_name(name: str) -> str:
    """What is left of a file name in ASCII, without what Windows forbids; accents fall, other scripts go."""
    folded = unicodedata.normalize("NFKD", clean(name)).replace("ß", "ss").replace("–", "-").replace("—", "-")
    kept = folded.encode("ascii", "ignore").decode()
    return " ".join(re.sub(r'[\\/:*?"<>|]', " ", kept).split())


def own_name(name: str) -> str:
    """A person's file name, but for what could leave a folder or a header."""
    kept = re.sub(r'[\\/:*?"<>|]', "-", clean(name)).lstrip(". ")
    found = EXTENSION.search(kept)
    extension = found[0] if found else ""
    return kept[: len(kept) - len(extension)][:150].rstrip() + extension or "file"


def distinct(found: Iterable[str]) -> list[str]:
    """Two files that would have one name: the second says (2)."""
    seen: dict[str, int] = {}
    result = []
    for name in found:
        count = seen[name.lower()] = seen.get(name.lower(), 0) + 1
        if count > 1:
            extension = match[0] if (match := EXTENSION.search(name)) else ""
            stem = name[: len(name) - len(extension)]
            mark = f" ({count})"
            result.append(stem[: LONGEST - len(mark) - len(extension)] + mark + extension)
        else:
            result.append(name)
    return result
