"""Rounds of work: which files stand, what a new version replaces, and what it is compared with. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.domain.looks import Look
from tracker.domain.task import FileRef, Version

_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,10}$")
# What people add to the name of the next version of the same file.
_MARKS = re.compile(
    r"\bT-?\d{3,9}\b|\b(?:v|ver|version|rev|draft|round)\.? ?#?\d{0,3}\b|\b(?:final|clean|corrected|corrections?|"
    r"revised|revisions?|updated|new|copy|fixed|edited|edits|changes|redone|redlined?|marked|markup)\b|\(\d+\)|"
    r"\b\d{1,4}([-./])\d{1,2}\1\d{1,4}\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A file that was sent, and the file of the work so far that it takes the place of; None for a new one."""

    new: FileRef
    old: FileRef | None


def standing(versions: Sequence[Version]) -> tuple[FileRef, ...]:
    """The work so far: the files of the last whole version, with what parts sent since have added or replaced."""
    files: list[FileRef] = []
    for version in versions:
        files = _merged(files, version.files) if version.partial else list(version.files)
    return tuple(files)


def _merged(files: Sequence[FileRef], sent: Sequence[FileRef]) -> list[FileRef]:
    places = {pair.old: pair.new for pair in pairs(sent, files) if pair.old}
    taken = set(places.values())
    return [*(places.get(file, file) for file in files), *(file for file in sent if file not in taken)]


def pairs(sent: Sequence[FileRef], before: Sequence[FileRef], *, alone: bool = False) -> tuple[Pair, ...]:
    """Each sent file with the one it replaces: of the same name, else of the same name but for marks of a version;
    with `alone`, also the only one left on either side, where both are of one kind.
    """
    left, found = list(before), dict[int, FileRef]()
    for key in (_name, _key):
        for place, file in enumerate(sent):
            old = next((one for one in left if key(one) == key(file)), None) if place not in found else None
            if old:
                found[place] = old
                left.remove(old)
    rest = [place for place in range(len(sent)) if place not in found]
    if alone and len(rest) == len(left) == 1 and _kind(sent[rest[0]]) == _kind(left[0]):
        found[rest[0]] = left[0]
    return tuple(Pair(file, found.get(place)) for place, file in enumerate(sent))


def replaced(versions: Sequence[Version], sent: Sequence[FileRef], beside: bool | None = None) -> tuple[Pair, ...]:
    """What a delivery of these files is compared with. A part beside another part is no new version of it."""
    alone = bool(versions) and not versions[-1].partial and beside is not True
    return pairs(sent, standing(versions), alone=alone)


def assembled(versions: Sequence[Version], sent: Sequence[FileRef], beside: bool | None = None) -> tuple[FileRef, ...]:
    """The files of a whole version: what was sent, in the places of what it replaces, and what goes on standing.

    `beside`: the words say that this comes beside what was sent before (True) or in its stead (False). Where they say
    nothing, parts sent before stay, and so do the other files where some of them, but not all, were sent anew.
    What the reviewer has approved stays unless it was replaced.
    """
    before = standing(versions)
    found = replaced(versions, sent, beside)
    new_of = {pair.old: pair.new for pair in found if pair.old}
    stays = beside if beside is not None else bool(new_of) or any(one.partial for one in versions[-1:])
    kept = set(before) if stays else set(approved_files(versions[-1])) if versions and beside is None else set()
    placed = [new_of.get(file, file) for file in before if file in new_of or file in kept]
    return tuple(dict.fromkeys((*placed, *(file for file in sent if file not in placed))))


def approved_files(version: Version) -> tuple[FileRef, ...]:
    """Those items of a version that the reviewer has approved by themselves."""
    return tuple(version.files[number - 1] for number in version.approved if number <= len(version.files))


def next_version(versions: Sequence[Version], sent: Version, beside: bool | None) -> Version:
    """The version as it stands in the record: whole, with what was approved before and stays, numbered anew."""
    if sent.partial or not versions:
        return sent
    files = assembled(versions, sent.files, beside)
    approved = {file.sha256 for file in approved_files(versions[-1])}  # by what is in them: sent anew, it is the same
    numbers = tuple(number for number, file in enumerate(files, 1) if file.sha256 in approved)
    kept = [file.sha256 for file in files if file not in sent.files]
    old = [look for version in versions for look in version.looks if look.sha256 in kept]
    looks = (*sent.looks, *{look.sha256: bare(look) for look in old}.values())
    return replace(sent, files=files, approved=numbers, looks=looks)


def bare(look: Look) -> Look:
    """What stays true of a file when the next version is there; the comparison was with an older one."""
    return replace(look, against="", changes=(), count=0, unread=None)


def carried(versions: Sequence[Version]) -> tuple[FileRef, ...]:
    """The files of the last version that came with an earlier one."""
    earlier = {file.sha256 for version in versions[:-1] for file in version.files}
    return tuple(file for file in versions[-1].files if file.sha256 in earlier) if versions else ()


def digests(version: Version) -> tuple[str, ...]:
    """SHA-256 of each file: what an approval is bound to, besides the number."""
    return tuple(file.sha256 for file in version.files)


def _name(file: FileRef) -> str:
    return " ".join(file.name.lower().split())


def _key(file: FileRef) -> str:
    """The name without marks of a version."""
    name = _EXTENSION.sub("", _name(file)).replace("_", " ")
    plain = re.sub(r"[\W_]+", " ", _MARKS.sub(" ", name)).strip()
    return f"{plain}.{_kind(file)}"


def _kind(file: FileRef) -> str:
    found = _EXTENSION.search(file.name)
    return found[0][1:].lower() if found else ""
